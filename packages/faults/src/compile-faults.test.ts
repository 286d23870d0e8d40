import { describe, expect, it } from 'vitest'
import {
  compileFaults,
  createRandom,
  type FaultRule,
  FaultRuleError,
  parseFaultRule,
  validateFaultRules,
} from './index.ts'

const GET = { operation: 'GetApi', method: 'GET', path: '/v2/apis/abc' }
const CREATE = { operation: 'CreateRoute', method: 'POST', path: '/v2/apis/abc/routes' }
const OTHER = { operation: undefined, method: 'GET', path: '/favicon.ico' }

/** Draws with a clock that stands, and chance of a seed. */
function compile(...rules: FaultRule[]) {
  return compileFaults(rules, { random: createRandom(1), now: () => 0 })
}

describe('a rule', () => {
  it.each<[FaultRule, (typeof GET | typeof OTHER)[], boolean[]]>([
    [{ status: 500 }, [GET, CREATE, OTHER], [true, true, true]],
    [{ operation: 'GetApi', status: 500 }, [GET, CREATE, OTHER], [true, false, false]],
    [{ operation: 'Get', status: 500 }, [GET], [false]],
    [{ operation: 'Create*', status: 500 }, [GET, CREATE, OTHER], [false, true, false]],
    [{ operation: ['GetApi', '*Route'], status: 500 }, [GET, CREATE, OTHER], [true, true, false]],
    [{ operation: '*', status: 500 }, [GET, OTHER], [true, false]],
    [{ method: 'post', status: 500 }, [GET, CREATE], [false, true]],
    [{ path: '/v2/apis/*', status: 500 }, [GET, CREATE, OTHER], [true, true, false]],
    [{ path: '/v2/apis/*/routes', method: 'POST', status: 500 }, [GET, CREATE], [false, true]],
    [{ path: '/favicon.ico', status: 500 }, [OTHER, { ...OTHER, path: '/faviconXico' }], [true, false]],
    [{ every: 3, status: 500 }, [GET, GET, GET, GET, GET, GET], [false, false, true, false, false, true]],
    [{ every: 2, operation: 'GetApi', status: 500 }, [GET, CREATE, CREATE, GET], [false, false, false, true]],
    [{ probability: 0, status: 500 }, [GET, GET], [false, false]],
    [{ probability: 1, status: 500 }, [GET, GET], [true, true]],
  ])('%j is for these calls only', (rule, calls, hits) => {
    const draw = compile(rule)
    expect(calls.map((it) => draw(it) !== undefined)).toEqual(hits)
  })

  it.each<[FaultRule, object]>([
    [{ status: 503 }, { latencyMs: 0, status: 503, abort: undefined }],
    [{ latency: 20 }, { latencyMs: 20, status: undefined, abort: undefined }],
    [
      { latency: 20, status: 500 },
      { latencyMs: 20, status: 500, abort: undefined },
    ],
    [{ abort: true }, { latencyMs: 0, status: undefined, abort: 'before' }],
    [
      { abort: 'after', latency: 1 },
      { latencyMs: 1, status: undefined, abort: 'after' },
    ],
    [
      { abort: false, latency: 1 },
      { latencyMs: 1, status: undefined, abort: undefined },
    ],
    [{ throttle: 0 }, { latencyMs: 0, status: 429, abort: undefined }],
  ])('%j says what happens', (rule, fault) => {
    const draw = compile(rule)
    if (rule.throttle === 0) draw(GET)
    expect(draw(GET)).toEqual(fault)
  })

  it('hits the share of calls that its probability says, the same with the same seed', () => {
    const hits = (rule: FaultRule) => {
      const draw = compile({ operation: 'Never', status: 500 }, rule)
      return Array.from({ length: 2_000 }, () => (draw(GET) ? 1 : 0))
    }
    const some = hits({ probability: 0.25, status: 500, seed: 7 })
    const share = some.reduce<number>((sum, it) => sum + it, 0) / some.length
    expect(share).toBeGreaterThan(0.22)
    expect(share).toBeLessThan(0.28)
    expect(hits({ probability: 0.25, status: 500, seed: 7 })).toEqual(some)
    expect(hits({ probability: 0.25, status: 500, seed: 8 })).not.toEqual(some)
  })

  it('draws one of several statuses, and a latency between its bounds', () => {
    const draw = compile({ status: [429, 500], latency: { min: 5, max: 7 } })
    const faults = Array.from({ length: 200 }, () => draw(GET))
    expect(new Set(faults.map((it) => it?.status))).toEqual(new Set([429, 500]))
    expect(new Set(faults.map((it) => it?.latencyMs))).toEqual(new Set([5, 6, 7]))
  })

  it('refuses what is beyond its throttle, and forgets it as time passes', () => {
    let now = 0
    const draw = compileFaults([{ throttle: { rate: 2, burst: 3 } }], { random: Math.random, now: () => now })
    const statuses = () => Array.from({ length: 4 }, () => draw(GET)?.status)
    expect(statuses()).toEqual([undefined, undefined, undefined, 429])
    now = 1_000
    expect(statuses()).toEqual([undefined, undefined, 429, 429])
    now = 1_000_000
    expect(statuses()).toEqual([undefined, undefined, undefined, 429])
  })
})

