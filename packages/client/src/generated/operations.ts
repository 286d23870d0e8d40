// Generated from spec/ by `npm run generate`. Do not edit.

import type {
  GetApisRequest,
  ImportApiRequest,
  CreateApiRequest,
  GetApiRequest,
  ReimportApiRequest,
  UpdateApiRequest,
  DeleteApiRequest,
  DeleteCorsConfigurationRequest,
  ExportApiRequest,
  GetApiMappingsRequest,
  CreateApiMappingRequest,
  GetApiMappingRequest,
  UpdateApiMappingRequest,
  DeleteApiMappingRequest,
  GetAuthorizersRequest,
  CreateAuthorizerRequest,
  GetAuthorizerRequest,
  UpdateAuthorizerRequest,
  DeleteAuthorizerRequest,
  GetDeploymentsRequest,
  CreateDeploymentRequest,
  GetDeploymentRequest,
  UpdateDeploymentRequest,
  DeleteDeploymentRequest,
  GetDomainNamesRequest,
  CreateDomainNameRequest,
  GetDomainNameRequest,
  UpdateDomainNameRequest,
  DeleteDomainNameRequest,
  ListRoutingRulesRequest,
  CreateRoutingRuleRequest,
  GetRoutingRuleRequest,
  PutRoutingRuleRequest,
  DeleteRoutingRuleRequest,
  GetIntegrationsRequest,
  CreateIntegrationRequest,
  GetIntegrationRequest,
  UpdateIntegrationRequest,
  DeleteIntegrationRequest,
  GetIntegrationResponsesRequest,
  CreateIntegrationResponseRequest,
  GetIntegrationResponseRequest,
  UpdateIntegrationResponseRequest,
  DeleteIntegrationResponseRequest,
  GetModelsRequest,
  CreateModelRequest,
  GetModelRequest,
  UpdateModelRequest,
  DeleteModelRequest,
  GetModelTemplateRequest,
  ListPortalsRequest,
  CreatePortalRequest,
  GetPortalRequest,
  UpdatePortalRequest,
  DeletePortalRequest,
  PublishPortalRequest,
  DisablePortalRequest,
  PreviewPortalRequest,
  ListPortalProductsRequest,
  CreatePortalProductRequest,
  GetPortalProductRequest,
  UpdatePortalProductRequest,
  DeletePortalProductRequest,
  GetPortalProductSharingPolicyRequest,
  PutPortalProductSharingPolicyRequest,
  DeletePortalProductSharingPolicyRequest,
  ListProductPagesRequest,
  CreateProductPageRequest,
  GetProductPageRequest,
  UpdateProductPageRequest,
  DeleteProductPageRequest,
  ListProductRestEndpointPagesRequest,
  CreateProductRestEndpointPageRequest,
  GetProductRestEndpointPageRequest,
  UpdateProductRestEndpointPageRequest,
  DeleteProductRestEndpointPageRequest,
  GetRoutesRequest,
  CreateRouteRequest,
  GetRouteRequest,
  UpdateRouteRequest,
  DeleteRouteRequest,
  DeleteRouteRequestParameterRequest,
  GetRouteResponsesRequest,
  CreateRouteResponseRequest,
  GetRouteResponseRequest,
  UpdateRouteResponseRequest,
  DeleteRouteResponseRequest,
  GetStagesRequest,
  CreateStageRequest,
  GetStageRequest,
  UpdateStageRequest,
  DeleteStageRequest,
  DeleteAccessLogSettingsRequest,
  ResetAuthorizersCacheRequest,
  DeleteRouteSettingsRequest,
  GetTagsRequest,
  TagResourceRequest,
  UntagResourceRequest,
  GetVpcLinksRequest,
  CreateVpcLinkRequest,
  GetVpcLinkRequest,
  UpdateVpcLinkRequest,
  DeleteVpcLinkRequest,
} from '@gatehouse/contract'
import type { Caller } from '../caller.ts'
import { callOperation } from '../call-operation.ts'
import type { CallOptions, Dialect, OutputOf } from '../operation-types.ts'

/**
 * List APIs. Lists the APIs of the account in the region page by page, HTTP and WebSocket APIs together. It
 * cannot search; find an API by name or tag in the pages.
 */
export function getApis<D extends Dialect = 'aws'>(caller: Caller<D>, input?: GetApisRequest, options?: CallOptions): Promise<OutputOf<'GetApis', D>> {
  return callOperation(caller, {"name":"GetApis","method":"GET","path":"/v2/apis","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create an HTTP API from a document. Creates an HTTP API with the routes, integrations, authorizers, CORS
 * configuration and tags of an OpenAPI 3.0 document, or nothing at all if the document has errors. It makes no
 * stage, so the API answers only after you add one and deploy. Parts without a meaning here, schemas for
 * instance, are left out and told in `importInfo`; invalid parts are skipped and told in `warnings`, unless
 * `failOnWarnings` turns them into a 400 BadRequestException. HTTP APIs only.
 */
export function importApi<D extends Dialect = 'aws'>(caller: Caller<D>, input: ImportApiRequest, options?: CallOptions): Promise<OutputOf<'ImportApi', D>> {
  return callOperation(caller, {"name":"ImportApi","method":"PUT","path":"/v2/apis","query":["basepath","failOnWarnings"],"body":true}, input, options)
}

/**
 * Create an API. Creates an HTTP or a WebSocket API. It is empty unless `target` asks for quick create: the HTTP
 * API then also gets an integration, a route with the key `routeKey` and a `$default` stage with auto-deploy, and
 * answers at once. Quick create does not permit the service to invoke a Lambda target, so add that to the
 * function. Names need not be unique: the same call sent twice makes two APIs.
 */
export function createApi<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateApiRequest, options?: CallOptions): Promise<OutputOf<'CreateApi', D>> {
  return callOperation(caller, {"name":"CreateApi","method":"POST","path":"/v2/apis","body":true}, input, options)
}

/**
 * Read an API. Reads the settings and tags of an API. Routes, integrations and stages have calls of their own.
 * What an import had to tell is still in `importInfo` and `warnings`.
 */
export function getApi<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetApiRequest, options?: CallOptions): Promise<OutputOf<'GetApi', D>> {
  return callOperation(caller, {"name":"GetApi","method":"GET","path":"/v2/apis/{apiId}"}, input, options)
}

/**
 * Replace the definition of an HTTP API. Puts the definition in an OpenAPI 3.0 document in the place of the
 * present one: routes, integrations and authorizers that the document lacks are deleted, and name, description,
 * version, CORS configuration and tags follow it. The identifier, stages, deployments and API mappings stay. A
 * stage with auto-deploy moves to the new definition by itself, any other serves the old one until a deployment.
 * With errors, or with warnings under `failOnWarnings`, nothing changes. HTTP APIs only.
 */
export function reimportApi<D extends Dialect = 'aws'>(caller: Caller<D>, input: ReimportApiRequest, options?: CallOptions): Promise<OutputOf<'ReimportApi', D>> {
  return callOperation(caller, {"name":"ReimportApi","method":"PUT","path":"/v2/apis/{apiId}","query":["basepath","failOnWarnings"],"body":true}, input, options)
}

/**
 * Change an API. Changes the members that are sent and keeps the others; the protocol is fixed and tags have
 * calls of their own. A changed CORS configuration or endpoint setting reaches callers with the next deployment,
 * which stages with auto-deploy make by themselves. `target`, `routeKey` and `credentialsArn` change what quick
 * create made and are refused on other APIs.
 */
export function updateApi<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateApiRequest, options?: CallOptions): Promise<OutputOf<'UpdateApi', D>> {
  return callOperation(caller, {"name":"UpdateApi","method":"PATCH","path":"/v2/apis/{apiId}","body":true}, input, options)
}

