import { type Address, type Fault, formatFault, parseConnectionsPath } from '@gatehouse/runtime'
import type { Directory } from '../addresses/directory.ts'
import { type DomainRequest, resolveDomain } from '../addresses/resolve-domain.ts'
import { type ResolvedStage, resolveStage } from '../addresses/resolve-stage.ts'
import { newRequestId } from '../ids/random.ts'
import type { Visit } from '../requests/client-request.ts'
import { type PlainRequestContext, servePlainRequest } from '../websocket/serve-plain-request.ts'
import { type HttpRequestContext, serveHttpRequest } from './serve-http-request.ts'

/** What requests are served with. */
export interface Hall extends HttpRequestContext, PlainRequestContext {
  readonly directory: Directory
}

/** Serves a request for an API on its own address: stage, plan, answer. Never rejects. */
export async function serveTraffic(hall: Hall, address: Address, visit: Visit): Promise<void> {
  const target = resolveStage(hall.directory, address)
  if ('fault' in target && target.fault === 'notFound' && (await isForWebSocketApi(hall, address)))
    return servePlainRequest(hall, { apiId: address.apiId, path: belowStage(address.path) }, visit)
  return serveTarget(hall, target, visit)
}

/** Whether a request that leads to no stage is one for a WebSocket API, by what it asks or by whom. */
async function isForWebSocketApi({ directory }: Hall, { apiId, path }: Address): Promise<boolean> {
  return (
    parseConnectionsPath(belowStage(path)) !== undefined ||
    (await directory.protocolOf(apiId)) === 'WEBSOCKET'
  )
}

function belowStage(path: string): string {
  return path.replace(/^\/[^/]*/, '')
}

/** Serves a request for a custom domain name: rule or mapping, stage, plan, answer. Never rejects. http-apis §1.3 */
export function serveDomain(hall: Hall, place: DomainRequest, visit: Visit): Promise<void> {
  return serveTarget(hall, resolveDomain(place), visit)
}

/** A stage whose state is damaged: told to the log, and closed. */
const UNREADABLE = 'unreadable' as const

/** Serves a request by the plan of its stage. */
async function serveTarget(hall: Hall, target: ResolvedStage | Fault, visit: Visit): Promise<void> {
  const requestId = newRequestId()
  if ('fault' in target) return visit.answer(formatFault(target, requestId))
  const found = hall.directory.planOf(target)
  const plan = found instanceof Promise ? await found.catch((): typeof UNREADABLE => UNREADABLE) : found
  if (plan === UNREADABLE) return visit.answer(formatFault({ fault: 'internal' }, requestId))
  if (plan?.protocolType === 'WEBSOCKET') {
    const { apiId, stageName, path, mappingKey } = target
    return servePlainRequest(hall, { apiId, stageName, path, plan, mappingKey }, visit)
  }
  if (!plan) return visit.answer(formatFault({ fault: 'notFound' }, requestId))
  return serveHttpRequest(hall, { target, plan, requestId }, visit)
}
