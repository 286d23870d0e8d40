import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { readLines } from './output-lines.ts'

const CHUNK = 64 * 1024

/** Reads chunks as long as they are taken, and says how many lines there were then. */
async function linesOf(chunk: string, count: number): Promise<number> {
  const stream = new PassThrough({ highWaterMark: CHUNK })
  let lines = 0
  readLines(stream, () => {
    lines += 1
  })
  for (let at = 0; at < count; at += 1) stream.write(chunk)
  if (!stream.isPaused()) await new Promise((resolve) => stream.once('pause', resolve))
  stream.destroy()
  return lines
}

it.each([
  ['long lines, two megabytes at once', `${'x'.repeat(1023)}\n`, 2048],
  ['lines of nothing, those of one piece at once', '\n', CHUNK],
])('reads %s', async (_title, line, lines) => {
  expect(await linesOf(line.repeat(CHUNK / line.length), 40)).toBeLessThanOrEqual(lines)
})

it('goes on after a while, and ends with what has no end of a line', async () => {
  const stream = new PassThrough()
  const lines: string[] = []
  readLines(stream, (line) => lines.push(line))
  stream.write('\n'.repeat(25_000))
  stream.end('last')
  await expect.poll(() => lines.at(-1), { timeout: 10_000 }).toBe('last')
  expect(lines).toHaveLength(25_001)
})
