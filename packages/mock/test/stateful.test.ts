import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateResponse } from '@gatehouse/contract/responses'
import { createMock, type MockOptions } from '@gatehouse/mock'
import { describe, expect, it, onTestFinished } from 'vitest'
import { pathOf } from './published.ts'

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

  it('makes the same ids in a session with the same seed, whatever the others do', async () => {
    const idsOf = async (others: number) => {
      const call = await open({ stateful: true, seed: 7 })
      const create = async (session: string) =>
        (await call('POST /v2/apis', { name: 'a', protocolType: 'HTTP' }, { 'x-gatehouse-session': session }))
          .body.apiId
      const first = await create('one')
      for (let count = 0; count < others; count += 1) await create('two')
      return [first, await create('one'), await create('three')]
    }
    const ids = await idsOf(0)
    expect(await idsOf(3)).toEqual(ids)
    expect(new Set(ids).size).toBe(3)
  })

  it('has no connections API', async () => {
    await expect(createMock({ stateful: true, api: 'connections' })).rejects.toThrow(
      'a stateful mock has no connections API',
    )
  })
})

describe('the story', () => {
  const plain = open({})
  const told = open({ stateful: true, story: true })

  it.each([
    '/v2/apis',
    '/v2/apis/p4e8t1s6h9/routes',
    '/v2/apis/p4e8t1s6h9/integrations',
    '/v2/apis/c7h4t8w2s5/models',
    '/v2/domainnames',
    '/v2/vpclinks',
  ])('is there under the ids of the examples: %s', async (path) => {
    const shown = await (await plain)(`GET ${path}`)
    const kept = await (await told)(`GET ${path}`)
    const idsOf = ({ body }: Called) =>
      body.items?.map(
        (it) => it.routeId ?? it.integrationId ?? it.modelId ?? it.apiId ?? it.vpcLinkId ?? it.domainName,
      )
    expect(idsOf(shown)?.length).toBeGreaterThan(0)
    expect(idsOf(kept)).toEqual(expect.arrayContaining(idsOf(shown) ?? []))
  })

  it('is that of the contract in force where one that came later was refused', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gatehouse-contract-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const document = join(folder, 'openapi.json')
    await copyFile(pathOf('aws'), document)
    let take: (line: string) => void = () => undefined
    const told = new Promise<string>((resolve) => {
      take = resolve
    })
    const call = await open({ stateful: true, story: true, document, watch: true, log: (line) => take(line) })
    await writeFile(document, '{"openapi": ')
    expect(await told).toMatch(/^keeping the contract as it was: /)
    expect((await call('GET /v2/apis/p4e8t1s6h9')).status).toBe(200)
  })

  it('is answered within the contract', async () => {
    const { status, body } = await (await told)('GET /v2/apis/p4e8t1s6h9')
    expect(validateResponse('GetApi', { status, body })).toEqual([])
  })
})

