import pg from 'pg'
import { StoreBusyError, StoreRefusedError, StoreUnavailableError } from '../store/unavailable.ts'

/** Questions to the database, one after the other on one connection, or on any of a pool's. */
export interface Database {
  /** `answerMs` is how long this one may take, where that is not the usual. */
  query<Row extends pg.QueryResultRow>(
    text: string,
    values?: readonly unknown[],
    answerMs?: number,
  ): Promise<Row[]>
}

export interface Transaction extends Database {
  /** Commits before the work is over. Nothing may be asked after that. */
  commit(): Promise<void>
}

/** A pool of connections. */
export interface DatabasePool extends Database {
  /**
   * Runs `work` in a transaction and commits it. `first` is asked along with its beginning, and given to `work`. When anything fails, the connection is given up: whatever state it is in, nothing
   * of it is used again.
   */
  transact<T>(
    work: (database: Transaction, found: readonly pg.QueryResultRow[]) => Promise<T>,
    how?: { begin?: string; first?: string },
  ): Promise<T>
  close(): Promise<void>
}

/** How long the database may take to let a connection in, and to answer one question. */
const CONNECT_MS = 3_000
const ANSWER_MS = 10_000

/**
 * How long a node waits for what tells it that it is up to date: as long as it has its lease. A connection that is half open is given
 * up by then.
 */
export const FOLLOW_MS = 4_000

/** A node writes by one connection at a time, and beats and follows by another. */
const CONNECTIONS = 4

/**
 * What a transaction begins with. Nothing is set for longer than it, so that a pooler may give each transaction another connection.
 * A node that stops in the middle of one loses it, so that the others can go on.
 */
const BEGIN = `BEGIN; SET LOCAL lock_timeout = 4000; SET LOCAL statement_timeout = ${ANSWER_MS}; SET LOCAL idle_in_transaction_session_timeout = 5000`

/** Where work of our own stands between two questions: a server may allow less by itself. */
const UNHURRIED = 'SET LOCAL idle_in_transaction_session_timeout = 60000'

/** What a transaction begins with that changes everything there is. */
export const BEGIN_ALL = `BEGIN; ${UNHURRIED}`

/** What a transaction begins with that reads everything as of one commit. */
export const BEGIN_READING = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${UNHURRIED}`

/** How many connections a pool may have, and how long they may take, where that is not the usual. */
export interface PoolLimits {
  readonly connections?: number
  readonly connectMs?: number
  readonly answerMs?: number
}

/** Opens a pool. Connections are made when they are needed. */
export function openDatabase(
  url: string,
  { connections = CONNECTIONS, connectMs = CONNECT_MS, answerMs = ANSWER_MS }: PoolLimits = {},
): DatabasePool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'gatehouse',
    max: connections,
    connectionTimeoutMillis: connectMs,
    query_timeout: answerMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    allowExitOnIdle: true,
  })
  // A connection that breaks says so to the caller that uses it next.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return {
    query: (text, values, ms) => ask(pool, { text, values, ms }),
    async transact(work, { begin = BEGIN, first } = {}) {
      const client = await pool.connect().catch((error: unknown) => {
        throw toStoreFailure(error)
      })
      let isCommitted = false
      const database: Transaction = {
        query: (text, values, ms) => ask(client, { text, values, ms }),
        async commit() {
          if (!isCommitted) await ask(client, { text: 'COMMIT' })
          isCommitted = true
        },
      }
      try {
        const found = await database.query(first === undefined ? begin : `${begin}; ${first}`)
        const result = await work(database, found)
        await database.commit()
        client.release()
        return result
      } catch (error) {
        client.release(true)
        throw error
      }
    },
    close: () => pool.end(),
  }
}

type Asked = Pick<pg.Pool | pg.PoolClient, 'query'>

interface Question {
  readonly text: string
  readonly values?: readonly unknown[] | undefined
  readonly ms?: number | undefined
}

async function ask<Row extends pg.QueryResultRow>(
  asked: Asked,
  { text, values, ms }: Question,
): Promise<Row[]> {
  // The package takes a time for one question, and its types do not say so.
  const question: pg.QueryConfig = { text }
  if (values) question.values = [...values]
  if (ms !== undefined) Object.assign(question, { query_timeout: ms })
  try {
    // Of several questions at once there are as many answers.
    const answers = [await asked.query<Row>(question)].flat()
    return answers.at(-1)?.rows ?? []
  } catch (error) {
    throw toStoreFailure(error)
  }
}

/** https://www.postgresql.org/docs/14/errcodes-appendix.html: others write at the same time. */
const BUSY = /^(40001|40P01|55P03)$/

/** The same: no connection, too many of them, a server that starts or ends, something that took too long. */
const UNAVAILABLE = /^(08|53|57|25P03|25006|58)/

/** The same: who asks, which database, and what may be done there. */
const REFUSED = /^(28|3D|42501)/

/** What a failed question means. A fault of ours stays what it is. */
function toStoreFailure(error: unknown): Error {
  if (!(error instanceof pg.DatabaseError))
    return new StoreUnavailableError(describeFailure(error), { cause: error })
  const { message, code = '' } = error
  if (BUSY.test(code)) return new StoreBusyError(message, { cause: error })
  if (REFUSED.test(code)) return new StoreRefusedError(message, { cause: error })
  return UNAVAILABLE.test(code) ? new StoreUnavailableError(message, { cause: error }) : error
}

/** What the driver, or the network, says: some failures have a code and no message. */
function describeFailure(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.message || ('code' in thrown ? String(thrown.code) : '')
}
