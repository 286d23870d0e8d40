import { type Caller, collect, paginate } from '@gatehouse/client'
import {
  getApi,
  getAuthorizers,
  getDeployments,
  getIntegrations,
  getModels,
  getRoutes,
  getStages,
} from '@gatehouse/client/operations'
import type { Api, Authorizer, Deployment, Integration, Model, Route, Stage } from '@gatehouse/contract'

/** An API with what belongs to it, as it is now. */
export interface WholeApi {
  readonly api: Api & { readonly apiId: string }
  readonly routes: readonly Route[]
  readonly integrations: readonly Integration[]
  readonly authorizers: readonly Authorizer[]
  readonly stages: readonly Stage[]
  /** Of a WebSocket API. */
  readonly models: readonly Model[]
  /** The newest first. */
  readonly deployments: readonly Deployment[]
}

/** As many as a page may have. */
const PAGE = 500

/** Reads an API with everything that the pages show of it. */
export async function loadApi(caller: Caller, apiId: string): Promise<WholeApi> {
  const input = { apiId, maxResults: PAGE }
  const [api, routes, integrations, authorizers, models, stages, deployments] = await Promise.all([
    getApi(caller, { apiId }),
    collect(paginate(getRoutes, caller, input)),
    collect(paginate(getIntegrations, caller, input)),
    collect(paginate(getAuthorizers, caller, input)),
    collect(paginate(getModels, caller, input)).catch(() => []),
    collect(paginate(getStages, caller, input)),
    collect(paginate(getDeployments, caller, input)),
  ])
  const newest = deployments.sort((one, other) => other.createdDate.localeCompare(one.createdDate))
  return { api: { ...api, apiId }, routes, integrations, authorizers, models, stages, deployments: newest }
}
