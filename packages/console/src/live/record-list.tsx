import type { EventRecord } from '@gatehouse/contract'
import { VirtualRows } from '../elements/virtual-rows.tsx'
import { describeRecord, formatClock, formatDuration } from '../records/describe-record.ts'

interface RecordListProps {
  readonly records: readonly EventRecord[]
  readonly chosen: string | undefined
  readonly hrefFor: (record: EventRecord) => string
  readonly onChoose: (record: EventRecord) => void
}

/** Records, one a row. */
export function RecordList({ records, chosen, hrefFor, onChoose }: RecordListProps) {
  return (
    <>
      <div class="grid-head record-row" aria-hidden="true">
        <span>Time</span>
        <span>Method</span>
        <span>Path</span>
        <span>Status</span>
        <span class="is-route">Route</span>
        <span class="is-number">Duration</span>
      </div>
      <VirtualRows
        items={records}
        rowHeight={32}
        label="Records"
        keyOf={({ id }) => id}
        chosen={chosen}
        onChoose={onChoose}
      >
        {(record, isChosen) => <Row record={record} href={hrefFor(record)} isChosen={isChosen} />}
      </VirtualRows>
    </>
  )
}

interface RowProps {
  readonly record: EventRecord
  readonly href: string
  readonly isChosen: boolean
}

function Row({ record, href, isChosen }: RowProps) {
  const { verb, what, isBad } = describeRecord(record)
  const hasRemarks = (record.remarks?.length ?? 0) > 0
  return (
    <a class="record-row" href={href} aria-current={isChosen ? 'true' : undefined}>
      <span class="mono faint">{formatClock(record.startedAt)}</span>
      <span class="mono method">{verb}</span>
      <span class="mono clip">
        {what}
        {record.fault && <span class="code-name bad">{record.fault.code}</span>}
        {record.node && <span class="code-name faint">{record.node}</span>}
        {!record.fault && hasRemarks && <span class="code-name warn">{record.remarks?.[0]?.code}</span>}
      </span>
      <span class={isBad ? 'mono bad' : 'mono good'}>{record.status ?? ''}</span>
      <span class="mono soft clip is-route">{record.routeKey}</span>
      <span class="mono faint is-number">{formatDuration(record.durationMs)}</span>
    </a>
  )
}
