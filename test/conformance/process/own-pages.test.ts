import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpCall, sendHttp } from '../../fixtures/http.ts'

let gateway: GatewayProcess
beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
})
afterAll(async () => void (await gateway.stop()))

const send = (path: string, call: HttpCall = {}) => sendHttp(gateway.url, path, call)
const signedFor = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKID/20260302/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
})
const FORM = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
const JSON_11 = { 'content-type': 'application/x-amz-json-1.1' }
const JSON_10 = { 'content-type': 'application/x-amz-json-1.0' }

describe("a call that was meant for another service is told so in that one's form", () => {
  it.each<[string, string, string, HttpCall, string, RegExp]>([
    [
      'Lambda',
      'GET',
      '/2015-03-31/functions/',
      { headers: signedFor('lambda') },
      'application/json',
      /^\{"message":"[^"]*Lambda/,
    ],
    ['Lambda', 'POST', '/2015-03-31/functions/x/policy', {}, 'application/json', /^\{"message":"[^"]*Lambda/],
    [
      'Lambda',
      'GET',
      '/2020-06-30/functions/x/code-signing-config',
      {},
      'application/json',
      /^\{"message":"[^"]*Lambda/,
    ],
    [
      'IAM',
      'POST',
      '/',
      { headers: { ...FORM, ...signedFor('iam') }, body: 'Action=ListUsers&Version=2010-05-08' },
      'text/xml',
      /^<ErrorResponse><Error><Type>Sender<\/Type><Code>\w+<\/Code><Message>[^<]*IAM/,
    ],
    [
      'STS',
      'GET',
      '/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Credential=A%2F20260302%2Fus-east-1%2Fsts%2Faws4_request',
      {},
      'text/xml',
      /<Message>[^<]*STS/,
    ],
    [
      'a form without a signature',
      'POST',
      '/',
      { headers: FORM, body: 'Action=X' },
      'text/xml',
      /^<ErrorResponse>/,
    ],
    [
      'CloudWatch Logs',
      'POST',
      '/',
      { headers: { ...JSON_11, 'x-amz-target': 'Logs_20140328.DescribeLogGroups', ...signedFor('logs') } },
      'application/x-amz-json-1.1',
      /^\{"__type":"\w+","message":"[^"]*CloudWatch Logs/,
    ],
    [
      'DynamoDB',
      'POST',
      '/',
      { headers: { ...JSON_10, 'x-amz-target': 'DynamoDB_20120810.ListTables' } },
      'application/x-amz-json-1.0',
      /DynamoDB/,
    ],
    [
      'EC2',
      'POST',
      '/',
      { headers: { ...FORM, ...signedFor('ec2') } },
      'text/xml',
      /^<Response><Errors><Error><Code>/,
    ],
    [
      'S3',
      'GET',
      '/',
      { headers: signedFor('s3') },
      'application/xml',
      /^<Error><Code>\w+<\/Code><Message>[^<]*S3/,
    ],
    [
      'the older API Gateway',
      'GET',
      '/restapis',
      { headers: signedFor('apigateway') },
      'application/json',
      /V1 \(REST APIs\)/,
    ],
    [
      'a service that nobody knows',
      'GET',
      '/x',
      { headers: signedFor('new-thing') },
      'application/json',
      /new-thing/,
    ],
    [
      'a target that nobody knows',
      'POST',
      '/',
      { headers: { 'x-amz-target': '<x>"' } },
      'application/x-amz-json-1.1',
      /./,
    ],
  ])('%s', async (_what, method, path, call, type, body) => {
    const answer = await send(path, { ...call, method })
    expect([answer.status, answer.headers['content-type']]).toEqual([404, type])
    expect(answer.headers['x-amzn-errortype']).toBe('UnknownOperationException')
    expect(answer.text).toMatch(body)
    expect(answer.text).toContain('Gatehouse')
    if (type.includes('json')) answer.json()
  })

  it.each<[string, string, HttpCall]>([
    ['no call of any', '/x', {}],
    [
      'signed for another by something else',
      '/x',
      { headers: { authorization: 'Bearer /lambda/aws4_request' } },
    ],
    ['a path that only looks like one', '/2015-03-31/pets', {}],
    ['signed for an API', '/x', { headers: signedFor('execute-api') }],
  ])('and nobody else is: %s', async (_what, path, call) => {
    const answer = await send(path, call)
    expect([answer.status, answer.json()]).toEqual([404, { message: 'Not Found' }])
  })

  it('but what is ours stays ours, whatever it was signed for', async () => {
    expect((await send('/v2/apis', { headers: signedFor('lambda') })).status).toBe(200)
    expect((await send('/_gatehouse/health', { headers: signedFor('iam') })).status).toBe(200)
  })
})

