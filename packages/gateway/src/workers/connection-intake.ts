import type { Socket } from 'node:net'
import type { Port } from '../process/ports.ts'

/** Takes in the connections of a port in a process that does not listen at it. */
export interface ConnectionIntake {
  take(socket: Socket): void
  /** Resolves once all connections are over. */
  close(): Promise<void>
}

/** Has the servers of a port serve connections that another process accepted. */
export function createConnectionIntake({ listening, serving, limit }: Port): ConnectionIntake {
  const sockets = new Set<Socket>()
  let onEmpty: (() => void) | undefined
  // A server of Node's looks after clients that are slow or idle from this event on.
  for (const server of serving) server.emit('listening')
  const { allowHalfOpen = false } = listening as { allowHalfOpen?: boolean }
  return {
    take(socket) {
      if (limit && sockets.size >= limit.connections) {
        limit.onRefused()
        socket.destroy()
        return
      }
      socket.allowHalfOpen = allowHalfOpen
      sockets.add(socket)
      socket.once('close', () => {
        sockets.delete(socket)
        if (sockets.size === 0) onEmpty?.()
      })
      listening.emit('connection', socket)
    },
    close() {
      if (sockets.size === 0) return Promise.resolve()
      return new Promise((resolve) => {
        onEmpty = resolve
      })
    },
  }
}
