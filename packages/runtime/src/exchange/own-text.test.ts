import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { compilePath } from '../templates/json-path/compile-path.ts'
import { ownText } from './own-text.ts'
import { remember, rememberLast } from './remember.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** A part of a text of 2 MB, which nobody else has. */
const cut = (at: number): string => `${at}abcdefghijklmnop${'x'.repeat(2_000_000)}`.slice(0, 20)

const same = (text: string) => text

it.each<[string, () => (text: string) => unknown]>([
  ['a copy', () => ownText],
  ['what is remembered', () => remember(same)],
  ['the last text', () => rememberLast(same)],
  ['a path', () => (text) => compilePath(text, () => undefined)],
])('%s keeps nothing of what it was cut from', (_name, open) => {
  const kept: unknown[] = []
  collect()
  const before = process.memoryUsage().heapUsed
  for (let at = 0; at < 40; at += 1) {
    const use = open()
    kept.push(use, use(cut(at)))
  }
  collect()
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(10)
  expect(kept).toHaveLength(80)
})

it('the last text is not kept where it is long, and read again', () => {
  let reads = 0
  const read = rememberLast((text) => {
    reads += 1
    return text.length
  })
  for (const [length, expected] of [
    [10, 1],
    [10, 1],
    [2_000, 2],
    [2_000, 3],
    [10, 3],
  ] as const) {
    expect(read('x'.repeat(length))).toBe(length)
    expect(reads).toBe(expected)
  }
})
