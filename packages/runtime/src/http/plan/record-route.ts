import type {
  BackendTimings,
  Integration,
  RecordedAuthorizer,
  RecordedBackend,
  RecordedStep,
  Route,
  StageConfiguration,
} from '@gatehouse/contract'
import { pairsOf } from '../../exchange/raw-headers.ts'
import { type Recording, recordingOf } from '../../exchange/recording.ts'
import { findIntegration } from '../../stages/find-integration.ts'
import type { Admission, Authorize } from '../authorizers/authorize.ts'
import type { Caller } from '../facts/facts.ts'
import { type Fault, isFault } from '../facts/fault.ts'
import type { ExplainedRequest, Incoming, Outgoing } from '../integrations/integration.ts'
import type { CompiledRoute } from './compile-route.ts'

/**
 * A route whose steps take notes of what they do. The plan has it in place of the route itself where records are asked for, so that
 * serving costs nothing more where they are not.
 */
export function recordRoute(
  compiled: CompiledRoute,
  route: Route,
  configuration: StageConfiguration,
): CompiledRoute {
  const integration = findIntegration(route, configuration.snapshot)
  const { authorize, mapResponse } = compiled
  return {
    ...compiled,
    authorize: authorize && recordAuthorize(authorize, describeAuthorizer(route, configuration)),
    mapRequest: recordMapRequest(compiled.mapRequest, integration),
    async mapResponse(answer, facts) {
      const end = beginStep(recordingOf(facts.exchange), 'mapping back')
      const mapped = await mapResponse(answer, facts)
      end()
      return mapped
    },
  }
}

/** Begins a step of a request's waterfall; returns how to end it. */
function beginStep(recording: Recording | undefined, name: RecordedStep['name']): () => void {
  if (!recording) return () => undefined
  const startMs = recording.elapsedMs()
  return () => void recording.notes.steps.push({ name, startMs, endMs: recording.elapsedMs() })
}

type Description = Pick<RecordedAuthorizer, 'type' | 'name' | 'identitySource'>

function describeAuthorizer(
  { authorizationType, authorizerId }: Route,
  { snapshot }: StageConfiguration,
): Description {
  const type = authorizationType as RecordedAuthorizer['type']
  const authorizer = snapshot.authorizers.find((it) => it.authorizerId === authorizerId)
  return authorizer
    ? { type, name: authorizer.name, identitySource: authorizer.identitySource ?? [] }
    : { type }
}

function recordAuthorize(authorize: Authorize, description: Description): Authorize {
  return async (facts) => {
    const recording = recordingOf(facts.exchange)
    if (!recording) return authorize(facts)
    const startMs = recording.elapsedMs()
    const admission = await authorize(facts)
    const endMs = recording.elapsedMs()
    recording.notes.steps.push({ name: 'authorizer', startMs, endMs })
    const { isCached } = recording.notes
    recording.notes.authorizer = {
      ...description,
      ...judged(admission),
      ...(isCached !== undefined && { isCached }),
      durationMs: endMs - startMs,
    }
    return admission
  }
}

function judged(admission: Admission | Fault): Pick<RecordedAuthorizer, 'decision' | 'reason' | 'caller'> {
  if (!isFault(admission)) return { decision: 'allowed', caller: describeCaller(admission.caller) }
  const { responseType, authorizerError: reason, fault } = admission
  const hasFailed = responseType === 'AUTHORIZER_FAILURE' || fault === 'internal'
  return { decision: hasFailed ? 'failed' : 'refused', ...(reason !== undefined && { reason }) }
}

function describeCaller({ claims, scopes, iam, lambda }: Caller): Readonly<Record<string, unknown>> {
  return {
    ...(claims && { claims }),
    ...(scopes && { scopes }),
    ...(iam && { arn: iam.arn }),
    ...(lambda && { principalId: lambda.principalId, context: lambda.context }),
  }
}

type MapRequest = CompiledRoute['mapRequest']

function recordMapRequest(mapRequest: MapRequest, integration: Integration | undefined): MapRequest {
  return async (facts) => {
    const recording = recordingOf(facts.exchange)
    if (!recording) return mapRequest(facts)
    const end = beginStep(recording, 'mapping')
    const outgoing = await mapRequest(facts)
    end()
    return isFault(outgoing) ? outgoing : recordOutgoing(outgoing, { recording, integration })
  }
}

interface OutgoingScene {
  readonly recording: Recording
  readonly integration: Integration | undefined
}

function recordOutgoing(outgoing: Outgoing, { recording, integration }: OutgoingScene): Outgoing {
  return {
    explain: outgoing.explain,
    async send(onGone) {
      const sentAt = performance.now()
      const sentMs = recording.elapsedMs()
      const sent = toBackend(outgoing.explain(), integration)
      const toMs = (at: number) => sentMs + (at - sentAt)
      recording.notes.backend = { ...sent, timings: { sentMs } }
      const incoming = await outgoing.send(onGone)
      const endMs = recording.elapsedMs()
      recording.notes.steps.push({ name: 'backend', startMs: sentMs, endMs })
      const timings = { sentMs, ...timingsOf(recording, toMs), ...(!isFault(incoming.answer) && { endMs }) }
      recording.notes.backend = answered({ ...sent, timings }, incoming, recording)
      return incoming
    },
  }
}

/** What the connection told, in the record's time. */
function timingsOf({ marks }: Recording, toMs: (at: number) => number): Partial<BackendTimings> {
  const { connectedAt, firstByteAt } = marks
  return {
    ...(connectedAt !== undefined && { connectedMs: toMs(connectedAt) }),
    ...(firstByteAt !== undefined && { firstByteMs: toMs(firstByteAt) }),
  }
}

type Sent = RecordedBackend extends infer B ? (B extends unknown ? Omit<B, 'timings'> : never) : never

function toBackend(explained: ExplainedRequest, integration: Integration | undefined): Sent {
  if ('functionArn' in explained) {
    const { functionArn } = explained
    const payloadFormatVersion = integration?.payloadFormatVersion === '2.0' ? '2.0' : '1.0'
    return { type: 'function', functionArn, payloadFormatVersion } as Sent
  }
  const { method, url, headers, timeoutMs } = explained
  const body =
    'body' in explained ? { body: { bytes: Buffer.byteLength(explained.body), text: explained.body } } : {}
  const type = 'body' in explained ? 'service' : 'http'
  return { type, request: { method, url, headers: pairsOf(headers), timeoutMs, ...body } } as Sent
}

function answered(
  backend: RecordedBackend,
  { answer, told }: Incoming,
  { notes }: Recording,
): RecordedBackend {
  const failure = isFault(answer) ? { failure: answer.integrationError ?? answer.fault } : {}
  if (backend.type === 'function')
    return { ...backend, ...failure, ...(notes.call && { call: notes.call.id }) }
  if (backend.type === 'mock' || told?.serviceStatus === undefined) return { ...backend, ...failure }
  const { serviceStatus: status, headers = [] } = told
  return { ...backend, ...failure, answer: { status, headers: pairsOf(headers) } }
}
