import {
  compileUri,
  isHttpUri,
  resolveStageVariables,
  type UriDestination,
  type UriProblem,
} from '../../expressions/uri-template.ts'
import { linkArnOf } from '../../seams/private-targets.ts'
import type { Fault } from '../facts/fault.ts'
import type { IntegrationSource } from './integration.ts'

/** Where a call of an HTTP backend goes. */
export interface Endpoint extends UriDestination {
  /** The name that the integration calls its backend by, where that is not where the call goes. */
  readonly host?: string
}

/** Finds where a call goes by the values of its `{name}`s. */
export type ResolveEndpoint = (values: Readonly<Record<string, string>>) => Endpoint | UriProblem

/** Compiles where an integration's URI leads: there, or to what stands for its VPC link. management §4.5 */
export function compileEndpoint({
  integration,
  configuration,
  seams,
}: IntegrationSource): ResolveEndpoint | Fault {
  const { stageVariables } = configuration.stage
  const uri = resolveStageVariables(integration.integrationUri ?? '', stageVariables)
  if (uri === undefined || !isHttpUri(uri))
    return { fault: 'configuration', detail: 'the integration URI cannot be used' }
  const resolve = compileUri(uri)
  if (integration.connectionType === 'INTERNET') return resolve
  const link = resolveStageVariables(integration.connectionId ?? '', stageVariables) ?? ''
  const arn = linkArnOf(configuration.region, link)
  const { privateTargets } = seams
  const problem = privateTargets.problemOf(arn, /^https:/i.test(uri))
  if (problem) return { fault: 'unavailable', detail: problem }
  return (values) => {
    const destination = resolve(values)
    if ('problem' in destination) return destination
    const { origin, target } = destination
    const { origin: nearby, basePath } = privateTargets.next(arn) ?? { origin: '', basePath: '' }
    return { origin: nearby, target: basePath + target, host: origin.replace(/^https?:\/\//i, '') }
  }
}
