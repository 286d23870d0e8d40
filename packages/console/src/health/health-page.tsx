import { useComputed } from '@preact/signals'
import { askForJson } from '../calls/gateway.ts'
import { useLoaded } from '../calls/loaded.ts'
import { Heading } from '../elements/heading.tsx'
import { formatDuration } from '../records/describe-record.ts'
import { Chart } from './chart.tsx'
import { readingProblem, readings } from './samples.ts'
import { toSeries } from './series.ts'

interface Readiness {
  readonly status: string
  readonly [detail: string]: unknown
}

/** How the gateway is: whether it is ready, and its figures over the last hour. */
export function HealthPage() {
  const { state } = useLoaded(() => askForJson<Readiness>('/_gatehouse/ready'), [readings.value.length])
  const { value, problem } = state.value
  const status = problem ?? value?.status
  return (
    <div class="page">
      <Heading title="Health">
        {status && <span class={value?.status === 'ready' ? 'tag is-good' : 'tag is-bad'}>{status}</span>}
        <a class="button is-quiet" href="metrics">
          Metrics for Prometheus
        </a>
      </Heading>
      {readingProblem.value && (
        <p class="notice is-bad" role="alert">
          {readingProblem}
        </p>
      )}
      <Charts />
      <p class="faint">
        The metrics are read every five seconds while this page is open in a tab, and kept there for an hour.
      </p>
    </div>
  )
}

function Charts() {
  const series = useComputed(() => toSeries(readings.value))
  const { at, requests, clientErrors, serverErrors, throttled, median, p95, p99 } = series.value
  const now = readings.value.slice(1)
  return (
    <div class="charts">
      <Chart
        title="Requests a second"
        at={at}
        format={formatRate}
        lines={[
          { label: 'requests', part: 4, values: requests },
          { label: '4xx', part: 2, values: clientErrors },
          { label: '5xx', part: 5, values: serverErrors },
          { label: 'throttled', part: 6, values: throttled },
        ]}
      />
      <Chart
        title="Latency"
        at={at}
        format={formatDuration}
        lines={[
          { label: 'median', part: 3, values: median },
          { label: '95 of 100', part: 4, values: p95 },
          { label: '99 of 100', part: 5, values: p99 },
        ]}
      />
      <Chart
        title="Connections"
        at={at}
        format={(value) => value.toLocaleString()}
        lines={[
          { label: 'all', part: 4, values: now.map(({ connections }) => connections) },
          { label: 'WebSocket clients', part: 3, values: now.map(({ webSockets }) => webSockets) },
        ]}
      />
      <Chart
        title="Memory"
        at={at}
        format={(value) => `${Math.round(value / 2 ** 20)} MiB`}
        lines={[
          { label: 'resident', part: 4, values: now.map(({ residentBytes }) => residentBytes) },
          { label: 'heap in use', part: 3, values: now.map(({ heapBytes }) => heapBytes) },
        ]}
      />
    </div>
  )
}

function formatRate(value: number): string {
  return value === 0 || value >= 10 ? String(Math.round(value)) : value.toFixed(value < 1 ? 2 : 1)
}
