import { createClient, NotFoundException } from '@gatehouse/client'
import { type MockServer, startMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../../test/fixtures/gateway-process.ts'

const credentials = { accessKeyId: '123456789012', secretAccessKey: 'secret' }

let gateway: GatewayProcess
let mock: MockServer
beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  mock = await startMock({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await gateway.stop()
  await mock.close()
})

describe('by name, on the gateway', () => {
  test('an HTTP API lives from its creation to its deletion', async () => {
    const client = createClient({ baseUrl: gateway.url, region: 'eu-west-1', credentials })
    const { apiId } = await client.createApi({ name: 'pets', protocolType: 'HTTP' })
    const { integrationId } = await client.createIntegration({
      apiId,
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'GET',
      integrationUri: 'https://pets.example/v1',
      payloadFormatVersion: '1.0',
    })
    const target = `integrations/${integrationId}`
    const routes = [
      await client.createRoute({ apiId, routeKey: 'GET /pets/{id}', target }),
      await client.createRoute({ apiId, routeKey: '$default', target }),
    ]
    await client.createStage({ apiId, stageName: '$default', autoDeploy: true })
    const stage = await client.updateStage({
      apiId,
      stageName: '$default',
      routeSettings: { 'GET /pets/{id}': { throttlingBurstLimit: 5 } },
    })
    expect(stage.routeSettings).toMatchObject({ 'GET /pets/{id}': { throttlingBurstLimit: 5 } })
    const cleared = { apiId, stageName: '$default', routeKey: 'GET /pets/{id}' }
    expect(await client.deleteRouteSettings(cleared)).toBeUndefined()
    expect((await client.getStage({ apiId, stageName: '$default' })).routeSettings).toEqual({})

    const listed: unknown[] = []
    for await (const route of client.paginate.getRoutes({ apiId, maxResults: '1' })) listed.push(route)
    expect(listed).toEqual(routes)

    const resourceArn = `arn:aws:apigateway:eu-west-1::/apis/${apiId}/stages/$default`
    await client.tagResource({ resourceArn, tags: { team: 'a b', x: '', "it's!": 'é' } })
    await client.untagResource({ resourceArn, tagKeys: ['x', "it's!", 'unknown'] })
    expect(await client.getTags({ resourceArn })).toEqual({ tags: { team: 'a b' } })

    expect(await client.deleteApi({ apiId })).toBeUndefined()
    const error = await client.getApi({ apiId }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(NotFoundException)
    expect(error).toMatchObject({
      name: 'NotFoundException',
      message: `Invalid API identifier specified ${apiId}`,
      status: 404,
      operation: 'GetApi',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })

  test('a WebSocket API has route and integration responses', async () => {
    const client = createClient({ baseUrl: gateway.url, credentials })
    const { apiId } = await client.createApi({
      name: 'chat',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
    })
    const { integrationId } = await client.createIntegration({ apiId, integrationType: 'MOCK' })
    const { routeId } = await client.createRoute({ apiId, routeKey: '$default' })
    await client.createRouteResponse({ apiId, routeId, routeResponseKey: '$default' })
    const created = await client.createIntegrationResponse({
      apiId,
      integrationId,
      integrationResponseKey: '/200/',
      responseTemplates: { 'text/plain': '$input.body' },
    })
    expect((await client.getIntegrationResponses({ apiId, integrationId })).items).toEqual([created])
    await client.deleteApi({ apiId })
  })
})

describe('by method and path, on the gateway', () => {
  test('creates, reads and deletes an API, and tells of its end as data', async () => {
    const client = createClient({ baseUrl: gateway.url, credentials })
    const created = await client.POST('/v2/apis', { body: { name: 'pet-shop', protocolType: 'HTTP' } })
    expect(created.response.status).toBe(201)
    const params = { path: { apiId: created.data?.apiId ?? '' } }
    expect((await client.GET('/v2/apis/{apiId}', { params })).data).toEqual(created.data)
    expect((await client.DELETE('/v2/apis/{apiId}', { params })).response.status).toBe(204)
    const gone = await client.GET('/v2/apis/{apiId}', { params })
    expect(gone.error).toEqual({ message: `Invalid API identifier specified ${params.path.apiId}` })
  })

  test("sees the region and the account of its signature's scope", async () => {
    const there = createClient({ baseUrl: gateway.url, region: 'ap-south-1', credentials })
    await there.POST('/v2/apis', { body: { name: 'far', protocolType: 'HTTP' } })
    const here = createClient({ baseUrl: gateway.url, region: 'us-west-2', credentials })
    expect((await here.GET('/v2/apis')).data?.items).toEqual([])
    expect((await there.GET('/v2/apis')).data?.items).toHaveLength(1)
    const unsigned = createClient({ baseUrl: gateway.url })
    expect((await unsigned.GET('/v2/apis')).data?.items).toEqual([])
  })
})

describe('on the mock', () => {
  test('answers examples by name, and the errors that are asked for', async () => {
    const client = createClient({ baseUrl: mock.url, credentials })
    const created = await client.createApi({ name: 'pet-shop', protocolType: 'HTTP' })
    expect(created.apiId).toBe('p4e8t1s6h9')
    expect((await client.getApi({ apiId: 'p4e8t1s6h9' })).name).toBe('pet-shop')
    const names: unknown[] = []
    for await (const api of client.paginate.getApis()) names.push(api.name)
    expect(names).toContain('pet-shop')
    const refused = client.getApi({ apiId: 'z9z9z9z9z9' }, { headers: { prefer: 'code=404' } })
    await expect(refused).rejects.toBeInstanceOf(NotFoundException)
    await expect(client.deleteApi({ apiId: 'p4e8t1s6h9' })).resolves.toBeUndefined()
  })

  test('drives it by method and path', async () => {
    const client = createClient({ baseUrl: mock.url })
    const params = { path: { apiId: 'p4e8t1s6h9' } }
    expect((await client.GET('/v2/apis/{apiId}', { params })).data?.name).toBe('pet-shop')
    const missing = await client.GET('/v2/apis/{apiId}', { params, headers: { prefer: 'code=404' } })
    expect(missing.error?.message).toBe('Invalid API identifier specified p4e8t1s6h9')
  })
})
