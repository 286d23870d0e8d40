import { decodeOrKeep } from '@gatehouse/runtime'
import type { RpcChannel } from '../rpc/rpc-channel.ts'
import { createRemotePublications } from '../state/remote-publications.ts'
import type { StateLink } from '../state/state-link.ts'
import { LeasedBuckets } from './leased-buckets.ts'
import { ownerOf } from './owner-of.ts'
import type { Assignment, PrimaryApi, WorkerApi } from './protocol.ts'

/** The state as a worker sees it, and what tells it of changes. */
export interface RemoteStateLink extends Pick<WorkerApi, 'stageChanged' | 'domainChanged'> {
  readonly link: StateLink
}

/** Leads to the state that the primary process holds. */
export function createRemoteStateLink(
  primary: RpcChannel<PrimaryApi>,
  { options, slot }: Assignment,
): RemoteStateLink {
  const { workers = 1, database } = options
  const remote = createRemotePublications(primary)
  return {
    link: {
      publications: remote.publications,
      management: {
        answer: (call) => primary.call('manage', call),
        hasTags: (body) => primary.call('hasTags', body),
      },
      buckets: new LeasedBuckets({
        lend: (claim) => primary.call('lend', claim),
        workers,
        every: (ms, listener) => setInterval(listener, ms).unref(),
      }),
      quotas: { take: (name, quota, now) => primary.call('takeQuota', { name, quota, now }) },
      clusterStatus: database === undefined ? undefined : () => primary.call('readCluster', undefined),
      workerGroup: {
        isOwn: (connectionId) => ownerOf(connectionId, workers) === slot,
        callConnection: (call) =>
          primary.call('callConnection', {
            slot: ownerOf(decodeOrKeep(call.encodedId), workers),
            call,
          }),
        printMetrics: () => primary.call('printMetrics', undefined),
        listFunctions: () => primary.call('listFunctions', undefined),
        countWorkers: () => primary.call('countWorkers', undefined),
      },
    },
    async stageChanged(change) {
      remote.stageChanged(change)
      await remote.settled()
    },
    async domainChanged(domainName) {
      remote.domainChanged(domainName)
      await remote.settled()
    },
  }
}
