import type { Answer } from '../../exchange/exchange.ts'
import type { RawHeaders } from '../../exchange/raw-headers.ts'
import type { Throttling } from '../../limits/throttle.ts'

/** Every answer that the gateway makes by itself, with its status and its message. */
const FAULTS = {
  badRequest: [400, 'Bad Request'],
  unauthorized: [401, 'Unauthorized'],
  forbidden: [403, 'Forbidden'],
  notFound: [404, 'Not Found'],
  /** *Assumed*: a method that no route can have, because it asks something of the server that reads the request. http-apis §12.3 */
  methodNotAllowed: [405, 'Method Not Allowed'],
  /** *Assumed*: a request whose headers or body do not come in time. http-apis §12.3 */
  requestTimeout: [408, 'Request Timeout'],
  requestTooLarge: [413, 'Request Entity Too Large'],
  uriTooLong: [414, 'Request URI too long'],
  /** *Assumed*: a request on a connection that was opened for another name. http-apis §12.3 */
  misdirected: [421, 'Misdirected Request'],
  tooManyRequests: [429, 'Too Many Requests'],
  headersTooLarge: [431, 'Request Header Fields Too Large'],
  internal: [500, 'Internal Server Error'],
  /** A transfer coding that the gateway does not read. RFC 9112 §6.1 */
  notImplemented: [501, 'Not Implemented'],
  unavailable: [503, 'Service Unavailable'],
  /** *Assumed*: the request line names a version that the connection does not speak. http-apis §12.3 */
  versionNotSupported: [505, 'HTTP Version Not Supported'],
} as const satisfies Record<string, readonly [number, string]>

export type FaultCode = keyof typeof FAULTS

/** A request that ends without its integration's answer. */
export interface Fault {
  readonly fault: FaultCode
  /** What the answer carries besides, name and value in turn. */
  readonly headers?: RawHeaders
  /** Why an authorizer refused: what `$context.authorizer.error` says. */
  readonly authorizerError?: string
  /** What `$context.error.responseType` says, where the fault's code does not tell. */
  readonly responseType?: string
  /** Whose limit was reached: the route's own, or the one that all share. */
  readonly throttling?: Exclude<Throttling, 'free'>
  /** Why the integration gave no answer: what `$context.integrationErrorMessage` says. */
  readonly integrationError?: string
}

/** More is held for clients than may be: to be tried again. */
export const OVERLOADED: Fault = {
  fault: 'unavailable',
  headers: ['retry-after', '1'],
  integrationError: 'the memory for bodies is used up',
}

/** The message of a fault, as clients and logs see it. */
export function messageOf({ fault }: Fault): string {
  return FAULTS[fault][1]
}

export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value
}

/** The fault that has a status; undefined where none has. */
export function faultOfStatus(status: number): FaultCode | undefined {
  return CODES.find((code) => FAULTS[code][0] === status)
}

const CODES = Object.keys(FAULTS) as FaultCode[]

/** An answer with a status that the gateway never gives by itself, in the form of its others. */
export function formatStatus(status: number, requestId: string): Answer {
  const { headers } = formatFault({ fault: 'internal' }, requestId)
  const body = Buffer.from(JSON.stringify({ message: status < 400 ? 'OK' : 'Injected Fault' }))
  const at = headers.indexOf('content-length')
  return { status, headers: headers.with(at + 1, String(body.length)), body }
}

/** The answer that tells a client of a fault. */
export function formatFault(fault: Fault, requestId: string): Answer {
  const [status] = FAULTS[fault.fault]
  const body = Buffer.from(JSON.stringify({ message: messageOf(fault) }))
  const headers = [
    'content-type',
    'application/json',
    'content-length',
    String(body.length),
    'apigw-requestid',
    requestId,
    ...(fault.headers ?? []),
  ]
  return { status, headers, body }
}
