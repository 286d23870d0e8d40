import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, type Functions, type InvocationResult, nextLoop } from '@gatehouse/runtime'
import type { MemoryBudget } from '../memory/memory-budget.ts'
import { awaitCall } from '../requests/await-call.ts'
import { closeUnread, connectionOf } from '../requests/node-request.ts'
import { openHeld, readCountedBody } from '../requests/read-counted-body.ts'
import { sendHeld } from '../requests/send-by-node.ts'
import { type AuthenticateInvoke, type Invoker, refuseStranger } from './authenticate-invoke.ts'
import { formatFunctionError, type InvokeAnswer, notFound, refuseInvoke } from './invoke-answers.ts'
import { createCallLog } from './log-tail.ts'
import type { InvokeCall } from './parse-invoke-call.ts'
import { MAX_EVENT_BYTES, MAX_REQUEST_BYTES } from './payload-limits.ts'
import { formatStream } from './response-stream.ts'
import type { ServedUrl } from './served-url.ts'

/** What functions are invoked with. */
export interface InvokeContext {
  readonly functions: Functions
  /** Memory of the function of a name, in MB; undefined when there is none here. */
  readonly memoryOf: (name: string) => number | undefined
  /** Whether there is a function of that name, as far as that is known without a call. */
  readonly hasFunction: (name: string) => boolean
  /** Functions that have a URL. */
  readonly listUrls: () => readonly ServedUrl[]
  /** Undefined where there are no credentials to verify signatures by. */
  readonly authenticateUrl: AuthenticateInvoke | undefined
  readonly now: () => Date
  readonly memory: MemoryBudget
  /** Undefined where calls need no signature. */
  readonly authenticateInvoke: AuthenticateInvoke | undefined
  /** Of calls that name none. */
  readonly home: { readonly account: string; readonly region: string }
}

/** What all calls of the Invoke API count for together. */
const LAMBDA = { name: '/2015-03-31' }

/** The longest that Lambda lets a function run, and what an answer takes besides. */
const LONGEST_CALL_MS = 905_000

/**
 * Serves a call of the Lambda Invoke API, which is a POST: any page may have a browser send a GET. Source: Lambda's API reference,
 * "Invoke".
 */
export async function serveInvoke(
  context: InvokeContext,
  call: InvokeCall | 'invalid',
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const held = openHeld(context.memory, { request, response }, LAMBDA)
  const send = (answer: InvokeAnswer) =>
    sendHeld(response, { answer: toAnswer(answer), refuse: () => toAnswer(overloaded()) }, held)
  if (request.method !== 'POST') {
    closeUnread(request, response)
    return send(refuseMethod(request))
  }
  const type = invocationTypeOf(call, request)
  const maxBytes = type === 'Event' ? MAX_EVENT_BYTES : MAX_REQUEST_BYTES
  // Who does not take what it was answered has nothing run for it.
  const body = context.memory.refuses(connectionOf(request))
    ? 'overloaded'
    : await readCountedBody({ request, response }, { held, maxBytes })
  if (body === 'aborted') return
  const answer =
    typeof body === 'string'
      ? refuseBody(body, maxBytes)
      : await awaitCall(request, LONGEST_CALL_MS, () => answerCall(context, { call, type, body, request }))
  if (typeof body === 'string') closeUnread(request, response)
  send(answer)
}

function toAnswer({ status, headers, body }: InvokeAnswer): Answer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  return {
    status,
    headers: [...Object.entries(headers).flat(), 'content-length', String(bytes.length)],
    body: bytes,
  }
}

function overloaded(): InvokeAnswer {
  return refuseInvoke(503, 'ServiceException', 'Service Unavailable')
}

/** *Assumed*: what the management API answers for a method that is none. management §1.3 */
function refuseMethod({ method = '' }: IncomingMessage): InvokeAnswer {
  return refuseInvoke(404, 'UnknownOperationException', `Functions are invoked by POST, not by ${method}`)
}

interface Asked {
  readonly call: InvokeCall | 'invalid'
  readonly type: string
  readonly body: Buffer
  readonly request: IncomingMessage
}

async function answerCall(
  context: InvokeContext,
  { call, type, body, request }: Asked,
): Promise<InvokeAnswer> {
  const invoker = await context.authenticateInvoke?.(request, body)
  if (invoker && 'status' in invoker) return invoker
  if (call === 'invalid')
    return invalid('functionName', 'satisfy regular expression pattern of a function name or ARN')
  if (!['RequestResponse', 'Event', 'DryRun'].includes(type))
    return invalid('invocationType', 'satisfy enum value set: [Event, RequestResponse, DryRun]')
  const functionArn = formatArn(call, invoker ?? claimedScope(request, context))
  const refusal = invoker && (refuseElsewhere(call, invoker, functionArn) ?? invoker.allows(functionArn))
  if (refusal) return refusal
  const payload = body.length === 0 ? '{}' : body.toString()
  const problem = problemOfJson(payload)
  if (problem !== undefined)
    return refuseInvoke(
      400,
      'InvalidRequestContentException',
      `Could not parse request body into json: ${problem}`,
    )
  if (type === 'DryRun')
    return context.hasFunction(call.name) ? { status: 204, headers: idOf(), body: '' } : notFound(functionArn)
  if (type === 'Event') return invokeLater(context, call, { functionArn, payload })
  return invokeNow(context, call, {
    functionArn,
    payload,
    wantsLog: request.headers['x-amz-log-type'] === 'Tail',
  })
}

