import { type Caller, createCaller, type Fetch } from '@gatehouse/client'
import * as find from '@gatehouse/client/find-or-create'
import { createApi, createIntegration, createRoute, getRoutes } from '@gatehouse/client/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../../test/fixtures/gateway-process.ts'
import { startAnswering } from './answering.ts'

let gateway: GatewayProcess
let caller: Caller
beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  caller = createCaller({ baseUrl: gateway.url })
})
afterAll(() => gateway.stop())

const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/0b5a6f3c-6f7a-4b7e-9d52-1f6f3c9a1b2c'

/** Each helper with an input that the service takes. */
const HELPERS: Readonly<Record<string, (by: Caller) => Promise<find.Found<object>>>> = {
  'a domain name': (by) =>
    find.findOrCreateDomainName(by, {
      domainName: 'api.petshop.example.com',
      domainNameConfigurations: [{ certificateArn, endpointType: 'REGIONAL' }],
    }),
  'a stage': async (by) => find.findOrCreateStage(by, { ...(await http()), stageName: 'live' }),
  'a route': async (by) => find.findOrCreateRoute(by, { ...(await http()), routeKey: 'GET /pets' }),
  'an API mapping without a key': async (by) => {
    const api = await http()
    await find.findOrCreateStage(by, { ...api, stageName: 'live' })
    return find.findOrCreateApiMapping(by, { ...api, stage: 'live', domainName: 'api.petshop.example.com' })
  },
  'an authorizer': async (by) =>
    find.findOrCreateAuthorizer(by, {
      ...(await http()),
      name: 'members',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { audience: ['app'], issuer: 'https://issuer.example' },
    }),
  'a model': async (by) => find.findOrCreateModel(by, { ...(await chat()), name: 'Message', schema: '{}' }),
  'an integration response': async (by) => {
    const { apiId } = await chat()
    const { integrationId = '' } = await createIntegration(by, { apiId, integrationType: 'MOCK' })
    const input = { apiId, integrationId, integrationResponseKey: '$default' }
    await find.findOrCreateIntegrationResponse(by, input)
    return find.findOrCreateIntegrationResponse(by, input)
  },
  'a route response': async (by) => {
    const { apiId } = await chat()
    const { resource } = await find.findOrCreateRoute(by, { apiId, routeKey: 'send' })
    const input = { apiId, routeId: resource.routeId ?? '', routeResponseKey: '$default' }
    await find.findOrCreateRouteResponse(by, input)
    return find.findOrCreateRouteResponse(by, input)
  },
}

let httpApi: Promise<{ apiId: string }> | undefined
const http = async () => {
  httpApi ??= createApi(caller, { name: 'pets', protocolType: 'HTTP' }) as Promise<{ apiId: string }>
  return { apiId: (await httpApi).apiId }
}
let chatApi: Promise<{ apiId: string }> | undefined
const chat = async () => {
  chatApi ??= createApi(caller, {
    name: 'chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  }) as Promise<{ apiId: string }>
  return { apiId: (await chatApi).apiId }
}

describe('finds or creates', () => {
  test.each(Object.entries(HELPERS))('%s', async (_, helper) => {
    const first = await helper(caller)
    const second = await helper(caller)
    expect(second.created).toBe(false)
    // Those with responses find what their own first step made, of another integration each time.
    if (first.created) expect(second.resource).toEqual(first.resource)
  })

  test('one resource in two places at once, on a second page too', async () => {
    const { apiId } = await createApi(caller, { name: 'many', protocolType: 'HTTP' })
    for (const number of Array(101).keys()) await createRoute(caller, { apiId, routeKey: `GET /${number}` })
    const input = { apiId, routeKey: 'GET /last' }
    const both = await Promise.all([
      find.findOrCreateRoute(caller, input),
      find.findOrCreateRoute(caller, input),
    ])
    expect(both.map(({ created }) => created).sort()).toEqual([false, true])
    expect(both[0]?.resource.routeId).toBe(both[1]?.resource.routeId)
    const { items = [] } = await getRoutes(caller, { apiId, maxResults: 500 })
    expect(items).toHaveLength(102)
  })

  test('what was created although its answer was lost', async () => {
    const { apiId } = await createApi(caller, { name: 'lossy', protocolType: 'HTTP' })
    const lossy = createCaller({ baseUrl: gateway.url, fetch: losing('POST') })
    const { created, resource } = await find.findOrCreateRoute(lossy, { apiId, routeKey: 'GET /x' })
    expect([created, resource.routeKey]).toEqual([false, 'GET /x'])
  })
})

test('a domain name that another made first is found, though the service says 400', async () => {
  const taken = { status: 400, body: { message: 'The domain name you provided already exists.' } }
  const service = await startAnswering({ status: 404 }, taken, { body: { domainName: 'a.example' } })
  const input = { domainName: 'a.example' }
  const found = await find.findOrCreateDomainName(createCaller({ baseUrl: service.url }), input)
  expect(found).toEqual({ created: false, resource: input })
  await service.close()
})

test.each([
  ['a bad request', { status: 400, body: { message: 'bad' } }, 3],
  ['a refusal of another kind', { status: 403, body: { message: 'bad' } }, 2],
])('rejects with %s as it is', async (_, refusal, requests) => {
  const service = await startAnswering({ status: 404 }, refusal, { status: 404 })
  const call = find.findOrCreateStage(createCaller({ baseUrl: service.url }), { apiId: 'a1', stageName: 'x' })
  await expect(call).rejects.toMatchObject({ status: refusal.status, message: 'bad' })
  expect(service.received).toHaveLength(requests)
  await service.close()
})

/** A fetch that loses the answers to a method. */
function losing(method: string): Fetch {
  return async (request) => {
    const response = await fetch(request)
    if (request.method === method) throw new TypeError('fetch failed')
    return response
  }
}
