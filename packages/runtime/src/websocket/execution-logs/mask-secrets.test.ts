import { expect, it } from 'vitest'
import type { Facts } from '../facts/facts.ts'
import { maskSecrets } from './mask-secrets.ts'

/** What is known of a client that showed these keys. */
const showing = (...keys: string[]) =>
  ({
    exchange: { headers: keys.flatMap((key) => ['x-api-key', key]), query: '' },
    client: {},
  }) as unknown as Facts

it.each([
  ['as they are', 'sesame', 'key=sesame.', 'key=********.'],
  ['in JSON', 'a"b', String.raw`{"key":"a\"b"}`, '{"key":"********"}'],
  ['in addresses', 'a b/c', '?key=a%20b%2Fc', '?key=********'],
  ['as what a regular expression would take for more', '(.*', 'a (.* b', 'a ******** b'],
])('masks secrets %s', (_title, key, text, masked) => {
  expect(maskSecrets(text, showing(key))).toBe(masked)
})

it('masks the longer of two secrets, of which one begins with the other', () => {
  expect(maskSecrets('abcdef abc', showing('abc', 'abcdef'))).toBe('******** ********')
})

it('masks nothing twice, whatever the secrets are', () => {
  const keys = ['*', '**', '*', '*', '*', '*', '*', '*', '*', '*', '*', '*']
  expect(maskSecrets('*'.repeat(100), showing(...keys))).toBe('*'.repeat(100))
  expect(maskSecrets('a'.repeat(100), showing('a', '*a', 'a')).length).toBe(800)
})
