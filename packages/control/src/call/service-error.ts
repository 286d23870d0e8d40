import { EXCEPTIONS, type ExceptionName } from '@gatehouse/contract/core'

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