describe('sessions', () => {
  const session = (name: string) => ({ 'X-Gatehouse-Session': name })
  const create = { name: 'old', protocolType: 'HTTP' }

  it('beyond so many are given back, those first that nobody used for longest', async () => {
    const call = await open({ stateful: true, maxSessions: 3 })
    for (const name of ['a', 'b', 'c']) await call('POST /v2/apis', create, session(name))
    await call('GET /v2/apis', undefined, session('a'))
    await call('GET /v2/apis', undefined, session('d'))
    const countOf = async (name: string) =>
      (await call('GET /v2/apis', undefined, session(name))).body.items?.length
    expect([await countOf('a'), await countOf('c'), await countOf('b')]).toEqual([1, 1, 0])
  })

  it('do not push out the state of calls that name none', async () => {
    const call = await open({ stateful: true, maxSessions: 2 })
    await call('POST /v2/apis', create)
    for (const name of ['a', 'b', 'c', 'd']) await call('GET /v2/apis', undefined, session(name))
    expect((await call('GET /v2/apis')).body.items).toHaveLength(1)
  })

  it('that nobody uses are given back after a while', async () => {
    const call = await open({ stateful: true, sessionIdleMs: 40 })
    await call('POST /v2/apis', create, session('idle'))
    await call('POST /v2/apis', create)
    const read = async (name?: string) =>
      (await call('GET /v2/apis', undefined, name === undefined ? {} : session(name))).body.items?.length
    await expect
      .poll(async () => {
        await new Promise((resolve) => setTimeout(resolve, 100))
        return read('idle')
      })
      .toBe(0)
    expect(await read()).toBe(1)
  })

  it('have names of at most 256 characters', async () => {
    const call = await open({ stateful: true })
    expect((await call('GET /v2/apis', undefined, session('x'.repeat(256)))).status).toBe(200)
    expect(await call('GET /v2/apis', undefined, session('x'.repeat(257)))).toEqual({
      status: 400,
      body: { message: 'X-Gatehouse-Session must have at most 256 characters' },
    })
  })

  it('side by side see nothing of one another, each with the story', async () => {
    const call = await open({ stateful: true, story: true })
    const names = Array.from({ length: 25 }, (_, at) => `test ${at}`)
    await Promise.all(
      names.map(async (name) => {
        const created = await call('POST /v2/apis', { name, protocolType: 'HTTP' }, session(name))
        expect(created.status).toBe(201)
        const deleted = await call('DELETE /v2/apis/c7h4t8w2s5', undefined, session(name))
        expect(deleted.status).toBe(204)
      }),
    )
    const own = await Promise.all(names.map((name) => call('GET /v2/apis', undefined, session(name))))
    for (const [at, { body }] of own.entries()) {
      const kept = body.items?.map((it) => it.name)
      expect(kept).toContain(names[at])
      expect(kept?.filter((it) => names.includes(String(it)))).toHaveLength(1)
      expect(body.items?.map((it) => it.apiId)).not.toContain('c7h4t8w2s5')
    }
    expect((await call('GET /v2/apis/c7h4t8w2s5')).status).toBe(200)
  })
})

describe.each(['aws', 'catalog'] as const)('what belongs to an API goes with it, dialect %s', (dialect) => {
  const base = dialect === 'catalog' ? '/catalog/v2' : '/v2'
  const missing = dialect === 'catalog' ? 480 : 404

  it('from routes to responses', async () => {
    const call = await open({ stateful: true, dialect })
    const idOf = ({ body }: Called, name: string) =>
      String(body[name] ?? body[name.charAt(0).toUpperCase() + name.slice(1)])
    const make = async (path: string, sent: object, id: string) => {
      const made = await call(`POST ${base}${path}`, sent)
      expect(made.status).toBe(201)
      return `${path}/${idOf(made, id)}`
    }
    const chat = { name: 'chat', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' }
    const api = await make('/apis', chat, 'apiId')
    const integration = await make(`${api}/integrations`, { integrationType: 'MOCK' }, 'integrationId')
    const route = await make(`${api}/routes`, { routeKey: 'send' }, 'routeId')
    const below = [
      integration,
      route,
      await make(
        `${integration}/integrationresponses`,
        { integrationResponseKey: '/200/' },
        'integrationResponseId',
      ),
      await make(`${route}/routeresponses`, { routeResponseKey: '$default' }, 'routeResponseId'),
      await make(`${api}/models`, { name: 'message', schema: '{}' }, 'modelId'),
      await make(`${api}/stages`, { stageName: 'live' }, 'stageName'),
    ]
    for (const path of below) expect((await call(`GET ${base}${path}`)).status).toBe(200)
    expect((await call(`DELETE ${base}${api}`)).status).toBe(204)
    for (const path of below) expect((await call(`GET ${base}${path}`)).status).toBe(missing)
    expect((await call(`DELETE ${base}${api}`)).status).toBe(missing)
  })
})
