import type { EventRecord } from '@gatehouse/contract'
import { useComputed } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Heading } from '../elements/heading.tsx'
import { goTo, hrefOf, place } from '../navigation/place.ts'
import {
  clearRecords,
  flushRecords,
  followEvents,
  isPaused,
  records,
  streamState,
} from '../records/event-stream.ts'
import { filterRecords, readFilter, writeFilter } from '../records/filter-records.ts'
import { AbsentNodes } from './absent-nodes.tsx'
import { ArchiveActions } from './archive.tsx'
import { Filters } from './filters.tsx'
import { NoRecords } from './no-records.tsx'
import { RecordDetail } from './record-detail.tsx'
import { RecordList } from './record-list.tsx'

const STATES = { connecting: 'connecting', open: 'live', off: 'not recording', away: 'gateway is away' }

/** What happens, as it happens: a list of records, and one of them in full. */
export function LivePage() {
  useEffect(() => void followEvents(), [])
  const filter = readFilter(place.value.query)
  const [, id] = place.value.segments
  const shown = useComputed(() => filterRecords(records.value, readFilter(place.value.query)))
  const query = writeFilter(filter)
  const open = (record: EventRecord) => goTo(hrefOf(['live', record.id], query), { isStep: id === undefined })
  return (
    <div class="page is-whole">
      <Heading title="Live">
        <span class={streamState.value === 'open' ? 'pulse is-on' : 'pulse'}>
          {STATES[streamState.value]}
        </span>
        <button
          type="button"
          class="button"
          aria-pressed={isPaused.value}
          onClick={() => {
            isPaused.value = !isPaused.value
            flushRecords()
          }}
        >
          {isPaused.value ? 'Resume' : 'Pause'}
        </button>
        <button type="button" class="button" onClick={clearRecords}>
          Clear
        </button>
        <ArchiveActions filter={filter} />
      </Heading>
      <Filters
        filter={filter}
        onChange={(next) => goTo(hrefOf(['live', ...(id ? [id] : [])], writeFilter(next)), { isStep: false })}
      />
      <AbsentNodes />
      <div class={id === undefined ? 'split' : 'split is-open'}>
        <div class="split-list">
          {shown.value.length === 0 ? (
            <NoRecords isFiltered={records.value.length > 0} />
          ) : (
            <RecordList
              records={shown.value}
              chosen={id}
              hrefFor={(record) => hrefOf(['live', record.id], query)}
              onChoose={open}
            />
          )}
        </div>
        {id !== undefined && <RecordDetail key={id} id={id} closeHref={hrefOf(['live'], query)} />}
      </div>
    </div>
  )
}
