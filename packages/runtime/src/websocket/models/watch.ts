import { createContext, Script } from 'node:vm'

const sandbox: { run?: (() => unknown) | undefined } = {}
const context = createContext(sandbox)
const script = new Script('run()')

/** How many times as long as its time something may take at most, where others have the processor meanwhile. */
const MAX_STRETCH = 3

/**
 * Runs something that may take too long, and breaks it off: a regular expression or a loop alike. Gives what it gave in a list of
 * one, or undefined where it was broken off. It may run twice: where it had less than half of the processor in its time, it is run
 * again, for as long as it needs to have that time.
 */
export function withinTime<T>(run: () => T, timeoutMs: number): readonly [T] | undefined {
  const before = process.cpuUsage()
  const result = runFor(run, timeoutMs)
  if (result) return result
  const { user, system } = process.cpuUsage(before)
  const share = (user + system) / 1000 / timeoutMs
  return share < 0.5 ? runFor(run, Math.ceil(timeoutMs / Math.max(share, 1 / MAX_STRETCH))) : undefined
}

function runFor<T>(run: () => T, timeoutMs: number): readonly [T] | undefined {
  context.run = run
  try {
    return [script.runInContext(context, { timeout: timeoutMs }) as T]
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined
    throw error
  } finally {
    context.run = undefined
  }
}
