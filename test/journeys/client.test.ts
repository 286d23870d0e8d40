import { createClient } from '@gatehouse/client'
import { type MockServer, startMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

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

describe('the client', () => {
  test('creates, reads, tags and deletes an API on the gateway, signed', async () => {
    const client = createClient({ baseUrl: gateway.url, region: 'eu-west-1', credentials })
    const created = await client.POST('/v2/apis', { body: { name: 'pet-shop', protocolType: 'HTTP' } })
    expect(created.response.status).toBe(201)
    const apiId = created.data?.apiId ?? ''
    const arn = `arn:aws:apigateway:eu-west-1::/apis/${apiId}`
    const label = { path: { 'resource-arn': arn } }
    const tagged = await client.POST('/v2/tags/{resource-arn}', {
      params: label,
      body: { tags: { team: 'a b', x: '' } },
    })
    expect(tagged.response.status).toBe(201)
    const removed = await client.DELETE('/v2/tags/{resource-arn}', {
      params: { ...label, query: { tagKeys: ['x', 'unknown'] } },
    })
    expect(removed.response.status).toBe(204)
    const read = await client.GET('/v2/apis/{apiId}', { params: { path: { apiId } } })
    expect(read.data?.tags).toEqual({ team: 'a b' })
    const deleted = await client.DELETE('/v2/apis/{apiId}', { params: { path: { apiId } } })
    expect(deleted.response.status).toBe(204)
    const gone = await client.GET('/v2/apis/{apiId}', { params: { path: { apiId } } })
    expect(gone.error).toEqual({ message: `Invalid API identifier specified ${apiId}` })
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

  test('drives the mock as it drives the gateway', async () => {
    const client = createClient({ baseUrl: mock.url, credentials })
    const created = await client.POST('/v2/apis', { body: { name: 'pet-shop', protocolType: 'HTTP' } })
    expect(created.data?.apiId).toBe('p4e8t1s6h9')
    const params = { path: { apiId: 'p4e8t1s6h9' } }
    expect((await client.GET('/v2/apis/{apiId}', { params })).data?.name).toBe('pet-shop')
    const missing = await client.GET('/v2/apis/{apiId}', { params, headers: { prefer: 'code=404' } })
    expect(missing.error?.message).toBe('Invalid API identifier specified z9z9z9z9z9')
    expect((await client.DELETE('/v2/apis/{apiId}', { params })).response.status).toBe(204)
  })

  test('does not compile with wrong names, wrong members or missing ones', () => {
    const client = createClient({ fetch: async () => new Response('{}') })
    const calls = [
      // @ts-expect-error no such path
      () => client.GET('/v2/api'),
      // @ts-expect-error the label is missing
      () => client.GET('/v2/apis/{apiId}'),
      // @ts-expect-error protocolType is missing
      () => client.POST('/v2/apis', { body: { name: 'x' } }),
      // @ts-expect-error no such protocol
      () => client.POST('/v2/apis', { body: { name: 'x', protocolType: 'FTP' } }),
    ]
    expect(calls).toHaveLength(4)
  })
})
