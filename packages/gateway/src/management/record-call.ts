import type { ManagementCallRecord, RecordedFault } from '@gatehouse/contract'
import { FAULT_TABLE, pairsOf, REMARK_TABLE, toRecordedBody } from '@gatehouse/runtime'
import { secretsOfRequest } from '../records/mask-record.ts'
import type { Recorder } from '../records/recorder.ts'
import { withoutMapping } from '../requests/remote-address.ts'
import type { CallRecording, EndedCall, RecordedCallRequest } from './manage.ts'

/** Makes a record of each call of the management API. */
export function createRecordCall(recorder: Recorder): (request: RecordedCallRequest) => CallRecording {
  return (request) => {
    const recording = recorder.open()
    const startedAt = new Date(recorder.clock.now()).toISOString()
    return {
      end(call) {
        const { url = '', rawHeaders } = request
        const record = toRecord(request, call, recorder.maxBytes)
        const secrets = secretsOfRequest(pairsOf(rawHeaders), url)
        recorder.add(
          { ...record, id: recording.id, startedAt, durationMs: recording.elapsedMs() },
          { secrets, account: call.account },
        )
      },
    }
  }
}

type Told = Omit<ManagementCallRecord, 'id' | 'startedAt' | 'durationMs'>

function toRecord(request: RecordedCallRequest, call: EndedCall, maxBytes: number): Told {
  const { method = '', url = '', headers, rawHeaders, socket } = request
  const { answer, body, dialect, account, region, caller } = call
  const { status, operation } = answer
  const sent = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as const)
  const headerOf = (name: string) => sent.find(([it]) => it.toLowerCase() === name)?.[1]
  const requestId = headerOf('x-amzn-requestid')
  const exception = headerOf('x-amzn-errortype')
  const apiId = /\/v2\/apis\/([^/?]+)/.exec(url)?.[1]
  const fault = status < 400 ? undefined : toFault(answer, exception)
  return {
    kind: 'management-call',
    status,
    ...(operation !== undefined && { operation }),
    ...(requestId !== undefined && { requestId }),
    ...(apiId !== undefined && { apiId }),
    ...(fault && { fault }),
    call: {
      dialect: dialect === 'catalog' ? 'catalog' : 'aws',
      ...(account !== undefined && { account }),
      ...(region !== undefined && { region }),
      ...(caller !== undefined && { caller }),
      ...(exception !== undefined && { exception }),
    },
    request: {
      method,
      url: `${'encrypted' in socket ? 'https' : 'http'}://${headers.host ?? ''}${url}`,
      headers: pairsOf(rawHeaders),
      ...(body.length > 0 && { body: cut(body, maxBytes) }),
      sourceIp: withoutMapping(socket.remoteAddress ?? ''),
    },
    answer: { status, headers: sent, ...(answer.body && { body: cut(answer.body, maxBytes) }) },
  }
}

function cut(body: Uint8Array, maxBytes: number) {
  return toRecordedBody(body.subarray(0, maxBytes), body.length)
}

/** What the exception says is its cause; what mends it is nearly always in its message. management §1.4 */
function toFault({ body }: EndedCall['answer'], exception = 'Error'): RecordedFault {
  const text = body ? Buffer.from(body).toString() : ''
  const [, message = text] = /"[Mm]essage":"((?:[^"\\]|\\.)*)"/.exec(text) ?? []
  const known = KNOWN.find(([pattern]) => pattern.test(message))
  if (known) return { ...known[1], message }
  return {
    code: `management-${exception}`,
    message,
    cause: `The management API refused the call: ${exception}.`,
    hint: HINTS[exception] ?? 'The message names the member and what it has to be.',
    source: 'management §1.4',
  }
}

/** Refusals that are mostly one and the same mistake. */
const KNOWN: readonly (readonly [message: RegExp, fault: Omit<RecordedFault, 'message'>])[] = [
  [
    /^Invalid format for origin .*\/$/,
    {
      code: 'cors-origin-slash',
      cause:
        'An origin of allowOrigins has a slash or a path at its end, which no browser sends: the call is refused, and nothing of it is configured.',
      hint: REMARK_TABLE['cors-origin-slash'].hint,
      source: 'http-apis §3.2',
    },
  ],
  [/^Invalid integration URI specified/, { code: 'uri-host', ...FAULT_TABLE['uri-host'] }],
]

const HINTS: Readonly<Record<string, string>> = {
  NotFoundException:
    'Check the ids in the path, and the region and account that the call is signed for: each has its own APIs.',
  ConflictException: 'Something of this name or key is there already, or another one still uses this.',
  TooManyRequestsException: 'A quota is reached: see --quotas.',
  AccessDeniedException: 'Check the policy of who signed, and the host and origin of the call.',
}
