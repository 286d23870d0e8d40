import { afterEach, expect, it, vi } from 'vitest'
import { withinTime } from './watch.ts'

afterEach(() => vi.restoreAllMocks())

/** Takes this long by the clock, or until it is broken off. */
function take(ms: number): () => string {
  return () => {
    const end = performance.now() + ms
    while (performance.now() < end);
    return 'done'
  }
}

it('breaks off what takes too long, and goes on with what is next', () => {
  expect(withinTime(take(60_000), 20)).toBeUndefined()
  expect(withinTime(take(1), 1000)).toEqual(['done'])
})

it('waits longer where others have the processor, though not for ever', () => {
  // The process seems to have had none of it.
  vi.spyOn(process, 'cpuUsage').mockReturnValue({ user: 0, system: 0 })
  expect(withinTime(take(400), 200)).toEqual(['done'])
  expect(withinTime(take(60_000), 20)).toBeUndefined()
})
