import type { IncomingMessage, ServerResponse } from 'node:http'
import type { EventRecord } from '@gatehouse/contract'
import { nextTurn } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { compileFilter, type RecordFilter } from '../records/filter-records.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import { PAGE, type RecordStore } from '../records/record-ring.ts'
import { watchReader } from '../requests/send-by-node.ts'
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

interface EventsCall {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** What waits for a slow reader counts for it. */
  readonly held: HeldBytes
}

export const NOT_RECORDING = 'No records are kept: start the gateway with --inspect'

/**
 * Answers `GET /_gatehouse/events`: a stream of server-sent events, each with a record's id and its JSON, those that are kept first; `last=20` begins with so many of those that are
 * kept, and a stream goes on after `Last-Event-ID`. An event `absent` names the nodes whose records are missing. The filters are
 * those of `compileFilter`.
 */
export async function serveEvents(
  { store, visible }: ReadableRecords,
  { request, response, held }: EventsCall,
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
  return stream({ store, filter, response, held }, { last: count, after })
}

/** Whether records are asked for as they come, and not as a list or an archive. */
export function asksForStream({ method, headers }: IncomingMessage, query: string): boolean {
  const isList = headers.accept?.includes('application/json') === true
  return method === 'GET' && !isList && !new URLSearchParams(query).has('format')
}

/** The newest records, so many, that a filter lets through. */
export interface NewestRecords {
  readonly filter: RecordFilter
  readonly last: number
}

/** The newest records that a filter lets through, the oldest of them first. */
export async function listRecords(
  store: RecordStore,
  { filter, last }: NewestRecords,
): Promise<readonly KeptRecord[]> {
  const found: KeptRecord[] = []
  for await (const page of readPages(store)) {
    found.push(...page.filter(filter))
    if (found.length > last) found.splice(0, found.length - last)
  }
  return found
}

/** The id of the record before the first of these; undefined where there is none. */
async function findBeginning(
  store: RecordStore,
  { filter, last }: NewestRecords,
): Promise<string | undefined> {
  const before: (string | undefined)[] = []
  let position: string | undefined
  for await (const page of readPages(store)) {
    for (const record of page) {
      if (filter(record)) before.push(position)
      position = record.head.id
    }
    if (before.length > last) before.splice(0, before.length - last)
  }
  return before.length > 0 ? before[0] : position
}

/** All that is kept, a page at a time: it may be tens of megabytes, and traffic is served in between. */
async function* readPages(store: RecordStore): AsyncGenerator<readonly KeptRecord[]> {
  let position: string | undefined
  for (;;) {
    const page = await store.read({ after: position, waitMs: 0 })
    yield page
    // Under load there is always one more.
    if (page.length < PAGE) return
    position = page.at(-1)?.head.id
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

interface EventStream extends Pick<EventsCall, 'response' | 'held'> {
  readonly store: RecordStore
  readonly filter: RecordFilter
}

interface Beginning {
  readonly last: number | undefined
  readonly after: string | undefined
}

async function stream(
  { store, filter, response, held }: EventStream,
  { last, after }: Beginning,
): Promise<void> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  const begins = after === undefined && last !== undefined
  // Of those that are kept none is held for a reader who takes its time.
  let position = begins ? await findBeginning(store, { filter, last }) : after
  // From here on nothing is missed: whoever waits for the first line may send requests.
  response.write('retry: 1000\n\n')
  const tellAbsent = createTellAbsent(store, response)
  while (!response.destroyed && !store.isClosed) {
    await tellAbsent()
    const page = await store.read({ after: position, waitMs: HEARTBEAT_MS })
    if (response.destroyed) return
    if (page.length === 0 && !response.write(': still here\n\n')) await drained(response, held)
    for (const [index, record] of page.entries()) {
      position = record.head.id
      if (!filter(record) || writeEvent(response, record)) continue
      // Where there is no room for the rest of the page it is read again, as far as it is kept then.
      if (!held.settle(lengthOf(page, index + 1))) page.length = index + 1
      await drained(response, held)
      if (response.destroyed) return
    }
    held.settle(0)
    if (page.length === PAGE) await nextTurn()
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

/** Of the records from one on, in characters of their JSON. */
function lengthOf(page: readonly KeptRecord[], from: number): number {
  return page.slice(from).reduce((sum, { json }) => sum + json.length, 0)
}

/** Until a slow reader has taken what was written, or is gone (backpressure): one that takes too little is given up. */
function drained(response: ServerResponse, { pace }: HeldBytes): Promise<void> {
  if (response.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const endWatch = watchReader(response, pace)
    const done = () => {
      endWatch()
      response.off('drain', done)
      response.off('close', done)
      resolve()
    }
    response.once('drain', done)
    response.once('close', done)
  })
}
