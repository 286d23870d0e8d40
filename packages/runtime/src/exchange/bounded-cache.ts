import type { Clock } from '../time/clock.ts'

/** Values that are kept for a time, as long as there is room: when there is none, the oldest go (least recently kept). */
export interface BoundedCache<V> {
  /** Undefined when nothing is kept, or no longer. */
  find(key: string): V | undefined
  keep(key: string, value: V, limits: KeepLimits): void
}

interface KeepLimits {
  readonly ttlMs: number
  /** How large the value is. */
  readonly bytes: number
}

/** What an entry takes besides its key and its value. */
const ENTRY_BYTES = 200

interface Entry<V> {
  readonly value: V
  readonly endsAt: number
  readonly bytes: number
}

/** Opens a cache that takes at most `maxBytes` in all. */
export function createBoundedCache<V>(clock: Pick<Clock, 'now'>, maxBytes: number): BoundedCache<V> {
  const entries = new Map<string, Entry<V>>()
  let kept = 0

  function drop(key: string): void {
    kept -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }

  return {
    find(key) {
      const entry = entries.get(key)
      if (entry && entry.endsAt > clock.now()) return entry.value
      drop(key)
      return undefined
    },
    keep(key, value, limits) {
      drop(key)
      const bytes = ENTRY_BYTES + 2 * key.length + limits.bytes
      if (bytes > maxBytes) return
      entries.set(key, { value, bytes, endsAt: clock.now() + limits.ttlMs })
      kept += bytes
      for (const oldest of entries.keys()) {
        if (kept <= maxBytes) break
        drop(oldest)
      }
    },
  }
}

/** Values that are kept as long as there is room: when there is none, the oldest go. */
export interface LastingCache<V> {
  find(key: string): V | undefined
  /** `bytes`: how large the value is. */
  keep(key: string, value: V, bytes: number): void
}

/** Opens a cache whose values are never too old. It takes at most `maxBytes` in all. */
export function createLastingCache<V>(maxBytes: number): LastingCache<V> {
  const { find, keep } = createBoundedCache<V>({ now: () => 0 }, maxBytes)
  return { find, keep: (key, value, bytes) => keep(key, value, { ttlMs: 1, bytes }) }
}
