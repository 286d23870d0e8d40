import type {
  Api,
  ApiMapping,
  Authorizer,
  Deployment,
  DomainName,
  EndpointDisplayContentInput,
  Integration,
  IntegrationResponse,
  Model,
  OperationName,
  PathOf,
  Portal,
  PortalProduct,
  ProductPage,
  ProductRestEndpointPage,
  RequestOf,
  Route,
  RouteResponse,
  RoutingRule,
  Stage,
  SuccessOf,
  VpcLink,
} from '@gatehouse/contract'
import type { Reader, Writer } from '@gatehouse/store'
import type { Collections } from './collections.ts'
import type { Quotas } from './quotas.ts'
import type { Scope } from './scope.ts'

/** An API as it is kept. Its `apiEndpoint` depends on where the gateway listens, so it is made when the API is read. */
export type ApiRecord = Omit<Api, 'apiEndpoint'>

/** A VPC link as it is kept. */
export type VpcLinkRecord = VpcLink

/** A product REST endpoint page as it is kept: what it shows is made when it is read. */
export interface ProductRestEndpointPageRecord extends Omit<ProductRestEndpointPage, 'displayContent'> {
  readonly sent: EndpointDisplayContentInput
}

/** What a path label stands for, once found. */
export interface Locatable {
  readonly apiId: ApiRecord
  readonly apiMappingId: ApiMapping
  readonly authorizerId: Authorizer
  readonly deploymentId: Deployment
  readonly domainName: DomainName
  readonly integrationId: Integration
  readonly integrationResponseId: IntegrationResponse
  readonly modelId: Model
  readonly portalId: Portal
  readonly portalProductId: PortalProduct
  readonly productPageId: ProductPage
  readonly productRestEndpointPageId: ProductRestEndpointPageRecord
  readonly routeId: Route
  readonly routeResponseId: RouteResponse
  readonly routingRuleId: RoutingRule
  readonly stageName: Stage
  readonly vpcLinkId: VpcLinkRecord
}

/** The resources that a path leads through, named as the service names them: `api`, `route`, `stage`, … */
export type Found<O extends OperationName> = {
  readonly [L in keyof PathOf<O> & keyof Locatable as L extends `${infer Name}Id`
    ? Name
    : L extends 'stageName'
      ? 'stage'
      : L]: Locatable[L]
}

/** What is given to every handler besides the request. */
export interface CallContext {
  readonly scope: Scope
  readonly at: Collections
  /** The time of the call, as the service prints it: `2026-03-02T09:00:00Z`. */
  readonly now: string
  /** A new random identifier of lower-case letters and digits. */
  readonly newId: (length: number) => string
  /** The ids that the call brings, which are drawn first: nobody looked whether they are free. */
  readonly broughtIds: readonly string[]
  /** The address that serves an API. */
  readonly endpointOf: (api: ApiRecord, scope: Scope) => string
  /** Where a published portal can be read. */
  readonly portalUrlOf: (portalId: string, scope: Scope) => string
  readonly quotas: Quotas
  /** Names that lead to the gateway itself, lower case: no custom domain may have one. */
  readonly ownNames: ReadonlySet<string>
  /** Whether a routing rule may lead to an HTTP API, which the service refuses. */
  readonly routingRulesToHttpApis: boolean
}

/** What makes a change: the context of the call and the transaction that it runs in. */
export interface Transaction extends CallContext {
  readonly tx: Writer
}

/** One call of an operation: a valid request, the resources its path names, and the transaction it runs in. */
export interface Call<O extends OperationName> extends RequestOf<O>, CallContext {
  readonly found: Found<O>
  readonly tx: O extends ReadOperation ? Reader : Writer
}

/** Operations that change nothing; they read one committed state. */
export type ReadOperation = Extract<OperationName, `Get${string}` | `List${string}` | 'ExportApi'>

/** A document that is an answer's body as it stands, without an envelope. */
export interface ExportedDocument {
  readonly contentType: 'application/json' | 'application/yaml'
  readonly text: string
}

/** What an operation results in: the JSON body of its success answer, or for an export the document itself. */
export type ResultOf<O extends OperationName> = O extends 'ExportApi' ? ExportedDocument : SuccessOf<O>

/** Carries an operation out. Resolves to its result; throws a `ServiceError` to refuse. */
export type Handler<O extends OperationName> = (call: Call<O>) => Promise<ResultOf<O>>

/** A handler for every operation of the contract. */
export type HandlerTable = { readonly [O in OperationName]: Handler<O> }

export function isReadOperation(name: OperationName): name is ReadOperation {
  return name.startsWith('Get') || name.startsWith('List') || name === 'ExportApi'
}
