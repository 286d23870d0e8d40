import type { Authorizer, StageConfiguration } from '@gatehouse/contract'
import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import { recordingOf } from '../../exchange/recording.ts'
import { settingOf } from '../../iam/request-setting.ts'
import { type Judgement, parsePolicyResponse, parseSimpleResponse } from '../../lambda/judgement.ts'
import { resolveFunctionArn } from '../../lambda/resolve-function-arn.ts'
import type { InvocationResult } from '../../seams/functions.ts'
import type { Seams } from '../../seams/seams.ts'
import { AUTHORIZER_EVENTS } from '../events/authorizer-events.ts'
import { causeOf } from '../facts/cause-of.ts'
import type { Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import { routeArnOf } from '../facts/route-arn.ts'
import type { Admission, Authorize } from './authorize.ts'
import { compileIdentitySources } from './identity-sources.ts'
import type { Judgements } from './judgements.ts'

/** How long an authorizer's function may take. http-apis §4.2 */
const TIMEOUT_MS = 10_000

export interface RequestAuthorizerContext
  extends Pick<Seams, 'functions' | 'newTraceId' | 'tell' | 'clock' | 'isBehindTls'> {
  /** The plan's own. */
  readonly judgements: Judgements
}

/** Compiles a Lambda authorizer. Whatever its function does not clearly allow is refused. http-apis §4.2 */
export function compileRequestAuthorizer(
  authorizer: Authorizer,
  { stage: { stageVariables } }: StageConfiguration,
  seams: RequestAuthorizerContext,
): Authorize | Fault {
  const { authorizerId, authorizerUri = '', identitySource = [] } = authorizer
  const functionArn = resolveFunctionArn(authorizerUri, stageVariables)
  if (functionArn === undefined) return failure(`${authorizerUri} does not name a Lambda function`)
  const readIdentity = compileIdentitySources(identitySource, stageVariables)
  const shown = identitySource
    .filter((it) => it.startsWith('$request.'))
    .map((it) => compileIdentitySources([it], stageVariables))
  const judge = compileJudge(authorizer, compileQuestion(authorizer, functionArn, seams), seams)
  return async (facts) => {
    const recording = recordingOf(facts.exchange)
    // What clients show in headers and query parameters to prove who they are stays out of records, where something is missing too.
    if (recording) for (const read of shown) recording.secrets.push(...(read(facts) ?? []))
    const identity = readIdentity(facts)
    if (!identity) return UNAUTHORIZED
    const { requestId } = facts.exchange
    const outcome = await judge(facts, { values: identity, key: JSON.stringify([authorizerId, ...identity]) })
    if (!('fault' in outcome)) return admit(outcome, facts, seams)
    if (outcome !== UNAUTHORIZED)
      seams.tell(`the authorizer ${authorizer.name} failed: ${outcome.authorizerError}`, {
        requestId,
        functionArn,
      })
    return outcome
  }
}

interface Identity {
  readonly values: readonly string[]
  /** Names the authorizer as well. */
  readonly key: string
}

type Judge = (facts: Facts, identity: Identity) => MaybePromise<Judgement | Fault>

/** Compiles where a judgement comes from: what is kept, where something is, or the function. http-apis §4.2 */
function compileJudge(
  { authorizerResultTtlInSeconds, identitySource = [] }: Authorizer,
  { invoke, read }: Ask,
  { judgements }: RequestAuthorizerContext,
): Judge {
  // *Assumed*: where no TTL is given nothing is kept. http-apis §4.2
  const ttlSeconds = authorizerResultTtlInSeconds ?? 0
  if (ttlSeconds <= 0 || identitySource.length === 0)
    return async (facts, { values }) => read(await invoke(facts, values))
  return (facts, { key, values }) => {
    const known = judgements.find(key)
    if (known) {
      noteCached(facts, true)
      return known
    }
    const question = { ttlSeconds, invoke: () => invoke(facts, values), read }
    return judgements.resolve(key, question).then(({ outcome, isCached }) => {
      noteCached(facts, isCached)
      return outcome
    })
  }
}

function noteCached({ exchange }: Facts, isCached: boolean): void {
  const recording = recordingOf(exchange)
  if (recording) recording.notes.isCached = isCached
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

/** How an authorizer's function is asked, and how its answer is read. */
interface Ask {
  invoke(facts: Facts, identity: readonly string[]): Promise<InvocationResult>
  read(result: InvocationResult): Judgement | Fault
}

function compileQuestion(
  { authorizerPayloadFormatVersion, enableSimpleResponses, name }: Authorizer,
  functionArn: string,
  { functions, newTraceId }: RequestAuthorizerContext,
): Ask {
  const format = authorizerPayloadFormatVersion === '2.0' ? '2.0' : '1.0'
  const formatEvent = AUTHORIZER_EVENTS[format]
  const isSimple = format === '2.0' && enableSimpleResponses === true
  return {
    invoke(facts, identity) {
      const payload = JSON.stringify(formatEvent(facts, identity, newTraceId))
      const recording = recordingOf(facts.exchange)
      const cause = recording && { ...causeOf(facts, recording), authorizer: name }
      return functions.invoke({ functionArn, payload, timeoutMs: TIMEOUT_MS, cause })
    },
    read(result) {
      if ('failure' in result) return isRefusal(result) ? UNAUTHORIZED : failure(result.detail)
      const judgement = isSimple
        ? parseSimpleResponse(result.payload)
        : parsePolicyResponse(result.payload, format)
      return 'problem' in judgement ? failure(judgement.problem) : judgement
    },
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
