import { once } from 'node:events'
import { chmod, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { request as requestTls } from 'node:https'
import { join } from 'node:path'
import { ApiGatewayV2 } from '@aws-sdk/client-apigatewayv2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import * as keys from '../../fixtures/credentials.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { refusalOf } from '../../fixtures/sdk.ts'
import { type Key, type Signable, type Signed, sign } from '../../fixtures/signer.ts'

const { ADMIN, READER, MAKER, NOBODY, GUEST, LATE, STRANGER } = keys

let folder: Awaited<ReturnType<typeof createDataFolder>>
let file: string
let gateway: GatewayProcess

beforeAll(async () => {
  folder = await createDataFolder()
  file = await keys.writeCredentials(folder.path)
  gateway = await startGatewayProcess(':memory:', ['--auth', 'sigv4', '--credentials', file])
})

afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

const send = ({ method, path, headers, body }: Signed): Promise<HttpAnswer> =>
  sendHttp(gateway.url, path, { method, headers, body })
const signed = (path: string, key: Key, request: Signable = {}) => sign(`${gateway.url}${path}`, key, request)
const call = async (path: string, key: Key, request: Signable = {}) => send(await signed(path, key, request))
const POST = { method: 'POST', body: JSON.stringify({ name: 'pets', protocolType: 'HTTP' }) }

const clientOf = (credentials: Key, region = 'us-east-1') =>
  new ApiGatewayV2({ endpoint: gateway.url, region, credentials: { ...credentials }, maxAttempts: 1 })

/** The exception and the message of an answer that must be a 403. */
function refusal(answer: HttpAnswer): [unknown, unknown] {
  expect([answer.status, answer.headers['x-amzn-requestid']]).toEqual([
    403,
    expect.stringMatching(/^[0-9a-f-]{36}$/),
  ])
  return [answer.headers['x-amzn-errortype'], (answer.json() as { message: string }).message]
}

/** The status of an answer over TLS. */
async function statusOverTls(
  port: number,
  { method, path, headers, body }: Signed,
): Promise<number | undefined> {
  const sent = requestTls({
    port,
    host: '127.0.0.1',
    method,
    path,
    headers,
    rejectUnauthorized: false,
    agent: false,
  })
  sent.end(body)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  answer.resume()
  return answer.statusCode
}

const MISMATCH = [
  'InvalidSignatureException',
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
]
const INCOMPLETE = (text: string) => ['IncompleteSignatureException', expect.stringContaining(text)]
const UNKNOWN = ['UnrecognizedClientException', 'The security token included in the request is invalid.']

describe('a call that is signed', () => {
  it.each([
    ['in its header', ADMIN, '/v2/apis', {}],
    ['in its query string', ADMIN, '/v2/apis', { expiresIn: 60 }],
    ['in its query string, with parameters of its own', ADMIN, '/v2/apis?maxResults=10', { expiresIn: 60 }],
    ['with a session token', GUEST, '/v2/apis', {}],
    ['with a session token in the query string', GUEST, '/v2/apis', { expiresIn: 60 }],
    ['for the catalog dialect', ADMIN, '/catalog/v2/apis', {}],
    [
      'with an encoded path',
      ADMIN,
      '/v2/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2Fnone000000',
      {},
    ],
    ['with parameters out of order', ADMIN, '/v2/apis?nextToken=&maxResults=5', {}],
    ['with its clock four minutes behind', ADMIN, '/v2/apis', { signedAt: new Date(Date.now() - 240_000) }],
    ['with its clock four minutes ahead', ADMIN, '/v2/apis', { signedAt: new Date(Date.now() + 240_000) }],
    [
      'an hour ago, for a day',
      ADMIN,
      '/v2/apis',
      { signedAt: new Date(Date.now() - 3_600_000), expiresIn: 86_400 },
    ],
  ])('%s is answered', async (_title, key, path, request) => {
    expect((await call(path, key, request)).status).not.toBe(403)
  })

  it('by the AWS SDK creates, reads and deletes in the account and the region of its key', async () => {
    const admin = clientOf(ADMIN)
    const { ApiId } = await admin.createApi({ Name: 'ours', ProtocolType: 'HTTP', Tags: { a: 'b' } })
    const names = async (key: Key, region?: string) =>
      (await clientOf(key, region).getApis({})).Items?.map((it) => it.Name)
    expect(await names(READER)).toContain('ours')
    expect(await names(STRANGER)).toEqual([])
    expect(await names(READER, 'eu-west-1')).toEqual([])
    expect(await refusalOf(clientOf(STRANGER).deleteApi({ ApiId }))).toEqual([
      404,
      'NotFoundException',
      expect.anything(),
    ])
    await admin.deleteApi({ ApiId })
  })

  it('over a body that it left out is answered over TLS only, or behind a proxy that speaks it', async () => {
    const unsigned = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }
    const request = await signed('/v2/apis', ADMIN, { ...POST, headers: unsigned })
    expect(refusal(await send(request))).toEqual([
      'InvalidSignatureException',
      'UNSIGNED-PAYLOAD is only supported over TLS.',
    ])
    await writeCertificate(folder.path, 'default', createCertificate({ name: 'localhost' }))
    const options = ['--auth', 'sigv4', '--credentials', file]
    const tls = await startGatewayProcess(':memory:', [
      ...options,
      '--tls-port',
      '0',
      '--certificates',
      folder.path,
    ])
    const behind = await startGatewayProcess(':memory:', [
      ...options,
      '--public-url',
      'https://gw.example.com',
    ])
    const port = await tls.tlsPort()
    expect(
      await statusOverTls(
        port,
        await sign(`https://localhost:${port}/v2/apis`, ADMIN, { ...POST, headers: unsigned }),
      ),
    ).toBe(201)
    expect((await sendHttp(behind.url, request.path, request)).status).toBe(201)
    const forwarded = { ...request.headers, 'x-forwarded-proto': 'https' }
    expect((await send({ ...request, headers: forwarded })).status).toBe(403)
    await tls.stop()
    await behind.stop()
  })

  it('is by keys in a file, which is remarked on when others can read it', async () => {
    const own = join(folder.path, 'own.json')
    await writeFile(own, JSON.stringify(keys.CREDENTIALS), { mode: 0o600 })
    for (const [mode, isToldOf] of [
      [0o600, false],
      [0o640, true],
      [0o604, true],
    ] as const) {
      await chmod(own, mode)
      const { output, stop } = await startGatewayProcess(':memory:', [
        '--auth',
        'sigv4',
        '--credentials',
        own,
      ])
      await stop()
      expect(output().includes('others can read the credentials'), mode.toString(8)).toBe(isToldOf)
    }
  })

  it('may be for a region that is listed', async () => {
    const local = await startGatewayProcess(':memory:', [
      ...['--auth', 'sigv4', '--credentials', file, '--regions', 'local,lab-2', '--quotas', 'apis=1'],
    ])
    const create = async (region: string) => {
      const request = await sign(`${local.url}/v2/apis`, ADMIN, { ...POST, region })
      const { status, text } = await sendHttp(local.url, request.path, request)
      return [status, (JSON.parse(text) as { message?: string }).message]
    }
    const FULL = [429, expect.stringMatching(/^Maximum number of APIs/)]
    const of = (region: string) => [403, `Credential should be scoped to a valid region, not '${region}'.`]
    expect(await create('local')).toEqual([201, undefined])
    expect(await create('local')).toEqual(FULL)
    expect(await create('lab-2')).toEqual([201, undefined])
    expect(await create('eu-west-1')).toEqual([201, undefined])
    // Nobody has heard of these: what the account has elsewhere counts.
    expect(await create('eu-nowhere-1')).toEqual(FULL)
    expect(await create('zz-invented-by-me-9')).toEqual(FULL)
    for (const region of ['lab', 'us-east-10', 'US-EAST-1', 'us-east-1:', 'x::', 'us_east_1', '..'])
      expect(await create(region), region).toEqual(of(region))
    await local.stop()
  })
})

