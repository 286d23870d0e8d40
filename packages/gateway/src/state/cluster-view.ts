import type { ClusterStatus } from '@gatehouse/store'
import type { GaugeSource } from '../telemetry/gauges.ts'

/** How this node stands to the others, as the thread of the state said last. */
export interface ClusterView {
  take(status: ClusterStatus): void
  /** With the age as it is now; undefined where nothing was said yet. */
  read(): ClusterStatus | undefined
}

/** Longer than a node takes between two rounds: what says nothing for so long is not up to date. */
const SILENT_MS = 5_000

export function createClusterView(now: () => number = () => performance.now()): ClusterView {
  let last: { readonly status: ClusterStatus; readonly at: number } | undefined
  return {
    take(status) {
      last = { status, at: now() }
    },
    read() {
      if (!last) return undefined
      const { status, at } = last
      const since = now() - at
      const ageMs = status.ageMs === undefined ? undefined : status.ageMs + since
      return { ...status, ageMs, isFresh: status.isFresh && since < SILENT_MS }
    },
  }
}

/** What the metrics tell of a node among others. */
export function clusterGauges(read: () => ClusterStatus | undefined): GaugeSource[] {
  return [
    {
      name: 'gatehouse_cluster_nodes',
      help: 'Nodes that share the database, as this one sees them',
      read: () => read()?.nodes ?? 0,
    },
    {
      name: 'gatehouse_cluster_revision',
      help: 'The last commit that this node has',
      read: () => read()?.revision ?? 0,
    },
    {
      name: 'gatehouse_cluster_fresh',
      help: 'Whether this node knows that it has everything that was acknowledged',
      read: () => (read()?.isFresh ? 1 : 0),
    },
    {
      name: 'gatehouse_cluster_age_seconds',
      help: 'How old the configuration may be that this node serves',
      read: () => (read()?.ageMs ?? 0) / 1_000,
    },
    {
      name: 'gatehouse_cluster_waits',
      help: 'Commits of this node that waited for the others',
      read: () => read()?.waits ?? 0,
    },
    {
      name: 'gatehouse_cluster_waited_seconds',
      help: 'How long they waited, in all',
      read: () => (read()?.waitedMs ?? 0) / 1_000,
    },
  ]
}
