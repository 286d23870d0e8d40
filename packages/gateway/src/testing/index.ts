export type { FaultTable } from '@gatehouse/faults'
export { type Duration, toMilliseconds } from '@gatehouse/issuer'
export { ProjectError } from '@gatehouse/projects'
export {
  createTurnedClock,
  type Functions,
  type TurnedClock,
  type TurnedClockOptions,
} from '@gatehouse/runtime'
export type { MemorySnapshot } from '@gatehouse/store'
export { awaitQuiet } from './await-quiet.ts'
export { openTestingGateway, type TestingContext, type TestingGateway } from './open-testing-gateway.ts'
export type { ProjectTemplate } from './project/open-project.ts'
export type { ProjectApi } from './project/project-api.ts'
export type {
  ApiMembers,
  ApiResource,
  AuthorizerResource,
  Resources,
  RouteResource,
  SeededApi,
} from './resources/api-resource.ts'
export { SeedError } from './resources/call-management.ts'
export { functionArnOf, protocolOf, readRoute } from './resources/plan-route.ts'
export type { RecordReader, TestingControls } from './testing-controls.ts'
