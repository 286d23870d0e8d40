import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  BODY_LIMITS,
  createJsonGuard,
  EXCESS_MESSAGES,
  type JsonExcess,
  parseJson,
} from '@gatehouse/contract/core'
import type { Publications } from '@gatehouse/control'
import { forEachHeader, type RawHeaders } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import { parseAsyncApiPath, serveAsyncApi } from '../asyncapi/serve-asyncapi.ts'
import { parseFunctionUrl } from '../lambda/parse-function-url.ts'
import { parseInvokeCall } from '../lambda/parse-invoke-call.ts'
import type { InvokeContext } from '../lambda/serve-invoke.ts'
import { type Authenticated, type Denial, NO_BODY } from '../management/authenticate.ts'
import { type GuardRules, guardRequest } from '../management/guard-request.ts'
import { isOwnPath, toGuarded } from '../management/guard-rules.ts'
import {
  deny,
  isManagementPath,
  type ManagementContext,
  serveManagement,
  writeManagement,
} from '../management/manage.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { awaitCall } from '../requests/await-call.ts'
import { closeUnread, toClientRequest, toRequestHead } from '../requests/node-request.ts'
import {
  type NoBody,
  openHeld,
  readCountedBody,
  type ServedRequest,
  serveCounted,
} from '../requests/read-counted-body.ts'
import type { StandInContext } from '../stand-ins/serve-stand-in.ts'
import { standInOf } from '../stand-ins/stand-in-of.ts'
import type { StateLink } from '../state/state-link.ts'
import type { PrintedMetrics } from '../telemetry/metrics.ts'
import {
  answerOwn,
  isAnswered,
  LONGEST_ANSWER_MS,
  type OwnAnswersContext,
  takesBody,
  visibleTo,
} from './answer-own.ts'
import { answerForeignCall } from './foreign-service.ts'
import { formatHealth } from './format-health.ts'
import { asksForLanding, serveLanding } from './landing-page.ts'
import { formatLlmsText } from './llms-text.ts'
import type { MetricsAuth } from './metrics-auth.ts'
import { sendJson, sendLongJson, servePage } from './pages.ts'
import { parsePortalPath, servePortal } from './portal-page.ts'
import type { Readiness } from './readiness.ts'
import { isConsoleAsset, serveConsoleAsset } from './serve-console.ts'
import { asksForStream, EVENTS_PATH, serveEvents } from './serve-events.ts'
import { parseSnapshotPath, type SnapshotsContext, serveSnapshot } from './serve-snapshot.ts'

/** Serves a request of a test for what it may do to the gateway; false where it is for something else. */
export type ServeTesting = (served: ServedRequest, memory: ManagementContext['memory']) => Promise<boolean>

/** What the gateway's own addresses are served with. */
export interface OwnPagesContext extends ManagementContext, SnapshotsContext, OwnAnswersContext {
  readonly guard: GuardRules
  readonly loadPortal: Publications['loadPortal']
  readonly printMetrics: () => Promise<PrintedMetrics>
  /** Undefined where no other nodes share the state. */
  readonly clusterStatus?: StateLink['clusterStatus']
  readonly readiness: Pick<Readiness, 'report'>
  /** Undefined where the metrics need no secret. */
  readonly metricsAuth: MetricsAuth | undefined
  /** What a test may do to this gateway; undefined where the gateway is not for tests. */
  readonly testing?: ServeTesting | undefined
  readonly invoke: InvokeContext
  /** Undefined where no option asks for stand-ins of other services. */
  readonly standIns: StandInContext | undefined
  /** Serves a message of the Model Context Protocol; undefined where that is not asked for. */
  readonly serveAgents?: ((exchange: AgentExchange) => Promise<void>) | undefined
}

/** A message of an agent, its body parsed. */
export interface AgentExchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly message: unknown
  /** The caller; undefined where calls are not signed. */
  readonly caller: Authenticated | undefined
  /** What the answers count for until they are taken. */
  readonly held: HeldBytes
}

