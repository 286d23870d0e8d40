import { statSync } from 'node:fs'
import { createBuckets, createQuotaCounts, type LendingBuckets, type QuotaCounts } from '@gatehouse/runtime'
import type { GaugeSource } from '../telemetry/gauges.ts'
import type { Configuration } from './open-configuration.ts'
import { stateFile } from './state-file.ts'

/** What there is one of, however many serve: configuration, what changes it, and what limits traffic. */
export interface State extends Configuration {
  readonly buckets: LendingBuckets
  readonly quotas: QuotaCounts
  readonly gauges: readonly GaugeSource[]
}

/** The state over the configuration in `data`, wherever that is held. The quotas of API keys count from `openedAt` on. */
export function createState(configuration: Configuration, data: string, openedAt: Date): State {
  return {
    ...configuration,
    buckets: createBuckets(),
    quotas: createQuotaCounts(openedAt),
    gauges: data === ':memory:' ? [] : [stateBytes(stateFile(data))],
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
