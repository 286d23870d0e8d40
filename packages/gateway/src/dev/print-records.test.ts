import { expect, it } from 'vitest'
import { pathOf } from './print-records.ts'

it.each([
  ['http://localhost:4080/_aws/execute-api/a1b2c3d4e5/caf%C3%A9?x=1', '/café'],
  ['http://localhost:4080/_aws/execute-api/a1b2c3d4e5', '/'],
  ['http://localhost:4080/_aws/execute-api/a1b2c3d4e5/%E0%A4', '/%E0%A4'],
  ['http://localhost:4080/%', '/%'],
  ['*', '*'],
])('shows the path of %s', (url, path) => {
  expect(pathOf(url)).toBe(path)
})
