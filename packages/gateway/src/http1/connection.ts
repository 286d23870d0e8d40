import type { Socket } from 'node:net'
import { formatFault } from '@gatehouse/runtime'
import { newRequestId } from '../ids/random.ts'
import type { RequestHead, Serve } from '../requests/client-request.ts'
import { readAccepted, readIntoStream } from '../sockets/read-buffer.ts'
import { KEEP_ALIVE_SECONDS } from './format-answer-head.ts'
import { beginsPlainRequest, type PlainRequest, parsePlainRequest } from './parse-request.ts'
import { PlainClientRequest } from './plain-client-request.ts'

/** Bodies up to this length are gathered before they are served; those of requests with longer ones are Node's to read. */
const GATHERED_BYTES = 64 * 1024

/** How long a client may take to send a body whose head has come: such a body is short. *Assumed*. http-apis §12.1 */
const BODY_MS = 60_000

/** How long a client may take to close a connection that is over. */
const LINGER_MS = 2_000

/** What a connection turns to. */
export interface FastConnectionContext {
  /** What serves a request; undefined where Node's own server has to. */
  find(request: RequestHead): Serve | undefined
  /** Takes the connection over, with everything that is not read of it yet. */
  handOver(socket: Socket): void
  /** A client took too long to say what it wants. */
  onLate(socket: Socket): void
  /** How long a client may take nothing of its answer. */
  readonly stalledMs: number
  onFailure(error: unknown): void
  onClosed(connection: FastConnection): void
}

/** A request, and what serves it once its body is there. */
interface Awaited {
  readonly request: PlainRequest
  readonly serve: Serve
}

/**
 * What has come of a request whose body is not there whole. It has all of its room from the first: kept as chunks, a body that comes
 * byte by byte would take hundreds of times its length.
 */
interface Parts {
  readonly bytes: Buffer
  filled: number
}

/** A client's connection, as long as nothing but plain requests come on it. A class because it lives as long as its socket. */
export class FastConnection {
  readonly #socket: Socket
  readonly #context: FastConnectionContext
  #held: Buffer | undefined
  #awaited: Awaited | undefined
  #parts: Parts | undefined
  #clientRequest: PlainClientRequest | undefined
  /** When the client was last waited for, by `performance.now()`. */
  #waitsSince = performance.now()
  #hasAnswered = false
  #isClosing = false
  /** The client says nothing more. */
  #hasEnded = false
  /** Graceful shutdown: only requests that are here are answered, and the next one where none is here. */
  #isDraining = false
  /** Nothing is taken any more, and what is written is on its way. RFC 9112 §9.6 */
  #isOver = false

