import type { ConnectionsCallRecord, MessageRecord, RecordedAnswer, RecordHead } from '@gatehouse/contract'
import { type DiagnosisCode, firstOf, toRecordedFault } from '@gatehouse/runtime'
import type { Recorder } from './recorder.ts'
import { describeRequest, type TakenRequest } from './taken-request.ts'

/** What a call of @connections was refused for, by status. websocket-apis §10.2 */
const FAULTS: Readonly<Record<number, DiagnosisCode>> = { 410: 'connection-gone', 429: 'throttled' }

/** Makes a record of a call of @connections, and one of the message that went out by it. */
export function addConnectionsCall(recorder: Recorder, taken: TakenRequest, answer: RecordedAnswer): void {
  const { recording, startedAt, sent } = taken
  const { apiId, stage, connectionId, account } = recording.notes
  const { status, headers } = answer
  const requestId = firstOf(headers.flat(), 'x-amzn-requestid')
  const request = describeRequest(taken)
  const head: RecordHead = {
    id: recording.id,
    startedAt: startedAt.toISOString(),
    durationMs: recording.elapsedMs(),
    ...(requestId !== undefined && { requestId }),
    ...(connectionId !== undefined && { connectionId }),
    ...(apiId !== undefined && { apiId }),
    ...(stage !== undefined && { stage }),
  }
  const message = answer.body?.text ?? ''
  const fault =
    status >= 400 ? { fault: toRecordedFault(FAULTS[status] ?? 'connection-call', message) } : undefined
  const call: ConnectionsCallRecord = { ...head, kind: 'connections-call', status, ...fault, request, answer }
  const besides = { secrets: recording.secrets, account }
  recorder.add(call, besides)
  if (request.method !== 'POST' || status >= 300) return
  const out: MessageRecord = {
    ...head,
    id: recorder.newId(),
    kind: 'message',
    parent: recording.id,
    direction: 'out',
    body: sent.read() ?? { bytes: 0, text: '' },
    isBinary: false,
  }
  recorder.add(out, besides)
}
