import { describe, expect, it } from 'vitest'
import { createBuckets, type Limit } from '../../../runtime/src/limits/throttle.ts'
import { LeasedBuckets } from './leased-buckets.ts'
import { createLoans, type Loans } from './loans.ts'

const ACCOUNT: Limit = { rate: 10_000, burst: 5_000 }

/** Workers that spend from the same buckets, on one clock. */
function open(workers: number) {
  const buckets = createBuckets()
  const ticks: (() => void)[] = []
  let now = 1_000
  let asked = 0
  const loans: Loans[] = []
  const clock = () => now
  const leased = Array.from({ length: workers }, () => {
    const loan = createLoans(buckets, clock)
    loans.push(loan)
    return new LeasedBuckets({
      lend: async (claim) => {
        asked += 1
        return loan.lend(claim)
      },
      workers,
      every: (_ms, listener) => ticks.push(listener),
    })
  })
  return {
    loans,
    take: async (worker: number, limit: Limit) => (await leased[worker]?.take('bucket', limit, now)) === true,
    takeNow: (worker: number, limit: Limit) => leased[worker]?.take('bucket', limit, now),
    wait(ms: number) {
      now += ms
    },
    async tick() {
      for (const listener of ticks) listener()
      await Promise.resolve()
    },
    asked: () => asked,
  }
}

/** How many of `count` requests pass that come to all workers in turn. */
async function pass(buckets: ReturnType<typeof open>, workers: number, limit: Limit, count: number) {
  const taken = await Promise.all(
    Array.from({ length: count }, (_, index) => buckets.take(index % workers, limit)),
  )
  return taken.filter(Boolean).length
}

describe('buckets that several workers spend from', () => {
  it.each([
    [1, 5, 20],
    [2, 5, 20],
    [3, 1, 9],
    [7, 40, 400],
    [4, 0, 9],
  ])('of %i workers let exactly a small burst of %i pass', async (workers, burst, count) => {
    expect(await pass(open(workers), workers, { rate: 1, burst }, count)).toBe(burst)
  })

  it('fill at their rate, and no faster for more workers', async () => {
    const buckets = open(4)
    const limit = { rate: 10, burst: 5 }
    expect(await pass(buckets, 4, limit, 40)).toBe(5)
    for (const passed of [1, 1, 1]) {
      buckets.wait(100)
      expect(await pass(buckets, 4, limit, 40)).toBe(passed)
    }
    buckets.wait(10_000)
    expect(await pass(buckets, 4, limit, 40)).toBe(5)
  })

  it('that are large never let more pass than their burst, and nearly all of it', async () => {
    const buckets = open(4)
    const passed = await pass(buckets, 4, { ...ACCOUNT, rate: 0 }, 6_000)
    expect(passed).toBeLessThanOrEqual(5_000)
    expect(passed).toBeGreaterThanOrEqual(4_650)
  })

  it('that are large and full are no fuller for what workers have at hand', async () => {
    const buckets = open(4)
    const limit = { rate: 1_000, burst: 1_000 }
    for (const worker of [0, 1, 2, 3]) await buckets.take(worker, limit)
    buckets.wait(10_000)
    expect(await pass(buckets, 4, limit, 4_000)).toBeLessThanOrEqual(1_000)
  })

  it('that are large answer at once and ask seldom', async () => {
    const buckets = open(2)
    await buckets.take(0, ACCOUNT)
    const before = buckets.asked()
    for (let count = 0; count < 1_000; count += 1) {
      expect(buckets.takeNow(0, ACCOUNT)).toBe(true)
      await Promise.resolve()
      await Promise.resolve()
    }
    expect(buckets.asked() - before).toBeLessThan(20)
  })

  it('get back what a worker does not use', async () => {
    const buckets = open(2)
    const limit = { rate: 0, burst: 320 }
    expect(await buckets.take(0, limit)).toBe(true)
    await buckets.tick()
    await buckets.tick()
    const passed = await Promise.all(Array.from({ length: 400 }, () => buckets.take(1, limit)))
    expect(passed.filter(Boolean).length).toBe(319)
  })

  it('get nothing back from a worker that has ended', async () => {
    const buckets = open(2)
    const limit = { rate: 0, burst: 320 }
    await buckets.take(0, limit)
    buckets.loans[0]?.writeOff()
    const passed = await Promise.all(Array.from({ length: 400 }, () => buckets.take(1, limit)))
    expect(passed.filter(Boolean).length).toBe(309)
  })

  it('that are empty are not asked again before there can be a token', async () => {
    const buckets = open(2)
    const limit = { rate: 1, burst: 1 }
    expect(await pass(buckets, 2, limit, 2)).toBe(1)
    const before = buckets.asked()
    expect(await pass(buckets, 2, limit, 1_000)).toBe(0)
    expect(buckets.asked() - before).toBeLessThan(3)
    buckets.wait(1_000)
    expect(await pass(buckets, 2, limit, 2)).toBe(1)
  })

  it('that had more to lend than they hold now fill as they should', async () => {
    const buckets = open(2)
    await buckets.take(0, { rate: 0, burst: 3_200 })
    const limit = { rate: 1, burst: 5 }
    expect(await buckets.take(1, limit)).toBe(false)
    buckets.loans[0]?.writeOff()
    buckets.wait(60_000)
    const taken = await Promise.all(Array.from({ length: 20 }, () => buckets.take(1, limit)))
    expect(taken.filter(Boolean)).toHaveLength(5)
  })

  it('of no limit let everything pass, and nobody is asked', async () => {
    const buckets = open(2)
    expect(await pass(buckets, 2, { rate: Number.POSITIVE_INFINITY, burst: 1 }, 400)).toBe(400)
    expect(buckets.asked()).toBe(0)
  })

  it('take a new limit at once', async () => {
    const buckets = open(2)
    expect(await pass(buckets, 2, { rate: 0, burst: 1 }, 4)).toBe(1)
    buckets.wait(1_000)
    expect(await pass(buckets, 2, { rate: 1, burst: 2 }, 8)).toBe(1)
  })
})
