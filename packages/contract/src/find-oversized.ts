import type { RequestParts, RequestProblem } from './request-problem.ts'

/**
 * What a list, a map and a text of a request may have at most where the contract says nothing, and how many values there may be in all.
 * *Assumed*: the service's own limits are not published; without any, one call could make a resource that every later read of it pays
 * for. management §8.2
 */
const MAX_ITEMS = 1_000
const MAX_CHARACTERS = 32 * 1024
const MAX_VALUES = 10_000

/** Texts that may be longer: a document to import has words of its own for its limit, a sharing policy has one in the contract. */
const LONG_TEXTS = ['body', 'policyDocument']

/**
 * The lists, maps and keys of a request that are larger than they may be. They are looked for before anything else is: each value can
 * break several rules, and each breach names the whole way to it.
 */
export function findTooMany({ body }: Pick<RequestParts, 'body'>): readonly RequestProblem[] {
  const problems: RequestProblem[] = []
  let values = 0
  for (const { member, value } of walk(body)) {
    values += 1
    if (values > MAX_VALUES) return [TOO_MANY_IN_ALL]
    if (typeof value !== 'object' || value === null) continue
    if (countItems(value) > MAX_ITEMS) problems.push(tooMany(member, value))
    else if (Object.keys(value).some(isTooLong)) problems.push(tooLongKeys(member))
  }
  return problems
}

/** The texts of a request that are longer than they may be. */
export function findTooLong({ body }: Pick<RequestParts, 'body'>): readonly RequestProblem[] {
  const problems: RequestProblem[] = []
  for (const { member, value } of walk(body))
    if (typeof value === 'string' && isTooLong(value) && !LONG_TEXTS.includes(member))
      problems.push(tooLong(member, value))
  return problems
}

const LENGTH = 'length less than or equal to'

const TOO_MANY_IN_ALL: RequestProblem = {
  member: 'body',
  rule: 'maxProperties',
  value: undefined,
  constraint: `have no more than ${MAX_VALUES} values in all`,
}

interface Member {
  readonly member: string
  readonly value: unknown
}

/** Characters of the way to a member that are told: each of many members may have megabytes of the same before it. */
const MAX_WAY = 1_000

/** A value and all that is in it, in order, save for what is in lists and maps that are too large. However deep it is. */
function* walk(body: unknown): Generator<Member> {
  const open: Member[] = [{ member: '', value: body }]
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    const { member, value } = next
    if (typeof value !== 'object' || value === null || countItems(value) > MAX_ITEMS) continue
    const items = Object.entries(value).filter(([key]) => !isTooLong(key))
    for (const [key, item] of items.reverse()) open.push({ member: wayTo(member, key), value: item })
  }
}

/** A way that goes no further than it is told. */
function wayTo(member: string, key: string): string {
  if (member.length > MAX_WAY) return member
  const way = member === '' ? key : `${member}.${key}`
  return way.length > MAX_WAY ? `${way.slice(0, MAX_WAY)}…` : way
}

function countItems(value: object): number {
  return Array.isArray(value) ? value.length : Object.keys(value).length
}

function isTooLong(text: string): boolean {
  return text.length > MAX_CHARACTERS
}

function tooLong(member: string, value: string): RequestProblem {
  return {
    member: member || 'body',
    rule: 'maxLength',
    value,
    constraint: `have ${LENGTH} ${MAX_CHARACTERS}`,
  }
}

function tooLongKeys(member: string): RequestProblem {
  const constraint = `have keys that have ${LENGTH} ${MAX_CHARACTERS}`
  return { member: member || 'body', rule: 'maxLength', value: undefined, constraint }
}

function tooMany(member: string, value: object): RequestProblem {
  const rule = Array.isArray(value) ? 'maxItems' : 'maxProperties'
  return { member: member || 'body', rule, value: undefined, constraint: `have ${LENGTH} ${MAX_ITEMS}` }
}
