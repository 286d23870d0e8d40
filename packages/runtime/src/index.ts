export {
  type Address,
  type Mapping,
  nameOfHost,
  parseAddress,
  type StageChoice,
  selectMapping,
  selectStage,
} from './address.ts'
export { ByteCollector } from './byte-collector.ts'
export type { RouteDescription } from './describe-routes.ts'
export { escapeControls } from './escape-controls.ts'
export type {
  Answer,
  Body,
  ClientCertificate,
  Exchange,
  Measurement,
  Memory,
  OnGone,
  RawHeaders,
  Upstream,
  UpstreamAnswer,
  UpstreamFailure,
  UpstreamRequest,
} from './exchange.ts'
export { type Fault, type FaultCode, formatFault, OVERLOADED } from './fault.ts'
export {
  type Functions,
  type Invocation,
  type InvocationFailure,
  type InvocationResult,
  NO_FUNCTIONS,
} from './functions.ts'
export { createKeySets, type KeySets } from './http/authorizers/key-sets.ts'
export { compilePlan, type Plan } from './http/compile-plan.ts'
export { describeFault, type Explanation } from './http/explain.ts'
export { isHopByHop, removeHeader } from './http/headers.ts'
export { matchesGlob } from './iam/glob.ts'
export { type ApiKey, type Identities, type Identity, NO_IDENTITIES } from './iam/identity.ts'
export {
  compilePolicy,
  joinPolicies,
  type Policy,
  type PolicyProblem,
  type Verdict,
} from './iam/policy.ts'
export type { PolicyRequest } from './iam/policy-request.ts'
export {
  type Refusal,
  type RefusalCode,
  type Verification,
  type Verified,
  verifyRequest,
} from './iam/verify-request.ts'
export { decodeOrKeep, normalizePath, withOneSlash } from './path.ts'
export { linkArnOf, NO_PRIVATE_TARGETS, type PrivateTarget, type PrivateTargets } from './private-targets.ts'
export { createQuotaCounts, type Quota, type QuotaCounts } from './quota.ts'
export { MAX_BODY_BYTES, readBody } from './read-body.ts'
export type { Seams } from './seams.ts'
export type { ServiceCall, ServiceHost, ServiceRefusal, Services } from './services.ts'
export {
  ACCOUNT_LIMIT,
  type Buckets,
  type Claim,
  createBuckets,
  type Grant,
  type LendingBuckets,
  type Limit,
} from './throttle.ts'
export { compileWebSocketPlan, type WebSocketPlan } from './websocket/compile-websocket-plan.ts'
export { type Connections, createConnections } from './websocket/connections.ts'
export type { EventSpan } from './websocket/facts.ts'
export { formatForbidden } from './websocket/fault.ts'
export { createIds, type Ids } from './websocket/ids.ts'
export type { TracedEvent, WebSocketMeasurement, WebSocketSeams } from './websocket/seams.ts'
export {
  type ConnectionDesk,
  type ConnectionRequest,
  MAX_POST_BYTES,
  parseConnectionsPath,
  serveConnectionCall,
} from './websocket/serve-connection-call.ts'
export { type Connection, type Place, Session, type SessionSeams } from './websocket/session.ts'
