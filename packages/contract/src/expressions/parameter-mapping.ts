/** What a parameter mapping of an HTTP API does to the request for the backend, or to its answer. */
export interface Destination {
  readonly action: 'append' | 'overwrite' | 'remove'
  readonly place: 'header' | 'querystring' | 'path' | 'statuscode'
  /** Empty for the path and the status code. */
  readonly name: string
}

const ACTIONS: readonly Destination['action'][] = ['append', 'overwrite', 'remove']
const KEY = /^(\w+):(\w+)\.(\S+)$/
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/

/** Parses a key of an HTTP integration's `requestParameters`; undefined for another text. management §4.4 */
export function parseRequestDestination(key: string): Destination | undefined {
  if (key === 'overwrite:path') return { action: 'overwrite', place: 'path', name: '' }
  return parseNamed(key, ['header', 'querystring'])
}

/** Parses an inner key of an HTTP integration's `responseParameters`; undefined for another text. management §4.4 */
export function parseResponseDestination(key: string): Destination | undefined {
  if (key === 'overwrite:statuscode') return { action: 'overwrite', place: 'statuscode', name: '' }
  return parseNamed(key, ['header'])
}

/** A destination that has a name, in one of the places that are allowed. */
function parseNamed(key: string, places: readonly Destination['place'][]): Destination | undefined {
  const [, verb, where, name = ''] = KEY.exec(key) ?? []
  const action = ACTIONS.find((it) => it === verb)
  const place = places.find((it) => it === where)
  if (action === undefined || place === undefined) return undefined
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
