import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMock, type MockOptions, startMock } from '@gatehouse/mock'
import { describe, expect, it, onTestFinished } from 'vitest'
import { closeServer, listenLocally } from '../../../test/fixtures/backend.ts'
import { isWhole, sendRaw } from '../../../test/fixtures/raw-http.ts'

const API = { name: 'pets', protocolType: 'HTTP' }

/** A mock in front of a stateful one, or of another endpoint. */
async function open(options: MockOptions = {}, endpoint?: string) {
  const lines: string[] = []
  const target = endpoint ?? (await startEndpoint())
  const mock = await createMock({ ...options, proxy: target, log: (line) => lines.push(line) })
  onTestFinished(() => mock.close())
  const call = async (method: string, path: string, body?: unknown, headers = {}) => {
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    const answer = await mock.fetch(path, { method, headers, ...sent })
    const text = await answer.text()
    const violations = JSON.parse(answer.headers.get('x-gatehouse-violations') ?? '[]') as string[]
    return {
      status: answer.status,
      body: text === '' ? undefined : JSON.parse(text),
      violations,
      headers: answer.headers,
    }
  }
  return { call, lines, target, close: mock.close }
}

async function startEndpoint(): Promise<string> {
  const server = await startMock({ stateful: true })
  onTestFinished(() => server.close())
  return server.url
}

/** An endpoint that answers everything alike, and what it was sent. */
async function startFixed(status: number, headers: Record<string, string>, body: string) {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    seen.push(request)
    request.resume()
    request.once('end', () => response.writeHead(status, headers).end(body))
  })
  const url = await listenLocally(server)
  onTestFinished(() => closeServer(server))
  return { url, seen }
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-recorded-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

