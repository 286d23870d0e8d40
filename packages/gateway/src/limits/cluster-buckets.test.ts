import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../faults/src/random.ts'
import { createBuckets, type Limit } from '../../../runtime/src/limits/throttle.ts'
import {
  isExact,
  lendTokens,
  type TokenAccount,
  type TokenLedger,
} from '../../../store/src/tokens/token-ledger.ts'
import { ClusterBuckets } from './cluster-buckets.ts'

/** Lets everything go on that waits for nothing but its turn. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Nodes over one ledger, in a time of their own that goes on by the millisecond. */
function createCluster(nodeCount: number, { random = () => 0.5 }: { random?: () => number } = {}) {
  const accounts = new Map<string, TokenAccount>()
  const due: { at: number; run: () => void }[] = []
  const ticks: { ms: number; listener: () => void }[] = []
  const state = { now: 0, isAway: false, isReadOnly: false, cutOff: new Set<number>(), calls: 0 }

  /** The way there and back takes from 1 to 9 ms. */
  function later<T>(node: number, work: () => T): Promise<T> {
    const there = state.now + 1 + Math.floor(random() * 4)
    return new Promise((resolve, reject) => {
      due.push({
        at: there,
        run() {
          if (state.isAway || state.cutOff.has(node)) return reject(new Error('the database is away'))
          const result = work()
          due.push({ at: state.now + Math.floor(random() * 5), run: () => resolve(result) })
        },
      })
    })
  }

  const ledgerOf = (node: number): TokenLedger => ({
    lend(claims) {
      state.calls += 1
      if (state.isReadOnly) return Promise.reject(new Error('the database is read-only'))
      return later(node, () =>
        claims.map((claim) => {
          const { account, grant } = lendTokens(accounts.get(claim.name), claim, {
            now: state.now,
            ageMs: state.now - claim.madeAt,
          })
          accounts.set(claim.name, account)
          return grant
        }),
      )
    },
    view: () =>
      later(node, () => ({
        used: new Map([...accounts].map(([name, { used }]) => [name, used])),
        countingSince: new Date(0),
      })),
  })
  const nodes = Array.from({ length: nodeCount }, (_, index) => {
    return new ClusterBuckets({
      ledger: ledgerOf(index),
      node: `node-${index}`,
      nodes: () => nodeCount,
      elapsedMs: () => state.now,
      every(ms, listener) {
        ticks.push({ ms, listener })
        return () => undefined
      },
    })
  })
  return {
    state,
    nodes,
    take: (node: number, limit: Limit) => nodes[node]?.take('bucket', limit, state.now) ?? false,
    async pass(ms: number, each: () => void = () => undefined) {
      for (const end = state.now + ms; state.now < end; ) {
        state.now += 1
        each()
        for (const { ms: period, listener } of ticks) if (state.now % period === 0) listener()
        for (;;) {
          const index = due.findIndex(({ at }) => at <= state.now)
          if (index < 0) break
          due.splice(index, 1)[0]?.run()
          await Promise.resolve()
        }
        await settle()
      }
    },
  }
}

interface Load {
  readonly limit: Limit
  /** Requests a second that come to each node. */
  readonly loads: readonly number[]
  readonly ms: number
  readonly random: () => number
}

/** How many requests pass, how many one bucket would have let pass, and how many had to wait. */
async function run(cluster: ReturnType<typeof createCluster>, { limit, loads, ms, random }: Load) {
  const counts = { passed: 0, ideal: 0, waited: 0 }
  const ideal = createBuckets()
  await cluster.pass(ms, () => {
    for (const [node, load] of loads.entries()) {
      const count = Math.floor(load / 1_000 + random())
      for (let index = 0; index < count; index += 1) {
        if (ideal.take('bucket', limit, cluster.state.now)) counts.ideal += 1
        const taken = cluster.take(node, limit)
        if (taken instanceof Promise) counts.waited += 1
        void Promise.resolve(taken).then((isFree) => {
          if (isFree) counts.passed += 1
        })
      }
    }
  })
  await cluster.pass(50)
  return counts
}

const LIMITS: Limit[] = [
  { rate: 10_000, burst: 5_000 },
  { rate: 1_000, burst: 100 },
  { rate: 500, burst: 1_000 },
  { rate: 100, burst: 50 },
  { rate: 100, burst: 10 },
  { rate: 20, burst: 5 },
  { rate: 2, burst: 1 },
]
/** Parts of the load that come to each of three nodes. */
const PARTS = [
  [1, 1, 1],
  [1, 0, 0],
  [8, 1, 1],
  [90, 9, 1],
]

