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
  readonly streams: boolean
  readonly clock: Clock
}

/**
 * Backends over HTTP/1.1, on connections that are kept and used again. Why a backend did not answer is logged; the client is
 * not told. With `streams` answers pass as they come, which the service does not do.
 */
export function createHttpUpstream(log: Log, { clock, streams = false }: UpstreamOptions): HttpUpstream {
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
    const backend = {
      pool: createConnectionPool({ ...place, clock }, () => backends.delete(name)),
      host,
      streams,
      clock,
    }
    backends.set(name, backend)
    return backend
  }

  return {
    send: (request, onGone) =>
      new Promise((resolve) => {
        sendTwice(backendOf(request), request, onGone, (outcome) => {
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
function sendTwice(backend: Backend, request: UpstreamRequest, onGone: OnGone, onDone: OnOutcome): void {
  if (request.body !== null || !SAFE.has(request.method)) return sendOnce(backend, request, onGone, onDone)
  const startedAt = backend.clock.now()
  sendOnce(backend, request, onGone, (outcome) => {
    if (!('failure' in outcome) || !outcome.isHangUp) return onDone(outcome)
    const timeoutMs = request.timeoutMs - (backend.clock.now() - startedAt)
    if (timeoutMs > 0)
      transfer({ ...backend, isAgain: true }, { ...request, timeoutMs }, null, onGone, onDone)
    else onDone(outcome)
  })
}

/**
 * Sends a request in one piece, once all of its body is there: the service buffers it, and a backend that answers early is heard.
 */
function sendOnce(backend: Backend, request: UpstreamRequest, onGone: OnGone, onDone: OnOutcome): void {
  const { body } = request
  if (!(body instanceof Readable)) return transfer(backend, request, body, onGone, onDone)
  const said = firstOf(request.headers, 'content-length')
  readBody(body, MAX_BODY_BYTES).then((bytes) => {
    if (bytes && (said === undefined || bytes.length === Number(said)))
      transfer(backend, request, bytes, onGone, onDone)
    else onDone({ failure: 'aborted', detail: 'the request broke off' })
  })
}

/** What cannot be sent, for its head is malformed, has not reached its backend. */
function transfer(
  { pool, host, streams, isAgain }: Backend & Pick<Sending, 'isAgain'>,
  request: UpstreamRequest,
  body: Uint8Array | null,
  onGone: OnGone,
  onDone: OnOutcome,
): void {
  try {
    const head = formatHead(request, host, body?.length ?? 0)
    new HttpTransfer({ request, pool, onGone, streams, isAgain }, onDone).send(
      head,
      body?.length ? body : null,
    )
  } catch (error) {
    onDone({ failure: 'unreachable', detail: errorOf(error).message })
  }
}
