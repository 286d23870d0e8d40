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
import type { Dialect, OutputOf } from '../operation-types.ts'
import {
  createMutation,
  createPages,
  createQuery,
  type MutationOptions,
  type PagesOptions,
  type QueryOptions,
} from '../tanstack-query/options.ts'
import {
  getApis,
  importApi,
  createApi,
  getApi,
  reimportApi,
  updateApi,
  deleteApi,
  deleteCorsConfiguration,
  exportApi,
  getApiMappings,
  createApiMapping,
  getApiMapping,
  updateApiMapping,
  deleteApiMapping,
  getAuthorizers,
  createAuthorizer,
  getAuthorizer,
  updateAuthorizer,
  deleteAuthorizer,
  getDeployments,
  createDeployment,
  getDeployment,
  updateDeployment,
  deleteDeployment,
  getDomainNames,
  createDomainName,
  getDomainName,
  updateDomainName,
  deleteDomainName,
  listRoutingRules,
  createRoutingRule,
  getRoutingRule,
  putRoutingRule,
  deleteRoutingRule,
  getIntegrations,
  createIntegration,
  getIntegration,
  updateIntegration,
  deleteIntegration,
  getIntegrationResponses,
  createIntegrationResponse,
  getIntegrationResponse,
  updateIntegrationResponse,
  deleteIntegrationResponse,
  getModels,
  createModel,
  getModel,
  updateModel,
  deleteModel,
  getModelTemplate,
  listPortals,
  createPortal,
  getPortal,
  updatePortal,
  deletePortal,
  publishPortal,
  disablePortal,
  previewPortal,
  listPortalProducts,
  createPortalProduct,
  getPortalProduct,
  updatePortalProduct,
  deletePortalProduct,
  getPortalProductSharingPolicy,
  putPortalProductSharingPolicy,
  deletePortalProductSharingPolicy,
  listProductPages,
  createProductPage,
  getProductPage,
  updateProductPage,
  deleteProductPage,
  listProductRestEndpointPages,
  createProductRestEndpointPage,
  getProductRestEndpointPage,
  updateProductRestEndpointPage,
  deleteProductRestEndpointPage,
  getRoutes,
  createRoute,
  getRoute,
  updateRoute,
  deleteRoute,
  deleteRouteRequestParameter,
  getRouteResponses,
  createRouteResponse,
  getRouteResponse,
  updateRouteResponse,
  deleteRouteResponse,
  getStages,
  createStage,
  getStage,
  updateStage,
  deleteStage,
  deleteAccessLogSettings,
  resetAuthorizersCache,
  deleteRouteSettings,
  getTags,
  tagResource,
  untagResource,
  getVpcLinks,
  createVpcLink,
  getVpcLink,
  updateVpcLink,
  deleteVpcLink,
} from './operations.ts'

export {
  type MutationOptions,
  type PagesOptions,
  type QueryOptions,
  resourceKey,
} from '../tanstack-query/options.ts'

/**
 * List APIs. Lists the APIs of the account in the region page by page, HTTP and WebSocket APIs together. It
 * cannot search; find an API by name or tag in the pages.
 */
export function getApisOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input?: GetApisRequest): QueryOptions<OutputOf<'GetApis', D>> {
  return createQuery(caller, 'Apis', 'GetApis', input, (one, options) => getApis(caller, one, options))
}

/**
 * List APIs. Lists the APIs of the account in the region page by page, HTTP and WebSocket APIs together. It
 * cannot search; find an API by name or tag in the pages.
 */
export function getApisInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input?: GetApisRequest): PagesOptions<OutputOf<'GetApis', D>> {
  return createPages(caller, 'Apis', 'GetApis', input, (one, options) => getApis(caller, one, options))
}

/**
 * Create an HTTP API from a document. Creates an HTTP API with the routes, integrations, authorizers, CORS
 * configuration and tags of an OpenAPI 3.0 document, or nothing at all if the document has errors. It makes no
 * stage, so the API answers only after you add one and deploy. Parts without a meaning here, schemas for
 * instance, are left out and told in `importInfo`; invalid parts are skipped and told in `warnings`, unless
 * `failOnWarnings` turns them into a 400 BadRequestException. HTTP APIs only.
 */
export function importApiMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<ImportApiRequest, OutputOf<'ImportApi', D>> {
  return createMutation(caller, 'Apis', 'ImportApi', (input) => importApi(caller, input))
}

/**
 * Create an API. Creates an HTTP or a WebSocket API. It is empty unless `target` asks for quick create: the HTTP
 * API then also gets an integration, a route with the key `routeKey` and a `$default` stage with auto-deploy, and
 * answers at once. Quick create does not permit the service to invoke a Lambda target, so add that to the
 * function. Names need not be unique: the same call sent twice makes two APIs.
 */
export function createApiMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateApiRequest, OutputOf<'CreateApi', D>> {
  return createMutation(caller, 'Apis', 'CreateApi', (input) => createApi(caller, input))
}

/**
 * Read an API. Reads the settings and tags of an API. Routes, integrations and stages have calls of their own.
 * What an import had to tell is still in `importInfo` and `warnings`.
 */
export function getApiOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetApiRequest): QueryOptions<OutputOf<'GetApi', D>> {
  return createQuery(caller, 'Apis', 'GetApi', input, (one, options) => getApi(caller, one, options))
}

/**
 * Replace the definition of an HTTP API. Puts the definition in an OpenAPI 3.0 document in the place of the
 * present one: routes, integrations and authorizers that the document lacks are deleted, and name, description,
 * version, CORS configuration and tags follow it. The identifier, stages, deployments and API mappings stay. A
 * stage with auto-deploy moves to the new definition by itself, any other serves the old one until a deployment.
 * With errors, or with warnings under `failOnWarnings`, nothing changes. HTTP APIs only.
 */
export function reimportApiMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<ReimportApiRequest, OutputOf<'ReimportApi', D>> {
  return createMutation(caller, 'Apis', 'ReimportApi', (input) => reimportApi(caller, input))
}

/**
 * Change an API. Changes the members that are sent and keeps the others; the protocol is fixed and tags have
 * calls of their own. A changed CORS configuration or endpoint setting reaches callers with the next deployment,
 * which stages with auto-deploy make by themselves. `target`, `routeKey` and `credentialsArn` change what quick
 * create made and are refused on other APIs.
 */
export function updateApiMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateApiRequest, OutputOf<'UpdateApi', D>> {
  return createMutation(caller, 'Apis', 'UpdateApi', (input) => updateApi(caller, input))
}

/**
 * Delete an API. Deletes an API and all that belongs to it: routes, integrations, authorizers, models,
 * deployments and stages, which stop answering. As long as an API mapping of any custom domain name leads to the
 * API, the call is refused with 400 BadRequestException; delete the mappings first.
 */
export function deleteApiMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteApiRequest, OutputOf<'DeleteApi', D>> {
  return createMutation(caller, 'Apis', 'DeleteApi', (input) => deleteApi(caller, input))
}

/**
 * Turn off CORS on an HTTP API. Removes the whole CORS configuration of an HTTP API, which an update cannot do
 * since it merges. Backends may then send CORS headers themselves, and preflight requests need a route. The call
 * succeeds on an API without CORS too; stages without auto-deploy keep the old configuration until the next
 * deployment. HTTP APIs only.
 */
