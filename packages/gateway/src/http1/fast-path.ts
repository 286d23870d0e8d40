import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { Server as TlsServer } from 'node:tls'
import type { RequestHead, Serve } from '../requests/client-request.ts'
import { FastConnection } from './connection.ts'

/** What plain requests are served with. */
export interface FastPathOptions {
  /** What serves a request; undefined where Node's own server has to. */
  readonly find: (request: RequestHead) => Serve | undefined
  readonly onFailure: (error: unknown) => void
  /** A client took too long to say what it wants. */
  readonly onLate: (socket: Socket) => void
  /** How long a client may take to send a request. */
  readonly headersTimeoutMs: number
  /** How long it may take nothing of its answer. */
  readonly stalledMs: number
}

/** The connections of a server that Node does not read. */
export interface FastPath {
  /** Has each connection close after the answer to what is here of requests, or to the next. */
  drain(): void
  /** Closes those that no request has come on for so long. */
  closeIdleConnections(idleMs: number): void
  closeAllConnections(): void
}

/** How often clients that say nothing are looked for, in ms. */
const SWEEP_MS = 1_000

/**
 * Reads plain requests for APIs off the connections of a server before Node does: its request and response objects cost more
 * than the proxying. A connection whose next request is anything else is Node's from then on, with every byte of that request;
 * so what is malformed, ambiguous or unusual is judged by one parser only.
 */
export function openFastPath(server: Server, options: FastPathOptions): FastPath {
  const { find, onFailure, onLate, headersTimeoutMs, stalledMs } = options
  // A server of TLS takes connections once they are encrypted. Node's own listener is there first.
  const event = server instanceof TlsServer ? 'secureConnection' : 'connection'
  const [serveByNode] = server.listeners(event) as ((socket: Socket) => void)[]
  const connections = new Set<FastConnection>()
  let isDraining = false
  const context = {
    find,
    onFailure,
    onLate,
    stalledMs,
    handOver: (socket: Socket) => serveByNode?.call(server, socket),
    onClosed: (connection: FastConnection) => connections.delete(connection),
  }
  if (serveByNode) server.off(event, serveByNode)
  server.on(event, (socket: Socket) => {
    const connection = new FastConnection(socket, context)
    connections.add(connection)
    if (isDraining) connection.drain()
  })
  const expire = () => {
    const now = performance.now()
    for (const connection of connections) connection.expire(now, headersTimeoutMs)
  }
  // What had arrived by then is read first: a process that stood still takes no request for silence.
  const sweep = setInterval(() => setImmediate(expire), Math.min(SWEEP_MS, headersTimeoutMs / 2))
  sweep.unref()
  server.once('close', () => clearInterval(sweep))
  return {
    drain() {
      isDraining = true
      for (const connection of connections) connection.drain()
    },
    closeIdleConnections(idleMs) {
      const now = performance.now()
      for (const connection of connections) connection.closeIdle(now, idleMs)
    },
    closeAllConnections() {
      for (const connection of connections) connection.destroy()
    },
  }
}
