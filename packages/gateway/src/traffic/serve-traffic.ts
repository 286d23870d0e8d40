import type { Socket } from 'node:net'
import type { PublishedDomain } from '@gatehouse/control'
import {
  type Address,
  type Exchange,
  type Fault,
  formatFault,
  MAX_BODY_BYTES,
  nameOfHost,
  normalizePath,
  OVERLOADED,
  type Plan,
  parseConnectionsPath,
  selectMapping,
  selectStage,
  type WebSocketPlan,
  withOneSlash,
} from '@gatehouse/runtime'
import type { Directory } from '../addresses/directory.ts'
import { splitUrl } from '../addresses/split-url.ts'
import { newRequestId } from '../ids/random.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import type { MemoryBudget } from '../memory/memory-budget.ts'
import { certificateOf, isMisdirected } from '../mutual-tls/proof.ts'
import type { RequestHead, Visit } from '../requests/client-request.ts'
import type { Tracing } from '../telemetry/tracing.ts'
import {
  type ConnectionsDesk,
  refuseOnDomain,
  refusePlainRequest,
  serveConnections,
} from '../websocket/serve-connections.ts'

/** A stage and what a request asks of it. */
export interface Target
  extends Pick<Exchange, 'path' | 'clientPath' | 'mappingKey' | 'domainName' | 'clientCert'> {
  readonly apiId: string
  readonly stageName: string
}

/** What requests are served with. */
export interface Hall {
  readonly directory: Directory
  readonly connections: ConnectionsDesk
  readonly memory: MemoryBudget
  /** Undefined where nobody asked for traces. */
  readonly tracing?: Tracing | undefined
}

/** Serves a request for an API on its own address: stage, plan, answer. Never rejects. */
export async function serveTraffic(hall: Hall, address: Address, visit: Visit): Promise<void> {
  const target = targetOf(hall.directory, address)
  if ('fault' in target && target.fault === 'notFound' && (await isForWebSocketApi(hall, address)))
    return servePlainRequest(hall, { apiId: address.apiId, path: belowStage(address.path) }, visit)
  return serveTarget(hall, target, visit)
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
  const { apiId, domainName, path: sentPath } = address
  const clientPath = normalizePath(sentPath)
  if (clientPath === undefined) return { fault: 'badRequest' }
  const stages = directory.stagesOf(apiId)
  const choice =
    stages && selectStage(stages, clientPath === sentPath ? address : { ...address, path: clientPath })
  if (!choice) return { fault: 'notFound' }
  return { apiId, stageName: choice.stageName, domainName, ...toPaths(clientPath, choice.path) }
}

/** What is matched is what is passed on: slashes at the beginning of a stage's path are one in both. http-apis §2.2 */
function toPaths(clientPath: string, belowStage: string): Pick<Target, 'path' | 'clientPath'> {
  const path = withOneSlash(belowStage)
  if (path === belowStage) return { path, clientPath }
  return { path, clientPath: clientPath.slice(0, -belowStage.length) + path }
}

/** Serves a request for a custom domain name: mapping, stage, plan, answer. Never rejects. http-apis §1.3 */
export function serveDomain(hall: Hall, place: DomainPlace, visit: Visit): Promise<void> {
  return serveTarget(hall, targetOfDomain(place), visit)
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
  const clientPath = normalizePath(path)
  if (clientPath === undefined) return { fault: 'badRequest' }
  const choice = selectMapping(mappings, clientPath)
  if (!choice) return { fault: 'forbidden' }
  return {
    apiId: choice.mapping.apiId,
    stageName: choice.mapping.stage,
    ...toPaths(clientPath, choice.path),
    clientCert,
    mappingKey: choice.mapping.apiMappingKey,
    domainName: nameOfHost(host),
  }
}

/** A stage whose state is damaged: told to the log, and closed. */
const UNREADABLE = 'unreadable' as const

const TOO_LARGE: Fault = { fault: 'requestTooLarge' }