export function deleteCorsConfigurationMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteCorsConfigurationRequest, OutputOf<'DeleteCorsConfiguration', D>> {
  return createMutation(caller, 'Apis', 'DeleteCorsConfiguration', (input) => deleteCorsConfiguration(caller, input))
}

/**
 * Export an HTTP API as a document. Writes an HTTP API as an OpenAPI 3.0.1 document. The body of the answer is
 * the document itself, in the format of `outputType`, without a JSON envelope. Without `stageName` the document
 * shows the API as it is now, changes that are not deployed included. An API without a version gets its time of
 * creation as `version`. HTTP APIs only.
 */
export function exportApiOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: ExportApiRequest): QueryOptions<OutputOf<'ExportApi', D>> {
  return createQuery(caller, 'Apis', 'ExportApi', input, (one, options) => exportApi(caller, one, options))
}

/**
 * List API mappings. Lists the API mappings of a custom domain name page by page. The AWS CLI does not page this
 * list by itself, so mind `nextToken` when a name has more mappings than a page holds.
 */
export function getApiMappingsOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetApiMappingsRequest): QueryOptions<OutputOf<'GetApiMappings', D>> {
  return createQuery(caller, 'ApiMappings', 'GetApiMappings', input, (one, options) => getApiMappings(caller, one, options))
}

/**
 * List API mappings. Lists the API mappings of a custom domain name page by page. The AWS CLI does not page this
 * list by itself, so mind `nextToken` when a name has more mappings than a page holds.
 */
export function getApiMappingsInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetApiMappingsRequest): PagesOptions<OutputOf<'GetApiMappings', D>> {
  return createPages(caller, 'ApiMappings', 'GetApiMappings', input, (one, options) => getApiMappings(caller, one, options))
}

/**
 * Create an API mapping. Sends the requests under a path of a custom domain name to a stage of an API, at once
 * and without a deployment. Of all keys that match, the longest wins; the key itself is not part of the path that
 * routes are matched with. An API or stage that does not exist is refused with 400 BadRequestException, not 404
 * NotFoundException, and a key that the domain name already has with 409 ConflictException. WebSocket APIs cannot
 * share a domain name with others.
 */
export function createApiMappingMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateApiMappingRequest, OutputOf<'CreateApiMapping', D>> {
  return createMutation(caller, 'ApiMappings', 'CreateApiMapping', (input) => createApiMapping(caller, input))
}

/**
 * Read an API mapping. Reads an API mapping by its identifier. An API mapping of another domain name is refused
 * with 400 BadRequestException, one that does not exist with 404 NotFoundException.
 */
export function getApiMappingOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetApiMappingRequest): QueryOptions<OutputOf<'GetApiMapping', D>> {
  return createQuery(caller, 'ApiMappings', 'GetApiMapping', input, (one, options) => getApiMapping(caller, one, options))
}

/**
 * Change an API mapping. Leads an API mapping to another stage or API, or moves it to another key, without a
 * deployment. The body must name the API even if it stays. As on creation, an unknown API or stage is refused
 * with 400 BadRequestException and a key that is taken with 409 ConflictException.
 */
export function updateApiMappingMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateApiMappingRequest, OutputOf<'UpdateApiMapping', D>> {
  return createMutation(caller, 'ApiMappings', 'UpdateApiMapping', (input) => updateApiMapping(caller, input))
}

/**
 * Delete an API mapping. Deletes an API mapping. Requests under its key go to the mapping with the next shorter
 * key that matches, if there is one, and are refused otherwise. An API and a stage can be deleted only after the
 * mappings that lead to them.
 */
export function deleteApiMappingMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteApiMappingRequest, OutputOf<'DeleteApiMapping', D>> {
  return createMutation(caller, 'ApiMappings', 'DeleteApiMapping', (input) => deleteApiMapping(caller, input))
}

/**
 * List authorizers. Lists the authorizers of an API page by page, each with all its members and including those
 * that no route uses.
 */
export function getAuthorizersOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetAuthorizersRequest): QueryOptions<OutputOf<'GetAuthorizers', D>> {
  return createQuery(caller, 'Authorizers', 'GetAuthorizers', input, (one, options) => getAuthorizers(caller, one, options))
}

/**
 * List authorizers. Lists the authorizers of an API page by page, each with all its members and including those
 * that no route uses.
 */
export function getAuthorizersInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetAuthorizersRequest): PagesOptions<OutputOf<'GetAuthorizers', D>> {
  return createPages(caller, 'Authorizers', 'GetAuthorizers', input, (one, options) => getAuthorizers(caller, one, options))
}

/**
 * Create an authorizer. Adds an authorizer to an API. It guards nothing until a route names it in `authorizerId`.
 * A JWT authorizer needs `jwtConfiguration`, and AWS reads the discovery document of the issuer during the call,
 * so an issuer out of reach is refused; a Lambda authorizer needs `authorizerUri`, on HTTP APIs with a payload
 * format version. A name that the API already has is refused with 400 BadRequestException, not 409
 * ConflictException.
 */
export function createAuthorizerMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateAuthorizerRequest, OutputOf<'CreateAuthorizer', D>> {
  return createMutation(caller, 'Authorizers', 'CreateAuthorizer', (input) => createAuthorizer(caller, input))
}

/**
 * Read an authorizer. Reads an authorizer in its present state, which may be ahead of what the stages serve.
 * Which members are present tells the type: only a JWT authorizer has `jwtConfiguration`, only a Lambda
 * authorizer `authorizerUri`.
 */
export function getAuthorizerOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetAuthorizerRequest): QueryOptions<OutputOf<'GetAuthorizer', D>> {
  return createQuery(caller, 'Authorizers', 'GetAuthorizer', input, (one, options) => getAuthorizer(caller, one, options))
}

/**
 * Update an authorizer. Changes the members sent and keeps the others; the result is checked as a whole, so that
 * simple responses, for one, fail while the payload format is still `1.0`. Routes keep their reference. Stages
 * serve the change after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function updateAuthorizerMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateAuthorizerRequest, OutputOf<'UpdateAuthorizer', D>> {
  return createMutation(caller, 'Authorizers', 'UpdateAuthorizer', (input) => updateAuthorizer(caller, input))
}

/**
 * Delete an authorizer. Deletes an authorizer together with its cached answers. While any route holds its
 * identifier the call is refused with 409 ConflictException; that includes a route whose `authorizationType` went
 * back to `NONE` without an empty `authorizerId`.
 */
export function deleteAuthorizerMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteAuthorizerRequest, OutputOf<'DeleteAuthorizer', D>> {
  return createMutation(caller, 'Authorizers', 'DeleteAuthorizer', (input) => deleteAuthorizer(caller, input))
}

/**
 * List deployments. Lists the deployments of an API page by page, the automatic ones too and those that no stage
 * serves any more. They usually come newest first.
 */
export function getDeploymentsOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetDeploymentsRequest): QueryOptions<OutputOf<'GetDeployments', D>> {
  return createQuery(caller, 'Deployments', 'GetDeployments', input, (one, options) => getDeployments(caller, one, options))
}

/**
 * List deployments. Lists the deployments of an API page by page, the automatic ones too and those that no stage
 * serves any more. They usually come newest first.
 */
