import { Readable } from 'node:stream'
import type { OnGone, Upstream, UpstreamAnswer, UpstreamFailure, UpstreamRequest } from '@gatehouse/runtime'
import type { Agent, Dispatcher } from 'undici'
import type { Log } from './log.ts'

/**
 * Answers up to this length are gathered and handed on in one piece. Sending a short body through a stream costs more than the
 * rest of the proxying: see `test/bench`. Longer ones, and those of unknown length, pass as they come.
 */
const GATHERED_BYTES = 64 * 1024

/** How long a connection to a backend may take to open. */
const CONNECT_TIMEOUT_MS = 5_000

/** How loud each failure is: a client that leaves is nobody's fault. */
const LEVELS = { aborted: 'debug', timeout: 'warn', unreachable: 'warn' } as const

export interface HttpUpstream extends Upstream {
  /** Gets ready for the first request, which would otherwise wait for it. */
  warmUp(): Promise<void>
  close(): Promise<void>
}

/**
 * Backends over HTTP/1.1, on connections that are kept and used again. The client is loaded when first needed. Why a backend did
 * not answer is logged; the client is not told.
 */
export function createHttpUpstream(log: Log): HttpUpstream {
  let agent: Agent | undefined
  let loading: Promise<void> | undefined

  function warmUp(): Promise<void> {
    loading ??= import('undici').then(({ Agent }) => {
      agent = new Agent({ connect: { timeout: CONNECT_TIMEOUT_MS }, pipelining: 1, headersTimeout: 0 })
    })
    return loading
  }

  return {
    warmUp,
    async send(request, onGone) {
      if (!agent) await warmUp()
      const answer = await dispatchTwice(agent as Agent, request, onGone)
      if ('failure' in answer)
        log[LEVELS[answer.failure]](
          { origin: request.origin, failure: answer.failure, detail: answer.detail },
          'no answer of a backend',
        )
      return answer
    },
    async close() {
      await loading
      await agent?.close()
    },
  }
}

/**
 * A kept connection may be closed by the backend in the moment it is used again. What asks for nothing to be done (RFC 9110
 * §9.2.1) is then sent once more, in what is left of its time; anything else might be done twice.
 */
async function dispatchTwice(
  agent: Agent,
  request: UpstreamRequest,
  onGone: OnGone,
): Promise<UpstreamAnswer> {
  const startedAt = performance.now()
  const answer = await dispatch(agent, request, onGone)
  if (!('failure' in answer) || !answer.isHangUp || request.body !== null || !SAFE.has(request.method))
    return answer
  const timeoutMs = request.timeoutMs - (performance.now() - startedAt)
  return timeoutMs > 0 ? dispatch(agent, { ...request, timeoutMs }, onGone) : answer
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether the backend closed the connection before it answered. */
type Outcome = Exclude<UpstreamAnswer, UpstreamFailure> | (UpstreamFailure & { readonly isHangUp?: boolean })

function dispatch(agent: Agent, request: UpstreamRequest, onGone: OnGone): Promise<Outcome> {
  return new Promise((resolve) => {
    const handler = new AnswerHandler(request, onGone, resolve)
    try {
      agent.dispatch(toDispatch(request), handler)
    } catch (error) {
      handler.onResponseError(undefined, error as Error)
    }
  })
}

function toDispatch({
  origin,
  method,
  target,
  headers,
  body,
  timeoutMs,
}: UpstreamRequest): Dispatcher.DispatchOptions {
  return {
    origin,
    path: target,
    method: method as Dispatcher.HttpMethod,
    headers: headers as string[],
    body,
    bodyTimeout: timeoutMs,
  }
}

/** Turns what arrives for one request into one answer. A class because it lives as long as the exchange it receives. */
class AnswerHandler implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: Outcome) => void
  readonly #timer: NodeJS.Timeout
  #controller: Dispatcher.DispatchController | undefined
  #settled = false
  #status = 0
  #headers: string[] = []
  #gathered: Buffer[] | undefined
  #body: Readable | undefined

  constructor(request: UpstreamRequest, onGone: OnGone, resolve: (answer: Outcome) => void) {
    this.#resolve = resolve
    const detail = `no answer within ${request.timeoutMs} ms`
    this.#timer = setTimeout(() => this.#stop({ failure: 'timeout', detail }), request.timeoutMs)
    onGone(() => this.#stop({ failure: 'aborted', detail: 'the client went away' }))
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#settled) controller.abort(new Error('aborted'))
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    if (status < 200) return
    this.#status = status
    this.#headers = toText(controller.rawHeaders ?? [])
    if (isShort(this.#headers)) {
      this.#gathered = []
      return
    }
    clearTimeout(this.#timer)
    this.#body = new Readable({
      read: () => controller.resume(),
      destroy: (error, done) => {
        controller.abort(error ?? new Error('the answer was not read to its end'))
        done(error)
      },
    })
    this.#resolve({ status, headers: this.#headers, body: this.#body })
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#gathered) this.#gathered.push(chunk)
    else if (this.#body && !this.#body.push(chunk)) controller.pause()
  }

  onResponseEnd(): void {
    this.#settle()
    this.#body?.push(null)
    if (!this.#gathered) return
    const [first = EMPTY, ...more] = this.#gathered
    const body = more.length === 0 ? first : Buffer.concat(this.#gathered)
    this.#resolve({ status: this.#status, headers: this.#headers, body })
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    this.#settle()
    this.#body?.destroy(error)
    const isHangUp = this.#status === 0 && 'code' in error && HANG_UPS.has(error.code)
    this.#resolve({ failure: 'unreachable', detail: error.message, isHangUp })
  }

  #stop(failure: UpstreamFailure): void {
    if (this.#settled) return
    this.#settle()
    this.#resolve(failure)
    this.#controller?.abort(new Error(failure.detail))
  }

  #settle(): void {
    this.#settled = true
    clearTimeout(this.#timer)
  }
}

const EMPTY = Buffer.alloc(0)
const HANG_UPS: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])

function toText(raw: Buffer[] | string[] | object): string[] {
  return (raw as (Buffer | string)[]).map((part) =>
    typeof part === 'string' ? part : part.toString('latin1'),
  )
}

function isShort(headers: readonly string[]): boolean {
  for (let index = 0; index < headers.length; index += 2) {
    if (headers[index]?.toLowerCase() === 'content-length')
      return Number(headers[index + 1]) <= GATHERED_BYTES
  }
  return false
}
