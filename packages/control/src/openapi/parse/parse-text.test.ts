import { expect, it } from 'vitest'
import { parseText } from './parse-text.ts'

it.each([
  ['{"a":"b"}', { a: 'b' }],
  ['{"a\\"{[":["}\\\\"]}', { 'a"{[': ['}\\'] }],
  ['{a: it is 5" wide}', { a: 'it is 5" wide' }],
])('reads %s', (text, value) => {
  expect(parseText(text)).toEqual(value)
})

it.each([
  ['lists', `{"a":${'['.repeat(5_000)}`],
  ['lists behind a text with brackets', `{"]]\\"]]":${'['.repeat(5_000)}`],
  ['lists behind a quote that ends nowhere', `{a: 5" wide, b: ${'['.repeat(5_000)}`],
])('refuses %s that are too deep', (_what, text) => {
  expect(() => parseText(text)).toThrow('Unable to parse the document')
})

// Read from every quote to the end of the text, these take hours.
it.each([
  ['escaped quotes', '\\"'],
  ['backslashes', '\\\\'],
  ['quotes and brackets', '\\"{'],
])('reads a text of %s without an end once', (_what, piece) => {
  expect(() => parseText(`{"${piece.repeat(1_000_000)}`)).toThrow('Unable to parse the document')
})
