import { Readable } from 'node:stream'
import {
  MAX_BODY_BYTES,
  type OnGone,
  readBody,
  type Upstream,
  type UpstreamRequest,
} from '@gatehouse/runtime'
import { firstOf } from '../first-of.ts'
import type { Log } from '../log.ts'
import { formatHead } from './format-request.ts'
import { createPool, type Pool } from './pool.ts'
import { HttpTransfer, type Outcome } from './transfer.ts'

/** Requests with bodies up to this length are sent in one piece. */
const GATHERED_BYTES = 64 * 1024

/** How loud each failure is: a client that leaves is nobody's fault. */
const LEVELS = { aborted: 'debug', timeout: 'warn', unreachable: 'warn' } as const

export interface HttpUpstream extends Upstream {
  close(): void
}

/** A backend: its connections, and how requests name it. */
interface Backend {
  readonly pool: Pool
  readonly host: string
}

/**
 * Backends over HTTP/1.1, on connections that are kept and used again. Why a backend did not answer is logged; the client is
 * not told.
 */
export function createHttpUpstream(log: Log): HttpUpstream {
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
    const backend = { pool: createPool(place, () => backends.delete(name)), host }
    backends.set(name, backend)
    return backend
  }

  return {
    async send(request, onGone) {
      const outcome = await sendTwice(backendOf(request), request, onGone)
      if ('failure' in outcome)
        log[LEVELS[outcome.failure]](
          { origin: request.origin, failure: outcome.failure, detail: outcome.detail },
          'no answer of a backend',
        )
      return outcome
    },
    close() {
      for (const { pool } of backends.values()) pool.close()
    },
  }
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A kept connection may be closed by the backend in the moment it is used again. What asks for nothing to be done (RFC 9110
 * §9.2.1) is then sent once more, in what is left of its time; anything else might be done twice.
 */
function sendTwice(backend: Backend, request: UpstreamRequest, onGone: OnGone): Promise<Outcome> {
  if (request.body !== null || !SAFE.has(request.method)) return sendOnce(backend, request, onGone)
  const startedAt = performance.now()
  return sendOnce(backend, request, onGone).then((outcome) => {
    if (!('failure' in outcome) || !outcome.isHangUp) return outcome
    const timeoutMs = request.timeoutMs - (performance.now() - startedAt)
    return timeoutMs > 0 ? sendOnce(backend, { ...request, timeoutMs }, onGone) : outcome
  })
}

/** Sends a body that is short, or there already, in one piece with its head. */
async function sendOnce(backend: Backend, request: UpstreamRequest, onGone: OnGone): Promise<Outcome> {
  const { body } = request
  if (!(body instanceof Readable))
    return transfer(backend, request, { body, length: body?.length ?? 0, onGone })
  // Undefined where only its end tells.
  const said = firstOf(request.headers, 'content-length')
  const length = said === undefined ? undefined : Number(said)
  if (length === undefined || length > GATHERED_BYTES)
    return transfer(backend, request, { body, length, onGone })
  const bytes = await readBody(body, MAX_BODY_BYTES)
  if (bytes?.length !== length) return { failure: 'aborted', detail: 'the request broke off' }
  return transfer(backend, request, { body: bytes, length, onGone })
}

/** What is sent of a request after its head: `length` bytes, or chunks where that is undefined. */
interface Payload {
  readonly body: UpstreamRequest['body']
  readonly length: number | undefined
  readonly onGone: OnGone
}

function transfer({ pool, host }: Backend, request: UpstreamRequest, payload: Payload): Promise<Outcome> {
  const { body, length, onGone } = payload
  return new Promise<Outcome>((resolve) => {
    const head = formatHead(request, host, length)
    const sending = new HttpTransfer({ request, pool, onGone }, resolve)
    if (body instanceof Readable) sending.stream(head, body, length)
    else sending.send(head, body?.length ? body : null)
  }).catch((error: unknown) => ({ failure: 'unreachable', detail: (error as Error).message }))
}
