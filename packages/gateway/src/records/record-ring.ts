import type { AbsentNode } from './absent-node.ts'
import type { KeptRecord, OriginalRequest } from './kept-record.ts'

/** What all records that are kept take at most, in characters of their JSON. */
const MAX_LENGTH = 64 * 1024 * 1024

/** How many records are read at once, where there are so many: fewer are the last that there are. */
export const PAGE = 100

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
  /** What a client sent, to send it again, where another node keeps that; undefined where it is not kept. */
  findOriginal(id: string): Promise<OriginalRequest | undefined>
  /** The nodes whose records are missing, of those that should be there. */
  absent(): Promise<readonly AbsentNode[]>
  /** Whether the gateway ends: nothing waits for more records then. */
  readonly isClosed: boolean
  close(): void
}

/** Keeps the newest records, so many at most (a ring). */
export function createRecordRing(keep: number | (() => number)): RecordRing {
  return new RecordRing(typeof keep === 'number' ? () => keep : keep)
}

interface Numbered {
  readonly record: KeptRecord
  /** Records are counted as they come, from 1. */
  readonly number: number
}

/** The newest records. A class because it lives as long as they are kept. */
export class RecordRing implements RecordStore {
  readonly #keep: () => number
  /** By id, in the order in which they came. */
  readonly #records = new Map<string, Numbered>()
  /** Ends the wait of each reader. */
  readonly #waiting = new Set<() => void>()
  #count = 0
  /** Of all that are kept, in characters. */
  #length = 0
  #newestId: string | undefined
  #isClosed = false

  constructor(keep: () => number) {
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
    this.wake()
  }

  async find(id: string): Promise<KeptRecord | undefined> {
    return this.#records.get(id)?.record
  }

  /** Whether a record is kept. */
  has(id: string): boolean {
    return this.#records.has(id)
  }

  /** Ends the wait of all that wait for records. */
  wake(): void {
    for (const wake of this.#waiting) wake()
  }

  async newest(): Promise<string | undefined> {
    return this.#newestId
  }

  async findOriginal(id: string): Promise<OriginalRequest | undefined> {
    return this.#records.get(id)?.record.original
  }

  async absent(): Promise<readonly AbsentNode[]> {
    return []
  }

  async read({ after, waitMs }: RecordQuestion): Promise<KeptRecord[]> {
    const found = this.#pageAfter(after)
    if (found.length > 0 || waitMs === 0 || this.#isClosed) return found
    await this.#untilMore(waitMs)
    return this.#pageAfter(after)
  }

  close(): void {
    this.#isClosed = true
    this.wake()
  }

  #dropOldest(): void {
    const keep = this.#keep()
    for (const [id, { record }] of this.#records) {
      if (this.#records.size <= keep && this.#length <= MAX_LENGTH) return
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
}

function sizeOf({ json, original }: KeptRecord): number {
  return json.length + (original?.body?.length ?? 0)
}
