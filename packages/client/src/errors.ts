import {
  type ContractException,
  catalogStatuses,
  EXCEPTIONS as STATUSES,
} from '@gatehouse/contract/exceptions'

/** What is known about a refused call. */
export interface ErrorDetails {
  /** The operation's name, such as `GetApi`. */
  readonly operation: string
  readonly status: number
  readonly message: string
  /** The exception, where the answer names one. */
  readonly name?: string | undefined
  readonly requestId?: string | undefined
  readonly resourceType?: string | undefined
  readonly limitType?: string | undefined
}

/**
 * The service refused a call. The exceptions that the contract knows are subclasses; every other answer outside 200 to 299 is
 * a plain `ServiceError`, and so is a success whose body cannot be read.
 */
export class ServiceError extends Error {
  /** The exception's name as the service gives it (`ExpiredTokenException`), or `ServiceError` when it gives none. */
  override readonly name: string = 'ServiceError'
  /** Of the HTTP answer, as the dialect numbers it. */
  readonly status: number
  /** What AWS support asks for; undefined when the answer has none. */
  readonly requestId: string | undefined
  /** The operation that was called: `GetApi`. */
  readonly operation: string

  constructor({ name, message, status, requestId, operation }: ErrorDetails) {
    super(message)
    if (name) this.name = name
    this.status = status
    this.requestId = requestId
    this.operation = operation
  }
}

/** 400 (482 in the catalog dialect): the input does not fit the contract, or a rule of the service. */
export class BadRequestException extends ServiceError {
  override readonly name = 'BadRequestException'
}

/** 403: these credentials may not do that. */
export class AccessDeniedException extends ServiceError {
  override readonly name = 'AccessDeniedException'
}

/** 404 (480): a resource that the path names does not exist. */
export class NotFoundException extends ServiceError {
  override readonly name = 'NotFoundException'
  /** What kind of resource it is, where the service says so. */
  readonly resourceType: string | undefined

  constructor(details: ErrorDetails) {
    super(details)
    this.resourceType = details.resourceType
  }
}

/** 409 (483): the resource is in use, or exists already. With status 429 (481) it is a quota that is used up. */
export class ConflictException extends ServiceError {
  override readonly name = 'ConflictException'
}

/** 429 (481): too many requests, after the retries too. */
export class TooManyRequestsException extends ServiceError {
  override readonly name = 'TooManyRequestsException'
  /** Which limit was met, where the service says so. */
  readonly limitType: string | undefined

  constructor(details: ErrorDetails) {
    super(details)
    this.limitType = details.limitType
  }
}

/** 500: the service failed, not the call. */
export class InternalServerErrorException extends ServiceError {
  override readonly name = 'InternalServerErrorException'
}

/** 503: the service is out of reach for a while, after the retries too. */
export class ServiceUnavailableException extends ServiceError {
  override readonly name = 'ServiceUnavailableException'
}

/** No answer came, or it broke off; `cause` is what `fetch` threw. A write may have been carried out all the same. */
export class ConnectionError extends Error {
  override readonly name: string = 'ConnectionError'

  constructor(url: string, cause: unknown) {
    super(`No answer from ${url}: ${reasonOf(cause)}`, { cause })
  }
}

/** No answer came in time. A write may have been carried out all the same. */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError'
  /** What took too long: the last attempt, or the call in total. */
  readonly limit: 'attempt' | 'total'
  /** How long it might have taken, in milliseconds. */
  readonly timeoutMs: number

  constructor(url: string, limit: TimeoutError['limit'], timeoutMs: number) {
    super(url, `${limit === 'total' ? 'the call' : 'an attempt'} took longer than ${timeoutMs} ms`)
    this.limit = limit
    this.timeoutMs = timeoutMs
  }
}

const EXCEPTIONS = {
  BadRequestException,
  AccessDeniedException,
  NotFoundException,
  ConflictException,
  TooManyRequestsException,
  InternalServerErrorException,
  ServiceUnavailableException,
} as const satisfies Record<ContractException, typeof ServiceError>

/** The names of the exceptions that have a class: those of the contract. */
export type ExceptionName = ContractException

/** Exceptions by their statuses in either dialect. */
const BY_STATUS: ReadonlyMap<number, ExceptionName> = new Map(
  nameStatuses().flatMap(([name, status]) => [
    [status, name],
    [catalogStatuses[status] ?? status, name],
  ]),
)

function nameStatuses(): [ExceptionName, number][] {
  const names = Object.keys(EXCEPTIONS).filter(isExceptionName)
  return names.map((name) => [name, STATUSES[name]])
}

/** Whether `error` is a refusal of the service and, given a name, that one: `isServiceError(error, 'NotFoundException')`. */
export function isServiceError(error: unknown): error is ServiceError
export function isServiceError<N extends ExceptionName>(
  error: unknown,
  name: N,
): error is InstanceType<(typeof EXCEPTIONS)[N]>
export function isServiceError(error: unknown, name?: ExceptionName): boolean {
  return error instanceof (name ? EXCEPTIONS[name] : ServiceError)
}

/** The error that an answer stands for: the exception that it names, or else the one of its status. */
export function toServiceError(operation: string, response: Response, body: unknown): ServiceError {
  const { message, Message, resourceType, ResourceType, limitType, LimitType } = isRecord(body) ? body : {}
  const name = errorTypeOf(response) ?? BY_STATUS.get(response.status)
  const details: ErrorDetails = {
    operation,
    status: response.status,
    // Capitalised in the catalog dialect, and by the front end of AWS when it refuses a call before the service sees it.
    message: textOf(message) ?? textOf(Message) ?? describe(operation, response, body),
    name,
    requestId: response.headers.get('x-amzn-requestid') ?? undefined,
    resourceType: textOf(resourceType) ?? textOf(ResourceType),
    limitType: textOf(limitType) ?? textOf(LimitType),
  }
  return name && isExceptionName(name) ? new EXCEPTIONS[name](details) : new ServiceError(details)
}

/** The exception that an answer names in `x-amzn-ErrorType`, without the address that may follow a colon. */
export function errorTypeOf({ headers }: Response): string | undefined {
  return headers.get('x-amzn-errortype')?.split(':')[0]?.trim() || undefined
}

function isExceptionName(name: string): name is ExceptionName {
  return Object.hasOwn(EXCEPTIONS, name)
}

const MAX_QUOTED = 200

function describe(operation: string, { status, statusText }: Response, body: unknown): string {
  const answer = `${operation} was answered with ${`${status} ${statusText}`.trim()}`
  const text = typeof body === 'string' ? body.replaceAll(/\s+/g, ' ').trim() : ''
  if (text === '') return `${answer} and no message`
  return `${answer}: ${text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text}`
}

/** `fetch` of Node says only "fetch failed" and keeps the reason in its cause. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? cause.cause.message || cause.message : cause.message
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
