import { randomUUID } from 'node:crypto'
import {
  type FunctionCallRecord,
  parseJsonObject,
  type RecordedBackend,
  type RecordedFunction,
  type RecordedFunctionError,
  type RecordedRemark,
} from '@gatehouse/contract/core'
import type { PrintedLine } from '@gatehouse/functions'
import {
  cutBody,
  type Functions,
  functionNameOf,
  type Invocation,
  type InvocationCause,
  type InvocationResult,
  REMARK_TABLE,
} from '@gatehouse/runtime'
import { placeOf, readSourceLine } from '../functions/source-line.ts'
import type { Recorder } from './recorder.ts'

/** How much of a call's output is kept: what a function prints may be its event, and that as long as a client's body. */
const MAX_LINES = 200
const MAX_CHARACTERS = 64 * 1024

/** What a call printed so far. */
interface CallOutput {
  readonly lines: string[]
  /** How many characters they may still have. */
  left: number
  /** Where the code of its function is; undefined until it prints. */
  codeFolder?: string | undefined
}

type PrintedOutput = Pick<CallOutput, 'lines' | 'codeFolder'>

/** What functions print, by call. */
export interface FunctionOutput {
  take(printed: PrintedLine): void
  /** Begins to keep what a call prints. */
  open(requestId: string, functionArn: string): CallOutput
  close(requestId: string): void
}

export function createFunctionOutput(): FunctionOutput {
  const calls = new Map<string, { readonly name: string; readonly output: CallOutput }>()
  return {
    take({ name, requestId, text, codeFolder }) {
      for (const [id, { name: its, output }] of calls) {
        const isIts = requestId === undefined ? its === name : id === requestId
        if (!isIts || output.lines.length >= MAX_LINES || output.left <= 0) continue
        output.lines.push(text.slice(0, output.left))
        output.left -= text.length
        output.codeFolder = codeFolder
      }
    },
    open(requestId, functionArn) {
      const output: CallOutput = { lines: [], left: MAX_CHARACTERS }
      calls.set(requestId, { name: functionNameOf(functionArn), output })
      return output
    },
    close: (requestId) => void calls.delete(requestId),
  }
}

interface FunctionRecording {
  readonly recorder: Recorder
  readonly output: FunctionOutput
}

/** Functions whose calls are recorded. */
export function recordFunctions(functions: Functions, { recorder, output }: FunctionRecording): Functions {
  return {
    async invoke(invocation) {
      const requestId = invocation.requestId ?? randomUUID()
      const { functionArn, payload, cause, secrets } = invocation
      const id = recorder.newId()
      const startedAt = new Date(recorder.clock.now()).toISOString()
      const beganAt = performance.now()
      const printed = output.open(requestId, functionArn)
      const result = await functions.invoke({ ...invocation, requestId })
      output.close(requestId)
      const told = describeCall({ functionArn, payload }, result, { ...printed, maxBytes: recorder.maxBytes })
      const durationMs = performance.now() - beganAt
      const own = { id, startedAt, durationMs, requestId: result.requestId ?? requestId, function: told }
      if (cause) addPart(own, cause, result)
      else
        recorder.add(
          { ...own, kind: 'function-call' },
          { account: accountOf(functionArn), secrets: secrets?.() },
        )
      return result
    },
  }

  /** Of a call that is a part of a request or an event. */
  function addPart(
    own: Pick<FunctionCallRecord, 'id' | 'startedAt' | 'durationMs' | 'function'> & {
      readonly requestId: string
    },
    cause: InvocationCause,
    result: InvocationResult,
  ): void {
    const { recording, account, apiId, stage, routeKey, connectionId, authorizer } = cause
    const place = { apiId, stage, routeKey, ...(connectionId !== undefined && { connectionId }) }
    const head = { ...own, parent: recording.id, ...place }
    if (authorizer !== undefined)
      return void recording.authorizerCalls.push({ ...head, kind: 'authorizer-call' })
    const isInitFailure = 'failure' in result && result.isInitFailure === true
    const { error: thrown } = own.function
    const error = thrown && [thrown.type, thrown.message, ...(thrown.stack ?? [])].filter(Boolean).join(' ')
    recording.notes.call = { id: own.id, isInitFailure, source: thrown?.source?.text, error }
    const ignored = findIgnored(result, recording.notes.backend)
    if (ignored) recording.notes.remarks.push(ignored)
    recorder.add({ ...head, kind: 'function-call' }, { secrets: recording.secrets, account })
  }
}

/** Whose a function is: its calls that are no API's are told to that account. */
function accountOf(functionArn: string): string | undefined {
  return functionArn.split(':')[4]
}

/** What of a function's answer goes nowhere, for it is of the other payload format; undefined for nothing. http-apis §5.5 */
function findIgnored(
  result: InvocationResult,
  backend: RecordedBackend | undefined,
): RecordedRemark | undefined {
  if ('failure' in result || backend?.type !== 'function') return undefined
  const { payloadFormatVersion: format } = backend
  const member = format === '1.0' ? 'cookies' : 'multiValueHeaders'
  const answer = format === undefined ? undefined : parseJsonObject(result.payload)
  if (answer?.[member] === undefined || answer.statusCode === undefined) return undefined
  const { cause, hint } = REMARK_TABLE['function-member-ignored']
  return { code: 'function-member-ignored', cause: `${cause} It is ${member}, the format ${format}.`, hint }
}

function describeCall(
  { functionArn, payload }: Pick<Invocation, 'functionArn' | 'payload'>,
  result: InvocationResult,
  { lines, codeFolder, maxBytes }: PrintedOutput & { readonly maxBytes: number },
): RecordedFunction {
  const base = { functionArn, event: cutBody(payload, maxBytes), output: lines }
  if ('failure' in result)
    return { ...base, error: describeError(result.failure, result.detail, { lines, codeFolder }) }
  return { ...base, result: cutBody(result.payload, maxBytes) }
}

/** The stack is what the function's environment printed of the error. */
function describeError(
  failure: RecordedFunctionError['failure'],
  message: string,
  { lines, codeFolder }: PrintedOutput,
): RecordedFunctionError {
  const at = lines.findLastIndex((line) => line.includes(message))
  const [, type] = /^([\w.]+(?:Error|Exception)): /.exec(lines[at] ?? '') ?? []
  const rest = at === -1 ? [] : lines.slice(at + 1)
  const end = rest.findIndex((line) => !/^\s+at /.test(line))
  const stack = rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim())
  const source = sourceOf(stack[0], codeFolder)
  return {
    failure,
    message: message.slice(0, MAX_CHARACTERS),
    ...(type !== undefined && { type }),
    ...(stack.length > 0 && { stack }),
    ...(source && { source }),
  }
}

function sourceOf(
  frame: string | undefined,
  codeFolder: string | undefined,
): RecordedFunctionError['source'] {
  const place = frame === undefined ? undefined : placeOf(frame)
  if (!place) return undefined
  const text = readSourceLine(place, codeFolder)
  return text === undefined ? undefined : { ...place, text: text.trim().slice(0, MAX_SOURCE) }
}

/** Longer lines are not source that people read. */
const MAX_SOURCE = 500
