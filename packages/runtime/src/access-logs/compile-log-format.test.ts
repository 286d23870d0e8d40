import { describe, expect, it } from 'vitest'
import { compileLogFormat } from './compile-log-format.ts'

type Facts = Readonly<Record<string, string | number | undefined>>
const format = (text: string, facts: Facts) =>
  compileLogFormat<Facts>(text, (name) => (it) => it[name])(facts)

const HOSTILE = [
  ['a line end', 'a\nb'],
  ['a carriage return', 'a\rb'],
  ['NEL', 'a\u0085b'],
  ['U+2028', 'a\u2028b'],
  ['U+2029', 'a\u2029b'],
  ['NUL', 'a\0b'],
  ['what colours a terminal', '\u001b[31mred\u001b[0m'],
  ['the same in one character', '\u009b31mred'],
  ['a lone high surrogate', 'a\ud800b'],
  ['a lone low surrogate', 'a\udc00b'],
  ['surrogates the wrong way round', '\udc00\ud800'],
  ['a vertical tab and a form feed', 'a\v\fb'],
  ['a quotation mark', 'a" "b'],
  ['a backslash', 'a\\'],
  ['a backslash before a letter', 'a\\nb'],
  ['an end of its object', '"} {"a":"'],
  ['characters of all kinds', 'ü 語 🙂'],
]

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

describe('an access log', () => {
  it.each(HOSTILE)('has one line for %s, and no control in it', (_title, value) => {
    for (const text of ['$context.v', '[$context.v] "$context.v"', '{"v":"$context.v"}']) {
      const line = format(text, { v: value })
      expect(line).not.toMatch(UNSAFE)
      expect(Buffer.from(line).toString()).toBe(line)
    }
  })

  it.each(HOSTILE)('in JSON says %s in JSON', (_title, value) => {
    const line = format('{"a":"x $context.v \\" $context.v","b":[$context.n,"$context.none"]}', {
      v: value,
      n: 7,
    })
    expect(JSON.parse(line)).toEqual({ a: `x ${value} " ${value}`, b: [7, '-'] })
  })

  it.each([
    ['text keeps its quotation marks', '"$context.v" $context.n', { v: 'a"b\\c', n: 1 }, '"a"b\\c" 1'],
    ['a quoted value stays as it is where JSON has one', '{"m":$context.v}', { v: '"a"' }, '{"m":"a"}'],
    ['a variable without a value is -', '$context.a $context.b.c', {}, '- -'],
    ['zero is a value', '$context.a', { a: 0 }, '0'],
    ['JSON over several lines is one', '{\n  "a": "$context.a"\n}\n', { a: 'x' }, '{ "a": "x" }'],
    ['text over several lines is one', '$context.a\r\n$context.b\n', { a: 'x', b: 'y' }, 'x y'],
    ['a tab in a format is escaped', '$context.a\t$context.b', { a: 'x', b: 'y' }, 'x\\ty'],
  ])('%s', (_title, text, facts, line) => {
    expect(format(text, facts)).toBe(line)
  })
})