/** The seed of each run, and the load as a multiple of the rate. */
const RUNS = [
  [1, 1.5],
  [2, 4],
  [3, 0.7],
] as const

describe.each(LIMITS)('the buckets of a cluster, of $rate/s and $burst at once', (limit) => {
  const exact = isExact(limit)

  it.each(PARTS)('let pass what one bucket would, with the load as %i to %i to %i', async (...parts) => {
    const total = parts.reduce((sum, it) => sum + it, 0)
    for (const [seed, factor] of RUNS) {
      const random = createRandom(seed)
      const cluster = createCluster(3, { random })
      const loads = parts.map((part) => (limit.rate * factor * part) / total)
      await cluster.pass(500)
      const { passed, ideal, waited } = await run(cluster, { limit, loads, ms: 10_000, random })
      const context = `seed ${seed}, factor ${factor}: ${passed} of ${ideal}`
      expect(passed, context).toBeLessThanOrEqual(exact ? limit.burst + limit.rate * 10.05 : ideal * 1.05)
      expect(passed, context).toBeGreaterThanOrEqual(ideal * 0.95 - 1)
      // As load begins, a lease is found to be too small for it.
      if (!exact) expect(waited, context).toBeLessThan(10 + passed / 200)
    }
  })

  it.each([[[100, 100, 100]], [[300, 0, 0]], [[0, 20, 280]]])(
    'let a burst pass once, when %j in a hundred of it come to the nodes',
    async (percents) => {
      const random = createRandom(7)
      const cluster = createCluster(3, { random })
      await cluster.pass(500)
      const still = { ...limit, rate: limit.rate / 1e6 }
      const loads = percents.map((percent) => (limit.burst * percent * 10) / 100)
      const { passed } = await run(cluster, { limit: still, loads, ms: 300, random })
      const lease = exact ? 0 : (limit.burst * 0.15) / 3
      expect(passed).toBeLessThanOrEqual(limit.burst + 3 * lease)
      expect(passed).toBeGreaterThanOrEqual(Math.floor(limit.burst * 0.85))
    },
  )
})

