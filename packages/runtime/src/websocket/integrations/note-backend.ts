import type { UpstreamRequest } from '../../exchange/exchange.ts'
import { pairsOf, type RawHeaders } from '../../exchange/raw-headers.ts'
import { cutBody } from '../../exchange/recorded-body.ts'
import type { Recording } from '../../exchange/recording.ts'

/** How much of a backend's bodies is kept. */
const MAX_BYTES = 16 * 1024

type Sent = Pick<UpstreamRequest, 'origin' | 'method' | 'target' | 'headers' | 'body' | 'timeoutMs'>

/** Notes what goes to an HTTP backend or to a service. */
export function noteBackendRequest(recording: Recording, sent: Sent): void {
  const { origin, method, target, headers, body, timeoutMs } = sent
  recording.notes.backend = {
    type: 'http',
    request: {
      method,
      url: origin + target,
      headers: pairsOf(headers),
      ...(body instanceof Uint8Array && { body: cutBody(body, MAX_BYTES) }),
      timeoutMs,
    },
    timings: { sentMs: recording.elapsedMs() },
  }
}

interface Got {
  readonly status: number
  readonly headers: RawHeaders
  readonly body: Uint8Array
}

/** Notes what it answered. */
export function noteBackendAnswer({ notes }: Recording, { status, headers, body }: Got): void {
  const { backend } = notes
  if (!backend || !('request' in backend)) return
  const answer = { status, headers: pairsOf(headers), body: cutBody(body, MAX_BYTES) }
  notes.backend = { ...backend, answer }
}