/**
 * Delete an API. Deletes an API and all that belongs to it: routes, integrations, authorizers, models,
 * deployments and stages, which stop answering. As long as an API mapping of any custom domain name leads to the
 * API, the call is refused with 400 BadRequestException; delete the mappings first.
 */
export function deleteApi<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteApiRequest, options?: CallOptions): Promise<OutputOf<'DeleteApi', D>> {
  return callOperation(caller, {"name":"DeleteApi","method":"DELETE","path":"/v2/apis/{apiId}"}, input, options)
}

/**
 * Turn off CORS on an HTTP API. Removes the whole CORS configuration of an HTTP API, which an update cannot do
 * since it merges. Backends may then send CORS headers themselves, and preflight requests need a route. The call
 * succeeds on an API without CORS too; stages without auto-deploy keep the old configuration until the next
 * deployment. HTTP APIs only.
 */
export function deleteCorsConfiguration<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteCorsConfigurationRequest, options?: CallOptions): Promise<OutputOf<'DeleteCorsConfiguration', D>> {
  return callOperation(caller, {"name":"DeleteCorsConfiguration","method":"DELETE","path":"/v2/apis/{apiId}/cors"}, input, options)
}

/**
 * Export an HTTP API as a document. Writes an HTTP API as an OpenAPI 3.0.1 document. The body of the answer is
 * the document itself, in the format of `outputType`, without a JSON envelope. Without `stageName` the document
 * shows the API as it is now, changes that are not deployed included. An API without a version gets its time of
 * creation as `version`. HTTP APIs only.
 */
export function exportApi<D extends Dialect = 'aws'>(caller: Caller<D>, input: ExportApiRequest, options?: CallOptions): Promise<OutputOf<'ExportApi', D>> {
  return callOperation(caller, {"name":"ExportApi","method":"GET","path":"/v2/apis/{apiId}/exports/{specification}","query":["outputType","stageName","includeExtensions","exportVersion"]}, input, options)
}

/**
 * List API mappings. Lists the API mappings of a custom domain name page by page. The AWS CLI does not page this
 * list by itself, so mind `nextToken` when a name has more mappings than a page holds.
 */
export function getApiMappings<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetApiMappingsRequest, options?: CallOptions): Promise<OutputOf<'GetApiMappings', D>> {
  return callOperation(caller, {"name":"GetApiMappings","method":"GET","path":"/v2/domainnames/{domainName}/apimappings","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create an API mapping. Sends the requests under a path of a custom domain name to a stage of an API, at once
 * and without a deployment. Of all keys that match, the longest wins; the key itself is not part of the path that
 * routes are matched with. An API or stage that does not exist is refused with 400 BadRequestException, not 404
 * NotFoundException, and a key that the domain name already has with 409 ConflictException. WebSocket APIs cannot
 * share a domain name with others.
 */
export function createApiMapping<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateApiMappingRequest, options?: CallOptions): Promise<OutputOf<'CreateApiMapping', D>> {
  return callOperation(caller, {"name":"CreateApiMapping","method":"POST","path":"/v2/domainnames/{domainName}/apimappings","body":true}, input, options)
}

/**
 * Read an API mapping. Reads an API mapping by its identifier. An API mapping of another domain name is refused
 * with 400 BadRequestException, one that does not exist with 404 NotFoundException.
 */
export function getApiMapping<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetApiMappingRequest, options?: CallOptions): Promise<OutputOf<'GetApiMapping', D>> {
  return callOperation(caller, {"name":"GetApiMapping","method":"GET","path":"/v2/domainnames/{domainName}/apimappings/{apiMappingId}"}, input, options)
}

/**
 * Change an API mapping. Leads an API mapping to another stage or API, or moves it to another key, without a
 * deployment. The body must name the API even if it stays. As on creation, an unknown API or stage is refused
 * with 400 BadRequestException and a key that is taken with 409 ConflictException.
 */
export function updateApiMapping<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateApiMappingRequest, options?: CallOptions): Promise<OutputOf<'UpdateApiMapping', D>> {
  return callOperation(caller, {"name":"UpdateApiMapping","method":"PATCH","path":"/v2/domainnames/{domainName}/apimappings/{apiMappingId}","body":true}, input, options)
}

/**
 * Delete an API mapping. Deletes an API mapping. Requests under its key go to the mapping with the next shorter
 * key that matches, if there is one, and are refused otherwise. An API and a stage can be deleted only after the
 * mappings that lead to them.
 */
export function deleteApiMapping<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteApiMappingRequest, options?: CallOptions): Promise<OutputOf<'DeleteApiMapping', D>> {
  return callOperation(caller, {"name":"DeleteApiMapping","method":"DELETE","path":"/v2/domainnames/{domainName}/apimappings/{apiMappingId}"}, input, options)
}

/**
 * List authorizers. Lists the authorizers of an API page by page, each with all its members and including those
 * that no route uses.
 */
export function getAuthorizers<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetAuthorizersRequest, options?: CallOptions): Promise<OutputOf<'GetAuthorizers', D>> {
  return callOperation(caller, {"name":"GetAuthorizers","method":"GET","path":"/v2/apis/{apiId}/authorizers","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create an authorizer. Adds an authorizer to an API. It guards nothing until a route names it in `authorizerId`.
 * A JWT authorizer needs `jwtConfiguration`, and AWS reads the discovery document of the issuer during the call,
 * so an issuer out of reach is refused; a Lambda authorizer needs `authorizerUri`, on HTTP APIs with a payload
 * format version. A name that the API already has is refused with 400 BadRequestException, not 409
 * ConflictException.
 */
export function createAuthorizer<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateAuthorizerRequest, options?: CallOptions): Promise<OutputOf<'CreateAuthorizer', D>> {
  return callOperation(caller, {"name":"CreateAuthorizer","method":"POST","path":"/v2/apis/{apiId}/authorizers","body":true}, input, options)
}

/**
 * Read an authorizer. Reads an authorizer in its present state, which may be ahead of what the stages serve.
 * Which members are present tells the type: only a JWT authorizer has `jwtConfiguration`, only a Lambda
 * authorizer `authorizerUri`.
 */
export function getAuthorizer<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetAuthorizerRequest, options?: CallOptions): Promise<OutputOf<'GetAuthorizer', D>> {
  return callOperation(caller, {"name":"GetAuthorizer","method":"GET","path":"/v2/apis/{apiId}/authorizers/{authorizerId}"}, input, options)
}

/**
 * Update an authorizer. Changes the members sent and keeps the others; the result is checked as a whole, so that
 * simple responses, for one, fail while the payload format is still `1.0`. Routes keep their reference. Stages
 * serve the change after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function updateAuthorizer<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateAuthorizerRequest, options?: CallOptions): Promise<OutputOf<'UpdateAuthorizer', D>> {
  return callOperation(caller, {"name":"UpdateAuthorizer","method":"PATCH","path":"/v2/apis/{apiId}/authorizers/{authorizerId}","body":true}, input, options)
}

/**
 * Delete an authorizer. Deletes an authorizer together with its cached answers. While any route holds its
 * identifier the call is refused with 409 ConflictException; that includes a route whose `authorizationType` went
 * back to `NONE` without an empty `authorizerId`.
 */
export function deleteAuthorizer<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteAuthorizerRequest, options?: CallOptions): Promise<OutputOf<'DeleteAuthorizer', D>> {
  return callOperation(caller, {"name":"DeleteAuthorizer","method":"DELETE","path":"/v2/apis/{apiId}/authorizers/{authorizerId}"}, input, options)
}

