import type { Model, Route } from '@gatehouse/contract'

type Json = Readonly<Record<string, unknown>>

const FORMAT = 'application/schema+json;version=draft-07'

/** Each model's schema for the components of an AsyncAPI document, by the model's name. What is no JSON allows anything. */
export function toComponentSchemas(models: readonly Model[]): Record<string, Json> {
  return Object.fromEntries(
    models.map(({ name = '', schema, description }) => {
      const place = `#/components/schemas/${escapePointer(name)}/schema`
      const parsed = parseSchema(schema)
      return [
        name,
        { schemaFormat: FORMAT, schema: { ...(description && { description }), ...toDraft7(parsed, place) } },
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
 * document; those to other models, which name them by an address, to theirs.
 */
function toDraft7(node: unknown, place: string): Json {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return {}
  const { $schema: _, id: __, ...rest } = node as Record<string, unknown>
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

function toDraft7Within(key: string, item: unknown, place: string): unknown {
  if (key === '$ref' && typeof item === 'string') return toReference(item, place)
  if (NAMED.has(key) && isObject(item)) {
    return Object.fromEntries(Object.entries(item).map(([name, it]) => [name, toSchema(it, place)]))
  }
  if (!SCHEMAS.has(key)) return item
  return Array.isArray(item) ? item.map((it) => toSchema(it, place)) : toSchema(item, place)
}

function toSchema(item: unknown, place: string): unknown {
  return isObject(item) ? toDraft7(item, place) : item
}

function toReference(reference: string, place: string): string {
  if (reference.startsWith('#')) return `${place}${reference.slice(1)}`
  const [, name] = /\/models\/([A-Za-z0-9]+)$/.exec(reference) ?? []
  return name === undefined ? reference : `#/components/schemas/${name}/schema`
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
