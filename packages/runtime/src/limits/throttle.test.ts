import { describe, expect, it } from 'vitest'
import { createBuckets, type Limit, limitOf, takeTokens } from './throttle.ts'

const LIMIT: Limit = { rate: 10, burst: 3 }

/** How many of some takes succeed, each at a time in milliseconds. */
function takes(times: readonly number[], limit = LIMIT): boolean[] {
  const buckets = createBuckets()
  return times.map((now) => buckets.take('a', limit, now))
}

describe('a token bucket', () => {
  it.each<[string, number[], boolean[]]>([
    ['begins with its burst', [0, 0, 0, 0], [true, true, true, false]],
    ['fills by its rate', [0, 0, 0, 99, 100, 100], [true, true, true, false, true, false]],
    ['never holds more than its burst', [0, 60_000, 60_000, 60_000, 60_000], [true, true, true, true, false]],
    ['takes no tokens back when the clock is set back', [1000, 1000, 1000, 0], [true, true, true, false]],
  ])('%s', (_title, times, taken) => {
    expect(takes(times)).toEqual(taken)
  })

  it('with an unlimited rate is never empty', () => {
    expect(takes([0, 0, 0], { rate: Number.POSITIVE_INFINITY, burst: 1 })).toEqual([true, true, true])
  })

  it('holds no more once its limit was lowered', () => {
    const buckets = createBuckets()
    buckets.take('a', LIMIT, 0)
    expect([1, 2].map(() => buckets.take('a', { rate: 10, burst: 1 }, 0))).toEqual([true, false])
  })

  it('is apart from those of other names', () => {
    const buckets = createBuckets()
    const one: Limit = { rate: 1, burst: 1 }
    expect(['a', 'b', 'a'].map((name) => buckets.take(name, one, 0))).toEqual([true, true, false])
  })
})

describe('tokens that are lent', () => {
  const claim = { name: 'a', limit: LIMIT, needed: 0, spare: 0, spent: 0, returned: 0 }

  it('are as many as there are, and then a wait is told', () => {
    const buckets = createBuckets()
    expect(buckets.lend({ ...claim, needed: 1, spare: 4 }, 0)).toEqual({ tokens: 3, waitMs: 100 })
    expect(buckets.lend({ ...claim, needed: 1 }, 0)).toEqual({ tokens: 0, waitMs: 100 })
  })

  it('keep the bucket from filling until they are spent or come back', () => {
    const buckets = createBuckets()
    buckets.lend({ ...claim, spare: 3 }, 0)
    expect(buckets.take('a', LIMIT, 60_000)).toBe(false)
    expect(buckets.lend({ ...claim, spent: 2, returned: 1 }, 60_000)).toEqual({ tokens: 0, waitMs: 0 })
    expect([1, 2].map(() => buckets.take('a', LIMIT, 60_000))).toEqual([true, false])
    expect(buckets.take('a', LIMIT, 60_200)).toBe(true)
  })
})

describe("a route's token", () => {
  const shared = { bucket: 'account', limit: { rate: 1, burst: 2 }, now: 0 }

  it("comes from its own bucket first, and an empty one costs none of the account's", () => {
    const buckets = createBuckets()
    const route = { bucket: 'route', limit: { rate: 1, burst: 1 } }
    expect([1, 2, 3].map(() => takeTokens(buckets, route, shared))).toEqual(['free', 'own', 'own'])
    expect(takeTokens(buckets, { bucket: 'other', limit: undefined }, shared)).toBe('free')
    expect(takeTokens(buckets, { bucket: 'other', limit: undefined }, shared)).toBe('shared')
  })

  it('may come later, from buckets that are elsewhere', async () => {
    const asked: string[] = []
    const buckets = { take: async (name: string) => asked.push(name) < 2 }
    const route = { bucket: 'route', limit: LIMIT }
    await expect(takeTokens(buckets, route, shared)).resolves.toBe('shared')
    expect(asked).toEqual(['route', 'account'])
  })
})

describe("a route's limit", () => {
  const account: Limit = { rate: 100, burst: 50 }

  it.each([
    [{}, undefined],
    [{ throttlingRateLimit: 5 }, { rate: 5, burst: 50 }],
    [{ throttlingBurstLimit: 5 }, { rate: 100, burst: 5 }],
    [
      { throttlingRateLimit: 0, throttlingBurstLimit: 0 },
      { rate: 0, burst: 0 },
    ],
    [
      { throttlingRateLimit: 1e6, throttlingBurstLimit: 1e6 },
      { rate: 100, burst: 50 },
    ],
  ])('by %j is %j', (settings, limit) => {
    expect(limitOf(settings, account)).toEqual(limit)
  })
})
