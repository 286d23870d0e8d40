import { expect, it } from 'vitest'
import { findDuplicateKey } from './find-duplicate-key.ts'

it.each([
  ['{"a":1,"a":2}', 'a'],
  ['{"a":{"b":1,"b":[]}}', 'b'],
  ['[{"a":1},{"b":1,"b":2}]', 'b'],
  ['{"a":[{}],"b":{},"a":0}', 'a'],
  ['{"a":1,"\\u0061":2}', 'a'],
  ['{"\\"":1,"\\"":2}', '"'],
  ['{"a\\\\":1,"a\\\\":2}', 'a\\'],
])('finds the key that %s has twice', (json, key) => {
  expect(findDuplicateKey(json)).toBe(key)
})

it.each([
  ['{}'],
  ['{"a":"a","b":"a"}'],
  ['{"a":{"a":{"a":1}}}'],
  ['["a","a","a"]'],
  ['{"a":["b","b"],"b":1}'],
  ['[{"a":1},{"a":2}]'],
  ['{"a":"},\\"a\\":{","b":1}'],
])('finds nothing in %s', (json) => {
  expect(findDuplicateKey(json)).toBeUndefined()
})
