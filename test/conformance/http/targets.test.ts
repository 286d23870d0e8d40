import { httpApi, route, stage } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { isWhole, sendRaw } from '../../fixtures/raw-http.ts'
import { HANDSHAKE_HEADERS } from '../../fixtures/websocket.ts'
import { createRandom } from '../../fuzz/random.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, mock, oneWay } from '../websocket/scene.ts'

let backend: Backend
let gateway: GatewayProcess
let host: string
let port: string
let webSocketPath: string

beforeAll(async () => {
  backend = await startBackend()
  gateway = await startGatewayProcess(':memory:')
  port = new URL(gateway.url).port
  const apiId = await createApi(gateway.url, backend.url, [
    httpApi,
    ...leads('GET /test', '/own'),
    route('ANY /admin', { target: 'integrations/<integration>', authorizationType: 'AWS_IAM' }),
    route('ANY /admin/{proxy+}', { target: 'integrations/<integration>', authorizationType: 'AWS_IAM' }),
    ...leads('GET /files/{proxy+}', '/store/{proxy}'),
    ...leads('$default', '/open'),
    DEFAULT_STAGE,
    stage('dev', { autoDeploy: true }),
  ])
  host = `${apiId}.execute-api.localhost`
  const webSocketId = await createApi(gateway.url, backend.url, api(...mock(200), oneWay('$connect')))
  webSocketPath = new URL(addressOf(gateway.url, webSocketId, 'live')).pathname
})

