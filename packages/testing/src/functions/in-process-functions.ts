import { randomUUID } from 'node:crypto'
import type { Functions, TurnedClock } from '@gatehouse/gateway/testing'

/** What a function is told of its call, of Lambda's second argument. */
export interface FunctionContext {
  readonly awsRequestId: string
  readonly functionName: string
  readonly functionVersion: string
  readonly invokedFunctionArn: string
  readonly memoryLimitInMB: string
  readonly logGroupName: string
  readonly logStreamName: string
  callbackWaitsForEmptyEventLoop: boolean
  getRemainingTimeInMillis(): number
}

/** A function in the test's own process: it gets its event and returns an answer, or a promise of one. */
// biome-ignore lint/suspicious/noExplicitAny: events have many forms, and a test knows which comes
export type InProcessFunction = (event: any, context: FunctionContext) => unknown

/** A function with what Lambda would be told of it. */
export interface ConfiguredFunction {
  readonly handler: InProcessFunction
  /** In seconds, by the gateway's clock; 3 when omitted, as Lambda has it. */
  readonly timeout?: number
}

/** Functions by their names. */
export type FunctionRecord = Readonly<Record<string, InProcessFunction | ConfiguredFunction>>

/** Lambda's own default. */
const DEFAULT_TIMEOUT_SECONDS = 3

/** Invokes functions in this process. `find` is asked at each call, so that a test may change them. */
export function createInProcessFunctions(
  find: (name: string) => FunctionRecord[string] | undefined,
  clock: Pick<TurnedClock, 'now' | 'after'>,
): Functions {
  return {
    async invoke({ functionArn, payload, timeoutMs }) {
      const [, name = '', qualifier = '$LATEST'] =
        /:function:([\w-]+)(?::([\w$-]+))?$/.exec(functionArn) ?? []
      const found = find(name)
      if (!found)
        return { failure: 'not found', detail: `Function not found: ${functionArn} is not one of the test's` }
      const { handler, timeout = DEFAULT_TIMEOUT_SECONDS } =
        typeof found === 'function' ? { handler: found } : found
      const requestId = randomUUID()
      const until = clock.now() + timeout * 1000
      const context: FunctionContext = {
        awsRequestId: requestId,
        functionName: name,
        functionVersion: qualifier,
        invokedFunctionArn: functionArn,
        memoryLimitInMB: '128',
        logGroupName: `/aws/lambda/${name}`,
        logStreamName: '',
        callbackWaitsForEmptyEventLoop: true,
        getRemainingTimeInMillis: () => Math.max(0, until - clock.now()),
      }
      const ownMs = timeout * 1000
      const [ms, late] =
        ownMs < timeoutMs
          ? [
              ownMs,
              { failure: 'error', detail: `Task timed out after ${timeout.toFixed(2)} seconds` } as const,
            ]
          : [timeoutMs, { failure: 'timeout', detail: `no answer within ${timeoutMs} ms` } as const]
      let timer: Timer | undefined
      const waiting = new Promise<Outcome>((resolve) => {
        timer = clock.after(ms, () => resolve(late))
      })
      try {
        return { ...(await Promise.race([run(handler, payload, context), waiting])), requestId }
      } finally {
        // A clock that stands still would keep it for good, and look through it whenever it is turned.
        timer?.stop()
      }
    },
  }
}

type Timer = ReturnType<TurnedClock['after']>

type Outcome =
  | { readonly payload: string }
  | { readonly failure: 'error' | 'timeout'; readonly detail: string }

/** What it gets and returns travels as JSON, as it does to Lambda. */
async function run(handler: InProcessFunction, payload: string, context: FunctionContext): Promise<Outcome> {
  try {
    const answer = await handler(JSON.parse(payload), context)
    return { payload: JSON.stringify(answer) ?? 'null' }
  } catch (error) {
    return { failure: 'error', detail: error instanceof Error ? error.message : String(error) }
  }
}
