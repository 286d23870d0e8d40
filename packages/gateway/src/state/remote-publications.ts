import type { StageAddress, StageConfiguration } from '@gatehouse/contract'
import type { Publications } from '@gatehouse/control'
import type { RpcChannel } from '../rpc/rpc-channel.ts'
import type { ConfigurationApi, FollowerApi, StageChange } from './protocol.ts'

type StageListener = (address: StageAddress, kind: StageChange['kind']) => void

/** What is served, as it is seen from another thread or process, and what tells it of changes. */
export interface RemotePublications extends FollowerApi {
  readonly publications: Publications
  /** Resolves once everything that a change made its listeners load is there. */
  settled(): Promise<void>
}

/** Publications that another thread or process holds. */
export function createRemotePublications<D extends ConfigurationApi>(
  holder: RpcChannel<D>,
): RemotePublications {
  const { call } = holder as unknown as RpcChannel<ConfigurationApi>
  const stages = new Set<StageListener>()
  const domains = new Set<(domainName: string) => void>()
  const loading = new Set<Promise<unknown>>()
  let changes = 0

  function follow<T>(load: Promise<T>): Promise<T> {
    const settled = load.catch(() => undefined).finally(() => loading.delete(settled))
    loading.add(settled)
    return load
  }

  /** A list that a change overtook on its way is out of date. */
  async function listStages(): Promise<string> {
    for (;;) {
      const seen = changes
      const found = await call('listStages', undefined)
      if (changes === seen) return found
    }
  }

  return {
    publications: {
      list: listStages,
      // The whole of a stage is what it is told as where nothing of it is known.
      load: (address) => follow(call('loadStage', address) as Promise<StageConfiguration | undefined>),
      loadSince: (address, since) => follow(call('loadStage', { ...address, since })),
      follow: (listener) => addTo(stages, listener),
      listDomainNames: () => call('listDomainNames', undefined),
      loadDomainName: (domainName) => follow(call('loadDomainName', domainName)),
      loadSnapshot: (address) => call('loadSnapshot', address),
      loadPortal: (address) => call('loadPortal', address),
      followDomainNames: (listener) => addTo(domains, listener),
    },
    stageChanged({ address, kind }) {
      changes += 1
      for (const listener of stages) listener(address, kind)
    },
    domainChanged(domainName) {
      for (const listener of domains) listener(domainName)
    },
    settled: async () => void (await Promise.all(loading)),
  }
}

function addTo<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
