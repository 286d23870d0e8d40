import type { Replica } from '../replica/replica.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { StoreRefusedError, StoreUnavailableError } from '../store/unavailable.ts'
import type { TokenLedger } from '../tokens/token-ledger.ts'
import { openDatabase } from './database.ts'
import type { Peer } from './known-nodes.ts'
import { listenForNotices } from './notices.ts'
import { type ClusterStatus, PostgresNode } from './postgres-node.ts'
import { createPostgresTokens } from './postgres-tokens.ts'
import { Rounds } from './rounds.ts'

export interface PostgresOptions {
  /** `postgres://user:password@host:5432/database?sslmode=verify-full`; what is left out comes from the usual `PG…` variables. */
  readonly url: string
  /** Where to listen for notices, when `url` leads to a pooler of transactions. */
  readonly listenUrl?: string | undefined
  /** What this node reads from. */
  readonly replica: Replica
  /** Awaited before this node says that it serves what other nodes changed. */
  readonly settled?: () => Promise<void>
  readonly onStatus?: (status: ClusterStatus) => void
  /** Told of what goes wrong in the background, once for each time that it begins. */
  readonly onTrouble?: (error: Error) => void
  /** How long a node that says nothing is waited for. */
  readonly leaseMs?: number
  /** How often this node asks for commits that nobody told of, and says that it is there. */
  readonly pollMs?: number
  /** Commits that the log keeps for nodes that come back. */
  readonly keptCommits?: number
}

/** A store that several nodes share. */
export interface PostgresStore extends Store {
  /** Reads what this node has, however old that is: what is served goes on while the database is away. */
  readonly lastKnown: Pick<Store, 'read' | 'follow'>
  status(): ClusterStatus
  /** As `status`, after a look at the other nodes; rejects with a `StoreUnavailableError` where the database is away. */
  look(): Promise<ClusterStatus>
  /** Tells the other nodes where this one takes calls. Resolves once they can know, or the database is away. */
  advertise(peer: Peer): Promise<void>
  /** The buckets of tokens that all nodes spend from. */
  readonly tokens: TokenLedger
}

const LEASE_MS = 5_000
const POLL_MS = 500
const TRIM_MS = 20_000

/** Tokens are asked for apart from all else, and soon given up on: a node has its share then. */
const TOKEN_LIMITS = { connections: 2, connectMs: 700, answerMs: 700 }

/**
 * Opens the state in a PostgreSQL database, which several nodes use at once. Each keeps a copy of all of it, its replica, and reads
 * from that alone. A write takes a lock on the state, is decided over the replica, and is committed with an entry in the log that
 * the other nodes follow. It resolves once all of them serve it, or have lost their leases: `read` rejects with a
 * `StoreUnavailableError` where this node has lost its own. Where the database is away and there is a copy, it begins from that.
 * Rejects with a `StoreError`, the replica closed, when the database cannot be used.
 */
export async function openPostgresStore(options: PostgresOptions): Promise<PostgresStore> {
  const { leaseMs = LEASE_MS, pollMs = POLL_MS } = options
  const node = new PostgresNode({ ...options, leaseMs, pollMs })
  try {
    await node.sync()
  } catch (error) {
    const hasCopy = node.position().epoch !== ''
    const isAway = error instanceof StoreUnavailableError && !(error instanceof StoreRefusedError)
    if (!hasCopy || !isAway) {
      await node.close()
      throw toOpeningError(error)
    }
  }
  return serve(node, { ...options, pollMs })
}

function toOpeningError(error: unknown): unknown {
  if (!(error instanceof StoreUnavailableError)) return error
  return new StoreError(`the database cannot be used: ${error.message}`)
}

/** Keeps a node up to date from now on, and makes a store of it. */
function serve(node: PostgresNode, options: PostgresOptions & { readonly pollMs: number }): PostgresStore {
  const tokenPool = openDatabase(options.url, TOKEN_LIMITS)
  const rounds = createRounds(node, options)
  const notices = listenForNotices(options.listenUrl ?? options.url, (text) =>
    text === 'commit' ? rounds.now() : node.membership.look(),
  )
  const trimming = setInterval(() => node.trim().catch(() => undefined), TRIM_MS)
  trimming.unref()
  const follow: Store['follow'] = (listener) => node.follow(listener)
  return {
    read: (work) => node.readFresh(work),
    write: (work) => node.write(work),
    follow,
    lastKnown: { read: (work) => node.read(work), follow },
    status: () => node.status(),
    async look() {
      await node.membership.refresh()
      return node.status()
    },
    async advertise(peer) {
      node.membership.advertise(peer)
      await node.sync().catch(() => undefined)
    },
    tokens: createPostgresTokens(tokenPool, () => node.isPrepared),
    async close() {
      clearInterval(trimming)
      await node.idle()
      await rounds.close()
      await node.membership.leave().catch(() => undefined)
      await notices.close()
      await tokenPool.close()
      await node.close()
    },
  }
}

function createRounds(
  node: PostgresNode,
  { pollMs, onTrouble }: Pick<PostgresOptions, 'onTrouble'> & { readonly pollMs: number },
): Rounds {
  return new Rounds({
    pollMs,
    async round() {
      await node.sync()
      node.reportStatus()
    },
    onTrouble(error) {
      onTrouble?.(error instanceof Error ? error : new Error(String(error)))
      node.reportStatus()
    },
  })
}