describe('a call is refused', () => {
  it.each([
    ['unsigned', {}, ['MissingAuthenticationTokenException', 'Missing Authentication Token']],
    ['of another scheme', { authorization: 'Basic YTpi' }, INCOMPLETE('AWS4-HMAC-SHA256')],
    ['with an empty header', { authorization: '' }, INCOMPLETE('AWS4-HMAC-SHA256')],
    [
      'without its parts',
      { authorization: 'AWS4-HMAC-SHA256 x' },
      INCOMPLETE("requires 'Credential' parameter"),
    ],
  ])('%s', async (_title, headers, expected) => {
    expect(refusal(await sendHttp(gateway.url, '/v2/apis', { headers }))).toEqual(expected)
  })

  it.each<[string, Key, Signable, unknown[]]>([
    ['of an unknown key', { ...ADMIN, accessKeyId: 'AKIAUNKNOWN' }, {}, UNKNOWN],
    ['with a wrong secret', { ...ADMIN, secretAccessKey: 'x' }, {}, MISMATCH],
    ["with another one's secret", { ...ADMIN, secretAccessKey: READER.secretAccessKey }, {}, MISMATCH],
    ['without its session token', { ...GUEST, sessionToken: '' }, {}, UNKNOWN],
    ['with a wrong session token', { ...GUEST, sessionToken: 'x' }, {}, UNKNOWN],
    ['with a session token that its key has not', { ...ADMIN, sessionToken: 'x' }, {}, UNKNOWN],
    [
      'with a session token that is over',
      LATE,
      {},
      ['ExpiredTokenException', 'The security token included in the request is expired'],
    ],
    [
      'for another service',
      ADMIN,
      { service: 'execute-api' },
      ['InvalidSignatureException', "Credential should be scoped to correct service: 'apigateway'."],
    ],
    [
      'replayed after fifteen minutes',
      ADMIN,
      { signedAt: new Date(Date.now() - 900_000) },
      [
        'InvalidSignatureException',
        expect.stringMatching(
          /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/,
        ),
      ],
    ],
    [
      'signed in fifteen minutes',
      ADMIN,
      { signedAt: new Date(Date.now() + 900_000) },
      ['InvalidSignatureException', expect.stringMatching(/^Signature not yet current: /)],
    ],
    [
      'presigned for a minute, two minutes ago',
      ADMIN,
      { signedAt: new Date(Date.now() - 120_000), expiresIn: 60 },
      ['InvalidSignatureException', expect.stringMatching(/^Signature expired: /)],
    ],
  ])('%s', async (_title, key, request, expected) => {
    expect(refusal(await call('/v2/apis', key, request))).toEqual(expected)
  })

  it.each<[string, (request: Signed) => Signed]>([
    ['path', (request) => ({ ...request, path: '/v2/vpclinks' })],
    ['path, by an encoding', (request) => ({ ...request, path: '/v2/%61pis' })],
    ['query', (request) => ({ ...request, path: `${request.path}?maxResults=1` })],
    ['method', (request) => ({ ...request, method: 'PUT' })],
    ['body', (request) => ({ ...request, body: request.body?.replace('pets', 'cats') })],
    ['body, now empty', (request) => ({ ...request, body: undefined })],
    [
      'body, and the hash of it that was signed',
      (request) => ({
        ...request,
        body: '{}',
        headers: {
          ...request.headers,
          'x-amz-content-sha256': '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        },
      }),
    ],
    [
      'body, left out by a header that is not signed',
      (request) => ({
        ...request,
        body: '{}',
        headers: { ...request.headers, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      }),
    ],
    ['signed header', (request) => ({ ...request, headers: { ...request.headers, 'x-extra': 'b' } })],
    [
      'host',
      (request) => ({
        ...request,
        headers: { ...request.headers, host: 'apigateway.eu-west-1.amazonaws.com' },
      }),
    ],
    [
      'date',
      (request) => ({
        ...request,
        headers: { ...request.headers, 'x-amz-date': nextSecond(request.headers['x-amz-date'] ?? '') },
      }),
    ],
    ['region', (request) => altered(request, 'us-east-1', 'eu-west-1')],
    ['key', (request) => altered(request, 'AKIAADMIN', 'AKIAREADER')],
    ['list of signed headers', (request) => altered(request, ';x-extra', '')],
    ['signature', (request) => altered(request, /Signature=./, 'Signature=g')],
  ])('with an altered %s', async (_title, alter) => {
    const request = await signed('/v2/apis', ADMIN, { ...POST, headers: { 'x-extra': 'a' } })
    expect(refusal(await send(alter(request)))).toEqual(MISMATCH)
  })

  it.each<[string, (request: Signed) => Signed, unknown[]]>([
    ['path', ({ path, ...rest }) => ({ ...rest, path: path.replace('/v2/apis', '/v2/vpclinks') }), MISMATCH],
    [
      'time to live',
      ({ path, ...rest }) => ({ ...rest, path: path.replace('Expires=60', 'Expires=600') }),
      MISMATCH,
    ],
    ['parameter', ({ path, ...rest }) => ({ ...rest, path: `${path}&maxResults=1` }), MISMATCH],
    ['host', (it) => ({ ...it, headers: { host: 'x.example' } }), MISMATCH],
    [
      'twin of a parameter',
      ({ path, ...rest }) => ({ ...rest, path: `${path}&X-Amz-Expires=600` }),
      INCOMPLETE('given twice'),
    ],
    [
      'header besides',
      (it) => ({ ...it, headers: { ...it.headers, authorization: 'AWS4-HMAC-SHA256 x' } }),
      INCOMPLETE('Only one signature'),
    ],
    [
      'time to live of eight days',
      ({ path, ...rest }) => ({ ...rest, path: path.replace('Expires=60', 'Expires=691200') }),
      INCOMPLETE('X-Amz-Expires'),
    ],
    [
      'algorithm',
      ({ path, ...rest }) => ({ ...rest, path: path.replace('AWS4-HMAC-SHA256', 'AWS4-HMAC-SHA1') }),
      INCOMPLETE('X-Amz-Algorithm'),
    ],
    [
      'scope',
      ({ path, ...rest }) => ({ ...rest, path: path.replace('aws4_request', 'aws4') }),
      INCOMPLETE('5 slash-delimited'),
    ],
    [
      'list of headers, without host',
      ({ path, ...rest }) => ({ ...rest, path: path.replace('SignedHeaders=host', 'SignedHeaders=date') }),
      INCOMPLETE("'Host' must be a 'SignedHeader'"),
    ],
  ])('presigned, with an altered %s', async (_title, alter, expected) => {
    expect(refusal(await send(alter(await signed('/v2/apis', ADMIN, { expiresIn: 60 }))))).toEqual(expected)
  })

  it('before anything is looked up or read', async () => {
    const headers = { authorization: 'AWS4-HMAC-SHA256 x' }
    for (const path of ['/v2/apis/none000000', '/v2/nonsense', '/v2/'])
      expect((await sendHttp(gateway.url, path, { method: 'POST', headers, body: '{' })).status).toBe(403)
  })

  it('in the catalog dialect with its member names', async () => {
    const answer = await sendHttp(gateway.url, '/catalog/v2/apis')
    expect([answer.status, answer.json()]).toEqual([403, { Message: 'Missing Authentication Token' }])
  })
})

describe('a policy', () => {
  const denied = (user: string, method: string, resource: string) => [
    'AccessDeniedException',
    `User: arn:aws:iam::123456789012:user/${user} is not authorized to perform: apigateway:${method} on resource: arn:aws:apigateway:us-east-1::${resource}`,
  ]

  it.each<[string, Key, string, Signable, unknown[]]>([
    ['that is not there allows nothing', NOBODY, '/v2/apis', {}, denied('nobody', 'GET', '/apis')],
    ['holds for its actions only', READER, '/v2/apis', POST, denied('reader', 'POST', '/apis')],
    ['holds for its resources only', READER, '/v2/vpclinks', {}, denied('reader', 'GET', '/vpclinks')],
    [
      'that denies wins',
      READER,
      '/v2/apis/abc/routes/def',
      {},
      denied('reader', 'GET', '/apis/abc/routes/def'),
    ],
    [
      'that denies is not evaded by an encoding',
      READER,
      '/v2/apis/abc/r%6futes',
      {},
      denied('reader', 'GET', '/apis/abc/routes'),
    ],
    [
      'takes an encoded slash for no slash',
      READER,
      '/v2/apis%2Fabc',
      {},
      ['UnknownOperationException', 'Unknown operation'],
    ],
    [
      'holds for tags as well',
      MAKER,
      '/v2/apis',
      { method: 'POST', body: JSON.stringify({ name: 'pets', protocolType: 'HTTP', tags: { a: 'b' } }) },
      denied('maker', 'POST', '/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2F*'),
    ],
    [
      'holds for tags behind a byte order mark',
      MAKER,
      '/v2/apis',
      {
        method: 'POST',
        body: `\ufeff${JSON.stringify({ name: 'pets', protocolType: 'HTTP', tags: { a: 'b' } })}`,
      },
      denied('maker', 'POST', '/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2F*'),
    ],
    [
      'names the ARN of what is tagged',
      READER,
      '/v2/tags/arn%3aaws%3aapigateway%3aus-east-1%3a%3a%2Fapis%2Fabc',
      {},
      denied('reader', 'GET', '/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2Fabc'),
    ],
    [
      'names that ARN in one way, also where its slashes are not encoded',
      READER,
      '/v2/tags/arn:aws:apigateway:us-east-1::/apis/abc',
      {},
      denied('reader', 'GET', '/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2Fabc'),
    ],
    [
      'names that ARN in one partition, whichever is sent',
      READER,
      '/v2/tags/arn:aws-cn:apigateway:us-east-1::%2fapis/%61bc',
      {},
      denied('reader', 'GET', '/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2Fabc'),
    ],
  ])('%s', async (_title, key, path, request, expected) => {
    const answer = await call(path, key, request)
    expect([answer.headers['x-amzn-errortype'], (answer.json() as { message: string }).message]).toEqual(
      expected,
    )
  })

  it('allows what it names', async () => {
    expect((await call('/v2/apis', MAKER, POST)).status).toBe(201)
    expect((await call('/v2/apis', READER)).status).toBe(200)
    expect((await call('/v2/apis/none000000', READER)).status).toBe(404)
  })
})

describe('the rest of the gateway', () => {
  it('tells of configuration to callers who may ask', async () => {
    const path = `/_gatehouse/explain?url=${encodeURIComponent('http://localhost/')}`
    expect((await sendHttp(gateway.url, path)).status).toBe(403)
    expect((await call(path, READER)).status).toBe(403)
    expect((await call(path, ADMIN)).status).toBe(200)
    expect((await sendHttp(gateway.url, '/_gatehouse/health')).status).toBe(200)
  })

  it('takes up a change of the credentials on SIGHUP, and keeps the old ones when it cannot', async () => {
    const key = { accessKeyId: 'AKIANEW', secretAccessKey: 'new' }
    const entry = { ...key, policies: [{ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }] }
    await writeFile(file, JSON.stringify({ credentials: [...keys.CREDENTIALS.credentials, entry] }))
    gateway.process.kill('SIGHUP')
    await expect.poll(async () => (await call('/v2/apis', key)).status).toBe(200)
    await writeFile(file, '{')
    gateway.process.kill('SIGHUP')
    await expect.poll(() => gateway.output()).toContain('the credentials stay as they were')
    expect((await call('/v2/apis', key)).status).toBe(200)
  })
})

/** `20260302T090000Z` a second later, or earlier at the end of a minute. */
function nextSecond(time: string): string {
  const second = Number(time.slice(13, 15))
  return `${time.slice(0, 13)}${String(second === 59 ? 58 : second + 1).padStart(2, '0')}Z`
}

function altered(request: Signed, from: string | RegExp, to: string): Signed {
  const authorization = request.headers.authorization ?? ''
  return { ...request, headers: { ...request.headers, authorization: authorization.replace(from, to) } }
}

describe('what the gateway tells of an API', () => {
  it('is told to keys of its own account and region', async () => {
    const made = await call('/v2/apis', ADMIN, {
      method: 'POST',
      body: JSON.stringify({ name: 'ours', protocolType: 'HTTP', target: 'http://127.0.0.1:9/' }),
    })
    const { apiId, apiEndpoint } = made.json() as { apiId: string; apiEndpoint: string }
    const deployments = await call(`/v2/apis/${apiId}/deployments`, ADMIN)
    const { items } = deployments.json() as { items: { deploymentId: string }[] }
    const snapshots = `/_gatehouse/snapshots/${apiId}`
    for (const path of [`${snapshots}/draft`, `${snapshots}/${items[0]?.deploymentId}`]) {
      const statusFor = async (key: Key, region = 'us-east-1') => (await call(path, key, { region })).status
      expect(await statusFor(ADMIN)).toBe(200)
      expect(await statusFor(ADMIN, 'eu-west-1')).toBe(404)
      expect(await statusFor(STRANGER)).toBe(404)
      expect((await sendHttp(gateway.url, path)).status).toBe(403)
    }
    const explained = `/_gatehouse/explain?url=${encodeURIComponent(`${apiEndpoint}/pets`)}`
    for (const [path, told] of [
      ['/_gatehouse/routes', apiId],
      [explained, '127.0.0.1:9'],
    ] as const) {
      expect((await call(path, ADMIN)).text).toContain(told)
      const elsewhere = await call(path, STRANGER)
      expect([elsewhere.status, elsewhere.text]).toEqual([200, expect.not.stringContaining(told)])
    }
  })
})
