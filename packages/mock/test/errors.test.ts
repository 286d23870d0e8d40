import { connect } from 'node:net'
import { type OperationName, operations } from '@gatehouse/contract'
import { validateWholeRequest } from '@gatehouse/contract/requests'
import { validateResponse } from '@gatehouse/contract/responses'
import { createMock, type Mock, startMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type PublishedOperation, readOperations } from './published.ts'

const published = await readOperations('aws')
let aws: Mock
let catalog: Mock
let connections: Mock
beforeAll(async () => {
  aws = await createMock()
  catalog = await createMock({ dialect: 'catalog' })
  connections = await createMock({ api: 'connections' })
})
afterAll(() => Promise.all([aws, catalog, connections].map((mock) => mock.close())))

type BadCall = readonly [title: string, method: string, url: string, body: BodyInit | null, message: string]

const CALLS: readonly BadCall[] = [
  [
    'a missing member',
    'POST',
    '/v2/apis',
    '{"name":"a"}',
    "1 validation error detected: Value at 'protocolType' failed to satisfy constraint: Member must not be null",
  ],
  [
    'a null, which stands for a missing member',
    'POST',
    '/v2/apis',
    '{"name":"a","protocolType":null}',
    "1 validation error detected: Value at 'protocolType' failed to satisfy constraint: Member must not be null",
  ],
  [
    'a value of another type',
    'POST',
    '/v2/apis',
    '{"name":5,"protocolType":"HTTP"}',
    "1 validation error detected: Value '5' at 'name' failed to satisfy constraint: Member must be of type string",
  ],
  [
    'a value outside its set',
    'POST',
    '/v2/apis',
    '{"name":"a","protocolType":"FTP"}',
    "1 validation error detected: Value 'FTP' at 'protocolType' failed to satisfy constraint: Member must satisfy enum value set: [WEBSOCKET, HTTP]",
  ],
  [
    'two broken rules',
    'POST',
    '/v2/apis',
    '{"name":"","protocolType":"FTP"}',
    "2 validation errors detected: Value '' at 'name' failed to satisfy constraint: Member must have length greater than or equal to 1; Value 'FTP' at 'protocolType' failed",
  ],
  [
    'a bad query parameter',
    'GET',
    '/v2/apis?maxResults=few',
    null,
    "1 validation error detected: Value 'few' at 'maxResults' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[1-9][0-9]*$",
  ],
  [
    'a missing query parameter',
    'DELETE',
    '/v2/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2Fa',
    null,
    "Value at 'tagKeys' failed to satisfy constraint: Member must not be null",
  ],
  [
    'a bad label',
    'GET',
    '/v2/apis/a/exports/OAS20?outputType=JSON',
    null,
    "Value 'OAS20' at 'specification' failed to satisfy constraint: Member must satisfy enum value set: [OAS30]",
  ],
  ['a label that is not percent-encoded UTF-8', 'GET', '/v2/apis/%FF', null, 'is not percent-encoded UTF-8'],
  ['a body that is no JSON', 'POST', '/v2/apis', '{"name":', 'Could not parse request body into json'],
  ['a body that is no object', 'POST', '/v2/apis', '[]', 'Could not parse request body into json'],
  [
    'a body that is no UTF-8',
    'POST',
    '/v2/apis',
    new Uint8Array([0x22, 0xff]),
    'Could not parse request body',
  ],
  ['no body where members are required', 'POST', '/v2/apis', null, '2 validation errors detected: Value at'],
]

