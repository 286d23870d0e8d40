import { createServer, type Server } from 'node:http'
import type { Server as ListeningServer, Socket } from 'node:net'
import { refuseBadRequest, refuseLateRequest } from '../http1/client-error.ts'
import { openFastPath } from '../http1/fast-path.ts'
import { followAnswers } from '../http1/last-answers.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { GaugeSource } from '../telemetry/gauges.ts'
import { openCertificates } from '../tls/certificates.ts'
import { createTlsServers } from '../tls/listen-tls.ts'
import { openTruststores } from '../tls/truststores.ts'
import { createFind, createListener } from '../traffic/request-listener.ts'
import { createUpgradeListener } from '../websocket/upgrade.ts'
import type { Rooms } from './assemble-serving.ts'
import { connectionsWithin, formatRefusedConnections, readDescriptorLimit } from './descriptor-limit.ts'
import type { Entrance } from './listen.ts'

/** A port, and the servers behind it. */
export interface Door extends Entrance {
  readonly serving: readonly Server[]
  /** What else has connections to end: those of HTTP/2, and those that the gateway reads itself. */
  readonly sessions: readonly Sessions[]
  /** Undefined where as many connections are taken as come. */
  readonly limit?: ConnectionLimit | undefined
}

/** Connections beyond a limit are closed as they come. */
export interface ConnectionLimit {
  /** How many this process has at once. */
  readonly connections: number
  readonly onRefused: () => void
}

/** Connections that end when the gateway does. */
export interface Sessions {
  /** Has clients told to send nothing more: requests that are on their way are served. */
  drain(): void
  /** Closes connections that are idle; where it is known since when, those that are for so long. */
  closeIdleConnections(idleMs: number): void
  closeAllConnections(): void
}

/** The port for HTTP, and the one for TLS where there is one. They do not listen yet. */
export function openDoors(options: GatewayOptions, rooms: Rooms): Door[] {
  const { port, tlsPort, certificates = '', truststores, stalledMs = STALLED_MS } = options
  const patience = patienceOf(options)
  const listener = createListener(rooms.desks)
  const plain = createServer(patience, listener)
  const doors: Door[] = [{ listening: plain, port, serving: [plain], sessions: [] }]
  if (tlsPort !== undefined) {
    const tell = (problem: string) => rooms.desks.log.warn({}, problem)
    const tls = createTlsServers({
      ...{ patience, listener, domains: rooms.desks.domains, memory: rooms.desks.hall.memory },
      certificates: openCertificates(certificates, Date.now, tell),
      truststores: openTruststores(truststores, tell),
    })
    doors.push({ ...tls, port: tlsPort })
  }
  rooms.metrics.addGauges([countOpen(doors)])
  const limit = limitOf(options, rooms, doors.length)
  for (const { listening } of doors) if (limit) applyLimit(listening, limit)
  for (const server of doors.flatMap(({ serving }) => serving)) {
    server.timeout = stalledMs
    // Who says nothing more still gets the answers to what is said.
    Object.assign(server, { httpAllowHalfOpen: true })
    server.on('checkContinue', listener)
    server.on('timeout', refuseLateRequest)
    server.on('clientError', refuseBadRequest)
    // Node treats a tunnel as it does another protocol; what is refused of both is refused in one place.
    for (const event of ['upgrade', 'connect'])
      server.on(event, createUpgradeListener(rooms.upgrades, server))
  }
  const fast = {
    find: createFind(rooms.desks),
    onFailure: (error: unknown) => rooms.desks.log.error({ err: error }, 'a request failed'),
    onLate: refuseLateRequest,
    ...{ patienceMs: patience.headersTimeout, stalledMs },
  }
  return doors.map(({ serving, sessions, ...door }) => {
    const paths = serving.map((server) => openFastPath(server, fast))
    const answers = serving.map((server) => ({
      drain: followAnswers(server).drain,
      closeIdleConnections: () => server.closeIdleConnections(),
      closeAllConnections: () => server.closeAllConnections(),
    }))
    return { ...door, serving, limit, sessions: [...sessions, ...paths, ...answers] }
  })
}

/** The connections of clients that are open. One may come to its server again, which counts once. */
function countOpen(doors: readonly Door[]): GaugeSource {
  const open = new Set<Socket>()
  for (const { listening } of doors) {
    listening.on('connection', (socket: Socket) => {
      if (open.has(socket)) return
      open.add(socket)
      socket.once('close', () => open.delete(socket))
    })
  }
  return {
    name: 'gatehouse_open_connections',
    help: 'Connections of clients that are open, those of WebSocket APIs included',
    read: () => open.size,
  }
}

/** As many as the options say, and no more than there are descriptors for: a connection that none is left for is closed unseen. */
function limitOf(
  { maxConnections = Number.POSITIVE_INFINITY, workers = 1 }: GatewayOptions,
  { metrics, desks }: Rooms,
  doors: number,
): Door['limit'] {
  const wanted = Math.ceil(maxConnections / workers)
  const descriptors = readDescriptorLimit() ?? Number.POSITIVE_INFINITY
  const possible = Math.ceil((connectionsWithin(descriptors) ?? descriptors) / doors)
  const connections = Math.min(wanted, possible)
  if (connections === Number.POSITIVE_INFINITY) return undefined
  let toldAt = Number.NEGATIVE_INFINITY
  return {
    connections,
    onRefused() {
      metrics.countRefused('connections')
      if (wanted <= possible || performance.now() - toldAt < TOLD_AGAIN_MS) return
      toldAt = performance.now()
      desks.log.warn({ connections }, formatRefusedConnections(descriptors))
    },
  }
}

/** How often it is told that descriptors run out. */
const TOLD_AGAIN_MS = 60_000

function applyLimit(listening: ListeningServer, { connections, onRefused }: ConnectionLimit): void {
  listening.maxConnections = connections
  listening.on('drop', onRefused)
}

/** The longest that headers may take to come, from the connection on. *Assumed*. http-apis §12.1 */
const HEADERS_TIMEOUT_MS = 30_000

/**
 * How long a connection may carry nothing while a request or its answer is under way: longer than any answer takes to come. A body
 * that stalls for so long is given up. *Assumed*. http-apis §12.1
 */
const STALLED_MS = 60_000

/** Clients that say nothing are looked for as often as keeps them from staying half as long again. */
function patienceOf({ headersTimeoutMs: headersTimeout = HEADERS_TIMEOUT_MS }: GatewayOptions) {
  return { headersTimeout, connectionsCheckingInterval: headersTimeout / 2 }
}
