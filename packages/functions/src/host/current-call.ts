import { AsyncLocalStorage } from 'node:async_hooks'

/** The call that the code running right now belongs to. */
const current = new AsyncLocalStorage<string>()

/** The request identifier of the call that runs right now; undefined outside of any. */
export function currentRequestId(): string | undefined {
  return current.getStore()
}

/** Runs code, and whatever it starts, as that of a call. */
export function runAs(requestId: string, code: () => void): void {
  current.run(requestId, code)
}
