import type { Answer } from '../../exchange/exchange.ts'

/** Which of the metrics an error counts for. websocket-apis §11 */
type Count = 'client' | 'execution' | 'integration'

/**
 * Every error that the gateway makes by itself: status at `$connect`, message, response type, metric. websocket-apis §12, §5.7
 */
const FAULTS = {
  forbidden: [403, 'Forbidden', 'ACCESS_DENIED', 'client'],
  unauthorized: [401, 'Unauthorized', 'UNAUTHORIZED', 'client'],
  explicitDeny: [
    403,
    'User is not authorized to access this resource with an explicit deny in an identity-based policy',
    'ACCESS_DENIED',
    'client',
  ],
  implicitDeny: [
    403,
    'User is not authorized to access this resource because no identity-based policy allows the execute-api:Invoke action',
    'ACCESS_DENIED',
    'client',
  ],
  missingAuthenticationToken: [403, 'Missing Authentication Token', 'MISSING_AUTHENTICATION_TOKEN', 'client'],
  /** *Assumed*: the message is the front end's own. websocket-apis §9.4 */
  invalidSignature: [403, 'Forbidden', 'INVALID_SIGNATURE', 'client'],
  authorizerFailure: [500, 'Internal server error', 'AUTHORIZER_FAILURE', 'execution'],
  authorizerConfiguration: [500, 'Internal server error', 'AUTHORIZER_CONFIGURATION_ERROR', 'execution'],
  invalidApiKey: [403, 'Forbidden', 'INVALID_API_KEY', 'client'],
  throttled: [429, 'Too Many Requests', 'THROTTLED', 'client'],
  quotaExceeded: [429, 'Limit Exceeded', 'QUOTA_EXCEEDED', 'client'],
  missingParameters: [400, 'Missing required request parameters: []', 'BAD_REQUEST_PARAMETERS', 'client'],
  badRequest: [400, 'Bad Request', 'BAD_REQUEST_PARAMETERS', 'client'],
  invalidBody: [400, 'Invalid request body', 'BAD_REQUEST_BODY', 'client'],
  unsupportedMediaType: [415, 'Unsupported Media Type', 'UNSUPPORTED_MEDIA_TYPE', 'client'],
  configuration: [500, 'Internal server error', 'API_CONFIGURATION_ERROR', 'execution'],
  /** An unforeseen failure of the gateway. */
  internal: [500, 'Internal server error', 'DEFAULT_5XX', 'execution'],
  /** A function that threw, crashed or ran out of its own time. */
  functionError: [502, 'Internal server error', 'INTEGRATION_FAILURE', 'integration'],
  integrationFailure: [502, 'Internal server error', 'INTEGRATION_FAILURE', 'integration'],
  timeout: [504, 'Endpoint request timed out', 'INTEGRATION_TIMEOUT', 'integration'],
  unreachable: [504, 'Network error communicating with endpoint', 'INTEGRATION_FAILURE', 'integration'],
  /** *Assumed*: no memory is left for the backend's answer. websocket-apis §14.3 */
  overloaded: [503, 'Service Unavailable', 'INTEGRATION_FAILURE', 'integration'],
  /** A route that leads where this gateway cannot go. */
  unavailable: [503, 'Service Unavailable', 'INTEGRATION_FAILURE', 'integration'],
} as const satisfies Record<string, readonly [number, string, string, Count]>

export type FaultCode = keyof typeof FAULTS

/** An event that ends without its integration's answer. */
export interface Fault {
  readonly fault: FaultCode
  /** In place of the usual message, where that has no names in it. */
  readonly message?: string
  /** What went wrong: for logs, never for the client. */
  readonly detail?: string
}

export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value
}

export function messageOf({ fault, message }: Fault): string {
  return message ?? FAULTS[fault][1]
}

export function statusOf({ fault }: Fault): number {
  return FAULTS[fault][0]
}

/** What `$context.error.responseType` says. */
export function responseTypeOf({ fault }: Fault): string {
  return FAULTS[fault][2]
}

export function countOf({ fault }: Fault): Count {
  return FAULTS[fault][3]
}

/** What the texts of faults name. */
interface Event {
  readonly client: { readonly connectionId: string }
  readonly requestId: string
}

/** The text frame that tells a client of a fault, spaces as the service writes them. websocket-apis §3.3 */
export function formatFaultFrame(fault: Fault, { client, requestId }: Event): string {
  const message = JSON.stringify(messageOf(fault))
  return `{"message": ${message}, "connectionId":"${client.connectionId}", "requestId":"${requestId}"}`
}

/** The answer that refuses a handshake. websocket-apis §1.3 */
export function formatRefusal(fault: Fault, { client, requestId }: Event): Answer {
  const { connectionId } = client
  const body = Buffer.from(JSON.stringify({ message: messageOf(fault), connectionId, requestId }))
  return {
    status: statusOf(fault),
    headers: [
      'content-type',
      'application/json; charset=UTF-8',
      'content-length',
      String(body.length),
      'x-amz-apigw-id',
      requestId,
    ],
    body,
  }
}

/** What an address answers where there is nothing to connect to: nothing has an id yet. websocket-apis §1.3 */
export function formatForbidden(requestId: string): Answer {
  const body = Buffer.from('{"message":"Forbidden"}')
  return {
    status: 403,
    headers: [
      'content-type',
      'application/json',
      'content-length',
      String(body.length),
      'x-amzn-ErrorType',
      'ForbiddenException',
      'x-amz-apigw-id',
      requestId,
    ],
    body,
  }
}
