import type {
  Api,
  Authorizer,
  Integration,
  IntegrationResponse,
  Model,
  Route,
  RouteResponse,
  Stage,
} from './generated/openapi.ts'

/**
 * The configuration that a deployment froze: what a stage serves until it points at another deployment. It is the one
 * value in which the management API and the traffic meet, and it never changes once written.
 */
export interface Snapshot {
  readonly api: Omit<Api, 'apiEndpoint' | 'tags'>
  readonly routes: readonly Route[]
  readonly integrations: readonly Integration[]
  readonly authorizers: readonly Authorizer[]
  readonly models: readonly Model[]
  /** Integration responses by integration id. WebSocket APIs only. */
  readonly integrationResponses: Readonly<Record<string, readonly IntegrationResponse[]>>
  /** Route responses by route id. WebSocket APIs only. */
  readonly routeResponses: Readonly<Record<string, readonly RouteResponse[]>>
}

/** A stage's address: the stage `stageName` of the API `apiId`, whichever account and region have it. */
export interface StageAddress {
  readonly apiId: string
  readonly stageName: string
}

/** A resource of an API that is another one than it was. */
export interface ResourceChange {
  /** Where it is below the API: `routes`, `integrations/a1b2c3d/responses`, …; the API itself is at `api`. */
  readonly place: string
  readonly id: string
  /** Undefined where it is gone. */
  readonly value?: unknown
}

/** A stage as it is served, told by what became something else since a deployment that it served before. */
export interface StageUpdate extends Omit<StageConfiguration, 'snapshot'> {
  /**
   * In the order in which resources were made, for that is the order of a snapshot's lists: what is new comes after all that was there.
   * First comes what is gone, and so does what was made anew under its id, which has another place since.
   */
  readonly changes: readonly ResourceChange[]
}

/** A stage as it is served: its settings, which act at once, over the snapshot of its deployment. */
export interface StageConfiguration {
  /** The account that owns the API: 12 digits. */
  readonly account: string
  readonly region: string
  /** How often what its authorizers said was to be forgotten; undefined for never. */
  readonly authorizerResets?: number | undefined
  readonly stage: Stage
  readonly snapshot: Snapshot
}