describe('a proxy', () => {
  it('passes a life cycle on, in which nothing breaks the contract', async () => {
    const { call, lines } = await open()
    const { body } = await call('POST', '/v2/apis', API)
    const place = `/v2/apis/${body.apiId}`
    const statuses = [
      await call('GET', place),
      await call('PATCH', place, { description: 'of the shop' }),
      await call('GET', '/v2/apis?maxResults=5'),
      await call('DELETE', place),
      await call('GET', place),
    ].map(({ status, violations }) => [status, violations])
    expect(statuses).toEqual([200, 200, 200, 204, 404].map((status) => [status, []]))
    expect(lines).toEqual([])
  })

  it('tells what a request breaks, and passes it on all the same', async () => {
    const { call, lines } = await open()
    const { status, violations } = await call('POST', '/v2/apis', { name: 'pets', protocolType: 'FTP' })
    expect(status).toBe(400)
    expect(violations).toEqual([
      expect.stringMatching(/^request: 1 validation error detected: Value 'FTP' at 'protocolType'/),
    ])
    expect(lines).toEqual([expect.stringContaining('CreateApi 400 request: ')])
  })

  it.each<[string, number, Record<string, string>, string, RegExp]>([
    ['a status', 418, {}, '', /^response: the status 418 is not one of GetApi$/],
    [
      'a media type',
      200,
      { 'content-type': 'text/html' },
      '<p>',
      /^response: the media type 'text\/html' is not one of application\/json$/,
    ],
    ['no media type', 200, {}, '{}', /^response: the media type '' is not/],
    ['no JSON', 200, { 'content-type': 'application/json' }, '{', /^response: the body is not JSON$/],
    [
      'a missing member',
      200,
      { 'content-type': 'application/json; charset=utf-8' },
      '{"name":"a"}',
      /^response: 'protocolType' must not be null$/,
    ],
    [
      'a member of another type',
      404,
      { 'content-type': 'application/json' },
      '{"message":5}',
      /^response: 'message' must be of type string$/,
    ],
    [
      'an unknown member',
      404,
      { 'content-type': 'application/json' },
      '{"message":"x","a":"ü"}',
      /^response: 'a' is not in the contract$/,
    ],
  ])(
    'tells that an answer has %s that is not in the contract',
    async (_, status, headers, body, violation) => {
      const { url } = await startFixed(status, headers, body)
      const mock = await createMock({ proxy: url })
      onTestFinished(() => mock.close())
      const answer = await mock.fetch('/v2/apis/abc')
      expect([answer.status, await answer.text()]).toEqual([status, body])
      expect(JSON.parse(answer.headers.get('x-gatehouse-violations') ?? '[]')).toContainEqual(
        expect.stringMatching(violation),
      )
    },
  )

  it('passes an unknown operation on and tells of it', async () => {
    const { call } = await open()
    const { status, violations } = await call('GET', '/v2/nothing')
    expect([status, violations]).toEqual([404, ['request: GET /v2/nothing is not an operation']])
  })

  it('keeps the host of signed calls, and what is for one connection to itself', async () => {
    const { url, seen } = await startFixed(404, { 'content-type': 'application/json' }, '{"message":"x"}')
    const mock = await startMock({ proxy: `${url}/below/` })
    onTestFinished(() => mock.close())
    const authorization = 'AWS4-HMAC-SHA256 Credential=a/20260302/us-east-1/apigateway/aws4_request'
    await fetch(`${mock.url}/v2/apis/a%2Fb?x=1`, { headers: { te: 'trailers' } })
    await fetch(`${mock.url}/v2/apis/a`, { headers: { authorization } })
    expect(seen.map((it) => it.url)).toEqual(['/below/v2/apis/a%2Fb?x=1', '/below/v2/apis/a'])
    expect(seen.map((it) => it.headers.host)).toEqual([new URL(url).host, new URL(mock.url).host])
    expect(seen[0]?.headers).toMatchObject({ 'accept-encoding': 'identity' })
    expect(seen[0]?.headers).not.toHaveProperty('te')
  })

  it('passes nothing on of a page whose name was made to lead here, unless it is allowed', async () => {
    const { url, seen } = await startFixed(404, { 'content-type': 'application/json' }, '{"message":"x"}')
    const mock = await startMock({ proxy: url, allowedHosts: ['mock.example', 'Other.Example.'] })
    onTestFinished(() => mock.close())
    const port = new URL(mock.url).port
    const ask = async (host: string) => {
      const sent = `GET /v2/apis HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\n\r\n`
      const { statuses, text } = await sendRaw(mock.url, sent, isWhole)
      return [...statuses, JSON.parse(text.split('\r\n\r\n')[1] ?? '')]
    }
    const refused = { message: expect.stringMatching(/--allowed-host/) }
    for (const host of [`evil.example:${port}`, '127.0.0.1.nip.io', 'mock.example.evil.example', 'a..b'])
      expect(await ask(host)).toEqual([403, refused])
    expect(seen).toEqual([])
    const own = [
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      'mock',
      'mock.test',
      'mock.example:80',
      'other.example',
    ]
    for (const host of [...own, 'apigateway.us-east-1.amazonaws.com'])
      expect(await ask(host)).toEqual([404, { message: 'x' }])
    expect(seen).toHaveLength(own.length + 1)
  })

  it("passes the endpoint's own request id on, once", async () => {
    const { url } = await startFixed(
      404,
      { 'x-amzn-requestid': 'theirs', 'content-type': 'application/json' },
      '{"message":"x"}',
    )
    const mock = await startMock({ proxy: url })
    onTestFinished(() => mock.close())
    const { headers } = await fetch(`${mock.url}/v2/apis/a`, { headers: { origin: 'https://a.example' } })
    expect(headers.get('x-amzn-requestid')).toBe('theirs')
    expect(headers.get('access-control-allow-origin')).toBe('https://a.example')
  })

  it('says in one answer that the endpoint cannot be reached', async () => {
    const server = createServer()
    const url = await listenLocally(server)
    await closeServer(server)
    const { call } = await open({}, url)
    expect(await call('GET', '/v2/apis')).toMatchObject({
      status: 502,
      body: { message: `${url} does not answer: ECONNREFUSED` },
    })
  })

  it('speaks the catalog dialect', async () => {
    const endpoint = await startMock({ stateful: true, dialect: 'catalog' })
    onTestFinished(() => endpoint.close())
    const { call, lines } = await open({ dialect: 'catalog' }, endpoint.url)
    expect(await call('POST', '/catalog/v2/apis', API)).toMatchObject({
      status: 201,
      body: { Name: 'pets' },
      violations: [],
    })
    expect(await call('GET', '/catalog/v2/apis/none')).toMatchObject({ status: 480, violations: [] })
    expect(lines).toEqual([])
  })
})

