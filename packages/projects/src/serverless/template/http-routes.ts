import { type DocumentMap, isMap } from '../../documents/positions.ts'
import { ProjectError } from '../../project/project.ts'
import type { Service, ServiceEvent, ServiceFunction } from '../service/service.ts'

/** An event of type `httpApi`. */
export interface HttpRoute {
  /** `GET /users`, `ANY /x`, or `*` for the default route. */
  readonly routeKey: string
  /** In upper case; `ANY` for all. */
  readonly method: string
  readonly authorizer: unknown
  readonly event: ServiceEvent
  readonly function: ServiceFunction
}

/** Methods that an event may name. */
export const METHODS = ['ANY', 'GET', 'POST', 'PUT', 'PATCH', 'OPTIONS', 'HEAD', 'DELETE'] as const

/** The routes of the HTTP API; the last default route holds, as the framework has it. Throws {@link ProjectError}. */
export function readHttpRoutes({ functions }: Service): readonly HttpRoute[] {
  const routes = new Map<string, HttpRoute>()
  for (const one of functions) {
    for (const event of one.events) {
      if (event.type !== 'httpApi') continue
      const route = readRoute(event, one)
      if (route.routeKey !== '*' && routes.has(route.routeKey)) {
        throw new ProjectError(
          `Duplicate route '${route.routeKey}' configuration in function ${one.key} for httpApi event in serverless.yml`,
          event.at,
        )
      }
      routes.set(route.routeKey, route)
    }
  }
  return [...routes.values()]
}

function readRoute(event: ServiceEvent, one: ServiceFunction): HttpRoute {
  const told: DocumentMap = isMap(event.value) ? event.value : parseShort(event, one)
  const { method, path, authorizer } = told
  const where = `in function ${one.key} for httpApi event in serverless.yml`
  if (path === undefined) throw new ProjectError(`Missing "path" property ${where}`, event.at)
  if (path === '*') {
    if (method && method !== '*') throw new ProjectError(`Invalid "path" property ${where}`, event.at)
    return { routeKey: '*', method: 'ANY', authorizer, event, function: one }
  }
  if (!method) throw new ProjectError(`Missing "method" property ${where}`, event.at)
  const upper = method === '*' ? 'ANY' : String(method).toUpperCase()
  if (!METHODS.some((it) => it === upper))
    throw new ProjectError(`Invalid "method" property ${where}`, event.at)
  return { routeKey: `${upper} ${String(path)}`, method: upper, authorizer, event, function: one }
}

/** `GET /users`, `* /any`, `*`. */
function parseShort({ value, at }: ServiceEvent, one: ServiceFunction): DocumentMap {
  const text = String(value)
  if (text === '*') return { path: '*' }
  const [, method, path] = /^(\S+)\s+(\/\S*)$/.exec(text) ?? []
  if (method !== undefined) return { method, path }
  throw new ProjectError(
    `Invalid httpApi event "${text}" in function ${one.key}: write "GET /path", or "*"`,
    at,
  )
}
