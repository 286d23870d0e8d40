import { httpApi, stage } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'
import { leads } from './scenes/traffic.ts'

let backend: Backend
let gateway: GatewayProcess

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  backend = await startBackend(({ url = '' }, response) => {
    const status = Number(/status=(\d+)/.exec(url)?.[1] ?? 200)
    response
      .writeHead(status, { 'content-type': 'application/json', 'x-kind': 'pet', 'x-many': ['1', '2'] })
      .end(JSON.stringify({ pet: { name: 'Rex', tags: ['a', 'b'], age: 3 }, empty: null }))
  })
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

/** An API of its own whose one route has these mappings, on a stage with the variables `table` and `odd`. */
async function serve(members: object, path: string, call: HttpCall = {}): Promise<HttpAnswer> {
  const apiId = await createApi(gateway.url, backend.url, [
    httpApi,
    ...leads('ANY /pets/{id}', '/base?fixed=1', members),
    stage('dev', { autoDeploy: true, stageVariables: { table: 'pets-dev', odd: 'a_b-c' } }),
  ])
  return sendHttp(gateway.url, `/_aws/execute-api/${apiId}/dev${path}`, call)
}

/** http-apis §6.1 */
describe('a request mapping', () => {
  const URL = '/base?fixed=1&page=2&tag=a&tag=b'

  it.each<[string, string, Readonly<Record<string, unknown>>, string?]>([
    ['append:header.x-new', 'text', { 'x-new': 'text' }],
    ['append:header.x-a', '$request.header.X-B', { 'x-a': '1, 2' }],
    ['overwrite:header.x-a', '$request.header.x-b', { 'x-a': '2' }],
    ['remove:header.x-a', "''", { 'x-a': undefined }],
    ['overwrite:header.user-agent', 'Gatehouse', { 'user-agent': 'Gatehouse' }],
    ['append:header.x-id', '$request.path.id', { 'x-id': '7' }],
    ['append:header.x-path', '$request.path', { 'x-path': '/pets/7' }],
    ['append:header.x-q', '$request.querystring.tag', { 'x-q': 'a,b' }],
    ['append:header.x-body', '$request.body.pet.name', { 'x-body': 'Rex' }],
    ['append:header.x-body', '$request.body.pet.tags[1]', { 'x-body': 'b' }],
    ['append:header.x-body', '$request.body.pet.tags', { 'x-body': '["a","b"]' }],
    ['append:header.x-body', '$request.body.age', { 'x-body': '3' }],
    ['append:header.x-stage', '$context.stage', { 'x-stage': 'dev' }],
    ['append:header.x-key', '$context.routeKey', { 'x-key': 'ANY /pets/{id}' }],
    ['append:header.x-ip', '$context.identity.sourceIp', { 'x-ip': '127.0.0.1' }],
    ['append:header.x-table', '$stageVariables.table', { 'x-table': 'pets-dev' }],
    ['append:header.x-t', '${request.path.id}-${context.stage}!', { 'x-t': '7-dev!' }],
    ['append:header.x-t', 'a${request.header.nothing}b', { 'x-t': 'ab' }],
    ['append:header.x-none', '$request.header.nothing', { 'x-none': undefined }],
    ['append:header.x-none', '$stageVariables.nothing', { 'x-none': undefined }],
    ['append:header.x-none', '$request.body.nothing.at.all', { 'x-none': undefined }],
    ['append:querystring.new', 'a b&c', {}, `${URL}&new=a%20b%26c`],
    ['append:querystring.tag', 'c', {}, `${URL}&tag=c`],
    ['overwrite:querystring.tag', '$request.path.id', {}, '/base?fixed=1&page=2&tag=7'],
    ['remove:querystring.tag', "''", {}, '/base?fixed=1&page=2'],
    ['overwrite:path', '/other/${request.path.id}', {}, '/other/7?fixed=1&page=2&tag=a&tag=b'],
    ['overwrite:path', '$request.path', {}, '/pets/7?fixed=1&page=2&tag=a&tag=b'],
    ['overwrite:path', '/$request.path.id', {}, '/7?fixed=1&page=2&tag=a&tag=b'],
    [
      'overwrite:path',
      '/product/$request.path.id/review',
      {},
      '/product/7/review?fixed=1&page=2&tag=a&tag=b',
    ],
    ['overwrite:path', '/$request.path.id/$request.querystring.page', {}, '/7/2?fixed=1&page=2&tag=a&tag=b'],
    ['overwrite:path', '/v1$request.path', {}, '/v1/pets/7?fixed=1&page=2&tag=a&tag=b'],
    ['append:header.x-t', 'Bearer $request.header.x-b', { 'x-t': 'Bearer 2' }],
    ['append:header.x-t', '$request.header.x-a $request.header.x-b', { 'x-t': '1 2' }],
    ['append:header.x-t', '$request.header.x-a-$request.header.x-b', { 'x-t': '1-2' }],
    ['append:header.x-t', 'api.$context.stage', { 'x-t': 'api.dev' }],
    ['append:header.x-t', '$request.path.id/$request.path.id', { 'x-t': '7/7' }],
    ['append:header.x-t', '{"pet":"$request.body.pet.name"}', { 'x-t': '{"pet":"Rex"}' }],
    ['append:header.x-t', '$request.body.pet.name, $request.body.age', { 'x-t': 'Rex, 3' }],
    ['append:header.x-t', '$stageVariables.table.example', { 'x-t': 'pets-dev.example' }],
    ['append:header.x-t', '$request.path.id${context.stage}$5', { 'x-t': '7dev$5' }],
    ['append:header.x-t', 'a$request.header.nothing/b', { 'x-t': 'a/b' }],
    ['append:querystring.new', '$request.querystring.page&x=$context.stage', {}, `${URL}&new=2%26x%3Ddev`],
    ['overwrite:path', 'no slash?#', {}, '/no%20slash%3F%23?fixed=1&page=2&tag=a&tag=b'],
  ])('%s from %s', async (key, value, headers, url = URL) => {
    const answer = await serve({ requestParameters: { [key]: value } }, '/pets/7?page=2&tag=a&tag=b', {
      method: 'POST',
      headers: { 'x-a': '1', 'x-b': '2' },
      body: JSON.stringify({ pet: { name: 'Rex', tags: ['a', 'b'] }, age: 3 }),
    })
    expect(answer.status, answer.text).toBe(200)
    const received = backend.received.at(-1)
    expect(received?.url).toBe(url)
    for (const [name, wanted] of Object.entries(headers)) expect(received?.headers[name]).toBe(wanted)
    expect(JSON.parse(received?.body ?? '')).toEqual({ pet: { name: 'Rex', tags: ['a', 'b'] }, age: 3 })
  })

  it('reads the request as it came, whatever other mappings write', async () => {
    const requestParameters = { 'remove:header.x-a': "''", 'append:header.x-b': '$request.header.x-a' }
    await serve({ requestParameters }, '/pets/7', { headers: { 'x-a': 'moved' } })
    const { headers = {} } = backend.received.at(-1) ?? {}
    expect([headers['x-a'], headers['x-b']]).toEqual([undefined, 'moved'])
  })

  it.each(['a%0d%0ax-evil:%201', 'a%00', 'a%0a'])('never writes a header with a break: %s', async (id) => {
    await serve({ requestParameters: { 'append:header.x-id': '$request.path.id' } }, `/pets/${id}`)
    const { headers = {} } = backend.received.at(-1) ?? {}
    expect([headers['x-id'], headers['x-evil']]).toEqual([undefined, undefined])
  })

  it('never breaks out of the request line', async () => {
    await serve({ requestParameters: { 'overwrite:path': '/${request.path.id}' } }, '/pets/a%20HTTP%0d%0a')
    expect(backend.received.at(-1)?.url).toBe('/a%20HTTP%0D%0A?fixed=1')
  })
})

