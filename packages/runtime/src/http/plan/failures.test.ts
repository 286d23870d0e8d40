import type { Integration, Route, StageConfiguration } from '@gatehouse/contract'
import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../exchange/exchange.ts'
import { createBuckets, type Seams } from '../../index.ts'
import { createTurnedClock } from '../../time/turned-clock.ts'
import { compilePlan } from './compile.ts'

const CONFIGURATION = {
  account: '000000000000',
  region: 'us-east-1',
  stage: {
    stageName: '$default',
    stageVariables: {},
    routeSettings: {},
    defaultRouteSettings: { detailedMetricsEnabled: true },
    accessLogSettings: {
      destinationArn: 'x',
      format: '$context.routeKey $context.status $context.error.message',
    },
  },
  snapshot: {
    api: { apiId: 'a1' },
    routes: [{ routeKey: 'GET /x', target: 'integrations/i1', authorizationType: 'NONE' } as Route],
    integrations: [
      {
        integrationId: 'i1',
        integrationType: 'HTTP_PROXY',
        integrationMethod: 'ANY',
        integrationUri: 'http://backend.example/',
        connectionType: 'INTERNET',
        timeoutInMillis: 1_000,
      } as Integration,
    ],
    authorizers: [],
  },
} as unknown as StageConfiguration

const EXCHANGE: Exchange = {
  requestId: 'KP8ZgjF4IAMEMyQ=',
  method: 'GET',
  path: '/x',
  clientPath: '/x',
  wirePath: '/x',
  query: '',
  headers: [],
  body: null,
  host: 'a',
  scheme: 'http',
  sourceIp: '192.0.2.1',
  localIp: '192.0.2.2',
  onGone: () => undefined,
}

describe('a request that fails unforeseen', () => {
  it.each<[string, () => Promise<never>]>([
    ['later', () => Promise.reject(new Error('unforeseen'))],
    [
      'at once',
      () => {
        throw new Error('unforeseen')
      },
    ],
  ])('%s is answered, logged, measured and told', async (_title, send) => {
    const seen: unknown[] = []
    const seams = {
      upstream: { send },
      buckets: createBuckets(),
      accountLimit: { rate: 1e6, burst: 1e6 },
      clock: createTurnedClock({ at: 0 }),
      newTraceId: () => '0',
      log: (line: string) => seen.push(line),
      measure: ({ status, route }: { status: number; route?: string }) => seen.push([status, route]),
      tell: (message: string) => seen.push(message),
    } as unknown as Seams
    const answer = await compilePlan(CONFIGURATION, seams).serve(EXCHANGE)
    answer.onSent?.(35)
    expect([answer.status, String(answer.body)]).toEqual([500, '{"message":"Internal Server Error"}'])
    expect(seen).toEqual(['a request failed', [500, 'GET /x'], 'GET /x 500 Internal Server Error'])
  })
})
