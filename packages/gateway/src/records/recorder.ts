import type { EventRecord } from '@gatehouse/contract'
import { type Clock, openRecording, pairsOf, type Recording, type SentByClient } from '@gatehouse/runtime'
import { randomHex } from '../ids/random.ts'
import { type KeptRecord, type OriginalRequest, toKept } from './kept-record.ts'
import { maskRecord, secretsOfRequest } from './mask-record.ts'

/** Makes records, and hands them to what keeps them. It is there only where records are asked for. */
export interface Recorder {
  /** How much of a body is kept. */
  readonly maxBytes: number
  /** Now, for a record's `startedAt`. */
  readonly clock: Pick<Clock, 'now'>
  newId(): string
  /** Opens the notes of something that begins, by what a client sent where one did. */
  open(sent?: SentByClient): Recording
  /** Takes a record of something that is over, masked first. */
  add(record: EventRecord, kept?: AddedBesides): void
  /** Says that a record is in the making, which takes a while. */
  track(making: Promise<unknown>): void
  /** Resolves once the records that are in the making now are handed on. */
  settled(): Promise<void>
}

/** What comes with a record. */
export interface AddedBesides {
  /** What must not be shown. */
  readonly secrets?: readonly string[] | undefined
  readonly original?: OriginalRequest | undefined
  /** Whose it is; undefined where that is not known. */
  readonly account?: string | undefined
}

export interface RecorderOptions {
  readonly maxBytes: number
  readonly clock: Pick<Clock, 'now'>
  readonly keep: (records: readonly KeptRecord[]) => void
}

/** Records of one turn of the event loop are handed on together: to another process they travel as one message. */
export function createRecorder({ maxBytes, clock, keep }: RecorderOptions): Recorder {
  const prefix = randomHex(4)
  let count = 0
  let gathered: KeptRecord[] = []
  const making = new Set<Promise<unknown>>()

  function flush(): void {
    const records = gathered
    gathered = []
    if (records.length > 0) keep(records)
  }

  function newId(): string {
    count += 1
    return `${prefix}-${count.toString(36)}`
  }

  return {
    maxBytes,
    clock,
    newId,
    open(sent) {
      const recording = openRecording(newId())
      if (sent) recording.secrets.push(...secretsOfRequest(pairsOf(sent.headers), sent.url))
      return recording
    },
    add(record, { secrets = [], original, account } = {}) {
      if (gathered.length === 0) setImmediate(flush)
      gathered.push(toKept(maskRecord(record, secrets), { original, account }))
    },
    track(one) {
      making.add(one)
      const forget = () => void making.delete(one)
      one.then(forget, forget)
    },
    async settled() {
      if (making.size > 0) await Promise.allSettled(making)
      if (gathered.length > 0) flush()
    },
  }
}