/**
 * List deployments. Lists the deployments of an API page by page, the automatic ones too and those that no stage
 * serves any more. They usually come newest first.
 */
export function getDeployments<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetDeploymentsRequest, options?: CallOptions): Promise<OutputOf<'GetDeployments', D>> {
  return callOperation(caller, {"name":"GetDeployments","method":"GET","path":"/v2/apis/{apiId}/deployments","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create a deployment. Takes a snapshot of the routes, integrations, authorizers and models of an API. Callers
 * notice nothing until a stage points at it: name the stage in `stageName`, or set its `deploymentId` later. An
 * API without routes is refused with 400 BadRequestException, a stage that does not exist with 404
 * NotFoundException.
 */
export function createDeployment<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateDeploymentRequest, options?: CallOptions): Promise<OutputOf<'CreateDeployment', D>> {
  return callOperation(caller, {"name":"CreateDeployment","method":"POST","path":"/v2/apis/{apiId}/deployments","body":true}, input, options)
}

/**
 * Read a deployment. Reads the status and the note of a deployment; poll it until `deploymentStatus` is no longer
 * `PENDING`. What the snapshot contains is not part of the answer; for an HTTP API, an export with the name of a
 * stage that serves it shows that.
 */
export function getDeployment<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetDeploymentRequest, options?: CallOptions): Promise<OutputOf<'GetDeployment', D>> {
  return callOperation(caller, {"name":"GetDeployment","method":"GET","path":"/v2/apis/{apiId}/deployments/{deploymentId}"}, input, options)
}

/**
 * Update a deployment. Changes the description of a deployment, the only member that can change. To publish later
 * edits of the API, create another deployment.
 */
export function updateDeployment<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateDeploymentRequest, options?: CallOptions): Promise<OutputOf<'UpdateDeployment', D>> {
  return callOperation(caller, {"name":"UpdateDeployment","method":"PATCH","path":"/v2/apis/{apiId}/deployments/{deploymentId}","body":true}, input, options)
}

/**
 * Delete a deployment. Deletes a snapshot; the API and its routes stay as they are. Refused with 400
 * BadRequestException while a stage points at the deployment, so move or delete the stage first.
 */
export function deleteDeployment<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteDeploymentRequest, options?: CallOptions): Promise<OutputOf<'DeleteDeployment', D>> {
  return callOperation(caller, {"name":"DeleteDeployment","method":"DELETE","path":"/v2/apis/{apiId}/deployments/{deploymentId}"}, input, options)
}

/**
 * List custom domain names. Lists the custom domain names of the account in the region page by page, with their
 * configurations but without their API mappings. Those that REST APIs use are among them.
 */
export function getDomainNames<D extends Dialect = 'aws'>(caller: Caller<D>, input?: GetDomainNamesRequest, options?: CallOptions): Promise<OutputOf<'GetDomainNames', D>> {
  return callOperation(caller, {"name":"GetDomainNames","method":"GET","path":"/v2/domainnames","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create a custom domain name. Registers a custom domain name with a certificate of ACM. Two steps remain before
 * it serves an API: a DNS record that points at its `apiGatewayDomainName`, and an API mapping. Domain names are
 * shared with REST APIs, and one that is taken, in another account as well, is refused with 400
 * BadRequestException rather than 409 ConflictException. So are upper-case letters, underscores and anything but
 * one configuration.
 */
export function createDomainName<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateDomainNameRequest, options?: CallOptions): Promise<OutputOf<'CreateDomainName', D>> {
  return callOperation(caller, {"name":"CreateDomainName","method":"POST","path":"/v2/domainnames","body":true}, input, options)
}

/**
 * Read a custom domain name. Reads a custom domain name. After a create or update, repeat the call until
 * `domainNameStatus` is `AVAILABLE`; take `apiGatewayDomainName` and `hostedZoneId` for the DNS record from it. A
 * name that was made for REST APIs with TLS 1.0 is refused with 400 BadRequestException.
 */
export function getDomainName<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetDomainNameRequest, options?: CallOptions): Promise<OutputOf<'GetDomainName', D>> {
  return callOperation(caller, {"name":"GetDomainName","method":"GET","path":"/v2/domainnames/{domainName}"}, input, options)
}

/**
 * Change a custom domain name. Changes the certificate, mutual TLS or routing mode of a domain name; the name and
 * its API mappings stay. A configuration takes the place of the old one whole. The status may be `UPDATING` until
 * the change is in force, and the name takes no other change meanwhile.
 */
export function updateDomainName<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateDomainNameRequest, options?: CallOptions): Promise<OutputOf<'UpdateDomainName', D>> {
  return callOperation(caller, {"name":"UpdateDomainName","method":"PATCH","path":"/v2/domainnames/{domainName}","body":true}, input, options)
}

/**
 * Delete a custom domain name. Deletes a custom domain name together with all its API mappings and routing rules,
 * which do not stand in the way. The APIs stay and can be reached at their own endpoints unless those are
 * disabled. The DNS record is not touched.
 */
export function deleteDomainName<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteDomainNameRequest, options?: CallOptions): Promise<OutputOf<'DeleteDomainName', D>> {
  return callOperation(caller, {"name":"DeleteDomainName","method":"DELETE","path":"/v2/domainnames/{domainName}"}, input, options)
}

/**
 * List routing rules. Lists the routing rules of a custom domain name page by page, whatever its routing mode.
 * Unlike other lists, this one has its items in `routingRules`, and `maxResults` is a number of at most 100.
 */
export function listRoutingRules<D extends Dialect = 'aws'>(caller: Caller<D>, input: ListRoutingRulesRequest, options?: CallOptions): Promise<OutputOf<'ListRoutingRules', D>> {
  return callOperation(caller, {"name":"ListRoutingRules","method":"GET","path":"/v2/domainnames/{domainName}/routingrules","query":["domainNameId","maxResults","nextToken"]}, input, options)
}

/**
 * Create a routing rule. Sends the requests to a custom domain name that meet all conditions to a stage of a REST
 * API, at once and without a deployment. Rules are tried in the order of their priorities, the lowest number
 * first, and the first that fits wins; one without conditions always fits. They have an effect only where the
 * `routingMode` of the domain name asks for them. HTTP and WebSocket APIs are no targets, and an API or stage
 * that does not exist is refused with 400 BadRequestException, not 404 NotFoundException; a priority that another
 * rule has is refused with 409 ConflictException.
 */
export function createRoutingRule<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateRoutingRuleRequest, options?: CallOptions): Promise<OutputOf<'CreateRoutingRule', D>> {
  return callOperation(caller, {"name":"CreateRoutingRule","method":"POST","path":"/v2/domainnames/{domainName}/routingrules","query":["domainNameId"],"body":true}, input, options)
}

/**
 * Read a routing rule. Reads a routing rule of a custom domain name by its identifier.
 */
