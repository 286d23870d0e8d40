/** How much of a call's log a caller gets. Source: Lambda's API reference, "Invoke": the last 4 KB. */
const TAIL_BYTES = 4096

/** A call's log, as Lambda writes it. */
export interface CallLog {
  take(line: string): void
  /** The last of it, in Base64. */
  finish(requestId: string, memoryMegabytes: number | undefined): string
}

export function createCallLog(qualifier: string): CallLog {
  /** The last lines, as many as a caller can get: a call may print for as long as it runs. */
  const lines: Buffer[] = []
  let bytes = 0
  const beganAt = performance.now()
  return {
    take(line) {
      const end = Buffer.from(`${line.slice(-TAIL_BYTES)}\n`)
      lines.push(end)
      bytes += end.length
      for (let [first] = lines; first && bytes - first.length >= TAIL_BYTES; [first] = lines) {
        bytes -= first.length
        lines.shift()
      }
    },
    finish(requestId, memoryMegabytes = DEFAULT_MEMORY) {
      const durationMs = performance.now() - beganAt
      const report = [
        `REPORT RequestId: ${requestId}`,
        `Duration: ${durationMs.toFixed(2)} ms`,
        `Billed Duration: ${Math.ceil(durationMs)} ms`,
        `Memory Size: ${memoryMegabytes} MB`,
        `Max Memory Used: ${memoryMegabytes} MB`,
      ]
      const start = Buffer.from(`START RequestId: ${requestId} Version: ${qualifier}\n`)
      const end = Buffer.from(`END RequestId: ${requestId}\n${report.join('\t')}\t\n`)
      return Buffer.concat([start, ...lines, end])
        .subarray(-TAIL_BYTES)
        .toString('base64')
    },
  }
}

/** What a function has that says nothing else. */
const DEFAULT_MEMORY = 128
