import { isRegion } from '@gatehouse/contract/core'

/** Whose state a call sees: everything is kept by account and region. */
export interface Scope {
  /** 12 digits. */
  readonly account: string
  readonly region: string
}

/** `<access key>/<yyyymmdd>/<region>/<service>/aws4_request`, in the header or (percent-encoded) in the query. */
const CREDENTIAL = /Credential=([^,\s&]{1,2048})/i
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
  const credential = parseCredential(request.authorization) ?? parseCredential(request.query)
  const key = credential?.key ?? ''
  const named = credential?.region ?? MANAGEMENT_HOST.exec(request.host ?? '')?.[1] ?? defaults.region
  const region = named.toLowerCase()
  if (!isRegion(region)) return { noRegion: named }
  return { account: ACCOUNT.test(key) ? key : defaults.account, region }
}

/** Undefined where a text has no credential of that form. */
function parseCredential(text = ''): { readonly key: string; readonly region: string } | undefined {
  const parts = CREDENTIAL.exec(text)?.[1]?.split(/\/|%2F/i) ?? []
  const [key = '', date = '', region = '', service = '', end = ''] = parts
  const isOne =
    parts.length === 5 &&
    key !== '' &&
    /^\d{8}$/.test(date) &&
    /^[a-z0-9-]+$/i.test(service) &&
    end.toLowerCase() === 'aws4_request'
  return isOne ? { key, region } : undefined
}