export function getRoutingRule<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRoutingRuleRequest, options?: CallOptions): Promise<OutputOf<'GetRoutingRule', D>> {
  return callOperation(caller, {"name":"GetRoutingRule","method":"GET","path":"/v2/domainnames/{domainName}/routingrules/{routingRuleId}","query":["domainNameId"]}, input, options)
}

/**
 * Replace a routing rule. Puts conditions, action and priority in the place of those that a routing rule has; its
 * identifier stays. All three are required, since nothing is merged. The change takes effect at once. A rule that
 * does not exist is not created but refused with 404 NotFoundException, and a priority that another rule has with
 * 409 ConflictException.
 */
export function putRoutingRule<D extends Dialect = 'aws'>(caller: Caller<D>, input: PutRoutingRuleRequest, options?: CallOptions): Promise<OutputOf<'PutRoutingRule', D>> {
  return callOperation(caller, {"name":"PutRoutingRule","method":"PUT","path":"/v2/domainnames/{domainName}/routingrules/{routingRuleId}","query":["domainNameId"],"body":true}, input, options)
}

/**
 * Delete a routing rule. Deletes a routing rule. Requests that met its conditions go where the next rule that
 * fits leads, or, in the mode `ROUTING_RULE_THEN_API_MAPPING`, an API mapping; they are refused where nothing
 * fits.
 */
export function deleteRoutingRule<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteRoutingRuleRequest, options?: CallOptions): Promise<OutputOf<'DeleteRoutingRule', D>> {
  return callOperation(caller, {"name":"DeleteRoutingRule","method":"DELETE","path":"/v2/domainnames/{domainName}/routingrules/{routingRuleId}","query":["domainNameId"]}, input, options)
}

/**
 * List integrations. Lists the integrations of an API in their present state, deployed or not, those that no
 * route uses included. An answer without `nextToken` is the last page.
 */
export function getIntegrations<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetIntegrationsRequest, options?: CallOptions): Promise<OutputOf<'GetIntegrations', D>> {
  return callOperation(caller, {"name":"GetIntegrations","method":"GET","path":"/v2/apis/{apiId}/integrations","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create an integration. Adds a backend to an API; nothing is sent there until a route names it as
 * `integrations/<integrationId>`. An HTTP API takes `AWS_PROXY` and `HTTP_PROXY` only, a WebSocket API all five
 * types, and an API holds up to 300 integrations. Permission to invoke a Lambda function is not added. Stages
 * serve it after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function createIntegration<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateIntegrationRequest, options?: CallOptions): Promise<OutputOf<'CreateIntegration', D>> {
  return callOperation(caller, {"name":"CreateIntegration","method":"POST","path":"/v2/apis/{apiId}/integrations","body":true}, input, options)
}

/**
 * Read an integration. Reads an integration in its present state, which may be ahead of what the stages serve.
 * The URI comes back exactly as it was sent; members that do not apply to the type or the protocol are absent.
 */
export function getIntegration<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetIntegrationRequest, options?: CallOptions): Promise<OutputOf<'GetIntegration', D>> {
  return callOperation(caller, {"name":"GetIntegration","method":"GET","path":"/v2/apis/{apiId}/integrations/{integrationId}"}, input, options)
}

/**
 * Update an integration. Changes the members sent and keeps the others. The result is checked as a whole, so a
 * new type may need a new URI or method in the same call. Parameter maps are merged, not replaced. Stages serve
 * the change after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function updateIntegration<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateIntegrationRequest, options?: CallOptions): Promise<OutputOf<'UpdateIntegration', D>> {
  return callOperation(caller, {"name":"UpdateIntegration","method":"PATCH","path":"/v2/apis/{apiId}/integrations/{integrationId}","body":true}, input, options)
}

/**
 * Delete an integration. Removes an integration together with its integration responses. Refused with 409
 * ConflictException while the `target` of a route names it; the message lists those routes. An integration that
 * quick create made cannot be deleted. Deployments made earlier go on using it.
 */
export function deleteIntegration<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteIntegrationRequest, options?: CallOptions): Promise<OutputOf<'DeleteIntegration', D>> {
  return callOperation(caller, {"name":"DeleteIntegration","method":"DELETE","path":"/v2/apis/{apiId}/integrations/{integrationId}"}, input, options)
}

/**
 * List integration responses. Lists the integration responses of one integration. For an integration of an HTTP
 * API the list is empty rather than refused. An answer without `nextToken` is the last page.
 */
export function getIntegrationResponses<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetIntegrationResponsesRequest, options?: CallOptions): Promise<OutputOf<'GetIntegrationResponses', D>> {
  return callOperation(caller, {"name":"GetIntegrationResponses","method":"GET","path":"/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create an integration response. Says how answers of a backend that match a key are turned into a message. Only
 * for WebSocket APIs, and only of use to integrations that are no proxies; an HTTP API refuses it with 400
 * BadRequestException. A key can be taken once in an integration, a second time gives 409 ConflictException.
 * Stages serve it after the next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
 */
export function createIntegrationResponse<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateIntegrationResponseRequest, options?: CallOptions): Promise<OutputOf<'CreateIntegrationResponse', D>> {
  return callOperation(caller, {"name":"CreateIntegrationResponse","method":"POST","path":"/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses","body":true}, input, options)
}

/**
 * Read an integration response. Reads an integration response in its present state, which may be ahead of what
 * the stages serve. Its identifier is known below its own integration only; elsewhere it gives 404
 * NotFoundException. WebSocket APIs only.
 */
export function getIntegrationResponse<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetIntegrationResponseRequest, options?: CallOptions): Promise<OutputOf<'GetIntegrationResponse', D>> {
  return callOperation(caller, {"name":"GetIntegrationResponse","method":"GET","path":"/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}"}, input, options)
}

/**
 * Update an integration response. Changes the members sent and keeps the others. A new key has to be free in the
 * integration. Stages serve the change after the next deployment; a stage with auto-deploy gets one by itself.
 * WebSocket APIs only.
 */
export function updateIntegrationResponse<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateIntegrationResponseRequest, options?: CallOptions): Promise<OutputOf<'UpdateIntegrationResponse', D>> {
  return callOperation(caller, {"name":"UpdateIntegrationResponse","method":"PATCH","path":"/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}","body":true}, input, options)
}

/**
 * Delete an integration response. Removes an integration response; nothing can block that. After the next
 * deployment answers that its key matched fall to the `$default` one, if there is one. Deleting the integration
 * removes its responses as well. WebSocket APIs only.
 */
export function deleteIntegrationResponse<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteIntegrationResponseRequest, options?: CallOptions): Promise<OutputOf<'DeleteIntegrationResponse', D>> {
  return callOperation(caller, {"name":"DeleteIntegrationResponse","method":"DELETE","path":"/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}"}, input, options)
}

/**
 * List models. Lists the models of an API page by page, each with its whole schema. An HTTP API has none and
 * answers with an empty list.
 */
