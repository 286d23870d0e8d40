import { randomBytes } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createCallLog } from './log-tail.ts'

const textOf = (tail: string) => Buffer.from(tail, 'base64').toString()

it('has all of a short log', () => {
  const log = createCallLog('$LATEST')
  for (const line of ['one', '', 'two']) log.take(line)
  expect(textOf(log.finish('r1', 256))).toMatch(
    /^START RequestId: r1 Version: \$LATEST\none\n\ntwo\nEND RequestId: r1\nREPORT RequestId: r1\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 256 MB\tMax Memory Used: 256 MB\t\n$/,
  )
})

it.each([
  ['short lines', 5_000, 1],
  ['lines of two kilobytes', 50, 2_048],
  ['a long line at the end', 2, 100_000],
])('has the last 4 KB of %s', (_title, count, length) => {
  const log = createCallLog('1')
  const lines = Array.from({ length: count }, (_, index) => String(index).padStart(length, 'é'))
  for (const line of lines) log.take(line)
  const tail = Buffer.from(log.finish('r1', undefined), 'base64')
  expect(tail).toHaveLength(4_096)
  const end = tail.subarray(tail.indexOf('END RequestId'))
  expect(tail).toEqual(Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), end]).subarray(-4_096))
})

it('keeps no more of what a call prints', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = () => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  const log = createCallLog('1')
  const before = held()
  for (let count = 0; count < 5_000; count += 1) log.take(randomBytes(4 * 1024).toString('hex'))
  // V8 gives buffers back beside the program, some time after a collection found them unused.
  await expect.poll(() => held() - before, { timeout: 30_000 }).toBeLessThan(10 * 1024 * 1024)
  log.finish('r1', undefined)
})
