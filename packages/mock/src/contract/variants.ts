import { isObject } from '@gatehouse/contract'
import type { Schema } from './document.ts'
import { listOf, membersOf, nodesOf, textsOf } from './nodes.ts'

/** A body that comes in kinds, told apart by one of its members. */
interface Union {
  readonly oneOf: readonly Schema[]
  readonly discriminator: {
    readonly propertyName: string
    readonly mapping: Readonly<Record<string, string>>
  }
}

/**
 * A schema of kinds as one that has the members of all, so that what is wrong with a member is told as for any other body; which
 * members the kind at hand must and must not have is judged after that, by the kinds themselves.
 */
export function mergeVariants(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  if (!isUnion(schema)) return schema
  const { propertyName, mapping } = schema.discriminator
  const variants = Object.values(mapping).map((reference) => lookUp(schemas, reference))
  const members = new Map<string, Schema>()
  for (const [name, member] of variants.flatMap(({ properties }) => Object.entries(nodesOf(properties))))
    members.set(name, widest(members.get(name), member))
  members.set(propertyName, { type: 'string', enum: Object.keys(mapping) })
  const required = variants.map((it) => textsOf(it.required))
  return {
    type: 'object',
    properties: Object.fromEntries(members),
    required: (required[0] ?? []).filter((name) => required.every((names) => names.includes(name))),
  }
}

/** Of two schemas of a member the one that more values have: a kind narrows a member by its values or its largest one. */
function widest(first: Schema | undefined, second: Schema): Schema {
  if (first === undefined) return second
  const { enum: _, maximum: __, ...rest } = first
  const values =
    first.enum && second.enum ? [...new Set([...listOf(first.enum), ...listOf(second.enum)])] : undefined
  const largest =
    first.maximum === undefined || second.maximum === undefined
      ? undefined
      : Math.max(Number(first.maximum), Number(second.maximum))
  return { ...rest, ...(values && { enum: values }), ...(largest !== undefined && { maximum: largest }) }
}

/**
 * A schema that refuses members by `not`, or kinds by a discriminator, in the form whose errors name the member: `false` in the place
 * of its schema, and a discriminator without a mapping, which a validator takes from the kinds themselves.
 */
export function nameRefused(schema: Schema): Schema {
  if (isUnion(schema)) {
    const { propertyName } = schema.discriminator
    return { ...schema, type: 'object', required: [propertyName], discriminator: { propertyName } }
  }
  const { not, ...rest } = schema
  if (!isObject(not)) return schema
  const refused = listOf(not.anyOf ?? [not]).map((it) => textsOf(membersOf(it).required))
  if (!refused.every((names) => names.length === 1)) return schema
  const members = Object.fromEntries(refused.flat().map((name) => [name, false]))
  return { ...rest, properties: { ...membersOf(schema.properties), ...members } }
}

function isUnion(schema: Schema): schema is Schema & Union {
  return Array.isArray(schema.oneOf) && membersOf(schema.discriminator).mapping !== undefined
}

function lookUp(schemas: Readonly<Record<string, Schema>>, reference: string): Schema {
  return schemas[reference.split('/').at(-1) ?? ''] ?? {}
}
