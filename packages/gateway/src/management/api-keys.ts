import { isObject } from '@gatehouse/contract/core'
import { type ApiKey, type Limit, matchesGlob, type Quota } from '@gatehouse/runtime'

type Refuse = (problem: string) => never

/**
 * Reads API keys by value: `{"id", "value", "stages", "enabled"?, "throttle"?: {"rateLimit", "burstLimit"}, "quota"?: {"limit",
 * "period", "offset"?}}`. A key is good for the stages that it names as `<apiId>/<stage>`, `*` standing for anything; one that is
 * not enabled is left out. Calls `refuse` for an entry that is not valid.
 */
export function readApiKeys(entries: readonly unknown[], refuse: Refuse): ReadonlyMap<string, ApiKey> {
  const keys = new Map<string, ApiKey>()
  for (const [index, entry] of entries.entries()) {
    const { id, value, stages, enabled = true, throttle, quota } = isObject(entry) ? entry : {}
    const isGood = typeof id === 'string' && typeof value === 'string' && value !== '' && isTexts(stages)
    if (!isGood || typeof enabled !== 'boolean')
      return refuse(`apiKeys[${index}]: needs id, value and a list of stages, and may have enabled`)
    const refuseKey = (problem: string) => refuse(`apiKeys[${index}]: ${problem}`)
    const key: ApiKey = {
      id,
      value,
      covers: (apiId, stage) => stages.some((it) => matchesGlob(it, `${apiId}/${stage}`)),
      throttle: readThrottle(throttle, refuseKey),
      quota: readQuota(quota, refuseKey),
    }
    if (enabled) keys.set(value, key)
  }
  return keys
}

function readThrottle(throttle: unknown, refuse: Refuse): Limit | undefined {
  if (throttle === undefined) return undefined
  const { rateLimit, burstLimit } = isObject(throttle) ? throttle : {}
  if (!isCount(burstLimit) || typeof rateLimit !== 'number' || !(rateLimit >= 0))
    return refuse('throttle needs rateLimit, requests a second, and burstLimit, a whole number')
  return { rate: rateLimit, burst: burstLimit }
}

const PERIODS: readonly unknown[] = ['DAY', 'WEEK', 'MONTH'] satisfies Quota['period'][]

function readQuota(quota: unknown, refuse: Refuse): Quota | undefined {
  if (quota === undefined) return undefined
  const { limit, period, offset = 0 } = isObject(quota) ? quota : {}
  if (!isCount(limit) || !isCount(offset) || !PERIODS.includes(period))
    return refuse('quota needs limit, a whole number, and period: DAY, WEEK or MONTH; it may have offset')
  return { limit, offset, period: period as Quota['period'] }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((it) => typeof it === 'string')
}
