import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createManagement, createPublications, type Management, type Publications } from '@gatehouse/control'
import { createBuckets, createQuotaCounts, type LendingBuckets, type QuotaCounts } from '@gatehouse/runtime'
import { createMemoryStore, openSqliteStore, type Store } from '@gatehouse/store'
import { createAwsCredentials } from './aws-credentials.ts'
import { UsageError } from './cli/usage-error.ts'
import { problemOfSnapshot } from './deployable.ts'
import { formatEndpoint } from './endpoint.ts'
import type { GatewayOptions } from './gateway-options.ts'
import { createLog } from './log.ts'
import type { GaugeSource } from './management/gauges.ts'
import { ownNamesOf } from './own-names.ts'
import { createPrivateTargets } from './private-targets.ts'

/** What there is one of, however many serve: configuration, what changes it, and what limits traffic. */
export interface State {
  readonly publications: Publications
  readonly management: Management
  readonly buckets: LendingBuckets
  readonly quotas: QuotaCounts
  readonly gauges: readonly GaugeSource[]
  /** Waits for the writes under way. */
  close(): Promise<void>
}

/**
 * Opens the state. `addressOf` is asked for the gateway's own address whenever an answer names it; the quotas of API keys count
 * from `openedAt` on. Throws when the folder cannot be used.
 */
export function openState(options: GatewayOptions, addressOf: () => string, openedAt: Date): State {
  const log = createLog(options.logLevel)
  const store = openStore(options.data)
  const reach = {
    privateTargets: createPrivateTargets(options.vpcTargets ?? [], Date.now),
    services: createAwsCredentials(options.awsCredentials, process.env),
  }
  return {
    publications: createPublications(store),
    management: createManagement({
      store,
      defaults: { account: options.account, region: options.region },
      quotas: options.quotas ?? {},
      ownNames: ownNamesOf(options),
      problemOf: (snapshot, { region }) => problemOfSnapshot(snapshot, region, reach),
      endpointOf: (api, scope) =>
        formatEndpoint(api, scope, { style: options.endpointStyle, gatewayUrl: addressOf() }),
      onFault: (error, requestId) => log.error({ err: error, requestId }, 'a management call failed'),
    }),
    buckets: createBuckets(),
    quotas: createQuotaCounts(openedAt),
    gauges: options.data === ':memory:' ? [] : [stateBytes(stateFile(options.data))],
    close: () => store.close(),
  }
}

function openStore(data: string): Store {
  if (data === ':memory:') return createMemoryStore()
  try {
    return openSqliteStore(stateFile(data))
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (!/^(SQLITE_|E[A-Z]+$)/.test(code)) throw error
    throw new UsageError(`--data ${data} cannot be used: ${message}`)
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

/** Where the state is in its folder. */
export function stateFile(data: string): string {
  return join(data, 'gatehouse.db')
}
