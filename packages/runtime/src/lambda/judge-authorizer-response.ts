import { compilePolicy, type Verdict } from '../iam/policy.ts'

/** What a Lambda authorizer answers with: a policy, or `isAuthorized` alone, which HTTP APIs may ask for. */
export type AuthorizerFormat = 'policy' | 'simple'

/** What the policy of an authorizer is asked about. */
export interface Permission {
  /** `execute-api:Invoke`. */
  readonly action: string
  /** The route's ARN. */
  readonly resource: string
}

export type ContextValue = string | number | boolean

/** What an authorizer's answer means; `problem` is for logs, never for the client. */
export type Judgement =
  | {
      readonly verdict: 'allow'
      readonly principalId?: string
      readonly context: Readonly<Record<string, ContextValue>>
      readonly usageIdentifierKey?: string
    }
  /** `isExplicit`: a statement denies it; otherwise none allows it. */
  | { readonly verdict: 'deny'; readonly isExplicit: boolean }
  | { readonly verdict: 'malformed'; readonly problem: string }

/** The most that an authorizer may answer with. websocket-apis facts §2.3 */
const MAX_BYTES = 8 * 1024

/** Judges the JSON that a Lambda authorizer returned. Whatever is not plainly allowed is denied or malformed. Facts §9.3 */
export function judgeAuthorizerResponse(
  format: AuthorizerFormat,
  payload: string,
  permission: Permission,
): Judgement {
  if (Buffer.byteLength(payload) > MAX_BYTES) return malformed(`it is longer than ${MAX_BYTES} bytes`)
  const answer = parseObject(payload)
  if (!answer) return malformed('it is no object')
  const context = readContext(answer.context)
  if (!context) return malformed('context must be a map of texts, numbers and booleans')
  return format === 'simple' ? judgeSimple(answer, context) : judgePolicy(answer, context, permission)
}

type Context = Readonly<Record<string, ContextValue>>
type Members = Readonly<Record<string, unknown>>

function judgeSimple({ isAuthorized }: Members, context: Context): Judgement {
  if (typeof isAuthorized !== 'boolean') return malformed('isAuthorized must be a boolean')
  return isAuthorized ? { verdict: 'allow', context } : { verdict: 'deny', isExplicit: true }
}

function judgePolicy(
  { policyDocument, principalId, usageIdentifierKey }: Members,
  context: Context,
  { action, resource }: Permission,
): Judgement {
  if (typeof principalId !== 'string' || principalId === '') return malformed('principalId must be a text')
  const policy = compilePolicy(policyDocument)
  if ('problem' in policy) return malformed(`policyDocument: ${policy.problem}`)
  const verdict: Verdict = policy.judge(action, resource)
  if (verdict !== 'allow') return { verdict: 'deny', isExplicit: verdict === 'deny' }
  const allowed = { verdict, principalId, context } as const
  return typeof usageIdentifierKey === 'string' ? { ...allowed, usageIdentifierKey } : allowed
}

function malformed(problem: string): Judgement {
  return { verdict: 'malformed', problem: `the authorizer's answer is malformed: ${problem}` }
}

/** An authorizer may leave the context out. */
function readContext(given: unknown): Context | undefined {
  if (given === undefined || given === null) return {}
  if (!isObject(given)) return undefined
  const isPlain = Object.values(given).every((value) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  )
  return isPlain ? (given as Context) : undefined
}

function parseObject(text: string): Members | undefined {
  try {
    const value = JSON.parse(text) as unknown
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
