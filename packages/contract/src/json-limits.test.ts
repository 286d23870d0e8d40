import { describe, expect, it } from 'vitest'
import { createJsonGuard, type JsonLimits } from './json-limits.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const judge = (text: string, limits: JsonLimits) => createJsonGuard(limits).take(encode(text))

describe('the depth of JSON', () => {
  it.each([
    ['nothing', '', false],
    ['a value', '1', false],
    ['what is as deep as it may be', '{"a":[1]}', false],
    ['one level more', '{"a":[[]]}', true],
    ['one level more, never closed', '[{[', true],
    ['lists one after the other', '[[],[],[]]', false],
    ['brackets within a text', '["[[[[", "{{{{"]', false],
    ['brackets after a quote that is escaped', '["\\"[[[["]', false],
    ['brackets after a backslash that is escaped', '["\\\\",[[1]]]', true],
    ['brackets within a key', '{"[[[[":1}', false],
    ['a text that never ends', '["[[[[', false],
    ['more closed than opened', ']]]][[', false],
  ])('of %s', (_what, text, isTooDeep) => {
    expect(judge(text, { depth: 2, values: 100 })).toBe(isTooDeep ? 'too deep' : undefined)
  })

  it('is the same however the bytes are cut', () => {
    const text = encode('{"a\\\\":"\\"[[[é{","b":[{"c":1}]}')
    for (const most of [2, 3]) {
      for (let cut = 0; cut <= text.length; cut += 1) {
        const guard = createJsonGuard({ depth: most, values: 100 })
        guard.take(text.subarray(0, cut))
        expect(guard.take(text.subarray(cut)), `cut at ${cut}`).toBe(most === 2 ? 'too deep' : undefined)
      }
    }
  })
})

describe('the number of values in JSON', () => {
  it.each([
    ['as many as there may be', '{"a":[1,2]}', undefined],
    ['one more', '{"a":[1,2,3]}', 'too many values'],
    ['empty lists', '[[],[],[]]', 'too many values'],
    ['commas within a text', '[",,,,,,,,"]', undefined],
  ])('of %s', (_what, text, excess) => {
    expect(judge(text, { depth: 10, values: 3 })).toBe(excess)
  })

  it('is counted over all bytes, and stays passed', () => {
    const guard = createJsonGuard({ depth: 10, values: 3 })
    const answers = ['[1,', '2,', '3,', '4]', ''].map((part) => guard.take(encode(part)))
    expect(answers).toEqual([undefined, undefined, 'too many values', 'too many values', 'too many values'])
  })
})
