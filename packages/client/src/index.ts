export {
  type Answer,
  type Call,
  type Caller,
  type CallerOptions,
  type CatalogCallerOptions,
  createCaller,
} from './caller.ts'
export {
  type CatalogClientOptions,
  type Client,
  type ClientOptions,
  createClient,
} from './create-client.ts'
export type { CredentialProvider, Credentials } from './credentials.ts'
export {
  AccessDeniedException,
  BadRequestException,
  ConflictException,
  ConnectionError,
  type ErrorDetails,
  type ExceptionName,
  InternalServerErrorException,
  isServiceError,
  NotFoundException,
  ServiceError,
  ServiceUnavailableException,
  TimeoutError,
  TooManyRequestsException,
} from './errors.ts'
export type { Attempt, FinishedAttempt, Hooks } from './hooks.ts'
export { collect, type ListFunction, paginate } from './iterate-pages.ts'
export type {
  CallOptions,
  Dialect,
  InputOf,
  ItemOf,
  ListOperationName,
  Operation,
  Operations,
  OutputOf,
  Paginators,
} from './operation-types.ts'
export type { RetryOptions } from './retry.ts'
export type { Fetch } from './send.ts'
export type { Sign } from './sigv4.ts'
export type { Timeouts } from './timeouts.ts'
