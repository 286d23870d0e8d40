import type { FaultRule } from './fault-rule.ts'

/** Rules that cannot be used. The message is one line for a person and names the member. */
export class FaultRuleError extends Error {}

/** What a member has to be, in words, and the value that it has; `undefined` where it is something else. */
interface Member {
  readonly expected: string
  readonly read: (value: unknown) => unknown
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1
const isDuration = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 2 ** 31 - 1
const isStatus = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isRate = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1e6

const ABORTS: readonly unknown[] = [true, false, 'before', 'after']

const MEMBERS: Readonly<Record<keyof FaultRule, Member>> = {
  operation: { expected: "an operation's name or a list of them", read: oneOrMore(isText) },
  route: { expected: "a route's key or a list of them", read: oneOrMore(isText) },
  function: { expected: "a function's name or a list of them", read: oneOrMore(isText) },
  backend: { expected: "a backend's address or a list of them", read: oneOrMore(isText) },
  method: { expected: 'a method', read: (it) => (isText(it) ? it : undefined) },
  path: { expected: 'a path', read: (it) => (isText(it) ? it : undefined) },
  latency: { expected: 'milliseconds, or an object with min and max', read: readLatency },
  status: { expected: 'a status from 200 to 599 or a list of them', read: oneOrMore(isStatus) },
  abort: {
    expected: 'true, false, before or after',
    read: (it) => (ABORTS.includes(it) ? it : undefined),
  },
  throttle: { expected: 'calls a second, or an object with rate and burst', read: readThrottle },
  every: { expected: 'a whole number from 1 on', read: (it) => (isCount(it) ? it : undefined) },
  probability: { expected: 'a number from 0 to 1', read: (it) => (isRate(it) && it <= 1 ? it : undefined) },
  seed: {
    expected: 'a whole number',
    read: (it) => (Number.isSafeInteger(it) && Number(it) >= 0 ? it : undefined),
  },
}

function isMember(name: string): name is keyof FaultRule {
  return Object.hasOwn(MEMBERS, name)
}

/** What makes a call go wrong. */
const EFFECTS: readonly (keyof FaultRule)[] = ['latency', 'status', 'abort', 'throttle']

/** Validates rules as a file has them: one, or a list. Throws `FaultRuleError`. */
export function validateFaultRules(value: unknown): readonly FaultRule[] {
  const isList = Array.isArray(value)
  return (isList ? value : [value]).map((rule, at) => validateRule(rule, isList ? `rule ${at + 1}: ` : ''))
}

/**
 * Parses a rule as a command line has it: `operation=Create*,status=500,probability=0.1`. Several values of a member have a `|`
 * between them, a latency's `min` and `max` a `-`, a throttle's `rate` and `burst` a `/`. Throws `FaultRuleError`.
 */
export function parseFaultRule(text: string): FaultRule {
  const pairs = text.split(',').map((pair) => {
    const at = pair.indexOf('=')
    const name = at === -1 ? pair : pair.slice(0, at)
    // `abort` alone is `abort=true`.
    return [name, at === -1 ? true : parseMember(name, pair.slice(at + 1))] as const
  })
  const twice = pairs.find(([name], at) => pairs.findIndex((it) => it[0] === name) !== at)
  if (twice) throw new FaultRuleError(`${twice[0]} stands there twice`)
  return validateRule(Object.fromEntries(pairs), '')
}

function validateRule(rule: unknown, place: string): FaultRule {
  if (rule === null || typeof rule !== 'object' || Array.isArray(rule))
    throw new FaultRuleError(`${place}a rule is an object`)
  for (const [name, value] of Object.entries(rule)) {
    if (!isMember(name))
      throw new FaultRuleError(
        `${place}${name} is not a member of a rule: ${Object.keys(MEMBERS).join(', ')}`,
      )
    const { expected, read } = MEMBERS[name]
    if (read(value) === undefined)
      throw new FaultRuleError(`${place}${name} must be ${expected}, not ${JSON.stringify(value)}`)
  }
  if (!EFFECTS.some((name) => Object.hasOwn(rule, name)))
    throw new FaultRuleError(`${place}a rule has at least one of ${EFFECTS.join(', ')}`)
  return rule
}

/** Members that may have several values. */
const LISTS: ReadonlySet<string> = new Set(['operation', 'route', 'function', 'backend', 'status'])

/** A member's text as the value that a file would have. */
function parseMember(name: string, text: string): unknown {
  if (name === 'latency' && /^[\d.]+-[\d.]+$/.test(text)) {
    const [min, max] = text.split('-').map(parseNumber)
    return { min, max }
  }
  if (name === 'throttle' && text.includes('/')) {
    const [rate, burst] = text.split('/').map(parseNumber)
    return { rate, burst }
  }
  if (LISTS.has(name)) {
    const values = text.split('|').map((it) => (name === 'status' ? parseNumber(it) : it))
    return values.length > 1 ? values : values[0]
  }
  if (name === 'abort') return text === 'true' ? true : text === 'false' ? false : text
  return name === 'method' || name === 'path' ? text : parseNumber(text)
}

/** A number, or the text where it is none, so that it is refused as it was written. */
function parseNumber(text: string): unknown {
  return /^\d+(\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : text
}

function oneOrMore(isGood: (value: unknown) => boolean): (value: unknown) => unknown {
  return (value) => {
    const values = Array.isArray(value) ? value : [value]
    return values.length > 0 && values.every(isGood) ? value : undefined
  }
}

function readLatency(value: unknown): unknown {
  if (isDuration(value)) return value
  const { min, max, ...rest } = membersOf(value)
  const isRange = isDuration(min) && isDuration(max) && min <= max && Object.keys(rest).length === 0
  return isRange ? value : undefined
}

function readThrottle(value: unknown): unknown {
  if (isRate(value)) return value
  const { rate, burst, ...rest } = membersOf(value)
  const isBucket = isRate(rate) && (burst === undefined || isCount(burst)) && Object.keys(rest).length === 0
  return isBucket ? value : undefined
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return { ...(typeof value === 'object' ? value : {}) }
}
