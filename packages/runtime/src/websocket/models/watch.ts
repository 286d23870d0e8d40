import { createContext, Script } from 'node:vm'

const sandbox: { run?: (() => unknown) | undefined } = {}
const context = createContext(sandbox)
const script = new Script('run()')

/**
 * Runs something that may take too long, and breaks it off: a regular expression or a loop alike. Gives what it gave in a list of
 * one, or undefined where it was broken off.
 */
export function withinTime<T>(run: () => T, timeoutMs: number): readonly [T] | undefined {
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
