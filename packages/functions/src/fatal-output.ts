/** Enough to find the cause of a crash. */
const MAX_LINES = 60

const BEGINS = /^(<--- Last few GCs|FATAL ERROR: |# Fatal |#$|-{3,} ?Native stack trace)/

const OUT_OF_MEMORY =
  /^FATAL ERROR: .*(memory|heap|invalid array length|invalid table size|Allocation failed)|^# Fatal .*out of memory/i

/** What the engine prints when it gives up: kept apart from a function's own output, since it says why the process ends. */
export interface FatalOutput {
  /** Whether a line belongs to it. */
  takes(line: string): boolean
  isOutOfMemory(): boolean
  lines(): readonly string[]
}

export function createFatalOutput(): FatalOutput {
  const lines: string[] = []
  return {
    takes(line) {
      if (lines.length === 0 && !BEGINS.test(line)) return false
      if (lines.length < MAX_LINES) lines.push(line)
      return true
    },
    isOutOfMemory: () => lines.some((line) => OUT_OF_MEMORY.test(line)),
    lines: () => lines,
  }
}
