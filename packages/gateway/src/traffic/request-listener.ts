import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Http2Stream } from 'node:http2'
import { formatFault, parseAddress } from '@gatehouse/runtime'
import type { ServedDomain } from '../addresses/served-domain.ts'
import { splitUrl } from '../addresses/split-url.ts'
import { inTurn } from '../http1/in-turn.ts'
import { newRequestId } from '../ids/random.ts'
import type { Log } from '../logs/log.ts'
import { toManagementForm } from '../management/to-management-form.ts'
import { joinPieces } from '../memory/join-pieces.ts'
import { type OwnPagesContext, serveOwn } from '../pages/serve-own.ts'
import { admitRequest, isLast, isPlain } from '../requests/admit-request.ts'
import type { RequestHead, Serve } from '../requests/client-request.ts'
import { toClientRequest, toRequestHead } from '../requests/node-request.ts'
import { hasNoBody } from '../requests/read-counted-body.ts'
import { serveDomain, serveTraffic, type TrafficContext } from './serve-traffic.ts'

/** What requests are served with, by address. */
export interface ListenerContext extends Omit<OwnPagesContext, 'directory'> {
  readonly traffic: TrafficContext
  readonly log: Log
  /** What looks at each request that is served, for log and records; undefined where nobody does, which costs nothing. */
  readonly observe?: ((serve: Serve) => Serve) | undefined
}

/** Tells addresses apart, by host and then by path, and hands each request to what serves it. */
export function createRequestListener({
  traffic,
  domains,
  log,
  observe,
  ...context
}: ListenerContext): RequestListener {
  const own: OwnPagesContext = { ...context, domains, directory: traffic.directory }
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = admitRequest(request)
    if (refusal) {
      response.shouldKeepAlive = false
      const answer = formatFault(refusal, newRequestId())
      return toClientRequest(request, response).answer(toManagementForm(pathOf(request), answer))
    }
    if (isLast(request)) response.shouldKeepAlive = false
    const head = toRequestHead(request)
    const found = domains.find(head.host)
    const serve = findServing(traffic, found instanceof Promise ? await found : found, head)
    if (serve) return (observe?.(serve) ?? serve)(toClientRequest(request, response))
    return serveOwn(own, request, response)
  }
  return (request: IncomingMessage, response: ServerResponse): void => {
    const serve = () => {
      route(request, response).catch((error: unknown) => {
        log.error({ err: error }, 'a request failed')
        if (response.headersSent) response.destroy()
        else {
          const answer = formatFault({ fault: 'internal' }, newRequestId())
          toClientRequest(request, response).answer(toManagementForm(pathOf(request), answer))
        }
      })
    }
    joinBody(request)
    inTurn(request, response, { memory: own.memory, serve })
  }
}

/** A request of HTTP/2 has its body of its stream, and either may wait. */
function joinBody(request: IncomingMessage & { readonly stream?: Http2Stream }): void {
  const { stream } = request
  if (stream?.endAfterHeaders || hasNoBody(request)) return
  if (stream) joinPieces(stream)
  joinPieces(request)
}

function pathOf({ url = '' }: IncomingMessage): string {
  return splitUrl(url).path
}

/** What serves a request for an API, by its address; undefined where the address is not an API's, or is not known yet. */
export function createFindServing({
  traffic,
  domains,
  observe,
}: Pick<ListenerContext, 'traffic' | 'domains' | 'observe'>) {
  return (head: RequestHead): Serve | undefined => {
    if (!isPlain(head)) return undefined
    const domain = domains.find(head.host)
    const serve = domain instanceof Promise ? undefined : findServing(traffic, domain, head)
    return serve && observe ? observe(serve) : serve
  }
}

/** As `createFindServing`, for requests that are sent again: waits for domains that are not known yet. */
export function createFindAnew({
  traffic,
  domains,
  observe,
}: Pick<ListenerContext, 'traffic' | 'domains' | 'observe'>) {
  return async (head: RequestHead): Promise<Serve | undefined> => {
    const serve = findServing(traffic, await domains.find(head.host), head)
    return serve && observe ? observe(serve) : serve
  }
}

function findServing(
  traffic: TrafficContext,
  domain: ServedDomain | undefined,
  head: RequestHead,
): Serve | undefined {
  const { url, host, socket, rawHeaders: headers } = head
  const { path } = splitUrl(url)
  if (domain)
    return (clientRequest) => serveDomain(traffic, { domain, host, path, headers, socket }, clientRequest)
  const address = parseAddress(host, path)
  return address && ((clientRequest) => serveTraffic(traffic, address, clientRequest))
}
