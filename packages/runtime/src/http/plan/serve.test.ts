import type { StageConfiguration } from '@gatehouse/contract'
import { describe, expect, it } from 'vitest'
import type { Answer, Exchange } from '../../exchange/exchange.ts'
import type { Seams } from '../../seams/seams.ts'
import { createTurnedClock } from '../../time/turned-clock.ts'
import type { Fault } from '../facts/fault.ts'
import type { CompiledRoute } from './compile-route.ts'
import { compileRouteTable } from './route-table.ts'
import { serve } from './serve.ts'
import type { ServeContext } from './serve-context.ts'

const ANSWER: Answer = { status: 200, headers: [], body: Buffer.from('pets') }

const EXCHANGE = {
  requestId: 'r1',
  method: 'GET',
  path: '/pets',
  clientPath: '/pets',
  query: '',
  headers: ['origin', 'https://page.example'],
  body: null,
  onGone: () => undefined,
} as unknown as Exchange

interface Given {
  readonly route?: Partial<CompiledRoute>
  readonly context?: Partial<ServeContext>
  readonly exchange?: Partial<Exchange>
  readonly take?: () => boolean | Promise<boolean>
  readonly answer?: Answer | Fault
}

/** Serves one request; what it was answered with, the steps on its way, and what was reported of it. */
async function run({ route, context, exchange, take = () => true, answer = ANSWER }: Given = {}) {
  const steps: string[] = []
  const compiled: CompiledRoute = {
    routeKey: 'GET /pets',
    bucket: 'pets',
    limit: undefined,
    authorize: async () => {
      steps.push('authorize')
      return { caller: {} }
    },
    mapRequest() {
      steps.push('map')
      return {
        explain: () => ({ functionArn: '', event: {}, timeoutMs: 0 }),
        async send() {
          steps.push('integrate')
          return { answer }
        },
      }
    },
    mapResponse(it) {
      steps.push('map back')
      return it
    },
    ...route,
  }
  const seams = {
    clock: createTurnedClock({ at: 0 }),
    accountLimit: { rate: 1, burst: 1 },
    buckets: { take },
    tell: (message: string) => steps.push(`tell ${message}`),
  } as unknown as Seams
  const served = await serve(
    {
      configuration: {} as StageConfiguration,
      seams,
      routes: compileRouteTable([['GET /pets', compiled]]),
      cors: undefined,
      isOwnAddressDisabled: false,
      accountBucket: 'account',
      report: ({ routeKey }, { status }) => steps.push(`log ${routeKey} ${status}`),
      originOf: () => ({ apiId: 'a1', stage: 'live' }),
      ...context,
    },
    { ...EXCHANGE, ...exchange },
  )
  served.onSent?.(0)
  return { status: served.status, headers: served.headers, body: String(served.body), steps }
}

const refusing = (fault: Fault['fault']) => async (): Promise<Fault> => ({ fault })

const NEVER = () => {
  throw new Error('unforeseen')
}

describe('a request', () => {
  it('is matched, authorized, mapped, integrated, mapped back and logged', async () => {
    const { status, body, steps } = await run()
    expect([status, body]).toEqual([200, 'pets'])
    expect(steps).toEqual(['authorize', 'map', 'integrate', 'map back', 'log GET /pets 200'])
  })

  it.each<[string, Given, number, string[]]>([
    ['without a route', { exchange: { method: 'PUT' } }, 404, []],
    ['by an address that is disabled', { context: { isOwnAddressDisabled: true } }, 404, []],
    ['with a path that cannot be decoded', { exchange: { path: '/%zz' } }, 400, []],
    ['with too many headers', { exchange: { headers: ['a', 'x'.repeat(11_000)] } }, 431, []],
    ['without a token', { take: () => false }, 429, []],
    ['without a token that is asked for elsewhere', { take: async () => false }, 429, []],
    ['that its authorizer refuses', { route: { authorize: refusing('forbidden') } }, 403, []],
    ['that cannot be mapped', { route: { mapRequest: refusing('badRequest') } }, 400, ['authorize']],
    ['without an answer', { answer: { fault: 'unavailable' } }, 503, ['authorize', 'map', 'integrate']],
    [
      'whose answer cannot be mapped',
      { route: { mapResponse: refusing('internal') } },
      500,
      ['authorize', 'map', 'integrate'],
    ],
    [
      'whose answer memory has no room for',
      { exchange: { memory: { take: () => true, settle: () => false } } },
      503,
      ['authorize', 'map', 'integrate'],
    ],
  ])('%s is refused, and goes no further', async (_title, given, refusal, steps) => {
    const result = await run(given)
    expect(result.status).toBe(refusal)
    expect(result.steps.filter((it) => !it.startsWith('log'))).toEqual(steps)
    expect(result.steps.at(-1)).toMatch(new RegExp(`^log .* ${refusal}$`))
  })

  it.each<[string, Given, string]>([
    ['the authorizer', { route: { authorize: NEVER } }, 'GET /pets'],
    ['a mapping', { route: { mapRequest: NEVER } }, 'GET /pets'],
    ['the throttle', { take: NEVER }, 'GET /pets'],
    [
      'CORS',
      {
        context: { cors: { allows: NEVER, preflight: NEVER, decorate: (it) => it } },
        exchange: { method: 'PUT' },
      },
      'undefined',
    ],
  ])('with an unforeseen failure of %s is answered with 500, and told', async (_title, given, routeKey) => {
    const { status, steps } = await run(given)
    expect(status).toBe(500)
    expect(steps.slice(-2)).toEqual(['tell a request failed', `log ${routeKey} 500`])
  })

  it('that a preflight answers for has CORS headers once', async () => {
    const preflight: Answer = { status: 204, headers: ['access-control-allow-origin', '*'], body: null }
    const cors = {
      allows: () => true,
      preflight: () => preflight,
      decorate: (it: Answer) => ({ ...it, headers: [...it.headers, 'decorated', 'yes'] }),
    }
    const asked = await run({ context: { cors }, exchange: { method: 'OPTIONS' } })
    expect([asked.status, asked.headers]).toEqual([204, preflight.headers])
    expect((await run({ context: { cors } })).headers).toEqual(['decorated', 'yes'])
  })

  it('goes on with what its authorizer kept and read', async () => {
    const seen: unknown[] = []
    await run({
      route: {
        authorize: async () => ({ caller: {}, headers: ['kept', 'yes'], body: Buffer.from('read') }),
        mapRequest({ exchange }) {
          seen.push(exchange.headers, String(exchange.body))
          return { fault: 'badRequest' }
        },
      },
    })
    expect(seen).toEqual([['kept', 'yes'], 'read'])
  })
})
