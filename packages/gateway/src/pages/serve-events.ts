import type { IncomingMessage, ServerResponse } from 'node:http'
import type { EventRecord } from '@gatehouse/contract'
import { nextTurn } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import { compileFilter, type RecordFilter } from '../records/filter-records.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import { PAGE, type RecordStore } from '../records/record-ring.ts'
import { sendJson } from './pages.ts'

/** How long a stream may be silent before it says that it is alive. */
const HEARTBEAT_MS = 15_000

/** The address of the records, and of one of them below it. */
export const EVENTS_PATH = '/_gatehouse/events'

/** The id of the record that a path below `EVENTS_PATH` names; undefined for another path. */
export function parseEventPath(path: string): string | undefined {
  return new RegExp(`^${EVENTS_PATH}/([\\w-]+)$`).exec(path)?.[1]
}

/** The records that are kept, and which of them the caller is told of. */
export interface ReadableRecords {
  readonly store: RecordStore
  readonly visible: RecordFilter
}

export const NOT_RECORDING = 'No records are kept: start the gateway with --inspect'

/**
 * Answers `GET /_gatehouse/events`: a stream of server-sent events, each with a record's id and its JSON, those that are kept first; `last=20` begins with so many of those that are
 * kept, and a stream goes on after `Last-Event-ID`. An event `absent` names the nodes whose records are missing. The filters are
 * those of `compileFilter`.
 */
export async function serveEvents(
  { store, visible }: ReadableRecords,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = new URLSearchParams(splitUrl(request.url ?? '').query)
  const wanted = compileFilter(asked)
  if (typeof wanted === 'string') return sendJson(response, 400, { message: wanted })
  const filter: RecordFilter = (record) => visible(record) && wanted(record)
  const last = asked.get('last')
  if (last !== null && !/^\d{1,6}$/.test(last))
    return sendJson(response, 400, { message: 'last must be a number of records' })
  const count = last === null ? undefined : Number(last)
  const after = request.headers['last-event-id']?.toString()
  return stream({ store, filter, response }, { last: count, after })
}

/** Whether records are asked for as they come, and not as a list or an archive. */
export function asksForStream({ method, headers }: IncomingMessage, query: string): boolean {
  const isList = headers.accept?.includes('application/json') === true
  return method === 'GET' && !isList && !new URLSearchParams(query).has('format')
}

/** Records that were asked for, and up to where those that are kept were read. */
export interface ListedRecords {
  readonly records: readonly KeptRecord[]
  /** The id of the last one, whether it was asked for or not; undefined where none is kept. */
  readonly position: string | undefined
}

/** The newest records that a filter lets through, the oldest of them first. */
export async function listRecords(
  store: RecordStore,
  { filter, last }: { readonly filter: RecordFilter; readonly last: number },
): Promise<ListedRecords> {
  const found: KeptRecord[] = []
  let position: string | undefined
  for (;;) {
    const page = await store.read({ after: position, waitMs: 0 })
    found.push(...page.filter(filter))
    if (found.length > last) found.splice(0, found.length - last)
    position = page.at(-1)?.head.id ?? position
    // Under load there is always one more.
    if (page.length < PAGE) return { records: found, position }
    // All that is kept may be tens of megabytes, and traffic is served in between.
    await nextTurn()
  }
}

/** The same from their JSON, a page at a time. */
export async function parseRecords(kept: readonly KeptRecord[]): Promise<EventRecord[]> {
  const records: EventRecord[] = []
  for (const one of kept) {
    records.push(parseRecord(one))
    if (records.length % PAGE === 0) await nextTurn()
  }
  return records
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
  const begins = after === undefined && last !== undefined
  const kept = begins ? await listRecords(store, { filter, last }) : { records: [], position: after }
  // From here on nothing is missed: whoever waits for the first line may send requests.
  response.write('retry: 1000\n\n')
  let { position } = kept
  for (const record of kept.records) if (!writeEvent(response, record)) await drained(response)
  const tellAbsent = createTellAbsent(store, response)
  while (!response.destroyed && !store.isClosed) {
    await tellAbsent()
    const page = await store.read({ after: position, waitMs: HEARTBEAT_MS })
    if (response.destroyed) return
    let isTaken = page.length > 0 || response.write(': still here\n\n')
    for (const record of page) {
      position = record.head.id
      if (filter(record)) isTaken = writeEvent(response, record)
    }
    if (!isTaken) await drained(response)
    else if (page.length === PAGE) await nextTurn()
  }
  response.end()
}

/** Tells of the nodes whose records are missing, whenever they are others than before: an event of its own, `absent`. */
function createTellAbsent(store: RecordStore, response: ServerResponse): () => Promise<void> {
  let told = '[]'
  return async () => {
    const absent = JSON.stringify(await store.absent())
    if (absent === told || response.destroyed) return
    told = absent
    response.write(`event: absent\ndata: {"absent":${absent}}\n\n`)
  }
}

function writeEvent(response: ServerResponse, { head, json }: KeptRecord): boolean {
  return response.write(`id: ${head.id}\ndata: ${json}\n\n`)
}

/** Until a slow reader has taken what was written, or is gone (backpressure). */
function drained(response: ServerResponse): Promise<void> {
  if (response.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done)
      response.off('close', done)
      resolve()
    }
    response.once('drain', done)
    response.once('close', done)
  })
}
