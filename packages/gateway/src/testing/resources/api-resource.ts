import type {
  Cors,
  CreateAuthorizerInput,
  CreateIntegrationInput,
  CreateRouteInput,
  CreateStageInput,
} from '@gatehouse/contract'

/** An API, with all that belongs to it, in one value. What it leaves out has the defaults of its operations, or those that are said here. */
export interface ApiResource extends ApiMembers {
  /** `api` when omitted. */
  readonly name?: string
  /** By its routes when omitted: a key without a method, such as `$connect` or `send`, is one of a WebSocket API. */
  readonly protocolType?: 'HTTP' | 'WEBSOCKET'
  /** An OpenAPI document, as an object or as text: it is imported, and routes are added to what it has. */
  readonly openapi?: string | Readonly<Record<string, unknown>>
  /** Routes by their keys: `GET /pets/{id}`, `$default`, `$connect`. */
  readonly routes?: Readonly<Record<string, RouteResource | string>>
  /** Authorizers by their names. */
  readonly authorizers?: Readonly<Record<string, AuthorizerResource>>
  /** Stages by their names; `$default` when omitted, `live` of a WebSocket API. They deploy themselves unless they say otherwise. */
  readonly stages?: Readonly<Record<string, Partial<CreateStageInput>>>
}

/** Members of CreateApi that an API has besides. */
export interface ApiMembers {
  readonly corsConfiguration?: Cors
  readonly description?: string
  readonly version?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly disableExecuteApiEndpoint?: boolean
  /** `$request.body.action` when omitted. WebSocket APIs only. */
  readonly routeSelectionExpression?: string
  readonly apiKeySelectionExpression?: string
  readonly disableSchemaValidation?: boolean
  readonly ipAddressType?: 'ipv4' | 'dualstack'
}

/** A route, and where it leads. A text is a URL, or the name or ARN of a function. */
export interface RouteResource extends Partial<Omit<CreateRouteInput, 'routeKey' | 'target'>> {
  /** The name or ARN of a function that is invoked as a proxy. */
  readonly function?: string
  /** Where requests go on to, as they are. */
  readonly url?: string
  /** The name of one of the API's authorizers. */
  readonly authorizer?: string
  /** Members of its integration besides, or all of them. */
  readonly integration?: Partial<CreateIntegrationInput>
}

/** A JWT authorizer by its issuer, a Lambda authorizer by its function, or the input of CreateAuthorizer. */
export interface AuthorizerResource extends Partial<Omit<CreateAuthorizerInput, 'name'>> {
  readonly issuer?: string
  readonly audience?: string | readonly string[]
  /** The name or ARN of a function. */
  readonly function?: string
}

/** What a gateway may be filled with. */
export type Resources = ApiResource | readonly ApiResource[]

/** An API that was made of a resource. */
export interface SeededApi {
  readonly apiId: string
  readonly name: string
  readonly protocolType: 'HTTP' | 'WEBSOCKET'
  /** Where its first stage is served. */
  readonly url: string
}
