import { describe, expect, test } from 'vitest'
import type { WireRequest } from './canonical-request.ts'
import type { Identity } from './identity.ts'
import { compilePolicy, type Policy } from './policy.ts'
import { verifyRequest } from './verify-request.ts'

/** The key and the time of the service's published test suite for Signature Version 4. */
const identity: Identity = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  account: '123456789012',
  arn: 'arn:aws:iam::123456789012:user/ann',
  userId: 'AIDAEXAMPLE',
  policy: compilePolicy({ Statement: [] }) as Policy,
}
const TIME = '20150830T123600Z'

const verify = (request: WireRequest, body = '', now = new Date('2015-08-30T12:36:00Z')) =>
  verifyRequest(request, {
    identities: { find: (id) => (id === identity.accessKeyId ? identity : undefined) },
    service: 'service',
    isRegion: (region) => region === 'us-east-1',
    isSecure: false,
    now,
    readBody: async () => Buffer.from(body),
  })

function signed(
  signature: string,
  change: Partial<WireRequest> = {},
  names = 'host;x-amz-date',
): WireRequest {
  const { headers = [], ...rest } = change
  return {
    method: 'GET',
    path: '/',
    query: '',
    ...rest,
    headers: [
      ...['Host', 'example.amazonaws.com', 'X-Amz-Date', TIME],
      ...headers,
      'Authorization',
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${names}, Signature=${signature}`,
    ],
  }
}

const VANILLA = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'
const ORDERED = 'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500'
const POST = '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'

describe('a signature of the published test suite', () => {
  test.each([
    ['get-vanilla', signed(VANILLA)],
    ['get-relative', signed(VANILLA, { path: '/example/..' })],
    ['get-slashes', signed(VANILLA, { path: '//' })],
    ['get-slash-dot-slash', signed(VANILLA, { path: '/./' })],
    ['get-vanilla-query-order', signed(ORDERED, { query: 'Param2=value2&Param1=value1' })],
    ['post-vanilla', signed(POST, { method: 'POST' })],
  ])('%s is taken', async (_name, request) => {
    expect(await verify(request)).toMatchObject({
      identity: { accessKeyId: 'AKIDEXAMPLE' },
      region: 'us-east-1',
    })
  })

  test.each([
    ['another method', signed(VANILLA, { method: 'PUT' })],
    ['another path', signed(VANILLA, { path: '/x' })],
    ['another query', signed(VANILLA, { query: 'a=b' })],
    [
      'another host',
      { ...signed(VANILLA), headers: signed(VANILLA).headers.map((it) => it.replace('example.', 'other.')) },
    ],
    [
      'another value of the same header',
      { ...signed(VANILLA), headers: ['host', 'x', ...signed(VANILLA).headers] },
    ],
    ['a shorter signature', signed(VANILLA.slice(1))],
    ['an empty header that it says it covers', signed(VANILLA, {}, 'host;x-amz-date;x-extra')],
  ])('does not hold for %s', async (_name, request) => {
    expect(await verify(request)).toMatchObject({ refusal: 'InvalidSignatureException' })
  })

  test('does not hold for another body', async () => {
    expect(await verify(signed(VANILLA), 'x')).toMatchObject({ refusal: 'InvalidSignatureException' })
  })

  test.each([
    ['4:59 later', '2015-08-30T12:40:59Z', undefined],
    ['4:59 earlier', '2015-08-30T12:31:01Z', undefined],
    [
      'fifteen minutes later',
      '2015-08-30T12:51:00Z',
      'Signature expired: 20150830T123600Z is now earlier than 20150830T124600Z (20150830T125100Z - 5 min.)',
    ],
    [
      'fifteen minutes earlier',
      '2015-08-30T12:21:00Z',
      'Signature not yet current: 20150830T123600Z is still later than 20150830T122600Z (20150830T122100Z + 5 min.)',
    ],
  ])('%s', async (_name, now, message) => {
    const verified = await verify(signed(VANILLA), '', new Date(now))
    expect('refusal' in verified ? verified.message : undefined).toBe(message)
  })
})
