import { describe, expect, it } from 'vitest'
import { createJsonDepth, isNestedDeeper } from './json-depth.ts'

const encode = (text: string) => new TextEncoder().encode(text)

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
    expect(isNestedDeeper(encode(text), 2)).toBe(isTooDeep)
  })

  it('is the same however the bytes are cut', () => {
    const text = encode('{"a\\\\":"\\"[[[é{","b":[{"c":1}]}')
    for (const most of [2, 3]) {
      for (let cut = 0; cut <= text.length; cut += 1) {
        const depth = createJsonDepth(most)
        depth.take(text.subarray(0, cut))
        expect(depth.take(text.subarray(cut)), `cut at ${cut}`).toBe(most === 2)
      }
    }
  })
})
