import { describe, expect, test } from 'vitest'
import { createPrismCheck } from './prism-check.ts'

const api = {
  apiEndpoint: 'http://localhost/_aws/execute-api/p4e8t1s6h9',
  apiId: 'p4e8t1s6h9',
  apiKeySelectionExpression: '$request.header.x-api-key',
  createdDate: '2026-03-02T09:00:00Z',
  disableExecuteApiEndpoint: false,
  ipAddressType: 'ipv4',
  name: 'pet-shop',
  protocolType: 'HTTP',
  routeSelectionExpression: '$request.method $request.path',
  tags: {},
}
const headers = { 'content-type': 'application/json', 'x-amzn-RequestId': 'x' }
const exchanged = { method: 'GET', path: '/v2/apis/p4e8t1s6h9', status: 200, headers, body: api }

describe('the second judge of answers', async () => {
  const prism = await createPrismCheck('aws')

  test('finds nothing in a good answer', () => {
    expect(prism.violations(exchanged)).toEqual([])
    expect(prism.judged).toContain('GetApi 200')
  })

  test.each([
    ['a required member is missing', { body: { ...api, apiId: undefined } }],
    ['a member has another type', { body: { ...api, disableExecuteApiEndpoint: 'no' } }],
    ['a member is outside its enum', { body: { ...api, protocolType: 'FTP' } }],
    ['a timestamp is none', { body: { ...api, createdDate: 1_772_000_000 } }],
    ['the status is not documented', { status: 418 }],
    ['a success has the status of another operation', { status: 201 }],
    ['an error has no message', { status: 404, body: {} }],
    ['the body is not JSON', { headers: { ...headers, 'content-type': 'text/html' }, body: '<html>' }],
  ])('finds that %s, as when a handler is broken', (_, broken) => {
    expect(prism.violations({ ...exchanged, ...broken })).not.toEqual([])
  })
})