/** http-apis §6.2 */
describe('a response mapping', () => {
  it.each<[string, object, number, Readonly<Record<string, unknown>>]>([
    ['append:header.x-new', { 'append:header.x-new': 'text' }, 200, { 'x-new': 'text' }],
    ['append:header.x-kind', { 'append:header.x-kind': 'b' }, 200, { 'x-kind': 'pet, b' }],
    ['overwrite:header.x-kind', { 'overwrite:header.x-kind': 'b' }, 200, { 'x-kind': 'b' }],
    ['remove:header.x-kind', { 'remove:header.x-kind': "''" }, 200, { 'x-kind': undefined }],
    ['from a header', { 'append:header.x-c': '$response.header.X-Kind' }, 200, { 'x-c': 'pet' }],
    ['from several headers', { 'append:header.x-c': '$response.header.x-many' }, 200, { 'x-c': '1,2' }],
    ['from the body', { 'append:header.x-c': '$response.body.pet.name' }, 200, { 'x-c': 'Rex' }],
    ['from nothing', { 'append:header.x-c': '$response.body.empty' }, 200, { 'x-c': undefined }],
    ['from the context', { 'append:header.x-c': '$context.stage' }, 200, { 'x-c': 'dev' }],
    ['from a stage variable', { 'append:header.x-c': '$stageVariables.odd' }, 200, { 'x-c': 'a_b-c' }],
    [
      'from a template',
      { 'append:header.x-c': '${response.body.pet.age}/${context.stage}' },
      200,
      { 'x-c': '3/dev' },
    ],
    [
      'from text and variables',
      { 'append:header.x-c': 'was $response.header.x-kind/$context.stage' },
      200,
      { 'x-c': 'was pet/dev' },
    ],
    [
      'from two variables',
      { 'append:header.x-c': '$response.body.pet.age-$response.body.pet.name' },
      200,
      { 'x-c': '3-Rex' },
    ],
    ['of the status by text and a variable', { 'overwrite:statuscode': '20$response.body.pet.age' }, 203, {}],
    ['of the status', { 'overwrite:statuscode': '203' }, 203, {}],
    ['of the status by the body', { 'overwrite:statuscode': '$response.body.pet.age' }, 200, {}],
  ])('%s', async (_title, mappings, status, headers) => {
    const answer = await serve({ responseParameters: { '200': mappings } }, '/pets/7')
    expect(answer.status, answer.text).toBe(status)
    for (const [name, wanted] of Object.entries(headers)) expect(answer.headers[name]).toBe(wanted)
    expect(answer.json()).toMatchObject({ pet: { name: 'Rex' } })
  })

  it("is chosen by the backend's status", async () => {
    const responseParameters = {
      '200': { 'append:header.x-was': '200' },
      '404': { 'append:header.x-was': '404', 'overwrite:statuscode': '410' },
    }
    const gone = await serve({ responseParameters }, '/pets/7?status=404')
    expect([gone.status, gone.headers['x-was']]).toEqual([410, '404'])
    const other = await serve({ responseParameters }, '/pets/7?status=202')
    expect([other.status, other.headers['x-was']]).toEqual([202, undefined])
  })

  it('leaves what the gateway itself answers alone', async () => {
    const responseParameters = { '503': { 'overwrite:statuscode': '200' } }
    const answer = await serve({ integrationUri: 'http://127.0.0.1:9', responseParameters }, '/pets/7')
    expect([answer.status, answer.json()]).toEqual([503, { message: 'Service Unavailable' }])
  })
})

/** management §4.5 */
describe('a stage variable as the port of an integration URI', () => {
  const portOf = () => new URL(backend.url).port
  const ask = async (integrationUri: string, stageVariables: object) => {
    const apiId = await createApi(gateway.url, backend.url, [
      httpApi,
      ...leads('GET /pets', '', { integrationUri }),
      stage('dev', { autoDeploy: true, stageVariables }),
    ])
    return sendHttp(gateway.url, `/_aws/execute-api/${apiId}/dev/pets`)
  }

  it.each([
    'http://127.0.0.1:${stageVariables.port}/base',
    'http://${stageVariables.host}:${stageVariables.port}/base',
  ])('leads there: %s', async (uri) => {
    expect((await ask(uri, { port: portOf(), host: '127.0.0.1' })).status).toBe(200)
    expect(backend.received.at(-1)?.url).toBe('/base')
  })

  it.each([{}, { port: 'none' }, { port: '99999' }])('that is none answers 500: %o', async (variables) => {
    expect((await ask('http://127.0.0.1:${stageVariables.port}/base', variables)).status).toBe(500)
  })
})
