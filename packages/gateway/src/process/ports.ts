import { createServer, type RequestListener, type Server } from 'node:http'
import { endLateConnections, refuseBadRequest, refuseLateRequest } from '../http1/client-error.ts'
import { openFastPath } from '../http1/fast-path.ts'
import { followAnswers } from '../http1/last-answers.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { openCertificates } from '../tls/certificates.ts'
import { createTlsServers } from '../tls/listen-tls.ts'
import { openTruststores } from '../tls/truststores.ts'
import { createFindServing, createRequestListener } from '../traffic/request-listener.ts'
import { isHandedOver } from '../websocket/handshake.ts'
import { createUpgradeListener } from '../websocket/upgrade.ts'
import type { ServingParts } from './assemble-serving.ts'
import {
  applyConnectionLimit,
  type ConnectionLimit,
  connectionLimitOf,
  countOpenConnections,
} from './connection-limit.ts'
import type { Listener } from './listen.ts'
import { createSharedServer, type SharedServer } from './shared-port.ts'

/** A port that clients connect to, and the servers behind it. */
export interface Port extends Listener {
  readonly serving: readonly Server[]
  /** What else has connections to end: those of HTTP/2, and those that the gateway reads itself. */
  readonly sessions: readonly Sessions[]
  /** Undefined where as many connections are taken as come. */
  readonly limit?: ConnectionLimit | undefined
}

/** Connections that end when the gateway does. */
export interface Sessions {
  /** Has clients told to send nothing more: requests that are on their way are served. */
  drain(): void
  /** Closes connections that are idle; where it is known since when, those that are for so long. */
  closeIdleConnections(idleMs: number): void
  closeAllConnections(): void
}

/** Opens the port for HTTP, and the one for TLS where there is one. They do not listen yet. */
export function openPorts(options: GatewayOptions, parts: ServingParts): Port[] {
  const { log } = parts.requests
  const listener = createRequestListener(parts.requests)
  const plain = createServer(serverOptionsOf(options), listener)
  const ports: Port[] = [openFirstPort(plain, options, parts, listener)]
  if (options.tlsPort !== undefined)
    ports.push({ ...openTlsServers(options, parts, listener), port: options.tlsPort })
  const listening = ports.map((port) => port.listening)
  parts.metrics.addGauges([countOpenConnections(listening)])
  const limit = connectionLimitOf(options, { metrics: parts.metrics, log, ports: ports.length })
  for (const server of listening) if (limit) applyConnectionLimit(server, limit)
  for (const server of ports.flatMap(({ serving }) => serving))
    prepareServer(server, { options, parts, listener })
  return ports.map((port) => ({
    ...port,
    limit,
    sessions: [...port.sessions, ...port.serving.flatMap((server) => openSessions(server, options, parts))],
  }))
}

/** The port for HTTP, and for TLS as well where that is asked for. */
function openFirstPort(
  plain: Server,
  options: GatewayOptions,
  parts: ServingParts,
  listener: RequestListener,
): Port {
  if (!options.tlsOnPort) return { listening: plain, port: options.port, serving: [plain], sessions: [] }
  const tls = openTlsServers(options, parts, listener)
  // It listens at no port itself. Only from this event on does Node look for clients that say nothing.
  plain.emit('listening')
  const shared = createSharedServer({
    plain,
    tls: tls.listening,
    silenceMs: headersTimeoutMsOf(options),
  })
  return {
    ...tls,
    listening: shared.listening,
    port: options.port,
    serving: [plain, ...tls.serving],
    sessions: [...tls.sessions, toSessions(shared)],
  }
}

function toSessions({ closeSilent }: SharedServer): Sessions {
  return { drain: () => undefined, closeIdleConnections: closeSilent, closeAllConnections: closeSilent }
}

function openTlsServers(options: GatewayOptions, { requests }: ServingParts, listener: RequestListener) {
  const { certificates = '', truststores } = options
  const tell = (problem: string) => requests.log.warn({}, problem)
  return createTlsServers({
    serverOptions: serverOptionsOf(options),
    stalledMs: stalledMsOf(options),
    listener,
    domains: requests.domains,
    memory: requests.memory,
    onFailure: (error) => requests.log.error({ err: error }, 'a connection failed'),
    certificates: openCertificates(certificates, Date.now, tell),
    truststores: openTruststores(truststores, tell),
  })
}

interface ServerContext {
  readonly options: GatewayOptions
  readonly parts: ServingParts
  readonly listener: RequestListener
}

/** Gives a server of Node's its time-outs, and the answers to what its parser refuses. */
function prepareServer(server: Server, { options, parts, listener }: ServerContext): void {
  server.timeout = stalledMsOf(options)
  // A client that closes its half after its requests still gets the answers to them.
  Object.assign(server, { httpAllowHalfOpen: true })
  server.on('checkContinue', listener)
  endLateConnections(server)
  server.on('clientError', refuseBadRequest)
  // Node treats a tunnel as it does another protocol; what is refused of both is refused in one place.
  for (const event of ['upgrade', 'connect']) server.on(event, createUpgradeListener(parts.upgrades, server))
}

/** The connections of a server: those that the fast path reads, and those that Node does. */
function openSessions(server: Server, options: GatewayOptions, { requests }: ServingParts): Sessions[] {
  const fastPath = openFastPath(server, {
    find: createFindServing(requests),
    onFailure: (error: unknown) => requests.log.error({ err: error }, 'a request failed'),
    onLate: refuseLateRequest,
    headersTimeoutMs: headersTimeoutMsOf(options),
    stalledMs: stalledMsOf(options),
  })
  const byNode = {
    drain: followAnswers(server).drain,
    closeIdleConnections: () => server.closeIdleConnections(),
    closeAllConnections: () => server.closeAllConnections(),
  }
  return [fastPath, byNode]
}

/** The longest that headers may take to come, from the connection on. *Assumed*. http-apis §12.1 */
const HEADERS_TIMEOUT_MS = 30_000

function headersTimeoutMsOf({ headersTimeoutMs = HEADERS_TIMEOUT_MS }: GatewayOptions): number {
  return headersTimeoutMs
}

/**
 * How long a connection may carry nothing while a request or its answer is under way: longer than an API's answer takes to come;
 * functions that are called directly take longer, see `awaitCall`. A body that stalls for so long is given up. *Assumed*.
 * http-apis §12.1
 */
const STALLED_MS = 60_000

function stalledMsOf({ stalledMs = STALLED_MS }: GatewayOptions): number {
  return stalledMs
}

/**
 * From this version on Node's server reads the body of a request that asks for another protocol, so that it cannot be put back as
 * `replayWithoutUpgrade` does: there it hands over WebSockets alone. What a client sends behind such a request without waiting for its
 * answer is lost then, which is why earlier versions are not asked to.
 */
const READS_BODIES_OF_UPGRADES = 26

/** Clients that say nothing are looked for as often as keeps them from staying half as long again. */
function serverOptionsOf(options: GatewayOptions) {
  const headersTimeout = headersTimeoutMsOf(options)
  const readsBodies = Number.parseInt(process.versions.node, 10) >= READS_BODIES_OF_UPGRADES
  return {
    headersTimeout,
    connectionsCheckingInterval: headersTimeout / 2,
    ...(readsBodies && { shouldUpgradeCallback: isHandedOver }),
  }
}
