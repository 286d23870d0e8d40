/**
 * IAM policy documents, judged as the service does: what nothing allows is refused, and what one statement denies is refused
 * whatever others say. Source: the IAM user guide, "Policy evaluation logic" and "IAM JSON policy elements".
 */

/** What a policy says of one action on one resource; `silent` when no statement speaks of it. */
export type Verdict = 'allow' | 'deny' | 'silent'

export interface Policy {
  /** `action`: `execute-api:Invoke`. `resource`: an ARN. */
  judge(action: string, resource: string): Verdict
}

/** A document that is no policy. `problem` is for a person, and names the place. */
export interface PolicyProblem {
  readonly problem: string
}

/** Compiles a policy document, as parsed from its JSON. */
export function compilePolicy(document: unknown): Policy | PolicyProblem {
  if (!isObject(document)) return { problem: 'a policy must be an object' }
  const { Statement: given } = document
  const statements = (Array.isArray(given) ? given : [given]).map(compileStatement)
  const wrong = statements.findIndex((it) => 'problem' in it)
  if (wrong !== -1)
    return { problem: `Statement ${wrong + 1}: ${(statements[wrong] as PolicyProblem).problem}` }
  return joinPolicies(statements as Policy[])
}

/** Several policies as one: a denial of any wins. */
export function joinPolicies(policies: readonly Policy[]): Policy {
  return {
    judge(action, resource) {
      const verdicts = policies.map((policy) => policy.judge(action, resource))
      if (verdicts.includes('deny')) return 'deny'
      return verdicts.includes('allow') ? 'allow' : 'silent'
    },
  }
}

const ELEMENTS = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']

function compileStatement(given: unknown): Policy | PolicyProblem {
  if (!isObject(given)) return { problem: 'must be an object' }
  const { Effect, Condition } = given
  const stray = Object.keys(given).find((key) => !ELEMENTS.includes(key))
  if (stray !== undefined) return { problem: `${stray} is not an element of a statement` }
  if (Effect !== 'Allow' && Effect !== 'Deny') return { problem: 'Effect must be Allow or Deny' }
  const speaksOfAction = compileElement(given, 'Action', matchesAction)
  const speaksOfResource = compileElement(given, 'Resource', matchesArn)
  if (typeof speaksOfAction === 'object') return speaksOfAction
  if (typeof speaksOfResource === 'object') return speaksOfResource
  // Conditions are not evaluated: what they narrow allows nothing, and denies all of it.
  const verdict = verdictOf(Effect, Condition !== undefined)
  return {
    judge: (action, resource) => (speaksOfAction(action) && speaksOfResource(resource) ? verdict : 'silent'),
  }
}

function verdictOf(effect: 'Allow' | 'Deny', isConditional: boolean): Verdict {
  if (effect === 'Deny') return 'deny'
  return isConditional ? 'silent' : 'allow'
}

type Matches = (pattern: string, value: string) => boolean

/** `Action` or `NotAction`, `Resource` or `NotResource`: one of the two, a text or a list of texts. */
function compileElement(
  statement: Readonly<Record<string, unknown>>,
  name: string,
  matches: Matches,
): ((value: string) => boolean) | PolicyProblem {
  const named = [name, `Not${name}`].filter((key) => statement[key] !== undefined)
  const [element] = named
  if (named.length !== 1 || !element) return { problem: `give ${name} or Not${name}` }
  const given = statement[element]
  const patterns = Array.isArray(given) ? given : [given]
  if (patterns.length === 0 || !patterns.every((it) => typeof it === 'string'))
    return { problem: `${element} must be a text or a list of texts` }
  const speaks = (value: string) => patterns.some((pattern) => matches(pattern, value))
  return element === name ? speaks : (value) => !speaks(value)
}

/** Actions are compared without regard to case. */
function matchesAction(pattern: string, action: string): boolean {
  return matchesGlob(pattern.toLowerCase(), action.toLowerCase())
}

/** ARNs are compared field by field, so that no wildcard reaches over a colon; fields left out at the end are `*`. */
function matchesArn(pattern: string, arn: string): boolean {
  if (pattern === '*') return true
  const fields = splitArn(arn)
  const patterns = splitArn(pattern)
  return fields.every((field, index) => matchesGlob(patterns[index] ?? '*', field))
}

const ARN_FIELDS = 6

function splitArn(arn: string): string[] {
  const fields = arn.split(':')
  return [...fields.slice(0, ARN_FIELDS - 1), fields.slice(ARN_FIELDS - 1).join(':')].slice(0, fields.length)
}

/** `*` stands for any characters and `?` for one. Takes no longer than pattern times value, whatever the pattern. */
export function matchesGlob(pattern: string, value: string): boolean {
  let [at, star, resumeAt] = [0, -1, 0]
  let index = 0
  while (index < value.length) {
    if (pattern[at] === '*') {
      star = at++
      resumeAt = index
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === value[index])) {
      at++
      index++
    } else if (star !== -1) {
      at = star + 1
      index = ++resumeAt
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
