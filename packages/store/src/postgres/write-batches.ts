import { randomUUID } from 'node:crypto'
import { createOverlay, toOperations } from '../replica/overlay.ts'
import type { Base, Operation, Position, Replica } from '../replica/replica.ts'
import type { Writer } from '../store/store.ts'
import { StoreBusyError, StoreUnavailableError } from '../store/unavailable.ts'
import { formatOperations, LOCK_STATE, type LoggedCommit } from './change-log.ts'
import type { Database, DatabasePool, Transaction } from './database.ts'
import type { NodeRow } from './known-nodes.ts'
import { checkOldest } from './layout.ts'
import { type Membership, readNodes } from './membership.ts'
import { backoffMs } from './notices.ts'

export interface WriteContext {
  readonly pool: DatabasePool
  readonly replica: Replica
  readonly membership: Membership
  /** Brings the replica up to the last commit, and tells of what was new. */
  catchUp(database: Database): Promise<void>
  /** Runs `work` while nothing else is applied to the replica. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** Puts a commit of this node's into the replica and tells of it. */
  keep(commit: LoggedCommit): Promise<void>
  /** Told how long a commit waited for the other nodes, in ms. */
  onConfirmed(ms: number): void
}

interface Job {
  /** Resolves to what tells of its success, once the commit is confirmed. */
  readonly work: (writer: Writer) => Promise<Outcome>
  readonly reject: (error: unknown) => void
}

/** How one job ended; told once everything is as it is to be. */
type Outcome = () => void

/** Jobs that are written by one commit. */
interface Batch {
  readonly id: string
  readonly jobs: readonly Job[]
  /** Of the last attempt, whose commit may have been kept though nobody said so. */
  outcomes: readonly Outcome[] | undefined
}

/** What an attempt left: which nodes have to know of it. */
interface Written {
  readonly revision: number
  readonly outcomes: readonly Outcome[]
  /** Undefined where nothing was changed. */
  readonly nodes: readonly NodeRow[] | undefined
}

const MAX_BATCH = 256

/** What is acknowledged is on disk, whatever the database does otherwise. */
const BEGIN_WRITE = `SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'; ${LOCK_STATE}`

/** How long a write may try. */
const DEADLINE_MS = 8_000
const RETRY_MS = [50, 1_000] as const

/** Transactions that wait for their commits. */
export interface WriteBatches {
  /** Resolves once what `work` changed is committed, and all nodes with a lease serve it. */
  run<T>(work: (writer: Writer) => Promise<T>): Promise<T>
  /** Resolves once nothing waits any longer. */
  idle(): Promise<void>
}

/**
 * Runs transactions one after the other, those that wait together in one commit, alone in the whole cluster: each begins by a lock
 * on the state's row, and sees every commit before it.
 */
export function createWriteBatches(context: WriteContext): WriteBatches {
  const waiting: Job[] = []
  const confirming = new Set<Promise<void>>()
  let draining: Promise<void> | undefined

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch: Batch = { id: randomUUID(), jobs: waiting.splice(0, MAX_BATCH), outcomes: undefined }
      try {
        confirm(batch, await writeUntilDeadline(context, batch))
      } catch (error) {
        for (const { reject } of batch.jobs) reject(error)
      }
    }
    draining = undefined
  }

  /** The next batch does not wait for it. */
  function confirm({ jobs }: Batch, { revision, outcomes, nodes }: Written): void {
    const confirmed = confirmByAll(context, revision, nodes)
      .then(() => outcomes.forEach((settle) => void settle()))
      .catch((error: unknown) => jobs.forEach(({ reject }) => void reject(error)))
      .finally(() => confirming.delete(confirmed))
    confirming.add(confirmed)
  }

  return {
    run<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        waiting.push({
          work: async (writer) => {
            const value = await work(writer)
            return () => resolve(value)
          },
          reject,
        })
        draining ??= drain()
      })
    },
    async idle(): Promise<void> {
      await draining
      await Promise.all(confirming)
    },
  }
}

async function confirmByAll(
  { membership, onConfirmed }: WriteContext,
  revision: number,
  nodes: readonly NodeRow[] | undefined,
): Promise<void> {
  if (!nodes) return
  const begun = performance.now()
  await membership.untilConfirmed(revision, nodes)
  onConfirmed(performance.now() - begun)
}

