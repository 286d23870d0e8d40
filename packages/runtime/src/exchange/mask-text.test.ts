import { describe, expect, it } from 'vitest'
import { compileMask, MASK } from './mask-text.ts'

/** The same, character by character. */
function maskPlainly(text: string, secrets: readonly string[]): string {
  const ends = Array.from({ length: text.length }, (_, start) =>
    Math.max(0, ...secrets.filter((it) => text.startsWith(it, start)).map((it) => start + it.length)),
  )
  let masked = ''
  let end = 0
  for (const [at, character] of [...text].entries()) {
    const isSecret = at < end
    end = Math.max(end, ends[at] ?? 0)
    if (end <= at) masked += character
    else if (!isSecret) masked += MASK
  }
  return masked
}

/** Numbers that look like chance, the same each time. */
function createNumbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

describe('a mask', () => {
  it.each<[string, string, readonly string[], string]>([
    ['without secrets', 'abc', [], 'abc'],
    ['of a secret that is not there', 'abc', ['abd', 'abcd'], 'abc'],
    ['of one', 'a secret.', ['secret'], `a ${MASK}.`],
    ['of the longer of two that begin alike', 'abcdef abc', ['abc', 'abcdef'], `${MASK} ${MASK}`],
    ['of one that begins with the end of another', 'abcdefghi', ['abcdef', 'defghi'], MASK],
    ['of one within another', 'abcdef', ['cd', 'abcdef'], MASK],
    ['of one whose beginning is another, where it breaks off', 'abcde', ['ab', 'abcdef'], `${MASK}cde`],
    ['of each of those side by side', 'ababab', ['ab'], MASK.repeat(3)],
  ])('%s', (_title, text, secrets, masked) => {
    expect(compileMask(secrets)(text)).toBe(masked)
    expect(maskPlainly(text, secrets)).toBe(masked)
  })

  it('hides every secret whatever they are, also of a beginning', () => {
    const number = createNumbers(7)
    const letters = (length: number) => Array.from({ length }, () => 'ab'[number(2)]).join('')
    for (let round = 0; round < 2_000; round += 1) {
      const secrets = Array.from({ length: 1 + number(20) }, () => letters(1 + number(12)))
      const text = letters(number(80))
      const whole = maskPlainly(text, secrets)
      const mask = compileMask(secrets)
      expect(mask(text)).toBe(whole)
      for (const length of [0, 1, 5, 8, 20, 100])
        expect([text, secrets, mask(text, length)]).toEqual([text, secrets, whole.slice(0, length)])
    }
  })

  it('hides a secret that the cut divides, wherever it does', () => {
    const secret = 'b'.repeat(3_000)
    const mask = compileMask([secret])
    for (let before = 1_010; before < 1_030; before += 1) {
      const text = `${'a'.repeat(before)}${secret}c`
      expect(mask(text, 1_025)).toBe(`${'a'.repeat(before)}${MASK}c`.slice(0, 1_025))
      // One that breaks off is none.
      const broken = `${'a'.repeat(before)}${secret.slice(1)}c`
      expect(mask(broken, 1_025)).toBe(broken.slice(0, 1_025))
    }
  })

  it('hides what it has not read', () => {
    const secret = 'a'.repeat(100)
    const mask = compileMask([secret, 'key'])
    expect(mask(`begins ${'a'.repeat(1_000_000)} ends with the key`, 1_000)).toBe(`begins ${MASK}`)
  })
})

describe('the cost of a mask', () => {
  const long = 10_000_000
  const secret = `${'a'.repeat(8)}b${'a'.repeat(12_000)}`
  it.each<[string, string, readonly string[], number | undefined]>([
    ['a whole answer for a log', 'a'.repeat(long), [secret], 1_025],
    ['an answer that is nothing but secrets', secret.repeat(800), [secret, 'a'], 1_025],
    ['a long text for a record', 'a'.repeat(100_000), [secret], undefined],
    [
      'many secrets',
      'a'.repeat(100_000),
      Array.from({ length: 1_000 }, (_, index) => `${'a'.repeat(40)}${index}`),
      undefined,
    ],
  ])('is that of what there is: %s', (_title, text, secrets, maxLength) => {
    const before = process.cpuUsage()
    compileMask(secrets)(text, maxLength)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000)
  })
})