export function getModels<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetModelsRequest, options?: CallOptions): Promise<OutputOf<'GetModels', D>> {
  return callOperation(caller, {"name":"GetModels","method":"GET","path":"/v2/apis/{apiId}/models","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create a model. Adds a model to a WebSocket API; an HTTP API refuses it with 400 BadRequestException. No
 * message is checked until a route lists the name of the model in `requestModels` and is deployed. A schema that
 * is not valid JSON Schema draft 4 is refused with 400 BadRequestException, a name that is taken with 409
 * ConflictException. WebSocket APIs only.
 */
export function createModel<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateModelRequest, options?: CallOptions): Promise<OutputOf<'CreateModel', D>> {
  return callOperation(caller, {"name":"CreateModel","method":"POST","path":"/v2/apis/{apiId}/models","body":true}, input, options)
}

/**
 * Read a model. Reads a model in its present state, which may be ahead of what the stages serve. The schema comes
 * back as the text that was sent, spaces and all. WebSocket APIs only.
 */
export function getModel<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetModelRequest, options?: CallOptions): Promise<OutputOf<'GetModel', D>> {
  return callOperation(caller, {"name":"GetModel","method":"GET","path":"/v2/apis/{apiId}/models/{modelId}"}, input, options)
}

/**
 * Update a model. Changes the members sent and keeps the others. Routes refer to a model by its name, so a
 * renamed model means an update of those routes as well. Stages check messages against the new schema after the
 * next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
 */
export function updateModel<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateModelRequest, options?: CallOptions): Promise<OutputOf<'UpdateModel', D>> {
  return callOperation(caller, {"name":"UpdateModel","method":"PATCH","path":"/v2/apis/{apiId}/models/{modelId}","body":true}, input, options)
}

/**
 * Delete a model. Deletes a model from an API. Routes that list its name do not hold the call up, so take the
 * name out of them first. Stages keep the model that they were deployed with. WebSocket APIs only.
 */
export function deleteModel<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteModelRequest, options?: CallOptions): Promise<OutputOf<'DeleteModel', D>> {
  return callOperation(caller, {"name":"DeleteModel","method":"DELETE","path":"/v2/apis/{apiId}/models/{modelId}"}, input, options)
}

/**
 * Generate a mapping template from a model. Generates a template with one sample value for every property of the
 * schema, as a start for the request or response templates of an integration. Nothing is stored, and the model
 * stays as it is. WebSocket APIs only.
 */
export function getModelTemplate<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetModelTemplateRequest, options?: CallOptions): Promise<OutputOf<'GetModelTemplate', D>> {
  return callOperation(caller, {"name":"GetModelTemplate","method":"GET","path":"/v2/apis/{apiId}/models/{modelId}/template"}, input, options)
}

/**
 * List portals. Lists the portals of the account in the region page by page, whole and as they are read one by
 * one.
 */
export function listPortals<D extends Dialect = 'aws'>(caller: Caller<D>, input?: ListPortalsRequest, options?: CallOptions): Promise<OutputOf<'ListPortals', D>> {
  return callOperation(caller, {"name":"ListPortals","method":"GET","path":"/v2/portals","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create a portal. Creates a web page that shares portal products with API consumers. It is on the web only once
 * it is published; until then it has no `publishStatus`. Its content, its domain and who may read it are
 * required. Products are named by ARN, those that other accounts share included; one that does not exist, or is
 * not shared, is refused with 400 BadRequestException.
 */
export function createPortal<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreatePortalRequest, options?: CallOptions): Promise<OutputOf<'CreatePortal', D>> {
  return callOperation(caller, {"name":"CreatePortal","method":"POST","path":"/v2/portals","body":true}, input, options)
}

/**
 * Read a portal. Reads a portal. After a publication, a preview or a change, repeat the call until
 * `publishStatus`, or the status in `preview`, says how it went.
 */
export function getPortal<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetPortalRequest, options?: CallOptions): Promise<OutputOf<'GetPortal', D>> {
  return callOperation(caller, {"name":"GetPortal","method":"GET","path":"/v2/portals/{portalId}"}, input, options)
}

/**
 * Change a portal. Changes the portal but not what is on the web: publish it again for that. Each member that is
 * given takes the place of the present one whole; tags are changed under the ARN.
 */
export function updatePortal<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdatePortalRequest, options?: CallOptions): Promise<OutputOf<'UpdatePortal', D>> {
  return callOperation(caller, {"name":"UpdatePortal","method":"PATCH","path":"/v2/portals/{portalId}","body":true}, input, options)
}

/**
 * Delete a portal. Deletes a portal for good; its products stay. One that is published is refused with 400
 * BadRequestException until it is disabled.
 */
export function deletePortal<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeletePortalRequest, options?: CallOptions): Promise<OutputOf<'DeletePortal', D>> {
  return callOperation(caller, {"name":"DeletePortal","method":"DELETE","path":"/v2/portals/{portalId}"}, input, options)
}

/**
 * Publish a portal. Puts the portal on the web as it is now, with the pages of its products that are in their
 * display order. Later changes of either need another publication. The call only begins it: the portal reads as
 * `PUBLISH_IN_PROGRESS`, then as `PUBLISHED`, or as `PUBLISH_FAILED` with the reason, such as a product that is
 * gone.
 */
export function publishPortal<D extends Dialect = 'aws'>(caller: Caller<D>, input: PublishPortalRequest, options?: CallOptions): Promise<OutputOf<'PublishPortal', D>> {
  return callOperation(caller, {"name":"PublishPortal","method":"POST","path":"/v2/portals/{portalId}/publish","body":true}, input, options)
}

/**
 * Disable a portal. Takes a published portal off the web. The portal stays, can be changed and be published
 * again, or be deleted now. One that is not published is refused with 409 ConflictException.
 */
export function disablePortal<D extends Dialect = 'aws'>(caller: Caller<D>, input: DisablePortalRequest, options?: CallOptions): Promise<OutputOf<'DisablePortal', D>> {
  return callOperation(caller, {"name":"DisablePortal","method":"DELETE","path":"/v2/portals/{portalId}/publish"}, input, options)
}

/**
 * Preview a portal. Makes a preview of the portal as it would be published now, at an address that soon ends. The
 * call only begins it: `preview` of the portal tells the address once it is ready.
 */
export function previewPortal<D extends Dialect = 'aws'>(caller: Caller<D>, input: PreviewPortalRequest, options?: CallOptions): Promise<OutputOf<'PreviewPortal', D>> {
  return callOperation(caller, {"name":"PreviewPortal","method":"POST","path":"/v2/portals/{portalId}/preview"}, input, options)
}

/**
 * List portal products. Lists portal products page by page, without their display order: those of the account, or
 * those that other accounts share with it.
 */
export function listPortalProducts<D extends Dialect = 'aws'>(caller: Caller<D>, input?: ListPortalProductsRequest, options?: CallOptions): Promise<OutputOf<'ListPortalProducts', D>> {
  return callOperation(caller, {"name":"ListPortalProducts","method":"GET","path":"/v2/portalproducts","query":["resourceOwner","maxResults","nextToken"]}, input, options)
}

/**
 * Create a portal product. Creates a product: a group of endpoints of REST APIs with their documentation, which
 * portals include. It begins without pages and without a display order.
 */
export function createPortalProduct<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreatePortalProductRequest, options?: CallOptions): Promise<OutputOf<'CreatePortalProduct', D>> {
  return callOperation(caller, {"name":"CreatePortalProduct","method":"POST","path":"/v2/portalproducts","body":true}, input, options)
}

/**
 * Read a portal product. Reads a portal product with its display order, of the account or of one that shares it.
 */
export function getPortalProduct<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetPortalProductRequest, options?: CallOptions): Promise<OutputOf<'GetPortalProduct', D>> {
  return callOperation(caller, {"name":"GetPortalProduct","method":"GET","path":"/v2/portalproducts/{portalProductId}","query":["resourceOwnerAccountId"]}, input, options)
}

/**
 * Change a portal product. Changes name, description or display order. Portals that are published show the change
 * once they are published again. A display order takes the place of the present one whole, and may name pages of
 * this product only.
 */
