import type { Connections } from '@gatehouse/runtime'
import type { Port } from './ports.ts'

/** How long requests under way may take after the gateway was told to stop. */
const DRAIN_MS = 10_000

/** How long an idle connection stays open for a request that may be on its way. */
const GRACE_MS = 1_500

/** How often connections that are idle by then are closed. */
const SWEEP_MS = 100

/** Lets no more connections in; resolves when those that are in are over. */
export type StopAccepting = (ports: readonly Port[]) => Promise<unknown>

/** How a gateway ends. */
export interface ShutdownOptions {
  readonly stopAccepting: StopAccepting
  /** How long an idle connection stays open for a request that may be on its way. */
  readonly graceMs?: number | undefined
}

/**
 * Graceful shutdown: ends all connections without cutting off a request. A request that comes within the grace period is answered,
 * and its answer says that the connection closes; a connection without a request is closed after that. RFC 9112 §9.6
 */
export async function shutDownGracefully(
  ports: readonly Port[],
  connections: Connections,
  { stopAccepting, graceMs = GRACE_MS }: ShutdownOptions,
): Promise<void> {
  const sessions = ports.flatMap((port) => port.sessions)
  for (const session of sessions) session.drain()
  const closed = stopAccepting(ports)
  const begunAt = performance.now()
  const closeIdle = () => {
    if (performance.now() - begunAt < graceMs) return
    for (const session of sessions) session.closeIdleConnections(graceMs)
  }
  closeIdle()
  const sweep = setInterval(closeIdle, SWEEP_MS)
  const late = setTimeout(() => {
    for (const session of sessions) session.closeAllConnections()
  }, DRAIN_MS)
  const patience = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref())
  await Promise.race([Promise.all([closed, connections.leave()]), patience])
  clearInterval(sweep)
  clearTimeout(late)
  for (const server of ports.flatMap(({ serving }) => serving)) server.close()
}
