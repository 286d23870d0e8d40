import { isObject } from './json-values.ts'

/** What draft 4 calls itself, with and without the fragment. */
const DRAFT_4 = /^http:\/\/json-schema\.org\/(?:draft-04\/)?schema#?$/

/** Keywords that validators know and draft 4 does not. A validator has to forget them. */
export const KEYWORDS_AFTER_DRAFT_4 = ['const', 'if', 'then', 'else', 'contains', 'propertyNames'] as const

/** Members that change how validators compile a schema, and mean nothing in draft 4. */
const MARKS = new Set([
  '$async',
  'nullable',
  'discriminator',
  '$anchor',
  '$dynamicAnchor',
  '$dynamicRef',
  '$recursiveAnchor',
  '$recursiveRef',
])

/** What may hold the name of a mark in its place: a schema, names with schemas, data, or who knows. */
type Kind = 'schema' | 'names' | 'data' | 'unknown'

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...['properties', 'patternProperties', 'definitions', 'dependencies'].map(
    (name) => [name, 'names'] as const,
  ),
  ...['items', 'additionalItems', 'additionalProperties', 'not', 'allOf', 'anyOf', 'oneOf'].map(
    (name) => [name, 'schema'] as const,
  ),
  ...['enum', 'default'].map((name) => [name, 'data'] as const),
])

/**
 * Parses a JSON Schema of draft 4, without what validators would understand besides: draft 4 ignores what it does not know, while
 * `$async` makes a validator promise its answer, and `$schema` has it judge the schema by any other. Throws for a text that is no
 * object in JSON, and for a schema of another draft. websocket-apis §7
 */
export function parseDraft4Schema(text: string): Record<string, unknown> {
  const schema: unknown = JSON.parse(text)
  if (!isObject(schema)) throw new TypeError('a schema is an object')
  const { $schema: draft } = schema
  if (draft !== undefined && (typeof draft !== 'string' || !DRAFT_4.test(draft)))
    throw new TypeError(`a schema is of draft 4, and not of ${String(draft)}`)
  dropMarks(schema)
  return schema
}

/** With a list of what is open, as schemas are nested deeper than any stack. */
function dropMarks(schema: unknown): void {
  const open: [unknown, Kind][] = [[schema, 'schema']]
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, kind] = next
    if (kind === 'data' || value === null || typeof value !== 'object') continue
    if (Array.isArray(value)) for (const item of value) open.push([item, kind])
    else for (const [name, member] of Object.entries(value)) open.push([member, kindOf(value, name, kind)])
  }
}

/**
 * The kind of a member, which is deleted where it is a mark. What stands below an unknown keyword may be a schema, for references
 * lead there, or a table of them: there a mark has a plain value, and a schema has none.
 */
function kindOf(owner: object, name: string, kind: Kind): Kind {
  if (kind === 'names') return 'schema'
  if (MARKS.has(name) && (kind === 'schema' || !isObject(Reflect.get(owner, name)))) {
    Reflect.deleteProperty(owner, name)
    return 'data'
  }
  return KINDS.get(name) ?? 'unknown'
}
