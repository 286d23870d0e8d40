import type { IncomingMessage } from 'node:http'
import { connectionOf } from './node-request.ts'

/** A socket, or a session of HTTP/2. */
interface Timed {
  /** How long it may carry nothing, in ms; 0 or undefined for ever. */
  readonly timeout?: number
  setTimeout(ms: number): unknown
}

/** How many calls are awaited on a connection, and how long it may be silent otherwise. */
interface Awaited {
  readonly count: number
  readonly usualMs: number
}

const awaited = new WeakMap<object, Awaited>()

/**
 * Waits for a call, and lets the connection of its request be silent for as long as the call may take: its usual time-out, which holds
 * again before the answer is written, is shorter.
 */
export async function awaitCall<T>(
  request: IncomingMessage,
  longestMs: number,
  call: () => Promise<T>,
): Promise<T> {
  const connection = connectionOf(request) as Timed
  const { timeout = 0 } = connection
  if (timeout === 0) return call()
  const { count, usualMs } = awaited.get(connection) ?? { count: 0, usualMs: timeout }
  awaited.set(connection, { count: count + 1, usualMs })
  connection.setTimeout(Math.max(timeout, longestMs))
  try {
    return await call()
  } finally {
    const left = (awaited.get(connection)?.count ?? 1) - 1
    if (left > 0) awaited.set(connection, { count: left, usualMs })
    else {
      awaited.delete(connection)
      connection.setTimeout(usualMs)
    }
  }
}
