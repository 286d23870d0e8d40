import { useComputed } from '@preact/signals'
import { records } from '../records/event-stream.ts'
import type { RecordFilter } from '../records/filter-records.ts'

interface FiltersProps {
  readonly filter: RecordFilter
  readonly onChange: (filter: RecordFilter) => void
}

const KINDS = [
  ['traffic', 'All traffic'],
  ['requests', 'HTTP requests'],
  ['websockets', 'WebSocket events'],
  ['functions', 'Function calls'],
  ['management', 'Management calls'],
  ['all', 'Everything'],
] as const

const STATUSES = [
  ['', 'Any status'],
  ['faults', 'What went wrong'],
  ['2', '2xx'],
  ['3', '3xx'],
  ['4', '4xx'],
  ['5', '5xx'],
] as const

/** What the list is narrowed to. */
export function Filters({ filter, onChange }: FiltersProps) {
  const apis = useComputed(
    () => [...new Set(records.value.map(({ apiId }) => apiId).filter(Boolean))] as string[],
  )
  const nodes = useComputed(
    () => [...new Set(records.value.map(({ node }) => node).filter(Boolean))].sort() as string[],
  )
  const apiChoices = [['', 'Any API'], ...apis.value.map((id) => [id, id])] as [string, string][]
  return (
    <search class="filters">
      <input
        type="search"
        class="input is-wide"
        aria-label="Text in records"
        placeholder="Filter by path, header, body, id …"
        value={filter.text}
        onInput={({ currentTarget: { value } }) => onChange({ ...filter, text: value })}
      />
      <Choose
        label="Kinds"
        value={filter.kinds}
        choices={KINDS}
        onChange={(kinds) => onChange({ ...filter, kinds })}
      />
      <Choose
        label="Status"
        value={filter.status}
        choices={STATUSES}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <Choose
        label="API"
        value={filter.apiId}
        choices={apiChoices}
        onChange={(apiId) => onChange({ ...filter, apiId })}
      />
      {(nodes.value.length > 1 || filter.node !== '') && (
        <Choose
          label="Node"
          value={filter.node}
          choices={[['', 'Any node'], ...nodes.value.map((name): [string, string] => [name, name])]}
          onChange={(node) => onChange({ ...filter, node })}
        />
      )}
    </search>
  )
}

interface ChooseProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

function Choose({ label, value, choices, onChange }: ChooseProps) {
  return (
    <select
      class="input"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {choices.map(([name, text]) => (
        <option key={name} value={name}>
          {text}
        </option>
      ))}
    </select>
  )
}
