import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { PublishedDomain } from '@gatehouse/control'
import type { FunctionState } from '@gatehouse/functions'
import { formatFault, parseAddress } from '@gatehouse/runtime'
import { admitRequest, isLast, isPlain } from './admit-request.ts'
import type { Domains } from './domains.ts'
import { serveExplanation, serveRoutes } from './explain.ts'
import type { Serve } from './fast-path/connection.ts'
import { inTurn } from './in-turn.ts'
import type { Log } from './log.ts'
import { CATALOG, type ManagementDesk, serveManagement } from './manage.ts'
import type { PrintedMetrics } from './metrics.ts'
import { sendJson, servePage } from './pages.ts'
import { newRequestId } from './random.ts'
import { splitUrl } from './split-url.ts'
import { type Hall, serveDomain, serveTraffic } from './traffic.ts'
import { type RequestHead, toRequestHead, toVisit } from './visit.ts'

/** What requests are served with, by address. */
export interface Desks extends ManagementDesk {
  readonly hall: Hall
  readonly domains: Domains
  readonly printMetrics: () => Promise<PrintedMetrics>
  readonly listFunctions: () => FunctionState[] | Promise<FunctionState[]>
  readonly log: Log
}

/** Tells addresses apart, by host and then by path, and hands each request to what serves it. */
export function createListener({ hall, domains, log, ...desk }: Desks): RequestListener {
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = admitRequest(request)
    if (refusal) {
      response.shouldKeepAlive = false
      return toVisit(request, response).answer(formatFault(refusal, newRequestId()))
    }
    if (isLast(request)) response.shouldKeepAlive = false
    const head = toRequestHead(request)
    const { path, query } = splitUrl(head.url)
    const found = domains.find(head.host)
    const serve = findServing(hall, found instanceof Promise ? await found : found, head)
    if (serve) return serve(toVisit(request, response))
    if (path.startsWith('/v2/') || path.startsWith(`${CATALOG}/v2/`))
      return serveManagement(desk, request, response)
    if (path === '/_gatehouse/metrics') return serveMetrics(desk, response)
    if (TELLING.has(path)) {
      const denial = await denialOf(desk, request)
      if (denial) return sendJson(response, 403, denial)
      if (path === '/_gatehouse/routes') return serveRoutes({ directory: hall.directory, domains }, response)
      if (path === '/_gatehouse/functions')
        return sendJson(response, 200, { functions: await desk.listFunctions() })
      return serveExplanation({ directory: hall.directory, domains }, query, response)
    }
    if (path.startsWith('/_gatehouse/')) return servePage(path, response)
    return sendJson(response, 404, { message: 'Not Found' })
  }
  return (request: IncomingMessage, response: ServerResponse): void => {
    inTurn(request, response, () => {
      route(request, response).catch((error: unknown) => {
        log.error({ err: error }, 'a request failed')
        response.destroy()
      })
    })
  }
}

/** What serves a request for an API, by its address; undefined where that is none of an API, or not known yet. */
export function createFind({ hall, domains }: Pick<Desks, 'hall' | 'domains'>) {
  return (head: RequestHead): Serve | undefined => {
    if (!isPlain(head)) return undefined
    const domain = domains.find(head.host)
    return domain instanceof Promise ? undefined : findServing(hall, domain, head)
  }
}

function findServing(hall: Hall, domain: PublishedDomain | undefined, head: RequestHead): Serve | undefined {
  const { url, host, socket } = head
  const { path } = splitUrl(url)
  if (domain) return (visit) => serveDomain(hall, { domain, host, path, socket }, visit)
  const address = parseAddress(host, path)
  return address && ((visit) => serveTraffic(hall, address, visit))
}

/** Pages that tell of configuration. */
const TELLING: ReadonlySet<string> = new Set([
  '/_gatehouse/explain',
  '/_gatehouse/functions',
  '/_gatehouse/routes',
])

/** Where calls must be signed, so must those that tell of configuration. */
async function denialOf({ authenticate }: ManagementDesk, request: IncomingMessage) {
  const { path } = splitUrl(request.url ?? '')
  const caller = await authenticate?.(request, path, new Uint8Array(0))
  return caller && 'denial' in caller ? { message: caller.message } : undefined
}

async function serveMetrics(
  { printMetrics }: Pick<Desks, 'printMetrics'>,
  response: ServerResponse,
): Promise<void> {
  const { type, text } = await printMetrics()
  response.writeHead(200, { 'content-type': type }).end(text)
}
