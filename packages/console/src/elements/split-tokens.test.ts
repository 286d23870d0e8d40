import { describe, expect, it } from 'vitest'
import { splitTokens } from './split-tokens.ts'

const kindsOf = (text: string) =>
  splitTokens(text).flatMap(({ kind, text: part }) => (kind === undefined ? [] : [[kind, part]]))

describe('the parts of a text', () => {
  it('are keys, texts, numbers and words', () => {
    expect(kindsOf('{ "a": "x\\"y", "b.c": -1.5, d: true }')).toEqual([
      ['key', '"a"'],
      ['string', '"x\\"y"'],
      ['key', '"b.c"'],
      ['number', '-1.5'],
      ['key', 'd'],
      ['word', 'true'],
    ])
    expect(kindsOf("await client.getApi({ apiId: 'a' })")).toEqual([
      ['word', 'await'],
      ['key', 'apiId'],
      ['string', "'a'"],
    ])
    expect(kindsOf('content-type: text/plain')).toEqual([['key', 'content-type']])
  })

  it('are together the whole text', () => {
    const text = 'a: "b" \\" c \'d'
    expect(
      splitTokens(text)
        .map((it) => it.text)
        .join(''),
    ).toBe(text)
  })

  it.each([
    ['escaped quotes', '\\"'],
    ['escaped apostrophes', "\\'"],
    ['words with dots', 'a.'],
  ])('cost no more than its length: %s', (_, part) => {
    const text = part.repeat(50_000)
    const startedAt = performance.now()
    splitTokens(text)
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })
})
