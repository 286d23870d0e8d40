import { isObject } from '@gatehouse/contract/core'
import {
  type CompileValue,
  compileAddress,
  compileArn,
  compileBinary,
  compileBool,
  compileCaselessText,
  compileDate,
  compileLike,
  compileNumber,
  compileText,
  type MatchesValue,
} from './condition-values.ts'
import { findConditionKey, type PolicyRequest } from './policy-request.ts'

/** Whether a condition is met; `unknown` where it asks for what the gateway does not know. */
export type Met = boolean | 'unknown'

/** Why a part of a policy is malformed. `path` leads to it, from where it was looked for: `.StringEquals`. */
export interface Malformed {
  readonly path: string
  readonly problem: string
}

export type IsMet = (request: PolicyRequest) => Met

interface Operator {
  readonly compile: CompileValue
  readonly isNegated?: true
}

const pair = (name: string, negated: string, compile: CompileValue): [string, Operator][] => [
  [name, { compile }],
  [negated, { compile, isNegated: true }],
]

const ordered = (
  name: string,
  compile: (holds: (a: number, b: number) => boolean) => CompileValue,
): [string, Operator][] => [
  ...pair(
    `${name}Equals`,
    `${name}NotEquals`,
    compile((a, b) => a === b),
  ),
  [`${name}LessThan`, { compile: compile((a, b) => a < b) }],
  [`${name}LessThanEquals`, { compile: compile((a, b) => a <= b) }],
  [`${name}GreaterThan`, { compile: compile((a, b) => a > b) }],
  [`${name}GreaterThanEquals`, { compile: compile((a, b) => a >= b) }],
]

/** Source: the IAM user guide, "IAM JSON policy elements: Condition operators". */
const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...pair('StringEquals', 'StringNotEquals', compileText),
  ...pair('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', compileCaselessText),
  ...pair('StringLike', 'StringNotLike', compileLike),
  ...pair('ArnEquals', 'ArnNotEquals', compileArn),
  ...pair('ArnLike', 'ArnNotLike', compileArn),
  ...pair('IpAddress', 'NotIpAddress', compileAddress),
  ...ordered('Numeric', compileNumber),
  ...ordered('Date', compileDate),
  ['Bool', { compile: compileBool }],
  ['BinaryEquals', { compile: compileBinary }],
])

/**
 * Compiles a `Condition`: all of its operators and keys have to hold, each by one of its values. An operator or a key that the
 * gateway does not know makes it `unknown`, unless another one is not met; and so does one that asks for nothing, as its author
 * wanted something.
 */
export function compileConditions(given: unknown, hasVariables: boolean): IsMet | Malformed {
  const conditions: IsMet[] = []
  if (!isObject(given)) return { path: '', problem: 'must be an object of operators' }
  for (const [operator, keys] of Object.entries(given)) {
    const path = `.${operator}`
    if (!isObject(keys)) return { path, problem: 'must be an object of condition keys' }
    if (Object.keys(keys).length === 0) conditions.push(() => 'unknown')
    for (const [key, value] of Object.entries(keys)) {
      const condition = compileCondition(operator, key, { value, hasVariables })
      if (typeof condition === 'object')
        return { ...condition, path: `${path}[${JSON.stringify(key)}]${condition.path}` }
      conditions.push(condition)
    }
  }
  if (conditions.length === 0) return () => 'unknown'
  return (request) => all(conditions.map((isMet) => isMet(request)))
}

interface Given {
  readonly value: unknown
  readonly hasVariables: boolean
}

function compileCondition(name: string, key: string, { value, hasVariables }: Given): IsMet | Malformed {
  const texts = textsOf(value)
  if (!texts) return { path: '', problem: 'must be a text, or a list of texts' }
  const [, set, base = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/.exec(name) ?? []
  const read = findConditionKey(key)
  if (base === 'Null' && ifExists === undefined) return compileNull(texts, read)
  const operator = OPERATORS.get(base)
  if (!operator) return () => 'unknown'
  const matches: MatchesValue[] = []
  for (const [index, text] of texts.entries()) {
    const match = operator.compile(text, hasVariables)
    if (!match)
      return {
        path: Array.isArray(value) ? `[${index}]` : '',
        problem: `'${text}' is not a value for ${base}`,
      }
    matches.push(match)
  }
  if (!read) return () => 'unknown'
  const { isNegated = false } = operator
  const isMetWhenAbsent = ifExists !== undefined || (set === undefined ? isNegated : set === 'ForAllValues')
  return (request) => {
    const found = read(request)
    return found === undefined ? isMetWhenAbsent : isMetBy(matches, { found, isNegated, request })
  }
}

interface Found {
  readonly found: string
  readonly isNegated: boolean
  readonly request: PolicyRequest
}

/** A value that cannot be told, since the request lacks what it names, is not matched, so that a caller is not let in by lacking it. */
function isMetBy(matches: readonly MatchesValue[], { found, isNegated, request }: Found): Met {
  const results = matches.map((match) => match(found, request))
  if (results.includes(true)) return !isNegated
  if (results.includes('unknown')) return 'unknown'
  if (!isNegated) return false
  return results.includes('absent') ? 'unknown' : true
}

/** `true` asks that a key is not there, `false` that it is. */
function compileNull(texts: readonly string[], read: ReturnType<typeof findConditionKey>): IsMet | Malformed {
  const wanted = texts.map((it) => it.toLowerCase())
  const wrong = wanted.findIndex((it) => it !== 'true' && it !== 'false')
  if (wrong !== -1) return { path: '', problem: `'${texts[wrong]}' is not a value for Null` }
  if (!read) return () => 'unknown'
  return (request) => wanted.includes(String(read(request) === undefined))
}

/** Numbers and truth values stand for their texts. */
function textsOf(value: unknown): string[] | undefined {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  const areTexts = values.every((it) => ['string', 'number', 'boolean'].includes(typeof it))
  return areTexts && values.length > 0 ? values.map(String) : undefined
}

/** What several say together: one that is not met decides. */
export function all(results: readonly Met[]): Met {
  if (results.includes(false)) return false
  return results.includes('unknown') ? 'unknown' : true
}
