import { setTimeout as wait } from 'node:timers/promises'
import type { Connections } from '@gatehouse/runtime'

/** How often some of the clients of WebSockets are moved away. */
const STEP_MS = 250

/**
 * Serves on for a time in which load balancers see that the gateway is no longer ready, and closes the connections of WebSocket
 * clients bit by bit: all at once they would all come to the other nodes at once.
 */
export async function drainFor(
  ms: number,
  connections: Pick<Connections, 'count' | 'leaveSome'>,
): Promise<void> {
  const end = performance.now() + ms
  for (let leftMs = ms; leftMs > 0; leftMs = end - performance.now()) {
    connections.leaveSome(Math.ceil(connections.count / Math.ceil(leftMs / STEP_MS)))
    await wait(Math.min(STEP_MS, leftMs))
  }
}
