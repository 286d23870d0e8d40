import type {
  ApiMapping,
  Authorizer,
  DomainName,
  IntegrationResponse,
  Model,
  Route,
  RouteResponse,
  Stage,
} from '@gatehouse/contract'
import type { Caller } from '../caller.ts'
import * as calls from '../generated/operations.ts'
import { paginate } from '../iterate-pages.ts'
import type { CallOptions, InputOf } from '../operation-types.ts'
import { type Found, findByLabel, findIn, findOrCreate } from './find-or-create.ts'

export type { Found } from './find-or-create.ts'

/** The domain name that is called so, or a new one. */
export function findOrCreateDomainName(
  caller: Caller,
  input: InputOf<'CreateDomainName'>,
  options?: CallOptions,
): Promise<Found<DomainName>> {
  return findOrCreate(
    () => findByLabel(calls.getDomainName(caller, { domainName: input.domainName }, options)),
    () => calls.createDomainName(caller, input, options),
  )
}

/** The stage of the API that is called so, or a new one. */
export function findOrCreateStage(
  caller: Caller,
  input: InputOf<'CreateStage'>,
  options?: CallOptions,
): Promise<Found<Stage>> {
  const { apiId, stageName } = input
  return findOrCreate(
    () => findByLabel(calls.getStage(caller, { apiId, stageName }, options)),
    () => calls.createStage(caller, input, options),
  )
}

/** The route of the API with this key, or a new one. */
export function findOrCreateRoute(
  caller: Caller,
  input: InputOf<'CreateRoute'>,
  options?: CallOptions,
): Promise<Found<Route>> {
  const { apiId, routeKey } = input
  return findOrCreate(
    () => findIn(paginate(calls.getRoutes, caller, { apiId }, options), (it) => it.routeKey === routeKey),
    () => calls.createRoute(caller, input, options),
  )
}

/** The API mapping of the domain name with this key, or a new one; no key and an empty one are the same. */
export function findOrCreateApiMapping(
  caller: Caller,
  input: InputOf<'CreateApiMapping'>,
  options?: CallOptions,
): Promise<Found<ApiMapping>> {
  const { domainName, apiMappingKey = '' } = input
  const pages = () => paginate(calls.getApiMappings, caller, { domainName }, options)
  return findOrCreate(
    () => findIn(pages(), (it) => (it.apiMappingKey ?? '') === apiMappingKey),
    () => calls.createApiMapping(caller, input, options),
  )
}

/** The authorizer of the API that is called so, or a new one. */
export function findOrCreateAuthorizer(
  caller: Caller,
  input: InputOf<'CreateAuthorizer'>,
  options?: CallOptions,
): Promise<Found<Authorizer>> {
  const { apiId, name } = input
  return findOrCreate(
    () => findIn(paginate(calls.getAuthorizers, caller, { apiId }, options), (it) => it.name === name),
    () => calls.createAuthorizer(caller, input, options),
  )
}

/** The model of the API that is called so, or a new one. */
export function findOrCreateModel(
  caller: Caller,
  input: InputOf<'CreateModel'>,
  options?: CallOptions,
): Promise<Found<Model>> {
  const { apiId, name } = input
  return findOrCreate(
    () => findIn(paginate(calls.getModels, caller, { apiId }, options), (it) => it.name === name),
    () => calls.createModel(caller, input, options),
  )
}

/** The response of the integration with this key, or a new one. */
export function findOrCreateIntegrationResponse(
  caller: Caller,
  input: InputOf<'CreateIntegrationResponse'>,
  options?: CallOptions,
): Promise<Found<IntegrationResponse>> {
  const { apiId, integrationId, integrationResponseKey: key } = input
  const pages = () => paginate(calls.getIntegrationResponses, caller, { apiId, integrationId }, options)
  return findOrCreate(
    () => findIn(pages(), (it) => it.integrationResponseKey === key),
    () => calls.createIntegrationResponse(caller, input, options),
  )
}

/** The response of the route with this key, or a new one. */
export function findOrCreateRouteResponse(
  caller: Caller,
  input: InputOf<'CreateRouteResponse'>,
  options?: CallOptions,
): Promise<Found<RouteResponse>> {
  const { apiId, routeId, routeResponseKey: key } = input
  const pages = () => paginate(calls.getRouteResponses, caller, { apiId, routeId }, options)
  return findOrCreate(
    () => findIn(pages(), (it) => it.routeResponseKey === key),
    () => calls.createRouteResponse(caller, input, options),
  )
}
