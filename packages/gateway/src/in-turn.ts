import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How many requests of each connection are read and not begun. */
const waiting = new WeakMap<Socket, number>()

/** More than one read brings, of the shortest requests that there are. */
const MAX_WAITING = 5_000

/**
 * Serves a request once those before it on its connection are answered. Node begins all that a client sends without waiting for
 * answers, however many, and reads on: one connection could ask for thousands of a backend's, and for all memory there is.
 */
export function inTurn({ socket }: IncomingMessage, response: ServerResponse, serve: () => void): void {
  // Node gives each answer the connection when it is its turn; one of HTTP/2 never waits.
  if (response.socket !== null) return serve()
  const before = waiting.get(socket)
  // Whenever an answer is out, Node reads on.
  if (before === undefined) socket.on('drain', () => waiting.get(socket) && hold(socket))
  if (before === MAX_WAITING) {
    socket.destroy()
    return
  }
  waiting.set(socket, (before ?? 0) + 1)
  hold(socket)
  response.once('socket', () => {
    const left = (waiting.get(socket) ?? 1) - 1
    waiting.set(socket, left)
    if (left === 0) release(socket)
    serve()
  })
}

/**
 * Reads no more for now. Node's own server has the same member for it: there is no public one. TLS hands on what it has decrypted
 * already, and Node's parser loses what comes while it is paused: there `MAX_WAITING` alone is the limit.
 */
function hold(socket: Socket & { _paused?: boolean }): void {
  if ('encrypted' in socket) return
  socket._paused = true
  socket.pause()
}

/** Node reads on when a connection that it held has nothing to write. */
function release(socket: Socket): void {
  socket.emit('drain')
}
