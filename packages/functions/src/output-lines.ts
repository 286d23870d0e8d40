import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** Longer lines are cut. Source: the CloudWatch Logs quotas, "Event size". */
const MAX_LINE = 256 * 1024

/** How much is read from one stream in a second: a stream that writes more waits (backpressure). */
const BYTES_PER_SECOND = 2 * 1024 * 1024

/** What each line counts besides: a log has as much work with an empty one. */
const LINE_BYTES = 100

/** Reads a process's raw output by line, no faster than a log can take it. */
export function readLines(stream: Readable, print: (line: string) => void): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let taken = 0

  const take = (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    taken += lines.length * LINE_BYTES
    for (const line of lines) print(line.slice(0, MAX_LINE))
    if (rest.length <= MAX_LINE) return
    print(rest.slice(0, MAX_LINE))
    rest = ''
  }
  stream.on('data', (chunk: Buffer) => {
    take(decoder.write(chunk))
    taken += chunk.length
    if (taken < BYTES_PER_SECOND) return
    stream.pause()
    const pauseMs = (taken / BYTES_PER_SECOND) * 1000
    taken = 0
    setTimeout(() => stream.resume(), pauseMs).unref()
  })
  stream.once('end', () => {
    take(decoder.end())
    if (rest !== '') print(rest)
  })
  stream.on('error', () => undefined)
}
