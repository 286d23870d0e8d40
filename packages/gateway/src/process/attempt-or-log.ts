import type { Log } from '../logs/log.ts'

/** Does something that may fail while the gateway goes on: `message` tells the log what that means. */
export function attemptOrLog(log: Log, message: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    log.error({ err: error }, message)
  }
}
