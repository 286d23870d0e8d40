import { type Answer, firstOf, type InvocationResult, MAX_BODY_BYTES, readBody } from '@gatehouse/runtime'

/** What a Lambda Invoke endpoint said, as a whole. */
export interface LambdaAnswer {
  readonly status: number
  /** Undefined where the answer broke off or was too long. */
  readonly text: string | undefined
  header(name: string): string | undefined
}

export async function readLambdaAnswer({ status, headers, body }: Answer): Promise<LambdaAnswer> {
  const bytes = await readBody(body, MAX_BODY_BYTES)
  return {
    status,
    text: bytes && Buffer.from(bytes).toString(),
    header: (name) => firstOf(headers, name),
  }
}

/** What an answer says of a call, in the seam's words. Source: the Lambda API reference, "Invoke". */
export function judgeAnswer(answer: LambdaAnswer, functionArn: string): InvocationResult {
  const { status, text, header } = answer
  const requestId = header('x-amzn-requestid')
  const known = requestId === undefined ? {} : { requestId }
  if (text === undefined)
    return { failure: 'error', detail: 'the answer broke off or was too long', ...known }
  if (header('x-amz-function-error') !== undefined)
    return { failure: 'error', detail: errorMessageOf(text), ...known }
  if (status === 200) return { payload: text === '' ? 'null' : text, ...known }
  const detail = `${functionArn}: ${status} ${errorMessageOf(text)}`
  return { failure: FAILURES[status] ?? 'unreachable', detail, ...known }
}

const FAILURES: Readonly<Record<number, 'throttled' | 'not found' | 'forbidden'>> = {
  403: 'forbidden',
  404: 'not found',
  429: 'throttled',
}

/**
 * The same for the runtime interface emulator, which passes on no header: a function's error is one by its members, a time-out by
 * its words, and a runtime that ended is 502. Its newer form names errors in `Error-Type`. Source: the emulator's `handlers.go`.
 */
export function judgeEmulatorAnswer(answer: LambdaAnswer, functionArn: string): InvocationResult {
  const { status, text = '', header } = answer
  const isError =
    status === 502 ||
    header('error-type') !== undefined ||
    (status === 200 && (isErrorReport(text) || text.startsWith('Task timed out after ')))
  return isError ? { failure: 'error', detail: errorMessageOf(text) } : judgeAnswer(answer, functionArn)
}

/** Whether a text has the members of an error report and no others, as every runtime writes it. */
function isErrorReport(text: string): boolean {
  const names = Object.keys(parseObject(text) ?? {})
  const isOnly = names.every((name) => REPORT.has(name))
  return isOnly && names.includes('errorMessage') && names.includes('errorType')
}

const REPORT: ReadonlySet<string> = new Set([
  'errorMessage',
  'errorType',
  'stackTrace',
  'trace',
  'cause',
  'requestId',
])

/** The message of an error, whose member has one of three names. */
export function errorMessageOf(text: string): string {
  const { errorMessage, message, Message, errorType } = parseObject(text) ?? {}
  return String(errorMessage ?? message ?? Message ?? errorType ?? text)
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
