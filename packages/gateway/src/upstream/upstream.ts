import { Readable } from 'node:stream'
import {
  MAX_BODY_BYTES,
  type OnGone,
  readBody,
  type Upstream,
  type UpstreamRequest,
} from '@gatehouse/runtime'
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

/**
 * A kept connection may be closed by the backend in the moment it is used again. What asks for nothing to be done (RFC 9110
 * §9.2.1) is then sent once more, in what is left of its time; anything else might be done twice.
 */
async function sendTwice(backend: Backend, request: UpstreamRequest, onGone: OnGone): Promise<Outcome> {
  const startedAt = performance.now()
  const outcome = await sendOnce(backend, request, onGone)
  if (!('failure' in outcome) || !outcome.isHangUp || request.body !== null || !SAFE.has(request.method))
    return outcome
  const timeoutMs = request.timeoutMs - (performance.now() - startedAt)
  return timeoutMs > 0 ? sendOnce(backend, { ...request, timeoutMs }, onGone) : outcome
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

async function sendOnce({ pool, host }: Backend, request: UpstreamRequest, onGone: OnGone): Promise<Outcome> {
  const { body } = request
  const length = lengthOf(request)
  const isStreamed = body instanceof Readable && (length === undefined || length > GATHERED_BYTES)
  const bytes = isStreamed ? EMPTY : await readBody(body, MAX_BODY_BYTES)
  if (!isStreamed && bytes?.length !== length) return { failure: 'aborted', detail: 'the request broke off' }
  try {
    const head = formatHead(request, host, length)
    return await new Promise<Outcome>((resolve) => {
      const transfer = new HttpTransfer({ request, pool, onGone }, resolve)
      if (isStreamed) transfer.stream(head, body, length)
      else transfer.send(head, bytes?.length ? bytes : null)
    })
  } catch (error) {
    return { failure: 'unreachable', detail: (error as Error).message }
  }
}

const EMPTY = new Uint8Array(0)

/** How many bytes a request's body has; undefined when only its end tells. */
function lengthOf({ body, headers }: UpstreamRequest): number | undefined {
  if (body === null) return 0
  if (body instanceof Uint8Array) return body.length
  const index = headers.findIndex((name, at) => at % 2 === 0 && name.toLowerCase() === 'content-length')
  return index === -1 ? undefined : Number(headers[index + 1])
}
