import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { pipeline, Readable, Transform } from 'node:stream'
import type { PublishedDomain } from '@gatehouse/control'
import {
  type Address,
  type Answer,
  type ConnectionDesk,
  type Exchange,
  type Fault,
  formatFault,
  MAX_BODY_BYTES,
  type OnGone,
  parseConnectionsPath,
  selectMapping,
  selectStage,
  type WebSocketPlan,
} from '@gatehouse/runtime'
import type { Directory } from './directory.ts'
import { newRequestId } from './random.ts'
import type { Tracing } from './telemetry/tracing.ts'
import { certificateOf, isMisdirected } from './tls/proof.ts'
import { refuseOnDomain, refusePlainRequest, serveConnections } from './websocket/serve-connections.ts'

/** A stage and what a request asks of it. */
export interface Target
  extends Pick<Exchange, 'path' | 'clientPath' | 'mappingKey' | 'domainName' | 'clientCert'> {
  readonly apiId: string
  readonly stageName: string
}

/** What requests are served with. */
export interface Hall {
  readonly directory: Directory
  readonly connections: ConnectionDesk
  /** Undefined where nobody asked for traces. */
  readonly tracing?: Tracing | undefined
}

/** Serves a request for an API on its own address: stage, plan, answer. Never rejects. */
export async function serveTraffic(
  hall: Hall,
  address: Address,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = targetOf(hall.directory, address)
  if ('fault' in target && (await isForWebSocketApi(hall, address)))
    return servePlainRequest(
      hall,
      { apiId: address.apiId, path: belowStage(address.path) },
      request,
      response,
    )
  return serveTarget(hall, target, request, response)
}

/** Whether a request that leads to no stage is one for a WebSocket API, by what it asks or by whom. */
async function isForWebSocketApi({ directory }: Hall, { apiId, path }: Address): Promise<boolean> {
  return (
    parseConnectionsPath(belowStage(path)) !== undefined ||
    (await directory.protocolOf(apiId)) === 'WEBSOCKET'
  )
}

function belowStage(path: string): string {
  return path.replace(/^\/[^/]*/, '')
}

/** The stage that an API's own address leads to, or why it leads to none. */
export function targetOf(directory: Directory, address: Address | undefined): Target | Fault {
  if (!address) return { fault: 'notFound' }
  const { apiId, domainName, path: clientPath } = address
  const stages = directory.stagesOf(apiId)
  const choice = stages && selectStage(stages, address)
  return choice ? { apiId, ...choice, clientPath, domainName } : { fault: 'notFound' }
}

/** Serves a request for a custom domain name: mapping, stage, plan, answer. Never rejects. http-apis facts §1.3 */
export function serveDomain(
  hall: Hall,
  place: DomainPlace,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  return serveTarget(hall, targetOfDomain(place), request, response)
}

/** A custom domain name, and what a request asks of it. */
export interface DomainPlace {
  readonly domain: PublishedDomain
  /** The connection that the request came on; undefined for a question. */
  readonly socket?: Socket | undefined
  readonly host: string
  readonly path: string
}

/**
 * The stage that a custom domain name's mappings lead to, or why they lead to none. Where it asks for mutual TLS, nobody gets in
 * who did not prove a certificate on this connection: not over plain HTTP, and not by another domain's handshake.
 */
export function targetOfDomain({ domain, host, path, socket }: DomainPlace): Target | Fault {
  const { mappings, truststoreUri } = domain
  const clientCert = truststoreUri && socket ? certificateOf(socket, truststoreUri) : undefined
  if (truststoreUri && !clientCert)
    return { fault: socket && isMisdirected(socket, truststoreUri) ? 'misdirected' : 'forbidden' }
  const choice = selectMapping(mappings, path)
  if (!choice) return { fault: 'forbidden' }
  return {
    apiId: choice.mapping.apiId,
    stageName: choice.mapping.stage,
    path: choice.path,
    clientPath: path,
    clientCert,
    mappingKey: choice.mapping.apiMappingKey,
    domainName: host.replace(/:\d+$/, '').toLowerCase(),
  }
}

async function serveTarget(
  hall: Hall,
  target: Target | Fault,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = newRequestId()
  if ('fault' in target) return send(response, formatFault(target, requestId))
  const found = hall.directory.planOf(target)
  const plan = found instanceof Promise ? await found : found
  if (plan?.protocolType === 'WEBSOCKET')
    return servePlainRequest(hall, { ...target, plan }, request, response)
  if (!plan) return send(response, formatFault({ fault: 'notFound' }, requestId))
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
    response.shouldKeepAlive = false
    return send(response, formatFault({ fault: 'requestTooLarge' }, requestId))
  }
  const onGone: OnGone = (listener) => {
    response.once('close', () => {
      if (!response.writableFinished) listener()
    })
  }
  const upload = takeUpload(request)
  const span = hall.tracing?.begin(request)
  const answer = await plan.serve(
    createExchange(request, {
      ...target,
      requestId,
      onGone,
      body: upload.body,
      traceparent: span?.traceparent,
    }),
  )
  span?.end(answer)
  if (upload.isTooLarge()) return send(response, formatFault({ fault: 'requestTooLarge' }, requestId))
  send(response, answer)
}

