import { validateResponse } from '@gatehouse/contract/responses'
import { createMock, type MockOptions } from '@gatehouse/mock'
import { describe, expect, it, test } from 'vitest'

interface Called {
  readonly status: number
  readonly body: Record<string, unknown> & { readonly items?: readonly Record<string, unknown>[] }
}

/** Calls a mock: a method and a path in one, and what is sent. */
async function open(options: MockOptions) {
  const mock = await createMock(options)
  return async (call: string, body?: object, headers: Record<string, string> = {}): Promise<Called> => {
    const [method = '', path = ''] = call.split(' ')
    const sent = body ? { body: JSON.stringify(body) } : {}
    const response = await mock.fetch(path, { method, headers, ...sent })
    const text = await response.text()
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
  }
}

describe('a stateful mock', () => {
  it('shows what was created, changed and deleted, with what belongs to it', async () => {
    const call = await open({ stateful: true })
    const api = await call('POST /v2/apis', { name: 'pets', protocolType: 'HTTP' })
    const { apiId } = api.body
    expect([api.status, api.body.apiEndpoint]).toEqual([
      201,
      `https://${apiId}.execute-api.us-east-1.amazonaws.com`,
    ])
    const route = await call(`POST /v2/apis/${apiId}/routes`, { routeKey: 'GET /pets' })
    const place = `/v2/apis/${apiId}/routes/${route.body.routeId}`
    expect((await call(`PATCH ${place}`, { operationName: 'list' })).status).toBe(200)
    expect((await call(`GET ${place}`)).body).toMatchObject({ routeKey: 'GET /pets', operationName: 'list' })
    expect((await call(`DELETE /v2/apis/${apiId}`)).status).toBe(204)
    expect(await call(`GET ${place}`)).toEqual({
      status: 404,
      body: { message: `Invalid API identifier specified ${apiId}` },
    })
    expect((await call('GET /v2/apis')).body.items).toEqual([])
  })

  it('refuses what the service refuses, in its words', async () => {
    const call = await open({ stateful: true })
    const { body } = await call('POST /v2/apis', { name: 'pets', protocolType: 'HTTP' })
    const routes = `POST /v2/apis/${body.apiId}/routes`
    expect((await call(routes, { routeKey: 'GET /pets' })).status).toBe(201)
    expect(await call(routes, { routeKey: 'GET /pets' })).toEqual({
      status: 409,
      body: { message: 'Route with key GET /pets already exists for this API' },
    })
    expect((await call(routes, { routeKey: 'FETCH /pets' })).status).toBe(400)
  })

  it('has a state for each session, and one for calls that name none', async () => {
    const call = await open({ stateful: true })
    const create = (name: string, headers = {}) =>
      call('POST /v2/apis', { name, protocolType: 'HTTP' }, headers)
    const one = { 'X-Gatehouse-Session': 'one' }
    await create('mine', one)
    await create('ours')
    const namesOf = async (headers = {}) =>
      (await call('GET /v2/apis', undefined, headers)).body.items?.map(({ name }) => name)
    expect(await namesOf(one)).toEqual(['mine'])
    expect(await namesOf()).toEqual(['ours'])
    expect(await namesOf({ 'X-Gatehouse-Session': 'two' })).toEqual([])
  })

  it('speaks the catalog dialect', async () => {
    const call = await open({ stateful: true, dialect: 'catalog' })
    const { status, body } = await call('POST /catalog/v2/apis', { name: 'pets', protocolType: 'HTTP' })
    expect([status, body.Name]).toEqual([201, 'pets'])
    expect((await call('GET /catalog/v2/apis/none')).status).toBe(480)
  })

  it('still answers as a caller prefers, and fails as often as it is told', async () => {
    const call = await open({ stateful: true })
    expect((await call('GET /v2/apis', undefined, { prefer: 'code=429' })).status).toBe(429)
    const failing = await open({ stateful: true, errorRate: 1, seed: 1 })
    expect((await failing('GET /v2/apis')).status).toBeGreaterThanOrEqual(429)
  })

  it('makes the same ids with the same seed', async () => {
    const create = async () =>
      (await (await open({ stateful: true, seed: 7 }))('POST /v2/apis', { name: 'a', protocolType: 'HTTP' }))
        .body.apiId
    expect(await create()).toBe(await create())
  })

  it('has no connections API', async () => {
    await expect(createMock({ stateful: true, api: 'connections' })).rejects.toThrow(
      'a stateful mock has no connections API',
    )
  })
})

describe('the story', () => {
  it.each([
    '/v2/apis',
    '/v2/apis/p4e8t1s6h9/routes',
    '/v2/apis/p4e8t1s6h9/integrations',
    '/v2/apis/c7h4t8w2s5/models',
    '/v2/domainnames',
    '/v2/vpclinks',
  ])('is there under the ids of the examples: %s', async (path) => {
    const shown = await (await open({}))(`GET ${path}`)
    const kept = await (await open({ stateful: true, story: true }))(`GET ${path}`)
    const idsOf = ({ body }: Called) =>
      body.items?.map(
        (it) => it.routeId ?? it.integrationId ?? it.modelId ?? it.apiId ?? it.vpcLinkId ?? it.domainName,
      )
    expect(idsOf(shown)?.length).toBeGreaterThan(0)
    expect(idsOf(kept)).toEqual(expect.arrayContaining(idsOf(shown) ?? []))
  })

  it('is answered within the contract', async () => {
    const call = await open({ stateful: true, story: true })
    const { status, body } = await call('GET /v2/apis/p4e8t1s6h9')
    expect(validateResponse('GetApi', { status, body })).toEqual([])
  })
})

test('sessions that nobody used for longest are forgotten', async () => {
  const call = await open({ stateful: true })
  const session = (name: string) => ({ 'X-Gatehouse-Session': name })
  await call('POST /v2/apis', { name: 'old', protocolType: 'HTTP' }, session('old'))
  for (let index = 0; index < 1_000; index += 1) await call('GET /v2/apis', undefined, session(`s${index}`))
  expect((await call('GET /v2/apis', undefined, session('old'))).body.items).toEqual([])
})