const API = '/v2/apis/p4e8t1s6h9'
const SOCKET = { name: 'a', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' }
const JWT = {
  name: 'a',
  authorizerType: 'JWT',
  identitySource: ['$request.header.Authorization'],
  jwtConfiguration: { audience: ['a'], issuer: 'https://a.example' },
}
const LAMBDA = { name: 'a', authorizerType: 'REQUEST', identitySource: [], authorizerUri: 'arn:aws:a' }
const WEB = { integrationType: 'HTTP_PROXY', integrationMethod: 'ANY', integrationUri: 'https://a.example' }

/** Bodies whose members are fine one by one, and the member at fault. */
const OTHER_KINDS: readonly [path: string, body: object, message: string][] = [
  ['/v2/apis', { ...SOCKET, routeSelectionExpression: undefined }, "Value at 'routeSelectionExpression'"],
  ['/v2/apis', { ...SOCKET, corsConfiguration: {} }, "at 'corsConfiguration' failed"],
  ['/v2/apis', { ...SOCKET, target: 'https://a.example' }, "at 'target' failed"],
  ['/v2/apis', { ...SOCKET, routeKey: 'GET /' }, "at 'routeKey' failed"],
  ['/v2/apis', { ...SOCKET, credentialsArn: 'arn:aws:a' }, "at 'credentialsArn' failed"],
  [`${API}/authorizers`, { ...JWT, jwtConfiguration: undefined }, "Value at 'jwtConfiguration'"],
  [`${API}/authorizers`, { ...JWT, enableSimpleResponses: false }, "at 'enableSimpleResponses' failed"],
  [`${API}/authorizers`, { ...JWT, authorizerUri: 'arn:aws:a' }, "at 'authorizerUri' failed"],
  [`${API}/authorizers`, { ...LAMBDA, authorizerUri: undefined }, "Value at 'authorizerUri'"],
  [`${API}/authorizers`, { ...LAMBDA, jwtConfiguration: {} }, "at 'jwtConfiguration' failed"],
  [`${API}/integrations`, { ...WEB, integrationMethod: undefined }, "Value at 'integrationMethod'"],
  [`${API}/integrations`, { ...WEB, integrationUri: undefined }, "Value at 'integrationUri'"],
  [`${API}/integrations`, { ...WEB, payloadFormatVersion: '2.0' }, "Value '2.0' at 'payloadFormatVersion'"],
  [
    `${API}/integrations`,
    { ...WEB, integrationSubtype: 'SQS-SendMessage' },
    "at 'integrationSubtype' failed",
  ],
  [
    `${API}/integrations`,
    { integrationType: 'MOCK', integrationUri: 'https://a' },
    "at 'integrationUri' failed",
  ],
]

describe('a bad request', () => {
  test.each(CALLS)('with %s is answered with 400', async (_, method, url, body, message) => {
    const answer = await call(aws, method, url, body)
    expect(answer).toMatchObject({ status: 400, errorType: 'BadRequestException' })
    expect((answer.body as { message: string }).message).toContain(message)
    expect(Object.keys(answer.body as object)).toEqual(['message'])
  })

  test.each(CALLS)(
    'with %s is answered with 482 in the catalog dialect',
    async (_, method, url, body, message) => {
      const answer = await call(catalog, method, url, body)
      expect(answer).toMatchObject({ status: 482, errorType: 'BadRequestException' })
      expect((answer.body as { Message: string }).Message).toContain(message)
      expect(Object.keys(answer.body as object)).toEqual(['Message'])
    },
  )

  test.each(OTHER_KINDS)('that goes together with no API is refused: %s %j', async (path, body, message) => {
    const answer = await call(aws, 'POST', `http://mock.test${path}`, JSON.stringify(body))
    expect(answer).toMatchObject({ status: 400, errorType: 'BadRequestException' })
    expect((answer.body as { message: string }).message).toContain(message)
    const inCatalog = await call(catalog, 'POST', `http://mock.test${path}`, JSON.stringify(body))
    expect(inCatalog).toMatchObject({ status: 482, body: { Message: expect.stringContaining(message) } })
  })

  test('with members that the contract does not know is a good one', async () => {
    const body = '{"name":"a","protocolType":"HTTP","colour":"red"}'
    expect((await call(aws, 'POST', '/v2/apis', body)).status).toBe(201)
  })

  test.each(published.flatMap(spoiled))('$title is judged as the contract judges it', async (spoilt) => {
    const { operation, body } = spoilt
    const problems = validateWholeRequest(operation.name as OperationName, partsOf(operation, body))
    const answer = await call(aws, operation.method, operation.url, JSON.stringify(body))
    expect(answer.status).toBe(problems.length === 0 ? operation.success : 400)
    for (const { member, constraint } of problems) {
      const { message } = answer.body as { message: string }
      expect(message).toContain(`at '${member}' failed to satisfy constraint: Member must ${constraint}`)
    }
    expect(validateResponse(operation.name as OperationName, answer)).toEqual([])
  })
})

test.each([
  ['GET', '/v2/nothing'],
  ['GET', '/'],
  ['GET', '/v3/apis'],
  ['GET', '//v2/apis'],
  ['DELETE', '/v2/apis'],
  ['HEAD', '/v2/apis'],
  ['OPTIONS', '/v2/apis'],
])('%s %s is an unknown operation', async (method, url) => {
  expect(await call(aws, method, `http://mock.test${url}`, null)).toEqual({
    status: 404,
    errorType: 'UnknownOperationException',
    body: method === 'HEAD' ? undefined : { message: 'Unknown operation' },
  })
  const inCatalog = await call(catalog, method, `http://mock.test${url}`, null)
  expect(inCatalog).toMatchObject({ status: 480, errorType: 'UnknownOperationException' })
})

describe('the connections API', () => {
  test.each([
    ['/@connections/gbgHN0-zjQAYKEjhgA%3D%3D'],
    ['/live/@connections/gbgHN0-zjQAYKEjhgA%3D%3D'],
    ['/_aws/execute-api/c7h4t8w2s5/live/@connections/gbgHN0-zjQAYKEjhgA%3D%3D'],
    ['/live/%40connections/gbgHN0-zjQAYKEjhgA%3D%3D'],
  ])('is served at %s', async (url) => {
    expect(await call(connections, 'GET', url, null)).toMatchObject({ status: 200 })
  })

  test('takes a message of 128 KB', async () => {
    const message = new Uint8Array(131_072)
    expect(await call(connections, 'POST', '/live/@connections/a', message)).toMatchObject({ status: 200 })
  })

  test('answers a longer message with 413 and no body', async () => {
    const answer = await call(connections, 'POST', '/live/@connections/a', new Uint8Array(131_073))
    expect(answer).toEqual({ status: 413, errorType: null, body: undefined })
  })

  test.each([
    ['a message that is too long', 'POST', '/live/@connections/a', 413],
    ['what it does not read at all', 'POST', '/live/pets', 403],
  ])('answers a client that sends all of %s before it reads', async (_, method, path, status) => {
    const server = await startMock({ api: 'connections' })
    onTestFinished(() => server.close())
    const body = Buffer.alloc(16 * 1024 * 1024)
    const { port } = new URL(server.url)
    const socket = connect(Number(port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    const head = `${method} ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${body.length}\r\n\r\n`
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject)
      socket.write(Buffer.concat([Buffer.from(head), body]), () => resolve())
    })
    const chunks: Buffer[] = []
    for await (const chunk of socket) chunks.push(chunk)
    expect(String(Buffer.concat(chunks))).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  })

  test('answers any other path with 403', async () => {
    const answer = await call(connections, 'GET', '/live/pets', null)
    expect(answer).toEqual({ status: 403, errorType: 'ForbiddenException', body: { message: 'Forbidden' } })
  })

  test('has no catalog dialect', async () => {
    const created = createMock({ api: 'connections', dialect: 'catalog' })
    await expect(created).rejects.toThrow('the connections API has no catalog dialect')
  })
})

