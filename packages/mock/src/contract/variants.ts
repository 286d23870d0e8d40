import type { RequestProblem } from '@gatehouse/contract'
import type { Schema } from './document.ts'

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
 * members the kind at hand must and must not have is then told by `judgeVariant`.
 */
export function mergeVariants(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  if (!isUnion(schema)) return schema
  const { propertyName, mapping } = schema.discriminator
  const variants = Object.values(mapping).map((reference) => lookUp(schemas, reference))
  const members = new Map<string, Schema>()
  for (const [name, member] of variants.flatMap(({ properties = {} }) =>
    Object.entries(properties as Schema),
  )) {
    const widest = members.get(name)?.enum === undefined ? members.get(name) : undefined
    members.set(name, widest ?? (member as Schema))
  }
  members.set(propertyName, { type: 'string', enum: Object.keys(mapping) })
  const required = variants.map((it) => (it.required ?? []) as readonly string[])
  return {
    type: 'object',
    properties: Object.fromEntries(members),
    required: (required[0] ?? []).filter((name) => required.every((names) => names.includes(name))),
  }
}

/** What a body lacks or has too much for its kind; nothing for a schema without kinds, or a kind that there is not. */
export function judgeVariant(
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
  body: unknown,
): readonly RequestProblem[] {
  const union = typeof schema.$ref === 'string' ? lookUp(schemas, schema.$ref) : schema
  if (!isUnion(union) || body === null || typeof body !== 'object') return []
  const sent = body as Readonly<Record<string, unknown>>
  const reference = union.discriminator.mapping[String(sent[union.discriminator.propertyName])]
  if (reference === undefined) return []
  const { required = [], not, properties } = lookUp(schemas, reference)
  const isSent = (name: string) => sent[name] !== undefined && sent[name] !== null
  const lacking = (required as readonly string[]).filter((name) => !isSent(name))
  const refused = namesIn(not as Schema | undefined).filter(isSent)
  return [
    ...lacking.map((member) => problem(member, 'required', 'not be null', undefined)),
    ...refused.map((member) => problem(member, 'not', 'be null', sent[member])),
    ...outsideEnums(properties as Schema, sent),
  ]
}

/** Members of fewer values than another kind has. */
function outsideEnums(
  properties: Schema,
  sent: Readonly<Record<string, unknown>>,
): readonly RequestProblem[] {
  return Object.entries(sent).flatMap(([member, value]) => {
    const { enum: values } = (properties[member] ?? {}) as { readonly enum?: readonly unknown[] }
    if (values === undefined || value === null || values.includes(value)) return []
    return [problem(member, 'enum', `satisfy enum value set: [${values.join(', ')}]`, value)]
  })
}

function problem(member: string, rule: string, constraint: string, value: unknown): RequestProblem {
  return { member, rule, constraint, value }
}

/** The members that a `not` of the contract's form refuses. */
function namesIn(not: Schema | undefined): readonly string[] {
  const each = (not?.anyOf ?? (not ? [not] : [])) as readonly Schema[]
  return each.flatMap(({ required = [] }) => required as readonly string[])
}

function isUnion(schema: Schema): schema is Schema & Union {
  return Array.isArray(schema.oneOf) && (schema as Partial<Union>).discriminator?.mapping !== undefined
}

function lookUp(schemas: Readonly<Record<string, Schema>>, reference: string): Schema {
  return schemas[reference.split('/').at(-1) ?? ''] ?? {}
}
