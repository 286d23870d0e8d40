import { randomUUID } from 'node:crypto'
import {
  type Kept,
  type Key,
  NO_POSITION,
  type Operation,
  type Position,
  type Replica,
} from '../replica/replica.ts'
import { parseValue } from '../store/parse-value.ts'
import { BEGIN_READING, type Database, type DatabasePool, FOLLOW_MS } from './database.ts'
import { checkOldest, OLDEST } from './layout.ts'

/** A commit as it is told to the nodes. */
export interface LoggedCommit {
  readonly position: Position
  /** Names the transaction, for the node that made it. */
  readonly batch: string
  readonly operations: readonly Operation[]
}

/** Told of each commit once it can be read. */
export type OnCommit = (commit: LoggedCommit) => void

interface LogRow {
  readonly oldest: number | null
  readonly epoch: string
  readonly last: string
  readonly revision: string | null
  readonly sequence: string | null
  readonly batch: string | null
  readonly operations: string | null
}

/** Commits that are read at once. */
const PAGE = 100

/**
 * Brings a replica up to the last commit, by the log where it goes back far enough, else by everything there is. A revision is
 * given under a lock that is held until its commit can be seen, so that no later one is seen before it: no gap ever fills later.
 */
export async function catchUp(
  pool: DatabasePool,
  { database, replica, onCommit }: { database: Database; replica: Replica; onCommit: OnCommit },
): Promise<void> {
  for (;;) {
    const before = replica.position()
    const rows = await database.query<LogRow>(
      `SELECT ${OLDEST}, s.epoch, s.revision AS last, c.revision, c.sequence, c.transaction_name AS batch, c.operations
         FROM gatehouse.state s LEFT JOIN gatehouse.commits c ON c.revision > $1
        ORDER BY c.revision LIMIT ${PAGE}`,
      [before.revision],
      FOLLOW_MS,
    )
    const [{ epoch, last } = { epoch: '', last: '0' }] = rows
    checkOldest(rows[0]?.oldest)
    const isSame = epoch === before.epoch
    if (isSame && Number(last) === before.revision) return
    const isNext = Number(rows[0]?.revision ?? -1) === before.revision + 1
    if (isSame && isNext) await applyRows(rows, replica, onCommit)
    else await loadAll(pool, replica, onCommit)
  }
}

async function applyRows(rows: readonly LogRow[], replica: Replica, onCommit: OnCommit): Promise<void> {
  for (const { epoch, revision, sequence, batch, operations } of rows) {
    const position = { epoch, revision: Number(revision), sequence: Number(sequence) }
    const commit = { position, batch: batch ?? '', operations: parseOperations(operations ?? '[]') }
    await replica.apply(commit.operations, position)
    onCommit(commit)
  }
}

/** A log's entry, small: `[collection, id]` for a delete, with sequence and text for a put, and 0 in their place where it is void. */
type Written = readonly (string | number)[]

export function formatOperations(operations: readonly Operation[]): string {
  return JSON.stringify(
    operations.map((operation): Written => {
      const { kind, collection, id } = operation
      if ('isVoid' in operation) return [kind, collection, id, 0]
      return kind === 'delete'
        ? [kind, collection, id]
        : [kind, collection, id, operation.sequence, operation.text]
    }),
  )
}

function parseOperations(text: string): Operation[] {
  return parseValue<Written[]>(text).map(([kind, collection, id, sequence, value]): Operation => {
    const key = { collection: String(collection), id: String(id) }
    if (sequence === 0) return { kind: kind === 'delete' ? kind : 'put', ...key, isVoid: true }
    if (kind === 'delete') return { kind, ...key }
    return { kind: 'put', ...key, sequence: Number(sequence), text: String(value) }
  })
}

/** Records that are read at once when everything is. */
const LOAD_PAGE = 1_000

/** A value as the database has it. */
export interface RecordRow extends Key {
  readonly sequence: string
  readonly value: string
}

/** Compares everything there is with what the replica has, and brings it over. What is told is the difference. */
async function loadAll(pool: DatabasePool, replica: Replica, onCommit: OnCommit): Promise<void> {
  const { position, operations } = await pool.transact((database) => compare(database, replica), {
    begin: BEGIN_READING,
  })
  await replica.apply(operations, position)
  onCommit({ position, operations, batch: randomUUID() })
}

async function compare(database: Database, replica: Replica) {
  const position = await readPosition(database)
  const gone = new Map<string, Key>()
  await replica.read(async (base) => {
    for (const key of await base.keysWithin('')) gone.set(nameOf(key), key)
  })
  const operations: Operation[] = []
  let last: Key = { collection: '', id: '' }
  for (;;) {
    const rows = await readRecords(database, last)
    await replica.read(async ({ find }) => {
      for (const { collection, id, sequence, value } of rows) {
        gone.delete(nameOf({ collection, id }))
        const kept = { sequence: Number(sequence), text: value }
        if (!isSame(await find(collection, id), kept))
          operations.push({ kind: 'put', collection, id, ...kept })
      }
    })
    const end = rows.at(-1)
    if (!end || rows.length < LOAD_PAGE) break
    last = end
  }
  return {
    position,
    operations: [...[...gone.values()].map((key): Operation => ({ kind: 'delete', ...key })), ...operations],
  }
}

function isSame(one: Kept | undefined, other: Kept): boolean {
  return one?.sequence === other.sequence && one.text === other.text
}

function nameOf({ collection, id }: Key): string {
  return JSON.stringify([collection, id])
}

/** A page of all records, in the order of their names. */
export function readRecords(database: Database, { collection, id }: Key): Promise<RecordRow[]> {
  return database.query<RecordRow>(
    `SELECT collection, id, sequence, value FROM gatehouse.records
      WHERE (collection, id) > ($1, $2) ORDER BY collection, id LIMIT ${LOAD_PAGE}`,
    [collection, id],
  )
}

/** Keeps the state where it is until the transaction ends. */
export const LOCK_STATE = `SELECT epoch, revision, ${OLDEST} FROM gatehouse.state FOR UPDATE`

/** Where the state is. */
export async function readPosition(database: Database): Promise<Position> {
  const [row] = await database.query<{ epoch: string; revision: string; sequence: string }>(
    'SELECT epoch, revision, sequence FROM gatehouse.state',
  )
  if (!row) return NO_POSITION
  return { epoch: row.epoch, revision: Number(row.revision), sequence: Number(row.sequence) }
}

/** Commits that are kept for nodes that come back, whoever is there. */
export const KEPT_COMMITS = 1_000

/** Forgets commits that every node has, but for the last ones. */
export async function trimLog(database: Database, kept: number): Promise<void> {
  await database.query(
    `DELETE FROM gatehouse.commits WHERE revision <= (SELECT revision - $1::bigint FROM gatehouse.state)
        AND revision <= (SELECT coalesce(min(confirmed), 0) FROM gatehouse.nodes)`,
    [kept],
  )
}