/** Without a lease one attempt is made: the database is away, and it is known already. */
async function writeUntilDeadline(context: WriteContext, batch: Batch): Promise<Written> {
  const end = performance.now() + DEADLINE_MS
  for (let failures = 0; ; failures += 1) {
    try {
      return await context.pool.transact(
        (database, [state]) => attempt(context, database, { batch, state }),
        {
          first: BEGIN_WRITE,
        },
      )
    } catch (error) {
      const isPassing = error instanceof StoreUnavailableError || error instanceof StoreBusyError
      if (!isPassing || performance.now() > end || !context.membership.isLeased()) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, backoffMs(failures, RETRY_MS)))
  }
}

/**
 * Where the connection broke while a commit was under way, the lock is only had once that is decided: the log then has the batch, or
 * it never will.
 */
async function attempt(
  context: WriteContext,
  database: Transaction,
  { batch, state }: { batch: Batch; state: Readonly<Record<string, unknown>> | undefined },
): Promise<Written> {
  return context.alone(async () => {
    const { epoch: present, revision: last, oldest } = { ...state }
    checkOldest(oldest)
    const known = context.replica.position()
    if (present !== known.epoch || Number(last) !== known.revision) await context.catchUp(database)
    const kept = await findKept(database, batch)
    if (kept) return kept
    const { epoch, revision, sequence } = context.replica.position()
    const run = await context.replica.read((base) => runJobs(base, sequence, batch.jobs))
    batch.outcomes = run.outcomes
    if (run.operations.length === 0) return { revision, outcomes: run.outcomes, nodes: undefined }
    const position: Position = { epoch, revision: revision + 1, sequence: run.sequence }
    const commit: LoggedCommit = { position, batch: batch.id, operations: run.operations }
    const nodes = await writeDown(database, commit)
    await database.commit()
    await context.keep(commit)
    return { revision: position.revision, outcomes: run.outcomes, nodes }
  })
}

/** What an earlier attempt left, where its commit was kept though nobody said so. */
async function findKept(database: Database, { id, outcomes }: Batch): Promise<Written | undefined> {
  if (!outcomes) return undefined
  const [row] = await database.query<{ revision: string }>(
    'SELECT revision FROM gatehouse.commits WHERE transaction_name = $1',
    [id],
  )
  return row && { revision: Number(row.revision), outcomes, nodes: await readNodes(database) }
}

async function runJobs(base: Base, sequence: number, jobs: readonly Job[]) {
  const batch = createOverlay(base, sequence)
  const outcomes: Outcome[] = []
  for (const { work, reject } of jobs) {
    const own = createOverlay(batch, batch.sequence())
    try {
      const succeed = await work(own)
      batch.take(own)
      outcomes.push(succeed)
    } catch (error) {
      outcomes.push(() => reject(error))
    }
  }
  return { outcomes, operations: toOperations(batch.operations()), sequence: batch.sequence() }
}

/** Everything by one question. Resolves to the nodes that have to know of it. */
function writeDown(database: Database, { position, batch, operations }: LoggedCommit): Promise<NodeRow[]> {
  const last = operations.filter((it): it is Exclude<Operation, { isVoid: true }> => !('isVoid' in it))
  const puts = last.flatMap((it) => (it.kind === 'put' ? [it] : []))
  const deletes = last.filter(({ kind }) => kind === 'delete')
  return database.query<NodeRow>(WRITE, [
    puts.map(({ collection }) => collection),
    puts.map(({ id }) => id),
    puts.map(({ sequence }) => sequence),
    puts.map(({ text }) => text),
    deletes.map(({ collection }) => collection),
    deletes.map(({ id }) => id),
    position.revision,
    position.sequence,
    batch,
    formatOperations(operations),
  ])
}

const WRITE = `
WITH put AS (
  INSERT INTO gatehouse.records (collection, id, sequence, value)
  SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[])
  ON CONFLICT (collection, id) DO UPDATE SET sequence = excluded.sequence, value = excluded.value
), removed AS (
  DELETE FROM gatehouse.records r USING unnest($5::text[], $6::text[]) AS gone (collection, id)
  WHERE r.collection = gone.collection AND r.id = gone.id
), moved AS (
  UPDATE gatehouse.state SET revision = $7::bigint, sequence = $8::bigint RETURNING pg_notify('gatehouse', 'commit')
), logged AS (
  INSERT INTO gatehouse.commits (revision, sequence, transaction_name, operations) VALUES ($7::bigint, $8::bigint, $9, $10)
)
SELECT n.id, n.beats, n.confirmed, n.tag, n.address FROM gatehouse.nodes n, (SELECT count(*) FROM moved) told`
