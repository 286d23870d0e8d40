import { within } from '../timing/within.ts'
import type { RecordStore } from './record-ring.ts'
import type { Recorder } from './recorder.ts'

/** How long a list waits for records that are in the making. */
const MAKING_MS = 1_000

/**
 * Records as those read them who know that something is over: a list has what was answered before it was asked for, though its
 * record is in the making yet.
 */
export function withSettledRecords(store: RecordStore, recorder: Pick<Recorder, 'settled'>): RecordStore {
  const settled = () => within(recorder.settled(), { ms: MAKING_MS }, () => undefined)
  return {
    add: (records) => store.add(records),
    find: (id) => store.find(id),
    findOriginal: (id) => store.findOriginal(id),
    absent: () => store.absent(),
    async newest() {
      await settled()
      return store.newest()
    },
    async read(question) {
      if (question.after === undefined) await settled()
      return store.read(question)
    },
    get isClosed() {
      return store.isClosed
    },
    close: () => store.close(),
  }
}