export function getDeploymentsInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetDeploymentsRequest): PagesOptions<OutputOf<'GetDeployments', D>> {
  return createPages(caller, 'Deployments', 'GetDeployments', input, (one, options) => getDeployments(caller, one, options))
}

/**
 * Create a deployment. Takes a snapshot of the routes, integrations, authorizers and models of an API. Callers
 * notice nothing until a stage points at it: name the stage in `stageName`, or set its `deploymentId` later. An
 * API without routes is refused with 400 BadRequestException, a stage that does not exist with 404
 * NotFoundException.
 */
export function createDeploymentMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateDeploymentRequest, OutputOf<'CreateDeployment', D>> {
  return createMutation(caller, 'Deployments', 'CreateDeployment', (input) => createDeployment(caller, input))
}

/**
 * Read a deployment. Reads the status and the note of a deployment; poll it until `deploymentStatus` is no longer
 * `PENDING`. What the snapshot contains is not part of the answer; for an HTTP API, an export with the name of a
 * stage that serves it shows that.
 */
export function getDeploymentOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetDeploymentRequest): QueryOptions<OutputOf<'GetDeployment', D>> {
  return createQuery(caller, 'Deployments', 'GetDeployment', input, (one, options) => getDeployment(caller, one, options))
}

/**
 * Update a deployment. Changes the description of a deployment, the only member that can change. To publish later
 * edits of the API, create another deployment.
 */
export function updateDeploymentMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateDeploymentRequest, OutputOf<'UpdateDeployment', D>> {
  return createMutation(caller, 'Deployments', 'UpdateDeployment', (input) => updateDeployment(caller, input))
}

/**
 * Delete a deployment. Deletes a snapshot; the API and its routes stay as they are. Refused with 400
 * BadRequestException while a stage points at the deployment, so move or delete the stage first.
 */
export function deleteDeploymentMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteDeploymentRequest, OutputOf<'DeleteDeployment', D>> {
  return createMutation(caller, 'Deployments', 'DeleteDeployment', (input) => deleteDeployment(caller, input))
}

/**
 * List custom domain names. Lists the custom domain names of the account in the region page by page, with their
 * configurations but without their API mappings. Those that REST APIs use are among them.
 */
export function getDomainNamesOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input?: GetDomainNamesRequest): QueryOptions<OutputOf<'GetDomainNames', D>> {
  return createQuery(caller, 'DomainNames', 'GetDomainNames', input, (one, options) => getDomainNames(caller, one, options))
}

/**
 * List custom domain names. Lists the custom domain names of the account in the region page by page, with their
 * configurations but without their API mappings. Those that REST APIs use are among them.
 */
export function getDomainNamesInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input?: GetDomainNamesRequest): PagesOptions<OutputOf<'GetDomainNames', D>> {
  return createPages(caller, 'DomainNames', 'GetDomainNames', input, (one, options) => getDomainNames(caller, one, options))
}

/**
 * Create a custom domain name. Registers a custom domain name with a certificate of ACM. Two steps remain before
 * it serves an API: a DNS record that points at its `apiGatewayDomainName`, and an API mapping. Domain names are
 * shared with REST APIs, and one that is taken, in another account as well, is refused with 400
 * BadRequestException rather than 409 ConflictException. So are upper-case letters, underscores and anything but
 * one configuration.
 */
export function createDomainNameMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateDomainNameRequest, OutputOf<'CreateDomainName', D>> {
  return createMutation(caller, 'DomainNames', 'CreateDomainName', (input) => createDomainName(caller, input))
}

/**
 * Read a custom domain name. Reads a custom domain name. After a create or update, repeat the call until
 * `domainNameStatus` is `AVAILABLE`; take `apiGatewayDomainName` and `hostedZoneId` for the DNS record from it. A
 * name that was made for REST APIs with TLS 1.0 is refused with 400 BadRequestException.
 */
export function getDomainNameOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetDomainNameRequest): QueryOptions<OutputOf<'GetDomainName', D>> {
  return createQuery(caller, 'DomainNames', 'GetDomainName', input, (one, options) => getDomainName(caller, one, options))
}

/**
 * Change a custom domain name. Changes the certificate, mutual TLS or routing mode of a domain name; the name and
 * its API mappings stay. A configuration takes the place of the old one whole. The status may be `UPDATING` until
 * the change is in force, and the name takes no other change meanwhile.
 */
export function updateDomainNameMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateDomainNameRequest, OutputOf<'UpdateDomainName', D>> {
  return createMutation(caller, 'DomainNames', 'UpdateDomainName', (input) => updateDomainName(caller, input))
}

/**
 * Delete a custom domain name. Deletes a custom domain name together with all its API mappings and routing rules,
 * which do not stand in the way. The APIs stay and can be reached at their own endpoints unless those are
 * disabled. The DNS record is not touched.
 */
export function deleteDomainNameMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteDomainNameRequest, OutputOf<'DeleteDomainName', D>> {
  return createMutation(caller, 'DomainNames', 'DeleteDomainName', (input) => deleteDomainName(caller, input))
}

/**
 * List routing rules. Lists the routing rules of a custom domain name page by page, whatever its routing mode.
 * Unlike other lists, this one has its items in `routingRules`, and `maxResults` is a number of at most 100.
 */
export function listRoutingRulesOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: ListRoutingRulesRequest): QueryOptions<OutputOf<'ListRoutingRules', D>> {
  return createQuery(caller, 'RoutingRules', 'ListRoutingRules', input, (one, options) => listRoutingRules(caller, one, options))
}

/**
 * List routing rules. Lists the routing rules of a custom domain name page by page, whatever its routing mode.
 * Unlike other lists, this one has its items in `routingRules`, and `maxResults` is a number of at most 100.
 */
export function listRoutingRulesInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: ListRoutingRulesRequest): PagesOptions<OutputOf<'ListRoutingRules', D>> {
  return createPages(caller, 'RoutingRules', 'ListRoutingRules', input, (one, options) => listRoutingRules(caller, one, options))
}

/**
 * Create a routing rule. Sends the requests to a custom domain name that meet all conditions to a stage of a REST
 * API, at once and without a deployment. Rules are tried in the order of their priorities, the lowest number
 * first, and the first that fits wins; one without conditions always fits. They have an effect only where the
 * `routingMode` of the domain name asks for them. HTTP and WebSocket APIs are no targets, and an API or stage
 * that does not exist is refused with 400 BadRequestException, not 404 NotFoundException; a priority that another
 * rule has is refused with 409 ConflictException.
 */
export function createRoutingRuleMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateRoutingRuleRequest, OutputOf<'CreateRoutingRule', D>> {
  return createMutation(caller, 'RoutingRules', 'CreateRoutingRule', (input) => createRoutingRule(caller, input))
}

/**
 * Read a routing rule. Reads a routing rule of a custom domain name by its identifier.
 */
export function getRoutingRuleOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRoutingRuleRequest): QueryOptions<OutputOf<'GetRoutingRule', D>> {
  return createQuery(caller, 'RoutingRules', 'GetRoutingRule', input, (one, options) => getRoutingRule(caller, one, options))
}

/**
 * Replace a routing rule. Puts conditions, action and priority in the place of those that a routing rule has; its
 * identifier stays. All three are required, since nothing is merged. The change takes effect at once. A rule that
 * does not exist is not created but refused with 404 NotFoundException, and a priority that another rule has with
 * 409 ConflictException.
 */
