import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { captureBody } from './body-capture.ts'

const KB = 1024
const MOST = 64 * KB

describe('what is kept of a body', () => {
  it.each([
    ['nothing', []],
    ['an empty piece', [0]],
    ['one piece', [10]],
    ['several pieces, some of them empty', [10, 0, 300, 7]],
    ['as much as is kept', [MOST - 1, 1]],
    ['one byte more', [MOST, 1]],
    ['a piece that is longer by itself', [3 * MOST]],
    ['much more than is kept', Array(20).fill(9 * KB)],
  ])('is its beginning, while all of it passes: %s', async (_title, sizes) => {
    const pieces = sizes.map((bytes, index) => Buffer.alloc(bytes, 97 + index))
    const whole = Buffer.concat(pieces)
    const capture = captureBody(MOST)
    const passed = capture.watch(Readable.from(pieces)) as Readable
    expect((await buffer(passed)).equals(whole)).toBe(true)
    expect(capture.bytes().equals(whole.subarray(0, MOST))).toBe(true)
    expect(capture.isCut).toBe(whole.length > MOST)
    expect(capture.read()?.bytes).toBe(whole.length === 0 ? undefined : whole.length)
  })

  it('takes no more memory where each byte comes by itself', () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const usedBytes = () => {
      collect()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      return heapUsed + arrayBuffers
    }
    const before = usedBytes()
    const captures = Array.from({ length: 4 }, () => captureBody(MOST))
    for (const capture of captures)
      for (let count = 0; count < MOST; count += 1) capture.watch(Buffer.from('a'))
    // 120 bytes each were 30 MB.
    expect(usedBytes() - before).toBeLessThan(2_000 * KB)
    expect(captures.map((it) => it.bytes().length)).toEqual(Array(4).fill(MOST))
  })
})
