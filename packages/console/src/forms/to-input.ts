import type { FieldSpec, Values } from './field-spec.ts'

/** What a form's texts come to: what is sent, and which fields cannot be. */
export interface FormInput {
  readonly input: Readonly<Record<string, unknown>>
  /** By the names of fields. */
  readonly problems: Readonly<Record<string, string>>
}

/**
 * What an operation is given: members that differ from what there was, those of one object together. A text that was emptied is sent
 * as the empty value of its kind, which takes the member away.
 */
export function toInput(specs: readonly FieldSpec[], values: Values, before: Values): FormInput {
  const input: Record<string, unknown> = {}
  const problems: Record<string, string> = {}
  const changed = new Set(
    specs.filter(({ name }) => values[name] !== before[name]).map(({ name }) => rootOf(name)),
  )
  for (const spec of specs) {
    if (!changed.has(rootOf(spec.name)) || !(spec.when?.(values) ?? true)) continue
    const isNested = spec.name.includes('.')
    if (!isNested && values[spec.name] === before[spec.name]) continue
    const parsed = parseValue(spec, values[spec.name] ?? '')
    if ('problem' in parsed) problems[spec.name] = parsed.problem
    else if (parsed.value !== undefined && !(isNested && isEmpty(parsed.value)))
      writeMember(input, spec.name, parsed.value)
  }
  return { input, problems }
}

function rootOf(name: string): string {
  return name.split('.', 1)[0] ?? name
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === false || (Array.isArray(value) && value.length === 0)
}

function parseValue(
  { kind }: FieldSpec,
  value: string | boolean,
): { readonly value: unknown } | { readonly problem: string } {
  if (typeof value === 'boolean') return { value }
  const text = value.trim()
  if (kind === 'list') return { value: text === '' ? [] : text.split(/\s*\n\s*/) }
  if (kind === 'number') return parseNumber(text)
  if (kind !== 'json') return { value: kind === 'code' ? value : text }
  if (text === '') return { value: {} }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

function parseNumber(text: string): { readonly value: unknown } | { readonly problem: string } {
  if (text === '') return { value: undefined }
  const value = Number(text)
  return Number.isNaN(value) ? { problem: 'This is not a number.' } : { value }
}

function writeMember(into: Record<string, unknown>, name: string, value: unknown): void {
  const keys = name.split('.')
  const last = keys.pop() as string
  let at = into
  for (const key of keys) {
    at[key] ??= {}
    at = at[key] as Record<string, unknown>
  }
  at[last] = value
}

/** The field that a refusal is about: the one whose name it says, in words or as it is spelled; undefined where it names none. */
export function fieldOf(specs: readonly FieldSpec[], message: string): string | undefined {
  const said = message.toLowerCase()
  const found = specs.filter(({ name }) => {
    const last = name.split('.').at(-1) ?? name
    const words = last.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
    return said.includes(last.toLowerCase()) || said.includes(words)
  })
  return found.sort((one, other) => other.name.length - one.name.length)[0]?.name
}