it('falls to the next rule where the first does not hit, and to no other where it does', () => {
  const draw = compile({ every: 2, status: 500 }, { latency: 9 })
  expect([draw(GET)?.latencyMs, draw(GET)?.status, draw(GET)?.status]).toEqual([9, 500, undefined])
})

describe('the text of a rule', () => {
  it.each<[string, FaultRule]>([
    ['status=500', { status: 500 }],
    [
      'operation=Create*,status=429|500,probability=0.1',
      { operation: 'Create*', status: [429, 500], probability: 0.1 },
    ],
    [
      'operation=GetApi|GetApis,latency=50-200',
      { operation: ['GetApi', 'GetApis'], latency: { min: 50, max: 200 } },
    ],
    ['abort', { abort: true }],
    ['abort=after,every=3,seed=4', { abort: 'after', every: 3, seed: 4 }],
    ['throttle=5/10,method=POST', { throttle: { rate: 5, burst: 10 }, method: 'POST' }],
    ['throttle=.5', { throttle: 0.5 }],
    ['path=/v2/tags/arn:aws:a=b,latency=5', { path: '/v2/tags/arn:aws:a=b', latency: 5 }],
  ])('%s is read', (text, rule) => {
    expect(parseFaultRule(text)).toEqual(rule)
    expect(validateFaultRules([rule])).toEqual([rule])
  })

  it.each<[string, string]>([
    ['', ' is not a member of a rule: operation, route'],
    ['status', 'status must be a status from 200 to 599 or a list of them, not true'],
    ['status=99', 'status must be a status from 200 to 599 or a list of them, not 99'],
    ['status=500|x', 'not [500,"x"]'],
    ['status=500,status=503', 'status stands there twice'],
    ['operation=GetApi', 'a rule has at least one of latency, status, abort, throttle'],
    ['probability=2,status=500', 'probability must be a number from 0 to 1, not 2'],
    ['probability=-1,status=500', 'probability must be a number from 0 to 1, not "-1"'],
    ['every=0,status=500', 'every must be a whole number from 1 on, not 0'],
    ['latency=9-1', 'latency must be milliseconds, or an object with min and max, not {"min":9,"max":1}'],
    ['latency=1s', 'latency must be'],
    ['latency=99999999999', 'latency must be'],
    ['abort=later', 'abort must be true, false, before or after, not "later"'],
    [
      'throttle=5/0',
      'throttle must be calls a second, or an object with rate and burst, not {"rate":5,"burst":0}',
    ],
    ['colour=red', 'colour is not a member of a rule'],
    ['__proto__=1,status=500', '__proto__ is not a member of a rule'],
  ])('%s is refused', (text, message) => {
    expect(() => parseFaultRule(text)).toThrow(FaultRuleError)
    expect(() => parseFaultRule(text)).toThrow(message)
  })
})

describe('a file of rules', () => {
  it.each<[unknown, string]>([
    [5, 'a rule is an object'],
    [[{ status: 500 }, null], 'rule 2: a rule is an object'],
    [[{ status: 500 }, { latency: '5' }], 'rule 2: latency must be milliseconds'],
    [[{ status: [] }], 'rule 1: status must be'],
    [{ latency: { min: 1, max: 2, mean: 1 } }, 'latency must be'],
    [{ operation: [''], status: 500 }, 'operation must be'],
  ])('%j is refused', (value, message) => {
    expect(() => validateFaultRules(value)).toThrow(new RegExp(`^${message}`))
  })
})
