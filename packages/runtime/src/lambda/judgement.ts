import { isObject, parseJsonObject } from '@gatehouse/contract/core'
import { compilePolicy, type Verdict } from '../iam/policy.ts'
import type { PolicyRequest } from '../iam/policy-request.ts'

/** Who a Lambda authorizer says that the caller is. */
export interface LambdaCaller {
  readonly principalId?: string | undefined
  /** Null where the authorizer gave none. */
  readonly context: Readonly<Record<string, unknown>> | null
}

/** What a Lambda authorizer said. It is kept, and judged anew for each request. */
export interface Judgement {
  readonly caller: LambdaCaller
  /** What it says of a request, whose `resource` is the route's ARN: only `allow` lets it in. */
  judge(request: Omit<PolicyRequest, 'action'>): Verdict
}

/** An answer that no authorizer may give. */
export interface JudgementProblem {
  readonly problem: string
}

type Members = Readonly<Record<string, unknown>>

/** Parses `{"isAuthorized": …, "context": {…}}`. http-apis §4.2 */
export function parseSimpleResponse(payload: string): Judgement | JudgementProblem {
  const { isAuthorized, context = null } = parseJsonObject(payload) ?? {}
  if (typeof isAuthorized !== 'boolean') return { problem: 'isAuthorized is not true or false' }
  if (!isContext(context)) return { problem: 'context is not a map' }
  return { caller: { context }, judge: () => (isAuthorized ? 'allow' : 'deny') }
}

/** Parses `{"principalId": …, "policyDocument": {…}, "context": {…}}`. http-apis §4.2 */
export function parsePolicyResponse(payload: string, format: '1.0' | '2.0'): Judgement | JudgementProblem {
  const { principalId, policyDocument, context = null } = parseJsonObject(payload) ?? {}
  // *Assumed*: an answer without a principal is refused, as in REST APIs. http-apis §4.2
  if (typeof principalId !== 'string') return { problem: 'principalId is not a string' }
  const policy = compilePolicy(withoutNulls(policyDocument))
  if ('problem' in policy) return policy
  if (!isContext(context)) return { problem: 'context is not a map' }
  const given = format === '1.0' ? toContextV1(context) : context
  if (given === undefined) return { problem: 'context has a value that is a list or a map' }
  return {
    caller: { principalId, context: given },
    judge: (request) => policy.judge({ ...request, action: 'execute-api:Invoke' }),
  }
}

/**
 * *Assumed*: values of format 1.0 are texts, numbers and booleans, as in REST APIs, and `claims`, which is reserved, is left out.
 * http-apis §4.2
 */
function toContextV1(context: Members | null): Members | null | undefined {
  if (context === null) return null
  const { claims: _, ...own } = onlyGiven(context)
  return Object.values(own).some((it) => typeof it === 'object') ? undefined : own
}

/** A policy whose members that are null are absent, in itself and in its statements. */
function withoutNulls(document: unknown): unknown {
  if (!isObject(document)) return document
  const { Statement, ...own } = onlyGiven(document)
  if (Statement === undefined) return own
  const bare = (it: unknown) => (isObject(it) ? onlyGiven(it) : it)
  return { ...own, Statement: Array.isArray(Statement) ? Statement.map(bare) : bare(Statement) }
}

function onlyGiven(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null))
}

function isContext(value: unknown): value is Members | null {
  return value === null || isObject(value)
}
