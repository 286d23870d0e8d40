import { nextTurn } from '@gatehouse/runtime'
import { readOwnVersion } from '../files/own-version.ts'
import { compileFilter, type RecordFilter } from '../records/filter-records.ts'
import { toHar } from '../records/to-har.ts'
import { listRecords, parseRecords, type ReadableRecords } from './serve-events.ts'

/** How many records a list has when nothing is said of it. */
const LIST_LENGTH = 100

/** A list of records, or why there is none. */
interface EventsAnswer {
  readonly status: number
  readonly body: unknown
}

/** Lists are made one after the other, whoever asks: each may be of all that is kept, parsed, which is many times as large as its text. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Lists the records that a query asks for, as they are or as an archive (HAR). The next list is begun a turn later: whoever asked has then
 * made a text of this one.
 * @param client of one that is gone by then no list is made
 */
export function listEvents(
  readable: ReadableRecords,
  asked: URLSearchParams,
  client: { readonly destroyed: boolean },
): Promise<EventsAnswer> {
  const listing = last.then(() =>
    client.destroyed ? refuse(503, 'Service Unavailable') : makeList(readable, asked),
  )
  last = listing.then(nextTurn, nextTurn)
  return listing
}

async function makeList({ store, visible }: ReadableRecords, asked: URLSearchParams): Promise<EventsAnswer> {
  const matches = compileFilter(asked)
  if (typeof matches === 'string') return refuse(400, matches)
  const filter: RecordFilter = (record) => visible(record) && matches(record)
  const count = asked.get('last') ?? String(LIST_LENGTH)
  if (!/^\d{1,6}$/.test(count)) return refuse(400, 'last must be a number of records')
  const found = await parseRecords(await listRecords(store, { filter, last: Number(count) }))
  const absent = await store.absent()
  if (asked.get('format') !== 'har')
    return { status: 200, body: { records: found, ...(absent.length > 0 && { absent }) } }
  // An archive is of what clients did, unless somebody asks for calls by name.
  const wanted = asked.has('kind') ? found : found.filter(({ kind }) => kind !== 'management-call')
  return { status: 200, body: toHar(wanted, readOwnVersion(), absent) }
}

function refuse(status: number, message: string): EventsAnswer {
  return { status, body: { message } }
}
