import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { pipeline, Readable, Transform } from 'node:stream'
import {
  type Answer,
  type Body,
  formatFault,
  MAX_BODY_BYTES,
  type OnGone,
  type RawHeaders,
  removeHeader,
} from '@gatehouse/runtime'
import { firstOf } from '../headers/first-of.ts'
import { newRequestId } from '../ids/random.ts'
import { SMALL_BYTES } from '../memory/byte-budget.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { sliceBody } from '../memory/slice-body.ts'
import { lingerAfter } from '../sockets/linger.ts'
import { takenBytes } from '../sockets/taken-bytes.ts'

/** What a request's line and headers say, whoever read them off the connection. */
export interface RequestHead {
  readonly method: string
  /** Path and query string, as sent. */
  readonly url: string
  readonly rawHeaders: RawHeaders
  readonly host: string
  /** The connection that it came on. */
  readonly socket: Socket
}

/** A request for an API, and the way back to its client. */
export interface Visit extends RequestHead {
  /** What `Content-Length` says; 0 where there is none. */
  readonly announcedBytes: number
  readonly onGone: OnGone
  /** The same object for all requests of a connection. */
  readonly connection: object
  /** The request's body, which `held` counts where it is given. To be called once. */
  openUpload(held?: HeldBytes): Upload
  /** Closes the connection once the answer is out. */
  closeAfterAnswer(): void
  /**
   * Writes the answer. A body that breaks off breaks the connection, so that no client takes it for whole. `held` is released once
   * all of it is on its way, or the client gone.
   */
  answer(answer: Answer, held?: HeldBytes): void
}

/** A request's body as it comes. */
export interface Upload {
  readonly body: Body
  /** Whether more came than the service takes. */
  isTooLarge(): boolean
  /** Whether more came than could be held. */
  isRefused(): boolean
}

/** A request that Node's own server read. */
export function toVisit(request: IncomingMessage, response: ServerResponse): Visit {
  return {
    ...toRequestHead(request),
    announcedBytes: Number(request.headers['content-length'] ?? 0),
    onGone(listener) {
      response.once('close', () => {
        if (!response.writableFinished) listener()
      })
    },
    connection: (request as { stream?: { session?: object } }).stream?.session ?? request.socket,
    openUpload: (held) => openUpload(request, response, held),
    closeAfterAnswer() {
      response.shouldKeepAlive = false
    },
    answer(answer, held) {
      closeUnread(request, response)
      answerOrFail(answer, (it) => send(response, it, held))
    },
  }
}

export function toRequestHead({
  method = '',
  url = '',
  rawHeaders,
  headers,
  socket,
}: IncomingMessage): RequestHead {
  return { method, url, rawHeaders, host: headers.host ?? '', socket }
}

/** A body that is long, or of unknown length, is counted on its way, and broken off beyond the service's limit or the memory's. */
function openUpload(request: IncomingMessage, response: ServerResponse, held?: HeldBytes): Upload {
  const { 'transfer-encoding': encoding, 'content-length': length = '0' } = request.headers
  sayContinue(request, response)
  if (encoding === undefined && Number(length) <= SMALL_BYTES)
    return { body: length === '0' ? null : request, isTooLarge: no, isRefused: no }
  let bytes = 0
  let isRefused = false
  const counted = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length
      isRefused ||= held?.take(chunk.length) === false
      const isOver = isRefused || bytes > MAX_BODY_BYTES
      done(isOver ? new Error('the request is longer than what is taken') : null, chunk)
    },
  })
  const endWatch = held?.pace.begin({ movedBytes: () => bytes, giveUp: () => request.destroy() })
  counted.once('close', () => endWatch?.())
  pipeRequest(request, counted)
  return { body: counted, isTooLarge: () => bytes > MAX_BODY_BYTES, isRefused: () => isRefused }
}

const no = () => false

/** As `pipeline`, which would end the request with what it leads to: then nobody reads what its client still sends. */
function pipeRequest(request: IncomingMessage, counted: Transform): void {
  request.pipe(counted)
  counted.once('error', () => request.resume())
  request.once('error', (error) => counted.destroy(error))
  request.once('close', () => {
    if (!request.complete) counted.destroy(new Error('the request broke off'))
  })
}

/** What a client waits for before it sends a body, said where somebody reads it. RFC 9110 §10.1.1 */
export function sayContinue(request: IncomingMessage, response: ServerResponse): void {
  if (!asksToGoOn(request.headers) || 'stream' in request || response.headersSent || told.has(response))
    return
  told.add(response)
  response.writeContinue()
}

/** Whom it was said to. */
const told = new WeakSet<ServerResponse>()

function asksToGoOn({ expect = '' }: IncomingMessage['headers']): boolean {
  return expect.toLowerCase() === '100-continue'
}

