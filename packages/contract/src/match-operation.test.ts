import { expect, it } from 'vitest'
import { operations } from './generated/operations.ts'
import { matchOperation } from './match-operation.ts'

it.each(Object.entries(operations))('finds %s by its method and path', (name, { method, path }) => {
  const labels: Record<string, string> = {}
  const sent = path.replaceAll(/\{([^}]+)\}/g, (_, label: string) => {
    labels[label] = `a-${label}`
    return `a-${label}`
  })
  expect(matchOperation(method, sent)).toEqual({ name, labels })
})

it.each([
  ['leaves labels encoded', '/v2/apis/a%2Fb/stages/%24default', { apiId: 'a%2Fb', stageName: '%24default' }],
  ['takes a bare $default', '/v2/apis/a/stages/$default', { apiId: 'a', stageName: '$default' }],
  [
    'takes an ARN with bare slashes',
    '/v2/tags/arn:x::/apis/a/stages/b',
    { 'resource-arn': 'arn:x::/apis/a/stages/b' },
  ],
  ['takes an empty label', '/v2/apis/', { apiId: '' }],
])('%s', (_title, path, labels) => {
  expect(matchOperation('GET', path)?.labels).toEqual(labels)
})

it.each([
  ['GET', '/v2'],
  ['GET', '/v2/nothing'],
  ['GET', '/apis'],
  ['GET', '/V2/apis'],
  ['get', '/v2/apis'],
  ['POST', '/v2/apis/a/cors'],
  ['GET', '/v2/apis/a/routes/b/c'],
  ['GET', '/v2/apis/a/stages/b/exports/c'],
  ['GET', '/v2/tags'],
  ['GET', ''],
])('finds nothing for %s %s', (method, path) => {
  expect(matchOperation(method, path)).toBeUndefined()
})