describe('recordings', () => {
  it('are kept by operation, without who called, and are what a mock then answers', async () => {
    const folder = await temporaryFolder()
    const { call, close } = await open({ record: folder })
    const { body } = await call('POST', '/v2/apis', API, {
      authorization: 'AWS4-HMAC-SHA256 Credential=secret/x',
    })
    await call('GET', `/v2/apis/${body.apiId}`)
    await call('GET', '/v2/apis/none')
    await call('GET', `/v2/apis/${body.apiId}`)
    await close()
    expect((await readdir(folder)).sort()).toEqual(['CreateApi.json', 'GetApi.json'])
    const text = await readFile(join(folder, 'GetApi.json'), 'utf8')
    expect(Object.keys(JSON.parse(text).examples)).toEqual(['recorded-200', 'recorded-404'])
    expect(await readFile(join(folder, 'CreateApi.json'), 'utf8')).not.toContain('secret')

    const mock = await createMock({ examples: folder })
    const read = async (path: string, prefer = '') => {
      const answer = await mock.fetch(path, { headers: prefer === '' ? {} : { prefer } })
      return [answer.status, await answer.json()]
    }
    expect(await read(`/v2/apis/${body.apiId}`)).toEqual([200, body])
    expect(await read('/v2/apis/none')).toEqual([404, { message: 'Invalid API identifier specified none' }])
    expect(await read('/v2/apis/another')).toEqual([200, body])
    expect(await read(`/v2/apis/${body.apiId}`, 'example=recorded-404')).toMatchObject([404, {}])
    // What was not recorded is the contract's.
    expect(await read('/v2/apis/p4e8t1s6h9', 'example=chat')).toMatchObject([200, { name: 'chat' }])
    expect((await mock.fetch('/v2/vpclinks')).status).toBe(200)
  })

  it('leave out what breaks the contract, when they are kept and when they are read', async () => {
    const folder = await temporaryFolder()
    const { url } = await startFixed(200, { 'content-type': 'application/json' }, '{"name":5}')
    const { call, close } = await open({ record: folder }, url)
    await call('GET', '/v2/apis/abc')
    await close()
    expect(await readdir(folder)).toEqual([])
    const recording = {
      request: { path: { apiId: 'abc' }, query: {} },
      status: 200,
      contentType: 'application/json',
      body: { name: 5 },
    }
    await writeFile(
      join(folder, 'GetApi.json'),
      JSON.stringify({ operation: 'GetApi', examples: { bad: recording } }),
    )
    const lines: string[] = []
    const mock = await createMock({ examples: folder, log: (line) => lines.push(line) })
    expect(await (await mock.fetch('/v2/apis/abc')).json()).toMatchObject({ name: 'pet-shop' })
    expect(lines).toEqual([expect.stringContaining('bad is left out: ')])
  })

  it.each([
    ['GetApi.json', '{', 'cannot be read'],
    ['GetApi.json', '[]', 'it has no examples'],
    ['GetApi.json', '{"examples":{"a":{}}}', 'a has no request or no status'],
    ['GetNothing.json', '{"examples":{}}', 'GetNothing is not an operation of the contract'],
  ])('in a file %s of %s are refused', async (file, content, message) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, file), content)
    await expect(createMock({ examples: folder })).rejects.toThrow(message)
  })

  it('of calls at the same time are all there', async () => {
    const folder = await temporaryFolder()
    const { call, close } = await open({ record: folder })
    const { body } = await call('POST', '/v2/apis', API)
    const names = Array.from({ length: 20 }, (_, at) => `id${at}`)
    await Promise.all([body.apiId, ...names].map((id) => call('GET', `/v2/apis/${id}`)))
    await close()
    const { examples } = JSON.parse(await readFile(join(folder, 'GetApi.json'), 'utf8'))
    expect(Object.keys(examples)).toHaveLength(21)
  })

  it('that cannot be written are told of once, and calls are answered all the same', async () => {
    const folder = await temporaryFolder()
    const { call, lines, close } = await open({ record: folder })
    await rm(folder, { recursive: true })
    const { status, body, violations } = await call('POST', '/v2/apis', API)
    expect([status, body.name, violations]).toEqual([201, 'pets', []])
    expect((await call('GET', `/v2/apis/${body.apiId}`)).status).toBe(200)
    await close()
    expect(lines).toEqual([expect.stringContaining(`not all answers are kept in ${folder}: ENOENT`)])
  })
})

it.each<[MockOptions, string]>([
  [{ proxy: 'http://a.example', stateful: true }, 'proxy and stateful do not go together'],
  [{ proxy: 'http://a.example', examples: '.' }, 'proxy and examples do not go together'],
  [{ record: 'x' }, 'record needs proxy'],
  [{ proxy: 'ftp://a.example' }, "proxy must be an http or https URL, not 'ftp://a.example'"],
  [{ proxy: 'http://:1' }, 'proxy must be an http or https URL'],
  [{ examples: '.', stateful: true }, 'examples and stateful do not go together'],
])('%j is refused', async (options, message) => {
  await expect(createMock(options)).rejects.toThrow(message)
})