/** Serves a request that leads to no API: the management API, what tells of the gateway, its pages; else 404. */
export async function serveOwn(
  context: OwnPagesContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { path } = splitUrl(request.url ?? '')
  // At the host of a function's URL every path is the function's.
  const functionUrl = parseFunctionUrl(toRequestHead(request).host, path)
  if (functionUrl) {
    const { serveFunctionUrl } = await import('../lambda/serve-function-url.ts')
    return serveFunctionUrl(context.invoke, functionUrl, request, response)
  }
  const serveCall = findServiceCall(context, request, response)
  if ((isOwnPath(path) || serveCall) && !letIn(context, request, response)) return
  if (serveCall) return serveCall()
  if (isManagementPath(path)) return serveManagement(context, request, response)
  if (context.testing && path.startsWith('/_gatehouse/') && isOurs(context, request, path))
    if (await context.testing({ request, response }, context.memory)) return
  if (path === '/_gatehouse/metrics') return serveMetrics(context, request, response)
  if (path === '/_gatehouse/health')
    return sendJson(response, 200, formatHealth(await context.clusterStatus?.()))
  if (path === '/_gatehouse/ready') return serveReadiness(context, response)
  if (path === AGENTS_PATH || isAnswered(path)) return serveAnswers(context, request, response)
  if (path === '/_gatehouse/llms.txt') return sendText(response, formatLlmsText())
  const frozen = parseSnapshotPath(path)
  if (frozen && isRead(request))
    return serveSnapshot(context, frozen, {
      request,
      response,
      caller: await callerOf(context, request),
      held: openHeld(context.memory, { request, response }, OWN_CALLS),
    })
  const described = parseAsyncApiPath(path)
  if (described !== undefined && isRead(request))
    return serveAsyncApi(context, described, {
      request,
      response,
      held: openHeld(context.memory, { request, response }, OWN_CALLS),
    })
  const portal = parsePortalPath(path)
  if (portal)
    return servePortal(context, portal, {
      response,
      held: openHeld(context.memory, { request, response }, OWN_CALLS),
      authenticate: () => callerOf(context, request),
    })
  const foreign = isOwnPath(path) ? undefined : answerForeignCall(request)
  if (foreign) return toClientRequest(request, response).answer(foreign)
  if (asksForLanding(request.method, path) && isOurs(context, request, path))
    return serveLanding(request, response, {
      path,
      areCallsSigned: context.guard.areCallsSigned,
      region: context.defaults.region,
      records: context.records !== undefined,
    })
  if (isConsoleAsset(path) && isRead(request)) return serveConsoleAsset(path, request, response)
  if (path.startsWith('/_gatehouse/')) return servePage(path, request, response)
  return sendJson(response, 404, { message: 'Not Found' })
}

/** What serves a call of Lambda's Invoke API, or of a stand-in; undefined for any other. Its code is loaded with the first call. */
function findServiceCall(
  { invoke, standIns, memory }: OwnPagesContext,
  request: IncomingMessage,
  response: ServerResponse,
): (() => Promise<void>) | undefined {
  const { method = '', url = '', headers } = request
  const { path, query } = splitUrl(url)
  const invocation = parseInvokeCall(path, query)
  if (invocation)
    return async () => {
      const { serveInvoke } = await import('../lambda/serve-invoke.ts')
      return serveInvoke(invoke, invocation, request, response)
    }
  const service = standIns && standInOf(method, path, headers)
  if (!standIns || !service) return undefined
  return async () => {
    const { serveStandIn } = await import('../stand-ins/serve-stand-in.ts')
    return serveStandIn({ ...standIns, memory }, service, request, response)
  }
}

/** What tells of what is served is for whom the management API is. */
async function serveAnswers(
  context: OwnPagesContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const held = openHeld(context.memory, { request, response }, OWN_CALLS)
  const body = await readCall(context, { request, response }, held)
  if (body === 'aborted') return
  if (typeof body === 'string') return refuseCall(response, body)
  const { method = '', url = '', socket } = request
  const { path, query } = splitUrl(url)
  const caller = await context.authenticate?.(request, path, { ...NO_BODY, bytes: body })
  if (caller && 'denial' in caller) return sendJson(response, 403, { message: caller.message })
  if (path === AGENTS_PATH) return serveAgents(context, { request, response, body, caller, held })
  if (path === EVENTS_PATH && context.records && asksForStream(request, query))
    return serveEvents(
      { store: context.records, visible: visibleTo(context, caller) },
      { request, response, held },
    )
  const call = { method, url, body, socket, caller }
  const counted = { share: OWN_CALLS, bytes: body.length }
  const answer = await serveCounted(context.memory, { request, response }, counted, () =>
    awaitCall(request, LONGEST_ANSWER_MS, async () => answerOwn(context, call)),
  )
  if (typeof answer.body === 'string') sendText(response, answer.body)
  else sendLongJson(response, answer, held)
}

/** Where documents are validated: not here, and they need not be JSON. */
const VALIDATE_PATH = '/_gatehouse/validate'

/** Where the Model Context Protocol is spoken. */
const AGENTS_PATH = '/_gatehouse/mcp'

/** Bodies are as long as those of management calls. */
const MAX_CALL_BYTES = 16 * 1024 * 1024

/** What all such calls count for together. */
const OWN_CALLS = { name: '/_gatehouse' }

