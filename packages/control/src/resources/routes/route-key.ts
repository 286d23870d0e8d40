import type { Route } from '@gatehouse/contract'
import type { ApiRecord } from '../../call.ts'
import { badRequest, conflict } from '../../service-error.ts'

const HTTP_KEY = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ANY) (\/.*)$/
const PATH_PART = /^(\{[\w.:-]+\+?\}|[a-zA-Z0-9.:_-]+)$/
const WEBSOCKET_KEYS = ['$connect', '$disconnect', '$default']

/** Refuses a route key that the API's protocol does not have, in the service's words. §2.5, §4.2 */
export function checkRouteKey({ protocolType }: ApiRecord, routeKey: string): void {
  if (protocolType === 'WEBSOCKET') return checkWebSocketKey(routeKey)
  if (routeKey === '$default') return
  const path = HTTP_KEY.exec(routeKey)?.[1]
  if (path === undefined) {
    throw badRequest(
      'The provided route key is not formatted properly for HTTP protocol. Format should be "[HTTP METHOD] /[RESOURCE PATH]" or "$default"',
    )
  }
  const parts = path === '/' ? [] : path.slice(1).split('/')
  const greedyAt = parts.findIndex((part) => part.endsWith('+}'))
  if (parts.every((part) => PATH_PART.test(part)) && (greedyAt === -1 || greedyAt === parts.length - 1))
    return
  throw badRequest(
    `One or more path parts appear to be invalid. Parts are validated against this regular expression: ${PATH_PART.source}`,
  )
}

/** Refuses a key that another route has, or that differs from another's only in the names of its variables. §2.5 */
export function refuseTakenRouteKey(routeKey: string, others: readonly Route[]): void {
  if (others.some((route) => route.routeKey === routeKey)) {
    throw conflict(`Route with key ${routeKey} already exists for this API`)
  }
  const clash = others.find((route) => !isReserved(routeKey) && shapeOf(route.routeKey) === shapeOf(routeKey))
  if (!clash) return
  throw conflict(
    `The provided route key "${routeKey}" has a conflicting variable on the same hierarchical level as "${clash.routeKey}"`,
  )
}

function isReserved(routeKey: string): boolean {
  return !routeKey.includes(' /')
}

/** The key with its variables' names taken away: `GET /pets/{id}` and `GET /pets/{petId}` are of one shape. */
function shapeOf(routeKey: string): string {
  return routeKey.replaceAll(/\{[^}]*?(\+?)\}/g, '{$1}')
}

/** *Assumed*: the text. Keys that begin with `$` are the service's own. */
function checkWebSocketKey(routeKey: string): void {
  if (!routeKey.startsWith('$') || WEBSOCKET_KEYS.includes(routeKey)) return
  throw badRequest(`Invalid route key specified: ${routeKey}. Keys starting with $ are reserved.`)
}