async function serveTarget(hall: Hall, target: Target | Fault, visit: Visit): Promise<void> {
  const requestId = newRequestId()
  if ('fault' in target) return visit.answer(formatFault(target, requestId))
  const found = hall.directory.planOf(target)
  const plan = found instanceof Promise ? await found.catch((): typeof UNREADABLE => UNREADABLE) : found
  if (plan === UNREADABLE) return visit.answer(formatFault({ fault: 'internal' }, requestId))
  if (plan?.protocolType === 'WEBSOCKET') return servePlainRequest(hall, toPlainPlace(target, plan), visit)
  if (!plan) return visit.answer(formatFault({ fault: 'notFound' }, requestId))
  if (visit.announcedBytes > MAX_BODY_BYTES) {
    visit.closeAfterAnswer()
    return visit.answer(formatFault(TOO_LARGE, requestId))
  }
  if (hall.memory.refuses(visit.connection)) {
    visit.closeAfterAnswer()
    return visit.answer(formatFault(OVERLOADED, requestId))
  }
  const held = hall.memory.open(visit.connection, target.apiId)
  try {
    await serveHeld({ hall, target, plan, requestId, held }, visit)
  } catch (error) {
    held.release()
    throw error
  }
}

/** A request whose plan is known, and what it holds. */
interface PlannedRequest {
  readonly hall: Hall
  readonly target: Target
  readonly plan: Plan
  readonly requestId: string
  readonly held: HeldBytes
}

async function serveHeld(request: PlannedRequest, visit: Visit): Promise<void> {
  const { hall, target, plan, requestId, held } = request
  const upload = visit.openUpload(held)
  const span = hall.tracing?.begin(visit)
  const answer = await plan.serve(
    createExchange(visit, target, {
      requestId,
      onGone: visit.onGone,
      body: upload.body,
      memory: held,
      traceparent: span?.traceparent,
    }),
  )
  span?.end(answer)
  const refusal = upload.isTooLarge() ? TOO_LARGE : upload.isRefused() ? OVERLOADED : undefined
  if (!refusal) return visit.answer(answer, held)
  visit.closeAfterAnswer()
  visit.answer(formatFault(refusal, requestId), held)
}

interface PlainPlace {
  readonly apiId: string
  /** Below the stage. */
  readonly path: string
  readonly plan?: WebSocketPlan
  /** That of the plan. */
  readonly stageName?: string
  /** Given on a custom domain name. */
  readonly mappingKey?: string | undefined
}

function toPlainPlace({ apiId, stageName, path, mappingKey }: Target, plan: WebSocketPlan): PlainPlace {
  return { apiId, stageName, path, plan, mappingKey }
}

/** Serves a request for a WebSocket API that does not ask for a connection: a call of @connections, or nothing. */
async function servePlainRequest(
  { connections, tracing }: Hall,
  { path, mappingKey, ...place }: PlainPlace,
  visit: Visit,
): Promise<void> {
  const encodedId = parseConnectionsPath(path)
  if (encodedId === undefined && mappingKey !== undefined)
    return visit.answer(refuseOnDomain(path, visit.method))
  if (encodedId === undefined) return visit.answer(refusePlainRequest())
  const { apiId, stageName, plan } = place
  const sourceIp = withoutMapping(visit.socket.remoteAddress ?? '')
  const span = tracing?.begin(visit)
  const isOnDomain = mappingKey !== undefined
  const answer = await serveConnections(connections, visit, {
    ...{ apiId, stageName, plan, encodedId, sourceIp, isOnDomain },
  })
  const routeKey = `${visit.method} /@connections/{connectionId}`
  const about = stageName === undefined ? undefined : { apiId, stage: stageName, routeKey }
  span?.end({ status: answer.status, ...(about && { about }) })
  if (answer.status === 413) visit.closeAfterAnswer()
  visit.answer(answer)
}

/** A request as the runtime sees it. */
export function createExchange(
  request: RequestHead,
  target: Omit<Target, 'apiId' | 'stageName'>,
  own: Pick<Exchange, 'requestId' | 'onGone' | 'body' | 'memory' | 'traceparent'>,
): Exchange {
  const { url, method, rawHeaders, host, socket } = request
  const { path: wirePath, query } = splitUrl(url)
  return {
    requestId: own.requestId,
    method,
    path: target.path,
    clientPath: target.clientPath,
    wirePath,
    mappingKey: target.mappingKey,
    domainName: target.domainName,
    traceparent: own.traceparent,
    query,
    headers: rawHeaders,
    body: own.body,
    host,
    scheme: 'encrypted' in socket ? 'https' : 'http',
    clientCert: target.clientCert,
    sourceIp: withoutMapping(socket.remoteAddress ?? ''),
    localIp: withoutMapping(socket.localAddress ?? ''),
    onGone: own.onGone,
    memory: own.memory,
  }
}

/** An IPv4 address that a dual-stack socket shows as IPv6. */
export function withoutMapping(ip: string): string {
  return ip.startsWith('::ffff:') ? ip.slice(7) : ip
}
