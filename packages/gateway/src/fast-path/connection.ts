import type { Socket } from 'node:net'
import type { RequestHead, Visit } from '../visit.ts'
import { FastVisit } from './fast-visit.ts'
import { KEEP_ALIVE_SECONDS } from './format-head.ts'
import { type PlainRequest, parsePlainRequest } from './parse-request.ts'

/** Bodies up to this length are gathered before they are served; those of requests with longer ones are Node's to read. */
const GATHERED_BYTES = 64 * 1024

/** Serves a request. Rejects when something failed that nobody foresaw. */
export type Serve = (visit: Visit) => Promise<void>

/** What a connection turns to. */
export interface FastDesk {
  /** What serves a request; undefined where Node's own server has to. */
  find(request: RequestHead): Serve | undefined
  /** Takes the connection over, with everything that is not read of it yet. */
  handOver(socket: Socket): void
  /** A client took too long to say what it wants. */
  onLate(socket: Socket): void
  onFailure(error: unknown): void
  onClosed(connection: FastConnection): void
}

/** What has been read of a request whose body is still to come. */
interface Awaited {
  readonly request: PlainRequest
  readonly serve: Serve
}

/** A client's connection, as long as nothing but plain requests come on it. A class because it lives as long as its socket. */
export class FastConnection {
  readonly #socket: Socket
  readonly #desk: FastDesk
  #held: Buffer | undefined
  #awaited: Awaited | undefined
  #visit: FastVisit | undefined
  /** When the client was last waited for, by `performance.now()`. */
  #waitsSince = performance.now()
  #hasAnswered = false
  #isClosing = false

  constructor(socket: Socket, desk: FastDesk) {
    this.#socket = socket
    this.#desk = desk
    socket.on('data', this.#onData)
    socket.on('end', this.#onEnd)
    socket.on('error', ignore)
    socket.on('close', this.#onClose)
  }

  /** Closes the connection if its client has had its time. */
  expire(now: number, patienceMs: number): void {
    if (this.#visit) return
    const waited = now - this.#waitsSince
    const isIdle = this.#hasAnswered && this.#held === undefined
    if (isIdle && waited > KEEP_ALIVE_SECONDS * 1000) this.#socket.destroy()
    else if (!isIdle && waited > patienceMs) this.#desk.onLate(this.#socket)
  }

  /** Closes the connection after the answer that is under way; at once where there is none. */
  close(): void {
    this.#isClosing = true
    if (this.#visit) this.#visit.closeAfterAnswer()
    else this.#socket.destroy()
  }

  destroy(): void {
    this.#socket.destroy()
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#held = this.#held ? Buffer.concat([this.#held, chunk]) : chunk
    // One request after the other: the rest stays with the client.
    if (this.#visit) this.#socket.pause()
    else this.#read(this.#held)
  }

  readonly #onEnd = (): void => {
    this.#socket.destroy()
  }

  readonly #onClose = (): void => {
    this.#desk.onClosed(this)
    this.#visit?.leave()
  }

  #read(held: Buffer): void {
    const { request, serve } = this.#awaited ?? this.#begin(held) ?? NOTHING
    if (!request || !serve) return this.#handOver(held)
    const end = request.headBytes + request.bodyBytes
    if (held.length < end) {
      this.#awaited = { request, serve }
      return
    }
    this.#awaited = undefined
    this.#held = held.length > end ? held.subarray(end) : undefined
    const body = request.bodyBytes === 0 ? null : held.subarray(request.headBytes, end)
    const visit = new FastVisit(request, body, this.#socket, this.#onAnswered)
    if (this.#isClosing) visit.closeAfterAnswer()
    this.#visit = visit
    serve(visit).catch((error: unknown) => {
      this.#desk.onFailure(error)
      this.#socket.destroy()
    })
  }

  #begin(held: Buffer): Awaited | undefined {
    const request = parsePlainRequest(held)
    if (!request || request.bodyBytes > GATHERED_BYTES) return undefined
    const { method, url, rawHeaders, host } = request
    const serve = this.#desk.find({ method, url, rawHeaders, host, socket: this.#socket })
    return serve && { request, serve }
  }

  #handOver(held: Buffer): void {
    const socket = this.#socket
    socket.off('data', this.#onData)
    socket.off('end', this.#onEnd)
    socket.off('error', ignore)
    socket.off('close', this.#onClose)
    this.#desk.onClosed(this)
    socket.pause()
    socket.unshift(held)
    this.#desk.handOver(socket)
    socket.resume()
  }

  readonly #onAnswered = (isLast: boolean): void => {
    const socket = this.#socket
    if (isLast || this.#isClosing) {
      this.#visit = undefined
      socket.end(() => socket.destroy())
      return
    }
    if (socket.writableNeedDrain) {
      socket.once('drain', () => this.#next())
      return
    }
    this.#next()
  }

  #next(): void {
    this.#visit = undefined
    this.#hasAnswered = true
    this.#waitsSince = performance.now()
    if (this.#held === undefined) return
    this.#socket.resume()
    // Not at once: of a thousand requests in one packet each would be served inside of the one before.
    queueMicrotask(() => {
      if (this.#held && !this.#visit && !this.#socket.destroyed) this.#read(this.#held)
    })
  }
}

const NOTHING: Partial<Awaited> = {}

const ignore = () => undefined
