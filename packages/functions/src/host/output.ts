import { currentRequestId } from './current-call.ts'
import { post } from './post.ts'

/** More in a second is dropped: a loop that prints would keep the gateway from its traffic, and fill the log. */
const LINES_PER_SECOND = 10_000
const CHARACTERS_PER_SECOND = 4 * 1024 * 1024

/** Longer ones are cut. Source: the CloudWatch Logs quotas, "Event size". */
const MAX_LINE = 256 * 1024

/** What was printed in the present second, and what was too much. */
let second = 0
let lines = 0
let characters = 0
let dropped = 0

/** Sends what the code prints to the gateway, with the call that it belongs to. */
export function captureOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = ((chunk: Uint8Array | string, ...rest: unknown[]) => {
      print(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())
      const callback = rest.find((it) => typeof it === 'function')
      if (callback) process.nextTick(callback as () => void)
      return true
    }) as typeof stream.write
  }
}

/** Says how many lines were dropped, if there were any. */
export function tellDropped(): void {
  if (dropped === 0) return
  const text = `${dropped} lines were dropped: more than ${LINES_PER_SECOND} lines or ${CHARACTERS_PER_SECOND} characters in a second`
  dropped = 0
  post({ kind: 'printed', requestId: currentRequestId(), text })
}

function print(text: string): void {
  const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  const now = Math.floor(performance.now() / 1000)
  if (now !== second) {
    second = now
    lines = 0
    characters = 0
    tellDropped()
  }
  if (
    lines + count > LINES_PER_SECOND ||
    characters + Math.min(text.length, MAX_LINE) > CHARACTERS_PER_SECOND
  ) {
    if (dropped === 0) setTimeout(tellDropped, 1000).unref()
    dropped += count
    return
  }
  lines += count
  characters += text.length
  post({ kind: 'printed', requestId: currentRequestId(), text: shorten(text) })
}

function shorten(text: string): string {
  if (text.length <= MAX_LINE) return text
  return `${text.slice(0, MAX_LINE)} … and ${text.length - MAX_LINE} characters more`
}
