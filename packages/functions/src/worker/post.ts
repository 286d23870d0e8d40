import { parentPort } from 'node:worker_threads'
import type { ThreadMessage } from '../protocol.ts'

/** Tells the gateway's own thread. */
export function post(message: ThreadMessage): void {
  parentPort?.postMessage(message)
}