describe('an error of the management API names its type, whoever finds it', () => {
  const ask = async (bytes: Buffer) => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
    socket.write(bytes)
    let text = ''
    for await (const chunk of socket) text += chunk
    const [head = '', body = ''] = text.split('\r\n\r\n')
    const type = /x-amzn-ErrorType: (\S+)/i.exec(head)?.[1]
    return { status: Number(head.split(' ')[1]), type, id: /x-amzn-RequestId: (\S+)/i.exec(head)?.[1], body }
  }
  const get = (path: Buffer | string, more = '') =>
    Buffer.concat([
      Buffer.from('GET '),
      Buffer.from(path),
      Buffer.from(` HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`),
    ])

  it.each<[string, Buffer | string, number, string]>([
    ['bytes that are no UTF-8, encoded', '/v2/apis/%ff', 400, 'BadRequestException'],
    ['half a sequence, encoded', '/v2/apis/%e2%82', 400, 'BadRequestException'],
    ['no encoding', '/v2/apis/%zz', 400, 'BadRequestException'],
    [
      'bytes that are no UTF-8, bare',
      Buffer.from([...Buffer.from('/v2/apis/'), 0xff]),
      400,
      'BadRequestException',
    ],
    ['bytes beyond ASCII, bare', '/v2/apis/é', 400, 'BadRequestException'],
    [
      'such bytes in the query',
      Buffer.from([...Buffer.from('/v2/apis?a='), 0xc3, 0x28]),
      400,
      'BadRequestException',
    ],
    ['such bytes in a tag', '/v2/tags/%ff', 400, 'BadRequestException'],
    ['a control', '/v2/apis/\u0007', 400, 'BadRequestException'],
    ['a fragment', '/v2/apis#x', 400, 'BadRequestException'],
    ['nothing below', '/v2', 404, 'UnknownOperationException'],
    ['an unknown operation', '/v2/%ff', 404, 'UnknownOperationException'],
  ])('%s', async (_what, path, status, type) => {
    const answer = await ask(get(path))
    expect([answer.status, answer.type]).toEqual([status, type])
    expect(answer.id).toMatch(/^[0-9a-f-]{36}$/)
    expect(JSON.parse(answer.body)).toEqual({ message: expect.any(String) })
  })

  it.each(['/catalog/v2/apis/%ff', Buffer.from([...Buffer.from('/catalog/v2/apis/'), 0xff])])(
    'in the catalog dialect: %s',
    async (path) => {
      const answer = await ask(get(path))
      expect([answer.status, answer.type]).toEqual([482, 'BadRequestException'])
      expect(JSON.parse(answer.body)).toEqual({ Message: expect.any(String) })
    },
  )

  it('headers that are too long, and a bad header', async () => {
    const long = await ask(get('/v2/apis', `x: ${'y'.repeat(70_000)}\r\n`))
    expect([long.status, long.type]).toEqual([431, 'BadRequestException'])
    expect((await ask(get('/v2/apis', 'a b: c\r\n'))).type).toBe('BadRequestException')
  })

  it('and an error of anything else does not', async () => {
    expect((await ask(get('/pets/é'))).type).toBeUndefined()
    expect((await ask(get('/pets', 'a b: GET /v2/apis\r\n'))).type).toBeUndefined()
  })
})

