import type { Management } from '@gatehouse/control'
import { badRequest } from '../calls/refusal.ts'

/** How many sessions there are and for how long. */
export interface SessionLimits {
  /** Beyond so many, those that nobody used for longest are given back. */
  readonly maxSessions: number
  /** A session that nobody uses for so long is given back. */
  readonly idleMs: number
}

/** The header that says whose state a call sees; without it all calls see the same. */
export const SESSION_HEADER = 'x-gatehouse-session'

/** The characters that a session's name may have. */
const MAX_NAME_LENGTH = 256

/** State for each session: tests that run side by side do not see each other's resources. */
export interface Sessions {
  /** What answers the calls of a session. It is opened when it is first asked for. Throws a `Refusal` for a name that is too long. */
  find(name: string): Promise<Management>
  /** Gives all of them back. */
  close(): void
}

interface Session {
  readonly management: Promise<Management>
  usedAt: number
}

/** Sessions that `open` opens. The one without a name, of calls that say nothing, stays. */
export function createSessions(
  open: (name: string) => Promise<Management>,
  { maxSessions, idleMs }: SessionLimits,
): Sessions {
  /** The one that was used last stands last. */
  const known = new Map<string, Session>()
  const timer = setInterval(giveIdleBack, idleMs / 2).unref()
  return {
    find(name) {
      if (name.length > MAX_NAME_LENGTH)
        throw badRequest(`X-Gatehouse-Session must have at most ${MAX_NAME_LENGTH} characters`)
      const session = known.get(name) ?? openOne(name)
      known.delete(name)
      known.set(name, session)
      session.usedAt = performance.now()
      if (known.size > maxSessions) giveOldestBack()
      return session.management
    },
    close() {
      clearInterval(timer)
      known.clear()
    },
  }

  function openOne(name: string): Session {
    const session = { management: open(name), usedAt: 0 }
    // One that cannot be opened is tried anew.
    session.management.catch(() => known.delete(name))
    return session
  }

  function giveOldestBack(): void {
    for (const name of known.keys()) {
      if (name === '') continue
      known.delete(name)
      return
    }
  }

  function giveIdleBack(): void {
    const since = performance.now() - idleMs
    for (const [name, { usedAt }] of known) if (usedAt < since && name !== '') known.delete(name)
  }
}

/** The seed of a session's chance, by its name: FNV-1a, begun with the mock's seed. */
export function seedOf(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (const byte of Buffer.from(name)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