export function putRoutingRuleMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<PutRoutingRuleRequest, OutputOf<'PutRoutingRule', D>> {
  return createMutation(caller, 'RoutingRules', 'PutRoutingRule', (input) => putRoutingRule(caller, input))
}

/**
 * Delete a routing rule. Deletes a routing rule. Requests that met its conditions go where the next rule that
 * fits leads, or, in the mode `ROUTING_RULE_THEN_API_MAPPING`, an API mapping; they are refused where nothing
 * fits.
 */
export function deleteRoutingRuleMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteRoutingRuleRequest, OutputOf<'DeleteRoutingRule', D>> {
  return createMutation(caller, 'RoutingRules', 'DeleteRoutingRule', (input) => deleteRoutingRule(caller, input))
}

/**
 * List integrations. Lists the integrations of an API in their present state, deployed or not, those that no
 * route uses included. An answer without `nextToken` is the last page.
 */
export function getIntegrationsOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetIntegrationsRequest): QueryOptions<OutputOf<'GetIntegrations', D>> {
  return createQuery(caller, 'Integrations', 'GetIntegrations', input, (one, options) => getIntegrations(caller, one, options))
}

/**
 * List integrations. Lists the integrations of an API in their present state, deployed or not, those that no
 * route uses included. An answer without `nextToken` is the last page.
 */
export function getIntegrationsInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetIntegrationsRequest): PagesOptions<OutputOf<'GetIntegrations', D>> {
  return createPages(caller, 'Integrations', 'GetIntegrations', input, (one, options) => getIntegrations(caller, one, options))
}

/**
 * Create an integration. Adds a backend to an API; nothing is sent there until a route names it as
 * `integrations/<integrationId>`. An HTTP API takes `AWS_PROXY` and `HTTP_PROXY` only, a WebSocket API all five
 * types, and an API holds up to 300 integrations. Permission to invoke a Lambda function is not added. Stages
 * serve it after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function createIntegrationMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateIntegrationRequest, OutputOf<'CreateIntegration', D>> {
  return createMutation(caller, 'Integrations', 'CreateIntegration', (input) => createIntegration(caller, input))
}

/**
 * Read an integration. Reads an integration in its present state, which may be ahead of what the stages serve.
 * The URI comes back exactly as it was sent; members that do not apply to the type or the protocol are absent.
 */
export function getIntegrationOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetIntegrationRequest): QueryOptions<OutputOf<'GetIntegration', D>> {
  return createQuery(caller, 'Integrations', 'GetIntegration', input, (one, options) => getIntegration(caller, one, options))
}

/**
 * Update an integration. Changes the members sent and keeps the others. The result is checked as a whole, so a
 * new type may need a new URI or method in the same call. Parameter maps are merged, not replaced. Stages serve
 * the change after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function updateIntegrationMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateIntegrationRequest, OutputOf<'UpdateIntegration', D>> {
  return createMutation(caller, 'Integrations', 'UpdateIntegration', (input) => updateIntegration(caller, input))
}

/**
 * Delete an integration. Removes an integration together with its integration responses. Refused with 409
 * ConflictException while the `target` of a route names it; the message lists those routes. An integration that
 * quick create made cannot be deleted. Deployments made earlier go on using it.
 */
export function deleteIntegrationMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteIntegrationRequest, OutputOf<'DeleteIntegration', D>> {
  return createMutation(caller, 'Integrations', 'DeleteIntegration', (input) => deleteIntegration(caller, input))
}

/**
 * List integration responses. Lists the integration responses of one integration. For an integration of an HTTP
 * API the list is empty rather than refused. An answer without `nextToken` is the last page.
 */
export function getIntegrationResponsesOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetIntegrationResponsesRequest): QueryOptions<OutputOf<'GetIntegrationResponses', D>> {
  return createQuery(caller, 'IntegrationResponses', 'GetIntegrationResponses', input, (one, options) => getIntegrationResponses(caller, one, options))
}

/**
 * List integration responses. Lists the integration responses of one integration. For an integration of an HTTP
 * API the list is empty rather than refused. An answer without `nextToken` is the last page.
 */
export function getIntegrationResponsesInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetIntegrationResponsesRequest): PagesOptions<OutputOf<'GetIntegrationResponses', D>> {
  return createPages(caller, 'IntegrationResponses', 'GetIntegrationResponses', input, (one, options) => getIntegrationResponses(caller, one, options))
}

/**
 * Create an integration response. Says how answers of a backend that match a key are turned into a message. Only
 * for WebSocket APIs, and only of use to integrations that are no proxies; an HTTP API refuses it with 400
 * BadRequestException. A key can be taken once in an integration, a second time gives 409 ConflictException.
 * Stages serve it after the next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
 */
export function createIntegrationResponseMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateIntegrationResponseRequest, OutputOf<'CreateIntegrationResponse', D>> {
  return createMutation(caller, 'IntegrationResponses', 'CreateIntegrationResponse', (input) => createIntegrationResponse(caller, input))
}

/**
 * Read an integration response. Reads an integration response in its present state, which may be ahead of what
 * the stages serve. Its identifier is known below its own integration only; elsewhere it gives 404
 * NotFoundException. WebSocket APIs only.
 */
export function getIntegrationResponseOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetIntegrationResponseRequest): QueryOptions<OutputOf<'GetIntegrationResponse', D>> {
  return createQuery(caller, 'IntegrationResponses', 'GetIntegrationResponse', input, (one, options) => getIntegrationResponse(caller, one, options))
}

/**
 * Update an integration response. Changes the members sent and keeps the others. A new key has to be free in the
 * integration. Stages serve the change after the next deployment; a stage with auto-deploy gets one by itself.
 * WebSocket APIs only.
 */
export function updateIntegrationResponseMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateIntegrationResponseRequest, OutputOf<'UpdateIntegrationResponse', D>> {
  return createMutation(caller, 'IntegrationResponses', 'UpdateIntegrationResponse', (input) => updateIntegrationResponse(caller, input))
}

/**
 * Delete an integration response. Removes an integration response; nothing can block that. After the next
 * deployment answers that its key matched fall to the `$default` one, if there is one. Deleting the integration
 * removes its responses as well. WebSocket APIs only.
 */
export function deleteIntegrationResponseMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteIntegrationResponseRequest, OutputOf<'DeleteIntegrationResponse', D>> {
  return createMutation(caller, 'IntegrationResponses', 'DeleteIntegrationResponse', (input) => deleteIntegrationResponse(caller, input))
}

/**
 * List models. Lists the models of an API page by page, each with its whole schema. An HTTP API has none and
 * answers with an empty list.
 */
export function getModelsOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetModelsRequest): QueryOptions<OutputOf<'GetModels', D>> {
  return createQuery(caller, 'Models', 'GetModels', input, (one, options) => getModels(caller, one, options))
}

/**
 * List models. Lists the models of an API page by page, each with its whole schema. An HTTP API has none and
 * answers with an empty list.
 */
export function getModelsInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetModelsRequest): PagesOptions<OutputOf<'GetModels', D>> {
  return createPages(caller, 'Models', 'GetModels', input, (one, options) => getModels(caller, one, options))
}

