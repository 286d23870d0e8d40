import type { Server, Socket } from 'node:net'

/** How long a client may take from its connection on until it speaks TLS. */
const HANDSHAKE_TIMEOUT_MS = 14_000

/** Ends connections whose handshake takes too long, wherever it stalls. */
export interface HandshakeDeadline {
  /** Counts from now on. */
  begin(socket: Socket): void
}

/**
 * Node's own time-out is one of silence, which a byte now and then resets, and so does not bound the handshake. What has become
 * of a connection is
 * seen by its client's address and port, as nothing else of the socket is in the one that Node makes of it.
 */
export function createHandshakeDeadline(
  servers: readonly Server[],
  timeoutMs = HANDSHAKE_TIMEOUT_MS,
): HandshakeDeadline {
  const waiting = new Map<string, NodeJS.Timeout>()

  function end(client: string): void {
    clearTimeout(waiting.get(client))
    waiting.delete(client)
  }

  for (const server of servers) {
    server.on('secureConnection', (socket: Socket) => end(nameOf(socket)))
    // The client cannot be answered: no protocol was agreed on yet.
    server.on('tlsClientError', (_error: Error, socket: Socket) => socket.destroy())
  }
  return {
    begin(socket) {
      const client = nameOf(socket)
      const timer = setTimeout(() => socket.destroy(), timeoutMs)
      waiting.set(client, timer)
      socket.once('close', () => {
        if (waiting.get(client) === timer) end(client)
        else clearTimeout(timer)
      })
    },
  }
}

function nameOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`
}
