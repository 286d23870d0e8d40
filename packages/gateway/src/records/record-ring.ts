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
  /** Whether the gateway ends: nothing waits for more records then. */
  readonly isClosed: boolean
  close(): void
}

/** Keeps the newest records, so many at most (a ring). */
export function createRecordRing(keep: number): RecordStore {
  return new RecordRing(keep)
}

interface Numbered {
  readonly record: KeptRecord
  /** Records are counted as they come, from 1. */
  readonly number: number
}

class RecordRing implements RecordStore {
  readonly #keep: number
  /** By id, in the order in which they came. */
  readonly #records = new Map<string, Numbered>()
  /** Ends the wait of each reader. */
  readonly #waiting = new Set<() => void>()
  #count = 0
  /** Of all that are kept, in characters. */
  #length = 0
  #newestId: string | undefined
  #isClosed = false

  constructor(keep: number) {
    this.#keep = keep
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  add(added: readonly KeptRecord[]): void {
    for (const record of added) {
      this.#count += 1
      this.#length += sizeOf(record)
      this.#newestId = record.head.id
      this.#records.set(this.#newestId, { record, number: this.#count })
    }
    this.#dropOldest()
    this.#wakeAll()
  }

  async find(id: string): Promise<KeptRecord | undefined> {
    return this.#records.get(id)?.record
  }

  async newest(): Promise<string | undefined> {
    return this.#newestId
  }

  async read({ after, waitMs }: RecordQuestion): Promise<KeptRecord[]> {
    const found = this.#pageAfter(after)
    if (found.length > 0 || waitMs === 0 || this.#isClosed) return found
    await this.#untilMore(waitMs)
    return this.#pageAfter(after)
  }

  close(): void {
    this.#isClosed = true
    this.#wakeAll()
  }

  #dropOldest(): void {
    for (const [id, { record }] of this.#records) {
      if (this.#records.size <= this.#keep && this.#length <= MAX_LENGTH) return
      this.#records.delete(id)
      this.#length -= sizeOf(record)
    }
  }

  #pageAfter(id: string | undefined): KeptRecord[] {
    const from = id === undefined ? undefined : this.#records.get(id)?.number
    const page: KeptRecord[] = []
    for (const { record, number } of this.#records.values()) {
      if (from !== undefined && number <= from) continue
      page.push(record)
      if (page.length === PAGE) break
    }
    return page
  }

  #untilMore(waitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        this.#waiting.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, waitMs).unref()
      this.#waiting.add(wake)
    })
  }

  #wakeAll(): void {
    for (const wake of this.#waiting) wake()
  }
}

function sizeOf({ json, original }: KeptRecord): number {
  return json.length + (original?.body?.length ?? 0)
}