describe('what leads to everything else', () => {
  const HTML = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' }

  it.each(['/', '/_gatehouse', '/_gatehouse/'])('is a list of addresses at %s for programs', async (path) => {
    const json = (await send(path, { headers: { accept: '*/*' } })).json() as Record<string, unknown>
    expect(json).toMatchObject({ console: '/_gatehouse/', auth: 'none', region: 'us-east-1' })
    const links = Object.values(json).filter(
      (it): it is string => typeof it === 'string' && it.startsWith('/'),
    )
    expect(links.length).toBeGreaterThanOrEqual(8)
    for (const link of links) expect([link, (await send(link)).status]).toEqual([link, 200])
  })

  it.each(['/', '/_gatehouse'])('is the console for browsers, where %s leads them', async (path) => {
    const { status, headers } = await send(path, { headers: HTML })
    expect([status, headers.location, headers.vary]).toEqual([302, '_gatehouse/', 'accept'])
  })

  it('names the other pages to browsers without JavaScript', async () => {
    const answer = await send('/_gatehouse/', { headers: HTML })
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    const [, page = ''] = /<noscript>([\s\S]*)<\/noscript>/.exec(answer.text) ?? []
    const links = [...page.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href)
    expect(links.length).toBeGreaterThanOrEqual(6)
    for (const link of links) {
      const { pathname } = new URL(link, `${gateway.url}/_gatehouse/`)
      expect([pathname, (await send(pathname)).status]).toEqual([pathname, 200])
    }
  })

  it('is at no other name, and answers GET and HEAD alone', async () => {
    expect((await send('/', { headers: { ...HTML, host: 'shop.example' } })).status).toBe(404)
    expect((await send('/', { method: 'POST' })).status).toBe(404)
    const head = await send('/_gatehouse/', { method: 'HEAD', headers: HTML })
    expect([head.status, head.text]).toEqual([200, ''])
  })
})

describe('the files of the console', () => {
  const HTML = { accept: 'text/html' }
  const assetsOf = (text: string) =>
    [...text.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => `/_gatehouse/${path}`)

  it('come under a policy that lets the page load and call what it came from, and nothing else', async () => {
    const { text, headers } = await send('/_gatehouse/', { headers: HTML })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(text).not.toMatch(/<style|style=|\son\w+=|https?:\/\/|<script(?![^>]* src=)/)
    expect(headers.vary).toContain('accept')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('are kept by browsers for good, for their names change with them', async () => {
    const assets = assetsOf((await send('/_gatehouse/', { headers: HTML })).text)
    expect(assets.length).toBeGreaterThanOrEqual(3)
    for (const path of assets) {
      const { status, headers } = await send(path)
      expect([path, status]).toEqual([path, 200])
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(headers['x-content-type-options']).toBe('nosniff')
      const again = await send(path, { headers: { 'if-none-match': String(headers.etag) } })
      expect([again.status, again.text]).toEqual([304, ''])
    }
  })

  it('go out compressed to clients that say so', async () => {
    const [path = ''] = assetsOf((await send('/_gatehouse/', { headers: HTML })).text).filter((it) =>
      it.endsWith('.js'),
    )
    const plain = await send(path)
    const whole = Number(plain.headers['content-length'])
    expect(plain.headers['content-encoding']).toBeUndefined()
    for (const [accepted, encoding] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
      ['GZIP;q=0.5, br;q=0', 'gzip'],
      ['zstd, br;q=0.0', undefined],
    ] as const) {
      const { headers } = await send(path, { headers: { 'accept-encoding': accepted } })
      expect([accepted, headers['content-encoding']]).toEqual([accepted, encoding])
      expect(headers.vary).toContain('accept-encoding')
      if (encoding) expect(Number(headers['content-length'])).toBeLessThan(whole / 2)
    }
  })

  it.each([
    '/_gatehouse/assets/',
    '/_gatehouse/assets/nothing.js',
    '/_gatehouse/assets/../index.html',
    '/_gatehouse/assets/%2e%2e/main.js',
    '/_gatehouse/assets/../../main.js',
  ])('are those alone: %s is not found', async (path) => {
    expect((await send(path)).status).toBe(404)
  })
})
