export { type Address, parseAddress, type StageChoice, selectStage } from './address.ts'
export type {
  Answer,
  Body,
  Exchange,
  OnGone,
  RawHeaders,
  Seams,
  Upstream,
  UpstreamAnswer,
  UpstreamFailure,
  UpstreamRequest,
} from './exchange.ts'
export { type Fault, type FaultCode, formatFault } from './fault.ts'
export { compilePlan, type Plan } from './http/compile-plan.ts'
