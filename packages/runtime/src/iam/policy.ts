import { isObject } from '@gatehouse/contract/core'
/**
 * IAM policy documents, judged as the service does: what nothing allows is refused, and what one statement denies is refused
 * whatever others say. Source: the IAM user guide, "Policy evaluation logic" and "IAM JSON policy elements".
 */

import { matchesArn, parseArnPattern } from './arn-pattern.ts'
import { all, compileConditions, type IsMet, type Met } from './conditions.ts'
import { matchesGlob } from './glob.ts'
import type { PolicyRequest } from './policy-request.ts'

/** What a policy says of a request; `silent` when no statement speaks of it. */
export type Verdict = 'allow' | 'deny' | 'silent'

export interface Policy {
  judge(request: PolicyRequest): Verdict
}

/** Why a document is not a policy. `problem` is for a person, and names the place. */
export interface PolicyProblem {
  readonly problem: string
}

/**
 * Compiles a policy document, as parsed from its JSON. Nothing in it is ignored: an element that policies do not have, or that could never
 * have an effect, makes it none.
 */
export function compilePolicy(document: unknown): Policy | PolicyProblem {
  if (!isObject(document)) return { problem: 'a policy must be an object' }
  const { Statement: given, Version, Id } = document
  const stray = Object.keys(document).find((key) => !MEMBERS.includes(key))
  if (stray !== undefined) return { problem: `${stray} is not an element of a policy` }
  if (Version !== undefined && !VERSIONS.includes(Version))
    return { problem: `Version must be ${VERSIONS.join(' or ')}` }
  if (Id !== undefined && typeof Id !== 'string') return { problem: 'Id must be a text' }
  const hasVariables = Version === VERSIONS[0]
  if (!hasVariables && VARIABLE.test(JSON.stringify(given) ?? ''))
    return { problem: `Version must be ${VERSIONS[0]} where there are variables` }
  const statements: Policy[] = []
  for (const [index, statement] of (Array.isArray(given) ? given : [given]).entries()) {
    const compiled = compileStatement(statement, hasVariables)
    if ('problem' in compiled) return { problem: `Statement ${index + 1}: ${compiled.problem}` }
    statements.push(compiled)
  }
  return joinPolicies(statements)
}

const MEMBERS = ['Version', 'Id', 'Statement']

/** In the older one, which is meant where there is none, variables are texts like others, which no author can mean. */
const VERSIONS: readonly unknown[] = ['2012-10-17', '2008-10-17']

/** Several policies as one: a denial of any wins. */
export function joinPolicies(policies: readonly Policy[]): Policy {
  return {
    judge(request) {
      const verdicts = policies.map((policy) => policy.judge(request))
      if (verdicts.includes('deny')) return 'deny'
      return verdicts.includes('allow') ? 'allow' : 'silent'
    },
  }
}

const VARIABLE = /\$\{[\w*?$]/

const ELEMENTS = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']

function compileStatement(given: unknown, hasVariables: boolean): Policy | PolicyProblem {
  if (!isObject(given)) return { problem: 'must be an object' }
  const { Effect, Sid } = given
  const stray = Object.keys(given).find((key) => !ELEMENTS.includes(key))
  if (stray !== undefined) return { problem: `${stray} is not an element of a statement` }
  if (Sid !== undefined && typeof Sid !== 'string') return { problem: 'Sid must be a text' }
  if (Effect !== 'Allow' && Effect !== 'Deny') return { problem: 'Effect must be Allow or Deny' }
  const speaks: IsMet[] = []
  for (const compile of [compileAction, compileResource, compileWhen]) {
    const part = compile(given, hasVariables)
    if (typeof part === 'object') return part
    speaks.push(part)
  }
  const verdict = Effect === 'Deny' ? 'deny' : 'allow'
  return {
    judge(request) {
      const met = all(speaks.map((isMet) => isMet(request)))
      // A condition that cannot be told allows nothing, and denies.
      return met === true || (met === 'unknown' && verdict === 'deny') ? verdict : 'silent'
    },
  }
}

type Statement = Readonly<Record<string, unknown>>

const ACTION = /^(\*|[\w*?-]+:[\w*?-]+)$/

/** Actions are compared without regard to case. */
function compileAction(statement: Statement): IsMet | PolicyProblem {
  return compileElement(statement, 'Action', (given) => {
    if (!ACTION.test(given)) return 'must be * or an action such as execute-api:Invoke'
    const pattern = given.toLowerCase()
    return ({ action }) => matchesGlob(pattern, action.toLowerCase())
  })
}

function compileResource(statement: Statement, hasVariables: boolean): IsMet | PolicyProblem {
  // A variable that a request has no value for does not make `NotResource` match.
  const absent = statement.Resource === undefined ? 'unknown' : false
  return compileElement(statement, 'Resource', (given) => {
    const pattern = parseArnPattern(given, hasVariables)
    if (!pattern) return 'must be * or an ARN'
    return (request) => {
      const matched = matchesArn(pattern, request.resource, request)
      return matched === 'absent' ? absent : matched
    }
  })
}

function compileWhen({ Condition }: Statement, hasVariables: boolean): IsMet | PolicyProblem {
  if (Condition === undefined) return () => true
  const isMet = compileConditions(Condition, hasVariables)
  return typeof isMet === 'object' ? { problem: `Condition${isMet.path}: ${isMet.problem}` } : isMet
}

/** `Action` or `NotAction`, `Resource` or `NotResource`: one of the two, a text or a list of texts, each compiled by `compile`. */
function compileElement(
  statement: Statement,
  name: string,
  compile: (given: string) => IsMet | string,
): IsMet | PolicyProblem {
  const named = [name, `Not${name}`].filter((key) => statement[key] !== undefined)
  const [element] = named
  if (named.length !== 1 || !element) return { problem: `give ${name} or Not${name}` }
  const given = statement[element]
  const texts = textsOf(given)
  if (!texts) return { problem: `${element} must be a text or a list of texts` }
  const patterns: IsMet[] = []
  for (const [index, text] of texts.entries()) {
    const pattern = compile(text)
    if (typeof pattern === 'string') {
      const place = Array.isArray(given) ? `${element}[${index}]` : element
      return { problem: `${place} ${pattern}, not '${text}'` }
    }
    patterns.push(pattern)
  }
  const speaks = (request: PolicyRequest) => any(patterns.map((isMet) => isMet(request)))
  return element === name ? speaks : (request) => not(speaks(request))
}

function any(results: readonly Met[]): Met {
  if (results.includes(true)) return true
  return results.includes('unknown') ? 'unknown' : false
}

function not(met: Met): Met {
  return met === 'unknown' ? met : !met
}

/** A text or a list of texts as a list; undefined for anything else, and for no text at all. */
function textsOf(given: unknown): string[] | undefined {
  const values: unknown[] = Array.isArray(given) ? given : [given]
  const texts = values.filter((it) => typeof it === 'string')
  return texts.length > 0 && texts.length === values.length ? texts : undefined
}
