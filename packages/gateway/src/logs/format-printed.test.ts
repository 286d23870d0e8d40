import { describe, expect, it } from 'vitest'
import { formatPrinted } from './format-printed.ts'

describe('a line that a function printed', () => {
  it.each([
    ['is itself', 'pets 1: a "b" \\ é 😀', 'pets 1: a "b" \\ é 😀'],
    ['keeps tabs and colours', 'a\t\u001b[1;31mred\u001b[0m', 'a\t\u001b[1;31mred\u001b[0m'],
    ['ends before its carriage return', 'a\r', 'a'],
    ['does not write over itself', 'pets 1: a\r{"level":50}\b', 'pets 1: a\\r{"level":50}\\u0008'],
    ['moves no cursor', '\u001b[2K\u001b[1A\u001b]0;x\u0007', '\\u001b[2K\\u001b[1A\\u001b]0;x\\u0007'],
    ['is one for every reader', 'a\u0085b\u2028c\u2029d\u009b31m', 'a\\u0085b\\u2028c\\u2029d\\u009b31m'],
  ])('%s', (_what, line, formatted) => {
    expect(formatPrinted(line)).toBe(formatted)
  })
})
