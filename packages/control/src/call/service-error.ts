/**
 * The exceptions of the management API with their HTTP statuses. The first five are the contract's; the others are those of
 * any AWS service front end.
 */
export const EXCEPTIONS = {
  BadRequestException: 400,
  AccessDeniedException: 403,
  InvalidSignatureException: 403,
  NotFoundException: 404,
  ConflictException: 409,
  TooManyRequestsException: 429,
  UnknownOperationException: 404,
  RequestEntityTooLargeException: 413,
  InternalServerErrorException: 500,
  NotImplementedException: 501,
} as const satisfies Record<string, number>

export type ExceptionName = keyof typeof EXCEPTIONS

/** A refusal in the service's terms. Thrown by rules and handlers; becomes the answer at the edge, and nothing is written. */
export class ServiceError extends Error {
  override readonly name: ExceptionName
  readonly status: number

  /** `status` is given for the one exception that comes with another's: an exceeded quota. */
  constructor(name: ExceptionName, message: string, status: number = EXCEPTIONS[name]) {
    super(message)
    this.name = name
    this.status = status
  }
}

export function badRequest(message: string): ServiceError {
  return new ServiceError('BadRequestException', message)
}

export function notFound(message: string): ServiceError {
  return new ServiceError('NotFoundException', message)
}

export function conflict(message: string): ServiceError {
  return new ServiceError('ConflictException', message)
}
