import type { KeptRecord } from './kept-record.ts'

/** What all records that are kept take at most, in characters of their JSON. */
const MAX_LENGTH = 64 * 1024 * 1024

/** How many records are read at once. */
const PAGE = 100

/** Which records are asked for. */
export interface RecordQuestion {
  /** Those after the record of this id; all that are kept where it is not given, or not kept any more. */
  readonly after?: string | undefined
  /** How long to wait for one where there is none. */
  readonly waitMs: number
}

/** The records that are kept, in this process or in another. */
export interface RecordStore {
  add(records: readonly KeptRecord[]): void
  find(id: string): Promise<KeptRecord | undefined>
  /** Some of those after a record, the oldest first; none once the time is over. */
  read(question: RecordQuestion): Promise<KeptRecord[]>
  /** The id of the newest; undefined where there is none. */
  newest(): Promise<string | undefined>
  /** Whether the gateway ends: then nobody has to wait for more. */
  readonly isClosed: boolean
  close(): void
}

/** Keeps the newest records, so many at most (a ring). */
export function createRecordRing(keep: number): RecordStore {
  /** By id, in the order in which they came. */
  const records = new Map<string, { readonly record: KeptRecord; readonly number: number }>()
  const waiting = new Set<() => void>()
  let count = 0
  let length = 0
  let newestId: string | undefined
  let isClosed = false

  function drop(id: string, { record }: { readonly record: KeptRecord }): void {
    records.delete(id)
    length -= sizeOf(record)
  }

  function after(id: string | undefined): KeptRecord[] {
    const from = id === undefined ? undefined : records.get(id)?.number
    const page: KeptRecord[] = []
    for (const { record, number } of records.values()) {
      if (from !== undefined && number <= from) continue
      page.push(record)
      if (page.length === PAGE) break
    }
    return page
  }

  return {
    add(added) {
      for (const record of added) {
        count += 1
        length += sizeOf(record)
        newestId = record.head.id
        records.set(newestId, { record, number: count })
      }
      for (const [id, oldest] of records) {
        if (records.size <= keep && length <= MAX_LENGTH) break
        drop(id, oldest)
      }
      for (const wake of waiting) wake()
    },
    find: async (id) => records.get(id)?.record,
    newest: async () => newestId,
    get isClosed() {
      return isClosed
    },
    close() {
      isClosed = true
      for (const wake of waiting) wake()
    },
    async read({ after: id, waitMs }) {
      const found = after(id)
      if (found.length > 0 || waitMs === 0 || isClosed) return found
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          waiting.delete(wake)
          resolve()
        }
        const timer = setTimeout(wake, waitMs).unref()
        waiting.add(wake)
      })
      return after(id)
    },
  }
}

function sizeOf({ json, original }: KeptRecord): number {
  return json.length + (original?.body?.length ?? 0)
}