interface PlainPlace {
  readonly apiId: string
  /** Below the stage. */
  readonly path: string
  readonly plan?: WebSocketPlan
  /** Given on a custom domain name. */
  readonly mappingKey?: string | undefined
}

/** Serves a request for a WebSocket API that does not ask for a connection: a call of @connections, or nothing. */
async function servePlainRequest(
  { connections }: Hall,
  { apiId, path, plan, mappingKey }: PlainPlace,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const encodedId = parseConnectionsPath(path)
  if (encodedId === undefined && mappingKey !== undefined)
    return send(response, refuseOnDomain(path, request.method ?? ''))
  if (encodedId === undefined) return send(response, refusePlainRequest())
  const sourceIp = withoutMapping(request.socket.remoteAddress ?? '')
  const { host = '' } = request.headers
  const answer = await serveConnections(connections, request, { apiId, plan, encodedId, sourceIp, host })
  if (answer.status === 413) response.shouldKeepAlive = false
  send(response, answer)
}

/** A request's body as it comes. One of unknown length is counted on its way, and broken off beyond the service's limit. */
function takeUpload(request: IncomingMessage): { body: Exchange['body']; isTooLarge: () => boolean } {
  const { 'transfer-encoding': encoding, 'content-length': length = '0' } = request.headers
  if (encoding === undefined) return { body: length === '0' ? null : request, isTooLarge: () => false }
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length
      done(bytes > MAX_BODY_BYTES ? new Error('the request is longer than the service takes') : null, chunk)
    },
  })
  pipeline(request, counted, () => undefined)
  return { body: counted, isTooLarge: () => bytes > MAX_BODY_BYTES }
}

/** A request as the runtime sees it. */
export function createExchange(
  request: IncomingMessage,
  place: Omit<Target, 'apiId' | 'stageName'> &
    Pick<Exchange, 'requestId' | 'onGone' | 'body' | 'traceparent'>,
): Exchange {
  const { url = '', method = '', rawHeaders, headers, socket } = request
  const cut = url.indexOf('?')
  return {
    requestId: place.requestId,
    method,
    path: place.path,
    clientPath: place.clientPath,
    wirePath: cut === -1 ? url : url.slice(0, cut),
    mappingKey: place.mappingKey,
    domainName: place.domainName,
    traceparent: place.traceparent,
    query: cut === -1 ? '' : url.slice(cut + 1),
    headers: rawHeaders,
    body: place.body,
    host: headers.host ?? '',
    scheme: 'encrypted' in socket ? 'https' : 'http',
    clientCert: place.clientCert,
    sourceIp: withoutMapping(socket.remoteAddress ?? ''),
    localIp: withoutMapping(socket.localAddress ?? ''),
    onGone: place.onGone,
  }
}

/** An IPv4 address that a dual-stack socket shows as IPv6. */
function withoutMapping(ip: string): string {
  return ip.startsWith('::ffff:') ? ip.slice(7) : ip
}

/** Writes an answer. A body that breaks off breaks the connection, so that no client takes it for whole. */
export function send(response: ServerResponse, { status, headers, body, onSent }: Answer): void {
  if (response.destroyed) {
    if (body instanceof Readable) body.destroy()
    onSent?.(0)
    return
  }
  response.writeHead(status, headers as string[])
  if (body instanceof Readable) return sendStream(response, body, onSent)
  if (body === null) response.end()
  else if (body.length > IN_ONE_WRITE_BYTES) response.end(body)
  else response.end(Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1'), 'latin1')
  onSent?.(body?.length ?? 0)
}

/** Bodies up to this length go out as text, in one write with their headers: two cost a tenth more, see `test/bench`. */
const IN_ONE_WRITE_BYTES = 16 * 1024

function sendStream(response: ServerResponse, body: Readable, onSent: Answer['onSent']): void {
  let bytes = 0
  body.on('data', (chunk: Uint8Array) => {
    bytes += chunk.length
    if (bytes > MAX_BODY_BYTES) body.destroy(new Error('the answer is longer than the service passes on'))
  })
  pipeline(body, response, () => onSent?.(bytes))
}
