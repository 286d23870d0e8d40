import { describe, expect, it } from 'vitest'
import { compileLinearRegex, patternSizeOf } from './linear-regex.ts'

describe('the size of a pattern', () => {
  it.each<[string, number]>([
    ['abc', 3],
    ['5\\d{2}', 6 * 2],
    ['a{2,}b{3,7}c{5}', 15 * 7],
    ['(a{30}){30}', 11 * 900],
    ['(?:a{2})b{3}(c){4}', 18 * 12],
    ['((a{100}){10}){10}', 18 * 1000],
  ])('of %s is its length, its repetitions written out', (pattern, size) => {
    expect(patternSizeOf(pattern)).toBe(size)
  })
})

describe('a linear regular expression', () => {
  it.each([
    ['many repetitions one after another', '(?:.{0,1000})'.repeat(70)],
    ['a long group that is repeated', `(${'abc|'.repeat(200)}x){900}`],
    ['a back reference', '(a)\\1'],
  ])('is not compiled with %s', (_title, pattern) => {
    const begunAt = performance.now()
    expect(() => compileLinearRegex(pattern)).toThrow()
    expect(performance.now() - begunAt).toBeLessThan(500)
  })

  it('matches what catastrophic patterns are made for', () => {
    expect(
      compileLinearRegex('(a+)+')
        .matcher(`${'a'.repeat(50_000)}b`)
        .matches(),
    ).toBe(false)
    expect(
      compileLinearRegex('(a|aa)+b')
        .matcher(`${'a'.repeat(50_000)}b`)
        .matches(),
    ).toBe(true)
  })
})
