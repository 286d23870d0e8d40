import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Publications } from '@gatehouse/control'
import type { FunctionState } from '@gatehouse/functions'
import { forEachHeader, type RawHeaders } from '@gatehouse/runtime'
import type { Directory } from '../addresses/directory.ts'
import type { Domains } from '../addresses/domains.ts'
import { splitUrl } from '../addresses/split-url.ts'
import { parseAsyncApiPath, serveAsyncApi } from '../asyncapi/serve-asyncapi.ts'
import { parseInvokeCall } from '../lambda/parse-invoke-call.ts'
import { type InvokeContext, serveInvoke } from '../lambda/serve-invoke.ts'
import { NO_BODY } from '../management/authenticate.ts'
import { type GuardRules, guardRequest } from '../management/guard-request.ts'
import { isOwnPath, toGuarded } from '../management/guard-rules.ts'
import {
  deny,
  isManagementPath,
  type ManagementContext,
  serveManagement,
  writeManagement,
} from '../management/manage.ts'
import type { RecordStore } from '../records/record-ring.ts'
import { toClientRequest, toRequestHead } from '../requests/node-request.ts'
import type { StateLink } from '../state/state-link.ts'
import type { PrintedMetrics } from '../telemetry/metrics.ts'
import { serveExplanation, serveRoutes } from './explain.ts'
import { answerForeignCall } from './foreign-service.ts'
import { formatHealth } from './format-health.ts'
import { asksForLanding, serveLanding } from './landing-page.ts'
import type { MetricsAuth } from './metrics-auth.ts'
import { sendJson, servePage } from './pages.ts'
import { parsePortalPath, servePortal } from './portal-page.ts'
import type { Readiness } from './readiness.ts'
import { isConsoleAsset, serveConsoleAsset } from './serve-console.ts'
import { EVENTS_PATH, NOT_RECORDING, parseEventPath, serveEvent, serveEvents } from './serve-events.ts'
import { parseSnapshotPath, type SnapshotsContext, serveSnapshot } from './serve-snapshot.ts'

/** What the gateway's own addresses are served with. */
export interface OwnPagesContext extends ManagementContext, SnapshotsContext {
  readonly guard: GuardRules
  readonly directory: Directory
  readonly domains: Domains
  readonly loadPortal: Publications['loadPortal']
  readonly printMetrics: () => Promise<PrintedMetrics>
  /** Undefined where no other nodes share the state. */
  readonly clusterStatus?: StateLink['clusterStatus']
  readonly readiness: Pick<Readiness, 'report'>
  /** Undefined where the metrics need no secret. */
  readonly metricsAuth: MetricsAuth | undefined
  /** Undefined where no records are kept. */
  readonly records: RecordStore | undefined
  readonly listFunctions: () => FunctionState[] | Promise<FunctionState[]>
  readonly invoke: InvokeContext
}

/** Serves a request that leads to no API: the management API, what tells of the gateway, its pages; else 404. */
export async function serveOwn(
  context: OwnPagesContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { path, query } = splitUrl(request.url ?? '')
  const invocation = parseInvokeCall(path, query)
  if ((isOwnPath(path) || invocation) && !letIn(context, request, response)) return
  if (invocation) return serveInvoke(context.invoke, invocation, request, response)
  if (isManagementPath(path)) return serveManagement(context, request, response)
  if (path === '/_gatehouse/metrics') return serveMetrics(context, request, response)
  if (path === '/_gatehouse/health')
    return sendJson(response, 200, formatHealth(await context.clusterStatus?.()))
  if (path === '/_gatehouse/ready') return serveReadiness(context, response)
  if (TELLING.has(path)) {
    const refusal = await refusalOf(context, request)
    if (refusal) return sendJson(response, 403, refusal)
    if (path === '/_gatehouse/routes') return serveRoutes(context, response)
    if (path === '/_gatehouse/functions')
      return sendJson(response, 200, { functions: await context.listFunctions() })
    return serveExplanation(context, query, response)
  }
  if (path === EVENTS_PATH || path.startsWith(`${EVENTS_PATH}/`))
    return serveRecords(context, { path, query }, request, response)
  const frozen = parseSnapshotPath(path)
  if (frozen && isRead(request))
    return serveSnapshot(context, frozen, { request, response, refusal: await refusalOf(context, request) })
  const described = parseAsyncApiPath(path)
  if (described !== undefined && isRead(request)) return serveAsyncApi(context, described, request, response)
  const portal = parsePortalPath(path)
  if (portal) return servePortal(context, portal, response, () => refusalOf(context, request))
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

/** Records tell what went over the wire: they are for whom the management API is. */
async function serveRecords(
  context: OwnPagesContext,
  { path, query }: { readonly path: string; readonly query: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { records } = context
  const refusal = await refusalOf(context, request)
  if (refusal) return sendJson(response, 403, refusal)
  if (!records) return sendJson(response, 404, { message: NOT_RECORDING })
  if (path === EVENTS_PATH) return serveEvents(records, query, request, response)
  const id = parseEventPath(path)
  if (id === undefined) return sendJson(response, 404, { message: 'Not Found' })
  return serveEvent(records, id, response)
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

/** Pages that tell of configuration. */
const TELLING: ReadonlySet<string> = new Set([
  '/_gatehouse/explain',
  '/_gatehouse/functions',
  '/_gatehouse/routes',
])

/** Where calls must be signed, so must those that tell of configuration. */
async function refusalOf(
  { authenticate }: Pick<ManagementContext, 'authenticate'>,
  request: IncomingMessage,
) {
  const { path } = splitUrl(request.url ?? '')
  const caller = await authenticate?.(request, path, NO_BODY)
  return caller && 'denial' in caller ? { message: caller.message } : undefined
}

/** Where the metrics are protected, clients read them that send the secret, or whose signature may; see `--metrics-auth`. */
async function serveMetrics(
  { printMetrics, metricsAuth, authenticate }: OwnPagesContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!metricsAuth?.admits(request.headers.authorization)) {
    const refusal = await refusalOf({ authenticate }, request)
    if (refusal) return sendJson(response, 403, refusal)
    if (metricsAuth && !authenticate) {
      response.setHeader('www-authenticate', metricsAuth.challenge)
      return sendJson(response, 401, { message: 'Unauthorized' })
    }
  }
  const { type, text } = await printMetrics()
  response.writeHead(200, { 'content-type': type }).end(text)
}
