import type { Management } from '@gatehouse/control'

/** Sessions that nobody used for longest are forgotten beyond so many. */
const MAX_SESSIONS = 1_000

/** The header that says whose state a call sees; without it all calls see the same. */
export const SESSION_HEADER = 'x-gatehouse-session'

/** State for each session: tests that run side by side do not see each other's resources. */
export interface Sessions {
  /** What answers the calls of a session. It is opened when it is first asked for. */
  find(name: string): Promise<Management>
}

/** Sessions that `open` opens. */
export function createSessions(open: () => Promise<Management>): Sessions {
  const known = new Map<string, Promise<Management>>()
  return {
    find(name) {
      const session = known.get(name) ?? open()
      // The newest stands last.
      known.delete(name)
      known.set(name, session)
      const [oldest = ''] = known.keys()
      if (known.size > MAX_SESSIONS) known.delete(oldest)
      return session
    },
  }
}
