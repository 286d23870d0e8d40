import { httpApi, stage } from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

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

/** http-apis §6.1; what each mapping makes of a request is a case of the conformance kit. */
describe('a request mapping', () => {
  it('can tell where the client is', async () => {
    await serve({ requestParameters: { 'append:header.x-ip': '$context.identity.sourceIp' } }, '/pets/7')
    expect(backend.received.at(-1)?.headers['x-ip']).toBe('127.0.0.1')
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
