/** The exceptions that the mock itself answers with, and their statuses in the service's own dialect. */
const STATUSES = {
  BadRequestException: 400,
  ForbiddenException: 403,
  UnknownOperationException: 404,
  RequestEntityTooLargeException: 413,
  TooManyRequestsException: 429,
  LimitExceededException: 429,
  InternalServerErrorException: 500,
  ServiceUnavailableException: 503,
} as const satisfies Record<string, number>

/** The name of an exception that the mock itself answers with. */
export type ExceptionName = keyof typeof STATUSES

/** A refusal in the service's terms. Thrown where a call is read or judged; becomes the answer. */
export class Refusal extends Error {
  override readonly name: ExceptionName
  readonly status: number

  constructor(name: ExceptionName, message: string) {
    super(message)
    this.name = name
    this.status = STATUSES[name]
  }
}

/** A refusal for what is wrong with the call. */
export function badRequest(message: string): Refusal {
  return new Refusal('BadRequestException', message)
}
