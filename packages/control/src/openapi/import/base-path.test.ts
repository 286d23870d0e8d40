import { expect, it } from 'vitest'
import { readPrefix } from './base-path.ts'

const prefixOf = (url: string, variables = {}) =>
  readPrefix({ openapi: '3.0.1', servers: [{ url, variables }] } as never, 'prepend')

it.each([
  ['https://a.example/v1/', {}, '/v1'],
  ['https://{host}/{version}/x', { host: { default: 'a.example' }, version: { default: 'v2' } }, '/v2/x'],
  ['https://a.example/{unknown}/x', {}, '/x'],
  ['https://a.example/{a{b}/}x', {}, '/}x'],
  ['/{version', { version: { default: 'v2' } }, '/{version'],
])('reads the base path of %s', (url, variables, prefix) => {
  expect(prefixOf(url, variables)).toBe(prefix)
})

// Read from every brace to the end of the text, this takes hours.
it('reads a URL of variables without an end once', () => {
  expect(prefixOf(`/${'{'.repeat(1_000_000)}`)).toBe(`/${'{'.repeat(1_000_000)}`)
})