let before: number
beforeEach(() => {
  before = backend.received.length
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

const send = (line: string, named = host, headers = '') =>
  sendRaw(gateway.url, `${line} HTTP/1.1\r\nHost: ${named}\r\n${headers}\r\n`, isWhole)

/** What the backend received since the test began. */
const received = () => backend.received.slice(before).map(({ url }) => url)

describe('a target that names its host as well', () => {
  it.each([
    ['http://<host>/admin', 403],
    ['HTTP://<host>/admin', 403],
    ['hTTps://<host>/admin', 403],
    ['http://<host>:80/admin', 403],
    ['http://<host>:/admin', 403],
    ['http://<host>/dev/admin/x', 403],
    ['http://<host>/files/admin', 200, '/store/admin'],
    ['http://<host>', 200, '/open/'],
    ['http://<host>?a=b', 200, '/open/?a=b'],
    ['http://<host>/x?u=http://y/', 200, '/open/x?u=http://y/'],
  ])('is read as its path: %s', async (target, status, url?: string) => {
    const answer = await send(`GET ${target.replace('<host>', host)}`, 'another.example')
    expect(answer.statuses).toEqual([status])
    expect(received()).toEqual(url === undefined ? [] : [url])
  })

  it('is for that host, whatever `Host` says', async () => {
    expect((await send('GET http://another.example/files/x')).statuses).toEqual([404])
    expect((await send(`GET http://${host}/files/x`, 'another.example')).statuses).toEqual([200])
    const headers = backend.received.at(-1)?.headers
    expect(headers?.forwarded).toContain(`host=${host};`)
    expect(headers?.host).toBe(new URL(backend.url).host)
  })

  it('is that of a management call too', async () => {
    const { text } = await send(`GET http://localhost:${port}/v2/apis`, 'another.example')
    expect(text).toMatch(/^HTTP\/1\.1 200 .*"items":\[/s)
  })

  it('is that of a handshake too', async () => {
    const lines = Object.entries(HANDSHAKE_HEADERS).map(([name, value]) => `${name}: ${value}\r\n`)
    const shake = (line: string) => send(line, 'another.example', lines.join(''))
    expect((await shake(`GET http://localhost${webSocketPath}`)).text).toMatch(/^HTTP\/1\.1 101 /)
    expect((await shake(`GET http://localhost${webSocketPath}/%2e%2e/live`)).statuses).toEqual([400])
    expect((await shake(`GET http://u@localhost${webSocketPath}`)).statuses).toEqual([400])
  })
})

describe('a request that names no path of the gateway', () => {
  it.each([
    ['GET http://user@<host>/x', 400],
    ['GET http://user:word@<host>/x', 400],
    ['GET http://<host>@evil.example/x', 400],
    ['GET http:///x', 400],
    ['GET http://[::1/x', 400],
    ['GET http://a b/x', 400],
    ['GET http://<host>:80:80/x', 400],
    ['GET ftp://<host>/x', 400],
    ['GET ws://<host>/x', 400],
    ['GET http:/x', 400],
    ['GET http:\\\\<host>\\x', 400],
    ['GET \\x', 400],
    ['GET x', 400],
    ['GET /x#y', 400],
    ['GET http://<host>#x', 400],
    ['GET *', 400],
    ['GET *x', 400],
    ['OPTIONS *', 400],
    ['OPTIONS http://<host>', 400],
    ['OPTIONS http://<host>/', 200],
    ['CONNECT <host>:80', 405],
    ['CONNECT /x', 405],
    ['TRACE /x', 405],
  ])('reaches no backend: %s', async (line, status) => {
    const answer = await send(line.replace('<host>', host))
    expect(answer.statuses).toEqual([status])
    if (status !== 200) expect(answer.text).toMatch(/\{"message":"(?:Bad Request|Method Not Allowed)"\}$/)
    expect(received()).toEqual(status === 200 ? ['/open/'] : [])
  })

  it.each([
    'a b',
    'a/b',
    'a?b',
    'user@a',
    'a"b',
    'a\\b',
    '[::1',
    '[::g]',
    '::1',
    'a:b',
    'é',
    'a%zz',
    'a\tb',
    'a{b}',
    '<a>',
  ])('is refused for its host %j', async (named) => {
    expect((await send(`GET /x`, named)).statuses).toEqual([400])
    expect((await send(`GET /_aws/execute-api/${host.split('.')[0]}/x`, named)).statuses).toEqual([400])
    expect(received()).toEqual([])
  })
})

describe('a host', () => {
  it.each([
    ['a;for=192.0.2.9', '"a;for=192.0.2.9"'],
    ["a,b=c'd", `"a,b=c'd"`],
    ['a.example:8080', '"a.example:8080"'],
    ['[::1]:80', '"[::1]:80"'],
    ['a.example.', 'a.example.'],
    ['', '""'],
  ])('%s is told to the backend as a whole', async (named, told) => {
    const { statuses } = await send(`GET /_aws/execute-api/${host.split('.')[0]}/x`, named)
    expect(statuses).toEqual([200])
    expect(backend.received.at(-1)?.headers.forwarded).toBe(
      `by=127.0.0.1;for=127.0.0.1;host=${told};proto=http`,
    )
  })

  it.each([
    ['for=192.0.2.1;host="a;b", for="[::1]"', 'for=192.0.2.1;host="a;b", for="[::1]", by='],
    ['for="', 'by='],
    ['for=a, "', 'by='],
    ['x', 'by='],
  ])('is not hidden by what a client forwards: %s', async (sent, told) => {
    await send('GET /x', host, `Forwarded: ${sent}\r\n`)
    expect(backend.received.at(-1)?.headers.forwarded).toMatch(new RegExp(`^${told.replaceAll('[', '\\[')}`))
  })
})

describe('a path that some would resolve', () => {
  it.each([
    '/x/../admin',
    '/./admin',
    '/x/..',
    '/.',
    '/..',
    '/../admin',
    '//../admin',
    '/dev/../admin',
    '/dev/./admin',
    '/x/%2e%2e/admin',
    '/x/%2E./admin',
    '/x/.%2e/admin',
    '/%2e/admin',
    '/x/%252e%252e/admin',
    '/x/%2e%252e/admin',
    '/x/..%2fadmin',
    '/x%2f..%2fadmin',
    '/x/..%252fadmin',
    '/x/..%5cadmin',
    '/x%5c..%5cadmin',
    '/x\\..\\admin',
    '/x\\admin',
    '\\..',
    '/x/..;/admin',
    '/x/..;a=b/admin',
    '/files/../../admin',
    '/files/..%2f..%2fadmin',
    '/files/%2e%2e%2fsecret',
    '/files/a%3F/../../x',
    '/..?x',
    '/x/%2e%2e',
    // Behind a question mark that one pass uncovers there is what the next cannot decode.
    '/x/%252e%252e/admin/secret%3F%25',
    '/%252e%252e/tenant-b/secret%3F%25',
    '/x/%252e./admin%3F%25zz',
    '/x/%2e%252e/admin%3f%ff',
    '/%252e%3F%25',
    '/..%3F',
    '/x/..%3Fa',
    '/x/..%253Fa',
    '/x/..%23a',
    '/x/..%3b/admin',
    '/x/..%253Ba=b/admin',
    '/x/..;%3F%25',
    '/x/%25%32%65%2e/admin',
    '/x/%25252e%25252e/admin',
    '/x/..%25252fadmin',
    '/x%255c..%255cadmin',
    '/dev/%252e%252e/admin%3F%25',
  ])('is refused: %s', async (path) => {
    for (const target of [path, `http://${host}${path}`].filter(
      (it) => it.startsWith('/') || path.startsWith('/'),
    ))
      expect((await send(`GET ${target}`)).statuses, target).toEqual([400])
    expect((await send(`GET /_aws/execute-api/${host.split('.')[0]}${path}`, 'localhost')).statuses).toEqual([
      path.startsWith('/') ? 400 : 404,
    ])
    expect(received()).toEqual([])
  })

  it('reaches no backend, however it is spelt', async () => {
    const random = createRandom(20_261_129)
    for (let round = 0; round < 1_500; round += 1) {
      const path = Array.from({ length: random.below(7) + 2 }, () => random.pick(PIECES)).join('')
      await send(`GET ${random.pick(['/', '/x/', '/files/', '/dev/', '/admin/'])}${path}`)
    }
    const seen = received()
    expect(seen.length).toBeGreaterThan(100)
    expect(seen.filter((url) => spellingsOf(url).some(isResolved))).toEqual([])
  })

  it.each([
    ['/.well-known/x', '/open/.well-known/x'],
    ['/a..b/...', '/open/a..b/...'],
    ['/a/..b', '/open/a/..b'],
    ['/files/.hidden', '/store/.hidden'],
    ['/files/a;b', '/store/a;b'],
    ['/x?y=/../z', '/open/x?y=/../z'],
    ['/x?y=\\', '/open/x?y=\\'],
    ['/a%5Cb', '/open/a%5Cb'],
  ])('is another: %s', async (path, url) => {
    expect((await send(`GET ${path}`)).statuses).toEqual([200])
    expect(received()).toEqual([url])
  })

  it.each([
    ['/test', '/own'],
    ['//test', '/own'],
    ['////test', '/own'],
    ['/%2ftest', '/own'],
    ['/dev//test', '/own'],
    ['//dev/test', '/own'],
    ['//x//y', '/open/x//y'],
    ['/test//', '/open/test//'],
    ['//', '/open/'],
  ])('has one slash at its beginning: %s', async (path, url) => {
    expect((await send(`GET ${path}`)).statuses).toEqual([200])
    expect(received()).toEqual([url])
  })

  it.each(['//admin', '///admin/x', '/dev//admin', '/%2fadmin', '//dev//admin'])(
    'is guarded as it is without the others: %s',
    async (path) => {
      expect((await send(`GET ${path}`)).statuses).toEqual([403])
      expect(received()).toEqual([])
    },
  )
})

/** What paths are made of that are resolved by some. */
const PIECES = [
  ...[
    '.',
    '.',
    '..',
    '%2e',
    '%2E',
    '%252e',
    '%25252e',
    '%25%32%65',
    '%%32e',
    '/',
    '/',
    '%2f',
    '%252F',
    '%5c',
  ],
  ...[
    '%255c',
    '\\',
    '%3F',
    '%253f',
    '%25',
    '%2525',
    '%',
    '%zz',
    '%ff',
    ';',
    '%3b',
    '%253B',
    '%23',
    '?',
    'admin',
    'a',
  ],
]

/** A target's path as it was sent, and each text that decoding it again and again makes. */
function spellingsOf(url: string): string[] {
  const spellings = [url.split('?', 1)[0] ?? '']
  for (;;) {
    try {
      const next = decodeURIComponent(spellings.at(-1) ?? '')
      if (next === spellings.at(-1)) return spellings
      spellings.push(next)
    } catch {
      return spellings
    }
  }
}

function isResolved(path: string): boolean {
  return path.split(/[/\\]/).some((it) => ['.', '..'].includes(it.split(/[;?]/, 1)[0] ?? ''))
}
