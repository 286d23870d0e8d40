import type { UpstreamRequest } from '../../exchange/exchange.ts'
import { recordingOf } from '../../exchange/recording.ts'
import type { PrivateTarget } from '../../seams/private-targets.ts'
import { closedRoute } from '../facts/closed-route.ts'
import type { Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import { domainNameOf } from '../facts/variables.ts'
import { toPrivateHeaders } from '../mappings/headers.ts'
import { compileMapRequest, originOf, sendThrough, withQuery } from './http-proxy.ts'
import type { CompiledIntegration, IntegrationSource } from './integration.ts'

/**
 * Compiles an HTTP_PROXY integration over a VPC link: its backend is what is configured for the ARN in its URI, and gets the
 * client's path, the stage's name included, and the API's own host. http-apis §5.2
 */
export function compilePrivateProxy({
  integration,
  configuration,
  seams,
}: IntegrationSource): CompiledIntegration | Fault {
  const { integrationUri: arn = '', tlsConfig, integrationMethod, timeoutInMillis: timeoutMs } = integration
  const { privateTargets, upstream, newTraceId } = seams
  const problem = privateTargets.problemOf(arn, tlsConfig !== undefined)
  if (problem) return closedRoute(problem)
  const build = (facts: Facts): UpstreamRequest => {
    const { exchange } = facts
    const { origin, basePath } = privateTargets.next(arn) ?? NOWHERE
    return {
      origin,
      method: integrationMethod === 'ANY' ? exchange.method : (integrationMethod ?? exchange.method),
      target: withQuery(basePath + exchange.clientPath, exchange.query),
      basePath,
      headers: toPrivateHeaders(exchange, domainNameOf(facts), newTraceId),
      body: exchange.body,
      serverName: tlsConfig?.serverNameToVerify,
      timeoutMs,
      memory: exchange.memory,
      about: originOf(facts),
      marks: recordingOf(exchange)?.marks,
    }
  }
  const { stageVariables } = configuration.stage
  const mapRequest = compileMapRequest(integration, stageVariables, build)
  return sendThrough(upstream, mapRequest, ({ origin }, answer) => {
    const failed = 'failure' in answer
    if (!failed || TARGETS_OWN.has(answer.failure)) privateTargets.report(origin, !failed)
  })
}

/** Failures that say something of the target. */
const TARGETS_OWN: ReadonlySet<string> = new Set(['timeout', 'unreachable'])

/** A plan is compiled for an ARN that has targets, and they never go. */
const NOWHERE: PrivateTarget = { origin: '', basePath: '' }
