import type { Answer, Exchange } from '../../exchange/exchange.ts'
import { decodePath, withOneSlash } from '../../exchange/path.ts'
import { isWithinHeaderLimit } from '../../limits/header-limit.ts'
import type { Facts } from '../facts/facts.ts'
import { type Fault, isFault } from '../facts/fault.ts'
import type { CompiledRoute } from './compile-route.ts'
import { withRoute } from './extend-facts.ts'
import { type Result, refuse } from './result.ts'
import type { RouteMatch } from './route-table.ts'
import type { ServeContext } from './serve-context.ts'

/** A request on its route. */
export interface Matched {
  readonly route: CompiledRoute
  readonly facts: Facts
}

/** The route of a request, or what it is answered with where it comes to none: a preflight of CORS, or a fault. */
export function match(context: ServeContext, received: Facts): Matched | Result {
  const { exchange } = received
  const selected = selectRoute(context, exchange)
  if (isFault(selected)) return refuse(selected, received)
  const { path, found } = selected
  if (!found) {
    const preflight = context.cors?.preflight(exchange)
    return preflight ? answerPreflight(preflight, received) : refuse({ fault: 'notFound' }, received)
  }
  const { route, parameters } = found
  return { route, facts: withRoute(received, { path, parameters, routeKey: route.routeKey }) }
}

/** CORS made the answer itself: there is nothing to add. */
function answerPreflight(answer: Answer, facts: Facts): Result {
  return { answer, facts, isPreflight: true }
}

/** Where a request comes to. */
export interface Selection {
  /** Decoded, below the stage. */
  readonly path: string
  readonly found: RouteMatch<CompiledRoute> | undefined
}

/** The route that a request selects, or why it may not select any. http-apis §2 */
export function selectRoute(context: ServeContext, exchange: Exchange): Selection | Fault {
  if (context.isOwnAddressDisabled && exchange.mappingKey === undefined) return { fault: 'notFound' }
  if (!isWithinHeaderLimit(exchange)) return { fault: 'headersTooLarge' }
  const decoded = decodePath(exchange.path)
  if (decoded === undefined) return { fault: 'badRequest' }
  const path = withOneSlash(decoded)
  return { path, found: context.routes.match(exchange.method, path) }
}
