import type { EventRecord } from '@gatehouse/contract'
import { describeRecord, KIND_GROUPS } from './describe-record.ts'

/** What a list of records is narrowed to; all of it stands in the address. */
export interface RecordFilter {
  readonly text: string
  /** A name of `KIND_GROUPS`, or `all`. */
  readonly kinds: string
  /** `faults`, `2` to `5` for the hundreds, or empty. */
  readonly status: string
  readonly apiId: string
  /** The name of a node, or empty. */
  readonly node: string
  readonly connectionId?: string
}

/** The filter that an address has. */
export function readFilter(query: URLSearchParams): RecordFilter {
  return {
    text: query.get('q') ?? '',
    kinds: query.get('kinds') ?? 'traffic',
    status: query.get('status') ?? '',
    apiId: query.get('api') ?? '',
    node: query.get('node') ?? '',
  }
}

/** A filter as an address has it; what goes without saying is left out. */
export function writeFilter({ text, kinds, status, apiId, node }: RecordFilter): Record<string, string> {
  return { q: text, kinds: kinds === 'traffic' ? '' : kinds, status, api: apiId, node }
}

/** The records that a filter leaves, in their order. */
export function filterRecords(all: readonly EventRecord[], filter: RecordFilter): EventRecord[] {
  const wanted = filter.text.toLowerCase()
  const kinds = Object.hasOwn(KIND_GROUPS, filter.kinds) ? KIND_GROUPS[filter.kinds] : undefined
  return all.filter(
    (record) =>
      (!kinds || kinds.includes(record.kind)) &&
      (filter.apiId === '' || record.apiId === filter.apiId) &&
      (filter.node === '' || record.node === filter.node) &&
      (filter.connectionId === undefined || record.connectionId === filter.connectionId) &&
      hasStatus(record, filter.status) &&
      (wanted === '' || textOf(record).includes(wanted)),
  )
}

function hasStatus(record: EventRecord, status: string): boolean {
  if (status === '') return true
  if (status === 'faults') return record.fault !== undefined || describeRecord(record).isBad
  return Math.floor((record.status ?? 0) / 100) === Number(status)
}

/** Texts of records, for as long as those are there: searching a thousand of them at each key must not be felt. */
const texts = new WeakMap<EventRecord, string>()

function textOf(record: EventRecord): string {
  const known = texts.get(record)
  if (known !== undefined) return known
  const text = JSON.stringify(record).toLowerCase()
  texts.set(record, text)
  return text
}
