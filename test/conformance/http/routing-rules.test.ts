import { onHeader, onPath, RULE, RULES } from '@gatehouse/conformance/cases/routing-rule'
import {
  type Call,
  DOMAIN,
  domain,
  HTTP,
  mapping,
  patch,
  post,
  put,
  remove,
  save,
  stage,
} from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { sendToAll, WORKERS } from '../../fixtures/workers.ts'
import { createCaller, createHttpTarget } from '../management-calls.ts'

const FORBIDDEN = [403, { message: 'Forbidden' }]

let backend: Backend
beforeAll(async () => {
  backend = await startBackend()
})
afterAll(() => backend.close())

/** An API that tells the backend its name and what it knows of the domain name. */
function api(name: string): Call[] {
  const requestParameters = {
    'append:header.x-api': name,
    'append:header.x-key': '$context.customDomain.basePathMatched',
    'overwrite:path': '$request.path',
  }
  return [
    save('api', post('/apis', { ...HTTP, name })),
    ...leads('$default', '', { requestParameters }),
    stage('prod', { autoDeploy: true }),
  ]
}

const inMode = (routingMode: string) =>
  patch(`/domainnames/${DOMAIN}`, { routingMode, domainNameConfigurations: [{}] })

const members = (priority: number, conditions: readonly object[], stripBasePath = false) => ({
  actions: [{ invokeApi: { apiId: '<api>', stage: 'prod', stripBasePath } }],
  conditions,
  priority,
})

/** A rule that leads to the API before it. */
const rule = (...given: Parameters<typeof members>) => save('routingRule', post(RULES, members(...given)))

/** What the backend saw: the API's name, and the path that its routes saw; or what the gateway says. */
function seen({ status, json }: HttpAnswer): unknown {
  if (status !== 200) return [status, json()]
  const { headers, url } = json() as { headers: Record<string, string>; url: string }
  return `${headers['x-api']} ${url}`
}

/** `Expect` makes a request one for Node's own server; plain ones are read before it. */
const READERS = { 'the fast path': [], "Node's server": ['Expect', '100-continue'] }

