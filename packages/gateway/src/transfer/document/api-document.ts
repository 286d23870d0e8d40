/** Members of a resource, spelled as the service's operations take them. */
export type Members = Readonly<Record<string, unknown>>

/** Resources of one kind by their names. */
export type Named<T = Members> = Readonly<Record<string, T>>

/** An API as a folder holds it: no ids, references by name. */
export interface ApiDocument {
  /** Where it was read. */
  readonly source?: Source
  readonly protocolType: 'HTTP' | 'WEBSOCKET'
  /** Members of CreateApi; of an HTTP API those that its OpenAPI document cannot say. */
  readonly api: Members
  /** Of a WebSocket API, as the following three; an HTTP API has them in its OpenAPI document. */
  readonly authorizers: Named
  readonly models: Named
  /** By the first route that leads there; `responses` by their keys. */
  readonly integrations: Named<Members & { readonly responses?: Named }>
  /** By route key; `integration` and `authorizer` are names. */
  readonly routes: Named<RouteMembers>
  /** `isDeployed`: a stage that does not deploy itself has a deployment. */
  readonly stages: Named<Members & { readonly isDeployed?: boolean }>
}

export interface RouteMembers extends Members {
  readonly integration?: string
  readonly authorizer?: string
  readonly responses?: Named
}

/** A management API, and an API of it. */
export interface Source {
  /** `aws`, or an address. */
  readonly endpoint: string
  readonly region: string
  readonly apiId: string
}

/** An OpenAPI document with the service's extensions. */
export interface OpenApi extends Members {
  readonly info?: Members
  readonly paths?: Named<Members>
  readonly tags?: readonly Members[]
}

/** All that a folder has of an API. */
export interface ApiFolder {
  readonly document: ApiDocument
  /** Of an HTTP API. */
  readonly openapi?: OpenApi
}

/** A tag of an API whose change is under way: what was broken off is then known, and finished by the next `push`. */
export const UNDER_WAY = 'gatehouse:push'
