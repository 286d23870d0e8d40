import type { Answer } from './exchange.ts'

/** Every answer that the gateway makes by itself, with its status and its message. */
const FAULTS = {
  badRequest: [400, 'Bad Request'],
  notFound: [404, 'Not Found'],
  internal: [500, 'Internal Server Error'],
  /** Configuration that this version does not serve: refused before anything reaches the backend. */
  notServed: [501, 'Not Implemented'],
  unavailable: [503, 'Service Unavailable'],
} as const satisfies Record<string, readonly [number, string]>

export type FaultCode = keyof typeof FAULTS

/** A request that ends without its integration's answer. */
export interface Fault {
  readonly fault: FaultCode
  /** In place of the usual message; only for `notServed`, whose reason the developer needs. */
  readonly message?: string
}

export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value
}

/** The answer that tells a client of a fault. */
export function formatFault({ fault, message }: Fault, requestId: string): Answer {
  const [status, usual] = FAULTS[fault]
  const body = Buffer.from(JSON.stringify({ message: message ?? usual }))
  const headers = [
    'content-type',
    'application/json',
    'content-length',
    String(body.length),
    'apigw-requestid',
    requestId,
  ]
  return { status, headers, body }
}
