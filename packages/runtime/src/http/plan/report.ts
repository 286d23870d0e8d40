import type { StageConfiguration } from '@gatehouse/contract'
import { compileLogFormat } from '../../access-logs/compile-log-format.ts'
import type { Seams } from '../../seams/seams.ts'
import { compileDetail } from '../../stages/route-settings.ts'
import type { Facts } from '../facts/facts.ts'
import { compileVariable } from '../facts/variables.ts'

/** What went out. */
export interface Sent {
  readonly status: number
  readonly bytes: number
}

/** Tells of a request whose answer is out. */
export type Report = (facts: Facts, sent: Sent) => void

/** What is told of a request once its answer is out: a line of the access log, and figures. http-apis §7, §8 */
export function compileReport({ stage, snapshot }: StageConfiguration, seams: Seams): Report {
  const { destinationArn = '', format } = stage.accessLogSettings ?? {}
  const formatLine = format === undefined ? undefined : compileLogFormat(format, compileVariable)
  const isDetailed = compileDetail(stage)
  return (facts, { status, bytes }) => {
    const latencyMs = seams.clock.now() - facts.receivedAt.getTime()
    seams.measure({
      apiId: snapshot.api.apiId,
      stage: stage.stageName,
      route: facts.routeKey !== undefined && isDetailed(facts.routeKey) ? facts.routeKey : undefined,
      status,
      latencyMs,
      integrationLatencyMs: facts.integration?.latencyMs,
      bytes,
    })
    if (formatLine) seams.log(formatLine({ ...facts, outcome: { status, bytes, latencyMs } }), destinationArn)
  }
}
