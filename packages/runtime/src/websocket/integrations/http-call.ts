import { type RawHeaders, removeHeader } from '../../exchange/raw-headers.ts'
import { recordingOf } from '../../exchange/recording.ts'
import type { UriProblem } from '../../expressions/uri-template.ts'
import type { Facts } from '../facts/facts.ts'
import { type Fault, isFault } from '../facts/fault.ts'
import { compileRequestParameters } from '../mappings/request-mappings.ts'
import { type BackendCall, DOT_SEGMENTS, NEVER_GONE, toCallResult, toReply, traceRequest } from './call.ts'
import { compileEndpoint } from './endpoint.ts'
import type { IntegrationSource } from './integration.ts'
import {
  bodyOf,
  completeHeaders,
  defaultHeaders,
  methodOf,
  valuesIn,
  withMappedQuery,
} from './mapped-request.ts'

/** Compiles the call of an HTTP backend: endpoint, mapped parameters, default headers, time-out. websocket-apis §5.4, §5.5 */
export function compileHttpCall(source: IntegrationSource): BackendCall | Fault {
  const { integration, route, configuration, seams } = source
  const resolve = compileEndpoint(source)
  if (isFault(resolve)) return resolve
  const parametersOf = compileRequestParameters(integration.requestParameters, route.requestParameters)
  const defaults = defaultHeaders(configuration.snapshot.api.apiId)
  const { timeoutInMillis: timeoutMs, connectionType } = integration
  return async (draft, facts) => {
    const parameters = parametersOf(facts)
    const endpoint = resolve(valuesIn(parameters, 'path'))
    if ('problem' in endpoint) return toCallResult(toUriFault(endpoint), 0)
    const { origin, target, host } = endpoint
    const method = methodOf(integration.integrationMethod, facts)
    const headers = completeHeaders(withTrace(draft.headers, facts), parameters, defaults)
    const request = {
      origin,
      method,
      timeoutMs,
      target: withMappedQuery(target, draft.query, valuesIn(parameters, 'querystring')),
      headers: host === undefined ? headers : ['Host', host, ...headers],
      body: bodyOf(method, draft.body),
      memory: facts.client.memory,
      serverName: host?.replace(/:\d+$/, ''),
      marks: recordingOf(facts)?.marks,
    }
    traceRequest(facts, request)
    const sentAt = seams.clock.now()
    const answer = await seams.upstream.send(request, NEVER_GONE)
    if (connectionType === 'VPC_LINK') seams.privateTargets.report(origin, !('failure' in answer))
    const reply = await toReply(answer, facts)
    facts.client.memory?.settle(0)
    return toCallResult(reply, seams.clock.now() - sentAt)
  }
}

/**
 * *Assumed*: a path that would leave the URI's is the client's fault, an invalid host the configuration's.
 * websocket-apis §5.5
 */
function toUriFault({ problem }: UriProblem): Fault {
  if (problem === 'path') return DOT_SEGMENTS
  return { fault: 'configuration', detail: 'the parameters do not make a host of the integration URI' }
}

/** A backend's part of the trace comes after the event's, whatever the client said. */
function withTrace(headers: RawHeaders, { span }: Facts): RawHeaders {
  return span ? [...removeHeader(headers, 'traceparent'), 'traceparent', span.traceparent] : headers
}
