import type { StageAddress } from '@gatehouse/contract'
import type { Session } from './session.ts'

/** The connections that are open, on all APIs. */
export interface Connections {
  add(session: Session): void
  remove(session: Session): void
  /** By any stage of its API; undefined when it is not open yet, or no longer. websocket-apis §10.3 */
  find(apiId: string, connectionId: string): Session | undefined
  /** Breaks a connection off, if it is there. */
  cutOff(connectionId: string): void
  /** Closes every connection of a stage that is gone. */
  leaveStage(stage: StageAddress): void
  /** Closes so many of those that were there first. */
  leaveSome(count: number): void
  /** Closes everything; resolves once all are gone. */
  leave(): Promise<void>
  readonly count: number
}

export function createConnections(): Connections {
  const sessions = new Map<string, Session>()
  let onEmpty: (() => void) | undefined
  return {
    add(session) {
      sessions.set(session.client.connectionId, session)
    },
    remove(session) {
      sessions.delete(session.client.connectionId)
      if (sessions.size === 0) onEmpty?.()
    },
    find(apiId, connectionId) {
      const session = sessions.get(connectionId)
      return session?.stage.apiId === apiId && !session.isClosing ? session : undefined
    },
    cutOff: (connectionId) => sessions.get(connectionId)?.cutOff(),
    leaveStage({ apiId, stageName }) {
      for (const session of sessions.values())
        if (session.stage.apiId === apiId && session.stage.stageName === stageName) session.leave()
    },
    leaveSome(count) {
      const open = [...sessions.values()].filter(({ isClosing }) => !isClosing)
      for (const session of open.slice(0, count)) session.leave()
    },
    async leave() {
      if (sessions.size === 0) return
      const empty = new Promise<void>((resolve) => {
        onEmpty = resolve
      })
      for (const session of sessions.values()) session.leave()
      await empty
    },
    get count() {
      return sessions.size
    },
  }
}