test('the catalog dialect is served below its base path too', async () => {
  expect(await call(catalog, 'GET', '/catalog/v2/apis', null)).toMatchObject({ status: 200 })
})

async function call(mock: Mock, method: string, url: string, body: BodyInit | null) {
  const response = await mock.fetch(url, { method, body })
  const text = await response.text()
  return {
    status: response.status,
    errorType: response.headers.get('x-amzn-errortype'),
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  }
}

/** Each operation's first example of a request with one member spoiled, in each of a few ways. */
function spoiled(operation: PublishedOperation) {
  const [example] = Object.values(operation.requests)
  if (example == null) return []
  return Object.entries(example).flatMap(([member, value]) =>
    [5, '', {}, 'x'.repeat(40_000)].map((bad) => ({
      title: `${operation.name} with ${member} ${JSON.stringify(bad).slice(0, 10)} for ${typeof value}`,
      operation,
      body: { ...(example as object), [member]: bad },
    })),
  )
}

function partsOf({ name, url }: PublishedOperation, body: unknown) {
  const { path } = operations[name as OperationName]
  const [sent = '', query = ''] = url.split('?')
  const segments = sent.split('/')
  const labels = path
    .split('/')
    .flatMap((part, at): [string, string][] =>
      part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(segments[at] ?? '')]] : [],
    )
  return {
    path: Object.fromEntries(labels),
    query: Object.fromEntries(new URLSearchParams(query)),
    body: structuredClone(body),
  }
}
