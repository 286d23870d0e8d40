import type { Exchange } from '../exchange/exchange.ts'
import type { Seams } from '../seams/seams.ts'
import type { PolicyRequest } from './policy-request.ts'

/** What a policy may ask of a request itself, whoever sent it and whatever for. */
export type RequestSetting = Pick<PolicyRequest, 'now' | 'sourceIp' | 'headers' | 'isSecure'>

/** The setting of a request for an API. */
export function settingOf(
  { sourceIp, headers, scheme }: Pick<Exchange, 'sourceIp' | 'headers' | 'scheme'>,
  { clock, isBehindTls = false }: Pick<Seams, 'clock' | 'isBehindTls'>,
): RequestSetting {
  return { now: clock(), sourceIp, headers, isSecure: isBehindTls || scheme === 'https' }
}