/** http-apis §1.3 */
describe.each([1, WORKERS])('routing rules with %i workers', (workers) => {
  let gateway: GatewayProcess
  beforeAll(async () => {
    gateway = await startGatewayProcess(':memory:', [
      ...['--workers', String(workers)],
      '--routing-rules-to-http-apis',
    ])
  })
  afterAll(() => gateway.stop())

  /** A domain name of its own with these calls made, and how to ask it. */
  async function open(...given: Call[]) {
    const caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
    await caller.prepare([domain, ...given])
    const host = String(caller.resolve(DOMAIN))
    const ask = async (path: string, ...headers: string[]) =>
      seen(await sendHttp(gateway.url, path, { headers: ['Host', host, ...headers] }))
    const askAll = async (path: string, ...headers: string[]) => {
      const answers = await sendToAll(gateway.url, path.slice(1), { headers: ['Host', host, ...headers] })
      return [...new Set(answers.map((answer) => JSON.stringify(seen(answer))))].map((it) => JSON.parse(it))
    }
    const explain = async (path: string, ...headers: string[]) => {
      const query = new URLSearchParams({ url: `http://${host}${path}` })
      for (const header of headers) query.append('header', header)
      return (await sendHttp(gateway.url, `/_gatehouse/explain?${query}`)).json()
    }
    return { ...caller, ask, askAll, explain }
  }

  describe.each(Object.entries(READERS))('through %s', (_name, extra) => {
    it('lead by header and base path, the lowest priority first', async () => {
      const { ask } = await open(
        inMode('ROUTING_RULE_ONLY'),
        ...api('C'),
        rule(100, []),
        ...api('B'),
        rule(50, [onHeader('Hello', 'World'), onHeader('x-version', 'beta')]),
        ...api('A'),
        rule(10, [onHeader('hello', 'W*'), onPath('shop/v2')], true),
      )
      const wanted: [string, string[], string][] = [
        ['/shop/v2/pets', ['HELLO', 'World'], 'A /pets'],
        ['/shop/v2', ['hello', 'World', 'x-version', 'beta'], 'A /'],
        ['/shop/v2x', ['hello', 'World', 'x-version', 'beta'], 'B /shop/v2x'],
        ['/x?shop=v2', ['hello', 'World', 'X-Version', 'beta'], 'B /x?shop=v2'],
        ['/shop/v2/pets', ['hello', 'caller'], 'C /shop/v2/pets'],
        ['/Shop/v2/pets', ['hello', 'World'], 'C /Shop/v2/pets'],
        ['/', [], 'C /'],
      ]
      for (const [path, headers, place] of wanted)
        expect(await ask(path, ...headers, ...extra), path).toBe(place)
    })

    it('come before API mappings where the mode says so, and are alone where it says so', async () => {
      const { ask, send } = await open(
        ...api('mapped'),
        mapping({ stage: 'prod' }),
        ...api('ruled'),
        rule(1, [onPath('shop')]),
      )
      expect(await ask('/shop/1', ...extra)).toBe('mapped /shop/1')
      await send(inMode('ROUTING_RULE_THEN_API_MAPPING'))
      expect(await ask('/shop/1', ...extra)).toBe('ruled /shop/1')
      expect(await ask('/other', ...extra)).toBe('mapped /other')
      await send(inMode('ROUTING_RULE_ONLY'))
      expect(await ask('/shop/1', ...extra)).toBe('ruled /shop/1')
      expect(await ask('/other', ...extra)).toEqual(FORBIDDEN)
      await send(inMode('API_MAPPING_ONLY'))
      expect(await ask('/shop/1', ...extra)).toBe('mapped /shop/1')
    })
  })

  it('leave a domain name without any that fits closed', async () => {
    const { ask } = await open(inMode('ROUTING_RULE_ONLY'), ...api('A'), mapping({ stage: 'prod' }))
    expect(await ask('/')).toEqual(FORBIDDEN)
  })

  it('compare each line of a header by itself', async () => {
    const { ask } = await open(
      inMode('ROUTING_RULE_ONLY'),
      ...api('A'),
      rule(1, [onHeader('Accept', '*json')]),
    )
    expect(await ask('/', 'Accept', 'application/json', 'Accept', 'text/xml')).toBe('A /')
    expect(await ask('/', 'Accept', 'application/json,text/xml')).toEqual(FORBIDDEN)
  })

  it('are followed everywhere from the next request on', async () => {
    const { askAll, send } = await open(
      inMode('ROUTING_RULE_ONLY'),
      ...api('A'),
      rule(1, [onPath('a')], true),
    )
    expect(await askAll('/a/1')).toEqual(['A /1'])
    await send(put(RULE, members(1, [onPath('b')])))
    expect(await askAll('/a/1')).toEqual([FORBIDDEN])
    expect(await askAll('/b/1')).toEqual(['A /b/1'])
    await send(remove(RULE))
    expect(await askAll('/b/1')).toEqual([FORBIDDEN])
  })

  it('tell the API which base path was matched', async () => {
    const { resolve } = await open(inMode('ROUTING_RULE_ONLY'), ...api('A'), rule(1, [onPath('shop')], true))
    const answer = await sendHttp(gateway.url, '/shop/1', { headers: { host: String(resolve(DOMAIN)) } })
    expect((answer.json() as { headers: object }).headers).toMatchObject({ 'x-key': 'shop' })
  })

  it('are explained', async () => {
    const { explain, resolve } = await open(
      inMode('ROUTING_RULE_THEN_API_MAPPING'),
      ...api('B'),
      mapping({ stage: 'prod' }),
      ...api('A'),
      rule(7, [onHeader('x-version', 'beta*'), onPath('shop')], true),
    )
    expect(await explain('/shop/1', 'X-Version: beta2')).toMatchObject({
      apiId: resolve('<api>'),
      path: '/1',
      routingRule: {
        routingRuleId: resolve('<routingRule>'),
        priority: 7,
        because: 'the header x-version is like beta*, and the path begins with /shop',
      },
    })
    expect(await explain('/shop/1')).toMatchObject({
      path: '/shop/1',
      routingRule: { because: 'no routing rule fits, so that API mappings decide' },
    })
  })
})

describe('routing rules without --routing-rules-to-http-apis', () => {
  it('may not lead to HTTP APIs, as at the service', async () => {
    const gateway = await startGatewayProcess(':memory:')
    try {
      const caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
      await caller.prepare([domain, ...api('A')])
      expect(await caller.send(rule(1, []))).toMatchObject({
        status: 400,
        body: { message: 'HTTP APIs are not supported as targets of routing rules.' },
      })
    } finally {
      await gateway.stop()
    }
  })
})
