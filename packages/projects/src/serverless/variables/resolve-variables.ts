import { type DocumentMap, isMap, markAs, positionOf } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import { parseVariables, type Segments, type Variable, type VariableSource } from './parse-variables.ts'

/** What a source is asked for. */
export interface SourceRequest {
  readonly type: string
  readonly params: readonly string[]
  readonly address: string | undefined
  /** Where the variable stands, and as what. */
  readonly at: SourcePosition
  readonly text: string
}

/**
 * Answers a source; undefined and null for what is not there, so that the next one is asked. Throws {@link ProjectError}. What it gives may hold
 * variables itself.
 */
export type AskSource = (request: SourceRequest, resolver: Resolver) => unknown

/** What gives a plausible value for a variable that no source of it has; undefined where there is none, which is an error. */
export type GuessVariable = (source: SourceRequest) => unknown

/** Resolves variables in parts of a configuration. */
export interface Resolver {
  /** A value with all variables in it replaced; `path` names it in messages. */
  resolve(value: unknown, at: SourcePosition, path: string): unknown
  /** The value at a path of the configuration, resolved; undefined where there is none. */
  property(path: readonly string[]): unknown
  /** All of the configuration; text that cannot be resolved yet, as what is resolved now is part of it, stays as it is. */
  snapshot(): unknown
  /** A member of any value, resolved as far as it takes to follow the path. */
  follow(value: unknown, path: readonly string[], at: SourcePosition): unknown
}

/** What a resolver is made of. */
export interface ResolverParts {
  readonly configuration: DocumentMap
  readonly ask: AskSource
  readonly guess: GuessVariable
  /** Where the configuration stands. */
  readonly at: SourcePosition
}

/** Where a text stands, and as what: its path names it in messages. */
interface Place {
  readonly at: SourcePosition
  readonly path: string
}

interface State extends ResolverParts {
  readonly resolver: Resolver
  /** Texts that are being resolved: one that needs itself is refused. */
  readonly active: Set<string>
  readonly known: Map<string, unknown>
}

const MAX_DEPTH = 100

/** Sources whose text comes from outside and may hold variables; the others give what is resolved already. */
const GIVEN = new Set(['env', 'opt', 'cf', 'ssm', 's3'])

/** A resolver over a configuration as it was read. */
export function createResolver(parts: ResolverParts): Resolver {
  const found = (from: unknown, path: readonly string[], place: Place) => {
    const end = walk(state, from, { names: path, ...place })
    return end && resolveValue(state, end.value, end)
  }
  const resolver: Resolver = {
    resolve: (value, at, path) => resolveValue(state, value, { at, path }),
    property: (path) => found(parts.configuration, path, { at: parts.at, path: '' }),
    snapshot: () => resolveValue(state, parts.configuration, { at: parts.at, path: '' }, resolveLeniently),
    follow: (value, path, at) => found(value, path, { at, path: 'file' }),
  }
  const state: State = { ...parts, resolver, active: new Set(), known: new Map() }
  return resolver
}

type ResolveText = (state: State, text: string, place: Place) => unknown

