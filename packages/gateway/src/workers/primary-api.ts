import { decodeOrKeep, MACHINE_CLOCK, tagOf } from '@gatehouse/runtime'
import type { HeldAnswers } from '../answers/held-answers.ts'
import type { ClusterNode } from '../cluster/open-cluster-node.ts'
import type { RecordStore } from '../records/record-ring.ts'
import type { State } from '../state/open-state.ts'
import { createLoans } from './loans.ts'
import { mergeFunctions } from './merge-functions.ts'
import type { MetricsTotal } from './metrics-total.ts'
import type { ForwardedCall, PrimaryApi } from './protocol.ts'
import type { WorkerPool } from './worker-pool.ts'
import type { WorkerProcess } from './worker-process.ts'

/** What the primary process gives to all workers. */
export interface PrimaryContext {
  readonly state: State
  readonly metrics: MetricsTotal
  readonly pool: WorkerPool
  /** Undefined where other nodes hand nothing over. */
  readonly node: ClusterNode | undefined
  /** The records of all workers. */
  readonly records: RecordStore
  /** What Lambda authorizers answered to any worker. */
  readonly answers: HeldAnswers
}

/** What the primary process does for one worker. */
export function createPrimaryApi(context: PrimaryContext, worker: WorkerProcess): PrimaryApi {
  const { state, metrics, pool, node, records, answers } = context
  const { publications, management } = state
  const loans = createLoans(state.buckets, MACHINE_CLOCK.now)
  worker.gone
    .then(() => {
      loans.writeOff()
      answers.forgetAsker(worker)
      metrics.retire(worker)
    })
    .catch(() => undefined)
  return {
    listStages() {
      worker.isFollowing = true
      return publications.list()
    },
    loadStage: ({ since, ...address }) => publications.loadSince(address, since),
    listDomainNames: publications.listDomainNames,
    loadDomainName: publications.loadDomainName,
    loadSnapshot: publications.loadSnapshot,
    loadPortal: publications.loadPortal,
    async manage(call) {
      const answer = await management.answer(call)
      await pool.settled()
      return answer
    },
    hasTags: management.hasTags,
    validate: management.validate,
    lend: loans.lend,
    takeQuota: ({ name, quota, now }) => state.quotas.take(name, quota, now),
    openAnswers: answers.open,
    findAnswer: (question) => answers.find(question, worker),
    tellAnswer: answers.tell,
    callConnection(forwarded) {
      const { call } = forwarded
      const isElsewhere = node && tagOf(decodeOrKeep(call.encodedId)) !== node.tag
      return isElsewhere ? node.callConnection(call) : callConnection(pool, forwarded)
    },
    async printMetrics() {
      for (const { worker, answer } of await pool.askAll('readMetrics')) metrics.take(worker, answer)
      return metrics.print()
    },
    countWorkers: () => pool.count(),
    readCluster: () => state.clusterStatus?.(),
    addRecords: (added) => records.add(added),
    findRecord: (id) => records.find(id),
    readRecords: (question) => records.read(question),
    newestRecord: () => records.newest(),
    findOriginal: (id) => records.findOriginal(id),
    listAbsent: () => records.absent(),
    async listFunctions() {
      return mergeFunctions((await pool.askAll('listFunctions')).map(({ answer }) => answer))
    },
  }
}

/** A worker that has ended has taken its connections along. */
export function callConnection(
  pool: WorkerPool,
  { slot, call }: ForwardedCall,
): ReturnType<PrimaryApi['callConnection']> {
  const asked = pool.find(slot)?.channel.call('callConnection', call)
  return asked?.catch(() => undefined) ?? Promise.resolve(undefined)
}
