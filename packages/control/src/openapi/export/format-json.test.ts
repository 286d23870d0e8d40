import { expect, it } from 'vitest'
import { formatJson } from './format-json.ts'

it('puts space around colons, two spaces before each level and lists on the lines of their items', () => {
  const value = { a: { b: 1, c: [] }, d: [{ e: 'f' }, { g: true }], h: ['i', 'j'], k: {}, left: undefined }
  expect(formatJson(value)).toBe(`{
  "a" : {
    "b" : 1,
    "c" : [ ]
  },
  "d" : [ {
    "e" : "f"
  }, {
    "g" : true
  } ],
  "h" : [ "i", "j" ],
  "k" : { }
}`)
})

it('escapes as JSON does', () => {
  const value = { 'a"b': 'c\n\u2028"' }
  expect(JSON.parse(formatJson(value))).toEqual(value)
})
