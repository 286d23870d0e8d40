import type { IncomingMessage, ServerResponse } from 'node:http'
import type { EventRecord } from '@gatehouse/contract'
import { compileFilter, type RecordFilter } from '../records/filter-records.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import type { RecordStore } from '../records/record-ring.ts'
import { sendJson } from './pages.ts'

/** How long a stream may be silent before it says that it is alive. */
const HEARTBEAT_MS = 15_000

/** The address of the records, and of one of them below it. */
export const EVENTS_PATH = '/_gatehouse/events'

/** The id of the record that a path below `EVENTS_PATH` names; undefined for another path. */
export function parseEventPath(path: string): string | undefined {
  return new RegExp(`^${EVENTS_PATH}/([\\w-]+)$`).exec(path)?.[1]
}

export const NOT_RECORDING = 'No records are kept: start the gateway with --inspect'

/**
 * Answers `GET /_gatehouse/events`: a stream of server-sent events, each with a record's id and its JSON, those that are kept first; `last=20` begins with so many of those that are kept, and a stream goes on after `Last-Event-ID`. The
 * filters are those of `compileFilter`.
 */
export async function serveEvents(
  store: RecordStore,
  query: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = new URLSearchParams(query)
  const filter = compileFilter(asked)
  if (typeof filter === 'string') return sendJson(response, 400, { message: filter })
  const last = asked.get('last')
  if (last !== null && !/^\d{1,6}$/.test(last))
    return sendJson(response, 400, { message: 'last must be a number of records' })
  const wanted = last === null ? undefined : Number(last)
  const after = request.headers['last-event-id']?.toString()
  return stream({ store, filter, response }, { last: wanted, after })
}

/** Whether records are asked for as they come, and not as a list or an archive. */
export function asksForStream({ method, headers }: IncomingMessage, query: string): boolean {
  const isList = headers.accept?.includes('application/json') === true
  return method === 'GET' && !isList && !new URLSearchParams(query).has('format')
}

/** The newest records that a filter lets through, the oldest of them first. */
export async function listRecords(
  store: RecordStore,
  { filter, last }: { readonly filter: RecordFilter; readonly last: number },
): Promise<KeptRecord[]> {
  const found: KeptRecord[] = []
  let after: string | undefined
  for (;;) {
    const page = await store.read({ after, waitMs: 0 })
    found.push(...page.filter(filter))
    after = page.at(-1)?.head.id
    if (after === undefined) return last === 0 ? [] : found.slice(-last)
  }
}

export function parseRecord({ json }: KeptRecord): EventRecord {
  return JSON.parse(json) as EventRecord
}

interface EventStream {
  readonly store: RecordStore
  readonly filter: RecordFilter
  readonly response: ServerResponse
}

interface Beginning {
  readonly last: number | undefined
  readonly after: string | undefined
}

async function stream({ store, filter, response }: EventStream, { last, after }: Beginning): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write('retry: 1000\n\n')
  let position = after
  if (after === undefined && last !== undefined) {
    position = await store.newest()
    for (const record of await listRecords(store, { filter, last })) writeEvent(response, record)
  }
  while (!response.destroyed && !store.isClosed) {
    const page = await store.read({ after: position, waitMs: HEARTBEAT_MS })
    if (response.destroyed) return
    let isTaken = page.length > 0 || response.write(': still here\n\n')
    for (const record of page) {
      position = record.head.id
      if (filter(record)) isTaken = writeEvent(response, record)
    }
    if (!isTaken) await drained(response)
  }
  response.end()
}

function writeEvent(response: ServerResponse, { head, json }: KeptRecord): boolean {
  return response.write(`id: ${head.id}\ndata: ${json}\n\n`)
}

/** Until a slow reader has taken what was written, or is gone (backpressure). */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', resolve)
    response.once('close', resolve)
  })
}