export function updatePortalProduct<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdatePortalProductRequest, options?: CallOptions): Promise<OutputOf<'UpdatePortalProduct', D>> {
  return callOperation(caller, {"name":"UpdatePortalProduct","method":"PATCH","path":"/v2/portalproducts/{portalProductId}","body":true}, input, options)
}

/**
 * Delete a portal product. Deletes a portal product with its pages and its sharing policy. Portals that include
 * it are not in the way; they go on showing it until they are published again, for which the product has to be
 * taken out of them.
 */
export function deletePortalProduct<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeletePortalProductRequest, options?: CallOptions): Promise<OutputOf<'DeletePortalProduct', D>> {
  return callOperation(caller, {"name":"DeletePortalProduct","method":"DELETE","path":"/v2/portalproducts/{portalProductId}"}, input, options)
}

/**
 * Read a sharing policy. Reads which other accounts may use a portal product. One that was never shared has no
 * policy, which is answered with 404 NotFoundException.
 */
export function getPortalProductSharingPolicy<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetPortalProductSharingPolicyRequest, options?: CallOptions): Promise<OutputOf<'GetPortalProductSharingPolicy', D>> {
  return callOperation(caller, {"name":"GetPortalProductSharingPolicy","method":"GET","path":"/v2/portalproducts/{portalProductId}/sharingpolicy"}, input, options)
}

/**
 * Set a sharing policy. Says which other accounts may read a portal product and include it in their portals. The
 * policy takes the place of the one before.
 */
export function putPortalProductSharingPolicy<D extends Dialect = 'aws'>(caller: Caller<D>, input: PutPortalProductSharingPolicyRequest, options?: CallOptions): Promise<OutputOf<'PutPortalProductSharingPolicy', D>> {
  return callOperation(caller, {"name":"PutPortalProductSharingPolicy","method":"PUT","path":"/v2/portalproducts/{portalProductId}/sharingpolicy","body":true}, input, options)
}

/**
 * Delete a sharing policy. Ends the sharing of a portal product. Other accounts no longer read it, and cannot
 * publish portals that include it.
 */
export function deletePortalProductSharingPolicy<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeletePortalProductSharingPolicyRequest, options?: CallOptions): Promise<OutputOf<'DeletePortalProductSharingPolicy', D>> {
  return callOperation(caller, {"name":"DeletePortalProductSharingPolicy","method":"DELETE","path":"/v2/portalproducts/{portalProductId}/sharingpolicy"}, input, options)
}

/**
 * List product pages. Lists the product pages of a portal product page by page, with their titles but without
 * their texts; drafts are among them.
 */
export function listProductPages<D extends Dialect = 'aws'>(caller: Caller<D>, input: ListProductPagesRequest, options?: CallOptions): Promise<OutputOf<'ListProductPages', D>> {
  return callOperation(caller, {"name":"ListProductPages","method":"GET","path":"/v2/portalproducts/{portalProductId}/productpages","query":["resourceOwnerAccountId","maxResults","nextToken"]}, input, options)
}

/**
 * Create a product page. Adds a page of documentation to a portal product. It is a draft until the display order
 * of the product names it.
 */
export function createProductPage<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateProductPageRequest, options?: CallOptions): Promise<OutputOf<'CreateProductPage', D>> {
  return callOperation(caller, {"name":"CreateProductPage","method":"POST","path":"/v2/portalproducts/{portalProductId}/productpages","body":true}, input, options)
}

/**
 * Read a product page. Reads a product page with its text, of the account or of one that shares the portal
 * product.
 */
export function getProductPage<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetProductPageRequest, options?: CallOptions): Promise<OutputOf<'GetProductPage', D>> {
  return callOperation(caller, {"name":"GetProductPage","method":"GET","path":"/v2/portalproducts/{portalProductId}/productpages/{productPageId}","query":["resourceOwnerAccountId"]}, input, options)
}

/**
 * Change a product page. Puts another title and text in the place of the present ones. Portals show it once they
 * are published again.
 */
export function updateProductPage<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateProductPageRequest, options?: CallOptions): Promise<OutputOf<'UpdateProductPage', D>> {
  return callOperation(caller, {"name":"UpdateProductPage","method":"PATCH","path":"/v2/portalproducts/{portalProductId}/productpages/{productPageId}","body":true}, input, options)
}

/**
 * Delete a product page. Deletes a product page and takes it out of the display order of its product.
 */
export function deleteProductPage<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteProductPageRequest, options?: CallOptions): Promise<OutputOf<'DeleteProductPage', D>> {
  return callOperation(caller, {"name":"DeleteProductPage","method":"DELETE","path":"/v2/portalproducts/{portalProductId}/productpages/{productPageId}"}, input, options)
}

/**
 * List product REST endpoint pages. Lists the endpoint pages of a portal product page by page, without their
 * texts; drafts are among them.
 */
export function listProductRestEndpointPages<D extends Dialect = 'aws'>(caller: Caller<D>, input: ListProductRestEndpointPagesRequest, options?: CallOptions): Promise<OutputOf<'ListProductRestEndpointPages', D>> {
  return callOperation(caller, {"name":"ListProductRestEndpointPages","method":"GET","path":"/v2/portalproducts/{portalProductId}/productrestendpointpages","query":["resourceOwnerAccountId","maxResults","nextToken"]}, input, options)
}

/**
 * Create a product REST endpoint page. Adds an endpoint to a portal product: a method and a path of a stage of a
 * REST API, with a page that documents it. The texts of the REST API are shown unless the content overrides them.
 * It is a draft until the display order of the product names it.
 */
export function createProductRestEndpointPage<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateProductRestEndpointPageRequest, options?: CallOptions): Promise<OutputOf<'CreateProductRestEndpointPage', D>> {
  return callOperation(caller, {"name":"CreateProductRestEndpointPage","method":"POST","path":"/v2/portalproducts/{portalProductId}/productrestendpointpages","body":true}, input, options)
}

/**
 * Read a product REST endpoint page. Reads an endpoint page with its text, of the account or of one that shares
 * the portal product.
 */
export function getProductRestEndpointPage<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetProductRestEndpointPageRequest, options?: CallOptions): Promise<OutputOf<'GetProductRestEndpointPage', D>> {
  return callOperation(caller, {"name":"GetProductRestEndpointPage","method":"GET","path":"/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}","query":["includeRawDisplayContent","resourceOwnerAccountId"]}, input, options)
}

/**
 * Change a product REST endpoint page. Changes what an endpoint page shows, or whether consumers can try the
 * endpoint. Which endpoint it is stays. Given content takes the place of the present one whole; portals show it
 * once they are published again.
 */
export function updateProductRestEndpointPage<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateProductRestEndpointPageRequest, options?: CallOptions): Promise<OutputOf<'UpdateProductRestEndpointPage', D>> {
  return callOperation(caller, {"name":"UpdateProductRestEndpointPage","method":"PATCH","path":"/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}","body":true}, input, options)
}

/**
 * Delete a product REST endpoint page. Deletes an endpoint page and takes it out of the display order of its
 * product. The REST API is not touched.
 */
export function deleteProductRestEndpointPage<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteProductRestEndpointPageRequest, options?: CallOptions): Promise<OutputOf<'DeleteProductRestEndpointPage', D>> {
  return callOperation(caller, {"name":"DeleteProductRestEndpointPage","method":"DELETE","path":"/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}"}, input, options)
}

