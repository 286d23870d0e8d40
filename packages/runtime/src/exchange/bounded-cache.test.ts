import { describe, expect, it } from 'vitest'
import { createTurnedClock } from '../time/turned-clock.ts'
import { createBoundedCache } from './bounded-cache.ts'

/** A cache whose clock stands still until it is moved. */
function open(maxBytes = 1_000_000) {
  const clock = createTurnedClock({ at: 0 })
  const cache = createBoundedCache<string>(clock, maxBytes)
  const keep = (key: string, { ttlSeconds = 10, bytes = 0 } = {}) =>
    cache.keep(key, `of ${key}`, { ttlMs: ttlSeconds * 1000, bytes })
  const known = (...keys: string[]) => keys.filter((key) => cache.find(key) === `of ${key}`)
  return { keep, known, wait: clock.advance.bind(clock) }
}

/** What the cache counts for an entry whose key has one character. */
const ENTRY = 202

describe('values', () => {
  it('are kept until their time is over, each its own', () => {
    const { keep, known, wait } = open()
    keep('a', { ttlSeconds: 10 })
    keep('b', { ttlSeconds: 20 })
    wait(9_999)
    expect(known('a', 'b', 'c')).toEqual(['a', 'b'])
    wait(1)
    expect(known('a', 'b')).toEqual(['b'])
  })

  it('begin anew when they are kept again', () => {
    const { keep, known, wait } = open()
    keep('a', { ttlSeconds: 10 })
    wait(9_000)
    keep('a', { ttlSeconds: 10 })
    wait(9_000)
    expect(known('a')).toEqual(['a'])
  })

  it('make room, the oldest first', () => {
    const { keep, known } = open(2 * ENTRY)
    for (const key of ['a', 'b', 'c']) keep(key)
    expect(known('a', 'b', 'c')).toEqual(['b', 'c'])
    keep('b')
    keep('d')
    expect(known('b', 'c', 'd')).toEqual(['b', 'd'])
  })

  it('that are larger than all the room are not kept, and push nothing out', () => {
    const { keep, known } = open(2 * ENTRY)
    keep('a')
    keep('b', { bytes: 2 * ENTRY })
    expect(known('a', 'b')).toEqual(['a'])
  })

  it('that have gone leave their room', () => {
    const { keep, known, wait } = open(2 * ENTRY)
    keep('a', { ttlSeconds: 1, bytes: ENTRY })
    wait(1_000)
    expect(known('a')).toEqual([])
    keep('b')
    keep('c')
    expect(known('b', 'c')).toEqual(['b', 'c'])
  })
})
