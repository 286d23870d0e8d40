import type { Server, Socket } from 'node:net'
import type { Log } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { GaugeSource } from '../telemetry/gauges.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { connectionsWithin, formatRefusedConnections, readDescriptorLimit } from './descriptor-limit.ts'

/** Connections beyond a limit are closed as they come. */
export interface ConnectionLimit {
  /** How many this process has at once. */
  readonly connections: number
  readonly onRefused: () => void
}

interface LimitContext {
  readonly metrics: Metrics
  readonly log: Log
  /** How many ports share the descriptors. */
  readonly ports: number
}

/**
 * As many connections as the options say, and no more than there are file descriptors for: a connection that no descriptor is left
 * for is closed unseen. Undefined where neither limits them.
 */
export function connectionLimitOf(
  {
    maxConnections = Number.POSITIVE_INFINITY,
    workers = 1,
  }: Pick<GatewayOptions, 'maxConnections' | 'workers'>,
  { metrics, log, ports }: LimitContext,
): ConnectionLimit | undefined {
  const wanted = Math.ceil(maxConnections / workers)
  const descriptors = readDescriptorLimit() ?? Number.POSITIVE_INFINITY
  const possible = Math.ceil((connectionsWithin(descriptors) ?? descriptors) / ports)
  const connections = Math.min(wanted, possible)
  if (connections === Number.POSITIVE_INFINITY) return undefined
  let toldAt = Number.NEGATIVE_INFINITY
  return {
    connections,
    onRefused() {
      metrics.countRefused('connections')
      if (wanted <= possible || performance.now() - toldAt < TOLD_AGAIN_MS) return
      toldAt = performance.now()
      log.warn({ connections }, formatRefusedConnections(descriptors))
    },
  }
}

/** How often it is told that descriptors run out. */
const TOLD_AGAIN_MS = 60_000

/** Has a listening server keep to a limit. */
export function applyConnectionLimit(listening: Server, { connections, onRefused }: ConnectionLimit): void {
  listening.maxConnections = connections
  listening.on('drop', onRefused)
}

/** The connections of clients that are open. One may come to its server again, which counts once. */
export function countOpenConnections(listeningServers: readonly Server[]): GaugeSource {
  const open = new Set<Socket>()
  for (const listening of listeningServers) {
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
