import { describe, expect, it } from 'vitest'
import { decodePath, encodePath } from './path.ts'

describe('decodePath', () => {
  it.each([
    ['/plain/path', '/plain/path'],
    ['/capture/space%20value', '/capture/space value'],
    ['/capture/hash%23value', '/capture/hash#value'],
    ['/capture/slash%2Fvalue', '/capture/slash/value'],
    ['/capture/unicode-%CE%BB', '/capture/unicode-λ'],
    ['/capture/question%3Fvalue', '/capture/question'],
    ['/capture/percent%25done', undefined],
    ['/capture/literal%252Fvalue', '/capture/literal/value'],
    ['/capture/literal%253Fvalue', '/capture/literal?value'],
    ['/capture/literal%2525value', '/capture/literal%value'],
    ['/a+b', '/a+b'],
    ['/%zz', undefined],
    ['/%', undefined],
    ['/%ff', undefined],
  ])('%s is %s', (path, decoded) => {
    expect(decodePath(path)).toBe(decoded)
  })
})

describe('encodePath', () => {
  it.each([
    ["/a-b_c.d~e!$&'()*+,;=:@/f", "/a-b_c.d~e!$&'()*+,;=:@/f"],
    ['/a b', '/a%20b'],
    ['/a?b#c', '/a%3Fb%23c'],
    ['/a%b', '/a%25b'],
    ['/a[b]', '/a%5Bb%5D'],
    ['/λ', '/%CE%BB'],
    ['/a"<>\\^`{|}', '/a%22%3C%3E%5C%5E%60%7B%7C%7D'],
    ['/a\r\nHost: x', '/a%0D%0AHost:%20x'],
    ['', ''],
  ])('%j is %s', (path, encoded) => {
    expect(encodePath(path)).toBe(encoded)
  })

  it.each(['/a b/c?d#e', '/100%', '/λ/ü', '/[x]'])('gives %s back when it is decoded', (path) => {
    expect(decodeURIComponent(encodePath(path))).toBe(path)
  })
})
