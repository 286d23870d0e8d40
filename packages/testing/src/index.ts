export type { EventRecord } from '@gatehouse/contract'
export { FaultRuleError } from '@gatehouse/faults'
export type {
  Duration,
  MemorySnapshot,
  ProjectTemplate,
  Resources,
  SeededApi,
} from '@gatehouse/gateway/testing'
export { ProjectError, SeedError } from '@gatehouse/gateway/testing'
export {
  type Claims,
  type CognitoTokens,
  type CognitoUser,
  createIssuer,
  type Issuer,
  type IssuerOptions,
  type TokenOptions,
} from '@gatehouse/issuer'
export type { TestClock } from './clock/test-clock.ts'
export type {
  ConfiguredFunction,
  FunctionContext,
  FunctionRecord,
  InProcessFunction,
} from './functions/in-process-functions.ts'
export { type CreateGatewayOptions, createGateway } from './gateway/create-gateway.ts'
export type { EventFilter, Events } from './gateway/events.ts'
export type { AddedFault, Faults, TestFaultRule } from './gateway/faults.ts'
export type { TestApi, TestAuthorizer, TestResources, TestRoute } from './gateway/inline-functions.ts'
export type { TestedApi, TestGateway } from './gateway/test-gateway.ts'
export { type StartedGateway, type StartGatewayOptions, startGateway } from './process/start-gateway.ts'
export {
  type Closing,
  type ConnectOptions,
  HandshakeError,
  type WebSocketClient,
} from './websocket/connect.ts'
