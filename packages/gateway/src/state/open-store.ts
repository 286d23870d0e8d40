import { errorOf } from '@gatehouse/command-line'
import {
  type ClusterStatus,
  createMemoryReplica,
  createMemoryStore,
  type MemoryStore,
  openPostgresStore,
  openSqliteReplica,
  openSqliteStore,
  type PostgresStore,
  type Replica,
  type Store,
} from '@gatehouse/store'
import { StateError } from '../failures/state-error.ts'
import type { Log } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { replicaFile, stateFile } from './state-file.ts'

/** What the state of many nodes asks of the process that opens it, and tells it. */
export interface ClusterHooks {
  /** Awaited before this node says that it serves what other nodes changed. */
  readonly settled?: () => Promise<void>
  readonly onStatus?: (status: ClusterStatus) => void
  /** In place of a store in memory of its own. */
  readonly memoryStore?: MemoryStore | undefined
}

/** Where the configuration is kept. */
export interface OpenedStore {
  readonly store: Store
  /** What traffic is served from: it goes on when a database is away. */
  readonly served: Pick<Store, 'read' | 'follow'>
  /** Undefined where no other nodes share it. */
  readonly cluster?: Pick<PostgresStore, 'look' | 'advertise' | 'tokens'>
}

/** Opens the store that the options name. Rejects with a line for a person when it cannot be used. */
export async function openStore(
  options: GatewayOptions,
  log: Log,
  hooks: ClusterHooks,
): Promise<OpenedStore> {
  const { data, database, databaseListen } = options
  if (database === undefined) {
    const store =
      data === ':memory:'
        ? (hooks.memoryStore ?? createMemoryStore())
        : inFolder(data, () => openSqliteStore(stateFile(data)))
    return { store, served: store }
  }
  const store = await openPostgresStore({
    url: database,
    listenUrl: databaseListen,
    replica: openReplica(data),
    ...hooks,
    onTrouble: (error) => log.warn({ err: error }, 'the database cannot be asked; traffic goes on'),
  })
  return { store, served: store.lastKnown, cluster: store }
}

function openReplica(data: string): Replica {
  if (data === ':memory:') return createMemoryReplica()
  return inFolder(data, () => openSqliteReplica(replicaFile(data)))
}

function inFolder<T>(data: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    const { code = '', message } = errorOf(error)
    if (!/^(SQLITE_|E[A-Z]+$)/.test(code)) throw error
    throw new StateError(`--data ${data} cannot be used: ${message}`)
  }
}
