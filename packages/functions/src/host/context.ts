import type { CallOrder, HostSettings } from '../protocol.ts'

/** How a handler of the old form ends its call. */
export type Done = (error: unknown, result?: unknown) => void

/** The longest that Lambda lets a function run: what a call is told that has no limit. */
const LONGEST_CALL_MS = 900_000

/** Builds the second argument of a handler. Source: Lambda's "AWS Lambda context object in Node.js". */
export function createContext(call: CallOrder, settings: HostSettings, done: Done) {
  const deadline = Date.now() + (settings.timeoutMs ?? LONGEST_CALL_MS)
  const qualifier = /^arn:[^:]+:lambda:[^:]+:[^:]+:function:[^:]+:(\d+)$/.exec(call.functionArn)?.[1]
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: settings.name,
    functionVersion: qualifier ?? '$LATEST',
    invokedFunctionArn: call.functionArn,
    memoryLimitInMB: String(settings.memoryMegabytes),
    awsRequestId: call.requestId,
    logGroupName: settings.variables.AWS_LAMBDA_LOG_GROUP_NAME ?? '',
    logStreamName: settings.variables.AWS_LAMBDA_LOG_STREAM_NAME ?? '',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: (error: unknown, result?: unknown) => done(error, result),
    fail: (error: unknown) => done(error ?? new Error('handled')),
    succeed: (result: unknown) => done(null, result),
  }
}
