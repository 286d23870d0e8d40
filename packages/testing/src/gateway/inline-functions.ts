import {
  type ApiResource,
  type AuthorizerResource,
  type Resources,
  type RouteResource,
  readRoute,
} from '@gatehouse/gateway/testing'
import type { ConfiguredFunction, InProcessFunction } from '../functions/in-process-functions.ts'

/** A route of a test: as in a resource, and a function itself in place of its name. */
export type TestRoute =
  | InProcessFunction
  | string
  | (Omit<RouteResource, 'function'> & { readonly function?: string | InProcessFunction })

/** An authorizer of a test: as in a resource, and a function itself in place of its name. */
export type TestAuthorizer = Omit<AuthorizerResource, 'function'> & {
  readonly function?: string | InProcessFunction
}

/** An API of a test. */
export interface TestApi extends Omit<ApiResource, 'routes' | 'authorizers'> {
  readonly authorizers?: Readonly<Record<string, TestAuthorizer>>
  readonly routes?: Readonly<Record<string, TestRoute>>
}

export type TestResources = TestApi | readonly TestApi[]

/** Gives functions that stand in routes a name, by their route: resources name functions. */
export function nameInlineFunctions(
  resources: TestResources,
  named: Map<string, InProcessFunction | ConfiguredFunction>,
): Resources {
  const apis = isList(resources) ? resources : [resources]
  return apis.map(({ routes = {}, authorizers = {}, ...api }) => {
    return {
      ...api,
      routes: mapValues(routes, (route, key) => withName(key, route, named)),
      authorizers: mapValues(authorizers, (one, name) => withNameOfFunction(name, one, named)),
    }
  })
}

function isList(resources: TestResources): resources is readonly TestApi[] {
  return Array.isArray(resources)
}

function mapValues<T, R>(
  values: Readonly<Record<string, T>>,
  change: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]))
}

function withName(
  key: string,
  given: TestRoute,
  named: Map<string, InProcessFunction | ConfiguredFunction>,
): RouteResource {
  const route = typeof given === 'function' ? { function: given } : given
  if (typeof route === 'string') return readRoute(route)
  return withNameOfFunction(key, route, named)
}

/** What has a function, with its name in place of it. */
function withNameOfFunction<T extends { readonly function?: string | InProcessFunction }>(
  key: string,
  { function: own, ...rest }: T,
  named: Map<string, InProcessFunction | ConfiguredFunction>,
): Omit<T, 'function'> & { readonly function?: string } {
  if (typeof own !== 'function') return { ...rest, ...(own !== undefined && { function: own }) }
  const name = `inline-${named.size + 1}-${key.replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '')}`.slice(
    0,
    60,
  )
  named.set(name, own)
  return { ...rest, function: name }
}
