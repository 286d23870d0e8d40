import type { Exchange, RawHeaders, UpstreamAnswer, UpstreamRequest } from '../../exchange.ts'
import { appendHeader, removeHeader } from '../../http/headers.ts'
import { valuesOf } from '../../iam/canonical-request.ts'
import { MAX_BODY_BYTES, readBody } from '../../read-body.ts'
import { compileUri, resolveStageVariables } from '../../uri-template.ts'
import type { Facts, IntegrationFacts } from '../facts.ts'
import type { Fault } from '../fault.ts'
import type { Reply } from '../integration-responses.ts'
import { formatHeaders } from '../mask-secrets.ts'
import { compileRequestParameters, type Mapped } from '../request-parameters.ts'
import type { RequestBody } from '../request-templates.ts'
import type { IntegrationPlans } from './integrate.ts'

/** What a call of a backend starts from, before parameters are mapped into it. */
export interface Draft {
  readonly headers: RawHeaders
  /** Without `?`. */
  readonly query: string
  readonly body: RequestBody
}

/** What a backend answered, or why it did not, and what logs tell of it. */
export interface CallResult {
  readonly result: Reply | Fault
  readonly integration: IntegrationFacts
}

export type HttpCall = (draft: Draft, facts: Facts) => Promise<CallResult>

/** Compiles the call of an HTTP backend: URI, mapped parameters, default headers, time-out. websocket-apis facts §5.4, §5.5 */
export function compileHttpCall({
  integration,
  route,
  configuration,
  seams,
}: IntegrationPlans): HttpCall | Fault {
  const { stage, snapshot } = configuration
  const uri = resolveStageVariables(integration.integrationUri ?? '', stage.stageVariables)
  if (uri === undefined || !isHttp(uri))
    return { fault: 'configuration', detail: 'the integration URI cannot be used' }
  if (integration.connectionType !== 'INTERNET')
    return { fault: 'notServed', detail: `connection type ${integration.connectionType}` }
  const resolve = compileUri(uri)
  const parametersOf = compileRequestParameters(integration.requestParameters, route.requestParameters)
  const defaults = defaultHeaders(snapshot.api.apiId)
  const { timeoutInMillis: timeoutMs } = integration
  return async (draft, facts) => {
    const parameters = parametersOf(facts)
    const { origin, target } = resolve(valuesIn(parameters, 'path'))
    const method = methodOf(integration.integrationMethod, facts)
    const isEmpty = method === 'GET' || method === 'HEAD' || draft.body.length === 0
    const request: UpstreamRequest = {
      origin,
      method,
      target: withQuery(target, draft.query, valuesIn(parameters, 'querystring')),
      headers: completeHeaders(draft.headers, parameters, defaults),
      body: isEmpty ? null : Buffer.from(draft.body as string),
      timeoutMs,
    }
    traceRequest(facts, request)
    const sentAt = seams.clock().getTime()
    const result = await toReply(await seams.upstream.send(request, NEVER_GONE))
    if ('status' in result)
      facts.executionLog?.trace(facts, 'Endpoint response body before transformations', result.body)
    return {
      result,
      integration: {
        latencyMs: seams.clock().getTime() - sentAt,
        status: 'status' in result ? result.status : undefined,
      },
    }
  }
}

function traceRequest(facts: Facts, { origin, target, headers, body }: UpstreamRequest): void {
  const { executionLog } = facts
  if (!executionLog) return
  executionLog.trace(facts, 'Endpoint request URI', origin + target)
  executionLog.trace(facts, 'Endpoint request headers', formatHeaders(headers))
  executionLog.trace(facts, 'Endpoint request body after transformations', (body as Uint8Array | null) ?? '')
}

/** A backend's work goes on when its client has left: what was taken is done. */
const NEVER_GONE: Exchange['onGone'] = () => undefined

function isHttp(uri: string): boolean {
  return /^https?:\/\//i.test(uri) && URL.canParse(uri.replaceAll(/\{[^}]*\}/g, 'x'))
}

/** *Assumed*: `ANY` sends messages by POST, and asks for a connection by GET, as its client did. */
function methodOf(integrationMethod: string | undefined, { eventType }: Facts): string {
  if (integrationMethod !== undefined && integrationMethod !== 'ANY') return integrationMethod
  return eventType === 'CONNECT' ? 'GET' : 'POST'
}

function valuesIn(parameters: readonly Mapped[], wanted: Mapped['place']): Record<string, string> {
  return Object.fromEntries(
    parameters.filter(({ place }) => place === wanted).map(({ name, value }) => [name, value]),
  )
}

function withQuery(target: string, query: string, mapped: Readonly<Record<string, string>>): string {
  const own = new Set(Object.keys(mapped))
  const kept = query.split('&').filter((pair) => pair !== '' && !own.has(nameOf(pair)))
  const added = Object.entries(mapped).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  )
  const whole = [...kept, ...added].join('&')
  if (whole === '') return target
  return `${target}${target.includes('?') ? '&' : '?'}${whole}`
}

function nameOf(pair: string): string {
  return new URLSearchParams(pair).keys().next().value ?? ''
}

/** Headers that a request has when nothing else says what they are. Facts §5.4 */
function defaultHeaders(apiId: string): readonly (readonly [string, string])[] {
  return [
    ['User-Agent', `AmazonAPIGateway_${apiId}`],
    ['X-Amzn-Apigateway-Api-Id', apiId],
    ['Accept', 'application/json'],
    ['Content-Type', 'application/json'],
  ]
}

function completeHeaders(
  headers: RawHeaders,
  parameters: readonly Mapped[],
  defaults: readonly (readonly [string, string])[],
): RawHeaders {
  let complete = headers
  for (const { place, name, value } of parameters)
    if (place === 'header' && !FIXED.has(name.toLowerCase()))
      complete = appendHeader(removeHeader(complete, name), name, value)
  for (const [name, value] of defaults)
    if (valuesOf(complete, name.toLowerCase()).length === 0) complete = [...complete, name, value]
  return complete
}

/** Headers of the connection to the backend: a mapping that could write them could smuggle a second request. */
const FIXED: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
  'upgrade',
])

async function toReply(answer: UpstreamAnswer): Promise<Reply | Fault> {
  if ('failure' in answer)
    return { fault: answer.failure === 'timeout' ? 'timeout' : 'unreachable', detail: answer.detail }
  const body = await readBody(answer.body, MAX_BODY_BYTES)
  if (!body)
    return { fault: 'unreachable', detail: 'the answer broke off or is longer than the service takes' }
  return { status: answer.status, headers: answer.headers, body }
}
