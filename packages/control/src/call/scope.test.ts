import { expect, it } from 'vitest'
import { scopeOf } from './scope.ts'

const DEFAULTS = { account: '000000000000', region: 'us-east-1' }
const header = (key: string, region: string) =>
  `AWS4-HMAC-SHA256 Credential=${key}/20260302/${region}/apigateway/aws4_request, SignedHeaders=host, Signature=0`

it.each([
  ['nothing', {}, DEFAULTS],
  [
    'the region of the credential',
    { authorization: header('AKIDEXAMPLE', 'eu-west-1') },
    { ...DEFAULTS, region: 'eu-west-1' },
  ],
  [
    'an access key of 12 digits as the account',
    { authorization: header('123456789012', 'eu-west-1') },
    { account: '123456789012', region: 'eu-west-1' },
  ],
  ['no account of 11 digits', { authorization: header('12345678901', 'us-east-1') }, DEFAULTS],
  [
    'a presigned query',
    {
      query: 'X-Amz-Credential=123456789012%2F20260302%2Fap-south-1%2Fapigateway%2Faws4_request&X-Amz-Date=x',
    },
    { account: '123456789012', region: 'ap-south-1' },
  ],
  [
    'the region of the host',
    { host: 'apigateway.eu-central-1.amazonaws.com' },
    { ...DEFAULTS, region: 'eu-central-1' },
  ],
  [
    'capitals in the host',
    { host: 'APIGateway.EU-Central-1.localhost:4080' },
    { ...DEFAULTS, region: 'eu-central-1' },
  ],
  [
    'the credential before the host',
    { authorization: header('AKIDEXAMPLE', 'us-west-2'), host: 'apigateway.eu-central-1.amazonaws.com' },
    { ...DEFAULTS, region: 'us-west-2' },
  ],
  ['no region that could not be one', { authorization: header('AKID', 'x::') }, { noRegion: 'x::' }],
  [
    'no region of 33 characters',
    { authorization: header('AKID', 'a'.repeat(33)) },
    { noRegion: 'a'.repeat(33) },
  ],
  [
    'no region of a query that could not be one',
    { query: 'X-Amz-Credential=1%2F20260302%2Fx%3A%3A%2Fapigateway%2Faws4_request' },
    { noRegion: 'x%3A%3A' },
  ],
  [
    'no region of a host that could not be one',
    { host: 'apigateway.us_east_1.x' },
    { noRegion: 'us_east_1' },
  ],
  ['another host', { host: 'localhost:4080' }, DEFAULTS],
  ['another kind of authorization', { authorization: 'Bearer x' }, DEFAULTS],
  [
    'the first credential, however many there are',
    { authorization: 'Credential=a%2F12345678%2F'.repeat(3_000) },
    DEFAULTS,
  ],
  ['a broken credential', { authorization: 'AWS4-HMAC-SHA256 Credential=AKID/2026/us-west-2' }, DEFAULTS],
])('reads %s', (_title, request, scope) => {
  const before = process.cpuUsage()
  expect(scopeOf(request, DEFAULTS)).toEqual(scope)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000)
})
