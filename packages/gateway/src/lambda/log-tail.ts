/** How much of a call's log a caller gets. Source: Lambda's API reference, "Invoke": the last 4 KB. */
const TAIL_BYTES = 4096

/** A call's log, as Lambda writes it. */
export interface CallLog {
  take(line: string): void
  /** The last of it, in Base64. */
  finish(requestId: string, memoryMegabytes: number | undefined): string
}

export function createCallLog(qualifier: string): CallLog {
  const lines: string[] = []
  const beganAt = performance.now()
  return {
    take: (line) => void lines.push(line),
    finish(requestId, memoryMegabytes = DEFAULT_MEMORY) {
      const durationMs = performance.now() - beganAt
      const report = [
        `REPORT RequestId: ${requestId}`,
        `Duration: ${durationMs.toFixed(2)} ms`,
        `Billed Duration: ${Math.ceil(durationMs)} ms`,
        `Memory Size: ${memoryMegabytes} MB`,
        `Max Memory Used: ${memoryMegabytes} MB`,
      ]
      const text = [
        `START RequestId: ${requestId} Version: ${qualifier}`,
        ...lines,
        `END RequestId: ${requestId}`,
        `${report.join('\t')}\t\n`,
      ].join('\n')
      return Buffer.from(text).subarray(-TAIL_BYTES).toString('base64')
    },
  }
}

/** What a function has that says nothing else. */
const DEFAULT_MEMORY = 128
