import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { awaitTurn } from '../memory/read-turns.ts'

/** What is still read, and dropped, of a request whose answer closes the connection. *Assumed*. http-apis §12.1 */
const LIMITS = { bytes: 256 * 1024 * 1024, ms: 30_000 }

/** How often a client is looked at: one that sent nothing since then has nothing more to send. */
const SILENT_MS = 2_000

/**
 * Keeps a connection open until its client has sent the rest of its request, within limits. Who writes before it reads would see a
 * reset in place of its answer: closing a connection with unread bytes discards what the client has not read yet. To be
 * called once the last answer of a connection is written, RFC 9112 §9.6
 */
export function lingerAfter(request: IncomingMessage, socket: Socket): void {
  // Node closes a connection after its last answer by this method, once it dumps what is left of the request.
  socket.destroySoon = () => {
    const startedAt = performance.now()
    const first = socket.bytesRead
    let read = first
    const close = () => {
      clearInterval(watch)
      request.off('end', close)
      socket.off('close', close)
      Reflect.deleteProperty(socket, 'destroySoon')
      socket.destroySoon()
    }
    const watch = setInterval(() => {
      const isSilent = socket.bytesRead === read
      read = socket.bytesRead
      if (isSilent || read - first > LIMITS.bytes || performance.now() - startedAt > LIMITS.ms) close()
    }, SILENT_MS)
    request.once('end', close)
    socket.once('close', close)
    if (request.complete) close()
  }
}

/** Reads what is still to come of a request and drops it, in its share of the event loop. */
export function discard(request: IncomingMessage): void {
  if (discarded.has(request)) return
  discarded.add(request)
  request.on('data', (chunk: Uint8Array) => awaitTurn(request, chunk.length))
  request.resume()
}

const discarded = new WeakSet<IncomingMessage>()
