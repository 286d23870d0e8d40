import type { RecordStore } from '../records/record-ring.ts'
import type { RpcChannel } from '../rpc/rpc-channel.ts'
import type { PrimaryApi } from './protocol.ts'

/** The records of all workers, which the primary process keeps. */
export function createRemoteRecords(primary: RpcChannel<PrimaryApi>): RecordStore {
  let isClosed = false
  let wake: () => void = () => undefined
  const closing = new Promise<void>((resolve) => {
    wake = resolve
  })
  return {
    add: (records) => void primary.call('addRecords', records).catch(() => undefined),
    find: (id) => primary.call('findRecord', id),
    newest: () => primary.call('newestRecord', undefined),
    findOriginal: (id) => primary.call('findOriginal', id),
    absent: () => primary.call('listAbsent', undefined),
    read: (question) =>
      Promise.race([primary.call('readRecords', question), closing.then(() => [])]).catch(() => []),
    get isClosed() {
      return isClosed
    },
    close() {
      isClosed = true
      wake()
    },
  }
}
