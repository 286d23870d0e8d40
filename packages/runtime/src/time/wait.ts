import type { Clock } from './clock.ts'

/** Resolves after so many milliseconds, at once for none. */
export function wait(clock: Pick<Clock, 'after'>, ms: number): Promise<void> | undefined {
  if (ms <= 0) return undefined
  return new Promise((resolve) => void clock.after(ms, resolve))
}
