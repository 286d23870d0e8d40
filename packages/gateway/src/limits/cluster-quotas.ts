import { type Buckets, type QuotaCounts, quotaAt } from '@gatehouse/runtime'

/** Quotas that all nodes count together: each is a bucket that never fills, another in each period. */
export function createClusterQuotas(buckets: Buckets, countingSince: () => Date): QuotaCounts {
  return {
    take(name, quota, now) {
      const { period, limit } = quotaAt(quota, now, countingSince())
      return buckets.take(`quota/${name}/${period}`, { rate: 0, burst: limit }, now.getTime())
    },
  }
}
