import { BackendConnection, type Origin } from './connection.ts'

/** How long an unused connection is kept when the backend does not say: shorter than servers usually keep theirs. */
const IDLE_MS = 4_000
/** The longest that a backend can ask for. */
const MAX_IDLE_MS = 600_000
/** Connections are given up this long before the backend would. */
const MARGIN_MS = 1_000
/** How often idle connections are looked through. */
const SWEEP_MS = 1_000

/** The connection pool of one backend: a connection is taken for a transfer and given back after it (keep-alive). */
export interface ConnectionPool {
  /** One that was kept, the last used first, or a new one. */
  take(): BackendConnection
  /** A new one, whatever was kept. */
  open(): BackendConnection
  /** `keepAlive` is the value of the answer's `Keep-Alive`. */
  giveBack(connection: BackendConnection, keepAlive: string | undefined): void
  close(): void
}

/** What is told of a pool: that it has a first connection, and that none is left. */
export interface PoolListener {
  onUsed(): void
  onEmpty(): void
}

export function createConnectionPool(origin: Origin, listener: PoolListener): ConnectionPool {
  const idle: BackendConnection[] = []
  const all = new Set<BackendConnection>()
  let sweeping: NodeJS.Timeout | undefined

  function sweep(): void {
    const now = performance.now()
    for (const connection of idle.filter((it) => it.idleUntil <= now)) connection.destroy()
    for (const connection of idle) connection.hold(false)
    if (idle.length > 0) return
    clearInterval(sweeping)
    sweeping = undefined
  }

  function onClosed(connection: BackendConnection): void {
    all.delete(connection)
    const index = idle.indexOf(connection)
    if (index !== -1) idle.splice(index, 1)
    if (all.size === 0) listener.onEmpty()
  }

  function open(): BackendConnection {
    const connection = new BackendConnection(origin, onClosed)
    if (all.size === 0) listener.onUsed()
    all.add(connection)
    return connection
  }

  return {
    take() {
      const now = performance.now()
      for (let kept = idle.pop(); kept; kept = idle.pop()) {
        if (kept.idleUntil > now && kept.isUsable) {
          kept.hold(true)
          return kept
        }
        kept.destroy()
      }
      return open()
    },
    open,
    giveBack(connection, keepAlive) {
      connection.idleUntil = performance.now() + idleMsOf(keepAlive)
      idle.push(connection)
      sweeping ??= setInterval(sweep, SWEEP_MS).unref()
    },
    close() {
      clearInterval(sweeping)
      for (const connection of all) connection.destroy()
    },
  }
}

/** `timeout=5, max=100`: seconds. */
function idleMsOf(keepAlive: string | undefined): number {
  if (keepAlive === undefined) return IDLE_MS
  const [, seconds] = /(?:^|[,\s])timeout=(\d{1,6})/i.exec(keepAlive) ?? []
  return seconds === undefined ? IDLE_MS : Math.min(Number(seconds) * 1000 - MARGIN_MS, MAX_IDLE_MS)
}
