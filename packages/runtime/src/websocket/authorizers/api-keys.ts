import type { Route, StageConfiguration } from '@gatehouse/contract'
import { chain, type MaybePromise } from '../../exchange/maybe-promise.ts'
import { valuesOf } from '../../exchange/raw-headers.ts'
import type { Caller, Client, Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import type { WebSocketSeams } from '../seams/seams.ts'

type ApiKeyContext = Pick<WebSocketSeams, 'identities' | 'buckets' | 'quotas'>

/** Finds the API key that a client shows in its handshake; undefined when it shows none that is good here. */
export type FindKey = (facts: Facts, caller: Caller | undefined) => Caller['apiKey']

/** Compiles where a client shows its API key, by the API's `apiKeySelectionExpression`. websocket-apis §4, §9.4 */
export function compileFindKey(
  { stage, snapshot: { api } }: StageConfiguration,
  { identities }: ApiKeyContext,
): FindKey {
  const isInHeader = !api.apiKeySelectionExpression.includes('usageIdentifierKey')
  return ({ exchange }, caller) => {
    const value = isInHeader ? valuesOf(exchange?.headers ?? [], 'x-api-key')[0] : caller?.usageIdentifierKey
    const key = value === undefined ? undefined : identities.findApiKey(value)
    return key?.covers(api.apiId, stage.stageName) ? { id: key.id, value: key.value } : undefined
  }
}

/** Takes an event from the usage plan of its client's API key; a fault where it must not be served. */
export type TakeUsage = (client: Client, now: Date) => MaybePromise<Fault | undefined>

/**
 * Compiles what an event of a route with `apiKeyRequired` asks of its client's key: that it is known, enabled and of a usage plan
 * of the stage, and that the plan's throttle and quota leave something. Undefined of other routes, which count for no plan.
 * *Assumed* of messages: a key that was shown in the handshake. websocket-apis §9.4, §12
 */
export function compileUsage(
  { apiKeyRequired }: Route,
  { snapshot, stage }: StageConfiguration,
  { identities, buckets, quotas }: ApiKeyContext,
): TakeUsage | undefined {
  if (!apiKeyRequired) return undefined
  const { apiId } = snapshot.api
  return ({ caller }, now) => {
    const key = caller?.apiKey && identities.findApiKey(caller.apiKey.value)
    if (!key?.covers(apiId, stage.stageName)) return INVALID_KEY
    const { throttle, quota } = key
    const taken = throttle ? buckets.take(`key/${key.id}`, throttle, now.getTime()) : true
    return chain(taken, (isFree) => {
      if (!isFree) return THROTTLED
      if (!quota) return undefined
      return chain(quotas.take(key.id, quota, now), (isLeft) => (isLeft ? undefined : QUOTA_EXCEEDED))
    })
  }
}

const INVALID_KEY: Fault = {
  fault: 'invalidApiKey',
  detail: 'the API key is not known, or of no usage plan of this stage',
}
const THROTTLED: Fault = { fault: 'throttled', detail: "the usage plan of the client's API key" }
const QUOTA_EXCEEDED: Fault = { fault: 'quotaExceeded' }
