import pg from 'pg'

/** What nodes tell each other through the database: hints, which may be lost. */
export interface Notices {
  close(): Promise<void>
}

/** How a listener finds out that its connection is half open, in ms: it asks every so often, and waits so long for an answer. */
export interface NoticeTimes {
  readonly beatMs: number
  readonly answerMs: number
}

const TIMES: NoticeTimes = { beatMs: 15_000, answerMs: 5_000 }
const RECONNECT_MS = [500, 10_000] as const
/** How long a goodbye may take. */
const CLOSE_MS = 1_000

/** A time that doubles with each failure up to a limit, and that differs from node to node. */
export function backoffMs(failures: number, [first, most]: readonly [number, number]): number {
  return Math.min(most, first * 2 ** failures) * (0.5 + Math.random() / 2)
}

/** Listens by a connection of its own, again and again. `onNotice` is also called whenever something may have been missed. */
export function listenForNotices(
  url: string,
  onNotice: (text: string) => void,
  { beatMs, answerMs } = TIMES,
): Notices {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let failures = 0
  let isClosed = false

  function reconnect(from: pg.Client): void {
    if (isClosed || client !== from) return
    client = undefined
    void endOrDestroy(from)
    timer = setTimeout(connect, backoffMs(failures, RECONNECT_MS))
    timer.unref()
    failures += 1
  }

  function connect(): void {
    const opened = new pg.Client({
      connectionString: url,
      application_name: 'gatehouse notices',
      connectionTimeoutMillis: 3_000,
      query_timeout: answerMs,
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
        beat(opened)
      })
      .catch(() => reconnect(opened))
  }

  /** A connection without a word is there as long as it answers. */
  function beat(asked: pg.Client): void {
    if (isClosed || client !== asked) return
    timer = setTimeout(() => {
      asked.query('SELECT 1').then(
        () => beat(asked),
        () => reconnect(asked),
      )
    }, beatMs)
    timer.unref()
  }

  connect()
  return {
    async close() {
      isClosed = true
      clearTimeout(timer)
      if (client) await endOrDestroy(client)
    },
  }
}

/** Nobody answers a goodbye on a half-open connection. */
async function endOrDestroy(client: pg.Client): Promise<void> {
  const late = setTimeout(() => client.connection.stream.destroy(), CLOSE_MS)
  await client.end().catch(() => undefined)
  clearTimeout(late)
}
