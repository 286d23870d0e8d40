import { connectionsExceptions, exceptions } from './generated/exceptions.ts'

export { catalogStatuses } from './generated/exceptions.ts'

/** What the front end of any AWS service refuses before the service sees a request, or where the service fails. management §1.3 */
const FRONT_END = {
  InvalidSignatureException: 403,
  UnknownOperationException: 404,
  RequestEntityTooLargeException: 413,
  InternalServerErrorException: 500,
  NotImplementedException: 501,
  ServiceUnavailableException: 503,
} as const

/** The exceptions of the management API with their statuses: those of the contract, then those of AWS's front end. */
export const EXCEPTIONS = { ...exceptions, ...FRONT_END }

/** The exceptions of @connections with their statuses. The last has no body, and so no schema in the contract. websocket-apis §10 */
export const CONNECTIONS_EXCEPTIONS = { ...connectionsExceptions, GoneException: 410 } as const

/** An exception that the contract describes. */
export type ContractException = keyof typeof exceptions

/** An exception that the management API may answer with. */
export type ExceptionName = keyof typeof EXCEPTIONS

/** An exception that a call of @connections may be answered with. */
export type ConnectionsException = keyof typeof CONNECTIONS_EXCEPTIONS
