import type { IncomingMessage, ServerResponse } from 'node:http'
import { Transform } from 'node:stream'
import { type Body, MAX_BODY_BYTES, type RawHeaders, removeHeader } from '@gatehouse/runtime'
import { SMALL_BYTES } from '../memory/byte-budget.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { joinPieces } from '../memory/join-pieces.ts'
import { readTurns } from '../memory/read-turns.ts'
import { discard, lingerAfter } from '../sockets/linger.ts'
import type { ClientRequest, RequestHead, Upload } from './client-request.ts'
import { sendByNode } from './send-by-node.ts'
import { answerOrFail } from './sendable-answer.ts'

/** A request that Node's own server read. */
export function toClientRequest(request: IncomingMessage, response: ServerResponse): ClientRequest {
  let body: Body = null
  return {
    ...toRequestHead(request),
    rawHeaders: withoutUpgrade(request),
    announcedBytes: Number(request.headers['content-length'] ?? 0),
    onGone(listener) {
      response.once('close', () => {
        if (!response.writableFinished) listener()
      })
    },
    connection: connectionOf(request),
    openUpload(held) {
      const upload = openUpload(request, response, held)
      body = upload.body
      return upload
    },
    closeAfterAnswer() {
      response.shouldKeepAlive = false
    },
    answer(answer, held) {
      closeUnread(request, response)
      // What came and nobody read would be kept, and its client's pace watched, long after this.
      if (body instanceof Transform) body.destroy()
      answerOrFail(answer, (it) => sendByNode(response, it, held))
    },
  }
}

/** What is the same object for all requests of a connection: a request of HTTP/2 has a socket of its own, which only stands for it. */
export function connectionOf(request: IncomingMessage): object {
  return (request as { stream?: { session?: object } }).stream?.session ?? request.socket
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

/** HTTP APIs take no notice of what asks for another protocol, RFC 9110 §7.8. */
function withoutUpgrade({ headers, rawHeaders }: IncomingMessage): RawHeaders {
  const asks = headers.upgrade !== undefined && /\bupgrade\b/i.test(headers.connection ?? '')
  return asks ? removeHeader(rawHeaders, 'upgrade') : rawHeaders
}

/**
 * A body that is long, or of unknown length, is counted on its way, and broken off beyond the service's limit or the memory's. So is
 * each of HTTP/2, of which a connection brings more than a hundred at once.
 */
function openUpload(request: IncomingMessage, response: ServerResponse, held?: HeldBytes): Upload {
  const { 'transfer-encoding': encoding, 'content-length': length = '0' } = request.headers
  sayContinue(request, response)
  if (encoding === undefined && Number(length) <= (isOfStream(request) ? 0 : SMALL_BYTES))
    return { body: length === '0' ? null : request, isTooLarge: no, isRefused: no }
  if (encoding === undefined) held?.expect(Number(length))
  let bytes = 0
  let isRefused = false
  const counted = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length
      isRefused ||= held?.take(chunk.length) === false
      if (isRefused || bytes > MAX_BODY_BYTES) {
        // At once: those that grow beside it would all find no room, and be refused with it.
        held?.settle(0)
        return done(new Error('the request is longer than what is taken'))
      }
      readTurns.pass(chunk.length, () => done(null, chunk))
    },
  })
  joinPieces(counted)
  const endWatch = held?.pace.begin({ movedBytes: () => bytes, giveUp: () => request.destroy() })
  counted.once('close', () => endWatch?.())
  pipeRequest(request, counted)
  return { body: counted, isTooLarge: () => bytes > MAX_BODY_BYTES, isRefused: () => isRefused }
}

const no = () => false

/** Whether a request came by HTTP/2. */
function isOfStream(request: IncomingMessage): boolean {
  return 'stream' in request
}

/** As `pipeline`, which would end the request with its destination: then what its client still sends would not be read. */
function pipeRequest(request: IncomingMessage, counted: Transform): void {
  const breakOff = (error = new Error('the request broke off')) => void counted.destroy(error)
  request.pipe(counted, { end: false })
  counted.once('error', () => discard(request))
  request.once('error', breakOff)
  request.once('end', () => {
    if (hasBrokenOff(request)) breakOff()
    else counted.end()
  })
  request.once('close', () => {
    if (!counted.writableEnded) breakOff()
  })
}

/**
 * Whether the body of a request that is read to its end is not whole. Of HTTP/2 it ends as others do where its stream was reset, or
 * given up, before all of it was there.
 */
export function hasBrokenOff(
  request: IncomingMessage & { readonly stream?: { readonly closed: boolean } },
): boolean {
  return request.stream?.closed === true
}

/** What a client waits for before it sends a body, sent once the body is going to be read. RFC 9110 §10.1.1 */
export function sayContinue(request: IncomingMessage, response: ServerResponse): void {
  if (!asksToGoOn(request.headers) || isOfStream(request) || response.headersSent || told.has(response))
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
 * Drops what is still to come of a request that is answered. A connection whose client waits to be told to go on, or that may
 * have no
 * end of it, closes after the answer, but not before what is on its way is read.
 */
export function closeUnread(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete) return
  request.unpipe()
  discard(request)
  if (isOfStream(request)) return
  const { 'transfer-encoding': encoding, 'content-length': length = '0' } = request.headers
  const isEndless = encoding !== undefined || Number(length) > MAX_BODY_BYTES
  const isWaiting = asksToGoOn(request.headers) && !told.has(response)
  if (isEndless || isWaiting) response.shouldKeepAlive = false
  if (!response.shouldKeepAlive) lingerAfter(request, request.socket)
}
