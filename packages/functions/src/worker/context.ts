import type { CallMessage, ThreadData } from '../protocol.ts'

/** How a handler of the old form ends its call. */
export type Done = (error: unknown, result?: unknown) => void

/** Builds the second argument of a handler. Source: Lambda's "AWS Lambda context object in Node.js". */
export function createContext(call: CallMessage, thread: ThreadData, done: Done) {
  const qualifier = /^arn:[^:]+:lambda:[^:]+:[^:]+:function:[^:]+:(\d+)$/.exec(call.functionArn)?.[1]
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: thread.name,
    functionVersion: qualifier ?? '$LATEST',
    invokedFunctionArn: call.functionArn,
    memoryLimitInMB: String(thread.memoryMegabytes),
    awsRequestId: call.requestId,
    logGroupName: thread.logGroupName,
    logStreamName: thread.logStreamName,
    getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now()),
    done: (error: unknown, result?: unknown) => done(error, result),
    fail: (error: unknown) => done(error ?? new Error('handled')),
    succeed: (result: unknown) => done(null, result),
  }
}
