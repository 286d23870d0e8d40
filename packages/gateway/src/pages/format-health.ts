import type { ClusterStatus } from '@gatehouse/store'

/** What a gateway says of its health: that it is up, and among several nodes whether it knows everything. */
export interface Health {
  /** `degraded` serves traffic from what it has, and takes no management calls. */
  readonly status: 'ok' | 'degraded'
  /** How old the configuration may be that is served, in seconds; null where this node only has its copy from an earlier run. */
  readonly configurationAgeSeconds?: number | null
  readonly revision?: number
  readonly nodes?: number
}

export function formatHealth(cluster: ClusterStatus | undefined): Health {
  if (!cluster) return { status: 'ok' }
  const { isFresh, ageMs, revision, nodes } = cluster
  return {
    status: isFresh ? 'ok' : 'degraded',
    configurationAgeSeconds: ageMs === undefined ? null : Math.round(ageMs / 100) / 10,
    revision,
    nodes,
  }
}
