import { type FunctionArn, parseFunctionArn } from '@gatehouse/functions'
import {
  type Answer,
  type Functions,
  type InvocationResult,
  MAX_BODY_BYTES,
  readBody,
  type Upstream,
} from '@gatehouse/runtime'
import { signForAws } from './sign-for-aws.ts'

export interface LambdaEndpointOptions {
  /**
   * Where functions are invoked: the address of Lambda or of what speaks as it does, or the whole address of one function, as the
   * runtime interface emulator has it: `http://localhost:9000/2015-03-31/functions/function/invocations`.
   */
  readonly url: string
  readonly upstream: Upstream
  /** Where the credentials are: `AWS_ACCESS_KEY_ID` and so on. Without them requests are not signed. */
  readonly env: NodeJS.ProcessEnv
}

/** Functions behind a Lambda Invoke endpoint. Source: the Lambda API reference, "Invoke". */
export function createLambdaEndpoint({ url, upstream, env }: LambdaEndpointOptions): Functions {
  return {
    async invoke({ functionArn, payload, timeoutMs }) {
      const arn = parseFunctionArn(functionArn)
      if (!arn) return { failure: 'not found', detail: `${functionArn} is no function's ARN` }
      const startedAt = performance.now()
      const address = addressOf(url, arn)
      const unsigned = { method: 'POST', address, headers: HEADERS, body: payload, region: arn.region }
      const headers = await signForAws({ ...unsigned, service: 'lambda' }, env)
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
      if ('failure' in answer) {
        const failure = answer.failure === 'timeout' ? 'timeout' : 'unreachable'
        return { failure, detail: `${address.origin}: ${answer.detail}` }
      }
      return within(read(answer, functionArn), timeoutMs - (performance.now() - startedAt), answer)
    },
  }
}

const HEADERS = { 'content-type': 'application/json' }

function addressOf(url: string, { name, qualifier }: FunctionArn): URL {
  const address = new URL(url)
  if (!address.pathname.endsWith('/invocations'))
    address.pathname = `${address.pathname.replace(/\/$/, '')}/2015-03-31/functions/${name}/invocations`
  if (qualifier !== undefined) address.searchParams.set('Qualifier', qualifier)
  return address
}

/** What the endpoint says of a call, in the seam's words. */
async function read(answer: Answer, functionArn: string): Promise<InvocationResult> {
  const header = (name: string) => headerOf(answer.headers, name)
  const requestId = header('x-amzn-requestid')
  const known = requestId === undefined ? {} : { requestId }
  const bytes = await readBody(answer.body, MAX_BODY_BYTES)
  if (!bytes) return { failure: 'error', detail: 'the answer broke off or was too long', ...known }
  const text = Buffer.from(bytes).toString()
  if (header('x-amz-function-error') !== undefined)
    return { failure: 'error', detail: messageOf(text), ...known }
  if (answer.status === 200) return { payload: text === '' ? 'null' : text, ...known }
  const detail = `${functionArn}: ${answer.status} ${messageOf(text)}`
  return { failure: FAILURES[answer.status] ?? 'unreachable', detail, ...known }
}

const FAILURES: Readonly<Record<number, 'throttled' | 'not found' | 'forbidden'>> = {
  403: 'forbidden',
  404: 'not found',
  429: 'throttled',
}

/** The message of an error, whose member has one of three names. */
function messageOf(text: string): string {
  try {
    const { errorMessage, message, Message } = JSON.parse(text) as Record<string, unknown>
    return String(errorMessage ?? message ?? Message ?? text)
  } catch {
    return text
  }
}

/** The rest of an answer has to come in time, too. */
async function within(
  result: Promise<InvocationResult>,
  leftMs: number,
  { body }: Answer,
): Promise<InvocationResult> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<InvocationResult>((resolve) => {
    timer = setTimeout(
      () => resolve({ failure: 'timeout', detail: 'the answer did not end in time' }),
      leftMs,
    )
  })
  const first = await Promise.race([result, late])
  clearTimeout(timer)
  if ('failure' in first && first.failure === 'timeout' && body && 'destroy' in body) body.destroy()
  return first
}

function headerOf(headers: readonly string[], name: string): string | undefined {
  const at = headers.findIndex((it, index) => index % 2 === 0 && it.toLowerCase() === name)
  return at === -1 ? undefined : headers[at + 1]
}
