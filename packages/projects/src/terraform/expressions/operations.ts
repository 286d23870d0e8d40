import { ownMember } from '@gatehouse/contract/core'
import { COLLECTION_FUNCTIONS, isSame, KNOWN_FUNCTIONS, TEXT_FUNCTIONS } from './functions.ts'
import {
  ABSENT,
  isLater,
  isMapping,
  isOpen,
  LaterText,
  type ReadAttribute,
  ResourceValue,
  settle,
  UNKNOWN,
  type Value,
} from './values.ts'

/** The result of an operator; `right` is asked for where it is needed. */
export function operate(operator: string, left: Value, right: () => Value, known: ReadAttribute): Value {
  if (left === ABSENT) return ABSENT
  if (operator === '&&' && left === false) return false
  if (operator === '||' && left === true) return true
  const other = right()
  if (other === ABSENT) return ABSENT
  if (operator === '&&') return other === false ? false : bothOf(left, other, (one, two) => one && two)
  if (operator === '||') return other === true ? true : bothOf(left, other, (one, two) => one || two)
  if (operator === '==' || operator === '!=') {
    const same = compare(left, other, known)
    return same === undefined ? UNKNOWN : same === (operator === '==')
  }
  const numbers = [left, other].map((one) => (typeof one === 'string' ? Number(one) : one))
  const [one, two] = numbers
  if (Number.isNaN(one) || Number.isNaN(two) || one === null || two === null) return ABSENT
  if (typeof one !== 'number' || typeof two !== 'number') return UNKNOWN
  const result = ARITHMETIC[operator]?.(one, two)
  return result === undefined ? UNKNOWN : Number.isFinite(Number(result)) ? result : ABSENT
}

function bothOf(left: Value, right: Value, join: (one: boolean, two: boolean) => boolean): Value {
  return typeof left === 'boolean' && typeof right === 'boolean' ? join(left, right) : UNKNOWN
}

const ARITHMETIC: Readonly<Record<string, (one: number, two: number) => number | boolean>> = {
  '<': (one, two) => one < two,
  '<=': (one, two) => one <= two,
  '>': (one, two) => one > two,
  '>=': (one, two) => one >= two,
  '+': (one, two) => one + two,
  '-': (one, two) => one - two,
  '*': (one, two) => one * two,
  '/': (one, two) => one / two,
  '%': (one, two) => one % two,
}

/** What is made is something, whatever it will be. */
function compare(left: Value, right: Value, known: ReadAttribute): boolean | undefined {
  const one = settle(left, known)
  const other = settle(right, known)
  const isEmpty = (value: Value) => value === null || value === ''
  const isMade = (value: Value, settled: Value) =>
    settled === UNKNOWN ? value instanceof LaterText : settled instanceof ResourceValue || isMapping(settled)
  if ((isEmpty(one) && isMade(right, other)) || (isEmpty(other) && isMade(left, one))) return false
  return isOpen(one) || isOpen(other) ? undefined : isSame(one, other)
}

/** The result of a function; unknown of those that are not read, and where its arguments do not tell. */
export function apply(name: string, args: readonly Value[], known: ReadAttribute): Value {
  if (args.includes(ABSENT)) return ABSENT
  if (args[0] === null && CONVERSIONS.has(name)) return null
  const ofTexts = ownMember(TEXT_FUNCTIONS, name)
  if (ofTexts) return args.includes(null) && !TAKES_NULL.has(name) ? ABSENT : applyToTexts(ofTexts, args)
  const ofKnown = ownMember(KNOWN_FUNCTIONS, name)
  if (ofKnown) {
    if (args[0] === null) return ABSENT
    const settled = args.map((one) => settle(one, known))
    return settled.some(isOpen) ? UNKNOWN : guarded(() => ofKnown(...(settled as never[])))
  }
  const ofMembers = ownMember(COLLECTION_FUNCTIONS, name)
  if (!ofMembers || args.includes(UNKNOWN)) return UNKNOWN
  const read = args.map((one) => (one instanceof LaterText ? (one.read(known) ?? one) : one))
  return guarded(() => ofMembers(...(read as never[])))
}

/** What nothing is nothing of. */
const CONVERSIONS = new Set(['tostring', 'tonumber', 'tobool', 'tolist', 'tomap', 'toset'])

/** Nothing is a value there; for others it is an error. */
const TAKES_NULL = new Set(['jsonencode', 'format'])

function applyToTexts(
  make: (...args: Value[]) => string | undefined | typeof UNKNOWN,
  args: readonly Value[],
): Value {
  if (args.some(isOpen)) return UNKNOWN
  if (!args.some(isLater)) return guarded(() => make(...args))
  return new LaterText((attribute) => {
    const settled = args.map((one) => settle(one, attribute))
    const made = settled.some(isOpen) ? UNKNOWN : make(...settled)
    return made === UNKNOWN ? undefined : made
  }, args)
}

/** What a function makes of arguments that are not of its types is an error. */
function guarded(make: () => Value | undefined): Value {
  try {
    const value = make()
    return value === undefined ? ABSENT : value
  } catch {
    return ABSENT
  }
}
