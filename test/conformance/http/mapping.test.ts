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
  backend = await startBackend()
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

/** http-apis §6.2; what each mapping makes of an answer is a case of the conformance kit. */
describe('a response mapping', () => {
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
