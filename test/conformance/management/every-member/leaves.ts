/** A schema of a published document, as far as members are concerned. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly default?: unknown
  readonly oneOf?: readonly Schema[]
}

export type Schemas = Readonly<Record<string, Schema>>

/** The members of a schema that have none themselves, as `a.b[].c{}`, with their schemas. */
export function leavesOf(schemas: Schemas, schema: Schema, at = ''): Map<string, Schema> {
  const whole = resolve(schemas, schema)
  if (whole.items) return leavesOf(schemas, whole.items, `${at}[]`)
  if (typeof whole.additionalProperties === 'object')
    return leavesOf(schemas, whole.additionalProperties, `${at}{}`)
  const members = Object.entries(whole.properties ?? {})
  if (members.length === 0) return new Map([[at, whole]])
  return new Map(
    members.flatMap(([name, it]) => [...leavesOf(schemas, it, at === '' ? name : `${at}.${name}`)]),
  )
}

/** Those of them that a value has, with what they are there. */
export function valuesOf(schemas: Schemas, schema: Schema, value: unknown, at = ''): [string, unknown][] {
  const whole = resolve(schemas, schema)
  const { items, additionalProperties, properties = {} } = whole
  if (items && Array.isArray(value)) return value.flatMap((it) => valuesOf(schemas, items, it, `${at}[]`))
  if (typeof additionalProperties === 'object')
    return Object.values(value as object).flatMap((it) =>
      valuesOf(schemas, additionalProperties, it, `${at}{}`),
    )
  if (Object.keys(properties).length === 0) return [[at, value]]
  return Object.entries(value as Record<string, unknown>).flatMap(([name, it]) =>
    valuesOf(schemas, properties[name] ?? {}, it, at === '' ? name : `${at}.${name}`),
  )
}

/** A value without the members at `paths`. */
export function without(value: unknown, paths: ReadonlySet<string>, at = ''): unknown {
  if (Array.isArray(value)) return value.map((it) => without(it, paths, `${at}[]`))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).flatMap(([name, it]) => {
    const path = at === '' ? name : `${at}.${name}`
    if (paths.has(path)) return []
    const left = without(it, paths, path)
    const isEmptied = isEmpty(left) && !isEmpty(it)
    return isEmptied ? [] : [[name, left]]
  })
  return Object.fromEntries(kept)
}

function isEmpty(value: unknown): boolean {
  return value !== null && typeof value === 'object' && Object.keys(value).length === 0
}

/** What a reference leads to; a schema in several kinds has the members of all of them. */
function resolve(schemas: Schemas, schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    const { $ref, ...own } = schema
    return { ...resolve(schemas, schemas[$ref.replace('#/components/schemas/', '')] ?? {}), ...own }
  }
  if (schema.oneOf === undefined) return schema
  const kinds = schema.oneOf.map((kind) => resolve(schemas, kind).properties ?? {})
  return { ...schema, properties: Object.assign({}, ...kinds) }
}