/**
 * List routes. Lists the routes of an API in their present state, deployed or not. The order says nothing about
 * which route wins a request. An answer without `nextToken` is the last page.
 */
export function getRoutes<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRoutesRequest, options?: CallOptions): Promise<OutputOf<'GetRoutes', D>> {
  return callOperation(caller, {"name":"GetRoutes","method":"GET","path":"/v2/apis/{apiId}/routes","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create a route. Says which requests or messages go to which integration, and who may send them. A key can be
 * taken once in an API; on an HTTP API, paths that differ only in the name of a variable collide as well (409
 * ConflictException). Integration and authorizer have to exist already, and an API holds up to 300 routes. Stages
 * serve it after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function createRoute<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateRouteRequest, options?: CallOptions): Promise<OutputOf<'CreateRoute', D>> {
  return callOperation(caller, {"name":"CreateRoute","method":"POST","path":"/v2/apis/{apiId}/routes","body":true}, input, options)
}

/**
 * Read a route. Reads a route in its present state, which may be ahead of what the stages serve. `apiKeyRequired`
 * and `authorizationType` are always present; other members only when they are set.
 */
export function getRoute<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRouteRequest, options?: CallOptions): Promise<OutputOf<'GetRoute', D>> {
  return callOperation(caller, {"name":"GetRoute","method":"GET","path":"/v2/apis/{apiId}/routes/{routeId}"}, input, options)
}

/**
 * Update a route. Changes the members sent and keeps the others, the key included; the result is checked as a
 * whole. Taking authorization off needs an explicit `authorizationType` of `NONE`, and an empty `authorizerId` to
 * detach the authorizer. The key of the `$default` route that quick create made stays. Stages serve the change
 * after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function updateRoute<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateRouteRequest, options?: CallOptions): Promise<OutputOf<'UpdateRoute', D>> {
  return callOperation(caller, {"name":"UpdateRoute","method":"PATCH","path":"/v2/apis/{apiId}/routes/{routeId}","body":true}, input, options)
}

/**
 * Delete a route. Removes a route together with its route responses; its integration and authorizer stay. Nothing
 * can block that. Deployments made earlier go on serving the route.
 */
export function deleteRoute<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteRouteRequest, options?: CallOptions): Promise<OutputOf<'DeleteRoute', D>> {
  return callOperation(caller, {"name":"DeleteRoute","method":"DELETE","path":"/v2/apis/{apiId}/routes/{routeId}"}, input, options)
}

/**
 * Delete a request parameter of a route. Removes one entry from the `requestParameters` of a `$connect` route, by
 * its full key such as `route.request.querystring.room`. An update of the route can only add or change entries,
 * so this is the way to drop one. A key that the route does not have gives 404 NotFoundException. WebSocket APIs
 * only.
 */
export function deleteRouteRequestParameter<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteRouteRequestParameterRequest, options?: CallOptions): Promise<OutputOf<'DeleteRouteRequestParameter', D>> {
  return callOperation(caller, {"name":"DeleteRouteRequestParameter","method":"DELETE","path":"/v2/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}"}, input, options)
}

/**
 * List route responses. Lists the route responses of one route, which are one at most. For a route of an HTTP API
 * the list is empty rather than refused. An answer without `nextToken` is the last page.
 */
export function getRouteResponses<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRouteResponsesRequest, options?: CallOptions): Promise<OutputOf<'GetRouteResponses', D>> {
  return callOperation(caller, {"name":"GetRouteResponses","method":"GET","path":"/v2/apis/{apiId}/routes/{routeId}/routeresponses","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create a route response. Lets a route of a WebSocket API answer its caller over the same connection. The route
 * also needs a `routeResponseSelectionExpression` of `$default`. Only the key `$default` is taken, and once in a
 * route (409 ConflictException); an HTTP API refuses the call with 400 BadRequestException. Stages serve it after
 * the next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
 */
export function createRouteResponse<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateRouteResponseRequest, options?: CallOptions): Promise<OutputOf<'CreateRouteResponse', D>> {
  return callOperation(caller, {"name":"CreateRouteResponse","method":"POST","path":"/v2/apis/{apiId}/routes/{routeId}/routeresponses","body":true}, input, options)
}

/**
 * Read a route response. Reads a route response in its present state, which may be ahead of what the stages
 * serve. Its identifier is known below its own route only; elsewhere it gives 404 NotFoundException. WebSocket
 * APIs only.
 */
export function getRouteResponse<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRouteResponseRequest, options?: CallOptions): Promise<OutputOf<'GetRouteResponse', D>> {
  return callOperation(caller, {"name":"GetRouteResponse","method":"GET","path":"/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}"}, input, options)
}

/**
 * Update a route response. Changes the members sent and keeps the others. The key cannot become anything but
 * `$default`. Stages serve the change after the next deployment; a stage with auto-deploy gets one by itself.
 * WebSocket APIs only.
 */
export function updateRouteResponse<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateRouteResponseRequest, options?: CallOptions): Promise<OutputOf<'UpdateRouteResponse', D>> {
  return callOperation(caller, {"name":"UpdateRouteResponse","method":"PATCH","path":"/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}","body":true}, input, options)
}

/**
 * Delete a route response. Removes a route response; nothing can block that. After the next deployment the route
 * no longer answers its caller. Deleting the route removes its route responses as well. WebSocket APIs only.
 */
export function deleteRouteResponse<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteRouteResponseRequest, options?: CallOptions): Promise<OutputOf<'DeleteRouteResponse', D>> {
  return callOperation(caller, {"name":"DeleteRouteResponse","method":"DELETE","path":"/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}"}, input, options)
}

/**
 * List stages. Lists the stages of an API page by page, with all their settings. By `deploymentId` they tell
 * which deployments are in use and cannot be deleted.
 */
export function getStages<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetStagesRequest, options?: CallOptions): Promise<OutputOf<'GetStages', D>> {
  return callOperation(caller, {"name":"GetStages","method":"GET","path":"/v2/apis/{apiId}/stages","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create a stage. Adds a stage, at which callers reach the API as soon as it has a deployment: give one in
 * `deploymentId`, let a later deployment name the stage, or turn on `autoDeploy`. With auto-deploy the deployment
 * is made in the background, so `deploymentId` may be missing from the answer. A name that the API already has is
 * refused with 409 ConflictException.
 */
export function createStage<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateStageRequest, options?: CallOptions): Promise<OutputOf<'CreateStage', D>> {
  return callOperation(caller, {"name":"CreateStage","method":"POST","path":"/v2/apis/{apiId}/stages","body":true}, input, options)
}

/**
 * Read a stage. Reads the settings of a stage and which deployment it serves. After a change of an API with
 * auto-deploy, `lastDeploymentStatusMessage` tells whether that change has gone live.
 */
export function getStage<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetStageRequest, options?: CallOptions): Promise<OutputOf<'GetStage', D>> {
  return callOperation(caller, {"name":"GetStage","method":"GET","path":"/v2/apis/{apiId}/stages/{stageName}"}, input, options)
}

/**
 * Update a stage. Changes the members sent and keeps the others. Variables, throttling, logs and metrics act at
 * once, without a deployment; another `deploymentId` moves callers to that snapshot, which also is the way back
 * to an earlier one. The name cannot change, and tags have operations of their own.
 */
export function updateStage<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateStageRequest, options?: CallOptions): Promise<OutputOf<'UpdateStage', D>> {
  return callOperation(caller, {"name":"UpdateStage","method":"PATCH","path":"/v2/apis/{apiId}/stages/{stageName}","body":true}, input, options)
}

