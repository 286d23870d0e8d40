import type { UpstreamAnswer, UpstreamRequest } from '../../exchange/exchange.ts'
import { chain } from '../../exchange/maybe-promise.ts'
import type { RawHeaders } from '../../exchange/raw-headers.ts'
import { MAX_BODY_BYTES, readBody } from '../../exchange/read-body.ts'
import { recordingOf } from '../../exchange/recording.ts'
import { formatHeaders } from '../execution-logs/mask-secrets.ts'
import type { Facts, IntegrationFacts } from '../facts/facts.ts'
import { type Fault, type FaultCode, isFault } from '../facts/fault.ts'
import { compileRequestTemplates, type RequestBody } from '../mappings/request-templates.ts'
import { compileIntegrationResponses, type Reply } from '../mappings/response-mappings.ts'
import { failed, type Integrate, type IntegrationSource } from './integration.ts'
import { noteBackendAnswer, noteBackendRequest } from './note-backend.ts'

/** What a call of a backend starts from, before parameters are mapped into it. */
export interface CallDraft {
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

/** Calls a backend over HTTP. Never rejects. */
export type BackendCall = (draft: CallDraft, facts: Facts) => Promise<CallResult>

/**
 * An integration other than a proxy: template, backend, integration response. A backend's error is data as long as a response
 * matches its status. websocket-apis §5.5
 */
export function withTemplates({ integration, responses }: IntegrationSource, call: BackendCall): Integrate {
  const mapRequest = compileRequestTemplates(integration)
  const respond = compileIntegrationResponses(responses)
  return (facts) => {
    const body = mapRequest(facts)
    if (isFault(body)) return failed(body)
    return chain(call({ headers: [], query: '', body }, facts), ({ result, integration }) => {
      if (isFault(result)) return failed(result, integration)
      const reply = respond({ ...result, subject: String(result.status) }, facts)
      return isFault(reply) ? failed(reply, integration) : { result: reply, integration }
    })
  }
}

/** Shows a request in the execution log. */
export function traceRequest(
  facts: Facts,
  request: Pick<UpstreamRequest, 'origin' | 'method' | 'target' | 'headers' | 'body' | 'timeoutMs'>,
): void {
  const { executionLog } = facts
  const recording = recordingOf(facts)
  if (recording) noteBackendRequest(recording, request)
  const { origin, target, headers, body } = request
  if (!executionLog) return
  executionLog.trace(facts, 'Endpoint request URI', origin + target)
  executionLog.trace(facts, 'Endpoint request headers', formatHeaders(headers))
  executionLog.trace(facts, 'Endpoint request body after transformations', (body as Uint8Array | null) ?? '')
}

const FAULTS: Readonly<Record<string, FaultCode>> = { timeout: 'timeout', overloaded: 'overloaded' }

/** Reads a backend's answer to its end, and shows it in the execution log. */
export async function toReply(answer: UpstreamAnswer, facts: Facts): Promise<Reply | Fault> {
  if ('failure' in answer) return { fault: FAULTS[answer.failure] ?? 'unreachable', detail: answer.detail }
  const body = await readBody(answer.body, MAX_BODY_BYTES)
  // *Assumed*: a status beyond 599 makes an answer malformed. RFC 9110 §15. websocket-apis §5.5
  if (answer.status > 599)
    return { fault: 'integrationFailure', detail: `the backend answered with the status ${answer.status}` }
  if (!body)
    return { fault: 'unreachable', detail: 'the answer broke off or is longer than the service takes' }
  const recording = recordingOf(facts)
  if (recording) noteBackendAnswer(recording, { ...answer, body })
  facts.executionLog?.trace(facts, 'Endpoint response body before transformations', body)
  return { status: answer.status, headers: answer.headers, body }
}

/** What logs tell of a call that took `latencyMs`. */
export function toCallResult(result: Reply | Fault, latencyMs: number): CallResult {
  return { result, integration: { latencyMs, status: 'status' in result ? result.status : undefined } }
}

/** A value of a message would lead the call out of its path: to another resource of the backend. */
export const DOT_SEGMENTS: Fault = {
  fault: 'badRequest',
  detail: 'the path of the call would lead elsewhere by its dots',
}

/** A backend's work goes on when its client has left: what was taken is done. */
export const NEVER_GONE = () => undefined
