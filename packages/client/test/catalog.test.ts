import { type Client, createClient, isServiceError, type ServiceError } from '@gatehouse/client'
import { type MockServer, startMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../../test/fixtures/gateway-process.ts'
import { startAnswering } from './answering.ts'

const credentials = { accessKeyId: '123456789012', secretAccessKey: 'secret' }

let gateway: GatewayProcess
let mock: MockServer
beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  mock = await startMock({ dialect: 'catalog' })
})
afterAll(async () => {
  await gateway.stop()
  await mock.close()
})

describe('the catalog dialect, on the gateway', () => {
  test('is spoken by name', async () => {
    const client = createClient({ baseUrl: gateway.url, dialect: 'catalog', credentials })
    const { ApiId: apiId = '' } = await client.createApi({
      name: 'chat',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
      tags: { team: 'pets' },
    })
    const integration = await client.createIntegration({ apiId, integrationType: 'MOCK' })
    const integrationId = integration.IntegrationId ?? ''
    const response = { apiId, integrationId, integrationResponseKey: '/200/' }
    const created = await client.createIntegrationResponse(response)
    expect(created.IntegrationResponseKey).toBe('/200/')
    expect((await client.getIntegrationResponses({ apiId, integrationId })).Items).toEqual([created])
    expect((await client.getApi({ apiId })).Tags).toEqual({ team: 'pets' })
    expect(await client.deleteApi({ apiId })).toBeUndefined()
  })

  test('is paged through', async () => {
    const client = createClient({
      baseUrl: gateway.url,
      dialect: 'catalog',
      region: 'eu-west-3',
      credentials,
    })
    for (const name of ['a', 'b', 'c']) await client.createApi({ name, protocolType: 'HTTP' })
    const names: unknown[] = []
    for await (const { Name } of client.paginate.getApis({ maxResults: '1' })) names.push(Name)
    expect(names.sort()).toEqual(['a', 'b', 'c'])
  })

  test('is spoken by method and path, below an address with a slash at its end too', async () => {
    const client = createClient({ baseUrl: `${gateway.url}/`, dialect: 'catalog', credentials })
    const created = await client.POST('/v2/apis', { body: { name: 'pets', protocolType: 'HTTP' } })
    expect(created.response.url).toBe(`${gateway.url}/catalog/v2/apis`)
    expect(created.data).toMatchObject({ Name: 'pets', ProtocolType: 'HTTP' })
    const params = { path: { apiId: 'a1' } }
    const missing = await client.GET('/v2/apis/{apiId}', { params })
    expect(missing.response.status).toBe(480)
    expect(missing.error?.Message).toBe('Invalid API identifier specified a1')
  })

  test.each([
    ['NotFoundException', 480, (client) => client.getApi({ apiId: 'a1' })],
    ['BadRequestException', 482, (client) => client.createApi({ name: '', protocolType: 'HTTP' })],
    ['ConflictException', 483, createTwice],
  ] satisfies [string, number, Call][])('refuses with %s and the status %i', async (name, status, call) => {
    const client = createClient({ baseUrl: gateway.url, dialect: 'catalog', credentials })
    const error = await refusalOf(call(client))
    expect(error).toMatchObject({ name, status, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(error.message).not.toMatch('was answered with')
  })
})

describe('the catalog dialect, on the mock', () => {
  test('is spoken by name and by path', async () => {
    const client = createClient({ baseUrl: mock.url, dialect: 'catalog' })
    expect((await client.createApi({ name: 'pet-shop', protocolType: 'HTTP' })).ApiId).toBe('p4e8t1s6h9')
    expect((await client.GET('/v2/apis')).data?.Items?.map(({ Name }) => Name)).toContain('pet-shop')
    const names: unknown[] = []
    for await (const { Name } of client.paginate.getApis()) names.push(Name)
    expect(names).toContain('pet-shop')
  })

  test.each([
    ['NotFoundException', 480],
    ['TooManyRequestsException', 481],
    ['BadRequestException', 482],
    ['ConflictException', 483],
    ['AccessDeniedException', 403],
  ] as const)('refuses with %s and the status %i', async (name, status) => {
    const client = createClient({ baseUrl: mock.url, dialect: 'catalog', retry: false })
    const headers = { prefer: `code=${status}` }
    const error = await refusalOf(client.updateApi({ apiId: 'p4e8t1s6h9' }, { headers }))
    expect(error).toMatchObject({ name, status })
    expect(isServiceError(error, name)).toBe(true)
  })
})

test('481 is waited out as 429 is, whatever the method', async () => {
  const service = await startAnswering({ status: 481 }, { body: { ApiId: 'a1' } })
  const retry = { sleep: async () => undefined }
  const client = createClient({ baseUrl: service.url, dialect: 'catalog', retry })
  expect(await client.createApi({ name: 'x', protocolType: 'HTTP' })).toEqual({ ApiId: 'a1' })
  expect(service.received.map(({ url }) => url)).toEqual(['/catalog/v2/apis', '/catalog/v2/apis'])
  await service.close()
})

type Call = (client: Client<'catalog'>) => Promise<unknown>

async function createTwice(client: Client<'catalog'>): Promise<unknown> {
  const { ApiId: apiId = '' } = await client.createApi({ name: 'pets', protocolType: 'HTTP' })
  await client.createStage({ apiId, stageName: 'live' })
  return client.createStage({ apiId, stageName: 'live' })
}

async function refusalOf(call: Promise<unknown>): Promise<ServiceError> {
  const error = await call.catch((reason: unknown) => reason)
  if (!isServiceError(error)) throw new Error('the call was not refused')
  return error
}
