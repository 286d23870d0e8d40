import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { PortalAddress, PortalPages, Publications } from '@gatehouse/control'
import { toRawHeaders } from '../headers/to-raw-headers.ts'
import type { Authenticated, Denial } from '../management/authenticate.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { sendJson, sendLong } from './pages.ts'

const PATH = /^\/_gatehouse\/portals\/([a-z0-9]+)(\/preview)?\/?$/

/** The portal that a path of the gateway's own names; undefined where it names none. */
export function parsePortalPath(path: string): PortalAddress | undefined {
  const [, portalId, preview] = PATH.exec(path) ?? []
  return portalId === undefined ? undefined : { portalId, isPreview: preview !== undefined }
}

/** What a portal is served with. */
interface PortalCall {
  readonly response: ServerResponse
  /** What the page counts for. */
  readonly held: HeldBytes
  /** Says who calls; undefined where calls need no signature. */
  readonly authenticate: () => Promise<Authenticated | Denial | undefined>
}

type LoadPortal = Publications['loadPortal']

/**
 * Serves a portal as one page of documentation. A portal for everybody is open; a preview, and one that asks its readers to sign
 * in, which is not possible here, is read by callers who may make management calls in its account and region. Pages are made one after
 * the other: each may be megabytes, which count once it is there.
 */
export function servePortal(
  { loadPortal }: { readonly loadPortal: LoadPortal },
  address: PortalAddress,
  call: PortalCall,
): Promise<void> {
  const served = last.then(() => (call.response.destroyed ? undefined : serve(loadPortal, address, call)))
  last = served.catch(() => undefined)
  return served
}

/** The page that was asked for last. */
let last: Promise<unknown> = Promise.resolve()

async function serve(
  loadPortal: LoadPortal,
  address: PortalAddress,
  { response, held, authenticate }: PortalCall,
): Promise<void> {
  const pages = await loadPortal(address)
  const isOpen = pages === undefined || (isForEverybody(pages) && !address.isPreview)
  const caller = isOpen ? undefined : await authenticate()
  if (caller && 'denial' in caller) return sendJson(response, 403, { message: caller.message })
  if (!pages || (caller && !isOf(pages, caller))) return sendJson(response, 404, { message: 'Not Found' })
  // Loaded when somebody asks for a portal: the gateway starts without a parser of Markdown.
  const { formatPortal } = await import('./format-portal.ts')
  const { html, style } = await formatPortal(pages)
  const body = Buffer.from(html)
  const digest = createHash('sha256').update(style).digest('base64')
  const headers = toRawHeaders({
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.length),
    // What a portal says is its author's: nothing of it is loaded, and nothing runs.
    'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  })
  sendLong(response, { status: 200, headers, body }, held)
}

function isForEverybody({ portal }: PortalPages): boolean {
  return portal.authorization.none !== undefined
}

/** Of another one nothing is told, as by `GetPortal`. */
function isOf({ owner }: PortalPages, { account, region }: Authenticated): boolean {
  return owner.account === account && owner.region === region
}
