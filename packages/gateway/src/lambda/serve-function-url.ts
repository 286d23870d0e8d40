import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, type InvocationResult, pairsOf, parseFunctionResult } from '@gatehouse/runtime'
import { secretsOfRequest } from '../records/mask-record.ts'
import { awaitCall } from '../requests/await-call.ts'
import { closeUnread, connectionOf } from '../requests/node-request.ts'
import { openHeld, readCountedBody } from '../requests/read-counted-body.ts'
import { sendByNode, sendHeld } from '../requests/send-by-node.ts'
import type { Invoker } from './authenticate-invoke.ts'
import { formatUrlCors, formatUrlPreflight } from './function-url-cors.ts'
import { formatFunctionUrlEvent } from './function-url-event.ts'
import type { InvokeAnswer } from './invoke-answers.ts'
import { type FunctionUrlAddress, urlIdOf } from './parse-function-url.ts'
import { MAX_REQUEST_BYTES } from './payload-limits.ts'
import type { InvokeContext } from './serve-invoke.ts'
import type { ServedUrl } from './served-url.ts'
import { createStreamedAnswer, type StreamedAnswer } from './stream-answer.ts'

/** Longer than any function may run, in ms. */
const LONGEST_CALL_MS = 905_000

/** What all requests to function URLs count for together. */
const URLS = { name: '/_aws/lambda-url' }

/** Serves a request to a function URL. Source: Lambda's "Lambda function URLs". */
export async function serveFunctionUrl(
  context: InvokeContext,
  address: FunctionUrlAddress,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = context
    .listUrls()
    .find(({ name, url }) => name === address.name || (url.urlId ?? urlIdOf(name)) === address.urlId)
  if (!found) return send(response, FORBIDDEN)
  const { cors } = found.url
  const { origin, 'access-control-request-method': asked } = request.headers
  const allowed = formatUrlCors(cors, origin)
  if (cors && request.method === 'OPTIONS' && asked !== undefined && origin !== undefined)
    return send(response, {
      status: 200,
      headers: toRaw({ ...allowed, ...formatUrlPreflight(cors) }),
      body: NOTHING,
    })
  const held = openHeld(context.memory, { request, response }, URLS)
  const body = context.memory.refuses(connectionOf(request))
    ? 'overloaded'
    : await readCountedBody({ request, response }, { held, maxBytes: MAX_REQUEST_BYTES })
  if (body === 'aborted') return
  if (typeof body === 'string') {
    closeUnread(request, response)
    return send(response, body === 'too large' ? TOO_LARGE : UNAVAILABLE)
  }
  const streamed =
    found.url.invokeMode === 'RESPONSE_STREAM'
      ? createStreamedAnswer(response, toRaw(allowed), held)
      : undefined
  const answer = await awaitCall(request, LONGEST_CALL_MS, () =>
    answerUrl(context, { found, address, request, body, onPart: streamed?.take }),
  )
  if (streamed?.hasBegun) return streamed.end(answer.status < 500)
  const allowing = { ...answer, headers: [...answer.headers, ...toRaw(allowed)] }
  sendHeld(response, { answer: allowing, refuse: () => UNAVAILABLE }, held)
}

interface UrlCall {
  readonly found: ServedUrl
  readonly address: FunctionUrlAddress
  readonly request: IncomingMessage
  readonly body: Buffer
  /** Takes the answer as it is written. */
  readonly onPart: StreamedAnswer['take'] | undefined
}

async function answerUrl(
  context: InvokeContext,
  { found, address, request, body, onPart }: UrlCall,
): Promise<Answer> {
  const { name, url } = found
  const { account, region } = context.home
  const urlId = url.urlId ?? urlIdOf(name)
  const functionArn = `arn:aws:lambda:${region}:${account}:function:${name}`
  const caller = url.authType === 'AWS_IAM' ? await context.authenticateUrl?.(request, body) : undefined
  if (url.authType === 'AWS_IAM' && !mayCall(caller, context.home, functionArn)) return FORBIDDEN
  const event = formatFunctionUrlEvent({
    request,
    body,
    urlId,
    account,
    path: address.path,
    domainName: address.domainName ?? `${urlId}.lambda-url.${region}.on.aws`,
    requestId: crypto.randomUUID(),
    now: context.now(),
    iam: caller && 'arn' in caller ? { accountId: caller.account, userArn: caller.arn } : undefined,
  })
  return toAnswer(
    await context.functions.invoke({
      functionArn,
      payload: JSON.stringify(event),
      timeoutMs: LONGEST_CALL_MS,
      onPart,
      secrets: () => secretsOfRequest(pairsOf(request.rawHeaders), request.url ?? ''),
    }),
  )
}

/** There are no policies of functions, which would have to let another account in; and a signature is for one region. */
function mayCall(
  caller: Invoker | InvokeAnswer | undefined,
  { account, region }: InvokeContext['home'],
  functionArn: string,
): boolean {
  if (!caller || 'status' in caller) return false
  return caller.account === account && caller.region === region && !caller.allows(functionArn)
}

function toAnswer(result: InvocationResult): Answer {
  if ('failure' in result) return result.failure === 'throttled' ? THROTTLED : BAD_GATEWAY
  const answer = parseFunctionResult(result.payload, '2.0')
  return 'fault' in answer ? BAD_GATEWAY : answer
}

const NOTHING = Buffer.alloc(0)
const FORBIDDEN = refusal(403, 'Forbidden')
const THROTTLED = refusal(429, 'Rate Exceeded.')
const TOO_LARGE = refusal(413, 'Request Entity Too Large')
const UNAVAILABLE = refusal(503, 'Service Unavailable')
const BAD_GATEWAY = refusal(502, 'Internal Server Error')

function refusal(status: number, Message: string): Answer {
  const body = Buffer.from(JSON.stringify({ Message }))
  return {
    status,
    headers: ['content-type', 'application/json', 'content-length', String(body.length)],
    body,
  }
}

function toRaw(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flat()
}

function send(response: ServerResponse, answer: Answer): void {
  sendByNode(response, answer)
}
