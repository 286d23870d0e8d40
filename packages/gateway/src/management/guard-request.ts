import { isOwnApiName, isOwnName, parseHost } from '@gatehouse/command-line'
import { isToken, type RawHeaders, valuesOf } from '@gatehouse/runtime'
import { isOrigin, normalizeOrigin } from '../addresses/origins.ts'
import { toRawHeaders } from '../headers/to-raw-headers.ts'

/** Whose pages may call what needs no signature, and by which names. */
export interface GuardRules {
  /** Signatures prove more than a browser's headers: with them any host and origin may call. */
  readonly areCallsSigned: boolean
  /** Names beside those that are safe anyhow, as `parseHost` writes them. */
  readonly allowedHosts: ReadonlySet<string>
  /** The gateway's own behind a proxy. */
  readonly publicOrigin: string | undefined
  /** Origins whose pages may call. */
  readonly corsOrigins: ReadonlySet<string>
}

/** What a request says of where it comes from. */
export interface GuardedRequest {
  readonly method: string
  /** Without query string. */
  readonly path: string
  /** The request's authority: `Host`, or what the protocol has in its place. */
  readonly host: string
  readonly isEncrypted: boolean
  readonly rawHeaders: RawHeaders
}

/** What becomes of a request. `headers`, names and values in turn, belong on its answer, whatever that is. */
export type GuardVerdict =
  | { readonly kind: 'passed'; readonly headers: RawHeaders }
  | { readonly kind: 'preflight'; readonly headers: RawHeaders }
  | { readonly kind: 'refused'; readonly headers: RawHeaders; readonly message: string }

/** Pages for people, which tell nothing of the state: links from elsewhere may lead to them. */
const OPEN_PAGES: ReadonlySet<string> = new Set(['/', '/_gatehouse', '/_gatehouse/', '/_gatehouse/docs'])

/**
 * Keeps pages of strangers from the management API. A browser lets any page send requests to loopback: simple ones to be acted
 * upon, and after its own name was made to resolve to this machine, ones whose answers it reads. A client that is not a browser
 * sends
 * neither `Origin` nor `Sec-Fetch-Site`. Source: WHATWG Fetch §3.2, the W3C's "Fetch Metadata Request Headers", section 2.
 */
export function guardRequest(rules: GuardRules, request: GuardedRequest): GuardVerdict {
  return judge(rules, request, isOwnName)
}

/** The same for a call of @connections, which comes by the names of its API as well; `isOnDomain` by one that is configured. */
export function guardConnectionCall(
  rules: GuardRules,
  request: GuardedRequest,
  { isOnDomain }: { readonly isOnDomain: boolean },
): GuardVerdict {
  return judge(rules, request, isOnDomain ? () => true : isOwnApiName)
}

function judge(rules: GuardRules, request: GuardedRequest, isOwn: typeof isOwnName): GuardVerdict {
  const origins = valuesOf(request.rawHeaders, 'origin')
  const isNamed = origins.length === 1 && rules.corsOrigins.has(normalizeOrigin(origins[0] as string))
  const headers = formatCors(rules, isNamed ? origins[0] : undefined)
  const message = rules.areCallsSigned
    ? undefined
    : (problemOfHost(rules, request, isOwn) ??
      (isNamed ? undefined : problemOfOrigin(rules, request, origins)))
  if (message !== undefined) return { kind: 'refused', headers, message }
  const asked = valuesOf(request.rawHeaders, 'access-control-request-method')
  if (!isNamed || request.method !== 'OPTIONS' || asked.length === 0) return { kind: 'passed', headers }
  return { kind: 'preflight', headers: [...headers, ...formatPreflight(request)] }
}

/** A request of HTTP/1.0 may name no host. No browser sends one. */
function problemOfHost(
  { allowedHosts }: GuardRules,
  { host }: GuardedRequest,
  isOwn: typeof isOwnName,
): string | undefined {
  const name = parseHost(host)
  if (host === '' || (name !== undefined && isOwn(name, allowedHosts))) return undefined
  const shown =
    name === undefined ? 'The Host of this request is not a valid name' : `Host '${name}' is not known here`
  return `${shown}: if it is this gateway's, start it with --allowed-host ${name ?? '<name>'}`
}

function problemOfOrigin(
  rules: GuardRules,
  request: GuardedRequest,
  origins: readonly string[],
): string | undefined {
  if (isNavigation(request)) return undefined
  const foreign = origins.find((it) => !isOwnOrigin(rules, request, it))
  if (foreign !== undefined || origins.length > 1) {
    const option = isOrigin(foreign ?? '') ? normalizeOrigin(foreign ?? '') : '<origin>'
    return `Pages of another origin may not call this: if yours is to, start the gateway with --cors-origin ${option}`
  }
  if (origins.length === 1) return undefined
  const sites = valuesOf(request.rawHeaders, 'sec-fetch-site')
  if (sites.every((it) => it === 'same-origin' || it === 'none')) return undefined
  return 'Pages of another site may not call this: if yours is to, start the gateway with --cors-origin <origin>'
}

/** Whether a person followed a link to a page. A page that is loaded into a frame does not count. */
function isNavigation({ method, path, rawHeaders }: GuardedRequest): boolean {
  return (
    method === 'GET' &&
    OPEN_PAGES.has(path) &&
    valuesOf(rawHeaders, 'sec-fetch-mode').join() === 'navigate' &&
    valuesOf(rawHeaders, 'sec-fetch-dest').every((it) => it === 'document')
  )
}

/** Whether a page came from here, by the address that it calls now. `null`, which many pages share, is never the gateway's own. */
function isOwnOrigin({ publicOrigin }: GuardRules, request: GuardedRequest, origin: string): boolean {
  if (origin === 'null') return false
  if (origin === publicOrigin) return true
  const own = `${request.isEncrypted ? 'https' : 'http'}://${request.host}`
  return parseHost(request.host) !== undefined && URL.canParse(own) && new URL(own).origin === origin
}

/** Lets pages of a named origin read the answer. The origin decides, so that no cache may give it to another's. */
function formatCors({ corsOrigins }: GuardRules, origin: string | undefined): RawHeaders {
  if (corsOrigins.size === 0) return []
  if (origin === undefined) return ['vary', 'origin']
  return ['vary', 'origin', 'access-control-allow-origin', origin, 'access-control-expose-headers', EXPOSED]
}

const EXPOSED = 'x-amzn-RequestId, x-amzn-ErrorType, x-amzn-Trace-Id, x-amz-apigw-id, Retry-After'
const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'

/** Yes to every header: a client that signs has more of them than a list would name. */
function formatPreflight({ rawHeaders }: GuardedRequest): RawHeaders {
  const asked = valuesOf(rawHeaders, 'access-control-request-headers').flatMap((it) => it.split(','))
  const names = asked.map((it) => it.trim()).filter(isToken)
  const isPrivate = valuesOf(rawHeaders, 'access-control-request-private-network').includes('true')
  return toRawHeaders({
    'access-control-allow-methods': METHODS,
    ...(names.length > 0 && { 'access-control-allow-headers': names.join(', ') }),
    ...(isPrivate && { 'access-control-allow-private-network': 'true' }),
    'access-control-max-age': '600',
  })
}
