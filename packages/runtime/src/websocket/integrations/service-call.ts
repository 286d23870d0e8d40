import type { Integration } from '@gatehouse/contract'
import { textOf } from '../../exchange/body-text.ts'
import { hasDotSegment } from '../../exchange/path.ts'
import { resolveStageVariables } from '../../expressions/uri-template.ts'
import type { ServiceCall, Services } from '../../seams/services.ts'
import type { Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import { compileRequestParameters } from '../mappings/request-mappings.ts'
import {
  type BackendCall,
  type CallDraft,
  DOT_SEGMENTS,
  NEVER_GONE,
  toCallResult,
  toReply,
  traceRequest,
} from './call.ts'
import type { IntegrationSource } from './integration.ts'
import {
  bodyOf,
  completeHeaders,
  defaultHeaders,
  methodOf,
  valuesIn,
  withMappedQuery,
} from './mapped-request.ts'
import { toServiceAction } from './service-action.ts'
import { type CompiledServiceUri, compileServiceUri } from './service-uri.ts'

/** Why an integration with an AWS service cannot be carried out; undefined when it can. */
function problemOfService(
  { credentialsArn }: Pick<Integration, 'credentialsArn'>,
  services: Pick<Services, 'problem'>,
): string | undefined {
  if (credentialsArn === CALLER) return `credentialsArn ${CALLER}: the gateway cannot sign as its caller`
  return services.problem()
}

/** What asks for the caller's own credentials. websocket-apis §5.1 */
const CALLER = 'arn:aws:iam::*:user/*'

/**
 * Compiles the call of an AWS service: action or path, mapped parameters, default headers, time-out. websocket-apis §5.1, §5.4
 */
export function compileServiceCall(source: IntegrationSource): BackendCall | Fault {
  const { integration, configuration, seams } = source
  const { integrationUri = '', credentialsArn } = integration
  const uri = compileServiceUri(
    resolveStageVariables(integrationUri, configuration.stage.stageVariables) ?? '',
  )
  if (!uri) return { fault: 'configuration', detail: 'the integration URI does not name a service' }
  const problem = problemOfService({ credentialsArn }, seams.services)
  if (problem) return { fault: 'unavailable', detail: problem }
  const build = compileBuild(source, uri)
  return async (draft, facts) => {
    const call = build(draft, facts)
    const { method, target, headers, body } = call
    // A message must not choose another resource with the gateway's signature.
    if (hasDotSegment(target.split('?', 1)[0] ?? '')) return toCallResult(DOT_SEGMENTS, 0)
    const origin = seams.services.addressOf(call)
    traceRequest(facts, {
      origin,
      method,
      target,
      headers,
      body: Buffer.from(body),
      timeoutMs: call.timeoutMs,
    })
    const sentAt = seams.clock.now()
    const answer = await seams.services.send({ ...call, memory: facts.client.memory }, NEVER_GONE)
    const result =
      'refusal' in answer
        ? ({ fault: 'unavailable', detail: answer.refusal } as const)
        : await toReply(answer, facts)
    facts.client.memory?.settle(0)
    return toCallResult(result, seams.clock.now() - sentAt)
  }
}

function compileBuild(
  { integration, route, configuration }: IntegrationSource,
  uri: CompiledServiceUri,
): (draft: CallDraft, facts: Facts) => ServiceCall {
  const { region, label, service, targetOf } = uri
  const { requestTemplates = {}, timeoutInMillis: timeoutMs } = integration
  const parametersOf = compileRequestParameters(integration.requestParameters, route.requestParameters)
  const action = toServiceAction(uri)
  const defaults = [...action.headers, ...defaultHeaders(configuration.snapshot.api.apiId)]
  const isMade = Object.keys(requestTemplates).length > 0
  return (draft, facts) => {
    const parameters = parametersOf(facts)
    const method = methodOf(integration.integrationMethod, facts)
    const query = { ...action.query, ...valuesIn(parameters, 'querystring') }
    const target = withMappedQuery(targetOf(valuesIn(parameters, 'path')), draft.query, query)
    const headers = completeHeaders(draft.headers, parameters, defaults)
    const call = { region, label, service, method, headers, timeoutMs }
    const body = bodyOf(method, draft.body) ?? ''
    if (!action.isForm || method === 'GET' || method === 'HEAD') return { ...call, target, body }
    return { ...call, ...toForm(target, isMade ? textOf(body) : '') }
  }
}

/** Parameters as a form, with what a template adds: a message as it is would be none. *Assumed*. websocket-apis §5.1 */
function toForm(target: string, made: string): Pick<ServiceCall, 'target' | 'body'> {
  const [path = '', query = ''] = target.split('?')
  return { target: path, body: [query, made].filter(Boolean).join('&') }
}
