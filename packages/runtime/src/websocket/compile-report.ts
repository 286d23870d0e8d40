import type { StageConfiguration } from '@gatehouse/contract'
import { compileLogFormat } from '../access-log.ts'
import { compileVariable } from './context.ts'
import type { Facts } from './facts.ts'
import { countOf } from './fault.ts'
import type { WebSocketMeasurement, WebSocketSeams } from './seams.ts'

/** What metrics want to know besides the facts. */
export interface Counts {
  /** Messages that went either way. */
  readonly messages: number
  readonly isDetailed: boolean
}

/** What is told of an event once it is over: a line of the access log, and figures. websocket-apis facts §11 */
export type Report = (facts: Facts, counts: Counts) => void

export function compileReport({ stage, snapshot }: StageConfiguration, seams: WebSocketSeams): Report {
  const { destinationArn = '', format } = stage.accessLogSettings ?? {}
  const formatLine = format === undefined ? undefined : compileLogFormat(format, compileVariable)
  const { apiId } = snapshot.api
  return (facts, { messages, isDetailed }) => {
    seams.measure({
      apiId,
      stage: stage.stageName,
      route: isDetailed ? facts.routeKey : undefined,
      eventType: facts.eventType,
      messages,
      error: errorOf(facts),
      integrationLatencyMs: facts.integration?.latencyMs,
    })
    if (formatLine) seams.log(formatLine(facts), destinationArn)
  }
}

/** Which metric an event counts for: the gateway's own error, or a backend's status. */
function errorOf({ eventType, fault, integration, status = 200 }: Facts): WebSocketMeasurement['error'] {
  if (fault) return countOf(fault)
  if (eventType === 'CONNECTION_API') return status >= 400 ? 'client' : undefined
  return integration?.status !== undefined && integration.status >= 400 ? 'integration' : undefined
}
