import { randomUUID } from 'node:crypto'
import type { Base, Position, Replica } from '../replica/replica.ts'
import type { Commit, Writer } from '../store/store.ts'
import { StoreUnavailableError } from '../store/unavailable.ts'
import { catchUp, KEPT_COMMITS, type LoggedCommit, trimLog } from './change-log.ts'
import { type Database, type DatabasePool, openDatabase } from './database.ts'
import type { Peer } from './known-nodes.ts'
import { prepareLayout } from './layout.ts'
import { createMembership, type Membership } from './membership.ts'
import { forgetFullBuckets } from './postgres-tokens.ts'
import { createWriteBatches, type WriteBatches } from './write-batches.ts'

export interface NodeOptions {
  readonly url: string
  /** What this node reads from. */
  readonly replica: Replica
  /** Awaited before this node says that it serves what other nodes changed. */
  readonly settled?: () => Promise<void>
  readonly onStatus?: (status: ClusterStatus) => void
  /** How long a node that says nothing is waited for. */
  readonly leaseMs: number
  /** How often this node asks for commits that nobody told of, and says that it is there. */
  readonly pollMs: number
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

/** One node of a cluster: it has the order in which commits reach its replica, and whom they are told to. */
export class PostgresNode {
  readonly membership: Membership
  readonly #pool: DatabasePool
  readonly #options: NodeOptions
  readonly #batches: WriteBatches
  readonly #listeners = new Set<(commit: Commit) => void>()
  readonly #waits = { count: 0, ms: 0 }
  /** The last thing that has the replica to itself. */
  #turn: Promise<unknown> = Promise.resolve()
  #isPrepared = false

  constructor(options: NodeOptions) {
    const { url, leaseMs, pollMs } = options
    this.#options = options
    this.#pool = openDatabase(url)
    this.membership = createMembership({ pool: this.#pool, id: randomUUID(), leaseMs, pollMs })
    this.#batches = this.#createBatches()
  }

  /** Whether the database has the tables that a node needs. */
  get isPrepared(): boolean {
    return this.#isPrepared
  }

  /** Up to where the replica has the commits. */
  position(): Position {
    return this.#options.replica.position()
  }

  /** Reads what this node has, however old that is. */
  read<T>(work: (base: Base) => Promise<T>): Promise<T> {
    return this.#options.replica.read(work)
  }

  /** As `read`. Rejects with a `StoreUnavailableError` where this node has lost its lease. */
  async readFresh<T>(work: (base: Base) => Promise<T>): Promise<T> {
    if (!this.membership.isLeased())
      throw new StoreUnavailableError('this node does not know whether it is up to date')
    return this.read(work)
  }

  /** Resolves once every node that has its lease serves what `work` changed. */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    return this.#batches.run(work)
  }

  /** Tells `listener` of each commit, of any node, once this node has it. Returns how to stop. */
  follow(listener: (commit: Commit) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes up what is new, and tells the other nodes so. Rejects where the database is away. */
  async sync(): Promise<void> {
    await this.#prepare()
    for (;;) {
      const since = performance.now()
      await this.#alone(() => this.#catchUpBy(this.#pool))
      const { revision } = this.position()
      await this.#options.settled?.()
      if (await this.membership.beat(revision, since)) return
      await this.membership.join()
    }
  }

  status(): ClusterStatus {
    const freshAt = this.membership.freshAt()
    return {
      isFresh: this.membership.isLeased(),
      ageMs: freshAt === undefined ? undefined : performance.now() - freshAt,
      revision: this.position().revision,
      nodes: this.membership.count(),
      peers: this.membership.peers(),
      waits: this.#waits.count,
      waitedMs: this.#waits.ms,
    }
  }

  reportStatus(): void {
    this.#options.onStatus?.(this.status())
  }

  /** Deletes from the database the commits that nobody needs any longer, and the buckets that are full again. */
  async trim(): Promise<void> {
    const kept = this.#options.keptCommits ?? KEPT_COMMITS
    await Promise.all([trimLog(this.#pool, kept), forgetFullBuckets(this.#pool)])
  }

  /** Resolves once the writes under way are over. */
  idle(): Promise<void> {
    return this.#batches.idle()
  }

  /** Closes the connections, and the replica. */
  async close(): Promise<void> {
    await this.#pool.close()
    await this.#options.replica.close()
  }

  #createBatches(): WriteBatches {
    const { replica } = this.#options
    return createWriteBatches({
      pool: this.#pool,
      replica,
      membership: this.membership,
      alone: (work) => this.#alone(work),
      catchUp: (database) => this.#catchUpBy(database),
      keep: async (commit) => {
        await replica.apply(commit.operations, commit.position)
        this.#announce(commit)
      },
      onConfirmed: (ms) => {
        this.#waits.count += 1
        this.#waits.ms += ms
        this.reportStatus()
      },
    })
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }

  #catchUpBy(database: Database): Promise<void> {
    const { replica } = this.#options
    return catchUp(this.#pool, { database, replica, onCommit: (commit) => this.#announce(commit) })
  }

  #announce({ position, operations }: LoggedCommit): void {
    const changes = operations.map(({ kind, collection, id }) => ({ kind, collection, id }))
    for (const listener of this.#listeners) listener({ revision: position.revision, changes })
  }

  /** Once: the database may have been away when this node began. */
  async #prepare(): Promise<void> {
    if (!this.#isPrepared) await prepareLayout(this.#pool)
    this.#isPrepared = true
  }
}
