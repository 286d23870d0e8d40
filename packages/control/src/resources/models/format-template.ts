interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** Deeper parts of a schema are left out of its template; a schema may refer to itself in words of any depth. */
const MAX_DEPTH = 16

/**
 * The mapping template that goes with a model: Velocity that writes a document of the model's shape. *Assumed*: the form is that
 * of the REST service's generated templates. management §2.8
 */
export function formatTemplate(schema: string): string {
  return `#set($inputRoot = $input.path('$'))\n${formatValue(JSON.parse(schema) as Schema, '$inputRoot', 0)}`
}

function formatValue(schema: Schema, source: string, depth: number): string {
  const type = typeof schema.type === 'string' ? schema.type : (schema.type?.[0] ?? inferType(schema))
  if (depth > MAX_DEPTH) return 'null'
  if (type === 'object') return formatObject(schema, source, depth)
  if (type === 'array') return formatArray(schema, source, depth)
  if (type === 'integer' || type === 'number') return '42'
  if (type === 'boolean') return 'true'
  return type === 'null' ? 'null' : '"foo"'
}

function inferType(schema: Schema): string {
  if (schema.properties) return 'object'
  return schema.items ? 'array' : 'string'
}

function formatObject({ properties = {} }: Schema, source: string, depth: number): string {
  const pad = '  '.repeat(depth + 1)
  const members = Object.entries(properties).map(
    ([name, schema]) =>
      `${pad}${JSON.stringify(name)} : ${formatValue(schema, `${source}.${name}`, depth + 1)}`,
  )
  return members.length === 0 ? '{ }' : `{\n${members.join(',\n')}\n${'  '.repeat(depth)}}`
}

function formatArray({ items = {} }: Schema, source: string, depth: number): string {
  const pad = '  '.repeat(depth + 1)
  return `[\n#foreach($elem in ${source})\n${pad}${formatValue(items, '$elem', depth + 1)}#if($foreach.hasNext),#end\n#end\n${'  '.repeat(depth)}]`
}
