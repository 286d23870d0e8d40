import { Readable } from 'node:stream'
import type { Integration } from '@gatehouse/contract'
import type {
  Answer,
  RequestOrigin,
  Upstream,
  UpstreamAnswer,
  UpstreamFailure,
  UpstreamRequest,
} from '../../exchange/exchange.ts'
import { encodePath, hasDotSegment } from '../../exchange/path.ts'
import { MAX_BODY_BYTES, readBody } from '../../exchange/read-body.ts'
import { recordingOf } from '../../exchange/recording.ts'
import {
  compileUri,
  isHttpUri,
  resolveStageVariables,
  type UriDestination,
  type UriProblem,
} from '../../expressions/uri-template.ts'
import type { Seams } from '../../seams/seams.ts'
import type { Facts } from '../facts/facts.ts'
import { type Fault, isFault, OVERLOADED } from '../facts/fault.ts'
import { toBackendHeaders } from '../mappings/headers.ts'
import { toReadableBody } from '../mappings/mapping-value.ts'
import { compileRequestMappings, type RequestDraft } from '../mappings/request-mappings.ts'
import type {
  CompiledIntegration,
  ExplainedRequest,
  Incoming,
  IntegrationSource,
  Outgoing,
} from './integration.ts'

type BuildRequest = (facts: Facts) => UpstreamRequest | Fault

/** Compiles an HTTP_PROXY integration over the internet; a fault when its URI cannot be used. http-apis §5.1 */
export function compileHttpProxy({
  integration,
  route,
  configuration,
  seams,
}: IntegrationSource): CompiledIntegration | Fault {
  const { stageVariables } = configuration.stage
  const uri = resolveStageVariables(integration.integrationUri ?? '', stageVariables)
  const resolve = uri === undefined ? undefined : compileDestination(uri, route.routeKey)
  if (!resolve) return { fault: 'internal', integrationError: `the URI cannot be used: ${uri}` }
  const mapRequest = compileMapRequest(integration, stageVariables, compileBuild(integration, resolve, seams))
  return sendThrough(seams.upstream, mapRequest)
}

/** An integration that sends what `map` makes of a request, and tells `onOutcome` what came of it. */
export function sendThrough(
  upstream: Upstream,
  map: MapRequest,
  onOutcome?: (request: UpstreamRequest, answer: UpstreamAnswer) => void,
): CompiledIntegration {
  const toOutgoing = (request: UpstreamRequest): Outgoing => ({
    explain: () => explainRequest(request),
    send: (onGone) =>
      upstream.send(request, onGone).then((answer) => {
        onOutcome?.(request, answer)
        return toIncoming(answer)
      }),
  })
  return {
    mapRequest(facts) {
      const request = map(facts)
      if (request instanceof Promise) return request.then((it) => (isFault(it) ? it : toOutgoing(it)))
      return isFault(request) ? request : toOutgoing(request)
    },
  }
}

/** What a backend's answer is to the client, and what logs say of it. */
export function toIncoming(answer: UpstreamAnswer): Incoming {
  if ('failure' in answer) return { answer: faultOf(answer) }
  if (answer.status > 599) return { answer: refuseStatus(answer) }
  return { answer, told: { serviceStatus: answer.status, headers: answer.headers } }
}

/** *Assumed*: a status beyond 599 makes an answer malformed. RFC 9110 §15. http-apis §5.1 */
function refuseStatus({ status, body }: Answer): Fault {
  if (body instanceof Readable) body.destroy()
  return { fault: 'internal', integrationError: `the backend answered with the status ${status}` }
}

/** Whose request goes to a backend: what its failure is told with. */
export function originOf({ exchange, configuration, routeKey = '' }: Facts): RequestOrigin {
  const { snapshot, stage } = configuration
  return {
    requestId: exchange.requestId,
    apiId: snapshot.api.apiId,
    stage: stage.stageName,
    route: routeKey,
  }
}

function faultOf({ failure, detail: integrationError }: UpstreamFailure): Fault {
  if (failure === 'overloaded') return OVERLOADED
  return { fault: failure === 'too long' ? 'internal' : 'unavailable', integrationError }
}

