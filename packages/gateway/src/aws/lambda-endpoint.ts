import { type FunctionArn, parseFunctionArn } from '@gatehouse/functions'
import type { Answer, Clock, Functions, Invocation, InvocationResult, Upstream } from '@gatehouse/runtime'
import { type TimeLimit, within } from '../timing/within.ts'
import type { AwsCredentials } from './aws-credentials.ts'
import { isEmulatorAddress } from './emulator-address.ts'
import {
  errorMessageOf,
  judgeAnswer,
  judgeEmulatorAnswer,
  type LambdaAnswer,
  readLambdaAnswer,
} from './lambda-answer.ts'
import { signForAws } from './sign-for-aws.ts'

export interface LambdaEndpointOptions {
  /**
   * Where functions are invoked: the address of Lambda or of what speaks as it does, or the whole address of one function, as the
   * runtime interface emulator has it: `http://localhost:9000/2015-03-31/functions/function/invocations`.
   */
  readonly url: string
  readonly upstream: Upstream
  /** What the time for an answer is measured by. */
  readonly clock: Clock
  /** Unless an option names some, requests are not signed: emulators ask for none. */
  readonly credentials: AwsCredentials
}

/** Functions behind a Lambda Invoke endpoint. */
export function createLambdaEndpoint(options: LambdaEndpointOptions): Functions {
  const call = createCall(options)
  const isEmulator = isEmulatorAddress(options.url)
  const invoke = isEmulator ? takeTurns(call, options.clock) : call
  return {
    async invoke(invocation) {
      const { functionArn } = invocation
      const arn = parseFunctionArn(functionArn)
      if (!arn) return { failure: 'not found', detail: `${functionArn} is not the ARN of a function` }
      const answer = await invoke(invocation, arn)
      if ('failure' in answer) return answer
      return isEmulator ? judgeEmulatorAnswer(answer, functionArn) : judgeAnswer(answer, functionArn)
    },
  }
}

type Failure = Extract<InvocationResult, { failure: string }>
type Call = (invocation: Invocation, arn: FunctionArn) => Promise<LambdaAnswer | Failure>

/** Sends a call, and sends it again without its qualifier to `sam local start-lambda`, which knows no versions. */
function createCall({ url, upstream, clock, credentials }: LambdaEndpointOptions): Call {
  let takesQualifier = true

  async function send({ payload, timeoutMs }: Invocation, arn: FunctionArn) {
    const startedAt = clock.now()
    const address = addressOf(url, arn, takesQualifier)
    const unsigned = { method: 'POST', address, headers: HEADERS, body: payload, region: arn.region }
    const keys = credentials.areNamed ? await credentials.load() : undefined
    if (keys && 'problem' in keys) return { failure: 'unreachable' as const, detail: keys.problem }
    const headers = keys && (await signForAws({ ...unsigned, service: 'lambda' }, keys))
    const answer = await upstream.send(
      {
        origin: address.origin,
        method: 'POST',
        target: address.pathname + address.search,
        headers: headers ?? Object.entries(HEADERS).flat(),
        body: Buffer.from(payload),
        timeoutMs,
      },
      () => undefined,
    )
    if (!('failure' in answer))
      return readWithin(answer, { ms: timeoutMs - (clock.now() - startedAt), clock })
    const failure = answer.failure === 'timeout' ? ('timeout' as const) : ('unreachable' as const)
    return { failure, detail: `${address.origin}: ${answer.detail}` }
  }

  return async (invocation, arn) => {
    const answer = await send(invocation, arn)
    if ('failure' in answer || !takesQualifier || !refusesQuery(answer)) return answer
    takesQualifier = false
    return send(invocation, arn)
  }
}

/** In the words of `sam local start-lambda`, which says so before it runs anything. */
function refusesQuery({ status, text = '' }: LambdaAnswer): boolean {
  return status === 400 && errorMessageOf(text) === 'Query Parameters are not supported'
}

const HEADERS = { 'content-type': 'application/json' }

function addressOf(url: string, { name, qualifier }: FunctionArn, takesQualifier: boolean): URL {
  const address = new URL(url)
  if (!address.pathname.endsWith('/invocations'))
    address.pathname = `${address.pathname.replace(/\/$/, '')}/2015-03-31/functions/${name}/invocations`
  if (qualifier !== undefined && takesQualifier) address.searchParams.set('Qualifier', qualifier)
  return address
}

/** The longest that Lambda lets a function run. */
const LONGEST_CALL_MS = 900_000

/**
 * The runtime interface emulator breaks down over a second call at the same time, also over one that comes while a function still
 * runs although its client has left. So calls go one after the other, and each waits for the answer to the last one, even where the
 * client of that has left.
 */
function takeTurns(call: Call, clock: Clock): Call {
  let last: Promise<unknown> = Promise.resolve()
  return (invocation, arn) => {
    const { timeoutMs } = invocation
    const until = clock.now() + timeoutMs
    const late: Failure = { failure: 'timeout', detail: `no answer within ${timeoutMs} ms` }
    const answer = last.then(() =>
      clock.now() < until ? call({ ...invocation, timeoutMs: LONGEST_CALL_MS }, arn) : late,
    )
    last = answer.catch(() => undefined)
    return within(answer, { ms: timeoutMs, clock }, () => late)
  }
}

/** The rest of an answer has to come in time, too. */
function readWithin(answer: Answer, left: TimeLimit): Promise<LambdaAnswer | Failure> {
  return within<LambdaAnswer | Failure>(readLambdaAnswer(answer), left, () => {
    if (answer.body && 'destroy' in answer.body) answer.body.destroy()
    return { failure: 'timeout', detail: 'the answer did not end in time' }
  })
}
