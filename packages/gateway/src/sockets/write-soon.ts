import type { Socket } from 'node:net'

interface Waiting {
  readonly socket: Socket
  readonly data: string | Uint8Array
  readonly onWritten: (() => void) | undefined
}

let waiting: Waiting[] = []

/**
 * Writes to a socket once everything that has come in is served: text as Latin-1. `onWritten` is called then, also for a socket
 * that is closed by that time. Many writes one after the other cost far less than as many alone, for it is the first one that
 * wakes the reader: see `test/bench/proxy.mjs`.
 */
export function writeSoon(socket: Socket, data: string | Uint8Array, onWritten?: () => void): void {
  if (waiting.length === 0) setImmediate(writeAll)
  waiting.push({ socket, data, onWritten })
}

function writeAll(): void {
  const now = waiting
  waiting = []
  for (const { socket, data, onWritten } of now) {
    if (socket.writable) {
      if (typeof data === 'string') socket.write(data, 'latin1')
      else socket.write(data)
    }
    onWritten?.()
  }
}