/**
 * Drops what is still to come of a request that is answered. A connection whose client waits to be told to go on, or that may have no
 * end of it, closes after the answer, but not before what is on its way is read.
 */
export function closeUnread(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete || 'stream' in request) return
  request.unpipe()
  request.resume()
  const { 'transfer-encoding': encoding, 'content-length': length = '0' } = request.headers
  const isEndless = encoding !== undefined || Number(length) > MAX_BODY_BYTES
  const isWaiting = asksToGoOn(request.headers) && !told.has(response)
  if (isEndless || isWaiting) response.shouldKeepAlive = false
  if (!response.shouldKeepAlive) lingerAfter(request, request.socket)
}

function send(response: ServerResponse, answer: Answer, held?: HeldBytes): void {
  const { status, headers, body, onSent } = toSendable(answer)
  if (response.destroyed) {
    if (body instanceof Readable) body.destroy()
    held?.release()
    onSent?.(0)
    return
  }
  // What a stream of HTTP/2 has taken of one long write nobody knows.
  const isLong =
    held !== undefined && 'stream' in response && body instanceof Uint8Array && body.length > SMALL_BYTES
  response.writeHead(status, (isLong ? withLength(headers, body.length) : headers) as string[])
  if (held) holdUntilTaken(response, held, body)
  if (isLong || body instanceof Readable) {
    const stream = isLong ? sliceBody(body, held) : (body as Readable)
    const count = countAnswer(stream)
    pipeline(stream, response, () => onSent?.(count()))
    return
  }
  if (body === null) response.end()
  else if (body.length > IN_ONE_WRITE_BYTES) response.end(body)
  else response.end(Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1'), 'latin1')
  onSent?.(body?.length ?? 0)
}

/**
 * Writes an answer; where that cannot be done, what its plan says in place of it, so that no client is left without one. `write`
 * throws before the first byte, or not at all.
 */
export function answerOrFail(answer: Answer, write: (answer: Answer) => void): void {
  try {
    write(answer)
  } catch (error) {
    if (answer.body instanceof Readable) answer.body.destroy()
    const { instead } = answer
    if (instead) answerOrFail(withoutReplacement(instead(error)), write)
    else write(formatFault({ fault: 'internal' }, newRequestId()))
  }
}

function withoutReplacement({ status, headers, body, about, onSent }: Answer): Answer {
  return { status, headers, body, ...(about && { about }), ...(onSent && { onSent }) }
}

/**
 * An answer in the form that its status allows, whatever it was before a mapping made it one: a 204 tells of no length, a 205 of
 * none, and neither they nor a 304 have a body. Throws where the status ends no exchange. RFC 9110 §8.6, §15
 */
export function toSendable(answer: Answer): Answer {
  const { status, headers, body } = answer
  if (!(status >= 200 && status <= 599)) throw new RangeError(`the status of the answer is none: ${status}`)
  if (status !== 204 && status !== 205 && status !== 304) return answer
  if (body instanceof Readable) body.destroy()
  if (status === 304) return { ...answer, body: null }
  const kept = removeHeader(headers, 'content-length')
  return { ...answer, headers: status === 204 ? kept : [...kept, 'content-length', '0'], body: null }
}

/** A short answer counts as what it is until it is gone: over HTTP/2 its client may keep its window closed. */
function holdUntilTaken(response: ServerResponse, held: HeldBytes, body: Answer['body']): void {
  const length = body instanceof Readable ? undefined : (body?.length ?? 0)
  if (length !== undefined) held.settle(length)
  const { socket } = response
  const movedBytes = 'stream' in response || !socket ? () => 0 : () => takenBytes(socket)
  const isWatchedAsSlices = 'stream' in response && (length ?? 0) > SMALL_BYTES
  const endWatch =
    length === undefined || isWatchedAsSlices
      ? undefined
      : held.pace.begin({ movedBytes, giveUp: () => response.destroy() })
  response.once('close', () => {
    endWatch?.()
    held.release()
  })
}

function withLength(headers: RawHeaders, length: number): RawHeaders {
  return firstOf(headers, 'content-length') === undefined
    ? [...headers, 'content-length', String(length)]
    : headers
}

/** Bodies up to this length go out as text, in one write with their headers: two cost a tenth more, see `test/bench`. */
const IN_ONE_WRITE_BYTES = 16 * 1024

/** Counts an answer's body on its way, and breaks it off beyond what the service passes on. Returns how many bytes came. */
export function countAnswer(body: Readable): () => number {
  let bytes = 0
  body.on('data', (chunk: Uint8Array) => {
    bytes += chunk.length
    if (bytes > MAX_BODY_BYTES) body.destroy(new Error('the answer is longer than the service passes on'))
  })
  return () => bytes
}
