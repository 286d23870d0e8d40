import { isContextName } from './context-names.ts'
import { type JsonPath, parseJsonPath, readJsonPath } from './json-path.ts'

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

type NamedFrom = Exclude<Source['from'], 'request.body' | 'response.body'>

interface Names {
  /** A name where text may follow: it ends at the first character that its kind does not have. */
  readonly bare: RegExp
  /** A name between braces, all of it. */
  readonly braced: RegExp
}

/** Documented for names of parameters; punctuation stands between letters, so that a name never ends in what separates it. */
const HEADER: Names = { bare: /\.(\w+(?:[.-]+\w+)*)/y, braced: /^[\w!#$%&'*+.^`|~-]+$/ }

/**
 * What the names of each kind consist of. Path parameters are named as in route keys, `$context` has dots and underscores only
 * (http-apis §6.1). *Assumed*: names of headers and query parameters are those that websocket-apis §5.4 documents, and a query
 * parameter may have brackets besides.
 */
const NAMES: Readonly<Record<NamedFrom, Names>> = {
  'request.header': HEADER,
  'response.header': HEADER,
  'request.querystring': { bare: /\.((?:\w|\[[\w.-]*\]|[.-]+(?=[\w[]))+)/y, braced: /^[^\s{}]+$/ },
  'request.path': { bare: /\.(\w+(?:[.:-]+\w+)*)/y, braced: /^[\w.:-]+$/ },
  context: { bare: /\.(\w+(?:\.\w+)*)/y, braced: /^\w+(?:\.\w+)*$/ },
  stageVariables: { bare: /\.(\w+)/y, braced: /^\w+$/ },
}

/** What a variable reads from, by its side: the answer's side does not see the request any more. http-apis §6.1, §6.2 */
const ROOTS: Readonly<Record<MappingSide, readonly Source['from'][]>> = {
  request: [
    'request.header',
    'request.querystring',
    'request.path',
    'request.body',
    'context',
    'stageVariables',
  ],
  response: ['response.header', 'response.body', 'context', 'stageVariables'],
}

/** Where a variable begins, whether there is one of that name or not. Any other dollar sign is text. */
const BEGIN = /\$(?:\{|(?=(?:request|response|context|stageVariables)\b|(?:method|integration|route)\.\w))/g

/**
 * Parses the value of a mapping, of a parameter of a service call as well: text, variables without braces
 * (`/$request.path.proxy`), and variables in braces, mixed at will. Undefined when something in it begins as a variable and can
 * never have a value there. management §4.4
 */
export function parseMappingValue(text: string, side: MappingSide): MappingValue | undefined {
  const parts: (string | Source)[] = []
  let [end, braces] = [0, false]
  for (;;) {
    BEGIN.lastIndex = end
    const begin = BEGIN.exec(text)
    if (begin === null || begin.index > end) parts.push(text.slice(end, begin?.index))
    if (begin === null) break
    const read =
      begin[0] === '$' ? readBare(text, begin.index + 1, side) : readBraced(text, begin.index + 2, side)
    if (!read) return undefined
    parts.push(read.source)
    braces ||= begin[0] !== '$'
    end = read.end
  }
  return toValue(
    parts.filter((part) => part !== ''),
    braces,
  )
}

/** One variable alone is a source, and without a value it writes nothing; in braces it is a template, whose gaps are empty. */
function toValue(parts: readonly (string | Source)[], braces: boolean): MappingValue {
  const [first = ''] = parts
  if (parts.length > 1 || (braces && typeof first !== 'string')) return { kind: 'template', parts }
  return typeof first === 'string' ? { kind: 'text', text: first } : { kind: 'source', source: first }
}

interface Read {
  readonly source: Source
  /** Where the text after the variable begins. */
  readonly end: number
}

function readBraced(text: string, start: number, side: MappingSide): Read | undefined {
  const close = text.indexOf('}', start)
  if (close === -1) return undefined
  const inner = text.slice(start, close)
  const from = rootOf(inner, 0, side)
  if (from === undefined) return undefined
  const rest = inner.slice(from.length)
  const end = close + 1
  if (isBody(from)) {
    const path = parseJsonPath(rest)
    return path && { source: { from, path }, end }
  }
  const name = rest.slice(1)
  if (rest === '' && from === 'request.path') return { source: { from, name: '' }, end }
  return rest.startsWith('.') && NAMES[from].braced.test(name) ? named(from, name, end) : undefined
}

function readBare(text: string, start: number, side: MappingSide): Read | undefined {
  const from = rootOf(text, start, side)
  if (from === undefined) return undefined
  const after = start + from.length
  if (isBody(from)) {
    const read = readJsonPath(text, after)
    return read && { source: { from, path: read.path }, end: read.end }
  }
  const { bare } = NAMES[from]
  bare.lastIndex = after
  const [step, name = ''] = bare.exec(text) ?? []
  if (step !== undefined)
    return isUnreachable(from, name, text.slice(after + step.length))
      ? undefined
      : named(from, name, after + step.length)
  return from === 'request.path' ? { source: { from, name: '' }, end: after } : undefined
}

function named(from: NamedFrom, name: string, end: number): Read | undefined {
  return from === 'context' && !isContextName(name) ? undefined : { source: { from, name }, end }
}

/**
 * Claims such as `cognito:groups` have a colon, which `$context` has not: what was read would be another claim's name.
 * http-apis §6.1
 */
function isUnreachable(from: NamedFrom, name: string, rest: string): boolean {
  return from === 'context' && /^authorizer\.claims\.(?:cognito|custom)$/.test(name) && /^:\w/.test(rest)
}

function rootOf(text: string, start: number, side: MappingSide): Source['from'] | undefined {
  const from = ROOTS[side].find((root) => text.startsWith(root, start))
  const next = from === undefined ? '' : text.charAt(start + from.length)
  return /\w/.test(next) ? undefined : from
}

function isBody(from: Source['from']): from is 'request.body' | 'response.body' {
  return from.endsWith('.body')
}
