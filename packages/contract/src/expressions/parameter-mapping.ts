import { type JsonPath, parseJsonPath } from './json-path.ts'

/** What a parameter mapping of an HTTP API does to the request for the backend, or to its answer. */
export interface Destination {
  readonly action: 'append' | 'overwrite' | 'remove'
  readonly place: 'header' | 'querystring' | 'path' | 'statuscode'
  /** Empty for the path and the status code. */
  readonly name: string
}

/** Where the value of a mapping is read. */
export type Source =
  | { readonly from: 'request.header' | 'request.querystring' | 'response.header'; readonly name: string }
  /** A path parameter; the whole path when `name` is empty. */
  | { readonly from: 'request.path'; readonly name: string }
  | { readonly from: 'request.body' | 'response.body'; readonly path: JsonPath }
  /** `name` is what follows `$context.`: `identity.sourceIp`. */
  | { readonly from: 'context' | 'stageVariables'; readonly name: string }

/** The value of a mapping: fixed text, one source, or both in turn. */
export type MappingValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'template'; readonly parts: readonly (string | Source)[] }

/** Which of the two ways a mapping stands on: the request's to the backend, or the answer's back. */
export type MappingSide = 'request' | 'response'

const REQUEST_KEY = /^(append|overwrite|remove):(header|querystring)\.(\S+)$/
const RESPONSE_KEY = /^(append|overwrite|remove):(header)\.(\S+)$/
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/

/** Parses a key of an HTTP integration's `requestParameters`; undefined when it is none. Control-plane facts §4.4 */
export function parseRequestDestination(key: string): Destination | undefined {
  if (key === 'overwrite:path') return { action: 'overwrite', place: 'path', name: '' }
  return toDestination(REQUEST_KEY.exec(key))
}

/** Parses an inner key of an HTTP integration's `responseParameters`; undefined when it is none. §4.4 */
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

/** Headers that no mapping may touch, because the service itself or the connection decides them. §4.4 */
export function isReservedHeader(name: string): boolean {
  const lower = name.toLowerCase()
  return RESERVED_HEADERS.has(lower) || RESERVED_PREFIXES.some((prefix) => lower.startsWith(prefix))
}

/** Parses the value of a mapping. Undefined when it reads from something that its side does not have. §4.4 */
export function parseMappingValue(text: string, side: MappingSide): MappingValue | undefined {
  if (text.includes('${')) return parseTemplate(text, side)
  if (!LOOKS_LIKE_SOURCE.test(text)) return { kind: 'text', text }
  const source = text.startsWith('$') ? parseSource(text.slice(1), side) : undefined
  return source && { kind: 'source', source }
}

/** A variable without braces stands alone: text around it, or a second one, needs braces. */
const LOOKS_LIKE_SOURCE = /\$(request|response|context|stageVariables)\b/

function parseTemplate(text: string, side: MappingSide): MappingValue | undefined {
  const parts: (string | Source)[] = []
  for (const [part] of text.matchAll(/\$\{[^}]*\}?|(?:(?!\$\{).)+/gs)) {
    if (!part.startsWith('${')) {
      parts.push(part)
      continue
    }
    const source = part.endsWith('}') ? parseSource(part.slice(2, -1), side) : undefined
    if (!source) return undefined
    parts.push(source)
  }
  return { kind: 'template', parts }
}

/** The sources of each side. The answer's side does not see the request any more. Http-api facts §6.1, §6.2 */
const SOURCE: Readonly<Record<MappingSide, RegExp>> = {
  request: /^(request\.(?:header|querystring|path)|context|stageVariables)\.(\S+)$/,
  response: /^(response\.header|context|stageVariables)\.(\S+)$/,
}

function parseSource(text: string, side: MappingSide): Source | undefined {
  if (text === 'request.path' && side === 'request') return { from: 'request.path', name: '' }
  const body = `${side}.body` as const
  if (text === body || text.startsWith(`${body}.`) || text.startsWith(`${body}[`)) {
    const path = parseJsonPath(text.slice(body.length))
    return path && { from: body, path }
  }
  const [, from, name] = SOURCE[side].exec(text) ?? []
  if (!from || !name) return undefined
  return { from: from as Exclude<Source['from'], 'request.body' | 'response.body'>, name }
}
