import type { EventRecord } from '@gatehouse/contract'
import { escapeControls } from '@gatehouse/runtime'
import type { RecordStore } from '../records/record-ring.ts'
import type { DevOutput } from './dev-output.ts'

/** How long to wait for a record before asking again. */
const WAIT_MS = 10_000

/** Prints a line for each request, event and message, as it is over. Resolves when the gateway ends. */
export async function printRecords(store: RecordStore, output: DevOutput): Promise<void> {
  let after: string | undefined
  while (!store.isClosed) {
    const found = await store.read({ after, waitMs: WAIT_MS })
    for (const { head, json } of found) {
      after = head.id
      printRecord(JSON.parse(json) as EventRecord, output)
    }
  }
}

/** Clients write the path, functions and backends the detail: none of them writes a line of its own. */
export function printRecord(record: EventRecord, output: DevOutput): void {
  const shown = describeRecord(record)
  if (shown === undefined) return
  const { what, path } = shown
  const { status, durationMs, fault } = record
  const ms = `${durationMs < 10 ? durationMs.toFixed(1) : Math.round(durationMs)} ms`
  const head = [
    output.style('bold', escapeControls(what)),
    escapeControls(path),
    status && formatStatus(status, output),
    output.style('dim', ms),
  ]
  const cause =
    fault &&
    `\n  ${output.style('red', escapeControls(fault.message))}: ${escapeControls(fault.detail ?? fault.cause)}\n  ${output.style('dim', fault.hint)}`
  output.line(`${head.filter(Boolean).join(' ')}${cause ?? ''}`, {
    type: 'request',
    kind: record.kind,
    what,
    path,
    status,
    durationMs,
    requestId: record.requestId,
    fault,
  })
}

/** Undefined for what is a part of something else, and for calls that only people who configure make. */
function describeRecord(record: EventRecord): { readonly what: string; readonly path: string } | undefined {
  if (record.kind === 'request') return { what: record.request.method, path: pathOf(record.request.url) }
  if (record.kind === 'websocket-event') return { what: record.event, path: record.connectionId ?? '' }
  if (record.kind === 'message') {
    const arrow = record.direction === 'in' ? '→' : '←'
    return { what: arrow, path: `${record.connectionId ?? ''} ${record.routeKey ?? ''}`.trim() }
  }
  if (record.kind === 'connections-call')
    return { what: record.request.method, path: pathOf(record.request.url) }
  if (record.kind === 'function-call' && record.parent === undefined)
    return { what: 'INVOKE', path: record.function.functionArn }
  return undefined
}

/** The path for a reader; as it came where it cannot be decoded. */
export function pathOf(url: string): string {
  if (!URL.canParse(url)) return url
  const path = new URL(url).pathname.replace(/^\/_aws\/execute-api\/\w+/, '') || '/'
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function formatStatus(status: number, output: DevOutput): string {
  if (status >= 500) return output.style('red', String(status))
  return output.style(status >= 400 ? 'yellow' : 'green', String(status))
}
