import type { StageAddress } from '@gatehouse/control'
import { decodeOrKeep } from '@gatehouse/runtime'
import type { Link } from '../link.ts'
import { createLeasedBuckets } from './leased-buckets.ts'
import { ownerOf } from './owner-of.ts'
import type { Peer } from './peer.ts'
import type { Assignment, PrimaryDesk, StageChange, WorkerDesk } from './protocol.ts'

type StageListener = (address: StageAddress, kind: StageChange['kind']) => void

/** The state as a worker sees it, and what tells it of changes. */
export interface RemoteLink extends Pick<WorkerDesk, 'stageChanged' | 'domainChanged'> {
  readonly link: Link
}

/** Leads to the state that the primary process holds. */
export function createRemoteLink(primary: Peer<PrimaryDesk>, { options, slot }: Assignment): RemoteLink {
  const { workers = 1 } = options
  const stages = new Set<StageListener>()
  const domains = new Set<(domainName: string) => void>()
  const loading = new Set<Promise<unknown>>()
  let changes = 0

  /** What a change makes its listeners load belongs to it: until it is there, the change is not done. */
  function follow<T>(load: Promise<T>): Promise<T> {
    const settled = load.catch(() => undefined).finally(() => loading.delete(settled))
    loading.add(settled)
    return load
  }

  /** A list that a change overtook on its way is out of date. */
  async function listStages(): Promise<StageAddress[]> {
    for (;;) {
      const seen = changes
      const found = await primary.ask('listStages', undefined)
      if (changes === seen) return found
    }
  }

  return {
    link: {
      publications: {
        list: listStages,
        load: (address) => follow(primary.ask('loadStage', address)),
        follow: (listener) => addTo(stages, listener),
        listDomainNames: () => primary.ask('listDomainNames', undefined),
        loadDomainName: (domainName) => follow(primary.ask('loadDomainName', domainName)),
        followDomainNames: (listener) => addTo(domains, listener),
      },
      management: { handle: (request) => primary.ask('manage', request) },
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
    async stageChanged({ address, kind }) {
      changes += 1
      for (const listener of stages) listener(address, kind)
      await Promise.all(loading)
    },
    async domainChanged(domainName) {
      for (const listener of domains) listener(domainName)
      await Promise.all(loading)
    },
  }
}

function addTo<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
