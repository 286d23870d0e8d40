import type { Seams } from '../seams.ts'
import type { EventType } from './facts.ts'
import type { Ids } from './ids.ts'

/** What WebSocket APIs need from the world outside. */
export interface WebSocketSeams extends Omit<Seams, 'measure'> {
  readonly measure: (measurement: WebSocketMeasurement) => void
  /** Takes one event of an execution log, of 1,024 bytes at most. `group` is the name of its log group. §11 */
  readonly logExecution: (event: string, group: string) => void
  readonly ids: Ids
}

/** One event, as metrics count it. websocket-apis facts §11 */
export interface WebSocketMeasurement {
  readonly apiId: string
  readonly stage: string
  /** The route's key, where the stage's settings ask for detail; undefined otherwise. */
  readonly route?: string | undefined
  readonly eventType: EventType
  /** Messages that went either way. */
  readonly messages: number
  readonly error?: 'client' | 'execution' | 'integration' | undefined
  /** Undefined where nothing outside was called. */
  readonly integrationLatencyMs?: number | undefined
}
