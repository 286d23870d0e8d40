import type { RequestListener } from 'node:http'
import { constants, createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2'
import type { TlsOptions } from 'node:tls'
import { formatFault } from '@gatehouse/runtime'
import { newRequestId } from '../ids/random.ts'
import { toManagementForm } from '../management/to-management-form.ts'
import { closeAnswered } from '../sockets/close-answered.ts'
import { Http2Request, Http2Response } from './http2-message.ts'

/** A server of HTTP/2, and how to end its connections as `node:http` ends its own. */
export interface Http2Server {
  readonly server: Http2SecureServer
  /** Tells clients to begin no more requests here; those that are on their way are served. RFC 9113 §6.8 */
  drain(): void
  /** Lets requests under way finish and takes no others. */
  closeIdleConnections(): void
  closeAllConnections(): void
}

/** What one client may ask of the server. All of it *assumed*: the service does not tell. http-apis §12.2 */
const LIMITS = {
  settings: { maxConcurrentStreams: 128, maxHeaderListSize: 65_535 },
  // As many as a request of the service's length can have, nearly: more of them end their stream, not the process.
  maxHeaderListPairs: 1_000,
  maxSessionInvalidFrames: 100,
  maxSessionRejectedStreams: 100,
}

/**
 * How many requests a client may give up at once, and a second after that, and how many frames it may send that ask for nothing
 * (PING, SETTINGS, PRIORITY): more are sent to keep the server busy.
 */
const FLOODS = { burst: 200, rate: 50 }

/** How a server bears with its clients. */
export interface Patience {
  /** How long a connection may say nothing. */
  readonly silenceMs: number
  /** How long it may take to end after that. */
  readonly farewellMs: number
  /** Whether a connection is to begin nothing more: its client has not taken what it was answered. */
  readonly refuses?: (session: object) => boolean
}

/** Longer than any integration takes to answer, see `awaitCall` for what takes longer: a client that is silent for so long is gone, or an attacker. */
export const PATIENCE: Patience = { silenceMs: 60_000, farewellMs: 5_000 }

/** The classes of what listeners get. Node's types would have each other in them. */
const MESSAGES: object = { Http2ServerRequest: Http2Request, Http2ServerResponse: Http2Response }

/** The highest number that a request can have: nothing that is on its way is refused. RFC 9113 §6.8 */
const LAST_STREAM = 2 ** 31 - 1

/** Serves requests of HTTP/2 by a listener for HTTP/1.1. http-apis §9 */
export function createHttp2Server(
  options: TlsOptions,
  listener: RequestListener,
  { silenceMs, farewellMs, refuses }: Patience = PATIENCE,
): Http2Server {
  const sessions = new Set<ServerHttp2Session>()
  let isDraining = false
  const server = createSecureServer({ ...options, ...LIMITS, ...MESSAGES })
  for (const event of ['request', 'connect'])
    server.on(event, (request: Http2Request, response: Http2Response) => {
      const { stream } = request
      // The client may send it again: nothing was done about it. RFC 9113 §8.7
      if (stream.session && (refuses?.(stream.session) || isCrowded(stream.session)))
        stream.close(constants.NGHTTP2_REFUSED_STREAM)
      else serve(listener, request, response)
    })
  server.on('session', (session) => {
    sessions.add(session)
    countStreams(session)
    if (isDraining) session.goaway(constants.NGHTTP2_NO_ERROR, LAST_STREAM)
    session.once('close', () => sessions.delete(session))
    limitFloods(session)
    session.setTimeout(silenceMs, () => {
      session.close()
      setTimeout(() => session.destroy(), farewellMs).unref()
    })
  })
  return {
    server,
    drain() {
      isDraining = true
      // One that is broken off is there until its socket is closed.
      for (const session of sessions)
        if (!session.destroyed) session.goaway(constants.NGHTTP2_NO_ERROR, LAST_STREAM)
    },
    closeIdleConnections() {
      for (const session of sessions) session.close()
    },
    closeAllConnections() {
      for (const session of sessions) session.destroy()
    },
  }
}

/**
 * How many requests a client may have under way that lets less than so many bytes of an answer come: it has said itself that it
 * will
 * not take them. By the protocol clients begin with 65,535 (RFC 9113 §6.9.2). *Assumed*. http-apis §12.2
 */
const NARROW = { windowBytes: 16 * 1024, streams: 8 }

/** How many streams are open, by session: the one that a request begins is counted after the request was judged. */
const open = new WeakMap<object, number>()

function countStreams(session: ServerHttp2Session): void {
  open.set(session, 0)
  session.on('stream', (stream) => {
    open.set(session, (open.get(session) ?? 0) + 1)
    stream.once('close', () => open.set(session, (open.get(session) ?? 0) - 1))
  })
}

/** Whether a client that takes next to nothing asks for more than it can be answered. */
function isCrowded(session: object): boolean {
  const { remoteSettings } = session as ServerHttp2Session
  const { initialWindowSize = NARROW.windowBytes } = remoteSettings ?? {}
  return initialWindowSize < NARROW.windowBytes && (open.get(session) ?? 0) >= NARROW.streams
}

/**
 * Ends a connection that begins requests and gives them up, or says what costs it nothing and asks for nothing: Node says goodbye
 * to
 * the one and answers the other without end. CVE-2023-44487, CVE-2019-9512, CVE-2019-9513, CVE-2019-9515
 */
function limitFloods(session: ServerHttp2Session): void {
  const takeReset = createCount(FLOODS)
  const takeFrame = createCount(FLOODS)
  const end = () => session.destroy(undefined, constants.NGHTTP2_ENHANCE_YOUR_CALM)
  const onFrame = () => takeFrame() || end()
  for (const event of ['ping', 'remoteSettings', 'priority']) session.on(event, onFrame)
  session.on('stream', (stream) => {
    stream.once('aborted', () => takeReset() || end())
    stream.on('priority', onFrame)
  })
}

/** A rate limit by token bucket: whether one more of something is within it. */
function createCount({ burst, rate }: typeof FLOODS): () => boolean {
  let left = burst
  let countedAt = performance.now()
  return () => {
    const now = performance.now()
    left = Math.min(burst, left + ((now - countedAt) / 1000) * rate) - 1
    countedAt = now
    return left >= 0
  }
}

/** How long a body may stall, whatever else goes on in its session. *Assumed*. http-apis §12.1 */
const BODY_MS = 60_000

function giveUpBody({ stream }: Http2Request, response: Http2Response): void {
  if (stream.readableEnded || stream.endAfterHeaders) return
  if (response.headersSent) return stream.close(constants.NGHTTP2_CANCEL)
  const { status, headers, body } = formatFault({ fault: 'requestTimeout' }, newRequestId())
  response.writeHead(status, headers).end(body)
}

function serve(listener: RequestListener, request: Http2Request, response: Http2Response): void {
  const { stream } = request
  stream.setTimeout(BODY_MS, () => giveUpBody(request, response))
  stream.once('finish', () => closeAnswered(stream))
  if (request.isWellFormed) {
    listener(...([request, response] as unknown as Parameters<RequestListener>))
    return
  }
  const answer = formatFault({ fault: 'badRequest' }, newRequestId())
  const { status, headers, body } = toManagementForm(request.url, answer)
  response.writeHead(status, headers).end(body)
}
