import { constants } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import { exitReason } from '../carrier.ts'
import { blamedRequestId, fail } from './calls.ts'
import { toFunctionError } from './function-error.ts'
import { post } from './post.ts'

/** What unwinds the code that asked the process to end. */
class Exit extends Error {}

type Signal = string | number | undefined

/**
 * Keeps what one call does from hurting others: an uncaught throw, an unhandled rejection and an order to end
 * the process fail the call that they belong to. The host is spent after that: it finishes its other calls and takes no more.
 */
export function guardHost(): void {
  process.on('uncaughtException', (error) => crash(error, 'an exception that nothing caught'))
  process.on('unhandledRejection', (reason) => crash(reason, 'a rejection that nothing handled'))
  const exit = process.exit.bind(process)
  process.exit = (code) => endHost(exit, exitWords(code ?? process.exitCode ?? 0), Number(code ?? 0))
  if (isMainThread) process.abort = () => endHost(exit, withError(exitReason(null, 'SIGABRT')), 134)
  guardKill(exit)
}

function guardKill(exit: (code: number) => never): void {
  const kill = process.kill.bind(process)
  process.kill = (pid, signal) => {
    if (signal === 0) return kill(pid, signal)
    // -1 is everything that this user runs.
    if (pid === -1 || (isMainThread && Math.abs(pid) === process.ppid))
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM', errno: -1, syscall: 'kill' })
    const isOwn = pid === process.pid || pid === 0 || pid === -process.pid
    if (!isOwn || hasListener(signal)) return kill(pid, signal)
    return endHost(exit, withError(exitReason(null, nameOf(signal))), 1)
  }
}

function hasListener(signal: Signal): boolean {
  return isMainThread && process.listenerCount(nameOf(signal)) > 0
}

function nameOf(signal: Signal): string {
  if (typeof signal === 'string') return signal
  return Object.entries(constants.signals).find(([, number]) => number === signal)?.[0] ?? 'SIGTERM'
}

function crash(thrown: unknown, reason: string): void {
  if (thrown instanceof Exit) return
  const requestId = blamedRequestId()
  const error = toFunctionError(thrown)
  post({ kind: 'spent', reason: `${reason}: ${error.errorMessage}`, text: '' })
  if (requestId === undefined) console.error(thrown)
  else fail(requestId, error)
}

function endHost(exit: (code: number) => never, reason: string, code: number): never {
  const requestId = blamedRequestId()
  if (requestId === undefined) exit(code)
  const errorMessage = `RequestId: ${requestId} Error: ${reason}`
  post({ kind: 'spent', reason, text: '' })
  fail(requestId ?? '', { errorType: 'Runtime.ExitError', errorMessage, trace: [] })
  throw new Exit(reason)
}

function exitWords(code: number | string): string {
  return Number(code) === 0
    ? 'Runtime exited without providing a reason'
    : withError(exitReason(Number(code), null))
}

function withError(reason: string): string {
  return `Runtime exited with error: ${reason}`
}
