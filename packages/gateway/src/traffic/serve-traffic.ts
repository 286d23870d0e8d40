import {
  type Address,
  chain,
  type Fault,
  formatFault,
  type MaybePromise,
  parseConnectionsPath,
} from '@gatehouse/runtime'
import type { Directory, StagePlan } from '../addresses/directory.ts'
import { type DomainRequest, resolveDomain } from '../addresses/resolve-domain.ts'
import { type ResolvedStage, resolveStage } from '../addresses/resolve-stage.ts'
import { newRequestId } from '../ids/random.ts'
import type { ClientRequest } from '../requests/client-request.ts'
import { type PlainRequestContext, servePlainRequest } from '../websocket/serve-plain-request.ts'
import { type HttpRequestContext, serveHttpRequest } from './serve-http-request.ts'

/** What requests are served with. */
export interface TrafficContext extends HttpRequestContext, PlainRequestContext {
  readonly directory: Directory
}

/** Serves a request for an API on its own address: stage, plan, answer. */
export function serveTraffic(
  context: TrafficContext,
  address: Address,
  clientRequest: ClientRequest,
): MaybePromise<void> {
  const target = resolveStage(context.directory, address)
  const isUnknown = 'fault' in target && target.fault === 'notFound'
  return isUnknown
    ? serveUnknownStage(context, address, clientRequest)
    : serveTarget(context, target, clientRequest)
}

async function serveUnknownStage(
  context: TrafficContext,
  address: Address,
  clientRequest: ClientRequest,
): Promise<void> {
  if (await isForWebSocketApi(context, address))
    return servePlainRequest(context, { apiId: address.apiId, path: belowStage(address.path) }, clientRequest)
  return serveTarget(context, { fault: 'notFound' }, clientRequest)
}

/** Whether a request that leads to no stage is one for a WebSocket API, by what it asks or by whom. */
async function isForWebSocketApi({ directory }: TrafficContext, { apiId, path }: Address): Promise<boolean> {
  return (
    parseConnectionsPath(belowStage(path)) !== undefined ||
    (await directory.protocolOf(apiId)) === 'WEBSOCKET'
  )
}

function belowStage(path: string): string {
  return path.replace(/^\/[^/]*/, '')
}

/** Serves a request for a custom domain name: rule or mapping, stage, plan, answer. http-apis §1.3 */
export function serveDomain(
  context: TrafficContext,
  place: DomainRequest,
  clientRequest: ClientRequest,
): MaybePromise<void> {
  return serveTarget(context, resolveDomain(place), clientRequest)
}

/** A stage whose state is damaged: told to the log, and closed. */
const UNREADABLE = 'unreadable' as const

/** Serves a request by the plan of its stage. */
function serveTarget(
  context: TrafficContext,
  target: ResolvedStage | Fault,
  clientRequest: ClientRequest,
): MaybePromise<void> {
  const requestId = newRequestId()
  if ('fault' in target) return clientRequest.answer(formatFault(target, requestId))
  const found = context.directory.planOf(target)
  const plan = found instanceof Promise ? found.catch((): typeof UNREADABLE => UNREADABLE) : found
  return chain(plan, (it) => serveByPlan(context, { target, requestId, plan: it }, clientRequest))
}

/** A stage that was found, and its plan where there is one. */
interface FoundStage {
  readonly target: ResolvedStage
  readonly requestId: string
  readonly plan: StagePlan | typeof UNREADABLE | undefined
}

function serveByPlan(
  context: TrafficContext,
  { target, requestId, plan }: FoundStage,
  clientRequest: ClientRequest,
): MaybePromise<void> {
  if (plan === UNREADABLE) return clientRequest.answer(formatFault({ fault: 'internal' }, requestId))
  if (plan?.protocolType === 'WEBSOCKET') {
    const { apiId, stageName, path, mappingKey } = target
    return servePlainRequest(context, { apiId, stageName, path, plan, mappingKey }, clientRequest)
  }
  if (!plan) return clientRequest.answer(formatFault({ fault: 'notFound' }, requestId))
  return serveHttpRequest(context, { target, plan, requestId }, clientRequest)
}
