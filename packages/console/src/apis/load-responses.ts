import { type Caller, collect, paginate } from '@gatehouse/client'
import { getIntegrationResponses, getRouteResponses } from '@gatehouse/client/operations'
import type { Integration, IntegrationResponse, Route, RouteResponse } from '@gatehouse/contract'
import type { WholeApi } from './load-api.ts'

/** The responses of a WebSocket API, each with what it belongs to. */
export interface Responses {
  readonly ofIntegrations: readonly (IntegrationResponse & { readonly integrationId: string })[]
  readonly ofRoutes: readonly (RouteResponse & { readonly routeId: string })[]
}

/** Reads them; the management API has them for one integration or route at a time. */
export async function loadResponses(
  caller: Caller,
  { api: { apiId }, integrations, routes }: WholeApi,
): Promise<Responses> {
  const [ofIntegrations, ofRoutes] = await Promise.all([
    Promise.all(integrations.map((it) => ofIntegration(caller, apiId, it))),
    Promise.all(routes.map((it) => ofRoute(caller, apiId, it))),
  ])
  return { ofIntegrations: ofIntegrations.flat(), ofRoutes: ofRoutes.flat() }
}

async function ofIntegration(caller: Caller, apiId: string, { integrationId = '' }: Integration) {
  const all = await collect(paginate(getIntegrationResponses, caller, { apiId, integrationId }))
  return all.map((it) => ({ ...it, integrationId }))
}

async function ofRoute(caller: Caller, apiId: string, { routeId = '' }: Route) {
  const all = await collect(paginate(getRouteResponses, caller, { apiId, routeId }))
  return all.map((it) => ({ ...it, routeId }))
}
