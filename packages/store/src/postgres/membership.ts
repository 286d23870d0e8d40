import { performance } from 'node:perf_hooks'
import { StoreUnavailableError } from '../store/unavailable.ts'
import { LOCK_STATE } from './change-log.ts'
import { type Database, type DatabasePool, FOLLOW_MS } from './database.ts'
import { KnownNodes, type NodeRow, type Peer } from './known-nodes.ts'

/** This node among the others. */
export interface Membership {
  /** Whether every write that is acknowledged from now on is known here before. */
  isLeased(): boolean
  /** How many nodes there are, this one among them. */
  count(): number
  /** The others that take calls. */
  peers(): readonly Peer[]
  /** Looks for the others at once. */
  refresh(): Promise<void>
  /** Has the others know, from the next beat on, where this node takes calls. */
  advertise(peer: Peer): void
  /** Since when this node knows that it is up to date, in ms of `performance.now()`; undefined where it never was. */
  freshAt(): number | undefined
  /** Enters this node: writes wait for it from now on, until its lease is over. */
  join(): Promise<void>
  /** Renews the lease, and says up to where this node serves. `since` is when it last asked for commits. Resolves to false where the others gave this node up. */
  beat(confirmed: number, since: number): Promise<boolean>
  /** Resolves once every node of `nodes` serves `revision` or has lost its lease. Rejects when the database does not say in time. */
  untilConfirmed(revision: number, nodes: readonly NodeRow[]): Promise<void>
  /** Has those who wait look at once. */
  look(): void
  /** Takes this node out: nobody waits for it any longer. */
  leave(): Promise<void>
}

export interface MembershipOptions {
  readonly pool: DatabasePool
  readonly id: string
  /** How long a node that says nothing is waited for. */
  readonly leaseMs: number
  /** How often a node says something. */
  readonly pollMs: number
}

const NODES = 'SELECT id, beats, confirmed, tag, address FROM gatehouse.nodes'

/** Counts a beat of this node, tells the others where that says something new, and reads all nodes. */
const BEAT = `WITH beat AS (UPDATE gatehouse.nodes SET beats = beats + 1, confirmed = $2, tag = $4, address = $5 WHERE id = $1 RETURNING id),
              told AS (SELECT pg_notify('gatehouse', 'confirmed') FROM beat WHERE $3)
         SELECT n.id, n.beats, n.confirmed, n.tag, n.address, EXISTS (SELECT FROM beat) AND (SELECT count(*) >= 0 FROM told) AS is_member
           FROM (SELECT true) one LEFT JOIN gatehouse.nodes n ON true`

/** A part of the lease that a node does without: clocks of two machines do not run alike. */
const MARGIN = 0.8

/** How often it is looked for confirmations that nobody told of. */
const LOOK_MS = 50

/**
 * Leases are measured by each node's own clock that only goes forward, and by nothing else: a node has its lease for a time after it
 * last said something, and the others wait for longer than that after they first saw it. So no clock that jumps can end one early.
 */
export function createMembership(options: MembershipOptions): Membership {
  return new LeasedMembership(options)
}

class LeasedMembership implements Membership {
  readonly #options: MembershipOptions
  readonly #nodes = new KnownNodes()
  /** What to call to have those who wait look at once. */
  readonly #waiting = new Set<() => void>()
  #leasedUntil = 0
  #freshAt: number | undefined
  #isMember = false
  #own: Peer | undefined

  constructor(options: MembershipOptions) {
    this.#options = options
  }

  isLeased(): boolean {
    return this.#isMember && performance.now() < this.#leasedUntil
  }

  count(): number {
    return Math.max(1, this.#nodes.size)
  }

  peers(): readonly Peer[] {
    return this.#nodes.peersBeside(this.#options.id)
  }

  async refresh(): Promise<void> {
    await this.#readAll()
  }

  advertise(peer: Peer): void {
    this.#own = peer
  }

  freshAt(): number | undefined {
    return this.#freshAt
  }

  async join(): Promise<void> {
    const { pool, id } = this.#options
    // No commit is under way meanwhile: each is either known to the node that joins, or waits for it.
    await pool.transact(
      (database) =>
        database.query(
          'INSERT INTO gatehouse.nodes (id, beats, confirmed) VALUES ($1, 0, 0) ON CONFLICT (id) DO NOTHING',
          [id],
        ),
      { first: LOCK_STATE },
    )
    this.#isMember = true
  }

  async beat(confirmed: number, since: number): Promise<boolean> {
    const { pool, id, leaseMs } = this.#options
    const isNews = confirmed !== this.#nodes.confirmedBy(id)
    const rows = await pool.query<NodeRow & { is_member: boolean }>(
      BEAT,
      [id, confirmed, isNews, this.#own?.tag, this.#own?.address],
      FOLLOW_MS,
    )
    this.#isMember = rows[0]?.is_member ?? false
    this.#nodes.take(rows.filter((row) => row.id !== null))
    if (!this.#isMember) return false
    this.#nodes.confirm(id, confirmed)
    this.#leasedUntil = since + leaseMs * MARGIN
    this.#freshAt = since
    await this.#giveUpSilent()
    return true
  }

  async untilConfirmed(revision: number, nodes: readonly NodeRow[]): Promise<void> {
    const { leaseMs, pollMs } = this.#options
    this.#nodes.take(nodes)
    // A node that says something at the last moment has another lease to be waited for, and then confirms or loses it.
    const end = performance.now() + 2 * leaseMs + pollMs
    // What was read before the commit, and comes later, says nothing: only what is read here is looked at.
    for (let rows = nodes; this.#isAnyBehind(rows, revision); ) {
      if (performance.now() > end)
        throw new StoreUnavailableError('other nodes did not confirm a commit in time')
      await this.#untilNews()
      rows = await this.#readAll().catch(() => rows)
    }
  }

  look(): void {
    for (const end of [...this.#waiting]) end()
  }

  async leave(): Promise<void> {
    const { pool, id } = this.#options
    this.#isMember = false
    await pool.query('DELETE FROM gatehouse.nodes WHERE id = $1', [id])
  }

  async #readAll(): Promise<readonly NodeRow[]> {
    const rows = await this.#options.pool.query<NodeRow>(NODES, [], FOLLOW_MS)
    this.#nodes.take(rows)
    await this.#giveUpSilent()
    return rows
  }

  /** Gives up the nodes that said nothing for too long; one that says something just now stays. */
  async #giveUpSilent(): Promise<void> {
    const { pool, id, leaseMs } = this.#options
    for (const silent of this.#nodes.silentFor(leaseMs)) {
      if (silent.id === id) continue
      await pool.query('DELETE FROM gatehouse.nodes WHERE id = $1 AND beats = $2', [silent.id, silent.beats])
    }
  }

  #isAnyBehind(rows: readonly NodeRow[], revision: number): boolean {
    return rows.some(({ id, confirmed }) => id !== this.#options.id && Number(confirmed) < revision)
  }

  /** Until `look` is called, or it is time to look. */
  #untilNews(): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        this.#waiting.delete(end)
        resolve()
      }
      const timer = setTimeout(end, LOOK_MS)
      this.#waiting.add(end)
    })
  }
}

/** The nodes as they are in a transaction of `database`. */
export function readNodes(database: Database): Promise<NodeRow[]> {
  return database.query<NodeRow>(NODES)
}