/**
 * Create a model. Adds a model to a WebSocket API; an HTTP API refuses it with 400 BadRequestException. No
 * message is checked until a route lists the name of the model in `requestModels` and is deployed. A schema that
 * is not valid JSON Schema draft 4 is refused with 400 BadRequestException, a name that is taken with 409
 * ConflictException. WebSocket APIs only.
 */
export function createModelMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateModelRequest, OutputOf<'CreateModel', D>> {
  return createMutation(caller, 'Models', 'CreateModel', (input) => createModel(caller, input))
}

/**
 * Read a model. Reads a model in its present state, which may be ahead of what the stages serve. The schema comes
 * back as the text that was sent, spaces and all. WebSocket APIs only.
 */
export function getModelOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetModelRequest): QueryOptions<OutputOf<'GetModel', D>> {
  return createQuery(caller, 'Models', 'GetModel', input, (one, options) => getModel(caller, one, options))
}

/**
 * Update a model. Changes the members sent and keeps the others. Routes refer to a model by its name, so a
 * renamed model means an update of those routes as well. Stages check messages against the new schema after the
 * next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
 */
export function updateModelMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateModelRequest, OutputOf<'UpdateModel', D>> {
  return createMutation(caller, 'Models', 'UpdateModel', (input) => updateModel(caller, input))
}

/**
 * Delete a model. Deletes a model from an API. Routes that list its name do not hold the call up, so take the
 * name out of them first. Stages keep the model that they were deployed with. WebSocket APIs only.
 */
export function deleteModelMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteModelRequest, OutputOf<'DeleteModel', D>> {
  return createMutation(caller, 'Models', 'DeleteModel', (input) => deleteModel(caller, input))
}

/**
 * Generate a mapping template from a model. Generates a template with one sample value for every property of the
 * schema, as a start for the request or response templates of an integration. Nothing is stored, and the model
 * stays as it is. WebSocket APIs only.
 */
export function getModelTemplateOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetModelTemplateRequest): QueryOptions<OutputOf<'GetModelTemplate', D>> {
  return createQuery(caller, 'Models', 'GetModelTemplate', input, (one, options) => getModelTemplate(caller, one, options))
}

/**
 * List portals. Lists the portals of the account in the region page by page, whole and as they are read one by
 * one.
 */
export function listPortalsOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input?: ListPortalsRequest): QueryOptions<OutputOf<'ListPortals', D>> {
  return createQuery(caller, 'Portals', 'ListPortals', input, (one, options) => listPortals(caller, one, options))
}

/**
 * List portals. Lists the portals of the account in the region page by page, whole and as they are read one by
 * one.
 */
export function listPortalsInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input?: ListPortalsRequest): PagesOptions<OutputOf<'ListPortals', D>> {
  return createPages(caller, 'Portals', 'ListPortals', input, (one, options) => listPortals(caller, one, options))
}

/**
 * Create a portal. Creates a web page that shares portal products with API consumers. It is on the web only once
 * it is published; until then it has no `publishStatus`. Its content, its domain and who may read it are
 * required. Products are named by ARN, those that other accounts share included; one that does not exist, or is
 * not shared, is refused with 400 BadRequestException.
 */
export function createPortalMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreatePortalRequest, OutputOf<'CreatePortal', D>> {
  return createMutation(caller, 'Portals', 'CreatePortal', (input) => createPortal(caller, input))
}

/**
 * Read a portal. Reads a portal. After a publication, a preview or a change, repeat the call until
 * `publishStatus`, or the status in `preview`, says how it went.
 */
export function getPortalOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetPortalRequest): QueryOptions<OutputOf<'GetPortal', D>> {
  return createQuery(caller, 'Portals', 'GetPortal', input, (one, options) => getPortal(caller, one, options))
}

/**
 * Change a portal. Changes the portal but not what is on the web: publish it again for that. Each member that is
 * given takes the place of the present one whole; tags are changed under the ARN.
 */
export function updatePortalMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdatePortalRequest, OutputOf<'UpdatePortal', D>> {
  return createMutation(caller, 'Portals', 'UpdatePortal', (input) => updatePortal(caller, input))
}

/**
 * Delete a portal. Deletes a portal for good; its products stay. One that is published is refused with 400
 * BadRequestException until it is disabled.
 */
export function deletePortalMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeletePortalRequest, OutputOf<'DeletePortal', D>> {
  return createMutation(caller, 'Portals', 'DeletePortal', (input) => deletePortal(caller, input))
}

/**
 * Publish a portal. Puts the portal on the web as it is now, with the pages of its products that are in their
 * display order. Later changes of either need another publication. The call only begins it: the portal reads as
 * `PUBLISH_IN_PROGRESS`, then as `PUBLISHED`, or as `PUBLISH_FAILED` with the reason, such as a product that is
 * gone.
 */
export function publishPortalMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<PublishPortalRequest, OutputOf<'PublishPortal', D>> {
  return createMutation(caller, 'Portals', 'PublishPortal', (input) => publishPortal(caller, input))
}

/**
 * Disable a portal. Takes a published portal off the web. The portal stays, can be changed and be published
 * again, or be deleted now. One that is not published is refused with 409 ConflictException.
 */
export function disablePortalMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DisablePortalRequest, OutputOf<'DisablePortal', D>> {
  return createMutation(caller, 'Portals', 'DisablePortal', (input) => disablePortal(caller, input))
}

/**
 * Preview a portal. Makes a preview of the portal as it would be published now, at an address that soon ends. The
 * call only begins it: `preview` of the portal tells the address once it is ready.
 */
export function previewPortalMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<PreviewPortalRequest, OutputOf<'PreviewPortal', D>> {
  return createMutation(caller, 'Portals', 'PreviewPortal', (input) => previewPortal(caller, input))
}

/**
 * List portal products. Lists portal products page by page, without their display order: those of the account, or
 * those that other accounts share with it.
 */
export function listPortalProductsOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input?: ListPortalProductsRequest): QueryOptions<OutputOf<'ListPortalProducts', D>> {
  return createQuery(caller, 'PortalProducts', 'ListPortalProducts', input, (one, options) => listPortalProducts(caller, one, options))
}

/**
 * List portal products. Lists portal products page by page, without their display order: those of the account, or
 * those that other accounts share with it.
 */
export function listPortalProductsInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input?: ListPortalProductsRequest): PagesOptions<OutputOf<'ListPortalProducts', D>> {
  return createPages(caller, 'PortalProducts', 'ListPortalProducts', input, (one, options) => listPortalProducts(caller, one, options))
}

/**
 * Create a portal product. Creates a product: a group of endpoints of REST APIs with their documentation, which
 * portals include. It begins without pages and without a display order.
 */
export function createPortalProductMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreatePortalProductRequest, OutputOf<'CreatePortalProduct', D>> {
  return createMutation(caller, 'PortalProducts', 'CreatePortalProduct', (input) => createPortalProduct(caller, input))
}

/**
 * Read a portal product. Reads a portal product with its display order, of the account or of one that shares it.
 */
export function getPortalProductOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetPortalProductRequest): QueryOptions<OutputOf<'GetPortalProduct', D>> {
  return createQuery(caller, 'PortalProducts', 'GetPortalProduct', input, (one, options) => getPortalProduct(caller, one, options))
}

