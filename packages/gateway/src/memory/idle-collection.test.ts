import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createIdleCollection } from './idle-collection.ts'

const MEGABYTE = 1024 * 1024

describe('garbage after much was held', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function hold() {
    const memory = { held: 0, begin: vi.fn(), collect: vi.fn() }
    const idle = createIdleCollection(() => memory.held, memory)
    return {
      ...memory,
      to(bytes: number) {
        memory.held = bytes
        idle.note(bytes)
      },
    }
  }

  it('is collected once, when most of it is held no more', () => {
    const { to, begin, collect } = hold()
    to(100 * MEGABYTE)
    to(110 * MEGABYTE)
    vi.advanceTimersByTime(60_000)
    expect(begin).toHaveBeenCalledTimes(1)
    expect(collect).not.toHaveBeenCalled()
    to(20 * MEGABYTE)
    vi.advanceTimersByTime(5_000)
    to(60 * MEGABYTE)
    vi.advanceTimersByTime(5_000)
    to(20 * MEGABYTE)
    vi.advanceTimersByTime(5_000)
    expect(collect).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60_000)
    expect(collect).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is left to V8 where it was little', () => {
    const { to, begin, collect } = hold()
    for (let round = 0; round < 100; round += 1) {
      to(20 * MEGABYTE)
      to(0)
      vi.advanceTimersByTime(1_000)
    }
    expect(begin).not.toHaveBeenCalled()
    expect(collect).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
