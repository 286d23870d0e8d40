import { afterEach, describe, expect, it } from 'vitest'
import {
  createGateway,
  HandshakeError,
  SeedError,
  type TestGateway,
} from '../../packages/testing/src/index.ts'

const open: TestGateway[] = []
const create: typeof createGateway = async (options) => {
  const gateway = await createGateway(options)
  open.push(gateway)
  return gateway
}
afterEach(async () => void (await Promise.all(open.splice(0).map((it) => it.close()))))

const hello = (event: { rawPath: string }) => ({ path: event.rawPath })

const DOCUMENT = {
  openapi: '3.0.1',
  info: { title: 'greetings', version: '1.0' },
  paths: {
    '/greet': {
      get: {
        'x-amazon-apigateway-integration': {
          type: 'aws_proxy',
          httpMethod: 'POST',
          payloadFormatVersion: '2.0',
          uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:greet/invocations',
        },
      },
    },
  },
}

describe('a gateway in a test', () => {
  it('serves routes whose functions stand in them', async () => {
    const gateway = await create({ routes: { 'GET /hello': hello } })
    const response = await gateway.fetch('/hello')
    expect([response.status, await response.json()]).toEqual([200, { path: '/hello' }])
    expect((await gateway.fetch('/bye')).status).toBe(404)
    expect(response.url).toBe(`${gateway.url}/hello`)
  })

  it.each([
    ['an object', DOCUMENT],
    ['text', JSON.stringify(DOCUMENT)],
  ])(
    'imports an OpenAPI document that is %s, and runs its functions by their names',
    async (_form, openapi) => {
      const gateway = await create({ openapi, functions: { greet: () => 'good morning' } })
      expect(await (await gateway.fetch('/greet')).text()).toBe('good morning')
      expect(Object.keys(gateway.apis)).toEqual(['greetings'])
    },
  )

  it('makes APIs of resources, with authorizers, stages and CORS', async () => {
    const gateway = await create({
      resources: [
        {
          name: 'pets',
          corsConfiguration: { allowOrigins: ['https://a.example'] },
          authorizers: { door: { function: 'door' } },
          routes: {
            'GET /open': 'hello',
            'GET /closed': { function: 'hello', authorizer: 'door' },
          },
          stages: { prod: { stageVariables: { colour: 'red' } } },
        },
      ],
      functions: {
        hello: (event) => event.stageVariables,
        door: ({ headers }) => ({ isAuthorized: headers.authorization === 'sesame' }),
      },
    })
    const ask = (path: string, authorization?: string) =>
      gateway.fetch(path, {
        headers: { origin: 'https://a.example', ...(authorization && { authorization }) },
      })
    const response = await ask('/open')
    expect(await response.json()).toEqual({ colour: 'red' })
    expect(response.headers.get('access-control-allow-origin')).toBe('https://a.example')
    expect([
      (await ask('/closed')).status,
      (await ask('/closed', 'no')).status,
      (await ask('/closed', 'sesame')).status,
    ]).toEqual([401, 403, 200])
    expect(gateway.url.endsWith('/prod')).toBe(true)
  })

  it('carries WebSocket connections', async () => {
    const gateway = await create({
      resources: {
        name: 'chat',
        routes: {
          $connect: (event) => ({ statusCode: event.queryStringParameters?.ticket === '1' ? 200 : 403 }),
          say: {
            function: (event) => ({ statusCode: 200, body: event.body }),
            routeResponseSelectionExpression: '$default',
          },
        },
      },
    })
    await expect(gateway.connect('chat')).rejects.toThrow(HandshakeError)
    const client = await gateway.connect('chat', { query: 'ticket=1' })
    await (await gateway.connect('chat?ticket=1')).close()
    expect(await client.ask({ action: 'say', text: 'hi' })).toEqual({ action: 'say', text: 'hi' })
    expect(await client.ask({ action: 'shout' })).toMatchObject({ message: 'Forbidden' })
    const waiting = client.next()
    const refused = expect(waiting).rejects.toThrow('the connection ended with 1000')
    expect(await client.close()).toMatchObject({ code: 1000 })
    await refused
    await expect(gateway.connect('other')).rejects.toThrow('the gateway has no API other: it has chat')
  })

  it('is managed by a typed client, whose changes act at once', async () => {
    const gateway = await create({ routes: { 'GET /hello': hello } })
    const { apiId = '' } = gateway.apis.api ?? {}
    const { items = [] } = await gateway.client.getRoutes({ apiId })
    expect(items.map(({ routeKey }) => routeKey)).toEqual(['GET /hello'])
    const { target = '' } = items[0] ?? {}
    await gateway.client.createRoute({ apiId, routeKey: 'GET /also', target })
    expect(await (await gateway.fetch('/also')).json()).toEqual({ path: '/also' })
  })

  it('goes back to what it was made with, and to any snapshot, also to one that travelled as JSON', async () => {
    const gateway = await create({ routes: { 'GET /hello': hello } })
    await gateway.seed({ name: 'more', routes: { 'GET /more': () => 'more' } })
    const snapshot = JSON.parse(JSON.stringify(await gateway.snapshot()))
    const names = async () => ((await gateway.client.getApis()).items ?? []).map(({ name }) => name)
    await gateway.reset()
    expect(await names()).toEqual(['api'])
    expect((await gateway.fetch('/hello')).status).toBe(200)
    await gateway.restore(snapshot)
    expect((await names()).sort()).toEqual(['api', 'more'])
    expect(await (await gateway.apis.more?.fetch('/more'))?.text()).toBe('more')
  })

  it('tells what happened: which route, which decision', async () => {
    const gateway = await create({
      resources: {
        authorizers: { door: { function: 'door' } },
        routes: { 'GET /closed': { url: 'http://127.0.0.1:1', authorizer: 'door' } },
      },
      functions: { door: () => ({ isAuthorized: false }) },
    })
    await gateway.fetch('/closed', { headers: { authorization: 'x' } })
    const event = await gateway.events.next({ kind: 'request', route: 'GET /closed' })
    expect(event).toMatchObject({
      status: 403,
      route: { routeKey: 'GET /closed' },
      authorizer: { decision: 'refused' },
    })
    expect((await gateway.events.list({ kind: 'management-call' })).length).toBe(0)
    await gateway.events.clear()
    expect(await gateway.events.list()).toEqual([])
  })

  it('says which of its resources is refused, and leaves nothing behind', async () => {
    const made = create({ routes: { 'FETCH /hello': hello } })
    await expect(made).rejects.toThrow(SeedError)
    await expect(made).rejects.toThrow(/^CreateRoute: /)
  })

  it('stands beside others, each with its own state and clock', async () => {
    const gateways = await Promise.all(
      Array.from({ length: 20 }, (_, index) => create({ routes: { 'GET /n': () => ({ index }) } })),
    )
    await gateways[3]?.clock.advance({ hours: 1 })
    const answers = await Promise.all(gateways.map(async (it) => (await it.fetch('/n')).json()))
    expect(answers).toEqual(gateways.map((_, index) => ({ index })))
    expect(new Set(gateways.map(({ endpoint }) => endpoint)).size).toBe(20)
    expect((gateways[3]?.clock.now() ?? 0) - (gateways[4]?.clock.now() ?? 0)).toBeGreaterThan(3_500_000)
  })

  it('is ready in under 50 ms', async () => {
    const tookMs: number[] = []
    for (let round = 0; round < 10; round += 1) {
      const begun = performance.now()
      await create({ routes: { 'GET /hello': hello } })
      tookMs.push(performance.now() - begun)
    }
    expect(Math.min(...tookMs)).toBeLessThan(50)
  })

  it('ends with its scope', async () => {
    let url = ''
    {
      await using gateway = await createGateway({ routes: { 'GET /hello': hello } })
      url = gateway.url
      expect((await gateway.fetch('/hello')).status).toBe(200)
    }
    await expect(fetch(`${url}/hello`)).rejects.toThrow('fetch failed')
  })
})
