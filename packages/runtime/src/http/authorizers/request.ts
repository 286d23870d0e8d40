import type { Authorizer, StageConfiguration } from '@gatehouse/contract'
import type { Recording } from '../../exchange/recording.ts'
import { settingOf } from '../../iam/request-setting.ts'
import {
  type Judgement,
  type JudgementProblem,
  parsePolicyResponse,
  parseSimpleResponse,
} from '../../lambda/judgement.ts'
import { resolveFunctionArn } from '../../lambda/resolve-function-arn.ts'
import type { Seams } from '../../seams/seams.ts'
import { AUTHORIZER_EVENTS } from '../events/authorizer-events.ts'
import { causeOf } from '../facts/cause-of.ts'
import type { Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import { routeArnOf } from '../facts/route-arn.ts'
import type { Admission, Authorize } from './authorize.ts'
import { compileIdentitySources } from './identity-sources.ts'
import type { JudgementCache } from './judgement-cache.ts'

/** How long an authorizer's function may take. http-apis §4.2 */
const TIMEOUT_MS = 10_000

export interface RequestAuthorizerContext
  extends Pick<Seams, 'functions' | 'newTraceId' | 'tell' | 'clock' | 'isBehindTls'> {
  /** The plan's own. */
  readonly judgements: JudgementCache
}

/** Compiles a Lambda authorizer. Whatever its function does not clearly allow is refused. http-apis §4.2 */
export function compileRequestAuthorizer(
  authorizer: Authorizer,
  { stage: { stageVariables } }: StageConfiguration,
  seams: RequestAuthorizerContext,
): Authorize | Fault {
  const { authorizerId, authorizerUri = '', identitySource = [] } = authorizer
  // *Assumed*: where no TTL is given nothing is kept. http-apis §4.2
  const { authorizerResultTtlInSeconds: ttlSeconds = 0 } = authorizer
  const functionArn = resolveFunctionArn(authorizerUri, stageVariables)
  if (functionArn === undefined) return failure(`${authorizerUri} does not name a Lambda function`)
  const readIdentity = compileIdentitySources(identitySource, stageVariables)
  const ask = compileQuestion(authorizer, functionArn, seams)
  const isKept = ttlSeconds > 0 && identitySource.length > 0
  return async (facts) => {
    const identity = readIdentity(facts)
    if (!identity) return UNAUTHORIZED
    const key = JSON.stringify([authorizerId, ...identity])
    const known = isKept ? seams.judgements.find(key) : undefined
    const { recording } = facts.exchange
    if (recording)
      noteIdentity(recording, {
        identitySource,
        identity,
        isCached: isKept ? known !== undefined : undefined,
      })
    if (known) return admit(known, facts, seams)
    const answer = await ask(facts, identity)
    if ('fault' in answer) return answer
    const { judgement, bytes } = answer
    if (isKept) seams.judgements.keep(key, judgement, { ttlSeconds, bytes })
    return admit(judgement, facts, seams)
  }
}

interface ReadIdentity {
  readonly identitySource: readonly string[]
  readonly identity: readonly string[]
  readonly isCached: boolean | undefined
}

/** What clients show in headers and query parameters to prove who they are stays out of records. */
function noteIdentity(recording: Recording, { identitySource, identity, isCached }: ReadIdentity): void {
  if (isCached !== undefined) recording.notes.isCached = isCached
  for (const [index, source] of identitySource.entries())
    if (source.startsWith('$request.')) recording.secrets.push(identity[index] ?? '')
}

/** A kept policy is judged for each request by what that one is: its route, its time, its client. http-apis §4.2 */
function admit(
  { caller, judge }: Judgement,
  facts: Facts,
  seams: RequestAuthorizerContext,
): Admission | Fault {
  const { region } = facts.configuration
  const request = { ...settingOf(facts.exchange, seams), resource: routeArnOf(facts), region }
  if (judge(request) === 'allow') return { caller: { lambda: caller } }
  return { fault: 'forbidden', authorizerError: 'Forbidden' }
}

type Ask = (
  facts: Facts,
  identity: readonly string[],
) => Promise<{ readonly judgement: Judgement; readonly bytes: number } | Fault>

/** Compiles how an authorizer's function is asked. Its failures are never kept. */
function compileQuestion(
  { authorizerPayloadFormatVersion, enableSimpleResponses, name }: Authorizer,
  functionArn: string,
  { functions, newTraceId, tell }: RequestAuthorizerContext,
): Ask {
  const format = authorizerPayloadFormatVersion === '2.0' ? '2.0' : '1.0'
  const formatEvent = AUTHORIZER_EVENTS[format]
  const isSimple = format === '2.0' && enableSimpleResponses === true
  const parse = (payload: string): Judgement | JudgementProblem =>
    isSimple ? parseSimpleResponse(payload) : parsePolicyResponse(payload, format)
  const fail = ({ exchange }: Facts, reason: string): Fault => {
    tell(`the authorizer ${name} failed: ${reason}`, { requestId: exchange.requestId, functionArn })
    return failure(reason)
  }
  return async (facts, identity) => {
    const payload = JSON.stringify(formatEvent(facts, identity, newTraceId))
    const { recording } = facts.exchange
    const cause = recording && { ...causeOf(facts, recording), authorizer: name }
    const result = await functions.invoke({ functionArn, payload, timeoutMs: TIMEOUT_MS, cause })
    if ('failure' in result) return isRefusal(result) ? UNAUTHORIZED : fail(facts, result.detail)
    const judgement = parse(result.payload)
    if ('problem' in judgement) return fail(facts, judgement.problem)
    return { judgement, bytes: result.payload.length }
  }
}

/** *Assumed*, after REST APIs: a function that fails with this very word refuses the caller. http-apis §4.2 */
function isRefusal({ failure, detail }: { readonly failure: string; readonly detail: string }): boolean {
  return failure === 'error' && detail === 'Unauthorized'
}

const UNAUTHORIZED: Fault = { fault: 'unauthorized', authorizerError: 'Unauthorized' }

function failure(reason: string): Fault {
  return { fault: 'internal', authorizerError: reason, responseType: 'AUTHORIZER_FAILURE' }
}
