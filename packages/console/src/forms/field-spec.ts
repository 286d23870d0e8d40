/** What a form knows so far, by the names of its fields: texts, and flags. */
export type Values = Readonly<Record<string, string | boolean>>

/** One field of a form: a member of what an operation takes. */
export interface FieldSpec {
  /** The member, a dot for each object around it: `jwtConfiguration.issuer`. */
  readonly name: string
  /**
   * `text` a line, `number` a number, `flag` yes or no, `choice` one of `choices`, `list` one text a line, `json` an object,
   * `code` a text of several lines.
   */
  readonly kind: 'text' | 'number' | 'flag' | 'choice' | 'list' | 'json' | 'code'
  readonly hint?: string
  readonly placeholder?: string
  readonly choices?: readonly Choice[]
  /** Whether it belongs to what was filled in so far; always where it is missing. */
  readonly when?: (values: Values) => boolean
  /** Whether it can be given at the creation alone. */
  readonly isFixed?: boolean
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** Choices whose labels are what is sent, with none before them where nothing may be chosen. */
export function choicesOf(values: readonly string[], none?: string): readonly Choice[] {
  const choices = values.map((value) => ({ value, label: value }))
  return none === undefined ? choices : [{ value: '', label: none }, ...choices]
}

/** A member of an object by its dotted name. */
function readMember(from: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], from)
}

/** What a form begins with: what a resource has now, as texts. */
export function toValues(specs: readonly FieldSpec[], resource: unknown): Values {
  return Object.fromEntries(specs.map((spec) => [spec.name, toValue(spec, readMember(resource, spec.name))]))
}

function toValue({ kind }: FieldSpec, member: unknown): string | boolean {
  if (kind === 'flag') return member === true
  if (member === undefined || member === null) return ''
  if (kind === 'list') return (member as string[]).join('\n')
  if (kind === 'json') return JSON.stringify(member, null, 2)
  return String(member)
}
