import pg from 'pg'

/** What nodes tell each other through the database: hints, which may be lost. */
export interface Notices {
  close(): Promise<void>
}

const RECONNECT_MS = [500, 10_000] as const

/** A time that doubles with each failure up to a limit, and that differs from node to node. */
export function backoffMs(failures: number, [first, most]: readonly [number, number]): number {
  return Math.min(most, first * 2 ** failures) * (0.5 + Math.random() / 2)
}

/** Listens by a connection of its own, again and again. `onNotice` is also called whenever something may have been missed. */
export function listenForNotices(url: string, onNotice: (text: string) => void): Notices {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let failures = 0
  let isClosed = false

  function reconnect(from: pg.Client): void {
    if (isClosed || client !== from) return
    client = undefined
    from.end().catch(() => undefined)
    timer = setTimeout(connect, backoffMs(failures, RECONNECT_MS))
    timer.unref()
    failures += 1
  }

  function connect(): void {
    const opened = new pg.Client({
      connectionString: url,
      application_name: 'gatehouse notices',
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
    })
    client = opened
    opened.on('error', () => reconnect(opened))
    opened.on('end', () => reconnect(opened))
    opened.on('notification', ({ payload = '' }) => onNotice(payload))
    opened
      .connect()
      .then(() => opened.query('LISTEN gatehouse'))
      .then(() => {
        failures = 0
        onNotice('commit')
      })
      .catch(() => reconnect(opened))
  }

  connect()
  return {
    async close() {
      isClosed = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
