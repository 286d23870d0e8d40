import type { Route } from '@gatehouse/contract'
import type { ApiRecord } from '../../call/call.ts'
import { badRequest, conflict } from '../../call/service-error.ts'

const HTTP_KEY = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ANY) (\/.*)$/
const PATH_PART = /^(\{[\w.:-]+\+?\}|[a-zA-Z0-9.:_-]+)$/
const WEBSOCKET_KEYS = ['$connect', '$disconnect', '$default']

/** Refuses a route key that the API's protocol does not have, in the service's words. management §2.5, §4.2 */
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

/** The keys that the routes of an API have. */
export interface RouteKeys {
  /**
   * Adds a key. Refuses one that another route has, or that differs from another's only in the names of its variables.
   * management §2.5
   */
  take(routeKey: string): void
}

export function createRouteKeys(routes: readonly Route[]): RouteKeys {
  const byShape = new Map(routes.map(({ routeKey }) => [shapeOf(routeKey), routeKey]))
  return {
    take(routeKey) {
      const shape = shapeOf(routeKey)
      const other = byShape.get(shape)
      if (other === routeKey) throw conflict(`Route with key ${routeKey} already exists for this API`)
      if (other !== undefined) {
        throw conflict(
          `The provided route key "${routeKey}" has a conflicting variable on the same hierarchical level as "${other}"`,
        )
      }
      byShape.set(shape, routeKey)
    },
  }
}

/** An HTTP key with its variables' names taken away: `GET /pets/{id}` and `GET /pets/{petId}` are of one shape. */
function shapeOf(routeKey: string): string {
  return routeKey.includes(' /') ? routeKey.replaceAll(/\{[^}]*?(\+?)\}/g, '{$1}') : routeKey
}

/** *Assumed*: the text. Keys that begin with `$` are the service's own. management §4.2 */
function checkWebSocketKey(routeKey: string): void {
  if (routeKey === '') throw badRequest('Route key is required')
  if (!routeKey.startsWith('$') || WEBSOCKET_KEYS.includes(routeKey)) return
  throw badRequest(`Invalid route key specified: ${routeKey}. Keys starting with $ are reserved.`)
}