/** Reads what a call says. Of one that says nothing by its body no body is read. */
async function readCall(
  context: OwnPagesContext,
  served: ServedRequest,
  held: HeldBytes,
): Promise<Uint8Array | NoBody | JsonExcess> {
  const { request, response } = served
  const { path } = splitUrl(request.url ?? '')
  const isForAgents = path === AGENTS_PATH && context.serveAgents !== undefined
  const isSaid = request.method === 'POST' && (isForAgents || takesBody(path))
  const guard = path === VALIDATE_PATH ? undefined : createJsonGuard(BODY_LIMITS)
  const reading = {
    held,
    maxBytes: MAX_CALL_BYTES,
    judge: guard && ((piece: Uint8Array) => guard.take(piece)),
  }
  const body = isSaid ? await readCountedBody(served, reading) : NO_BODY.bytes
  if (isSaid ? typeof body === 'string' : !isRead(request)) closeUnread(request, response)
  return body
}

function refuseCall(response: ServerResponse, reason: Exclude<NoBody, 'aborted'> | JsonExcess): void {
  if (reason === 'too deep' || reason === 'too many values')
    return sendJson(response, 400, { message: EXCESS_MESSAGES[reason] })
  if (reason === 'too large') return sendJson(response, 413, { message: 'Request Entity Too Large' })
  response.setHeader('retry-after', '1')
  sendJson(response, 503, { message: 'Service Unavailable' })
}

interface AgentCall {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: Uint8Array
  readonly caller: Authenticated | undefined
  readonly held: HeldBytes
}

/** The Model Context Protocol, where it is asked for. Without sessions there is nothing to listen to. */
async function serveAgents(
  context: OwnPagesContext,
  { request, response, body, caller, held }: AgentCall,
): Promise<void> {
  if (!context.serveAgents) return sendJson(response, 404, { message: 'Start the gateway with --mcp' })
  if (request.method !== 'POST') return sendJson(response, 405, { message: 'Method Not Allowed' })
  const message = parseJson(Buffer.from(body).toString())
  return context.serveAgents({ request, response, message, caller, held })
}

function sendText(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
}

/** Whether a request only reads. */
function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Whether a request may go on. Answers it where it may not, and a preflight. */
function letIn({ guard }: OwnPagesContext, request: IncomingMessage, response: ServerResponse): boolean {
  const { path } = splitUrl(request.url ?? '')
  const verdict = guardRequest(guard, toGuarded(toRequestHead(request), path))
  addHeaders(response, verdict.headers)
  if (verdict.kind === 'passed') return true
  if (verdict.kind === 'preflight') response.writeHead(204).end()
  else writeManagement(response, path, deny({ denial: 'AccessDeniedException', message: verdict.message }))
  return false
}

/** Whether a request comes by a name of the gateway's own, also where calls are signed: `/` of any other name is not found. */
function isOurs({ guard }: OwnPagesContext, request: IncomingMessage, path: string): boolean {
  const asked = toGuarded(toRequestHead(request), path)
  return guardRequest({ ...guard, areCallsSigned: false }, asked).kind === 'passed'
}

function addHeaders(response: ServerResponse, headers: RawHeaders): void {
  forEachHeader(headers, (name, value) => void response.setHeader(name, value))
}

/** For load balancers: whether to send requests here. Health only says that the process is there. */
async function serveReadiness({ readiness }: OwnPagesContext, response: ServerResponse): Promise<void> {
  const report = await readiness.report()
  sendJson(response, report.status === 'ready' ? 200 : 503, report)
}

/**
 * Who makes a request without a body, or why it is refused: where calls must be signed, so must those that tell of configuration, and
 * they tell of what is the caller's. Undefined where calls need no signature.
 */
async function callerOf(
  { authenticate }: Pick<ManagementContext, 'authenticate'>,
  request: IncomingMessage,
): Promise<Authenticated | Denial | undefined> {
  const { path } = splitUrl(request.url ?? '')
  return authenticate?.(request, path, NO_BODY)
}

/** Where the metrics are protected, clients read them that send the secret, or whose signature may; see `--metrics-auth`. */
async function serveMetrics(
  { printMetrics, metricsAuth, authenticate }: OwnPagesContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!metricsAuth?.admits(request.headers.authorization)) {
    const caller = await callerOf({ authenticate }, request)
    if (caller && 'denial' in caller) return sendJson(response, 403, { message: caller.message })
    if (metricsAuth && !authenticate) {
      response.setHeader('www-authenticate', metricsAuth.challenge)
      return sendJson(response, 401, { message: 'Unauthorized' })
    }
  }
  const { type, text } = await printMetrics()
  response.writeHead(200, { 'content-type': type }).end(text)
}
