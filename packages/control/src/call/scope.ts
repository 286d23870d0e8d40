import { isRegion } from '@gatehouse/contract/core'

/** Whose state a call sees: everything is kept by account and region. */
export interface Scope {
  /** 12 digits. */
  readonly account: string
  readonly region: string
}

/** `Credential=<access key>/<yyyymmdd>/<region>/<service>/aws4_request`, in the header or (percent-encoded) in the query. */
const CREDENTIAL =
  /Credential=([^/,\s&]+)(?:\/|%2F)\d{8}(?:\/|%2F)([^/,\s&]*?)(?:\/|%2F)[a-z0-9-]+(?:\/|%2F)aws4_request/i
const ACCOUNT = /^\d{12}$/
const MANAGEMENT_HOST = /^apigateway\.([^.:]*)\./i

/**
 * The scope that a call names: the region of its credential scope, else that of its `Host`, else the default; and the account
 * when the access key is one (12 digits, as local tools use it), else the default. `noRegion` is what a call names as its region
 * that can be none.
 */
export function scopeOf(
  request: { authorization?: string; query?: string; host?: string },
  defaults: Scope,
): Scope | { readonly noRegion: string } {
  const credential = CREDENTIAL.exec(request.authorization ?? '') ?? CREDENTIAL.exec(request.query ?? '')
  const key = credential?.[1] ?? ''
  const named = credential?.[2] ?? MANAGEMENT_HOST.exec(request.host ?? '')?.[1] ?? defaults.region
  const region = named.toLowerCase()
  if (!isRegion(region)) return { noRegion: named }
  return { account: ACCOUNT.test(key) ? key : defaults.account, region }
}
