import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ConsoleFile, loadConsoleFiles, toConsoleFile } from './console-files.ts'
import { escapeHtml } from './html.ts'

/** Files whose names have their digest in them. */
const ASSETS = '/_gatehouse/assets/'

/**
 * The page loads what is beside it and calls the gateway that it came from, sockets of its APIs included; nothing else, and nothing
 * that stands in the page itself. Styles of single elements are set by scripts, which no policy of styles concerns.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Whether a path may be a file that the console's page loads. */
export function isConsoleAsset(path: string): boolean {
  return path.startsWith(ASSETS)
}

/** What the page is told of the gateway with the page itself: it would have to ask for that before anything else. */
export interface ConsoleFacts {
  readonly auth: 'none' | 'sigv4'
  /** Of calls that name none. */
  readonly region: string
  /** Whether records of what happens are kept. */
  readonly records: boolean
}

/** The page by what it tells; a gateway tells the same always. */
const pages = new Map<string, Promise<ConsoleFile>>()

/** Serves the console's page. Where in it a person is stands in the fragment, so that one address serves all of it. */
export async function serveConsole(
  facts: ConsoleFacts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = JSON.stringify(facts)
  const page = pages.get(text) ?? makePage(text)
  pages.set(text, page)
  response.setHeader('content-security-policy', POLICY)
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  sendFile(request, response, { file: await page, caching: 'no-cache' })
}

async function makePage(facts: string): Promise<ConsoleFile> {
  const plain = (await loadConsoleFiles()).get('index.html')
  const html = String(plain?.bytes ?? '').replace(
    PLACE,
    () => `<meta name="gateway" content="${escapeHtml(facts)}">`,
  )
  return toConsoleFile('.html', Buffer.from(html))
}

const PLACE = /<meta name="gateway" content="">/

/** Serves a file that the console's page loads; 404 for a name that there is not. */
export async function serveConsoleAsset(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const files = await loadConsoleFiles()
  const file = files.get(path.slice('/_gatehouse/'.length))
  sendFile(request, response, { file, caching: 'public, max-age=31536000, immutable' })
}

interface SentFile {
  readonly file: ConsoleFile | undefined
  readonly caching: string
}

function sendFile(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { file, caching }: SentFile,
): void {
  if (!file) {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}')
    return
  }
  response.appendHeader('vary', 'accept-encoding')
  response.setHeader('cache-control', caching)
  response.setHeader('etag', file.etag)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  if (headers['if-none-match']?.includes(file.etag)) {
    response.writeHead(304).end()
    return
  }
  const encoding = chooseEncoding(file, headers['accept-encoding']?.toString() ?? '')
  const body = (encoding && file[encoding]) ?? file.bytes
  if (encoding) response.setHeader('content-encoding', encoding)
  response.writeHead(200, { 'content-type': file.type, 'content-length': body.length })
  response.end(method === 'HEAD' ? undefined : body)
}

/** The shortest form that a client takes. RFC 9110 §12.5.3 */
export function chooseEncoding(
  file: Pick<ConsoleFile, 'br' | 'gzip'>,
  accepted: string,
): 'br' | 'gzip' | undefined {
  const taken = accepted
    .split(',')
    .map((it) => it.trim().toLowerCase())
    .filter((it) => !/;\s*q=0(?:\.0*)?$/.test(it))
    .map((it) => it.split(';', 1)[0]?.trim())
  return (['br', 'gzip'] as const).find((form) => file[form] && taken.includes(form))
}
