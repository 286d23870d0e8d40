import { describe, expect, test } from 'vitest'
import { formatCanonicalRequest, type WireRequest } from './canonical-request.ts'
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

describe('a list of signed headers', () => {
  const NAMES = Array.from({ length: 127 }, (_, index) => `x-${String(index).padStart(3, '0')}`)
  const ALL = ['host', ...NAMES].join(';')
  const ONCE = /^'SignedHeaders' must be at most 128 names, each of them once\.$/
  const long = { headers: ['a', 'b'.repeat(28_000)] }

  const presigned = (names: string, change: Partial<WireRequest> = {}): WireRequest => ({
    method: 'GET',
    path: '/',
    headers: ['Host', 'example.amazonaws.com', ...(change.headers ?? [])],
    query: new URLSearchParams({
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': 'AKIDEXAMPLE/20150830/us-east-1/service/aws4_request',
      'X-Amz-Date': TIME,
      'X-Amz-Expires': '60',
      'X-Amz-SignedHeaders': names,
      'X-Amz-Signature': '00',
    }).toString(),
  })

  describe.each([
    ['in a header', (names: string) => signed('00', long, names)],
    ['in a query string', (names: string) => presigned(names, long)],
  ])('%s', (_place, sign) => {
    test.each([
      ['names one twice', 'a;a;host'],
      ['names one very often', `${'a;'.repeat(14_000)}host`],
      ['names one in two cases', 'a;A;host'],
      ['names one again later', 'a;host;a'],
      ['has an empty name', 'a;;host'],
      ['begins with an empty name', ';host'],
      ['has more names than anybody signs', `${ALL};y`],
      ['has very many names', `host;${Array.from({ length: 14_000 }, (_, i) => `x${10_000 + i}`).join(';')}`],
    ])('that %s is refused before anything is looked up, read or computed', async (_title, names) => {
      const asked: string[] = []
      const verified = await verifyRequest(sign(names), {
        identities: { find: () => void asked.push('identity') },
        service: 'service',
        isRegion: () => true,
        isSecure: false,
        now: new Date('2015-08-30T12:36:00Z'),
        readBody: async () => void asked.push('body'),
      })
      expect(verified).toEqual({
        refusal: 'IncompleteSignatureException',
        message: expect.stringMatching(ONCE),
      })
      expect(asked).toEqual([])
    })

    test.each([
      ['all that there may be', ALL],
      ['names in upper case', 'Host;X-Amz-Date'],
      ['names that are not sorted', 'x-amz-date;host'],
    ])('that has %s is looked at', async (_title, names) => {
      expect(await verify(sign(names))).toMatchObject({ refusal: 'InvalidSignatureException' })
    })
  })

  test('makes what is signed no longer than the request and its names', () => {
    const names = ['host', ...NAMES]
    const headers = [...names, 'host', 'a'].flatMap((name) => [name, 'v'.repeat(100)])
    const text = formatCanonicalRequest({ method: 'GET', path: '/', query: '', headers }, names, '')
    expect(text.length).toBeLessThan(headers.join('').length + 3 * names.join(';').length)
    expect(text).toContain(`\nhost:${'v'.repeat(100)},${'v'.repeat(100)}\nx-000:`)
  })
})
