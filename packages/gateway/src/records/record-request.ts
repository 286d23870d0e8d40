import type { RecordedAnswer, RequestRecord } from '@gatehouse/contract'
import {
  type Answer,
  type DiagnosisCode,
  firstOf,
  pairsOf,
  parseAddress,
  toRecordedFault,
} from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import type { ClientRequest, Serve } from '../requests/client-request.ts'
import { captureBody } from './body-capture.ts'
import { addConnectionsCall } from './record-connections-call.ts'
import type { Recorder } from './recorder.ts'
import { describeRequest, type TakenRequest, toOriginal, traceIdOf } from './taken-request.ts'

/** Completes a record by what is known outside of traffic, such as the API's draft. */
export type CompleteRecord = (record: RequestRecord) => RequestRecord | Promise<RequestRecord>

export interface RequestRecording {
  readonly recorder: Recorder
  readonly complete: CompleteRecord
}

/** Serves as `serve` does, and makes a record of each request once its answer is out. */
export function withRecord(serve: Serve, recording: RequestRecording): Serve {
  return (clientRequest) => serve(toRecorded(clientRequest, recording))
}

function toRecorded(clientRequest: ClientRequest, { recorder, complete }: RequestRecording): ClientRequest {
  const { method, url, rawHeaders, host, socket, announcedBytes, onGone, connection } = clientRequest
  const recording = recorder.open({ headers: rawHeaders, url })
  const taken: TakenRequest = {
    clientRequest,
    recording,
    startedAt: new Date(recorder.clock.now()),
    sent: captureBody(recorder.maxBytes),
  }
  const finish = async (answer: RecordedAnswer, isOwn: boolean): Promise<void> => {
    if (recording.notes.connectionId !== undefined) return addConnectionsCall(recorder, taken, answer)
    const made = toRecord(taken, answer, isOwn)
    // What is deployed at once lags behind nothing.
    const record = recording.notes.deploysItself ? made : await complete(made)
    const { authorizer } = record
    const { secrets, authorizerCalls } = recording
    const { account } = recording.notes
    for (const call of authorizerCalls)
      if (authorizer) recorder.add({ ...call, authorizer }, { secrets, account })
    recorder.add(record, { secrets, account, original: toOriginal(taken) })
  }

  function watched(answer: Answer): Answer {
    const got = captureBody(recorder.maxBytes)
    const { status, headers, about, instead, onSent } = answer
    return {
      status,
      headers,
      body: got.watch(answer.body),
      about,
      ...(instead && { instead: (error: unknown) => watched(instead(error)) }),
      onSent(bytes) {
        onSent?.(bytes)
        const body = got.read()
        const told = { status, headers: pairsOf(headers), ...(body && { body }) }
        recorder.track(finish(told, about === undefined))
      },
    }
  }

  return {
    method,
    url,
    rawHeaders,
    host,
    socket,
    announcedBytes,
    recording,
    onGone,
    connection,
    openUpload(held) {
      const upload = clientRequest.openUpload(held)
      const body = taken.sent.watch(upload.body)
      return { body, isTooLarge: () => upload.isTooLarge(), isRefused: () => upload.isRefused() }
    },
    closeAfterAnswer: () => clientRequest.closeAfterAnswer(),
    answer: (answer, held) => clientRequest.answer(watched(answer), held),
  }
}

/** `isOwn`: no stage's plan made the answer. */
function toRecord(taken: TakenRequest, answer: RecordedAnswer, isOwn: boolean): RequestRecord {
  const { clientRequest, recording, startedAt } = taken
  const { stage, routeKey, fault, remarks, route, authorizer, backend, steps } = recording.notes
  // What leads to no stage may name an API all the same.
  const apiId =
    recording.notes.apiId ?? parseAddress(clientRequest.host, splitUrl(clientRequest.url).path)?.apiId
  const { requestMappings, responseMappings } = recording.notes
  const { status } = answer
  const requestId = firstOf(answer.headers.flat(), 'apigw-requestid')
  const traceId = traceIdOf(clientRequest.rawHeaders)
  const why = fault ?? (isOwn ? faultOutside(status) : undefined)
  return {
    id: recording.id,
    kind: 'request',
    ...(clientRequest.replayOf !== undefined && { parent: clientRequest.replayOf }),
    startedAt: startedAt.toISOString(),
    durationMs: recording.elapsedMs(),
    ...(requestId !== undefined && { requestId }),
    ...(traceId !== undefined && { traceId }),
    ...(apiId !== undefined && { apiId }),
    ...(stage !== undefined && { stage }),
    ...(routeKey !== undefined && { routeKey }),
    status,
    ...(why && { fault: why }),
    ...(remarks.length > 0 && { remarks }),
    request: describeRequest(taken),
    answer,
    ...(route && { route }),
    ...(authorizer && { authorizer }),
    ...(requestMappings && { requestMappings }),
    ...(backend && { backend }),
    ...(responseMappings && { responseMappings }),
    steps,
  }
}

/** What the gateway answers before it knows of a stage, by status. http-apis §10 */
const OUTSIDE: Readonly<Record<number, readonly [code: DiagnosisCode, message: string]>> = {
  400: ['path-malformed', 'Bad Request'],
  403: ['stage-not-found', 'Forbidden'],
  404: ['stage-not-found', 'Not Found'],
  413: ['request-too-large', 'Request Entity Too Large'],
  503: ['overloaded', 'Service Unavailable'],
}

function faultOutside(status: number): RequestRecord['fault'] {
  if (status < 400) return undefined
  const [code, message] = OUTSIDE[status] ?? ['internal', 'Internal Server Error']
  return toRecordedFault(code, message)
}
