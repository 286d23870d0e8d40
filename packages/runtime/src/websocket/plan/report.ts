import type { StageConfiguration } from '@gatehouse/contract'
import { compileLogFormat } from '../../access-logs/compile-log-format.ts'
import { compileDetail } from '../../stages/route-settings.ts'
import type { Facts } from '../facts/facts.ts'
import { countOf, responseTypeOf } from '../facts/fault.ts'
import { compileVariable } from '../facts/variables.ts'
import type { WebSocketMeasurement, WebSocketSeams } from '../seams/seams.ts'

/** What came of an event. */
export interface Ending extends Pick<Facts, 'fault' | 'integration' | 'status'> {
  /** Messages that went either way. */
  readonly messages: number
}

/**
 * What is told of an event once it is over: the end of its execution log and of its span, a line of the access log, and figures.
 * websocket-apis §11
 */
export type Report = (facts: Facts, ending: Ending) => void

export function compileReport(
  { stage, snapshot }: StageConfiguration,
  seams: WebSocketSeams,
  hasRoute: (routeKey: string) => boolean,
): Report {
  const { destinationArn = '', format } = stage.accessLogSettings ?? {}
  const formatLine = format === undefined ? undefined : compileLogFormat(format, compileVariable)
  const { apiId } = snapshot.api
  const isOwn = compileDetail(stage)
  const isDetailed = (routeKey?: string) => routeKey !== undefined && isOwn(routeKey) && hasRoute(routeKey)
  return (facts, ending) => {
    seams.measure({
      apiId,
      stage: stage.stageName,
      route: isDetailed(facts.routeKey) ? facts.routeKey : undefined,
      eventType: facts.eventType,
      messages: ending.messages,
      error: errorOf(facts, ending),
      integrationLatencyMs: ending.integration?.latencyMs,
    })
    facts.executionLog?.end(facts, ending)
    facts.span?.end(ending.status ?? 200, ending.fault && responseTypeOf(ending.fault))
    if (formatLine) seams.log(formatLine({ ...facts, ...ending }), destinationArn)
  }
}

/** Which metric an event counts for: the gateway's own error, or a backend's status. */
function errorOf({ eventType }: Facts, ending: Ending): WebSocketMeasurement['error'] {
  const { fault, integration, status = 200 } = ending
  if (fault) return countOf(fault)
  if (eventType === 'CONNECTION_API') return status >= 400 ? 'client' : undefined
  return integration?.status !== undefined && integration.status >= 400 ? 'integration' : undefined
}
