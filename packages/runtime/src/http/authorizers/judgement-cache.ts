import type { Judgement } from '../../lambda/judgement.ts'
import type { Clock } from '../../time/clock.ts'

/**
 * What authorizers said, by authorizer and identity. It lives as long as the plan of its stage: through changes of routes and
 * integrations, which the plan takes up. When an authorizer or a setting changes, and when ResetAuthorizersCache announces the stage
 * anew, the next plan begins with nothing. http-apis §4.2
 */
export interface JudgementCache {
  /** Undefined when nothing is kept, or no longer. */
  find(key: string): Judgement | undefined
  /** `bytes`: how large the judgement is. */
  keep(
    key: string,
    judgement: Judgement,
    limits: { readonly ttlSeconds: number; readonly bytes: number },
  ): void
}

/** What a stage's judgements may take in all. The oldest make room (least recently kept). */
const MAX_BYTES = 16 * 1024 * 1024

/** What an entry takes besides its key and its text. */
const ENTRY_BYTES = 200

interface Entry {
  readonly judgement: Judgement
  readonly endsAt: number
  readonly bytes: number
}

export function createJudgementCache(clock: Clock, maxBytes = MAX_BYTES): JudgementCache {
  const entries = new Map<string, Entry>()
  let kept = 0

  function drop(key: string): void {
    kept -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }

  return {
    find(key) {
      const entry = entries.get(key)
      if (entry && entry.endsAt > clock.now()) return entry.judgement
      drop(key)
      return undefined
    },
    keep(key, judgement, limits) {
      drop(key)
      const bytes = ENTRY_BYTES + 2 * key.length + limits.bytes
      if (bytes > maxBytes) return
      entries.set(key, { judgement, bytes, endsAt: clock.now() + limits.ttlSeconds * 1000 })
      kept += bytes
      for (const oldest of entries.keys()) {
        if (kept <= maxBytes) break
        drop(oldest)
      }
    },
  }
}
