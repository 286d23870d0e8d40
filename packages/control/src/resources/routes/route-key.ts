import type { Route } from '@gatehouse/contract'
import { type Reader, shapeOfRouteKey } from '@gatehouse/store'
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
   * Adds a key. Rejects one that another route has, or that differs from another's only in the names of its variables.
   * management §2.5
   */
  take(routeKey: string): Promise<void>
}

/** The keys of an API that has no routes yet. */
export function createRouteKeys(): RouteKeys {
  const byShape = new Map<string, string>()
  return {
    async take(routeKey) {
      const shape = shapeOfRouteKey(routeKey)
      const other = byShape.get(shape)
      if (other !== undefined) throw takenBy(other, routeKey)
      byShape.set(shape, routeKey)
    },
  }
}

/** The keys of the routes in a collection, but for the one with `ownId`: the store finds those of a shape, however many there are. */
export function storedRouteKeys(tx: Reader, collection: string, ownId?: string): RouteKeys {
  return {
    async take(routeKey) {
      const key = shapeOfRouteKey(routeKey)
      const found = await tx.findBy<Route>(collection, { index: 'shape', key, limit: 2 })
      const other = found.find(({ id }) => id !== ownId)
      if (other) throw takenBy(other.value.routeKey, routeKey)
    },
  }
}

function takenBy(other: string, routeKey: string) {
  if (other === routeKey) return conflict(`Route with key ${routeKey} already exists for this API`)
  return conflict(
    `The provided route key "${routeKey}" has a conflicting variable on the same hierarchical level as "${other}"`,
  )
}

/** *Assumed*: the text. Keys that begin with `$` are the service's own. management §4.2 */
function checkWebSocketKey(routeKey: string): void {
  if (routeKey === '') throw badRequest('Route key is required')
  if (!routeKey.startsWith('$') || WEBSOCKET_KEYS.includes(routeKey)) return
  throw badRequest(`Invalid route key specified: ${routeKey}. Keys starting with $ are reserved.`)
}
