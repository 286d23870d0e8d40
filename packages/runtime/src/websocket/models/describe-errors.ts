import { ownMember } from '@gatehouse/contract/core'
import type { ErrorObject } from 'ajv'

/** More of them tell nothing new. */
const MAX_ERRORS = 20

/** A message can break a schema tens of thousands of times. */
const MAX_READ = 500

/**
 * What is wrong with a message, in the words of the REST service: `[object has missing required properties (["name"])]`. *Assumed*
 * but for that one. websocket-apis §7
 */
export function describeErrors(all: readonly ErrorObject[]): string {
  const errors = all.slice(0, MAX_READ)
  const missing = errors.filter(({ keyword }) => keyword === 'required')
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties')
  const texts = [
    ...describeNames(missing, 'missingProperty', 'object has missing required properties'),
    ...describeNames(
      unknown,
      'additionalProperty',
      'object instance has properties which are not allowed by the schema:',
    ),
    ...errors
      .filter(({ keyword }) => keyword !== 'required' && keyword !== 'additionalProperties')
      .map(describeError),
  ]
  return `[${[...new Set(texts)].slice(0, MAX_ERRORS).join(', ')}]`
}

/** One text for each object. */
function describeNames(errors: readonly ErrorObject[], param: string, text: string): string[] {
  const byObject = new Map<string, ErrorObject[]>()
  for (const error of errors)
    byObject.set(error.instancePath, (byObject.get(error.instancePath) ?? []).concat(error))
  return [...byObject.values()].map((group) => {
    const names = JSON.stringify(group.map(({ params }) => String(params[param])).sort())
    return text.endsWith(':') ? `${text} ${names}` : `${text} (${names})`
  })
}

type Describe = (error: {
  readonly data: unknown
  readonly limit: unknown
  readonly schema: unknown
}) => string

const TEXTS: Readonly<Record<string, Describe>> = {
  type: ({ data, schema }) =>
    `instance type (${typeOf(data)}) does not match any allowed primitive type (allowed: ${JSON.stringify([schema].flat())})`,
  enum: ({ data, schema }) =>
    `instance value (${shorten(JSON.stringify(data))}) not found in enum (possible values: ${JSON.stringify(schema)})`,
  minLength: ({ data, limit }) =>
    `string ${shorten(JSON.stringify(data))} is too short (length: ${lengthOf(data)}, required minimum: ${limit})`,
  maxLength: ({ data, limit }) =>
    `string ${shorten(JSON.stringify(data))} is too long (length: ${lengthOf(data)}, maximum allowed: ${limit})`,
  pattern: ({ data, schema }) =>
    `ECMA 262 regex ${JSON.stringify(schema)} does not match input string ${shorten(JSON.stringify(data))}`,
  minimum: ({ data, limit }) =>
    `numeric instance is lower than the required minimum (minimum: ${limit}, found: ${data})`,
  maximum: ({ data, limit }) =>
    `numeric instance is greater than the required maximum (maximum: ${limit}, found: ${data})`,
  minItems: ({ data, limit }) =>
    `array is too short: must have at least ${limit} elements but instance has ${lengthOf(data)} elements`,
  maxItems: ({ data, limit }) =>
    `array is too long: must have at most ${limit} elements but instance has ${lengthOf(data)} elements`,
}

function describeError({ keyword, data, params, schema, message }: ErrorObject): string {
  const limit: unknown = params.limit
  return ownMember(TEXTS, keyword)?.({ data, limit, schema }) ?? message ?? keyword
}

function typeOf(data: unknown): string {
  if (data === null) return 'null'
  if (Array.isArray(data)) return 'array'
  if (typeof data !== 'number') return typeof data
  return Number.isInteger(data) ? 'integer' : 'number'
}

function lengthOf(data: unknown): number {
  if (typeof data === 'string') return [...data].length
  return Array.isArray(data) ? data.length : 0
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}
