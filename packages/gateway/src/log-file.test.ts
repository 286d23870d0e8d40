import { expect, it } from 'vitest'
import { splitLines } from './log-file.ts'

const line = (length: number) => `${'x'.repeat(length - 1)}\n`

it.each([
  ['nothing', [], ['']],
  ['what a pipe takes at once', [line(2_000), line(2_096)], [line(2_000) + line(2_096)]],
  ['one byte more', [line(2_000), line(2_097)], [line(2_000), line(2_097)]],
  ['characters of several bytes', [line(4_000), `${'ü'.repeat(50)}\n`], [line(4_000), `${'ü'.repeat(50)}\n`]],
  ['a line that is longer', [line(10), line(5_000), line(10)], [line(10), line(5_000), line(10)]],
])('splits %s between lines', (_title, lines, parts) => {
  expect(splitLines(lines.join(''))).toEqual(parts)
})
