export {
  type Address,
  type Mapping,
  parseAddress,
  type StageChoice,
  selectMapping,
  selectStage,
} from './address.ts'
export type {
  Answer,
  Body,
  Exchange,
  Measurement,
  OnGone,
  RawHeaders,
  Upstream,
  UpstreamAnswer,
  UpstreamFailure,
  UpstreamRequest,
} from './exchange.ts'
export { type Fault, type FaultCode, formatFault } from './fault.ts'
export { createKeySets, type KeySets } from './http/authorizers/key-sets.ts'
export { compilePlan, type Plan } from './http/compile-plan.ts'
export { describeFault, type Explanation } from './http/explain.ts'
export { MAX_BODY_BYTES } from './http/read-body.ts'
export { type Buckets, createBuckets } from './http/throttle.ts'
export type { Seams } from './seams.ts'
