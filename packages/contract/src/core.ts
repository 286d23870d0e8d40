/** All of the contract but its validators, which take longer to load than everything else here. */
export {
  BODY_LIMITS,
  type DecodedRequest,
  decodeBody,
  decodeRequest,
  EXCESS_MESSAGES,
  type Reading,
  type SentRequest,
} from './decode-request.ts'
export { KEYWORDS_AFTER_DRAFT_4, parseDraft4Schema } from './draft-4.ts'
export {
  CONNECTIONS_EXCEPTIONS,
  type ConnectionsException,
  type ContractException,
  EXCEPTIONS,
  type ExceptionName,
} from './exceptions.ts'
export {
  type FunctionUri,
  formatInvocationUri,
  type HttpUri,
  type IntegrationUri,
  isFunctionArn,
  type PrivateUri,
  parseIntegrationUri,
  type ServiceUri,
} from './expressions/integration-uri.ts'
export { type JsonPath, parseJsonPath } from './expressions/json-path.ts'
export {
  type MappingSide,
  type MappingValue,
  parseMappingValue,
  type Source,
} from './expressions/mapping-value.ts'
export {
  type Destination,
  isReservedHeader,
  parseRequestDestination,
  parseResponseDestination,
} from './expressions/parameter-mapping.ts'
export { parseSelectionExpression, type SelectionPart } from './expressions/selection-expression.ts'
export { formatRequestProblems } from './format-problems.ts'
export type { Methods } from './generated/methods.ts'
export type * from './generated/openapi.ts'
export { operations } from './generated/operations.ts'
export type * from './generated/requests.ts'
export { createJsonGuard, type JsonExcess, type JsonGuard, type JsonLimits } from './json-limits.ts'
export { isObject, ownMember, parseJson, parseJsonObject } from './json-values.ts'
export { GREEDY_LABELS, matchOperation, type OperationMatch } from './match-operation.ts'
export type {
  AllMembers,
  BodyOf,
  OperationName,
  PathOf,
  QueryOf,
  RequestOf,
  SuccessOf,
} from './operation-types.ts'
export type {
  AuthorizerCallRecord,
  ConnectionsCallRecord,
  EventKind,
  EventRecord,
  FunctionCallRecord,
  ManagementCallRecord,
  MessageRecord,
  RecordedRemark,
  RecordedStep,
  RecordHead,
  RequestRecord,
  WebSocketEventRecord,
} from './records/event-record.ts'
export type {
  BackendTimings,
  RecordedBackend,
  RecordedCall,
  RecordedFunction,
  RecordedFunctionBackend,
  RecordedFunctionError,
  RecordedHttpBackend,
} from './records/recorded-backend.ts'
export type {
  HeaderList,
  MappingChange,
  RecordedAnswer,
  RecordedAuthorizer,
  RecordedBody,
  RecordedFault,
  RecordedRequest,
  RecordedRoute,
} from './records/recorded-parts.ts'
export { AWS_REGIONS, hasRegionForm, isRegion } from './regions.ts'
export { formatRouteTarget, parseRouteTarget } from './route-target.ts'
export {
  isServiceSubtype,
  SERVICE_SUBTYPES,
  type ServiceSubtype,
  type ServiceSubtypeName,
} from './service-subtypes.ts'
export type {
  ResourceChange,
  Snapshot,
  StageAddress,
  StageConfiguration,
  StageUpdate,
} from './snapshot.ts'
export { formatStageAddress, parseStageAddress } from './stage-address.ts'
