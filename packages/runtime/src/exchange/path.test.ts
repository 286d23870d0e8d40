import { describe, expect, it } from 'vitest'
import { decodePath, encodePath, encodeQueryValue, hasDotSegment, normalizePath } from './path.ts'

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
    ['/\ud800x', '/%EF%BF%BDx'],
    ['', ''],
  ])('%j is %s', (path, encoded) => {
    expect(encodePath(path)).toBe(encoded)
  })

  it.each(['/a b/c?d#e', '/100%', '/λ/ü', '/[x]'])('gives %s back when it is decoded', (path) => {
    expect(decodeURIComponent(encodePath(path))).toBe(path)
  })
})

describe('encodeQueryValue', () => {
  it.each([
    ['a b', 'a%20b'],
    ['1&role=admin', '1%26role%3Dadmin'],
    ['a+b;c#d?e', 'a%2Bb%3Bc%23d%3Fe'],
    ['dog/2', 'dog/2'],
    ['%26', '%2526'],
    ['\udc00', '%EF%BF%BD'],
  ])('%j is %s', (value, encoded) => {
    expect(encodeQueryValue(value)).toBe(encoded)
  })
})

describe('normalizePath', () => {
  it.each([
    ['/test', '/test'],
    ['//test', '/test'],
    ['///a//b/', '/a//b/'],
    ['/', '/'],
    ['//', '/'],
    ['/a\\b', undefined],
    ['/a/../b', undefined],
  ])('%s is %s', (path, normal) => {
    expect(normalizePath(path)).toBe(normal)
  })
})

describe('hasDotSegment', () => {
  it.each([
    ...['/.', '/..', '/./a', '/../a', '/a/..', '..', '.', '../a', 'a\\..', '/..;/a', '/.;x=y'],
    ...['/%2e', '/%2E%2e/', '/.%2e', '/%252e%252E', '/a%2f..%2fb', '/a%252f..', '/a/..%5cb', '/a%3f/../b'],
    ...[
      '/%252e%252e/a%3F%25',
      '/%252e./a%25',
      '/%zz/%2e%252e',
      '/..%ff/%252e',
      '/..%3F',
      '/..%253Fx',
      '/..%23x',
    ],
    ...['/%25252e%2e/a', '/%25%32%65/a', '/%%32e./a', '/..%3bx/a', '/..%253b/a', '/..;%3Fx', '/é/%2e%2e'],
  ])('is so of %s', (path) => {
    expect(hasDotSegment(path)).toBe(true)
  })

  it.each(['/...', '/.a', '/a.', '/a..b', '/..a', '/a;..', '/%2e%2ea', '/%zz', '/a;b/c', '/\u012e', ''])(
    'is not so of %s',
    (path) => {
      expect(hasDotSegment(path)).toBe(false)
    },
  )

  it('is so of every spelling that has one in what any pass of decoding makes of it', () => {
    const spellings = products(
      ['', '/x', '/x%ff', '/é'],
      ['/', '%2F', '%252f', '%5C', '\\'],
      ['.', '%2e', '%252E', '%25%32%65', '%25252e', '%%32e', 'a'],
      ['.', '%2e', '%252e', ''],
      ['', ';a', '%3B', '%253b%3F'],
      ['', '/admin', '%2fadmin', '%3F', '%253Fa', '%23'],
      ['', '%3F%25', '%25', '%zz', '%3F%2525'],
    )
    const missed = spellings.filter((it) => !hasDotSegment(it) && passesOf(it).some(isResolved))
    expect(missed).toEqual([])
  })

  it('takes as long for what is encoded many times as for what is not', () => {
    const deep = `/%${'25'.repeat(100_000)}2e/a`
    expect(hasDotSegment(deep)).toBe(true)
  })
})

/** Every text that has a part of each list, in their order. */
function products(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (texts, parts) => texts.flatMap((text) => parts.map((part) => text + part)),
    [''],
  )
}

/** A path as it is, what routes see of it, and what that is when it is decoded again. */
function passesOf(path: string): string[] {
  const passes = [path, decodePath(path)].filter((it) => it !== undefined)
  for (let last = passes.at(-1); last !== undefined; passes.push(last)) {
    try {
      const next: string = decodeURIComponent(last)
      if (next === last) break
      last = next
    } catch {
      break
    }
  }
  return passes
}

function isResolved(path: string): boolean {
  const segments = path.split('?', 1).flatMap((it) => it.split(/[/\\]/))
  return segments.some((it) => ['.', '..'].includes(it.split(';', 1)[0] ?? ''))
}
