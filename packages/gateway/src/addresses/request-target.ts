import { isIPv6 } from 'node:net'
import { remember } from '@gatehouse/runtime'

/** Where a request goes: the one form that everything behind a listener reads. */
export interface RequestTarget {
  /** Path and query string; begins with `/`. */
  readonly url: string
  /** Whom the request is for; empty where its client does not say. */
  readonly host: string
}

/** A target that names its host as well. Other schemes are not served. RFC 9112 §3.2.2 */
const ABSOLUTE = /^https?:\/\/([^/?]+)(.*)$/i

/**
 * Parses the target of a request line and its `Host`. An authority in the target is the host, whatever `Host` says. Undefined for
 * a target that is not a path here: `*`, an authority alone, another scheme, a fragment; and for an invalid host.
 * RFC 9112 §3.2, RFC 9110 §4.2.4
 */
export function parseTarget(target: string, host: string, method = 'GET'): RequestTarget | undefined {
  if (target.includes('#')) return undefined
  if (target.startsWith('/')) return isHost(host) ? { url: target, host } : undefined
  const [, authority = '', rest = ''] = ABSOLUTE.exec(target) ?? []
  if (authority === '' || !isHost(authority)) return undefined
  // The same as `*`. RFC 9112 §3.2.4
  if (rest === '' && method === 'OPTIONS') return undefined
  return { url: rest.startsWith('/') ? rest : `/${rest}`, host: authority }
}

/** A name or an IPv4 address, whose characters are those of a URI's `reg-name`; no user in front. RFC 3986 §3.2.2 */
const NAME = /^(?:[\w.~!$&'()*+,;=-]|%[\dA-F]{2})*(?::\d*)?$/i
const LITERAL = /^\[([\dA-F:.]+)\](?::\d*)?$/i

/** Whether a text may be the value of a `Host`; it may be empty. RFC 9112 §3.2 */
export const isHost: (text: string) => boolean = remember((text) => {
  if (NAME.test(text)) return true
  const [, address] = LITERAL.exec(text) ?? []
  return address !== undefined && isIPv6(address)
})
