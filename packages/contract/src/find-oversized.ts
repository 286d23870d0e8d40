import type { RequestParts, RequestProblem } from '@gatehouse/contract'

/**
 * What a list, a map and a text of a request may have at most where the contract says nothing. *Assumed*: the service's own limits
 * are not published; without any, one call could make a resource that every later read of it pays for. management §8.2
 */
const MAX_ITEMS = 1_000
const MAX_CHARACTERS = 32 * 1024

/** Texts that may be longer: a document to import has words of its own for its limit, a sharing policy has one in the contract. */
const LONG_TEXTS = ['body', 'policyDocument']

/** The lists, maps and texts of a request that are larger than they may be. */
export function findOversized({ body }: Pick<RequestParts, 'body'>): readonly RequestProblem[] {
  const problems: RequestProblem[] = []
  look(body, '', (problem) => problems.push(problem))
  return problems
}

type Tell = (problem: RequestProblem) => void

function look(value: unknown, member: string, tell: Tell): void {
  if (LONG_TEXTS.includes(member)) return
  if (typeof value === 'string') {
    if (value.length > MAX_CHARACTERS) tell(tooLong(member, value))
    return
  }
  if (typeof value !== 'object' || value === null) return
  const keys = Array.isArray(value) ? value : Object.keys(value)
  if (keys.length > MAX_ITEMS) return tell(tooMany(member, value))
  for (const [key, item] of Object.entries(value)) look(item, member === '' ? key : `${member}.${key}`, tell)
}

function tooLong(member: string, value: string): RequestProblem {
  return {
    member,
    rule: 'maxLength',
    value,
    constraint: `have length less than or equal to ${MAX_CHARACTERS}`,
  }
}

function tooMany(member: string, value: object): RequestProblem {
  const rule = Array.isArray(value) ? 'maxItems' : 'maxProperties'
  const constraint = `have length less than or equal to ${MAX_ITEMS}`
  return { member: member || 'body', rule, value: undefined, constraint }
}
