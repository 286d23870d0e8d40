import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { PortalAddress, PortalPages, Publications } from '@gatehouse/control'
import { sendJson } from './pages.ts'

const PATH = /^\/_gatehouse\/portals\/([a-z0-9]+)(\/preview)?\/?$/

/** The portal that a path of the gateway's own names; undefined where it names none. */
export function parsePortalPath(path: string): PortalAddress | undefined {
  const [, portalId, preview] = PATH.exec(path) ?? []
  return portalId === undefined ? undefined : { portalId, isPreview: preview !== undefined }
}

/**
 * Serves a portal as one page of documentation. A portal for everybody is open; a preview, and one that asks its readers to sign
 * in, which is not possible here, is read by callers who may make management calls: `refuse` says why a caller may not.
 */
export async function servePortal(
  { loadPortal }: { readonly loadPortal: Publications['loadPortal'] },
  address: PortalAddress,
  response: ServerResponse,
  refuse: () => Promise<object | undefined>,
): Promise<void> {
  const pages = await loadPortal(address)
  const isOpen = pages === undefined || (isForEverybody(pages) && !address.isPreview)
  const refusal = isOpen ? undefined : await refuse()
  if (refusal) return sendJson(response, 403, refusal)
  if (!pages) return sendJson(response, 404, { message: 'Not Found' })
  // Loaded when somebody asks for a portal: the gateway starts without a parser of Markdown.
  const { formatPortal } = await import('./format-portal.ts')
  const { html, style } = formatPortal(pages)
  const bytes = Buffer.from(html)
  const digest = createHash('sha256').update(style).digest('base64')
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': bytes.length,
      // What a portal says is its author's: nothing of it is loaded, and nothing runs.
      'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .end(bytes)
}

function isForEverybody({ portal }: PortalPages): boolean {
  return portal.authorization.none !== undefined
}