/**
 * Delete a stage. Deletes a stage with its settings, tags and cached authorizer answers; callers cannot reach it
 * from then on. Its deployment stays and can be deleted or given to another stage. Refused with 400
 * BadRequestException while a custom domain maps to the stage.
 */
export function deleteStage<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteStageRequest, options?: CallOptions): Promise<OutputOf<'DeleteStage', D>> {
  return callOperation(caller, {"name":"DeleteStage","method":"DELETE","path":"/v2/apis/{apiId}/stages/{stageName}"}, input, options)
}

/**
 * Turn off access logging. Removes the access log settings of a stage, which an update cannot do. Requests are no
 * longer logged from then on, without a deployment; the log group and what it holds stay. A stage that has no
 * such settings gives 204 too.
 */
export function deleteAccessLogSettings<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteAccessLogSettingsRequest, options?: CallOptions): Promise<OutputOf<'DeleteAccessLogSettings', D>> {
  return callOperation(caller, {"name":"DeleteAccessLogSettings","method":"DELETE","path":"/v2/apis/{apiId}/stages/{stageName}/accesslogsettings"}, input, options)
}

/**
 * Reset the authorizers cache. Forgets all answers of Lambda authorizers that a stage of an HTTP API keeps, so
 * that the next request of each caller is judged anew, for instance after access was withdrawn. It gives 204 also
 * when nothing was kept; there is no way to drop a single answer. HTTP APIs only.
 */
export function resetAuthorizersCache<D extends Dialect = 'aws'>(caller: Caller<D>, input: ResetAuthorizersCacheRequest, options?: CallOptions): Promise<OutputOf<'ResetAuthorizersCache', D>> {
  return callOperation(caller, {"name":"ResetAuthorizersCache","method":"DELETE","path":"/v2/apis/{apiId}/stages/{stageName}/cache/authorizers"}, input, options)
}

/**
 * Delete route settings. Removes the settings that a stage has for one route key, which an update cannot do. The
 * route falls back to `defaultRouteSettings` at once; the route itself stays. A key without settings is refused
 * with 404 NotFoundException.
 */
export function deleteRouteSettings<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteRouteSettingsRequest, options?: CallOptions): Promise<OutputOf<'DeleteRouteSettings', D>> {
  return callOperation(caller, {"name":"DeleteRouteSettings","method":"DELETE","path":"/v2/apis/{apiId}/stages/{stageName}/routesettings/{routeKey}"}, input, options)
}

/**
 * Read the tags of a resource. Reads all tags of an API, a stage, a custom domain name, a VPC link, a portal or a
 * portal product, the same that a read of the resource shows. An ARN of the wrong form is refused with 400
 * BadRequestException, one that leads to nothing with 404 NotFoundException.
 */
export function getTags<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetTagsRequest, options?: CallOptions): Promise<OutputOf<'GetTags', D>> {
  return callOperation(caller, {"name":"GetTags","method":"GET","path":"/v2/tags/{resource-arn}"}, input, options)
}

/**
 * Add tags to a resource. Adds tags to an API, a stage, a custom domain name, a VPC link, a portal or a portal
 * product, or gives new values to those it has; no other resource takes tags. This is the way to change tags
 * later on, as updates of the resources have no such member. Keys that begin with `aws:` are refused, as is a tag
 * too many: a resource holds 50.
 */
export function tagResource<D extends Dialect = 'aws'>(caller: Caller<D>, input: TagResourceRequest, options?: CallOptions): Promise<OutputOf<'TagResource', D>> {
  return callOperation(caller, {"name":"TagResource","method":"POST","path":"/v2/tags/{resource-arn}","body":true}, input, options)
}

/**
 * Remove tags from a resource. Removes the tags with the given keys from the resource. Keys that the resource
 * does not have are passed over, so the call can be repeated.
 */
export function untagResource<D extends Dialect = 'aws'>(caller: Caller<D>, input: UntagResourceRequest, options?: CallOptions): Promise<OutputOf<'UntagResource', D>> {
  return callOperation(caller, {"name":"UntagResource","method":"DELETE","path":"/v2/tags/{resource-arn}","query":["tagKeys"]}, input, options)
}

/**
 * List VPC links. Lists the VPC links of the account in the region page by page, in whatever state they are. VPC
 * links of the REST service, which WebSocket APIs use, are not among them. HTTP APIs only.
 */
export function getVpcLinks<D extends Dialect = 'aws'>(caller: Caller<D>, input?: GetVpcLinksRequest, options?: CallOptions): Promise<OutputOf<'GetVpcLinks', D>> {
  return callOperation(caller, {"name":"GetVpcLinks","method":"GET","path":"/v2/vpclinks","query":["maxResults","nextToken"]}, input, options)
}

/**
 * Create a VPC link. Starts to make a VPC link, over which private integrations of HTTP APIs reach load balancers
 * and Cloud Map services in a VPC. The answer comes before the network interfaces exist: the link is `PENDING`
 * and can be used once a read shows `AVAILABLE`. Choose subnets and security groups with care, as they cannot
 * change. More links than the quota, ten in a region, are refused with 400 BadRequestException. HTTP APIs only.
 */
export function createVpcLink<D extends Dialect = 'aws'>(caller: Caller<D>, input: CreateVpcLinkRequest, options?: CallOptions): Promise<OutputOf<'CreateVpcLink', D>> {
  return callOperation(caller, {"name":"CreateVpcLink","method":"POST","path":"/v2/vpclinks","body":true}, input, options)
}

/**
 * Read a VPC link. Reads a VPC link. Repeat the call after a create until the status is `AVAILABLE` or `FAILED`,
 * and after a delete until the answer is 404 NotFoundException. HTTP APIs only.
 */
export function getVpcLink<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetVpcLinkRequest, options?: CallOptions): Promise<OutputOf<'GetVpcLink', D>> {
  return callOperation(caller, {"name":"GetVpcLink","method":"GET","path":"/v2/vpclinks/{vpcLinkId}"}, input, options)
}

/**
 * Rename a VPC link. Gives a VPC link another name, the only member that can change. Integrations refer to the
 * link by its identifier and are not affected. For other subnets or security groups create a second link and move
 * the integrations to it. HTTP APIs only.
 */
export function updateVpcLink<D extends Dialect = 'aws'>(caller: Caller<D>, input: UpdateVpcLinkRequest, options?: CallOptions): Promise<OutputOf<'UpdateVpcLink', D>> {
  return callOperation(caller, {"name":"UpdateVpcLink","method":"PATCH","path":"/v2/vpclinks/{vpcLinkId}","body":true}, input, options)
}

/**
 * Delete a VPC link. Starts to remove a VPC link. It reads as `DELETING` until its network interfaces are gone,
 * then as 404 NotFoundException. As long as an integration names it in `connectionId`, the call is refused with
 * 400 BadRequestException. HTTP APIs only.
 */
export function deleteVpcLink<D extends Dialect = 'aws'>(caller: Caller<D>, input: DeleteVpcLinkRequest, options?: CallOptions): Promise<OutputOf<'DeleteVpcLink', D>> {
  return callOperation(caller, {"name":"DeleteVpcLink","method":"DELETE","path":"/v2/vpclinks/{vpcLinkId}"}, input, options)
}
