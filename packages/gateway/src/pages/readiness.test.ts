import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createReadiness, type ReadinessOptions } from './readiness.ts'

const GOOD: ReadinessOptions = {
  publications: { listDomainNames: async () => [] },
  directory: { loading: () => [] },
}
const never = new Promise<never>(() => undefined)

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

async function report(options: Partial<ReadinessOptions>) {
  const asked = createReadiness({ ...GOOD, ...options }).report()
  await vi.advanceTimersByTimeAsync(10_000)
  return asked
}

describe('a gateway', () => {
  it('is ready when nothing is missing', async () => {
    expect(await report({})).toEqual({ status: 'ready', missing: [], workers: undefined })
    const workers = { serving: 1, wanted: 2 }
    expect(await report({ countWorkers: async () => workers })).toEqual({
      status: 'ready',
      missing: [],
      workers,
    })
    // A stage that cannot be served is no reason to take the others away.
    expect((await report({ directory: { loading: () => [Promise.reject(new Error('x'))] } })).status).toBe(
      'ready',
    )
  })

  it.each<[string, Partial<ReadinessOptions>]>([
    [
      'store: disk I/O error',
      { publications: { listDomainNames: () => Promise.reject(new Error('disk I/O error')) } },
    ],
    ['store: nothing came within 2000 ms', { publications: { listDomainNames: () => never } }],
    ['plans: nothing came within 2000 ms', { directory: { loading: () => [never] } }],
    ['workers: none serves', { countWorkers: async () => ({ serving: 0, wanted: 2 }) }],
  ])('is not ready, and says so: %s', async (missing, options) => {
    expect(await report(options)).toMatchObject({ status: 'unavailable', missing: [missing] })
  })

  it('is not ready any more once it drains', async () => {
    const readiness = createReadiness(GOOD)
    expect((await readiness.report()).status).toBe('ready')
    readiness.drain()
    expect(await readiness.report()).toMatchObject({
      status: 'unavailable',
      missing: [expect.stringMatching(/^draining/)],
    })
  })
})
