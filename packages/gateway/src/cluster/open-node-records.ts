import type { ClusterStatus } from '@gatehouse/store'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { createRecordRing, type RecordStore } from '../records/record-ring.ts'
import { answerRecords } from './answer-records.ts'
import { createClusterRecords } from './cluster-records.ts'
import type { ClusterNode } from './open-cluster-node.ts'
import type { AnswerRecords } from './protocol.ts'

/** The records of this node, alone or among others. */
export interface NodeRecordStore {
  /** What those who look are shown: the records of all nodes. */
  readonly store: RecordStore
  /** Tells other nodes of this one's. */
  readonly answer: AnswerRecords
}

/** Where this node stands among others. */
export interface RecordsPlace {
  /** What keeps this node's records; a ring of its own where it is not given. */
  readonly own?: RecordStore | undefined
  /** Undefined where this node takes no calls of others. */
  readonly node: ClusterNode | undefined
  readonly clusterStatus: (() => ClusterStatus | undefined) | undefined
}

/** Opens what keeps the records of this node, and shows those of all that share its database. */
export function openNodeRecords(
  { database, inspect, inspectKeep: keep = 1000 }: GatewayOptions,
  { own = createRecordRing(keep), node, clusterStatus }: RecordsPlace,
): NodeRecordStore {
  const answer: AnswerRecords = (question) => answerRecords(inspect ? own : undefined, question)
  if (database === undefined) return { store: own, answer }
  // The table of nodes has this one as well.
  const others = () => (clusterStatus?.()?.nodes ?? 1) - 1
  const peers = () => (clusterStatus?.()?.peers ?? []).map(({ address }) => address)
  const store = createClusterRecords(own, {
    name: node?.name,
    keep,
    peers: node ? peers : () => [],
    silent: () => Math.max(0, others() - (node ? peers().length : 0)),
    ask: node?.askRecords ?? (() => Promise.reject(new Error('this node calls no others'))),
  })
  return { store, answer }
}
