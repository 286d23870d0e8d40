import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CallOutcome, Environment, FunctionCall } from './environment.ts'
import { EnvironmentPool, type EnvironmentPoolSettings, type PoolOutcome } from './environment-pool.ts'

/** An environment whose start and calls end when a test says so. */
class FakeEnvironment implements Environment {
  isSpent = false
  isEnded = false
  readonly calls: { readonly call: FunctionCall; readonly resolve: (outcome: CallOutcome) => void }[] = []
  start: (failed?: { readonly problem: string }) => void = () => undefined
  readonly started = new Promise<{ readonly problem: string } | undefined>((resolve) => {
    this.start = resolve
  })

  run(call: FunctionCall): Promise<CallOutcome> {
    return new Promise((resolve) => this.calls.push({ call, resolve }))
  }

  async end(): Promise<void> {
    this.isSpent = true
    this.isEnded = true
  }
}

const CALL: FunctionCall = { requestId: 'r', functionArn: 'arn', payload: '{}' }

let made: FakeEnvironment[] = []

function openPool(settings: Partial<EnvironmentPoolSettings> = {}): EnvironmentPool {
  const start = () => {
    const environment = new FakeEnvironment()
    made.push(environment)
    return environment
  }
  return new EnvironmentPool({ start, concurrency: 100, callsPerEnvironment: 2, most: 2, ...settings })
}

/** A call that waits so long starts another environment, or shares one; not both. */
const LONGER_THAN_PATIENCE_MS = 6

async function pass(ms = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
}

async function startAll(): Promise<void> {
  for (const it of made) it.start()
  await pass()
}

/** How many calls each environment has. */
function spread(): number[] {
  return made.map(({ calls }) => calls.length)
}

async function outcomes(running: readonly Promise<PoolOutcome>[]): Promise<unknown[]> {
  const settled: unknown[] = running.map(() => 'waiting')
  running.forEach((it, index) => void it.then((outcome) => (settled[index] = outcome)))
  await pass()
  return settled
}

beforeEach(() => {
  made = []
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())

describe('environments of a pool', () => {
  it('are one as long as it is free in time', async () => {
    const pool = openPool()
    const first = pool.run(CALL)
    await startAll()
    made[0]?.calls[0]?.resolve({ payload: '1' })
    expect(await first).toEqual({ payload: '1' })
    const second = pool.run(CALL)
    made[0]?.calls[1]?.resolve({ payload: '2' })
    expect(await second).toEqual({ payload: '2' })
    expect(pool.count()).toEqual({ environments: 1, calls: 0 })
  })

  it('become more when a call waits, and are shared once there are as many as there may be', async () => {
    const pool = openPool()
    const running = [pool.run(CALL)]
    await startAll()
    running.push(pool.run(CALL))
    expect(spread()).toEqual([1])
    await pass(LONGER_THAN_PATIENCE_MS)
    await startAll()
    expect(spread()).toEqual([1, 1])
    running.push(pool.run(CALL), pool.run(CALL), pool.run(CALL))
    expect(spread()).toEqual([1, 1])
    await pass(2 * LONGER_THAN_PATIENCE_MS)
    expect(spread()).toEqual([2, 2])
    expect(await outcomes(running)).toEqual(running.map(() => 'waiting'))
  })

  it('are not shared for a while after one took its calls down', async () => {
    const pool = openPool({ most: 1 })
    const first = pool.run(CALL)
    await startAll()
    const [environment] = made
    if (environment) environment.isSpent = true
    environment?.calls[0]?.resolve({ error: 'out of memory', endsAll: true })
    expect(await first).toEqual({ error: 'out of memory', endsAll: true })
    void pool.run(CALL)
    await pass()
    await startAll()
    void pool.run(CALL)
    await pass(LONGER_THAN_PATIENCE_MS)
    expect(spread()).toEqual([1, 1])
    await pass(60_000)
    expect(spread()).toEqual([1, 2])
  })

  it('end when nothing was called for a minute', async () => {
    const pool = openPool()
    void pool.run(CALL)
    await startAll()
    made[0]?.calls[0]?.resolve({ payload: '1' })
    await pass(59_000)
    expect(pool.count().environments).toBe(1)
    await pass(2_000)
    expect(pool.count().environments).toBe(0)
    expect(made[0]?.isEnded).toBe(true)
  })
})

describe('a call in a pool', () => {
  it('is throttled beyond the concurrency', async () => {
    const pool = openPool({ concurrency: 1 })
    void pool.run(CALL)
    expect(await pool.run(CALL)).toBe('throttled')
  })

  it('is refused with all that wait when no environment starts', async () => {
    const pool = openPool()
    const running = [pool.run(CALL), pool.run(CALL)]
    for (const it of made) it.start({ problem: 'no such module' })
    const problem = { problem: 'no such module' }
    expect(await outcomes(running)).toEqual([problem, problem])
  })

  it('is refused when an environment cannot even be made', async () => {
    const pool = openPool({
      start: () => {
        throw new Error('too many processes')
      },
    })
    expect(await pool.run(CALL)).toEqual({ problem: 'too many processes' })
  })

  it('is sent three times to environments that end before it begins, and then fails', async () => {
    const pool = openPool()
    const running = pool.run(CALL)
    for (const attempt of [0, 1, 2]) {
      await startAll()
      const environment = made[attempt]
      if (environment) environment.isSpent = true
      environment?.calls[0]?.resolve('not begun')
      await pass(LONGER_THAN_PATIENCE_MS)
    }
    expect(await running).toEqual({
      error: 'RequestId: r Error: Runtime exited with error: its environments ended before it began',
    })
    expect(spread().slice(0, 3)).toEqual([1, 1, 1])
  })

  it('finishes in a retired pool when it had begun, and moves on when it waits', async () => {
    const pool = openPool({ most: 1, callsPerEnvironment: 1 })
    const begun = pool.run(CALL)
    await startAll()
    const waiting = pool.run(CALL)
    pool.retire()
    expect(await waiting).toBe('moved')
    expect(await pool.run(CALL)).toBe('moved')
    made[0]?.calls[0]?.resolve({ payload: '1' })
    expect(await begun).toEqual({ payload: '1' })
    await pass()
    expect(made[0]?.isEnded).toBe(true)
  })

  it('that waits moves on when the pool ends, with all of its environments', async () => {
    const pool = openPool()
    const waiting = pool.run(CALL)
    await pool.end()
    expect(await waiting).toBe('moved')
    expect(made.every(({ isEnded }) => isEnded)).toBe(true)
  })
})