  constructor(socket: Socket, context: FastConnectionContext) {
    this.#socket = socket
    this.#context = context
    // TLS has it otherwise.
    socket.allowHalfOpen = true
    readAccepted(socket, this.#onData)
    // What has been put back is in the stream, and everything where it cannot be read below.
    socket.on('data', this.#onData)
    socket.on('end', this.#onEnd)
    socket.on('error', ignore)
    socket.on('close', this.#onClose)
    socket.on('timeout', this.#onTimeout)
    socket.setTimeout(context.stalledMs)
  }

  /** Closes the connection if its client has had its time. */
  expire(now: number, patienceMs: number): void {
    if (this.#clientRequest || this.#socket.writableLength > 0) {
      this.#waitsSince = now
      return
    }
    const waited = now - this.#waitsSince
    const isEmpty = this.#held === undefined
    const isIdle = this.#hasAnswered && isEmpty
    if (isIdle && waited > KEEP_ALIVE_SECONDS * 1000) this.#socket.destroy()
    else if (!isIdle && waited > (this.#parts ? BODY_MS : patienceMs)) {
      this.#isOver = true
      this.#context.onLate(this.#socket)
    }
  }

  /** Has the answer to the last request that is here say that the connection closes; to the next one where none is here. */
  drain(): void {
    this.#isDraining = true
    if (this.#held === undefined) this.#clientRequest?.closeAfterAnswer()
  }

  /** Closes the connection where no request has come for so long: one that is on its way would get no answer. */
  closeIdle(now: number, idleMs: number): void {
    const isIdle = !this.#clientRequest && this.#held === undefined && !this.#isOver
    if (isIdle && now - this.#waitsSince >= idleMs) this.#finish()
  }

  destroy(): void {
    this.#socket.destroy()
  }

  readonly #onData = (chunk: Buffer): void => {
    if (this.#isOver) return
    if (this.#parts) return this.#gather(this.#parts, chunk)
    this.#held = this.#held ? Buffer.concat([this.#held, chunk]) : chunk
    // One request after the other: the rest stays with the client.
    if (this.#clientRequest) this.#socket.pause()
    else this.#read(this.#held)
  }

  /**
   * Who says nothing more gets the answers to what is said. A client that has left looks the same, until what is written to it is
   * met by a reset. RFC 9293 §3.6
   */
  readonly #onEnd = (): void => {
    this.#hasEnded = true
    if (this.#clientRequest) return
    if (this.#held !== undefined && !this.#parts && !this.#isOver) this.#read(this.#held)
    else if (!this.#parts && this.#socket.writableLength > 0) this.#finish()
    else this.#socket.destroy()
  }

  readonly #onTimeout = (): void => {
    if (this.#isOver || this.#socket.writableLength > 0) this.#socket.destroy()
  }

  readonly #onClose = (): void => {
    this.#context.onClosed(this)
    this.#clientRequest?.leave()
  }

  #read(held: Buffer): void {
    const { request, serve } = this.#awaited ?? this.#begin(held) ?? NOTHING
    if (!request || !serve) return this.#await(held)
    const end = request.headBytes + request.bodyBytes
    if (held.length < end) {
      if (this.#hasEnded) return void this.#socket.destroy()
      this.#awaited = { request, serve }
      const bytes = Buffer.allocUnsafeSlow(end)
      this.#parts = { bytes, filled: held.copy(bytes) }
      this.#held = bytes
      this.#socket.resume()
      return
    }
    this.#awaited = undefined
    this.#held = held.length > end ? held.subarray(end) : undefined
    // More is read when this is used up, or one client's requests would gather here without end.
    if (!this.#held) this.#socket.resume()
    const body = request.bodyBytes === 0 ? null : held.subarray(request.headBytes, end)
    const clientRequest = new PlainClientRequest(request, body, this.#socket, this.#onAnswered)
    if (this.#isDraining && !this.#held) clientRequest.closeAfterAnswer()
    this.#clientRequest = clientRequest
    const onFailure = (error: unknown) => this.#fail(clientRequest, error)
    try {
      const served = serve(clientRequest)
      if (served instanceof Promise) served.catch(onFailure)
    } catch (error) {
      onFailure(error)
    }
  }

  #fail(clientRequest: PlainClientRequest, error: unknown): void {
    this.#context.onFailure(error)
    if (clientRequest.isBegun) this.#socket.destroy()
    else clientRequest.answer(formatFault({ fault: 'internal' }, newRequestId()))
  }

  #gather(parts: Parts, chunk: Buffer): void {
    const { bytes } = parts
    const taken = chunk.copy(bytes, parts.filled)
    parts.filled += taken
    if (parts.filled < bytes.length) return
    this.#parts = undefined
    this.#held = taken < chunk.length ? Buffer.concat([bytes, chunk.subarray(taken)]) : bytes
    this.#read(this.#held)
  }

  /** What comes in pieces is Node's from the first; a client that sends many at once has one of them cut by chance. */
  #await(held: Buffer): void {
    if (this.#hasEnded) this.#handOverEnded(held)
    else if (this.#hasAnswered && beginsPlainRequest(held)) this.#socket.resume()
    else this.#handOver(held)
  }

  #begin(held: Buffer): Awaited | undefined {
    const request = parsePlainRequest(held)
    if (!request || request.bodyBytes > GATHERED_BYTES) return undefined
    const { method, url, rawHeaders, host } = request
    const serve = this.#context.find({ method, url, rawHeaders, host, socket: this.#socket })
    return serve && { request, serve }
  }

  #handOver(held: Buffer): void {
    const socket = this.#socket
    this.#isOver = true
    socket.off('data', this.#onData)
    readIntoStream(socket)
    socket.pause()
    socket.unshift(held)
    // Later: TLS decrypts what came in one go piece by piece, and Node's parser takes the pieces to come before those that are
    // here.
    setImmediate(() => {
      this.#leaveSocket()
      if (socket.destroyed) return
      this.#context.handOver(socket)
      socket.resume()
    })
  }

  /** A stream that is over takes nothing back: Node's parser is told of the bytes, and that they are the last. */
  #handOverEnded(held: Buffer): void {
    const socket = this.#socket
    this.#isOver = true
    socket.off('data', this.#onData)
    readIntoStream(socket)
    this.#leaveSocket()
    if (socket.destroyed) return
    this.#context.handOver(socket)
    socket.emit('data', held)
    socket.emit('end')
  }

  #leaveSocket(): void {
    const socket = this.#socket
    socket.off('end', this.#onEnd)
    socket.off('error', ignore)
    socket.off('close', this.#onClose)
    socket.off('timeout', this.#onTimeout)
    socket.setTimeout(0)
    this.#context.onClosed(this)
  }

  readonly #onAnswered = (isLast: boolean): void => {
    const socket = this.#socket
    if (isLast) this.#isClosing = true
    if (socket.writableNeedDrain && !this.#isLast()) socket.once('drain', () => this.#next())
    else this.#next()
  }

  /** Whether nothing is answered any more. */
  #isLast(): boolean {
    return this.#isClosing || (this.#hasEnded && this.#held === undefined)
  }

  #next(): void {
    this.#clientRequest = undefined
    this.#hasAnswered = true
    this.#waitsSince = performance.now()
    if (this.#isLast()) return this.#finish()
    if (this.#held === undefined) return
    // Not at once: of a thousand requests in one packet each would be served inside of the one before.
    queueMicrotask(() => {
      // What came in the meantime may have been read by then.
      const isRead = this.#clientRequest || this.#parts || this.#isOver
      if (this.#held && !isRead && !this.#socket.destroyed) this.#read(this.#held)
    })
  }

  /** Closes the connection once everything is out, and the client has closed it too: before that it may not have everything. */
  #finish(): void {
    const socket = this.#socket
    this.#isOver = true
    socket.resume()
    socket.end(() => socket.setTimeout(LINGER_MS))
  }
}

const NOTHING: Partial<Awaited> = {}

const ignore = () => undefined
