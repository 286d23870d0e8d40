import { signal } from '@preact/signals'
import { askGateway, lacksCredentials } from '../calls/gateway.ts'
import { formatProblem } from '../calls/perform-call.ts'
import { parseMetrics } from './parse-metrics.ts'
import { type Reading, toReading } from './reading.ts'

/** Between two looks at the metrics. */
const LOOK_MS = 5000

/** An hour of them. */
const KEPT = 720

const KEY = 'gatehouse-health'

/** The last hour, the last reading at the end. A reload of the page keeps it; another tab has its own. */
export const readings = signal<readonly Reading[]>(readKept())

/** Why the metrics cannot be read. */
export const readingProblem = signal('')

let isLooking = false

/** Looks at the metrics from now on. A second call does nothing. */
export function watchHealth(): void {
  if (isLooking) return
  isLooking = true
  void look()
  setInterval(() => void look(), LOOK_MS)
  addEventListener('pagehide', () => sessionStorage.setItem(KEY, JSON.stringify(readings.value)))
}

async function look(): Promise<void> {
  if (lacksCredentials.peek()) return
  try {
    const text = await (await askGateway('/_gatehouse/metrics')).text()
    readings.value = [...readings.peek(), toReading(parseMetrics(text), Date.now() / 1000)].slice(-KEPT)
    readingProblem.value = ''
  } catch (error) {
    readingProblem.value = formatProblem(error)
  }
}

function readKept(): readonly Reading[] {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Reading[]
  const oldest = Date.now() / 1000 - (KEPT * LOOK_MS) / 1000
  // JSON has no infinity: it comes back as null.
  return kept
    .filter(({ at }) => at > oldest)
    .map((it) => ({
      ...it,
      latencies: it.latencies.map(([bound, count]) => [bound ?? Number.POSITIVE_INFINITY, count]),
    }))
}
