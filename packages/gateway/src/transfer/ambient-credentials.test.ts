import { expect, it } from 'vitest'
import { ambientFor } from './ambient-credentials.ts'

it.each([
  ['aws', true, 'environment'],
  ['aws', false, 'environment'],
  ['http://localhost:4080', false, 'environment'],
  ['http://127.0.0.1:4080/base', true, 'environment'],
  ['http://[::1]:4080', true, 'environment'],
  ['https://gateway.example', true, 'environment'],
  ['https://gateway.example', false, undefined],
  ['http://gateway.example', true, undefined],
  ['http://127.0.0.1.example', true, undefined],
  ['http://localhost.example', true, undefined],
])('credentials of the environment for %s, which the command line names: %s', (endpoint, isNamed, source) => {
  expect(ambientFor(endpoint, isNamed)).toBe(source)
})
