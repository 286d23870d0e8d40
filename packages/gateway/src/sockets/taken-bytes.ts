import type { Socket } from 'node:net'

/**
 * How many bytes of all that was written to a connection are gone. What the system has not taken of one long write is known to the
 * handle alone, whose member Node's own time limits read as well: Node has no public member for it.
 */
export function takenBytes(socket: Socket): number {
  const { _handle: handle } = socket as Socket & { _handle?: { writeQueueSize?: number } | null }
  return socket.bytesWritten - (handle?.writeQueueSize ?? socket.writableLength)
}
