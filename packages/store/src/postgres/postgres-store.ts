import { randomUUID } from 'node:crypto'
import type { Replica } from '../replica/replica.ts'
import type { Commit, Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { StoreUnavailableError } from '../store/unavailable.ts'
import type { TokenLedger } from '../tokens/token-ledger.ts'
import { catchUp, KEPT_COMMITS, type LoggedCommit, trimLog } from './change-log.ts'
import { type Database, openDatabase } from './database.ts'
import { prepareLayout } from './layout.ts'
import { createMembership, type Peer } from './membership.ts'
import { backoffMs, listenForNotices } from './notices.ts'
import { createPostgresTokens, forgetFullBuckets } from './postgres-tokens.ts'
import { createWriteBatches } from './write-batches.ts'

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

/** How this node stands to the database and to the others. */
export interface ClusterStatus {
  /** Whether what it reads is known to be the last that was acknowledged. */
  readonly isFresh: boolean
  /** How old its configuration may be, in ms; undefined where it never asked. */
  readonly ageMs: number | undefined
  readonly revision: number
  readonly nodes: number
  /** The other nodes that take calls. */
  readonly peers: readonly Peer[]
  /** Commits of this node that waited for the others, and for how long in all, in ms. */
  readonly waits: number
  readonly waitedMs: number
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
const RETRY_MS = [200, 2_000] as const

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
  const node = createNode(options)
  try {
    await node.sync()
  } catch (error) {
    const hasCopy = options.replica.position().epoch !== ''
    if (!hasCopy || !(error instanceof StoreUnavailableError)) {
      await Promise.all([node.pool.close(), node.tokenPool.close(), options.replica.close()])
      throw toOpeningError(error)
    }
  }
  return node.start()
}

function toOpeningError(error: unknown): unknown {
  if (!(error instanceof StoreUnavailableError)) return error
  return new StoreError(`the database cannot be used: ${error.message}`)
}

/**
 * The node before it serves. Longer than 60 lines, because the order of commits, and who is told of them, has one owner.
 */
function createNode(options: PostgresOptions) {
  const { replica, leaseMs = LEASE_MS, pollMs = POLL_MS, keptCommits = KEPT_COMMITS } = options
  const pool = openDatabase(options.url)
  const tokenPool = openDatabase(options.url, TOKEN_LIMITS)
  const membership = createMembership({ pool, id: randomUUID(), leaseMs, pollMs })
  const listeners = new Set<(commit: Commit) => void>()
  const waits = { count: 0, ms: 0 }
  let turn: Promise<unknown> = Promise.resolve()
  let isPrepared = false

  function alone<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  function announce({ position, operations }: LoggedCommit): void {
    const changes = operations.map(({ kind, collection, id }) => ({ kind, collection, id }))
    for (const listener of listeners) listener({ revision: position.revision, changes })
  }

  const catchUpBy = (database: Database) => catchUp(pool, { database, replica, onCommit: announce })

  /** Once: the database may have been away when this node began. */
  async function prepare(): Promise<void> {
    if (!isPrepared) await prepareLayout(pool)
    isPrepared = true
  }

  /** Takes up what is new, and says so. */
  async function sync(): Promise<void> {
    await prepare()
    for (;;) {
      const since = performance.now()
      await alone(() => catchUpBy(pool))
      const { revision } = replica.position()
      await options.settled?.()
      if (await membership.beat(revision, since)) return
      await membership.join()
    }
  }

  const batches = createWriteBatches({
    pool,
    replica,
    membership,
    alone,
    catchUp: catchUpBy,
    async keep(commit) {
      await replica.apply(commit.operations, commit.position)
      announce(commit)
    },
    onConfirmed(ms) {
      waits.count += 1
      waits.ms += ms
      options.onStatus?.(status())
    },
  })

  function status(): ClusterStatus {
    const freshAt = membership.freshAt()
    return {
      isFresh: membership.isLeased(),
      ageMs: freshAt === undefined ? undefined : performance.now() - freshAt,
      revision: replica.position().revision,
      nodes: membership.count(),
      peers: membership.peers(),
      waits: waits.count,
      waitedMs: waits.ms,
    }
  }

  function follow(listener: (commit: Commit) => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  function start(): PostgresStore {
    const rounds = createRounds({
      pollMs,
      async round() {
        await sync()
        options.onStatus?.(status())
      },
      onTrouble(error) {
        options.onTrouble?.(error)
        options.onStatus?.(status())
      },
    })
    const notices = listenForNotices(options.listenUrl ?? options.url, (text) =>
      text === 'commit' ? rounds.now() : membership.look(),
    )
    const trim = () => Promise.all([trimLog(pool, keptCommits), forgetFullBuckets(pool)])
    const trimming = setInterval(() => trim().catch(() => undefined), TRIM_MS)
    trimming.unref()
    return {
      async read(work) {
        if (!membership.isLeased())
          throw new StoreUnavailableError('this node does not know whether it is up to date')
        return replica.read(work)
      },
      write: (work) => batches.run(work),
      follow,
      lastKnown: { read: (work) => replica.read(work), follow },
      status,
      async look() {
        await membership.refresh()
        return status()
      },
      async advertise(peer) {
        membership.advertise(peer)
        await sync().catch(() => undefined)
      },
      tokens: createPostgresTokens(tokenPool, () => isPrepared),
      async close() {
        clearInterval(trimming)
        await batches.idle()
        await rounds.close()
        await membership.leave().catch(() => undefined)
        await notices.close()
        await Promise.all([pool.close(), tokenPool.close()])
        await replica.close()
      },
    }
  }

  return { pool, tokenPool, sync, start }
}

interface RoundsOptions {
  readonly pollMs: number
  round(): Promise<void>
  /** Told of the first failure of several in a row. */
  onTrouble(error: Error): void
}

/** Runs rounds one after the other: one at least every `pollMs`, and one soon after each hint; fewer where they fail. */
function createRounds({ pollMs, round, onTrouble }: RoundsOptions) {
  let isAsked = false
  let isClosed = false
  let failures = 0
  let wake: () => void = () => undefined

  function untilNext(): Promise<void> {
    if (isAsked && failures === 0) return Promise.resolve()
    const ms = failures > 0 ? backoffMs(failures - 1, RETRY_MS) : pollMs * (0.75 + Math.random() / 2)
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      timer.unref()
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async function run(): Promise<void> {
    while (!isClosed) {
      isAsked = false
      try {
        await round()
        failures = 0
      } catch (error) {
        failures += 1
        if (failures === 1) onTrouble(error as Error)
      }
      if (!isClosed) await untilNext()
    }
  }

  const running = run()
  return {
    now() {
      isAsked = true
      if (failures === 0) wake()
    },
    async close() {
      isClosed = true
      wake()
      await running
    },
  }
}
