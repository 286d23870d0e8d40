export { escapeControls } from './access-logs/escape-controls.ts'
export { formatClfTime } from './access-logs/format-clf-time.ts'
export { type DiagnosisCode, FAULT_TABLE } from './diagnoses/fault-table.ts'
export { REMARK_TABLE, type RemarkCode } from './diagnoses/remark-table.ts'
export { createBoundedCache, createLastingCache } from './exchange/bounded-cache.ts'
export { ByteCollector } from './exchange/byte-collector.ts'
export type {
  Answer,
  Body,
  ClientCertificate,
  Exchange,
  Measurement,
  Memory,
  OnGone,
  Upstream,
  UpstreamAnswer,
  UpstreamFailure,
  UpstreamRequest,
} from './exchange/exchange.ts'
export { compileMask, MASK, type MaskText } from './exchange/mask-text.ts'
export { chain, type MaybePromise } from './exchange/maybe-promise.ts'
export { ownText } from './exchange/own-text.ts'
export { decodeOrKeep, normalizePath, withOneSlash } from './exchange/path.ts'
export {
  appendHeader,
  filterHeaders,
  firstOf,
  forEachHeader,
  type HeaderPair,
  headerOf,
  isHeaderValue,
  isHopByHop,
  isToken,
  lowerCase,
  namedByConnection,
  pairsOf,
  type RawHeaders,
  removeHeader,
  toWireText,
  valuesOf,
} from './exchange/raw-headers.ts'
export { MAX_BODY_BYTES, readBody } from './exchange/read-body.ts'
export { cutBody, toRecordedBody } from './exchange/recorded-body.ts'
export {
  type BackendMarks,
  openRecording,
  type Recording,
  type RecordSink,
  recordingOf,
  type SentByClient,
} from './exchange/recording.ts'
export { remember } from './exchange/remember.ts'
export { createKeySets } from './http/authorizers/key-sets.ts'
export { groupValues, toEventBody, toPairs } from './http/events/event-parts.ts'
export { type Fault, type FaultCode, formatFault, OVERLOADED } from './http/facts/fault.ts'
export { parseFunctionResult } from './http/integrations/lambda-result.ts'
export { compilePlan, type Plan } from './http/plan/compile.ts'
export { toRecordedFault } from './http/plan/diagnose.ts'
export { describeFault, type Explanation } from './http/plan/explanation.ts'
export { compileRouteTable } from './http/plan/route-table.ts'
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
export { functionNameOf } from './lambda/function-name-of.ts'
export { createQuotaCounts, type Quota, type QuotaCount, type QuotaCounts, quotaAt } from './limits/quota.ts'
export {
  ACCOUNT_LIMIT,
  type Buckets,
  type Claim,
  createBuckets,
  type Grant,
  type LendingBuckets,
  type Limit,
} from './limits/throttle.ts'
export type { DrawFault, FaultTarget, InjectedFault } from './seams/faults.ts'
export {
  type AnswerPart,
  type Functions,
  type Invocation,
  type InvocationCause,
  type InvocationFailure,
  type InvocationResult,
  NO_FUNCTIONS,
} from './seams/functions.ts'
export type { KeySets } from './seams/key-sets.ts'
export {
  linkArnOf,
  NO_PRIVATE_TARGETS,
  type PrivateTarget,
  type PrivateTargets,
} from './seams/private-targets.ts'
export type { Seams } from './seams/seams.ts'
export type { ServiceCall, ServiceHost, ServiceRefusal, Services } from './seams/services.ts'
export type { SharedAnswer, SharedAnswers, StageAnswers } from './seams/shared-answers.ts'
export {
  type Address,
  type Mapping,
  nameOfHost,
  parseAddress,
  type StageChoice,
  selectMapping,
  selectStage,
} from './stages/address.ts'
export type { RouteDescription } from './stages/describe-routes.ts'
export {
  compileRoutingRules,
  type RuleChoice,
  type RuleQuestion,
  type RuleSelector,
} from './stages/routing-rules.ts'
export { type Clock, MACHINE_CLOCK, type Timer } from './time/clock.ts'
export { isTurnOver, nextLoop, nextTurn } from './time/turn.ts'
export { createTurnedClock, type TurnedClock, type TurnedClockOptions } from './time/turned-clock.ts'
export { wait } from './time/wait.ts'
export { type Connections, createConnections } from './websocket/connections/connections.ts'
export {
  type ConnectionRequest,
  type ConnectionsContext,
  MAX_POST_BYTES,
  parseConnectionsPath,
  serveConnectionCall,
} from './websocket/connections/serve-connection-call.ts'
export { type Connection, Session, type SessionContext } from './websocket/connections/session.ts'
export type { EventSpan } from './websocket/facts/facts.ts'
export { formatForbidden } from './websocket/facts/fault.ts'
export { compileWebSocketPlan, type WebSocketPlan } from './websocket/plan/compile.ts'
export { createIds, type Ids, tagOf } from './websocket/seams/ids.ts'
export type { TracedEvent, WebSocketMeasurement, WebSocketSeams } from './websocket/seams/seams.ts'
