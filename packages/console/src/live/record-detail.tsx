import type { EventRecord } from '@gatehouse/contract'
import { askForJson } from '../calls/gateway.ts'
import { useLoaded } from '../calls/loaded.ts'
import { Outcome } from '../calls/outcome.tsx'
import { Icon } from '../elements/icon.tsx'
import { describeRecord, formatClock, formatDuration } from '../records/describe-record.ts'
import { records } from '../records/event-stream.ts'
import { Authorizer, Backend, Changes, Why } from './decision-sections.tsx'
import { Answer, Identity, Sent } from './exchange-sections.tsx'
import { Fault } from './fault.tsx'
import { FunctionCalls } from './function-section.tsx'
import { Repeat } from './repeat.tsx'
import { Waterfall } from './waterfall.tsx'

interface RecordDetailProps {
  readonly id: string
  readonly closeHref: string
}

/** One record in full: what became of it and why. The page's own copy, or the gateway's after a reload. */
export function RecordDetail({ id, closeHref }: RecordDetailProps) {
  const known = records.value.find((record) => record.id === id)
  const { state } = useLoaded(
    async () => known ?? (await askForJson<EventRecord>(`/_gatehouse/events/${encodeURIComponent(id)}`)),
    [id],
  )
  const loaded = known ? { value: known } : state.value
  return (
    <section class="detail" aria-label="The record">
      <Outcome of={loaded}>{(record) => <Whole record={record} closeHref={closeHref} />}</Outcome>
      {loaded.problem !== undefined && <a href={closeHref}>Back to the list</a>}
    </section>
  )
}

function Whole({ record, closeHref }: { readonly record: EventRecord; readonly closeHref: string }) {
  const { verb, what, isBad } = describeRecord(record)
  return (
    <>
      <header class="detail-head">
        <h2 class="mono">
          <span class="method">{verb}</span> {what}
        </h2>
        <a class="icon-button" href={closeHref} aria-label="Close the record">
          <Icon name="close" />
        </a>
        <p class="detail-facts">
          {record.status !== undefined && (
            <span class={isBad ? 'tag is-bad' : 'tag is-good'}>{record.status}</span>
          )}
          <span>{formatDuration(record.durationMs)}</span>
          <span class="faint">{formatClock(record.startedAt)}</span>
          {record.routeKey && <code>{record.routeKey}</code>}
        </p>
      </header>
      <div class="detail-body">
        <Fault record={record} />
        {'request' in record && record.request && <Repeat record={record} request={record.request} />}
        {'steps' in record && record.steps && <Waterfall record={record} />}
        <Why record={record} />
        <Authorizer record={record} />
        <Changes record={record} />
        <Backend record={record} />
        <FunctionCalls record={record} />
        <Sent record={record} />
        <Answer record={record} />
        <Identity record={record} />
      </div>
    </>
  )
}
