import type { EventRecord } from '@gatehouse/contract'
import type { RecordReader } from '@gatehouse/gateway/testing'

/** Which records are asked for: those with these members, or those that a predicate takes. */
export type EventFilter =
  | {
      readonly kind?: EventRecord['kind']
      /** The route's key. */
      readonly route?: string
      readonly apiId?: string
      readonly stage?: string
      readonly status?: number
      readonly connectionId?: string
      readonly requestId?: string
    }
  | ((event: EventRecord) => boolean)

/** What a gateway tells of what happened: the records that `/_gatehouse/events` and the console show. */
export interface Events {
  /** Those that are kept, the oldest first. What is under way is not among them. */
  list(filter?: EventFilter): Promise<EventRecord[]>
  /**
   * The first that fits of those that no call of `next` gave yet; waits for it where it has not come. Rejects where none comes within
   * five seconds.
   */
  next(filter?: EventFilter): Promise<EventRecord>
  /** Forgets what there is. */
  clear(): Promise<void>
}

/** How long a record is waited for, in ms of the machine. */
const WAIT_MS = 5_000

/** Reads records as a test asks for them. */
export function createEvents(reader: RecordReader): Events {
  const given = new Set<string>()
  let from: string | undefined

  /** All after what was cleared, oldest first, in pages. */
  async function readAll(): Promise<EventRecord[]> {
    const all: EventRecord[] = []
    for (let after = from; ; after = all.at(-1)?.id) {
      const page = await reader.read({ after, waitMs: 0 })
      if (page.length === 0) return all
      all.push(...page.map(({ json }) => JSON.parse(json) as EventRecord))
    }
  }

  return {
    list: async (filter) => (await readAll()).filter(compile(filter)),
    async next(filter) {
      const fits = compile(filter)
      const until = performance.now() + WAIT_MS
      for (;;) {
        const all = await readAll()
        const found = all.find((it) => !given.has(it.id) && fits(it))
        if (found) {
          given.add(found.id)
          return found
        }
        const waitMs = until - performance.now()
        if (waitMs <= 0) throw new Error(`no such event within ${WAIT_MS} ms; there are ${summaryOf(all)}`)
        await reader.read({ after: all.at(-1)?.id ?? from, waitMs })
      }
    },
    async clear() {
      from = (await reader.newest()) ?? from
    },
  }
}

const MEMBERS: Readonly<Record<string, string>> = { route: 'routeKey' }

function compile(filter: EventFilter = {}): (event: EventRecord) => boolean {
  if (typeof filter === 'function') return filter
  const wanted = Object.entries(filter).filter(([, value]) => value !== undefined)
  return (event) => wanted.every(([name, value]) => Reflect.get(event, MEMBERS[name] ?? name) === value)
}

function summaryOf(events: readonly EventRecord[]): string {
  if (events.length === 0) return 'none'
  const parts = ({ kind, routeKey, status }: EventRecord) =>
    `${kind} ${routeKey ?? ''} ${status ?? ''}`.trim()
  return events.slice(-10).map(parts).join(', ')
}
