import type { EventRecord } from '@gatehouse/contract'
import { connectionIdOf, type OwnSocket } from './sockets.ts'

/** A connection of a WebSocket API, of this page or of another client. */
export interface Connection {
  /** What stands in the address of the page. */
  readonly key: string
  /** The gateway's id; undefined while it is not known. */
  readonly connectionId: string | undefined
  readonly apiId: string
  readonly stage: string
  readonly since: string
  readonly isOpen: boolean
  readonly own: OwnSocket | undefined
}

/** The connections that records and this page know, the last first. */
export function listConnections(
  records: readonly EventRecord[],
  sockets: readonly OwnSocket[],
): Connection[] {
  const own = sockets.map(
    (socket): Connection => ({
      key: socket.id,
      connectionId: connectionIdOf(socket, records),
      apiId: socket.apiId,
      stage: socket.stage,
      since: socket.openedAt,
      isOpen: socket.state !== 'closed',
      own: socket,
    }),
  )
  const known = new Set(own.map(({ connectionId }) => connectionId))
  const others = new Map<string, Connection>()
  // From the oldest on: a later record says what became of it.
  for (const record of [...records].reverse()) {
    const { connectionId, apiId = '', stage = '', startedAt } = record
    if (connectionId === undefined || known.has(connectionId)) continue
    const isEnd = record.kind === 'websocket-event' && record.event === 'DISCONNECT'
    const isRefused = record.kind === 'websocket-event' && (record.status ?? 101) >= 400
    const since = others.get(connectionId)?.since ?? startedAt
    others.set(connectionId, {
      key: connectionId,
      connectionId,
      apiId,
      stage,
      since,
      own: undefined,
      isOpen: !isEnd && !isRefused,
    })
  }
  return [...own, ...[...others.values()].reverse()]
}
