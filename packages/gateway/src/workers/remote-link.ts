import { decodeOrKeep, MACHINE_CLOCK, tagOf } from '@gatehouse/runtime'
import { shareAnswers } from '../answers/share-answers.ts'
import type { RpcChannel } from '../rpc/rpc-channel.ts'
import { createRemotePublications } from '../state/remote-publications.ts'
import type { RoutedConnectionCall, StateLink } from '../state/state-link.ts'
import { LeasedBuckets } from './leased-buckets.ts'
import { ownerOf } from './owner-of.ts'
import type { Assignment, PrimaryApi, WorkerApi } from './protocol.ts'
import { createRemoteRecords } from './remote-records.ts'

/** The state as a worker sees it, and what tells it of changes. */
export interface RemoteStateLink extends Pick<WorkerApi, 'stageChanged' | 'domainChanged'> {
  readonly link: StateLink
}

/** Leads to the state that the primary process holds. */
export function createRemoteStateLink(
  primary: RpcChannel<PrimaryApi>,
  { options, slot, tag }: Assignment,
): RemoteStateLink {
  const { workers = 1, database } = options
  const remote = createRemotePublications(primary)
  const isOfSlot = (connectionId: string) => ownerOf(connectionId, workers) === slot
  const callConnection = (call: RoutedConnectionCall) =>
    primary.call('callConnection', { slot: ownerOf(decodeOrKeep(call.encodedId), workers), call })
  return {
    link: {
      publications: remote.publications,
      management: {
        answer: (call) => primary.call('manage', call),
        hasTags: (body) => primary.call('hasTags', body),
        validate: (document) => primary.call('validate', document),
      },
      buckets: new LeasedBuckets({
        lend: (claim) => primary.call('lend', claim),
        workers,
        every: MACHINE_CLOCK.every,
      }),
      quotas: { take: (name, quota, now) => primary.call('takeQuota', { name, quota, now }) },
      sharedAnswers: shareAnswers({
        open: (stage) => void primary.call('openAnswers', stage).catch(ignore),
        find: (question) => primary.call('findAnswer', question),
        tell: (told) => void primary.call('tellAnswer', told).catch(ignore),
      }),
      records: createRemoteRecords(primary),
      clusterStatus: database === undefined ? undefined : () => primary.call('readCluster', undefined),
      nodeConnections:
        tag === undefined
          ? undefined
          : { tag, isOwn: (id) => tagOf(id) === tag && isOfSlot(id), callConnection },
      workerGroup: {
        isOwn: isOfSlot,
        callConnection,
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

const ignore = () => undefined
