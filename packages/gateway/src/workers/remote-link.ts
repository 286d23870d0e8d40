import { decodeOrKeep } from '@gatehouse/runtime'
import type { Peer } from '../rpc/rpc-channel.ts'
import { createRemotePublications } from '../state/remote-publications.ts'
import type { Link } from '../state/state-link.ts'
import { createLeasedBuckets } from './leased-buckets.ts'
import { ownerOf } from './owner-of.ts'
import type { Assignment, PrimaryDesk, WorkerDesk } from './protocol.ts'

/** The state as a worker sees it, and what tells it of changes. */
export interface RemoteLink extends Pick<WorkerDesk, 'stageChanged' | 'domainChanged'> {
  readonly link: Link
}

/** Leads to the state that the primary process holds. */
export function createRemoteLink(primary: Peer<PrimaryDesk>, { options, slot }: Assignment): RemoteLink {
  const { workers = 1 } = options
  const remote = createRemotePublications(primary)
  return {
    link: {
      publications: remote.publications,
      management: {
        answer: (call) => primary.ask('manage', call),
        hasTags: (body) => primary.ask('hasTags', body),
      },
      buckets: createLeasedBuckets({
        lend: (claim) => primary.ask('lend', claim),
        workers,
        every: (ms, listener) => setInterval(listener, ms).unref(),
      }),
      quotas: { take: (name, quota, now) => primary.ask('takeQuota', { name, quota, now }) },
      colleagues: {
        isOwn: (connectionId) => ownerOf(connectionId, workers) === slot,
        callConnection: (call) =>
          primary.ask('callConnection', {
            slot: ownerOf(decodeOrKeep(call.encodedId), workers),
            call,
          }),
        printMetrics: () => primary.ask('printMetrics', undefined),
        listFunctions: () => primary.ask('listFunctions', undefined),
        countWorkers: () => primary.ask('countWorkers', undefined),
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
