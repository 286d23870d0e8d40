import type { RecordedAuthorizer, Route, StageConfiguration } from '@gatehouse/contract'
import { chain } from '../../exchange/maybe-promise.ts'
import { type Recording, recordingOf } from '../../exchange/recording.ts'
import type { Authorize } from '../authorizers/authorize.ts'
import { type Fault, isFault, messageOf } from '../facts/fault.ts'
import type { Integrate, Outcome } from '../integrations/integration.ts'
import type { CompiledRoute } from './compile-route.ts'

/** A route whose steps take notes of what they do: in place of the route itself where records are asked for. */
export function recordRoute(
  compiled: CompiledRoute,
  route: Route,
  { snapshot }: StageConfiguration,
): CompiledRoute {
  const { authorize, integrate } = compiled
  const authorizer = snapshot.authorizers.find((it) => it.authorizerId === route.authorizerId)
  const description = {
    type: route.authorizationType as RecordedAuthorizer['type'],
    ...(authorizer && { name: authorizer.name, identitySource: authorizer.identitySource ?? [] }),
  }
  return {
    ...compiled,
    authorize: authorize && recordAuthorize(authorize, description),
    integrate: integrate === undefined || isFault(integrate) ? integrate : recordIntegrate(integrate),
  }
}

type Description = Pick<RecordedAuthorizer, 'type' | 'name' | 'identitySource'>

function recordAuthorize(authorize: Authorize, description: Description): Authorize {
  return async (facts) => {
    const recording = recordingOf(facts)
    if (!recording) return authorize(facts)
    const startMs = recording.elapsedMs()
    const caller = await authorize(facts)
    const endMs = recording.elapsedMs()
    recording.notes.steps.push({ name: 'authorizer', startMs, endMs })
    const judged = 'refusal' in caller ? ({ decision: 'refused' } as const) : judgedOf(caller)
    recording.notes.authorizer = { ...description, ...judged, durationMs: endMs - startMs }
    return caller
  }
}

function judgedOf(
  caller: Exclude<Awaited<ReturnType<Authorize>>, { refusal: unknown }>,
): Pick<RecordedAuthorizer, 'decision' | 'reason' | 'caller'> {
  if (!isFault(caller)) {
    const { authorizer, iam } = caller
    return { decision: 'allowed', caller: { ...authorizer, ...(iam && { arn: iam.arn }) } }
  }
  const hasFailed = caller.fault.startsWith('authorizer')
  return { decision: hasFailed ? 'failed' : 'refused', reason: caller.detail ?? messageOf(caller) }
}

function recordIntegrate(integrate: Integrate): Integrate {
  return (facts) => {
    const recording = recordingOf(facts)
    if (!recording) return integrate(facts)
    const startMs = recording.elapsedMs()
    return chain(integrate(facts), (outcome) => {
      noteOutcome(recording, outcome, startMs)
      return outcome
    })
  }
}

function noteOutcome(recording: Recording, { result }: Outcome, startMs: number): void {
  const { notes, marks } = recording
  const endMs = recording.elapsedMs()
  notes.steps.push({ name: 'backend', startMs, endMs })
  const backend = notes.backend ?? { type: 'mock', timings: { sentMs: startMs } }
  const toMs = (at: number) => endMs - (performance.now() - at)
  const timings = {
    ...backend.timings,
    ...(marks.connectedAt !== undefined && { connectedMs: toMs(marks.connectedAt) }),
    ...(marks.firstByteAt !== undefined && { firstByteMs: toMs(marks.firstByteAt) }),
    endMs,
  }
  notes.backend = {
    ...backend,
    ...(backend.type === 'function' && notes.call && { call: notes.call.id }),
    ...(isFault(result) && { failure: failureOf(result) }),
    timings,
  }
}

function failureOf(fault: Fault): string {
  return fault.detail ?? messageOf(fault)
}
