import type { Exchange } from '../exchange/exchange.ts'
import type { Clock } from '../time/clock.ts'
import type { PolicyRequest } from './policy-request.ts'

/** What a policy may ask of a request itself, whatever its caller and its resource are. */
export type RequestSetting = Pick<PolicyRequest, 'now' | 'sourceIp' | 'headers' | 'isSecure'>

/** What a request's setting is told with. */
export interface SettingContext {
  readonly clock: Clock
  /** Whether what comes over plain HTTP comes from a proxy to which clients speak TLS. */
  readonly isBehindTls?: boolean | undefined
}

/** The setting of a request for an API. */
export function settingOf(
  { sourceIp, headers, scheme }: Pick<Exchange, 'sourceIp' | 'headers' | 'scheme'>,
  { clock, isBehindTls = false }: SettingContext,
): RequestSetting {
  return { now: new Date(clock.now()), sourceIp, headers, isSecure: isBehindTls || scheme === 'https' }
}