function resolveValue(state: State, value: unknown, place: Place, text: ResolveText = resolveText): unknown {
  if (typeof value === 'string') return text(state, value, place)
  const { at, path } = place
  if (Array.isArray(value)) {
    const list = value.map((one, index) =>
      resolveValue(state, one, { at: positionOf(value, index) ?? at, path: `${path}[${index}]` }, text),
    )
    return markAs(list, value)
  }
  if (!isMap(value)) return value
  const entries = Object.entries(value).map(([key, member]) => {
    const here = { at: positionOf(value, key) ?? at, path: join(path, key) }
    return [key, resolveValue(state, member, here, text)]
  })
  return markAs(Object.fromEntries(entries) as DocumentMap, value)
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

/** Each text is resolved once. */
function resolveText(state: State, text: string, place: Place): unknown {
  if (!text.includes('${')) return text
  const { active, known } = state
  const key = `${place.path}\0${text}`
  if (known.has(key)) return known.get(key)
  if (active.has(key))
    throw new ProjectError(`Circular reference. "${place.path}" refers to itself`, place.at)
  if (active.size > MAX_DEPTH) throw unresolved('Excessive variables nest depth', place)
  active.add(key)
  try {
    const value = resolveSegments(state, parseVariables(text, place.at), place)
    known.set(key, value)
    return value
  } finally {
    active.delete(key)
  }
}

/** Text that cannot be resolved stays as it is. */
function resolveLeniently(state: State, text: string, place: Place): unknown {
  try {
    return resolveText(state, text, place)
  } catch (error) {
    if (error instanceof ProjectError) return text
    throw error
  }
}

function resolveSegments(state: State, segments: Segments, place: Place): unknown {
  const [first] = segments
  if (segments.length === 1 && typeof first === 'string') return first
  if (segments.length === 1) return resolveVariable(state, first as Variable, place)
  const texts = segments.map((one) => {
    if (typeof one === 'string') return one
    const value = resolveVariable(state, one, place)
    if (['string', 'number', 'boolean'].includes(typeof value)) return String(value)
    throw unresolved('String value consist of variable which resolve with non-string value', place)
  })
  return texts.join('')
}

function resolveVariable(state: State, { sources, text }: Variable, place: Place): unknown {
  const asked: SourceRequest[] = []
  for (const source of sources) {
    if (source.kind === 'literal' && source.value === null) return null
    const request = source.kind === 'source' ? toRequest(state, source, { text, ...place }) : undefined
    if (request) asked.push(request)
    const value = request ? askSource(state, request, place) : givenBy(state, source, place)
    if (value !== undefined && value !== null) return value
  }
  for (const request of asked) {
    const value = state.guess(request)
    if (value !== undefined) return value
  }
  throw new UnresolvedError(asked.at(-1)?.type ?? 'literal', place)
}

function askSource(state: State, request: SourceRequest, { path }: Place): unknown {
  const value = state.ask(request, state.resolver)
  if (typeof value !== 'string' || !GIVEN.has(request.type)) return value
  return resolveText(state, value, { at: request.at, path })
}

/** A variable within another one that is not found lets the outer one go on to its next source. */
function givenBy(state: State, source: VariableSource, place: Place): unknown {
  if (source.kind === 'literal') {
    return typeof source.value === 'string' ? resolveText(state, source.value, place) : source.value
  }
  if (source.kind !== 'variable') return undefined
  try {
    return resolveVariable(state, source.variable, place)
  } catch (error) {
    if (error instanceof UnresolvedError) return undefined
    throw error
  }
}

function toRequest(
  state: State,
  { type, params, address }: Extract<VariableSource, { kind: 'source' }>,
  { text, ...place }: Place & { readonly text: string },
): SourceRequest {
  return {
    type,
    params: params.map((one) => String(resolveSegments(state, one, place))),
    address: address && String(resolveSegments(state, address, place)),
    at: place.at,
    text,
  }
}

/** Follows a path; a text on the way is resolved first. */
function walk(
  state: State,
  from: unknown,
  { names, ...start }: Place & { readonly names: readonly string[] },
) {
  let [value, place]: [unknown, Place] = [from, start]
  for (const name of names) {
    if (typeof value === 'string') value = resolveText(state, value, place)
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    place = { at: positionOf(value, name) ?? place.at, path: join(place.path, name) }
    value = (value as DocumentMap)[name]
  }
  return { value, ...place }
}

/** No source of a variable has a value. */
class UnresolvedError extends ProjectError {
  constructor(type: string, { path, at }: Place) {
    super(`Cannot resolve variable at "${path}": Value not found at "${type}" source`, at)
  }
}

function unresolved(text: string, { path, at }: Place): ProjectError {
  return new ProjectError(`Cannot resolve variable at "${path}": ${text}`, at)
}
