import type { MemberCase } from '../conformance/management/every-member/member-case.ts'
import { type ContractDocument, operationsOf, resolve, type Schema } from './contract-document.ts'

/** A request that differs from a good one in a value beside a boundary. */
export interface Boundary {
  /** The operation, the member and the rule, such as `CreateStage.stageName maxLength 128`. */
  readonly rule: string
  /** The member, without its operation. */
  readonly member: string
  readonly isInside: boolean
  readonly given: MemberCase['given']
  readonly when: MemberCase['when']
  /** The good body with the value in its place. */
  readonly change: (body: unknown) => unknown
}

/** A schema with the rules that have boundaries. */
interface Bounded extends Schema {
  minItems?: number
  maxItems?: number
  maxProperties?: number
  propertyNames?: Bounded
}

type Steps = readonly (string | number)[]
interface Place {
  readonly path: string
  readonly steps: Steps
  readonly schema: Bounded
  readonly value: unknown
}

/** For each rule of each member that some case sends, the request with a value just inside and one with a value just outside. */
export function boundariesOf(document: ContractDocument, cases: readonly MemberCase[]): readonly Boundary[] {
  const schemas = new Map(
    operationsOf(document).map(({ name, operation }) => [
      name,
      operation.requestBody?.content?.['application/json']?.schema,
    ]),
  )
  const found = new Map<string, Boundary>()
  for (const { operation, given, when } of cases) {
    const schema = schemas.get(operation)
    if (!schema || typeof when.body !== 'object') continue
    for (const { path: member, steps, schema: rules, value } of placesOf(document, schema, when.body)) {
      for (const [index, [name, , isInside]] of valuesBeside(rules, value).entries()) {
        const rule = `${operation}.${member} ${name}`
        const change = (body: unknown) =>
          replaced(body, steps, valuesBeside(rules, valueAt(body, steps))[index]?.[1])
        const key = `${rule} ${isInside}`
        if (!found.has(key)) found.set(key, { rule, member, isInside, given, when, change })
      }
    }
  }
  return [...found.values()]
}

/** The members that a value has, with their schemas. */
function placesOf(
  document: ContractDocument,
  reference: Schema,
  value: unknown,
  at = '',
  steps: Steps = [],
): Place[] {
  const schema = whole(document, reference)
  const here = { path: at, steps, schema, value }
  const inner = (name: string | number, member: Schema, it: unknown, path: string) =>
    placesOf(document, member, it, path, [...steps, name])
  if (Array.isArray(value))
    return [here, ...value.slice(0, 1).flatMap((it) => inner(0, schema.items ?? {}, it, `${at}[]`))]
  if (value === null || typeof value !== 'object') return [here]
  const { properties, additionalProperties } = schema
  return [
    here,
    ...Object.entries(value).flatMap(([name, it]) => {
      const member =
        properties?.[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : {})
      return inner(name, member, it, properties ? `${at}${at && '.'}${name}` : `${at}{}`)
    }),
  ]
}

/** A schema that a reference leads to, with what stands beside it; a body in kinds has the members of all of them. */
function whole(document: ContractDocument, { $ref, ...beside }: Schema): Bounded {
  const schema = $ref === undefined ? beside : { ...whole(document, resolve(document, { $ref })), ...beside }
  const kinds = (schema as { oneOf?: Schema[] }).oneOf ?? []
  const members = kinds.map((kind) => whole(document, kind).properties ?? {})
  return kinds.length === 0 ? schema : { ...schema, properties: Object.assign({}, ...members) }
}

type Beside = readonly [rule: string, value: unknown, isInside: boolean]

function valuesBeside(schema: Bounded, value: unknown): readonly Beside[] {
  if (typeof value === 'string') return [...lengths(schema, value), ...members(schema)]
  if (typeof value === 'number') return numbers(schema)
  if (Array.isArray(value)) return counts(schema, value)
  return value !== null && typeof value === 'object' ? entries(schema, value) : []
}

function* lengthsOf({ minLength, maxLength, enum: values }: Bounded, value: string) {
  if (values) return
  if (minLength) {
    yield [`minLength ${minLength}`, cut(value, minLength), true] as const
    yield [`minLength ${minLength}`, cut(value, minLength - 1), false] as const
  }
  if (maxLength === undefined) return
  yield [`maxLength ${maxLength}`, cut(value, maxLength), true] as const
  yield [`maxLength ${maxLength}`, cut(value, maxLength + 1), false] as const
}

function lengths(schema: Bounded, value: string) {
  return [...lengthsOf(schema, value)]
}

/** A text of a length that begins like another. */
function cut(text: string, length: number): string {
  return text.slice(0, length).padEnd(length, 'a')
}

function members({ enum: values }: Bounded) {
  if (!values) return []
  return [
    ...values.map((it) => [`enum ${it}`, it, true] as const),
    ['enum', `${values[0]}X`, false] as const,
    ['enum in another case', inAnotherCase(values[0] ?? ''), false] as const,
  ]
}

/** The same in another case; another text where it has no letters. */
function inAnotherCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower !== text) return lower
  return text.toUpperCase() === text ? `${text}0` : text.toUpperCase()
}

function numbers({ minimum, maximum, type }: Bounded) {
  const step = type === 'integer' ? 1 : 0.5
  return [
    ...(minimum === undefined ? [] : pair(`minimum ${minimum}`, minimum, minimum - step)),
    ...(maximum === undefined ? [] : pair(`maximum ${maximum}`, maximum, maximum + step)),
    ...(type === 'integer' ? ([['integer', 60.5, false]] as const) : []),
  ]
}

function pair(rule: string, inside: unknown, outside: unknown) {
  return [
    [rule, inside, true],
    [rule, outside, false],
  ] as const
}

function counts({ minItems, maxItems }: Bounded, value: readonly unknown[]) {
  const some = (count: number) => Array.from({ length: count }, (_, at) => another(value[0], at))
  return [
    ...(minItems ? pair(`minItems ${minItems}`, some(minItems), some(minItems - 1)) : []),
    ...(maxItems === undefined ? [] : pair(`maxItems ${maxItems}`, some(maxItems), some(maxItems + 1))),
  ]
}

function another(value: unknown, at: number): unknown {
  return typeof value === 'string' && at > 0 ? `${value}${at}` : value
}

function entries({ maxProperties, propertyNames }: Bounded, value: object) {
  const [first] = Object.values(value)
  const some = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`key${at}`, first]))
  const named = (length: number) => ({ [cut('k', length)]: first })
  const { minLength, maxLength } = propertyNames ?? {}
  return [
    ...(maxProperties === undefined
      ? []
      : pair(`maxProperties ${maxProperties}`, some(maxProperties), some(maxProperties + 1))),
    ...(minLength ? pair(`minLength ${minLength} of a key`, named(minLength), named(minLength - 1)) : []),
    ...(maxLength === undefined
      ? []
      : pair(`maxLength ${maxLength} of a key`, named(maxLength), named(maxLength + 1))),
  ]
}

function replaced(value: unknown, [step, ...rest]: Steps, by: unknown): unknown {
  if (step === undefined) return by
  if (Array.isArray(value)) return value.map((it, at) => (at === step ? replaced(it, rest, by) : it))
  const members = value as Record<string, unknown>
  return { ...members, [step]: replaced(members[step], rest, by) }
}

function valueAt(body: unknown, steps: Steps): unknown {
  return steps.reduce((at, step) => (at as Record<string | number, unknown>)[step], body)
}
