import type { Socket } from 'node:net'
import type { Door } from '../process/ports.ts'

/** Where a process that does not listen gets the connections of a port. */
export interface Reception {
  take(socket: Socket): void
  /** Resolves once all connections are over. */
  close(): Promise<void>
}

/** Has a door's servers serve connections that another process accepted. */
export function createReception({ listening, serving, limit }: Door): Reception {
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
