/** What a parameter mapping of an HTTP API does to the request for the backend, or to its answer. */
export interface Destination {
  readonly action: 'append' | 'overwrite' | 'remove'
  readonly place: 'header' | 'querystring' | 'path' | 'statuscode'
  /** Empty for the path and the status code. */
  readonly name: string
}

const REQUEST_KEY = /^(append|overwrite|remove):(header|querystring)\.(\S+)$/
const RESPONSE_KEY = /^(append|overwrite|remove):(header)\.(\S+)$/
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/

/** Parses a key of an HTTP integration's `requestParameters`; undefined for another text. management §4.4 */
export function parseRequestDestination(key: string): Destination | undefined {
  if (key === 'overwrite:path') return { action: 'overwrite', place: 'path', name: '' }
  return toDestination(REQUEST_KEY.exec(key))
}

/** Parses an inner key of an HTTP integration's `responseParameters`; undefined for another text. management §4.4 */
export function parseResponseDestination(key: string): Destination | undefined {
  if (key === 'overwrite:statuscode') return { action: 'overwrite', place: 'statuscode', name: '' }
  return toDestination(RESPONSE_KEY.exec(key))
}

function toDestination(match: RegExpExecArray | null): Destination | undefined {
  if (!match) return undefined
  const [, action, place, name = ''] = match as unknown as [
    string,
    Destination['action'],
    'header' | 'querystring',
    string,
  ]
  if (place === 'header' && (!HEADER_NAME.test(name) || isReservedHeader(name))) return undefined
  return { action, place, name }
}

const RESERVED_PREFIXES = ['access-control-', 'apigw-', 'x-amz-', 'x-amzn-']
const RESERVED_HEADERS = new Set([
  'authorization',
  'connection',
  'content-encoding',
  'content-length',
  'content-location',
  'forwarded',
  'keep-alive',
  'origin',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailers',
  'transfer-encoding',
  'upgrade',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
])

/** Headers that no mapping may touch, because the service itself or the connection decides them. management §4.4 */
export function isReservedHeader(name: string): boolean {
  const lower = name.toLowerCase()
  return RESERVED_HEADERS.has(lower) || RESERVED_PREFIXES.some((prefix) => lower.startsWith(prefix))
}