interface Ordered {
  readonly functionArn: string
  readonly payload: string
  readonly wantsLog?: boolean
}

async function invokeNow(
  { functions, memoryOf }: InvokeContext,
  call: InvokeCall,
  { functionArn, payload, wantsLog = false }: Ordered,
): Promise<InvokeAnswer> {
  const version = versionOf(call)
  const log = wantsLog ? createCallLog(version) : undefined
  const result = await functions.invoke({
    functionArn,
    payload,
    timeoutMs: LONGEST_CALL_MS,
    onLine: log?.take,
  })
  const refusal = refusalOf(result, functionArn)
  if (refusal) return refusal
  const isError = 'failure' in result
  const requestId = result.requestId ?? crypto.randomUUID()
  const body = isError ? formatFunctionError(result.detail, result.errorPayload) : result.payload
  const headers = {
    'x-amzn-RequestId': requestId,
    'x-amz-executed-version': version,
    ...(isError && { 'x-amz-function-error': 'Unhandled' }),
    ...(log && { 'x-amz-log-result': log.finish(requestId, memoryOf(call.name)) }),
  }
  if (call.operation === 'InvokeWithResponseStream') return formatStream(body, headers, isError)
  return { status: 200, headers: { 'content-type': 'application/json', ...headers }, body }
}

/**
 * One attempt: the service makes two more, minutes later, and tells destinations. *Assumed*: an event that is throttled at once is refused, as
 * it would be lost; the service keeps it for later. http-apis §12.2
 */
async function invokeLater(
  { functions, hasFunction }: InvokeContext,
  { name }: InvokeCall,
  { functionArn, payload }: Ordered,
): Promise<InvokeAnswer> {
  if (!hasFunction(name)) return notFound(functionArn)
  const call = functions
    .invoke({ functionArn, payload, timeoutMs: LONGEST_CALL_MS })
    .catch((): undefined => undefined)
  const early = await Promise.race([call, nextLoop()])
  if (early && 'failure' in early && early.failure === 'throttled') return throttled()
  return { status: 202, headers: idOf(), body: '' }
}

/** What is answered for a call that reached no function. */
function refusalOf(result: InvocationResult, functionArn: string): InvokeAnswer | undefined {
  if (!('failure' in result)) return undefined
  const { failure, detail } = result
  if (failure === 'not found') return notFound(functionArn)
  if (failure === 'throttled') return throttled()
  if (failure === 'forbidden') return refuseInvoke(403, 'AccessDeniedException', detail)
  return failure === 'unreachable' ? refuseInvoke(502, 'ServiceException', detail) : undefined
}

function throttled(): InvokeAnswer {
  return refuseInvoke(429, 'TooManyRequestsException', 'Rate Exceeded.', {
    Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded',
  })
}

function refuseBody(reason: 'too large' | 'overloaded', maxBytes: number): InvokeAnswer {
  if (reason === 'overloaded') return overloaded()
  const operation = maxBytes === MAX_EVENT_BYTES ? 'InvokeAsync' : 'InvokeFunction'
  const message = `Request must be smaller than ${maxBytes} bytes for the ${operation} operation`
  return refuseInvoke(413, 'RequestTooLargeException', message)
}

function invalid(member: string, rule: string): InvokeAnswer {
  const message = `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must ${rule}`
  return refuseInvoke(400, 'ValidationException', message)
}

function invocationTypeOf(call: InvokeCall | 'invalid', { headers }: IncomingMessage): string {
  if (call !== 'invalid' && call.operation === 'InvokeAsync') return 'Event'
  return String(headers['x-amz-invocation-type'] ?? 'RequestResponse')
}

/** A number is a version; aliases are all the same code. */
function versionOf({ qualifier = '' }: InvokeCall): string {
  return /^\d+$/.test(qualifier) ? qualifier : '$LATEST'
}

type Scope = Pick<Invoker, 'account' | 'region'>

function formatArn({ name, qualifier, account, region }: InvokeCall, scope: Scope): string {
  const base = `arn:aws:lambda:${region ?? scope.region}:${account ?? scope.account}:function:${name}`
  return qualifier === undefined ? base : `${base}:${qualifier}`
}

/**
 * Who signs calls functions of its own account, in the region of its signature: no other ARN leads to what its policy is judged by.
 * *Assumed*: the answers, as Lambda's for a function of another account without a policy, and of another region.
 * management §8.2
 */
function refuseElsewhere(call: InvokeCall, invoker: Invoker, functionArn: string): InvokeAnswer | undefined {
  const { account = invoker.account, region = invoker.region } = call
  if (account !== invoker.account) return refuseStranger(invoker, functionArn)
  if (region === invoker.region) return undefined
  const message = `Functions from '${region}' are not reachable in this region ('${invoker.region}')`
  return refuseInvoke(404, 'ResourceNotFoundException', message)
}

/** The region that a call says to be signed for, where signatures are not verified. */
function claimedScope({ headers }: IncomingMessage, { home }: InvokeContext): Scope {
  const [, region] =
    /Credential=[^/,\s]{1,128}\/\d{8}\/([a-z0-9-]{1,64})\/lambda\//.exec(headers.authorization ?? '') ?? []
  return { account: home.account, region: region ?? home.region }
}

function problemOfJson(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

function idOf(): Record<string, string> {
  return { 'x-amzn-RequestId': crypto.randomUUID() }
}
