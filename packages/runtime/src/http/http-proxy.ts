import type { Integration } from '@gatehouse/contract'
import type { UpstreamRequest } from '../exchange.ts'
import type { Fault } from '../fault.ts'
import type { Seams } from '../seams.ts'
import type { Facts } from './facts.ts'
import { toBackendHeaders } from './headers.ts'
import { encodePath } from './path.ts'
import { compileUri, type Destination, resolveStageVariables } from './uri-template.ts'

export type MapRequest = (facts: Facts) => UpstreamRequest

/** Compiles how a request becomes a backend's, for an HTTP_PROXY integration; a fault when its URI cannot be used. §5.1 */
export function compileHttpProxy(
  integration: Integration,
  { routeKey, stageVariables }: { routeKey: string; stageVariables: Readonly<Record<string, string>> },
  { newTraceId }: Seams,
): MapRequest | Fault {
  const uri = resolveStageVariables(integration.integrationUri ?? '', stageVariables)
  if (uri === undefined) return { fault: 'internal' }
  const resolve = compileDestination(uri, routeKey)
  if (!resolve) return { fault: 'internal' }
  const fixedMethod = integration.integrationMethod === 'ANY' ? undefined : integration.integrationMethod
  const timeoutMs = integration.timeoutInMillis
  return (facts) => {
    const { exchange } = facts
    const { origin, target } = resolve(facts)
    return {
      origin,
      method: fixedMethod ?? exchange.method,
      target: withQuery(target, exchange.query),
      headers: toBackendHeaders(exchange, newTraceId),
      body: exchange.body,
      timeoutMs,
    }
  }
}

/**
 * The `$default` route appends the request's path to the URI, other routes use the URI as written. *Assumed*: the appended
 * path is without the stage's name.
 */
function compileDestination(uri: string, routeKey: string): ((facts: Facts) => Destination) | undefined {
  if (!URL.canParse(uri.replaceAll(/\{[^}]*\}/g, 'x'))) return undefined
  const resolve = compileUri(uri)
  if (routeKey !== '$default') return ({ parameters }) => resolve(parameters)
  return ({ path, parameters }) => {
    const { origin, target } = resolve(parameters)
    const cut = target.indexOf('?')
    const base = (cut === -1 ? target : target.slice(0, cut)).replace(/\/$/, '')
    return { origin, target: `${base}${encodePath(path)}${cut === -1 ? '' : target.slice(cut)}` }
  }
}

/** The client's query parameters go along, after those of the URI. */
function withQuery(target: string, query: string): string {
  if (query === '') return target
  return target.includes('?') ? `${target}&${query}` : `${target}?${query}`
}