/**
 * Change a portal product. Changes name, description or display order. Portals that are published show the change
 * once they are published again. A display order takes the place of the present one whole, and may name pages of
 * this product only.
 */
export function updatePortalProductMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdatePortalProductRequest, OutputOf<'UpdatePortalProduct', D>> {
  return createMutation(caller, 'PortalProducts', 'UpdatePortalProduct', (input) => updatePortalProduct(caller, input))
}

/**
 * Delete a portal product. Deletes a portal product with its pages and its sharing policy. Portals that include
 * it are not in the way; they go on showing it until they are published again, for which the product has to be
 * taken out of them.
 */
export function deletePortalProductMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeletePortalProductRequest, OutputOf<'DeletePortalProduct', D>> {
  return createMutation(caller, 'PortalProducts', 'DeletePortalProduct', (input) => deletePortalProduct(caller, input))
}

/**
 * Read a sharing policy. Reads which other accounts may use a portal product. One that was never shared has no
 * policy, which is answered with 404 NotFoundException.
 */
export function getPortalProductSharingPolicyOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetPortalProductSharingPolicyRequest): QueryOptions<OutputOf<'GetPortalProductSharingPolicy', D>> {
  return createQuery(caller, 'PortalProducts', 'GetPortalProductSharingPolicy', input, (one, options) => getPortalProductSharingPolicy(caller, one, options))
}

/**
 * Set a sharing policy. Says which other accounts may read a portal product and include it in their portals. The
 * policy takes the place of the one before.
 */
export function putPortalProductSharingPolicyMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<PutPortalProductSharingPolicyRequest, OutputOf<'PutPortalProductSharingPolicy', D>> {
  return createMutation(caller, 'PortalProducts', 'PutPortalProductSharingPolicy', (input) => putPortalProductSharingPolicy(caller, input))
}

/**
 * Delete a sharing policy. Ends the sharing of a portal product. Other accounts no longer read it, and cannot
 * publish portals that include it.
 */
export function deletePortalProductSharingPolicyMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeletePortalProductSharingPolicyRequest, OutputOf<'DeletePortalProductSharingPolicy', D>> {
  return createMutation(caller, 'PortalProducts', 'DeletePortalProductSharingPolicy', (input) => deletePortalProductSharingPolicy(caller, input))
}

/**
 * List product pages. Lists the product pages of a portal product page by page, with their titles but without
 * their texts; drafts are among them.
 */
export function listProductPagesOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: ListProductPagesRequest): QueryOptions<OutputOf<'ListProductPages', D>> {
  return createQuery(caller, 'ProductPages', 'ListProductPages', input, (one, options) => listProductPages(caller, one, options))
}

/**
 * List product pages. Lists the product pages of a portal product page by page, with their titles but without
 * their texts; drafts are among them.
 */
export function listProductPagesInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: ListProductPagesRequest): PagesOptions<OutputOf<'ListProductPages', D>> {
  return createPages(caller, 'ProductPages', 'ListProductPages', input, (one, options) => listProductPages(caller, one, options))
}

/**
 * Create a product page. Adds a page of documentation to a portal product. It is a draft until the display order
 * of the product names it.
 */
export function createProductPageMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateProductPageRequest, OutputOf<'CreateProductPage', D>> {
  return createMutation(caller, 'ProductPages', 'CreateProductPage', (input) => createProductPage(caller, input))
}

/**
 * Read a product page. Reads a product page with its text, of the account or of one that shares the portal
 * product.
 */
export function getProductPageOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetProductPageRequest): QueryOptions<OutputOf<'GetProductPage', D>> {
  return createQuery(caller, 'ProductPages', 'GetProductPage', input, (one, options) => getProductPage(caller, one, options))
}

/**
 * Change a product page. Puts another title and text in the place of the present ones. Portals show it once they
 * are published again.
 */
export function updateProductPageMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateProductPageRequest, OutputOf<'UpdateProductPage', D>> {
  return createMutation(caller, 'ProductPages', 'UpdateProductPage', (input) => updateProductPage(caller, input))
}

/**
 * Delete a product page. Deletes a product page and takes it out of the display order of its product.
 */
export function deleteProductPageMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteProductPageRequest, OutputOf<'DeleteProductPage', D>> {
  return createMutation(caller, 'ProductPages', 'DeleteProductPage', (input) => deleteProductPage(caller, input))
}

/**
 * List product REST endpoint pages. Lists the endpoint pages of a portal product page by page, without their
 * texts; drafts are among them.
 */
export function listProductRestEndpointPagesOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: ListProductRestEndpointPagesRequest): QueryOptions<OutputOf<'ListProductRestEndpointPages', D>> {
  return createQuery(caller, 'ProductRestEndpointPages', 'ListProductRestEndpointPages', input, (one, options) => listProductRestEndpointPages(caller, one, options))
}

/**
 * List product REST endpoint pages. Lists the endpoint pages of a portal product page by page, without their
 * texts; drafts are among them.
 */
export function listProductRestEndpointPagesInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: ListProductRestEndpointPagesRequest): PagesOptions<OutputOf<'ListProductRestEndpointPages', D>> {
  return createPages(caller, 'ProductRestEndpointPages', 'ListProductRestEndpointPages', input, (one, options) => listProductRestEndpointPages(caller, one, options))
}

/**
 * Create a product REST endpoint page. Adds an endpoint to a portal product: a method and a path of a stage of a
 * REST API, with a page that documents it. The texts of the REST API are shown unless the content overrides them.
 * It is a draft until the display order of the product names it.
 */
export function createProductRestEndpointPageMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateProductRestEndpointPageRequest, OutputOf<'CreateProductRestEndpointPage', D>> {
  return createMutation(caller, 'ProductRestEndpointPages', 'CreateProductRestEndpointPage', (input) => createProductRestEndpointPage(caller, input))
}

/**
 * Read a product REST endpoint page. Reads an endpoint page with its text, of the account or of one that shares
 * the portal product.
 */
export function getProductRestEndpointPageOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetProductRestEndpointPageRequest): QueryOptions<OutputOf<'GetProductRestEndpointPage', D>> {
  return createQuery(caller, 'ProductRestEndpointPages', 'GetProductRestEndpointPage', input, (one, options) => getProductRestEndpointPage(caller, one, options))
}

/**
 * Change a product REST endpoint page. Changes what an endpoint page shows, or whether consumers can try the
 * endpoint. Which endpoint it is stays. Given content takes the place of the present one whole; portals show it
 * once they are published again.
 */
export function updateProductRestEndpointPageMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateProductRestEndpointPageRequest, OutputOf<'UpdateProductRestEndpointPage', D>> {
  return createMutation(caller, 'ProductRestEndpointPages', 'UpdateProductRestEndpointPage', (input) => updateProductRestEndpointPage(caller, input))
}

/**
 * Delete a product REST endpoint page. Deletes an endpoint page and takes it out of the display order of its
 * product. The REST API is not touched.
 */
export function deleteProductRestEndpointPageMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteProductRestEndpointPageRequest, OutputOf<'DeleteProductRestEndpointPage', D>> {
  return createMutation(caller, 'ProductRestEndpointPages', 'DeleteProductRestEndpointPage', (input) => deleteProductRestEndpointPage(caller, input))
}

/**
 * List routes. Lists the routes of an API in their present state, deployed or not. The order says nothing about
 * which route wins a request. An answer without `nextToken` is the last page.
 */
