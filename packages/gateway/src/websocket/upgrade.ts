import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import {
  type Answer,
  type Connections,
  type Fault,
  formatFault,
  formatForbidden,
  OVERLOADED,
  parseAddress,
  Session,
  type SessionContext,
  type WebSocketPlan,
} from '@gatehouse/runtime'
import type { Directory } from '../addresses/directory.ts'
import type { Domains } from '../addresses/domains.ts'
import { resolveDomain } from '../addresses/resolve-domain.ts'
import { type ResolvedStage, resolveStage } from '../addresses/resolve-stage.ts'
import { splitUrl } from '../addresses/split-url.ts'
import { newRequestId } from '../ids/random.ts'
import { formatGuardRefusal } from '../management/format-guard-refusal.ts'
import { type GuardRules, guardRequest } from '../management/guard-request.ts'
import { isOwnPath, toGuarded } from '../management/guard-rules.ts'
import type { MemoryBudget } from '../memory/memory-budget.ts'
import { admitRequest } from '../requests/admit-request.ts'
import { createExchange } from '../requests/create-exchange.ts'
import { toRequestHead } from '../requests/node-request.ts'
import { type Acceptor, followConnection, SocketConnection, type Upgrade } from './accept.ts'
import { asksForWebSocket, findHandshakeProblem } from './handshake.ts'
import { replayWithoutUpgrade, waitForEarlierAnswers } from './replay.ts'
import { writeAnswer } from './write-answer.ts'

/** What serving upgrades needs. */
export interface UpgradeContext {
  readonly directory: Directory
  readonly domains: Domains
  readonly connections: Connections
  readonly loadAcceptor: () => Promise<Acceptor>
  readonly sessionContext: SessionContext
  readonly memory: MemoryBudget
  readonly guard: GuardRules
}

/** What listens to a server's upgrades. */
export function createUpgradeListener(context: UpgradeContext, server: Server) {
  return (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const socket = stream as Socket
    serveUpgrade(context, server, { request, socket, head }).catch((error: unknown) => {
      context.sessionContext.tell('an upgrade failed', { err: error })
      if (answered.has(socket) || !socket.writable) socket.destroy()
      else writeAnswer(socket, formatFault({ fault: 'internal' }, newRequestId()))
    })
  }
}

/** Whose handshake was answered: with 101, or by a server that they were handed back to. */
const answered = new WeakSet<Socket>()

/** Serves a request for another protocol: WebSocket APIs by theirs, everything else as if it had not asked. */
async function serveUpgrade(context: UpgradeContext, server: Server, upgrade: Upgrade): Promise<void> {
  const { request, socket } = upgrade
  // A connection may ask often.
  socket.off('error', ignore).on('error', ignore)
  await waitForEarlierAnswers(socket)
  const fault = admitRequest(request)
  if (fault) return writeAnswer(socket, formatFault(fault, newRequestId()))
  const target = asksForWebSocket(request) ? await findTarget(context, upgrade) : undefined
  if (!target) {
    const refusal = refusalOf(context, request)
    if (refusal) return writeAnswer(socket, refusal)
    answered.add(socket)
    return replayWithoutUpgrade(server, request, upgrade)
  }
  if ('fault' in target && target.fault === 'badRequest')
    return writeAnswer(socket, formatFault(target, newRequestId()))
  if ('fault' in target || target.path !== '/') return writeAnswer(socket, formatForbidden(newRequestId()))
  await openConnection(context, target, upgrade)
}

/** Why a page may not open a connection to one of the gateway's own addresses; undefined where it may, and elsewhere. */
function refusalOf({ guard }: UpgradeContext, request: IncomingMessage): Answer | undefined {
  const { path } = splitUrl(request.url ?? '')
  if (!isOwnPath(path)) return undefined
  const verdict = guardRequest(guard, toGuarded(toRequestHead(request), path))
  return verdict.kind === 'refused' ? formatGuardRefusal(verdict.message, verdict.headers) : undefined
}

/** A client that breaks off has closed: nothing else is to be done about it. */
const ignore = () => undefined

interface PlannedTarget extends ResolvedStage {
  readonly plan: WebSocketPlan
}

const NOTHING_THERE: Fault = { fault: 'forbidden' }

/** The stage of a WebSocket API that a request leads to; undefined where its address belongs to something else. */
async function findTarget(
  { directory, domains }: UpgradeContext,
  { request }: Upgrade,
): Promise<PlannedTarget | Fault | undefined> {
  const { path } = splitUrl(request.url ?? '')
  const host = request.headers.host ?? ''
  const domain = await domains.find(host)
  const address = parseAddress(host, path)
  if (!domain && !address) return undefined
  const target = domain
    ? resolveDomain({ domain, host, path, headers: request.rawHeaders, socket: request.socket })
    : resolveStage(directory, address)
  if ('fault' in target && target.fault === 'badRequest') return target
  if ('fault' in target) {
    const protocol = address && (await directory.protocolOf(address.apiId))
    return protocol === 'HTTP' ? undefined : NOTHING_THERE
  }
  const plan = await directory.planOf(target)
  if (!plan) return NOTHING_THERE
  return plan.protocolType === 'WEBSOCKET' ? { ...target, plan } : undefined
}

/** Asks the API whether the client may connect, and only then says yes. websocket-apis §1.2 */
async function openConnection(
  context: UpgradeContext,
  target: PlannedTarget,
  upgrade: Upgrade,
): Promise<void> {
  const { request, socket } = upgrade
  const { plan } = target
  const requestId = newRequestId()
  if (findHandshakeProblem(request) !== undefined) return writeAnswer(socket, formatBadHandshake(requestId))
  if (context.memory.refuses(socket)) return writeAnswer(socket, formatFault(OVERLOADED, requestId))
  const { apiId, stageName } = target
  const exchange = createExchange(toRequestHead(request), target, {
    requestId,
    onGone: () => undefined,
    body: null,
    // Beside what the connection holds: a backend's answer goes on to come when the client has left.
    memory: context.memory.open(socket, apiId),
  })
  const acceptor = await context.loadAcceptor()
  const connected = await plan.connect(exchange)
  if ('refusal' in connected) return writeAnswer(socket, connected.refusal)
  const { client, protocol } = connected
  answered.add(socket)
  const webSocket = acceptor.accept(upgrade, protocol)
  if (!webSocket) return plan.disconnect(client, { code: 1006, reason: 'Connection closed abnormally' })
  const held = context.memory.open(socket, apiId)
  const connection = new SocketConnection(webSocket, socket, held)
  const session = new Session(
    { client, stage: { apiId, stageName }, plan },
    connection,
    context.sessionContext,
  )
  context.connections.add(session)
  followConnection(webSocket, socket, {
    onMessage: (text) => session.receive(text),
    onTraffic: () => session.touch(),
    onViolation: (code, reason) => session.close({ code, reason }),
    onClosed: (code, reason) => session.closed(code, reason),
  })
}

/** *Assumed*: the answer to an invalid handshake. RFC 6455 §4.2.2 asks for the version. websocket-apis §1.3 */
function formatBadHandshake(requestId: string) {
  const body = Buffer.from('{"message":"Bad Request"}')
  return {
    status: 400,
    headers: [
      'content-type',
      'application/json',
      'content-length',
      String(body.length),
      'sec-websocket-version',
      '13',
      'x-amz-apigw-id',
      requestId,
    ],
    body,
  }
}
