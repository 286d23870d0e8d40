import { performance } from 'node:perf_hooks'
import { StoreUnavailableError } from '../store/unavailable.ts'
import { LOCK_STATE } from './change-log.ts'
import { type Database, type DatabasePool, FOLLOW_MS } from './database.ts'

/** A node as the table of nodes has it. */
export interface NodeRow {
  readonly id: string
  readonly beats: string
  readonly confirmed: string
  readonly tag: number | null
  readonly address: string | null
}

/** Where a node takes calls of the others. */
export interface Peer {
  /** What the ids that it gives have in them; two nodes may have the same. */
  readonly tag: number
  readonly address: string
}

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

/** A part of the lease that a node does without: clocks of two machines do not run alike. */
const MARGIN = 0.8

/** How often it is looked for confirmations that nobody told of. */
const LOOK_MS = 50

/** What is known of another node. */
interface Seen {
  readonly beats: string
  /** When this count of beats was first seen. */
  readonly at: number
  readonly confirmed: number
  readonly peer: Peer | undefined
}

/**
 * Leases are measured by each node's own clock that only goes forward, and by nothing else: a node has its lease for a time after it
 * last said something, and the others wait for longer than that after they first saw it. So no clock that jumps can end one early.
 * Longer than 60 lines, because what is known of the nodes has one owner.
 */
export function createMembership({ pool, id, leaseMs, pollMs }: MembershipOptions): Membership {
  const seen = new Map<string, Seen>()
  const waiting = new Set<() => void>()
  let leasedUntil = 0
  let freshAt: number | undefined
  let isMember = false
  let own: Peer | undefined

  function take(rows: readonly NodeRow[]): void {
    const now = performance.now()
    const ids = new Set(rows.map((row) => row.id))
    for (const known of seen.keys()) if (!ids.has(known)) seen.delete(known)
    for (const { id: other, beats, confirmed, tag, address } of rows) {
      const before = seen.get(other)
      const at = before?.beats === beats ? before.at : now
      const peer = tag === null || address === null ? undefined : { tag, address }
      seen.set(other, { beats, at, confirmed: Number(confirmed), peer })
    }
  }

  /** Gives up the nodes that said nothing for too long; one that says something just now stays. */
  async function giveUpSilent(): Promise<void> {
    const now = performance.now()
    for (const [other, { beats, at }] of seen) {
      if (other === id || now - at < leaseMs) continue
      await pool.query('DELETE FROM gatehouse.nodes WHERE id = $1 AND beats = $2', [other, beats])
    }
  }

  async function refresh(): Promise<readonly NodeRow[]> {
    const rows = await pool.query<NodeRow>(NODES, [], FOLLOW_MS)
    take(rows)
    await giveUpSilent()
    return rows
  }

  function isAnyBehind(rows: readonly NodeRow[], revision: number): boolean {
    return rows.some(({ id: other, confirmed }) => other !== id && Number(confirmed) < revision)
  }

  /** Until somebody says that there is something to see, or it is time to look. */
  function untilNews(): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        waiting.delete(end)
        resolve()
      }
      const timer = setTimeout(end, LOOK_MS)
      waiting.add(end)
    })
  }

  return {
    isLeased: () => isMember && performance.now() < leasedUntil,
    count: () => Math.max(1, seen.size),
    peers: () => [...seen].flatMap(([other, { peer }]) => (other === id || !peer ? [] : [peer])),
    refresh: async () => void (await refresh()),
    advertise(peer) {
      own = peer
    },
    freshAt: () => freshAt,
    async join() {
      // No commit is under way meanwhile: each is either known to who joins, or waits for it.
      await pool.transact(
        (database) =>
          database.query(
            'INSERT INTO gatehouse.nodes (id, beats, confirmed) VALUES ($1, 0, 0) ON CONFLICT (id) DO NOTHING',
            [id],
          ),
        { first: LOCK_STATE },
      )
      isMember = true
    },
    async beat(confirmed, since) {
      const rows = await pool.query<NodeRow & { is_member: boolean }>(
        `WITH beat AS (UPDATE gatehouse.nodes SET beats = beats + 1, confirmed = $2, tag = $4, address = $5 WHERE id = $1 RETURNING id),
              told AS (SELECT pg_notify('gatehouse', 'confirmed') FROM beat WHERE $3)
         SELECT n.id, n.beats, n.confirmed, n.tag, n.address, EXISTS (SELECT FROM beat) AND (SELECT count(*) >= 0 FROM told) AS is_member
           FROM (SELECT true) one LEFT JOIN gatehouse.nodes n ON true`,
        [id, confirmed, confirmed !== seen.get(id)?.confirmed, own?.tag, own?.address],
        FOLLOW_MS,
      )
      isMember = rows[0]?.is_member ?? false
      take(rows.filter((row) => row.id !== null))
      if (!isMember) return false
      const self = seen.get(id)
      if (self) seen.set(id, { ...self, confirmed })
      leasedUntil = since + leaseMs * MARGIN
      freshAt = since
      await giveUpSilent()
      return true
    },
    async untilConfirmed(revision, nodes) {
      take(nodes)
      // Who says something at the last moment has another lease to be waited for, and then confirms or loses it.
      const end = performance.now() + 2 * leaseMs + pollMs
      // What was read before the commit, and comes later, says nothing: only what is read here is looked at.
      for (let rows = nodes; isAnyBehind(rows, revision); ) {
        if (performance.now() > end)
          throw new StoreUnavailableError('other nodes did not confirm a commit in time')
        await untilNews()
        rows = await refresh().catch(() => rows)
      }
    },
    look() {
      for (const end of [...waiting]) end()
    },
    async leave() {
      isMember = false
      await pool.query('DELETE FROM gatehouse.nodes WHERE id = $1', [id])
    },
  }
}

/** The nodes as they are in a transaction of `database`. */
export function readNodes(database: Database): Promise<NodeRow[]> {
  return database.query<NodeRow>(NODES)
}
