import { blamedRequestId, fail } from './calls.ts'
import { toFunctionError } from './function-error.ts'
import { post } from './post.ts'

/** What unwinds the code that asked the process to end. */
class Exit extends Error {}

/**
 * Keeps what one call does from hurting others: a throw that nobody catches, a rejection that nobody handles and an order to end
 * the process fail the call that they belong to. The thread is spent after that: it finishes its other calls and takes no more.
 */
export function guardThread(): void {
  process.on('uncaughtException', (error) => crash(error, 'an exception that nothing caught'))
  process.on('unhandledRejection', (reason) => crash(reason, 'a rejection that nothing handled'))
  const exit = process.exit.bind(process)
  process.exit = (code) => endProcess(exit, code ?? process.exitCode ?? 0)
  const kill = process.kill.bind(process)
  process.kill = (pid, signal) =>
    pid === process.pid && signal !== 0 ? endProcess(exit, 1) : kill(pid, signal)
}

function crash(thrown: unknown, reason: string): void {
  if (thrown instanceof Exit) return
  const requestId = blamedRequestId()
  const error = toFunctionError(thrown)
  post({ kind: 'spent', reason: `${reason}: ${error.errorMessage}` })
  if (requestId === undefined) console.error(thrown)
  else fail(requestId, error)
}

function endProcess(exit: (code: number) => never, code: number | string): never {
  const requestId = blamedRequestId()
  const reason = Number(code) === 0 ? 'Runtime exited without providing a reason' : exitReason(code)
  if (requestId === undefined) exit(Number(code))
  const errorMessage = `RequestId: ${requestId} Error: ${reason}`
  post({ kind: 'spent', reason })
  fail(requestId ?? '', { errorType: 'Runtime.ExitError', errorMessage, trace: [] })
  throw new Exit(reason)
}

function exitReason(code: number | string): string {
  return `Runtime exited with error: exit status ${code}`
}
