import type { ErrorObject } from 'ajv'
import { findTooMany } from './find-oversized.ts'
import { findValidator } from './find-validator.ts'
import * as validators from './generated/request-validators.ts'
import type { OperationName } from './operation-types.ts'
import type { RequestParts, RequestProblem } from './request-problem.ts'

/** The rules that `request` breaks, in the contract's order, a hundred at most; empty for a good one. */
export function validateRequest(name: OperationName, request: RequestParts): readonly RequestProblem[] {
  const validate = findValidator(validators, name)
  if (!validate) throw new Error(`no validator for ${name}`)
  const tooMany = findTooMany(request)
  if (tooMany.length > 0) return tooMany
  if (validate(request)) return []
  return toRequestProblems(validate.errors ?? [], request)
}

/** More of them tell nothing new. */
const MAX_PROBLEMS = 100

/**
 * What Ajv found in a request, in the contract's words, the first hundred: for validators compiled from a published document. What has
 * too much of anything is not for them, see `findTooMany`.
 */
export function toRequestProblems(
  errors: readonly ErrorObject[],
  request: RequestParts,
): readonly RequestProblem[] {
  return errors
    .filter(({ keyword }) => !FRAMES.includes(keyword))
    .slice(0, MAX_PROBLEMS)
    .map((error) => toProblem(error, request))
}

/** Keywords that only say that a schema within them is not met, which has an error of its own. */
const FRAMES = ['propertyNames', 'if']

function toProblem(error: ErrorObject, request: RequestParts): RequestProblem {
  const missing = error.keyword === 'required' ? [String(error.params.missingProperty)] : []
  const key = error.propertyName === undefined ? [] : [error.propertyName]
  const steps = [...error.instancePath.slice(1).split('/').map(unescapePointer), ...missing, ...key]
  const value = key.length > 0 ? error.propertyName : steps.reduce<unknown>(memberOf, request)
  return {
    member: steps.slice(1).join('.') || 'body',
    rule: error.keyword,
    constraint: formatConstraint(error),
    value,
  }
}

function memberOf(value: unknown, step: string): unknown {
  if (value === null || typeof value !== 'object') return undefined
  return Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

const CONSTRAINTS: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  required: () => 'not be null',
  type: ({ type }) => `be of type ${String(type)}`,
  enum: ({ allowedValues }) => `satisfy enum value set: [${[allowedValues].flat().join(', ')}]`,
  minLength: ({ limit }) => `have length greater than or equal to ${String(limit)}`,
  maxLength: ({ limit }) => `have length less than or equal to ${String(limit)}`,
  minItems: ({ limit }) => `have length greater than or equal to ${String(limit)}`,
  maxItems: ({ limit }) => `have length less than or equal to ${String(limit)}`,
  minProperties: ({ limit }) => `have length greater than or equal to ${String(limit)}`,
  maxProperties: ({ limit }) => `have length less than or equal to ${String(limit)}`,
  minimum: ({ limit }) => `have value greater than or equal to ${String(limit)}`,
  maximum: ({ limit }) => `have value less than or equal to ${String(limit)}`,
  'false schema': () => 'be null',
  not: () => 'not have this value beside the others',
  pattern: ({ pattern }) => `satisfy regular expression pattern: ${String(pattern)}`,
}

function formatConstraint({ keyword, params }: ErrorObject): string {
  return CONSTRAINTS[keyword]?.(params) ?? `satisfy the rule ${keyword}`
}
