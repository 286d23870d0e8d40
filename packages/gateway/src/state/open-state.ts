import { statSync } from 'node:fs'
import { createBuckets, createQuotaCounts, type LendingBuckets, type QuotaCounts } from '@gatehouse/runtime'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { GaugeSource } from '../telemetry/gauges.ts'
import { clusterGauges } from './cluster-view.ts'
import type { Configuration } from './open-configuration.ts'
import { replicaFile, stateFile } from './state-file.ts'

/** What there is one of, however many serve: configuration, what changes it, and what limits traffic. */
export interface State extends Configuration {
  readonly buckets: LendingBuckets
  readonly quotas: QuotaCounts
  readonly gauges: readonly GaugeSource[]
}

/** The state over a configuration, wherever that is held. The quotas of API keys count from `openedAt` on. */
export function createState(
  configuration: Configuration,
  { data, database }: Pick<GatewayOptions, 'data' | 'database'>,
  openedAt: Date,
): State {
  const file = database === undefined ? stateFile(data) : replicaFile(data)
  return {
    ...configuration,
    buckets: createBuckets(),
    quotas: createQuotaCounts(openedAt),
    gauges: [
      ...(data === ':memory:' ? [] : [stateBytes(file)]),
      ...(database === undefined ? [] : clusterGauges(() => configuration.clusterStatus?.())),
    ],
  }
}

/** The database and its write-ahead log: one that grows and grows is not being checkpointed. */
function stateBytes(file: string): GaugeSource {
  const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return {
    name: 'gatehouse_state_bytes',
    help: 'Size of the state on disk, write-ahead log included',
    read: () => sizeOf(file) + sizeOf(`${file}-wal`),
  }
}