export function getRoutesOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRoutesRequest): QueryOptions<OutputOf<'GetRoutes', D>> {
  return createQuery(caller, 'Routes', 'GetRoutes', input, (one, options) => getRoutes(caller, one, options))
}

/**
 * List routes. Lists the routes of an API in their present state, deployed or not. The order says nothing about
 * which route wins a request. An answer without `nextToken` is the last page.
 */
export function getRoutesInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRoutesRequest): PagesOptions<OutputOf<'GetRoutes', D>> {
  return createPages(caller, 'Routes', 'GetRoutes', input, (one, options) => getRoutes(caller, one, options))
}

/**
 * Create a route. Says which requests or messages go to which integration, and who may send them. A key can be
 * taken once in an API; on an HTTP API, paths that differ only in the name of a variable collide as well (409
 * ConflictException). Integration and authorizer have to exist already, and an API holds up to 300 routes. Stages
 * serve it after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function createRouteMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateRouteRequest, OutputOf<'CreateRoute', D>> {
  return createMutation(caller, 'Routes', 'CreateRoute', (input) => createRoute(caller, input))
}

/**
 * Read a route. Reads a route in its present state, which may be ahead of what the stages serve. `apiKeyRequired`
 * and `authorizationType` are always present; other members only when they are set.
 */
export function getRouteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRouteRequest): QueryOptions<OutputOf<'GetRoute', D>> {
  return createQuery(caller, 'Routes', 'GetRoute', input, (one, options) => getRoute(caller, one, options))
}

/**
 * Update a route. Changes the members sent and keeps the others, the key included; the result is checked as a
 * whole. Taking authorization off needs an explicit `authorizationType` of `NONE`, and an empty `authorizerId` to
 * detach the authorizer. The key of the `$default` route that quick create made stays. Stages serve the change
 * after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function updateRouteMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateRouteRequest, OutputOf<'UpdateRoute', D>> {
  return createMutation(caller, 'Routes', 'UpdateRoute', (input) => updateRoute(caller, input))
}

/**
 * Delete a route. Removes a route together with its route responses; its integration and authorizer stay. Nothing
 * can block that. Deployments made earlier go on serving the route.
 */
export function deleteRouteMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteRouteRequest, OutputOf<'DeleteRoute', D>> {
  return createMutation(caller, 'Routes', 'DeleteRoute', (input) => deleteRoute(caller, input))
}

/**
 * Delete a request parameter of a route. Removes one entry from the `requestParameters` of a `$connect` route, by
 * its full key such as `route.request.querystring.room`. An update of the route can only add or change entries,
 * so this is the way to drop one. A key that the route does not have gives 404 NotFoundException. WebSocket APIs
 * only.
 */
export function deleteRouteRequestParameterMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteRouteRequestParameterRequest, OutputOf<'DeleteRouteRequestParameter', D>> {
  return createMutation(caller, 'Routes', 'DeleteRouteRequestParameter', (input) => deleteRouteRequestParameter(caller, input))
}

/**
 * List route responses. Lists the route responses of one route, which are one at most. For a route of an HTTP API
 * the list is empty rather than refused. An answer without `nextToken` is the last page.
 */
export function getRouteResponsesOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRouteResponsesRequest): QueryOptions<OutputOf<'GetRouteResponses', D>> {
  return createQuery(caller, 'RouteResponses', 'GetRouteResponses', input, (one, options) => getRouteResponses(caller, one, options))
}

/**
 * List route responses. Lists the route responses of one route, which are one at most. For a route of an HTTP API
 * the list is empty rather than refused. An answer without `nextToken` is the last page.
 */
export function getRouteResponsesInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRouteResponsesRequest): PagesOptions<OutputOf<'GetRouteResponses', D>> {
  return createPages(caller, 'RouteResponses', 'GetRouteResponses', input, (one, options) => getRouteResponses(caller, one, options))
}

/**
 * Create a route response. Lets a route of a WebSocket API answer its caller over the same connection. The route
 * also needs a `routeResponseSelectionExpression` of `$default`. Only the key `$default` is taken, and once in a
 * route (409 ConflictException); an HTTP API refuses the call with 400 BadRequestException. Stages serve it after
 * the next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
 */
export function createRouteResponseMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateRouteResponseRequest, OutputOf<'CreateRouteResponse', D>> {
  return createMutation(caller, 'RouteResponses', 'CreateRouteResponse', (input) => createRouteResponse(caller, input))
}

/**
 * Read a route response. Reads a route response in its present state, which may be ahead of what the stages
 * serve. Its identifier is known below its own route only; elsewhere it gives 404 NotFoundException. WebSocket
 * APIs only.
 */
export function getRouteResponseOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetRouteResponseRequest): QueryOptions<OutputOf<'GetRouteResponse', D>> {
  return createQuery(caller, 'RouteResponses', 'GetRouteResponse', input, (one, options) => getRouteResponse(caller, one, options))
}

/**
 * Update a route response. Changes the members sent and keeps the others. The key cannot become anything but
 * `$default`. Stages serve the change after the next deployment; a stage with auto-deploy gets one by itself.
 * WebSocket APIs only.
 */
export function updateRouteResponseMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateRouteResponseRequest, OutputOf<'UpdateRouteResponse', D>> {
  return createMutation(caller, 'RouteResponses', 'UpdateRouteResponse', (input) => updateRouteResponse(caller, input))
}

/**
 * Delete a route response. Removes a route response; nothing can block that. After the next deployment the route
 * no longer answers its caller. Deleting the route removes its route responses as well. WebSocket APIs only.
 */
export function deleteRouteResponseMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteRouteResponseRequest, OutputOf<'DeleteRouteResponse', D>> {
  return createMutation(caller, 'RouteResponses', 'DeleteRouteResponse', (input) => deleteRouteResponse(caller, input))
}

/**
 * List stages. Lists the stages of an API page by page, with all their settings. By `deploymentId` they tell
 * which deployments are in use and cannot be deleted.
 */
export function getStagesOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetStagesRequest): QueryOptions<OutputOf<'GetStages', D>> {
  return createQuery(caller, 'Stages', 'GetStages', input, (one, options) => getStages(caller, one, options))
}

/**
 * List stages. Lists the stages of an API page by page, with all their settings. By `deploymentId` they tell
 * which deployments are in use and cannot be deleted.
 */
export function getStagesInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetStagesRequest): PagesOptions<OutputOf<'GetStages', D>> {
  return createPages(caller, 'Stages', 'GetStages', input, (one, options) => getStages(caller, one, options))
}

/**
 * Create a stage. Adds a stage, at which callers reach the API as soon as it has a deployment: give one in
 * `deploymentId`, let a later deployment name the stage, or turn on `autoDeploy`. With auto-deploy the deployment
 * is made in the background, so `deploymentId` may be missing from the answer. A name that the API already has is
 * refused with 409 ConflictException.
 */
export function createStageMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateStageRequest, OutputOf<'CreateStage', D>> {
  return createMutation(caller, 'Stages', 'CreateStage', (input) => createStage(caller, input))
}

/**
 * Read a stage. Reads the settings of a stage and which deployment it serves. After a change of an API with
 * auto-deploy, `lastDeploymentStatusMessage` tells whether that change has gone live.
 */
