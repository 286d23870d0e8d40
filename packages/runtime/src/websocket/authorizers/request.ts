import { parseJsonObject } from '@gatehouse/contract/core'
import type { Answer } from '../../exchange/exchange.ts'
import { valuesOf } from '../../exchange/raw-headers.ts'
import { type Recording, recordingOf } from '../../exchange/recording.ts'
import { type RequestSetting, settingOf } from '../../iam/request-setting.ts'
import { parsePolicyResponse } from '../../lambda/judgement.ts'
import { resolveFunctionArn } from '../../lambda/resolve-function-arn.ts'
import type { InvocationFailure } from '../../seams/functions.ts'
import { formatAuthorizerEvent } from '../events/authorizer-events.ts'
import { causeOf } from '../facts/cause-of.ts'
import type { Caller } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import { type Authorize, type AuthorizerSource, connectArnOf } from './authorize.ts'
import { compileIdentitySource } from './identity-sources.ts'

/** How long an authorizer may take. *Assumed*: as long as an integration. websocket-apis §9.3 */
const TIMEOUT_MS = 29_000

/** Compiles CUSTOM: a function says who may connect. Its answer is kept for no second client. websocket-apis §9.1–9.3 */
export function compileRequestAuthorizer({ authorizer, configuration, seams }: AuthorizerSource): Authorize {
  const { stageVariables } = configuration.stage
  const functionArn = resolveFunctionArn(authorizer?.authorizerUri ?? '', stageVariables)
  if (functionArn === undefined)
    return async () => ({
      fault: 'authorizerConfiguration',
      detail: 'the authorizer URI does not name a function',
    })
  const { identitySource = [] } = authorizer ?? {}
  const sources = identitySource.map(compileIdentitySource)
  const resource = connectArnOf(configuration)
  return async (facts) => {
    if (valuesOf(facts.exchange?.headers ?? [], 'authorization').length > 1)
      return { refusal: TWO_AUTHORIZATIONS }
    const identity = sources.map((read) => read(facts))
    const recording = recordingOf(facts)
    if (recording) hideIdentity(recording, identitySource, identity)
    if (identity.some((it) => !it)) return { fault: 'unauthorized' }
    const payload = formatAuthorizerEvent(facts, resource, seams.newTraceId)
    const askedAt = seams.clock.now()
    const cause = recording && { ...causeOf(facts, recording), authorizer: authorizer?.name ?? '' }
    const result = await seams.functions.invoke({ functionArn, payload, timeoutMs: TIMEOUT_MS, cause })
    const latencyMs = seams.clock.now() - askedAt
    if ('failure' in result) return refusalOf(result)
    const setting = settingOf(facts.exchange, seams)
    return toCaller(result.payload, { ...setting, resource, region: configuration.region }, latencyMs)
  }
}

/** What clients show in headers and query parameters to prove who they are stays out of records. */
function hideIdentity(
  { secrets }: Recording,
  identitySource: readonly string[],
  identity: readonly (string | undefined)[],
): void {
  for (const [index, source] of identitySource.entries())
    if (source.startsWith('route.request.')) secrets.push(identity[index] ?? '')
}

/** A function that throws exactly `Unauthorized` says 401; anything else is its own trouble. websocket-apis §9.3 */
function refusalOf({ failure, detail }: InvocationFailure): Fault {
  if (failure === 'error' && detail === 'Unauthorized') return { fault: 'unauthorized' }
  if (failure === 'not found') return { fault: 'authorizerConfiguration', detail }
  return { fault: 'authorizerFailure', detail }
}

/** The longest answer of an authorizer. websocket-apis §2.3 */
const MAX_BYTES = 8 * 1024

function toCaller(
  payload: string,
  request: RequestSetting & { readonly resource: string; readonly region: string },
  latencyMs: number,
): Caller | Fault {
  if (Buffer.byteLength(payload) > MAX_BYTES)
    return { fault: 'authorizerFailure', detail: `the answer is longer than ${MAX_BYTES} bytes` }
  const judgement = parsePolicyResponse(payload, '1.0')
  if ('problem' in judgement) return { fault: 'authorizerFailure', detail: judgement.problem }
  const verdict = judgement.judge(request)
  if (verdict !== 'allow') return { fault: verdict === 'deny' ? 'explicitDeny' : 'implicitDeny' }
  const { principalId, context } = judgement.caller
  const texts = Object.entries(context ?? {}).map(([name, value]) => [name, String(value)] as const)
  return {
    authorizer: Object.fromEntries([['principalId', principalId ?? ''] as const, ...texts]),
    usageIdentifierKey: usageIdentifierKeyOf(payload),
    latencyMs,
  }
}

/** Beside the policy, the function may name the API key of its caller. websocket-apis §9.3 */
function usageIdentifierKeyOf(payload: string): string | undefined {
  const { usageIdentifierKey } = parseJsonObject(payload) ?? {}
  return typeof usageIdentifierKey === 'string' ? usageIdentifierKey : undefined
}

const PAGE = Buffer.from(
  '<html>\r\n<head><title>400 Bad Request</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n</body>\r\n</html>\r\n',
)

/**
 * What the service's front end says of several `Authorization` headers, before anything of the API is asked. websocket-apis §1.3
 */
const TWO_AUTHORIZATIONS: Answer = {
  status: 400,
  headers: ['content-type', 'text/html', 'content-length', String(PAGE.length)],
  body: PAGE,
}
