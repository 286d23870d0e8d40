import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import {
  createBuckets,
  createQuotaCounts,
  type LendingBuckets,
  MACHINE_CLOCK,
  type QuotaCounts,
} from '@gatehouse/runtime'
import { elapsedMs } from '@gatehouse/store/tokens'
import { ClusterBuckets } from '../limits/cluster-buckets.ts'
import { createClusterQuotas } from '../limits/cluster-quotas.ts'
import { openQuotaFile } from '../limits/quota-file.ts'
import { createLog } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { GaugeSource } from '../telemetry/gauges.ts'
import { clusterGauges } from './cluster-view.ts'
import type { Configuration } from './open-configuration.ts'
import { quotaFile, replicaFile, stateFile } from './state-file.ts'

/** What there is one of, however many serve: configuration, what changes it, and what limits traffic. */
export interface State extends Configuration {
  readonly buckets: LendingBuckets
  readonly quotas: QuotaCounts
  /** All throttles are full, and nothing was counted; undefined where others count too. */
  readonly forgetLimits?: (() => void) | undefined
  readonly gauges: readonly GaugeSource[]
}

type StateOptions = Pick<GatewayOptions, 'data' | 'database' | 'logLevel'>

/** The state over a configuration, wherever that is held. Quotas that were never counted before count from `openedAt` on. */
export function createState(configuration: Configuration, options: StateOptions, openedAt: Date): State {
  const { data, database } = options
  const file = database === undefined ? stateFile(data) : replicaFile(data)
  const limits = createLimits(configuration, options, openedAt)
  return {
    ...configuration,
    buckets: limits.buckets,
    quotas: limits.quotas,
    forgetLimits: limits.forgetLimits,
    gauges: [
      ...(data === ':memory:' ? [] : [stateBytes(file)]),
      ...(database === undefined ? [] : clusterGauges(() => configuration.clusterStatus?.())),
      ...limits.gauges,
    ],
    async close() {
      await limits.close()
      await configuration.close()
    },
  }
}

interface Limits extends Pick<State, 'buckets' | 'quotas' | 'gauges' | 'forgetLimits'> {
  close(): void | Promise<void>
}

/** What limits traffic: of all nodes, where several share a database. */
function createLimits(
  configuration: Configuration,
  { data, logLevel }: StateOptions,
  openedAt: Date,
): Limits {
  if (configuration.tokens) return createClusterLimits(configuration, configuration.tokens, openedAt)
  const buckets = createBuckets()
  if (data === ':memory:') {
    const quotas = createQuotaCounts(openedAt)
    const forgetLimits = () => {
      buckets.forget()
      quotas.forget()
    }
    return { buckets, quotas, forgetLimits, gauges: [], close: () => undefined }
  }
  const quotas = openQuotaFile(quotaFile(data), openedAt, createLog(logLevel))
  return { buckets, quotas, gauges: [], close: quotas.close }
}

function createClusterLimits(
  { clusterStatus }: Configuration,
  ledger: NonNullable<Configuration['tokens']>,
  openedAt: Date,
): Limits {
  const buckets = new ClusterBuckets({
    ledger,
    node: randomUUID(),
    nodes: () => clusterStatus?.()?.nodes ?? 1,
    every: (ms, listener) => MACHINE_CLOCK.every(ms, listener).stop,
    elapsedMs,
  })
  const asked: GaugeSource = {
    name: 'gatehouse_cluster_token_calls',
    help: 'How often this node asked the database for tokens of throttles and quotas',
    read: () => buckets.asked(),
  }
  return {
    buckets,
    quotas: createClusterQuotas(buckets, () => buckets.countingSince() ?? openedAt),
    gauges: [asked],
    close: () => buckets.close(),
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
