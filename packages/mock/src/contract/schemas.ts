import { isObject } from '@gatehouse/contract'
import type { Schema } from './document.ts'
import { listOf, membersOf } from './nodes.ts'

/** The most items and map entries that generated data has, where the contract allows so few. */
const FEW = 3

/** Members that made-up data leaves out: with one of them, a client that reads page after page would never end. */
const NEXT_PAGE = ['nextToken', 'NextToken']

const SINGLE = ['items', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else']
const NAMED = ['properties', 'patternProperties']
const LISTED = ['allOf', 'anyOf', 'oneOf']

/** The schema changed from its leaves up: `change` sees each schema after those within it, prose and examples left out. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const { description: _, example: __, examples: ___, default: ____, ...rules } = schema
  const each = (inner: unknown) => (isObject(inner) ? mapSchema(inner, change) : inner)
  const copy: Record<string, unknown> = { ...rules }
  for (const key of SINGLE) if (isObject(copy[key])) copy[key] = each(copy[key])
  for (const key of LISTED) if (copy[key]) copy[key] = listOf(copy[key]).map(each)
  for (const key of NAMED) if (copy[key]) copy[key] = mapMembers(membersOf(copy[key]), each)
  return change(copy)
}

/** Says that an object has no other members than those declared. */
export function close(schema: Schema): Schema {
  const isOpen = schema.type === 'object' && schema.additionalProperties === undefined
  return isOpen ? { ...schema, additionalProperties: false } : schema
}

/** Narrows a schema so that what a generator makes of it is short, closed and has keys of the form that is asked for. */
export function narrow(schema: Schema): Schema {
  if (schema.type === 'array')
    return { ...schema, minItems: schema.minItems ?? 1, maxItems: few(schema, 'Items') }
  if (schema.type !== 'object') return schema
  const { propertyNames, ...closed } = close(withoutNextPage(schema))
  const values = closed.additionalProperties
  if (!isObject(values)) return closed
  const pattern = isObject(propertyNames) ? propertyNames.pattern : undefined
  const capped = { ...closed, maxProperties: few(schema, 'Properties') }
  if (pattern === undefined) return capped
  return {
    ...capped,
    minProperties: 1,
    additionalProperties: false,
    patternProperties: { [String(pattern)]: values },
  }
}

function withoutNextPage(schema: Schema): Schema {
  const members = Object.entries(membersOf(schema.properties))
  const kept = members.filter(([name]) => !NEXT_PAGE.includes(name))
  return kept.length === members.length ? schema : { ...schema, properties: Object.fromEntries(kept) }
}

function few(schema: Schema, what: 'Items' | 'Properties'): number {
  const least = Number(schema[`min${what}`] ?? 0)
  const most = Number(schema[`max${what}`] ?? FEW)
  return Math.max(least, Math.min(most, FEW))
}

function mapMembers(members: Schema, each: (inner: unknown) => unknown): Schema {
  return Object.fromEntries(Object.entries(members).map(([name, inner]) => [name, each(inner)]))
}
