import { compileSelection } from '../../expressions/selection.ts'
import type { Message } from '../facts/message.ts'

/** The routes of a WebSocket API. */
export interface RouteTable<R> {
  /** By a message: the route that the expression names, else `$default`; undefined when there is neither. */
  match(message: Message): R | undefined
  /** By its key. */
  find(routeKey: string): R | undefined
  /** Adds a route, or replaces the one with its key. */
  set(routeKey: string, route: R): void
  remove(routeKey: string): void
}

/** Keys that no message can select. *Assumed* for a message that evaluates to one. websocket-apis §3.1 */
const LIFE_CYCLE: ReadonlySet<string> = new Set(['$connect', '$disconnect'])

/** Compiles the routes of an API, each with its key, by its `routeSelectionExpression`. websocket-apis §3.1 */
export function compileRouteTable<R>(
  routes: readonly (readonly [routeKey: string, route: R])[],
  routeSelectionExpression: string,
): RouteTable<R> {
  const byKey = new Map(routes)
  const select = compileSelection(routeSelectionExpression)
  return {
    find: (routeKey) => byKey.get(routeKey),
    set: (routeKey, route) => void byKey.set(routeKey, route),
    remove: (routeKey) => void byKey.delete(routeKey),
    match({ isJson, json }) {
      const fallback = byKey.get('$default')
      if (!isJson) return fallback
      const key = select({ body: json })
      return LIFE_CYCLE.has(key) ? fallback : (byKey.get(key) ?? fallback)
    },
  }
}
