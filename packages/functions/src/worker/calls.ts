import { AsyncLocalStorage } from 'node:async_hooks'
import type { CallMessage, FunctionError, ThreadData } from '../protocol.ts'
import { createContext } from './context.ts'
import { toFunctionError } from './function-error.ts'
import { post } from './post.ts'

export type Handler = (event: unknown, context: object, callback: (...args: never[]) => void) => unknown

/** The call that the code running right now belongs to. */
const current = new AsyncLocalStorage<string>()

/** The calls under way. */
const open = new Set<string>()

/** The request identifier of the call that runs right now; undefined outside of any. */
export function currentRequestId(): string | undefined {
  return current.getStore()
}

/** The call that a crash belongs to: the one whose code ran, or the only one there is. */
export function blamedRequestId(): string | undefined {
  const own = current.getStore()
  if (own !== undefined && open.has(own)) return own
  return open.size === 1 ? [...open][0] : undefined
}

/** Whether calls are under way. */
export function isBusy(): boolean {
  return open.size > 0
}

/** Runs a handler for one call; what comes of it is posted, once. */
export function beginCall(handler: Handler, call: CallMessage, thread: ThreadData): void {
  open.add(call.requestId)
  current.run(call.requestId, () => {
    const done = (error: unknown, result?: unknown) =>
      error === null || error === undefined
        ? succeed(call.requestId, result)
        : fail(call.requestId, toFunctionError(error))
    try {
      const returned = handler(JSON.parse(call.payload), createContext(call, thread, done), done)
      if (isPromise(returned)) returned.then((result) => done(null, result), rejected(done))
      // What a handler without a callback returns is its answer; one that takes a callback answers through it.
      else if (returned !== undefined && handler.length < 3) done(null, returned)
    } catch (error) {
      rejected(done)(error)
    }
  })
}

/** A call that failed, whoever found out. Nothing happens when it has been answered already. */
export function fail(requestId: string, error: FunctionError): void {
  if (close(requestId)) post({ kind: 'threw', requestId, error })
}

/** Nothing is left that could answer the calls under way: as in Lambda, their answer is `null`. */
export function finishAll(): void {
  for (const requestId of open) succeed(requestId, null)
}

function succeed(requestId: string, result: unknown): void {
  let payload: string
  try {
    payload = JSON.stringify(result === undefined ? null : result) ?? 'null'
  } catch (error) {
    const { message } = error as Error
    const errorMessage = `Unable to stringify response body: ${message.split('\n')[0]}`
    return fail(requestId, { errorType: 'Runtime.MarshalError', errorMessage, trace: [errorMessage] })
  }
  if (close(requestId)) post({ kind: 'returned', requestId, payload })
}

function close(requestId: string): boolean {
  const wasOpen = open.delete(requestId)
  if (open.size === 0) onIdle()
  return wasOpen
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