function compileBuild(
  integration: Integration,
  resolve: ResolveDestination,
  { newTraceId }: Seams,
): BuildRequest {
  const fixedMethod = integration.integrationMethod === 'ANY' ? undefined : integration.integrationMethod
  const timeoutMs = integration.timeoutInMillis
  return (facts) => {
    const { exchange } = facts
    const destination = resolve(facts)
    if ('problem' in destination) return toFault(destination)
    const { origin, target } = destination
    return {
      origin,
      method: fixedMethod ?? exchange.method,
      target: withQuery(target, exchange.query),
      headers: toBackendHeaders(exchange, newTraceId),
      body: exchange.body,
      timeoutMs,
      memory: exchange.memory,
      about: originOf(facts),
      marks: recordingOf(exchange)?.marks,
    }
  }
}

type ResolveDestination = (facts: Facts) => UriDestination | UriProblem

/** *Assumed*: a path that would leave the URI's is the client's fault, an invalid host the configuration's. http-apis §5.1 */
function toFault({ problem }: UriProblem): Fault {
  if (problem === 'path') return DOTS
  return { fault: 'internal', integrationError: 'the variables do not make a host of the integration URI' }
}

const DOTS: Fault = { fault: 'badRequest', integrationError: 'the path would lead elsewhere by its dots' }

/**
 * The `$default` route appends the request's path to the URI, other routes use the URI as written. *Assumed*: the appended
 * path is without the stage's name. http-apis §5.1
 */
function compileDestination(uri: string, routeKey: string): ResolveDestination | undefined {
  if (!isHttpUri(uri)) return undefined
  const resolve = compileUri(uri)
  if (routeKey !== '$default') return ({ parameters }) => resolve(parameters)
  return ({ path, parameters }) => {
    const destination = resolve(parameters)
    if ('problem' in destination) return destination
    const { origin, target } = destination
    const cut = target.indexOf('?')
    const base = (cut === -1 ? target : target.slice(0, cut)).replace(/\/$/, '')
    return { origin, target: `${base}${encodePath(path)}${cut === -1 ? '' : target.slice(cut)}` }
  }
}

type MapRequest = (facts: Facts) => UpstreamRequest | Fault | Promise<UpstreamRequest | Fault>

/** How the integration's request parameters change what `build` makes of a request. http-apis §6.1 */
export function compileMapRequest(
  { requestParameters }: Integration,
  stageVariables: Readonly<Record<string, string>>,
  build: BuildRequest,
): MapRequest {
  const mappings = compileRequestMappings(requestParameters, stageVariables)
  if (!mappings) return build
  const apply = (request: UpstreamRequest, facts: Facts, bytes: Uint8Array): UpstreamRequest | Fault => {
    const readings = { facts, headers: facts.exchange.headers, body: toReadableBody(bytes) }
    return fromDraft(request, mappings.apply(toDraft(request), readings))
  }
  if (!mappings.readsBody) {
    return (facts) => {
      const request = build(facts)
      return isFault(request) ? request : apply(request, facts, NO_BYTES)
    }
  }
  return async (facts) => {
    const bytes = await readBody(facts.exchange.body, MAX_BODY_BYTES)
    if (!bytes) return { fault: 'requestTooLarge' }
    const request = build(facts)
    const mapped = isFault(request) ? request : apply(request, facts, bytes)
    return isFault(mapped) ? mapped : { ...mapped, body: mapped.body === null ? null : bytes }
  }
}

const NO_BYTES = new Uint8Array(0)

function toDraft({ target, headers }: UpstreamRequest): RequestDraft {
  const cut = target.indexOf('?')
  return { query: cut === -1 ? '' : target.slice(cut + 1), headers }
}

function fromDraft(
  request: UpstreamRequest,
  { path, query, headers }: RequestDraft,
): UpstreamRequest | Fault {
  if (path !== undefined && hasDotSegment(path)) return DOTS
  const { basePath = '' } = request
  const [own = ''] = request.target.split('?', 1)
  const mapped = path === undefined ? own : basePath + encodePath(path)
  return { ...request, target: withQuery(mapped, query), headers }
}

/** The client's query parameters go along, after those of the URI. */
export function withQuery(target: string, query: string): string {
  if (query === '') return target
  return target.includes('?') ? `${target}&${query}` : `${target}?${query}`
}

function explainRequest({ origin, target, method, headers, timeoutMs }: UpstreamRequest): ExplainedRequest {
  return { method, url: origin + target, headers, timeoutMs }
}
