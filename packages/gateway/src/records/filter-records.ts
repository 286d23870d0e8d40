import type { KeptRecord, RecordSummary } from './kept-record.ts'

/** Whether a record is asked for. */
export type RecordFilter = (record: KeptRecord) => boolean

type ReadMember = (head: RecordSummary) => string | undefined

/** What records can be asked for by; each takes several values, separated by commas. */
const MEMBERS = {
  api: ({ apiId }) => apiId,
  stage: ({ stage }) => stage,
  route: ({ routeKey }) => routeKey,
  kind: ({ kind }) => kind,
  connection: ({ connectionId }) => connectionId,
  request: ({ requestId }) => requestId,
  parent: ({ parent }) => parent,
  fault: ({ fault }) => fault,
  node: ({ node }) => node,
} as const satisfies Record<string, ReadMember>

/** The names of the filters. */
export const FILTER_NAMES = [...(Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]), 'status', 'text'] as const

/** How many texts may be asked for: each is looked for in all of every record. */
const MOST_TEXTS = 8

/**
 * Compiles the filters of a query string: `api`, `stage`, `route`, `kind`, `connection`, `request` (its id), `parent`, `fault` and `node`
 * are equal, `status` is `404`, `4xx` or `400-599`, `text` stands anywhere in the record, in any case. A text that says what is wrong with one.
 */
export function compileFilter(query: URLSearchParams): RecordFilter | string {
  const tests: RecordFilter[] = []
  for (const [name, read] of Object.entries(MEMBERS)) {
    const wanted = new Set(query.getAll(name).flatMap((it) => it.split(',')))
    if (wanted.size > 0) tests.push(({ head }) => wanted.has(read(head) ?? ''))
  }
  const ranges = query
    .getAll('status')
    .flatMap((it) => it.split(','))
    .map(parseStatus)
  if (ranges.includes(undefined)) return 'status must be such as 404, 4xx or 400-599'
  if (ranges.length > 0)
    tests.push(({ head: { status = 0 } }) => ranges.some((it) => it && status >= it.from && status <= it.to))
  const texts = query.getAll('text').map((it) => it.toLowerCase())
  if (texts.length > MOST_TEXTS) return `text may be given ${MOST_TEXTS} times at most`
  if (texts.length > 0)
    tests.push(({ json }) => {
      const lower = json.toLowerCase()
      return texts.every((it) => lower.includes(it))
    })
  return (record) => tests.every((test) => test(record))
}

function parseStatus(text: string): { readonly from: number; readonly to: number } | undefined {
  const [, hundreds] = /^([1-5])xx$/i.exec(text) ?? []
  if (hundreds !== undefined) return { from: Number(hundreds) * 100, to: Number(hundreds) * 100 + 99 }
  const [, from, to = from] = /^(\d{3})(?:-(\d{3}))?$/.exec(text) ?? []
  return from === undefined ? undefined : { from: Number(from), to: Number(to) }
}
