import type { BackendTimings, EventRecord, RecordedStep } from '@gatehouse/contract'
import { formatDuration } from '../records/describe-record.ts'

interface Bar {
  readonly name: string
  readonly startMs: number
  readonly endMs: number
  /** Which of the colours of parts it has. */
  readonly part: number
  readonly isWithin: boolean
}

const PARTS: Readonly<Record<RecordedStep['name'], number>> = {
  route: 1,
  authorizer: 2,
  mapping: 3,
  backend: 4,
  'mapping back': 5,
  sending: 6,
}

/** How long each step took, and when. */
export function Waterfall({ record }: { readonly record: EventRecord }) {
  const steps = 'steps' in record ? (record.steps ?? []) : []
  if (steps.length === 0) return null
  const backend = 'backend' in record ? record.backend : undefined
  const bars = steps.flatMap((step): Bar[] => {
    const own: Bar = { ...step, part: PARTS[step.name] ?? 6, isWithin: false }
    return step.name === 'backend' && backend ? [own, ...barsOfBackend(backend.timings, step)] : [own]
  })
  const total = Math.max(record.durationMs, ...bars.map(({ endMs }) => endMs), 0.001)
  return (
    <section class="section">
      <h3>Timing</h3>
      <ol class="waterfall">
        {bars.map(({ name, startMs, endMs, part, isWithin }) => (
          <li key={name} class={isWithin ? 'is-within' : undefined}>
            <span class="soft">{name}</span>
            <span class="track">
              <span
                class="bar"
                style={{
                  left: `${(startMs / total) * 100}%`,
                  width: `${Math.max(((endMs - startMs) / total) * 100, 0.4)}%`,
                  background: `var(--part-${part})`,
                }}
              />
            </span>
            <span class="mono faint">{formatDuration(endMs - startMs)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function barsOfBackend(
  { sentMs, connectedMs, firstByteMs, endMs }: BackendTimings,
  step: RecordedStep,
): Bar[] {
  const within = { part: 4, isWithin: true }
  const afterConnect = connectedMs ?? sentMs
  return [
    ...(connectedMs === undefined
      ? []
      : [{ name: 'connecting', startMs: sentMs, endMs: connectedMs, ...within }]),
    {
      name: 'waiting for the first byte',
      startMs: afterConnect,
      endMs: firstByteMs ?? step.endMs,
      ...within,
    },
    ...(firstByteMs === undefined || endMs === undefined
      ? []
      : [{ name: 'receiving', startMs: firstByteMs, endMs, ...within }]),
  ]
}
