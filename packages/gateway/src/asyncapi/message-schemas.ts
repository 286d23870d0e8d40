import type { Model, Route } from '@gatehouse/contract'
import { decodeOrKeep } from '@gatehouse/runtime'

type Json = Readonly<Record<string, unknown>>

const FORMAT = 'application/schema+json;version=draft-07'

/** Where a schema stands, and what its references may lead to. */
interface Place {
  readonly pointer: string
  readonly root: unknown
  /** The names of all models. */
  readonly names: ReadonlySet<string>
}

/** Each model's schema for the components of an AsyncAPI document, by the model's name. What is no JSON allows anything. */
export function toComponentSchemas(models: readonly Model[]): Record<string, Json> {
  const names = new Set(models.map(({ name = '' }) => name))
  return Object.fromEntries(
    models.map(({ name = '', schema, description }) => {
      const root = parseSchema(schema)
      const place = { pointer: `#/components/schemas/${escapePointer(name)}/schema`, root, names }
      return [
        name,
        { schemaFormat: FORMAT, schema: { ...(description && { description }), ...toDraft7(root, place) } },
      ]
    }),
  )
}

/**
 * What a message has to be to reach a route: what the route's models say, and, where the API selects by a member of the body, that the
 * member has the route's key.
 */
export function toPayload(
  { routeKey = '', requestModels = {} }: Pick<Partial<Route>, 'routeKey' | 'requestModels'>,
  models: Readonly<Record<string, Json>>,
  selectionExpression = '',
): Json {
  const names = [...new Set(Object.values(requestModels))].filter((name) => Object.hasOwn(models, name))
  const shapes = names.map((name) => ({ $ref: `#/components/schemas/${escapePointer(name)}/schema` }))
  const selected = toSelection(routeKey, selectionExpression)
  const all = [...(shapes.length > 1 ? [{ anyOf: shapes }] : shapes), ...(selected ? [selected] : [])]
  const [only] = all
  return { schemaFormat: FORMAT, schema: all.length > 1 ? { allOf: all } : (only ?? {}) }
}

/** `$request.body.action` with the key `send`: an object whose `action` is `send`. websocket-apis §4 */
function toSelection(routeKey: string, expression: string): Json | undefined {
  const [, path] = /^\$\{?request\.body\.([\w.-]+)\}?$/.exec(expression) ?? []
  if (path === undefined || routeKey.startsWith('$')) return undefined
  return path
    .split('.')
    .reduceRight<Json>(
      (inner, member) => ({ type: 'object', required: [member], properties: { [member]: inner } }),
      { const: routeKey },
    )
}

function parseSchema(text = ''): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/**
 * Models are of draft 4: `id` is `$id` since, and an exclusive bound is a number. References within the model lead to its place in the
 * document; those to other models, which name them by an address, to theirs. What refers to nothing, such as a model that is not made
 * yet, allows anything.
 */
function toDraft7(node: unknown, place: Place): Json {
  if (!isObject(node)) return {}
  const { $schema: _, id: __, ...rest } = node as Record<string, unknown>
  if (typeof rest.$ref === 'string') return toReference(rest.$ref, place)
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = rest
  if (exclusiveMinimum === true) Object.assign(rest, { exclusiveMinimum: minimum, minimum: undefined })
  if (exclusiveMaximum === true) Object.assign(rest, { exclusiveMaximum: maximum, maximum: undefined })
  if (exclusiveMinimum === false) rest.exclusiveMinimum = undefined
  if (exclusiveMaximum === false) rest.exclusiveMaximum = undefined
  const entries = Object.entries(rest).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, toDraft7Within(key, item, place)]))
}

/** Keywords whose members have names of their own, and are schemas. */
const NAMED = new Set(['properties', 'patternProperties', 'definitions', 'dependencies'])
const SCHEMAS = new Set([
  'items',
  'additionalProperties',
  'additionalItems',
  'not',
  'allOf',
  'anyOf',
  'oneOf',
])

function toDraft7Within(key: string, item: unknown, place: Place): unknown {
  if (NAMED.has(key) && isObject(item)) {
    return Object.fromEntries(Object.entries(item).map(([name, it]) => [name, toSchema(it, place)]))
  }
  if (!SCHEMAS.has(key)) return item
  return Array.isArray(item) ? item.map((it) => toSchema(it, place)) : toSchema(item, place)
}

function toSchema(item: unknown, place: Place): unknown {
  return isObject(item) ? toDraft7(item, place) : item
}

/** In draft 4 a reference stands alone. */
function toReference(reference: string, { pointer, root, names }: Place): Json {
  if (reference.startsWith('#')) {
    const steps = reference.slice(1)
    return follow(root, steps) === undefined ? {} : { $ref: `${pointer}${steps}` }
  }
  const [, name = ''] = /\/models\/([A-Za-z0-9]+)$/.exec(reference) ?? []
  return names.has(name) ? { $ref: `#/components/schemas/${name}/schema` } : {}
}

/** What a JSON pointer of a fragment leads to. RFC 6901, 6 */
function follow(root: unknown, pointer: string): unknown {
  const [first, ...steps] = pointer.split('/')
  if (first !== '') return undefined
  return steps.reduce<unknown>((at, step) => {
    const key = decodeOrKeep(step).replaceAll('~1', '/').replaceAll('~0', '~')
    return Object(at) === at && Object.hasOwn(at as object, key) ? (at as Json)[key] : undefined
  }, root)
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
