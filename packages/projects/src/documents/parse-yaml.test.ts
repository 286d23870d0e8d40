import { describe, expect, it } from 'vitest'
import { parseYamlDocument } from './parse-yaml.ts'

const parse = (text: string) => parseYamlDocument(text, '/project/a.yaml', (_, value) => value)

describe('aliases', () => {
  it.each([
    ['a: &one { x: 1 }\nb: *one\n', { a: { x: 1 }, b: { x: 1 } }],
    ['a: &one 1\nb: *one\nc: &one 2\nd: *one\n', { a: 1, b: 1, c: 2, d: 2 }],
    [
      'a: &outer { in: &inner 1 }\nb: &inner 2\nc: *outer\nd: *inner\n',
      { a: { in: 1 }, b: 2, c: { in: 1 }, d: 2 },
    ],
    ['a: &one { x: 1, y: 2 }\nb: { <<: *one, y: 3 }\n', { a: { x: 1, y: 2 }, b: { x: 1, y: 3 } }],
    ['a: &one k\n*one : v\n', { a: 'k', k: 'v' }],
  ])('%j is %j', (text, value) => {
    expect(parse(text)).toEqual(value)
  })

  it('are copies: what is done to one is not done to another', () => {
    const { a, b } = parse('a: &one { x: 1 }\nb: *one\n') as { a: object; b: object }
    expect(a).not.toBe(b)
  })

  it.each([
    ['a: 1\nb:\n  Auth: *typo\n', 'the alias *typo has no anchor &typo before it', 3, 9],
    ['a: *later\nb: &later 1\n', 'the alias *later has no anchor', 1, 4],
    ['a: &other 1\nb: { <<: *typo }\n', 'the alias *typo has no anchor', 2, 10],
    ['x: &a { y: *a }\n', 'the alias *a is a part of what it names', 1, 12],
    ['x: &a\n  - y\n  - { z: [*a] }\n', 'the alias *a is a part of what it names', 3, 11],
    ['x: &a { <<: *a }\n', 'the alias *a is a part of what it names', 1, 13],
  ])('%j is refused', (text, message, line, column) => {
    let refusal: unknown
    try {
      parse(text)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toMatchObject({ name: 'ProjectError', at: { file: '/project/a.yaml', line, column } })
    expect(String(refusal)).toContain(message)
  })

  it('of aliases end before they fill the memory', () => {
    const levels = Array.from({ length: 30 }, (_, at) =>
      at === 0 ? 'a0: &a0 [x]' : `a${at}: &a${at} [*a${at - 1}, *a${at - 1}, *a${at - 1}]`,
    )
    expect(() => parse(levels.join('\n'))).toThrow(/a\.yaml:\d+:\d+: the aliases of this file make more than/)
  })

  it('are found at once in a file of many', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `k${at}: *one`)
    expect(Object.keys(parse(['one: &one 1', ...lines].join('\n')) as object)).toHaveLength(20_001)
  })
})
