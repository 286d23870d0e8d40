import { Readable } from 'node:stream'
import { errorOf } from '@gatehouse/command-line'
import {
  type Clock,
  firstOf,
  MAX_BODY_BYTES,
  type OnGone,
  readBody,
  type Upstream,
  type UpstreamFailure,
  type UpstreamRequest,
} from '@gatehouse/runtime'
import type { Log } from '../logs/log.ts'
import { type ConnectionPool, createConnectionPool } from './connection-pool.ts'
import { formatHead } from './format-request.ts'
import { HttpTransfer, type OnOutcome, type Sending } from './transfer.ts'

/** How loud each failure is: a client that leaves is not an error. */
const LEVELS = {
  aborted: 'debug',
  timeout: 'warn',
  unreachable: 'warn',
  'too long': 'warn',
  overloaded: 'warn',
} as const

export interface HttpUpstream extends Upstream {
  close(): void
}

/** How backends are asked. */
export interface UpstreamOptions {
  /** What the time for an answer is measured by. */
  readonly clock: Clock
  /** Whether answers pass as they come, which the service does not do. */
  readonly streams?: boolean | undefined
}

/** A backend: its connections, and how requests name it. */
interface Backend {
  readonly pool: ConnectionPool
  readonly host: string
}

/** How a request reaches its backend: that is looked up when all is there to be sent. */
interface Way extends Pick<Sending, 'streams' | 'isAgain'> {
  readonly clock: Clock
  readonly backendOf: (request: UpstreamRequest) => Backend
}

/**
 * Backends over HTTP/1.1, on connections that are kept and used again. Why a backend did not answer is logged; the client is
 * not told. With `streams` answers pass as they come, which the service does not do.
 */
export function createHttpUpstream(log: Log, { clock, streams = false }: UpstreamOptions): HttpUpstream {
  /** Those that there are connections to: clients may name any, by a variable in the host of an integration's URI. */
  const backends = new Map<string, Backend>()

  function backendOf({ origin, serverName }: UpstreamRequest): Backend {
    const name = serverName === undefined ? origin : `${origin} ${serverName}`
    const known = backends.get(name)
    if (known) return known
    const { protocol, hostname, port, host } = new URL(origin)
    const isTls = protocol === 'https:'
    const place = {
      serverName,
      isTls,
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (isTls ? 443 : 80)),
    }
    const pool = createConnectionPool(
      { ...place, clock },
      { onUsed: () => backends.set(name, backend), onEmpty: () => backends.delete(name) },
    )
    const backend: Backend = { pool, host }
    return backend
  }

  const way: Way = { backendOf, streams, clock }
  return {
    send: (request, onGone) =>
      new Promise((resolve) => {
        sendTwice(way, request, onGone, (outcome) => {
          if ('failure' in outcome) tellFailure(log, request, outcome)
          resolve(outcome)
        })
      }),
    close() {
      for (const { pool } of backends.values()) pool.close()
    },
  }
}

function tellFailure(log: Log, { about, origin }: UpstreamRequest, outcome: UpstreamFailure): void {
  const { failure, detail } = outcome
  log[LEVELS[failure]]({ ...about, origin, failure, detail }, 'no answer of a backend')
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A kept connection, and no new one, may be closed by the backend in the moment it is used again. A request without a body by a safe
 * method (RFC 9110, section 9.2.1), which is idempotent, is then sent once more, in what is left of its time and on a connection
 * of its own, for the backend may have closed all of them; any other might have its effect twice.
 */
function sendTwice(way: Way, request: UpstreamRequest, onGone: OnGone, onDone: OnOutcome): void {
  if (request.body !== null || !SAFE.has(request.method)) return sendOnce(way, request, onGone, onDone)
  const startedAt = way.clock.now()
  sendOnce(way, request, onGone, (outcome) => {
    if (!('failure' in outcome) || !outcome.isHangUp) return onDone(outcome)
    const timeoutMs = request.timeoutMs - (way.clock.now() - startedAt)
    if (timeoutMs > 0) transfer({ ...way, isAgain: true }, { ...request, timeoutMs }, null, onGone, onDone)
    else onDone(outcome)
  })
}

/**
 * Sends a request in one piece, once all of its body is there: the service buffers it, and a backend that answers early is heard.
 */
function sendOnce(way: Way, request: UpstreamRequest, onGone: OnGone, onDone: OnOutcome): void {
  const { body } = request
  if (!(body instanceof Readable)) return transfer(way, request, body, onGone, onDone)
  const said = firstOf(request.headers, 'content-length')
  readBody(body, MAX_BODY_BYTES).then((bytes) => {
    if (bytes && (said === undefined || bytes.length === Number(said)))
      transfer(way, request, bytes, onGone, onDone)
    else onDone({ failure: 'aborted', detail: 'the request broke off' })
  })
}

/** What cannot be sent, for its head is malformed, has not reached its backend. */
function transfer(
  { backendOf, streams, isAgain }: Way,
  request: UpstreamRequest,
  body: Uint8Array | null,
  onGone: OnGone,
  onDone: OnOutcome,
): void {
  try {
    const { pool, host } = backendOf(request)
    const head = formatHead(request, host, body?.length ?? 0)
    new HttpTransfer({ request, pool, onGone, streams, isAgain }, onDone).send(
      head,
      body?.length ? body : null,
    )
  } catch (error) {
    onDone({ failure: 'unreachable', detail: errorOf(error).message })
  }
}
