import { errorOf } from '../error-of.ts'
import { MAX_PAYLOAD_BYTES, tooLargeMessage } from '../invocation.ts'
import type { CallOrder, CallUse, FunctionError, HostSettings } from '../protocol.ts'
import { createContext } from './context.ts'
import { currentRequestId, runAs } from './current-call.ts'
import { toFunctionError } from './function-error.ts'
import { tellDropped } from './output.ts'
import { post } from './post.ts'

export type Handler = (event: unknown, context: object, callback: (...args: never[]) => void) => unknown

/** The calls under way, and when each began. */
const open = new Map<string, number>()

/** Whether calls are measured. */
let measures = false

/** The call that a crash belongs to: the one whose code ran, or the only one there is. */
export function blamedRequestId(): string | undefined {
  const own = currentRequestId()
  if (own !== undefined && open.has(own)) return own
  return open.size === 1 ? [...open.keys()][0] : undefined
}

/** Those among them whose answers pass as they are written. */
const streamed = new Set<string>()

/** The call that runs now, where its answer passes as it is written. */
export function streamedRequestId(): string | undefined {
  const own = currentRequestId()
  return own !== undefined && streamed.has(own) ? own : undefined
}

/** Whether calls are under way. */
export function isBusy(): boolean {
  return open.size > 0
}

/** Runs a handler for one call; what comes of it is posted, once. */
export function beginCall(handler: Handler, call: CallOrder, settings: HostSettings): void {
  open.set(call.requestId, performance.now())
  if (call.isStreamed) streamed.add(call.requestId)
  measures = settings.measures
  runAs(call.requestId, () => {
    const done = (error: unknown, result?: unknown) =>
      error === null || error === undefined
        ? succeed(call.requestId, result)
        : fail(call.requestId, toFunctionError(error))
    try {
      const returned = handler(JSON.parse(call.text), createContext(call, settings, done), done)
      if (isPromise(returned)) returned.then((result) => done(null, result), rejected(done))
      // What a handler without a callback returns is its answer; one that takes a callback answers through it.
      else if (returned !== undefined && handler.length < 3) done(null, returned)
    } catch (error) {
      rejected(done)(error)
    }
  })
}

/** Answers a call that failed. Nothing happens when it has been answered already. */
export function fail(requestId: string, error: FunctionError): void {
  const use = close(requestId)
  if (use) post({ kind: 'threw', requestId, error, ...use, text: '' })
}

/** Nothing is left that could answer the calls under way: as in Lambda, their answer is `null`. */
export function finishAll(): void {
  for (const requestId of open.keys()) succeed(requestId, null)
}

function succeed(requestId: string, result: unknown): void {
  let text: string
  try {
    text = JSON.stringify(result === undefined ? null : result) ?? 'null'
  } catch (error) {
    const { message } = errorOf(error)
    const errorMessage = `Unable to stringify response body: ${message.split('\n')[0]}`
    return fail(requestId, { errorType: 'Runtime.MarshalError', errorMessage, trace: [errorMessage] })
  }
  if (Buffer.byteLength(text) > MAX_PAYLOAD_BYTES)
    return fail(requestId, {
      errorType: 'Function.ResponseSizeTooLarge',
      errorMessage: tooLargeMessage(),
      trace: [],
    })
  const use = close(requestId)
  if (use) post({ kind: 'returned', requestId, ...use, text })
}

/** What the call took; undefined when it has been answered already. */
function close(requestId: string): CallUse | undefined {
  const startedAt = open.get(requestId)
  if (startedAt === undefined) return undefined
  tellDropped()
  open.delete(requestId)
  streamed.delete(requestId)
  if (open.size === 0) onIdle()
  return {
    durationMs: performance.now() - startedAt,
    ...(measures && { memoryBytes: process.memoryUsage.rss() }),
  }
}

let onIdle: () => void = () => undefined

/** Calls back whenever the last call under way ends. */
export function whenIdle(listener: () => void): void {
  onIdle = listener
}

/** A falsy rejection is a failure all the same. */
function rejected(done: (error: unknown) => void): (error: unknown) => void {
  return (error) => done(error ?? new Error(String(error)))
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function'
}
