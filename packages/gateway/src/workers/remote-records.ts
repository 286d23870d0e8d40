import type { RecordStore } from '../records/record-ring.ts'
import type { RpcChannel } from '../rpc/rpc-channel.ts'
import type { PrimaryApi } from './protocol.ts'

type Read = ReturnType<RecordStore['read']>

/** The records of all workers, which the primary process keeps. */
export function createRemoteRecords(primary: RpcChannel<PrimaryApi>): RecordStore {
  let isClosed = false
  const waiting = new Set<() => void>()

  /** Nothing, once this is closed. No promise of the whole time is raced against: it would keep each answer as long as it lasts. */
  function read(question: Parameters<RecordStore['read']>[0]): Read {
    if (isClosed) return Promise.resolve([])
    return new Promise((resolve) => {
      const giveUp = () => settle([])
      const settle = (records: Awaited<Read>) => {
        waiting.delete(giveUp)
        resolve(records)
      }
      waiting.add(giveUp)
      primary.call('readRecords', question).then(settle, giveUp)
    })
  }

  return {
    add: (records) => void primary.call('addRecords', records).catch(() => undefined),
    find: (id) => primary.call('findRecord', id),
    newest: () => primary.call('newestRecord', undefined),
    findOriginal: (id) => primary.call('findOriginal', id),
    absent: () => primary.call('listAbsent', undefined),
    read,
    get isClosed() {
      return isClosed
    },
    close() {
      isClosed = true
      for (const giveUp of [...waiting]) giveUp()
    },
  }
}