export function getStageOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetStageRequest): QueryOptions<OutputOf<'GetStage', D>> {
  return createQuery(caller, 'Stages', 'GetStage', input, (one, options) => getStage(caller, one, options))
}

/**
 * Update a stage. Changes the members sent and keeps the others. Variables, throttling, logs and metrics act at
 * once, without a deployment; another `deploymentId` moves callers to that snapshot, which also is the way back
 * to an earlier one. The name cannot change, and tags have operations of their own.
 */
export function updateStageMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateStageRequest, OutputOf<'UpdateStage', D>> {
  return createMutation(caller, 'Stages', 'UpdateStage', (input) => updateStage(caller, input))
}

/**
 * Delete a stage. Deletes a stage with its settings, tags and cached authorizer answers; callers cannot reach it
 * from then on. Its deployment stays and can be deleted or given to another stage. Refused with 400
 * BadRequestException while a custom domain maps to the stage.
 */
export function deleteStageMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteStageRequest, OutputOf<'DeleteStage', D>> {
  return createMutation(caller, 'Stages', 'DeleteStage', (input) => deleteStage(caller, input))
}

/**
 * Turn off access logging. Removes the access log settings of a stage, which an update cannot do. Requests are no
 * longer logged from then on, without a deployment; the log group and what it holds stay. A stage that has no
 * such settings gives 204 too.
 */
export function deleteAccessLogSettingsMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteAccessLogSettingsRequest, OutputOf<'DeleteAccessLogSettings', D>> {
  return createMutation(caller, 'Stages', 'DeleteAccessLogSettings', (input) => deleteAccessLogSettings(caller, input))
}

/**
 * Reset the authorizers cache. Forgets all answers of Lambda authorizers that a stage of an HTTP API keeps, so
 * that the next request of each caller is judged anew, for instance after access was withdrawn. It gives 204 also
 * when nothing was kept; there is no way to drop a single answer. HTTP APIs only.
 */
export function resetAuthorizersCacheMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<ResetAuthorizersCacheRequest, OutputOf<'ResetAuthorizersCache', D>> {
  return createMutation(caller, 'Stages', 'ResetAuthorizersCache', (input) => resetAuthorizersCache(caller, input))
}

/**
 * Delete route settings. Removes the settings that a stage has for one route key, which an update cannot do. The
 * route falls back to `defaultRouteSettings` at once; the route itself stays. A key without settings is refused
 * with 404 NotFoundException.
 */
export function deleteRouteSettingsMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteRouteSettingsRequest, OutputOf<'DeleteRouteSettings', D>> {
  return createMutation(caller, 'Stages', 'DeleteRouteSettings', (input) => deleteRouteSettings(caller, input))
}

/**
 * Read the tags of a resource. Reads all tags of an API, a stage, a custom domain name, a VPC link, a portal or a
 * portal product, the same that a read of the resource shows. An ARN of the wrong form is refused with 400
 * BadRequestException, one that leads to nothing with 404 NotFoundException.
 */
export function getTagsOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetTagsRequest): QueryOptions<OutputOf<'GetTags', D>> {
  return createQuery(caller, 'Tags', 'GetTags', input, (one, options) => getTags(caller, one, options))
}

/**
 * Add tags to a resource. Adds tags to an API, a stage, a custom domain name, a VPC link, a portal or a portal
 * product, or gives new values to those it has; no other resource takes tags. This is the way to change tags
 * later on, as updates of the resources have no such member. Keys that begin with `aws:` are refused, as is a tag
 * too many: a resource holds 50.
 */
export function tagResourceMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<TagResourceRequest, OutputOf<'TagResource', D>> {
  return createMutation(caller, 'Tags', 'TagResource', (input) => tagResource(caller, input))
}

/**
 * Remove tags from a resource. Removes the tags with the given keys from the resource. Keys that the resource
 * does not have are passed over, so the call can be repeated.
 */
export function untagResourceMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UntagResourceRequest, OutputOf<'UntagResource', D>> {
  return createMutation(caller, 'Tags', 'UntagResource', (input) => untagResource(caller, input))
}

/**
 * List VPC links. Lists the VPC links of the account in the region page by page, in whatever state they are. VPC
 * links of the REST service, which WebSocket APIs use, are not among them. HTTP APIs only.
 */
export function getVpcLinksOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input?: GetVpcLinksRequest): QueryOptions<OutputOf<'GetVpcLinks', D>> {
  return createQuery(caller, 'VpcLinks', 'GetVpcLinks', input, (one, options) => getVpcLinks(caller, one, options))
}

/**
 * List VPC links. Lists the VPC links of the account in the region page by page, in whatever state they are. VPC
 * links of the REST service, which WebSocket APIs use, are not among them. HTTP APIs only.
 */
export function getVpcLinksInfiniteOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input?: GetVpcLinksRequest): PagesOptions<OutputOf<'GetVpcLinks', D>> {
  return createPages(caller, 'VpcLinks', 'GetVpcLinks', input, (one, options) => getVpcLinks(caller, one, options))
}

/**
 * Create a VPC link. Starts to make a VPC link, over which private integrations of HTTP APIs reach load balancers
 * and Cloud Map services in a VPC. The answer comes before the network interfaces exist: the link is `PENDING`
 * and can be used once a read shows `AVAILABLE`. Choose subnets and security groups with care, as they cannot
 * change. More links than the quota, ten in a region, are refused with 400 BadRequestException. HTTP APIs only.
 */
export function createVpcLinkMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<CreateVpcLinkRequest, OutputOf<'CreateVpcLink', D>> {
  return createMutation(caller, 'VpcLinks', 'CreateVpcLink', (input) => createVpcLink(caller, input))
}

/**
 * Read a VPC link. Reads a VPC link. Repeat the call after a create until the status is `AVAILABLE` or `FAILED`,
 * and after a delete until the answer is 404 NotFoundException. HTTP APIs only.
 */
export function getVpcLinkOptions<D extends Dialect = 'aws'>(caller: Caller<D>, input: GetVpcLinkRequest): QueryOptions<OutputOf<'GetVpcLink', D>> {
  return createQuery(caller, 'VpcLinks', 'GetVpcLink', input, (one, options) => getVpcLink(caller, one, options))
}

/**
 * Rename a VPC link. Gives a VPC link another name, the only member that can change. Integrations refer to the
 * link by its identifier and are not affected. For other subnets or security groups create a second link and move
 * the integrations to it. HTTP APIs only.
 */
export function updateVpcLinkMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<UpdateVpcLinkRequest, OutputOf<'UpdateVpcLink', D>> {
  return createMutation(caller, 'VpcLinks', 'UpdateVpcLink', (input) => updateVpcLink(caller, input))
}

/**
 * Delete a VPC link. Starts to remove a VPC link. It reads as `DELETING` until its network interfaces are gone,
 * then as 404 NotFoundException. As long as an integration names it in `connectionId`, the call is refused with
 * 400 BadRequestException. HTTP APIs only.
 */
export function deleteVpcLinkMutation<D extends Dialect = 'aws'>(caller: Caller<D>): MutationOptions<DeleteVpcLinkRequest, OutputOf<'DeleteVpcLink', D>> {
  return createMutation(caller, 'VpcLinks', 'DeleteVpcLink', (input) => deleteVpcLink(caller, input))
}
