import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { Answer } from '@gatehouse/runtime'
import { countAnswer, type RequestHead, type Visit } from '../visit.ts'
import { writeSoon } from '../write-soon.ts'
import { formatHead, KEEP_ALIVE_SECONDS } from './format-head.ts'
import { type PlainRequest, parsePlainRequest } from './parse-request.ts'

/** Bodies up to this length are gathered before they are served; those of requests with longer ones are Node's to read. */
const GATHERED_BYTES = 64 * 1024

/** Answers up to this length go out in one write with their heads. */
const IN_ONE_WRITE_BYTES = 64 * 1024

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
    if (!this.#visit) this.#socket.destroy()
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
    const visit = new FastVisit(request, body, this.#socket, this.#isClosing, (isLast) =>
      this.#finish(isLast),
    )
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

  #finish(isLast: boolean): void {
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

/** A request on such a connection, and the way back. A class because it lives as long as its answer takes. */
class FastVisit implements Visit {
  readonly method: string
  readonly url: string
  readonly rawHeaders: string[]
  readonly host: string
  readonly socket: Socket
  readonly announcedBytes: number
  readonly #body: Uint8Array | null
  readonly #onAnswered: (isLast: boolean) => void
  #isLast: boolean
  #onGone: (() => void)[] | undefined

  constructor(
    { method, url, rawHeaders, host, bodyBytes, isLast }: PlainRequest,
    body: Uint8Array | null,
    socket: Socket,
    isClosing: boolean,
    onAnswered: (isLast: boolean) => void,
  ) {
    this.method = method
    this.url = url
    this.rawHeaders = rawHeaders
    this.host = host
    this.announcedBytes = bodyBytes
    this.socket = socket
    this.#body = body
    this.#isLast = isLast || isClosing
    this.#onAnswered = onAnswered
  }

  readonly onGone = (listener: () => void): void => {
    if (this.#onGone) this.#onGone.push(listener)
    else this.#onGone = [listener]
  }

  openUpload() {
    return { body: this.#body, isTooLarge: () => false }
  }

  closeAfterAnswer(): void {
    this.#isLast = true
  }

  /** The client went away before it had its answer. */
  leave(): void {
    for (const listener of this.#onGone ?? []) listener()
  }

  answer({ status, headers, body, onSent }: Answer): void {
    const { socket } = this
    if (socket.destroyed) {
      if (body instanceof Readable) body.destroy()
      onSent?.(0)
      return
    }
    const hasBody = this.method !== 'HEAD' && status !== 204 && status !== 304
    if (body instanceof Readable && hasBody) return this.#stream(status, headers, body, onSent)
    if (body instanceof Readable) body.destroy()
    const bytes = body instanceof Uint8Array ? body : EMPTY
    const head = formatHead(status, headers, {
      length: hasBody ? bytes.length : 'as said',
      isLast: this.#isLast,
    })
    if (!hasBody || bytes.length === 0) writeSoon(socket, head, this.#end)
    else this.#write(head, bytes)
    onSent?.(bytes.length)
  }

  #write(head: string, body: Uint8Array): void {
    const { socket } = this
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
    if (bytes.length <= IN_ONE_WRITE_BYTES) {
      writeSoon(socket, head + bytes.toString('latin1'), this.#end)
      return
    }
    socket.cork()
    socket.write(head, 'latin1')
    socket.write(bytes)
    socket.uncork()
    this.#end()
  }

  /** Hands a body on as it comes. What breaks off, or has another length than was said, breaks the connection. */
  #stream(status: number, headers: Answer['headers'], body: Readable, onSent: Answer['onSent']): void {
    const { socket } = this
    const said = lengthIn(headers)
    const count = countAnswer(body)
    socket.write(formatHead(status, headers, { length: said ?? 'chunked', isLast: this.#isLast }), 'latin1')
    body.on('data', (chunk: Buffer) => {
      if (socket.destroyed || (said !== undefined && count() > said)) return
      if (said === undefined) socket.write(`${chunk.length.toString(16)}\r\n`, 'latin1')
      socket.write(chunk)
      if (said === undefined) socket.write('\r\n', 'latin1')
      if (!socket.writableNeedDrain) return
      body.pause()
      socket.once('drain', () => body.resume())
    })
    this.onGone(() => body.destroy())
    body.once('error', () => socket.destroy())
    body.once('close', () => {
      onSent?.(count())
      if (!body.readableEnded || (said !== undefined && count() !== said)) {
        socket.destroy()
        return
      }
      if (said === undefined) socket.write('0\r\n\r\n', 'latin1')
      this.#end()
    })
  }

  readonly #end = (): void => {
    this.#onGone = undefined
    this.#onAnswered(this.#isLast)
  }
}

const EMPTY = new Uint8Array(0)

function lengthIn(headers: Answer['headers']): number | undefined {
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string
    if (name.length === 14 && name.toLowerCase() === 'content-length') return Number(headers[index + 1])
  }
  return undefined
}
