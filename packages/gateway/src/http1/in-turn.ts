import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { streamTurns } from '../memory/read-turns.ts'

/** How many requests of each connection are read and not begun. */
const waiting = new WeakMap<Socket, number>()

/** More than one read brings, of the shortest requests that there are. */
const MAX_WAITING = 5_000

/**
 * Serves a request once those before it on its connection are answered. Node begins all that a client sends without waiting for
 * answers, however many, and reads on: one connection could ask for thousands of a backend's, and for all memory there is.
 */
export function inTurn(request: IncomingMessage, response: ServerResponse, serve: () => void): void {
  if (isOfStream(request)) return beginInTurn(request.stream, serve)
  // Node gives each answer the connection when it is its turn.
  if (response.socket !== null) return serve()
  const { socket } = request
  const before = waiting.get(socket) ?? 0
  if (before === MAX_WAITING) {
    socket.destroy()
    return
  }
  waiting.set(socket, before + 1)
  if (before === 0) hold(socket)
  response.once('socket', () => {
    const left = (waiting.get(socket) ?? 1) - 1
    waiting.set(socket, left)
    if (left === 0) release(socket)
    serve()
  })
}

/** Streams of HTTP/2 do not wait for one another; the many that one read brings share turns of the event loop with everybody. */
function beginInTurn(stream: Stream, serve: () => void): void {
  streamTurns.pass(1, () => {
    if (!stream.destroyed) serve()
  })
}

interface Stream {
  readonly destroyed: boolean
}

function isOfStream(request: IncomingMessage): request is IncomingMessage & { readonly stream: Stream } {
  return 'stream' in request
}

/** Whether no request of a connection waits for the answer to another. */
export function isLastInTurn(socket: Socket): boolean {
  return !waiting.get(socket)
}

/**
 * Has Node's parser read the socket as a stream. Until a listener for the socket's data is added, Node's parser takes them from
 * below
 * the stream: pausing that loses what TLS has decrypted by then.
 */
function readAsStream(socket: Socket): void {
  // Anew each time: a connection whose upgrade is declined is given to Node again.
  socket.off('data', ignore)
  socket.on('data', ignore)
  // Below the stream a read is never over. One that is not over would keep the next from being begun.
  socket.push('')
}

/**
 * Parses no more for now; what the stream buffers is all that is read. Node's server resumes a socket whenever a message is
 * parsed and when part of an answer is out, however many wait: so it cannot while they do.
 */
function hold(socket: Socket): void {
  readAsStream(socket)
  socket.pause()
  socket.resume = () => socket
}

/** Goes on, unless Node itself has paused the socket: then it waits for the client to take an answer, and resumes it. */
function release(socket: Socket & { _paused?: boolean }): void {
  Reflect.deleteProperty(socket, 'resume')
  // Node has no public member for it.
  if (!socket._paused) socket.resume()
}

const ignore = () => undefined