describe('a node of a cluster', () => {
  const limit = { rate: 1_000, burst: 500 }
  const loads = [1_600, 200, 200]

  it('goes on with its last share while the database is away, and owes what it let pass', async () => {
    const random = createRandom(11)
    const cluster = createCluster(3, { random })
    await run(cluster, { limit, loads, ms: 2_000, random })
    cluster.state.isAway = true
    await cluster.pass(1_000)
    const alone = await run(cluster, { limit, loads, ms: 5_000, random })
    expect(alone.waited).toBe(0)
    expect(alone.passed).toBeGreaterThan(4_500)
    expect(alone.passed).toBeLessThanOrEqual(6_000)
    cluster.state.isAway = false
    await cluster.pass(1_000)
    const again = await run(cluster, { limit, loads, ms: 5_000, random })
    expect(alone.passed + again.passed).toBeLessThanOrEqual(12_000 + limit.burst)
    expect(again.passed).toBeGreaterThan(4_700)
  })

  it.each([[[0]], [[1, 2]]])(
    'leaves to those that are cut off from the database what they go on with: %j',
    async (cutOff) => {
      const random = createRandom(12)
      const cluster = createCluster(3, { random })
      await run(cluster, { limit, loads, ms: 2_000, random })
      for (const node of cutOff) cluster.state.cutOff.add(node)
      const { passed } = await run(cluster, { limit, loads, ms: 20_000, random })
      expect(passed).toBeLessThanOrEqual(limit.rate * 20 * 1.05 + limit.burst)
      expect(passed).toBeGreaterThan(limit.rate * 20 * 0.9)
    },
  )

  it('has what one had that is dead, after a while, and at once what one had that wants no more', async () => {
    const random = createRandom(13)
    const cluster = createCluster(3, { random })
    await run(cluster, { limit, loads: [1_000, 1_000, 0], ms: 2_000, random })
    cluster.state.cutOff.add(0)
    const left = [0, 2_000, 0]
    const kept = await run(cluster, { limit, loads: left, ms: 10_000, random })
    await run(cluster, { limit, loads: left, ms: 20_000, random })
    const all = await run(cluster, { limit, loads: left, ms: 10_000, random })
    expect(kept.passed).toBeLessThan(limit.rate * 7 + limit.burst)
    expect(all.passed).toBeGreaterThan(limit.rate * 9.5)

    await run(cluster, { limit, loads: [0, 0, 0], ms: 2_000, random })
    const other = await run(cluster, { limit, loads: [0, 0, 2_000], ms: 10_000, random })
    expect(other.passed).toBeGreaterThan(limit.rate * 9.5)
  })

  it('refuses none of a few requests at once, whoever was idle or alone and however long the database is away', async () => {
    const large = { rate: 10_000, burst: 5_000 }
    const random = createRandom(21)
    for (const ms of [0, 100, 700, 3_000]) {
      const cluster = createCluster(3, { random })
      await cluster.pass(500)
      for (const active of [
        [400, 2, 2],
        [0, 400, 2],
        [0, 0, 2],
      ])
        await run(cluster, { limit: large, loads: active, ms: 1_500, random })
      cluster.state.isAway = true
      await cluster.pass(ms)
      for (const node of [0, 1, 2])
        for (let count = 0; count < 8; count += 1)
          expect(cluster.take(node, large), `node ${node} after ${ms} ms`).toBe(true)
    }
  })

  it.each([
    { rate: 10_000, burst: 5_000 },
    { rate: 20, burst: 40 },
  ])(
    'refuses nothing of a burst on $burst that comes after a few requests, or to a node that begins',
    async (large) => {
      const random = createRandom(25)
      const cluster = createCluster(3, { random })
      const early = cluster.take(0, large)
      await run(cluster, { limit: large, loads: [4, 4, 4], ms: 3_000, random })
      const taken = Array.from({ length: large.burst / 2 }, (_, at) => cluster.take(at % 2, large))
      await cluster.pass(100)
      expect(await Promise.all([early, ...taken])).not.toContain(false)
    },
  )

  it.each([1_000, 5_000, 25_000])('has its last share still after %i ms without a request', async (ms) => {
    const limit = { rate: 60, burst: 20 }
    const random = createRandom(24)
    const cluster = createCluster(3, { random })
    await run(cluster, { limit, loads: [100, 100, 100], ms: 4_000, random })
    await cluster.pass(ms)
    cluster.state.isAway = true
    const { passed } = await run(cluster, { limit, loads: [100, 100, 100], ms: 10_000, random })
    expect(passed).toBeGreaterThan(limit.rate * 10 * 0.65)
    expect(passed).toBeLessThanOrEqual(limit.rate * 10 + limit.burst)
  })

  it.each([
    { rate: 1_000, burst: 500 },
    { rate: 20, burst: 5 },
  ])('goes on with its share of $rate/s while the database can be read and not written', async (given) => {
    const random = createRandom(23)
    const cluster = createCluster(3, { random })
    const each = [given.rate, given.rate, given.rate]
    await run(cluster, { limit: given, loads: each, ms: 2_000, random })
    cluster.state.isReadOnly = true
    const { passed } = await run(cluster, { limit: given, loads: each, ms: 10_000, random })
    expect(passed).toBeGreaterThan(given.rate * 10 * 0.65)
    expect(passed).toBeLessThanOrEqual(given.rate * 10 + given.burst)
  })

  it('answers those that wait when the database goes away', async () => {
    const cluster = createCluster(2)
    await cluster.pass(500)
    cluster.state.isAway = true
    const taken = [0, 1].map((node) => cluster.take(node, { rate: 1, burst: 4 }))
    expect(taken.every((it) => it instanceof Promise)).toBe(true)
    await cluster.pass(100)
    expect(await Promise.all(taken)).toEqual([true, true])
  })

  it('is not held up by a clock that jumps back', async () => {
    const cluster = createCluster(1)
    const one = { rate: 10, burst: 1 }
    const takeAt = async (now: number) => {
      const taken = cluster.nodes[0]?.take('bucket', one, now)
      await cluster.pass(20)
      return taken
    }
    expect(await takeAt(1e9)).toBe(true)
    expect(await takeAt(1e9 + 1)).toBe(false)
    await cluster.pass(200)
    expect(await takeAt(5_000)).toBe(true)
  })

  it('counts what never fills exactly, whatever its size and whoever asks', async () => {
    const random = createRandom(5)
    const cluster = createCluster(3, { random })
    const { passed } = await run(cluster, {
      limit: { rate: 0, burst: 750 },
      loads: [900, 90, 10],
      ms: 3_000,
      random,
    })
    await cluster.pass(3_000)
    const rest = await run(cluster, { limit: { rate: 0, burst: 750 }, loads: [0, 0, 900], ms: 1_000, random })
    expect(passed + rest.passed).toBe(750)
  })

  it('asks the database a few times a second for ten thousand requests', async () => {
    const random = createRandom(3)
    const cluster = createCluster(3, { random })
    await run(cluster, {
      limit: { rate: 20_000, burst: 5_000 },
      loads: [3_333, 3_333, 3_333],
      ms: 2_000,
      random,
    })
    expect(cluster.state.calls / 2).toBeLessThan(120)
  })
})
