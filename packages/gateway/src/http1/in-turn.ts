import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { joinPieces } from '../memory/join-pieces.ts'
import type { MemoryBudget } from '../memory/memory-budget.ts'
import { streamTurns } from '../memory/read-turns.ts'

/** The requests of a connection that are read and not begun. */
interface Queue {
  length: number
  readonly held: HeldBytes
}

const queues = new WeakMap<Socket, Queue>()

/** What a request takes while it waits, with its objects of Node's: measured for short ones, of which one read brings thousands. */
const WAITING_BYTES = 4 * 1024

/** What all that wait count for together, as those of an API do. No API has a name of this form. */
const WAITING = '/waiting'

/** How a request is served, and what it counts for until then. */
export interface Turn {
  readonly memory: Pick<MemoryBudget, 'open'>
  readonly serve: () => void
}

/**
 * Serves a request once those before it on its connection are answered. Node begins all that a client sends without waiting for
 * answers, however many, and reads on: one connection could ask for thousands of a backend's, and for all memory there is. A
 * connection whose requests find no room to wait is closed.
 */
export function inTurn(request: IncomingMessage, response: ServerResponse, { memory, serve }: Turn): void {
  if (isOfStream(request)) return beginInTurn(request.stream, serve)
  // Node gives each answer the connection when it is its turn.
  if (response.socket !== null) return serve()
  const { socket } = request
  const queue = queues.get(socket) ?? openQueue(socket, memory)
  if (!queue.held.settle((queue.length + 1) * WAITING_BYTES)) {
    socket.destroy()
    return
  }
  queue.length += 1
  if (queue.length === 1) hold(socket)
  response.once('socket', () => {
    queue.length -= 1
    queue.held.settle(queue.length * WAITING_BYTES)
    if (queue.length === 0) release(socket)
    serve()
  })
}

function openQueue(socket: Socket, memory: Turn['memory']): Queue {
  const queue = { length: 0, held: memory.open(socket, WAITING) }
  queues.set(socket, queue)
  socket.once('close', () => queue.held.release())
  return queue
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
  return !queues.get(socket)?.length
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
  joinPieces(socket)
  socket.pause()
  socket.resume = () => socket
}

/**
 * Goes on, unless Node itself has paused the socket: then it waits for the client to take an answer, and resumes it. With a request
 * for another protocol Node's parser has left: what comes is for whoever takes the connection next.
 */
function release(socket: Socket & { _paused?: boolean; parser?: object | null }): void {
  Reflect.deleteProperty(socket, 'resume')
  // Node has no public members for it.
  if (!socket.parser) socket.off('data', ignore)
  else if (!socket._paused) socket.resume()
}

const ignore = () => undefined
