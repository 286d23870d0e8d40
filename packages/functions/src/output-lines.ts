import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** Longer lines are cut. Source: the CloudWatch Logs quotas, "Event size". */
const MAX_LINE = 256 * 1024

/** How much is read from one stream in a second: a stream that writes more waits (backpressure). */
const BYTES_PER_SECOND = 2 * 1024 * 1024

/** Reads a process's raw output by line, no faster than a log can take it. */
export function readLines(stream: Readable, print: (line: string) => void): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let taken = 0

  const take = (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
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
    setTimeout(() => {
      taken = 0
      stream.resume()
    }, 1000).unref()
  })
  stream.once('end', () => {
    take(decoder.end())
    if (rest !== '') print(rest)
  })
  stream.on('error', () => undefined)
}
