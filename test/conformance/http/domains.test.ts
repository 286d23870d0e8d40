import {
  type Call,
  DOMAIN,
  domain,
  HTTP,
  mapping,
  patch,
  post,
  remove,
  save,
  stage,
} from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { createCaller, createHttpTarget } from '../management-calls.ts'

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

/** An API that tells the backend its name and what it knows of the domain name. */
function api(name: string, members: object = {}, stageName = '$default'): Call[] {
  const requestParameters = {
    'append:header.x-api': name,
    'append:header.x-key': '$context.customDomain.basePathMatched',
    'append:header.x-domain': '$context.domainName',
    'append:header.x-stage': '$context.stage',
    'overwrite:path': '$request.path',
  }
  return [
    save('api', post('/apis', { ...HTTP, name, ...members })),
    ...leads('$default', '', { requestParameters }),
    stage(stageName, { autoDeploy: true }),
  ]
}

/** A caller of its own with these calls made, and how to ask its domain name. */
async function open(...given: Call[]) {
  const caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
  await caller.prepare(given)
  const host = String(caller.resolve(DOMAIN))
  const ask = (path: string, name = host): Promise<HttpAnswer> =>
    sendHttp(gateway.url, path, { headers: { host: name } })
  return { ...caller, host, ask }
}

/** What the backend saw: the API's name, and the path that its routes saw. */
const seen = (answer: HttpAnswer) => {
  const { headers, url } = answer.json() as { headers: Record<string, string>; url: string }
  return `${headers['x-api']} ${url}`
}

/** http-apis §1.3 */
describe('a custom domain name', () => {
  it('leads to the API with the longest mapping key, in whole segments', async () => {
    const { ask, host } = await open(
      domain,
      ...api('A'),
      mapping(),
      ...api('B', {}, 'prod'),
      mapping({ apiMappingKey: 'orders/v1/items', stage: 'prod' }),
      ...api('C'),
      mapping({ apiMappingKey: 'orders/v2/items' }),
      ...api('D'),
      mapping({ apiMappingKey: 'orders/v2/items/categories' }),
    )
    const wanted = {
      '/orders/v1/items': 'B /',
      '/orders/v1/items/123': 'B /123',
      '/orders/v1/items/': 'B /',
      '/orders/v1/items2': 'A /orders/v1/items2',
      '/orders/v2/items/categories/5': 'D /5',
      '/orders/v2': 'A /orders/v2',
      '/customers': 'A /customers',
      '/prod/x': 'A /prod/x',
    }
    for (const [path, place] of Object.entries(wanted)) expect(seen(await ask(path)), path).toBe(place)
    const { headers } = (await ask('/orders/v1/items/1')).json() as { headers: object }
    expect(headers).toMatchObject({ 'x-key': 'orders/v1/items', 'x-domain': host, 'x-stage': 'prod' })
    expect(seen(await ask('/customers', `${host.toUpperCase()}:8443`))).toBe('A /customers')
  })

  it('refuses what no mapping takes, also once a mapping has moved', async () => {
    const { ask, send } = await open(domain, ...api('A'), mapping({ apiMappingKey: 'pets' }))
    expect(seen(await ask('/pets/1'))).toBe('A /1')
    const other = await ask('/other')
    expect([other.status, other.json()]).toEqual([403, { message: 'Forbidden' }])
    await send(
      patch(`/domainnames/${DOMAIN}/apimappings/<apiMapping>`, { apiId: '<api>', apiMappingKey: 'moved' }),
    )
    expect((await ask('/pets/1')).status).toBe(403)
  })

  it('refuses everything from the next request on when its mapping is deleted', async () => {
    const { ask, send } = await open(domain, ...api('A'), save('apiMapping', mapping()))
    expect((await ask('/')).status).toBe(200)
    await send(remove(`/domainnames/${DOMAIN}/apimappings/<apiMapping>`))
    expect((await ask('/')).status).toBe(403)
  })

  it('may be a wildcard, and an exact name comes before it', async () => {
    const { ask } = await open(
      post('/domainnames', { domainName: '*.wild.example', domainNameConfigurations: [{}] }),
      ...api('star'),
      post('/domainnames/*.wild.example/apimappings', { apiId: '<api>', stage: '$default' }),
      post('/domainnames', { domainName: 'exact.wild.example', domainNameConfigurations: [{}] }),
      ...api('exact'),
      post('/domainnames/exact.wild.example/apimappings', { apiId: '<api>', stage: '$default' }),
    )
    expect(seen(await ask('/x', 'any.wild.example'))).toBe('star /x')
    expect(seen(await ask('/x', 'exact.wild.example'))).toBe('exact /x')
    expect((await ask('/x', 'two.levels.wild.example')).status).toBe(404)
    expect((await ask('/x', 'wild.example')).status).toBe(404)
  })

  it('still serves an API whose own address is disabled', async () => {
    const { ask, resolve } = await open(
      domain,
      ...api('closed', { disableExecuteApiEndpoint: true }),
      mapping(),
    )
    expect(seen(await ask('/x'))).toBe('closed /x')
    const own = [`/_aws/execute-api/${resolve('<api>')}/x`, gateway.url.replace('http://', '')] as const
    const answer = await ask(...own)
    expect([answer.status, answer.json()]).toEqual([404, { message: 'Not Found' }])
  })
})
