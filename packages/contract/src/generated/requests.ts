// Generated from spec/ by `npm run generate`. Do not edit.

import type {
  CreateApiInput,
  CreateApiMappingInput,
  CreateAwsIntegrationInput,
  CreateAwsProxyIntegrationInput,
  CreateDeploymentInput,
  CreateDomainNameInput,
  CreateHttpIntegrationInput,
  CreateHttpProxyIntegrationInput,
  CreateIntegrationResponseInput,
  CreateJwtAuthorizerInput,
  CreateLambdaAuthorizerInput,
  CreateMockIntegrationInput,
  CreateModelInput,
  CreatePortalInput,
  CreatePortalProductInput,
  CreateProductPageInput,
  CreateProductRestEndpointPageInput,
  CreateRouteInput,
  CreateRouteResponseInput,
  CreateRoutingRuleInput,
  CreateStageInput,
  CreateVpcLinkInput,
  ImportApiInput,
  PublishPortalInput,
  PutRoutingRuleInput,
  PutSharingPolicyInput,
  ReimportApiInput,
  TagResourceInput,
  UpdateApiInput,
  UpdateApiMappingInput,
  UpdateAuthorizerInput,
  UpdateDeploymentInput,
  UpdateDomainNameInput,
  UpdateIntegrationInput,
  UpdateIntegrationResponseInput,
  UpdateModelInput,
  UpdatePortalInput,
  UpdatePortalProductInput,
  UpdateProductPageInput,
  UpdateProductRestEndpointPageInput,
  UpdateRouteInput,
  UpdateRouteResponseInput,
  UpdateStageInput,
  UpdateVpcLinkInput,
} from './openapi.ts'

/** What `getApis` takes. */
export interface GetApisRequest {
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `importApi` takes. */
export interface ImportApiRequest extends ImportApiInput {
  /** What becomes of the base path in the document's `servers`. `ignore` (the default) drops it, `prepend` puts it before each route's path, `split` drops its first segment and prepends the rest. */
  basepath?: "ignore" | "prepend" | "split"
  /** Whether a warning refuses the whole import. False by default. */
  failOnWarnings?: boolean
}

/** What `createApi` takes. */
export type CreateApiRequest = CreateApiInput

/** What `getApi` takes. */
export interface GetApiRequest {
  /** The identifier of the API. */
  apiId: string
}

/** What `reimportApi` takes. */
export interface ReimportApiRequest extends ReimportApiInput {
  /** The identifier of the API. */
  apiId: string
  /** What becomes of the base path in the document's `servers`. `ignore` (the default) drops it, `prepend` puts it before each route's path, `split` drops its first segment and prepends the rest. */
  basepath?: "ignore" | "prepend" | "split"
  /** Whether a warning refuses the whole import. False by default. */
  failOnWarnings?: boolean
}

/** What `updateApi` takes. */
export interface UpdateApiRequest extends UpdateApiInput {
  /** The identifier of the API. */
  apiId: string
}

/** What `deleteApi` takes. */
export interface DeleteApiRequest {
  /** The identifier of the API. */
  apiId: string
}

/** What `deleteCorsConfiguration` takes. */
export interface DeleteCorsConfigurationRequest {
  /** The identifier of the API. */
  apiId: string
}

/** What `exportApi` takes. */
export interface ExportApiRequest {
  /** The identifier of the API. */
  apiId: string
  /** The specification to export in. `OAS30`, OpenAPI 3.0, is the only one. */
  specification: "OAS30"
  /** The format of the exported document. */
  outputType: "JSON" | "YAML"
  /** The stage whose deployment is exported. Without it the latest configuration is, deployed or not. */
  stageName?: string
  /** Whether the document carries the `x-amazon-apigateway-` extensions. True by default. */
  includeExtensions?: boolean
  /** The version of the export algorithm. `1.0` is the latest and the default. */
  exportVersion?: "1.0"
}

/** What `getApiMappings` takes. */
export interface GetApiMappingsRequest {
  /** The custom domain name, in lower case. */
  domainName: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createApiMapping` takes. */
export interface CreateApiMappingRequest extends CreateApiMappingInput {
  /** The custom domain name, in lower case. */
  domainName: string
}

/** What `getApiMapping` takes. */
export interface GetApiMappingRequest {
  /** The custom domain name, in lower case. */
  domainName: string
  /** The identifier of the API mapping. */
  apiMappingId: string
}

/** What `updateApiMapping` takes. */
export interface UpdateApiMappingRequest extends UpdateApiMappingInput {
  /** The custom domain name, in lower case. */
  domainName: string
  /** The identifier of the API mapping. */
  apiMappingId: string
}

/** What `deleteApiMapping` takes. */
export interface DeleteApiMappingRequest {
  /** The custom domain name, in lower case. */
  domainName: string
  /** The identifier of the API mapping. */
  apiMappingId: string
}

/** What `getAuthorizers` takes. */
export interface GetAuthorizersRequest {
  /** The identifier of the API. */
  apiId: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** One kind of what `createAuthorizer` takes. */
export interface CreateLambdaAuthorizerRequest extends CreateLambdaAuthorizerInput {
  /** The identifier of the API. */
  apiId: string
}
/** One kind of what `createAuthorizer` takes. */
export interface CreateJwtAuthorizerRequest extends CreateJwtAuthorizerInput {
  /** The identifier of the API. */
  apiId: string
}
/** What `createAuthorizer` takes. */
export type CreateAuthorizerRequest = CreateLambdaAuthorizerRequest | CreateJwtAuthorizerRequest

/** What `getAuthorizer` takes. */
export interface GetAuthorizerRequest {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the authorizer. */
  authorizerId: string
}

/** What `updateAuthorizer` takes. */
export interface UpdateAuthorizerRequest extends UpdateAuthorizerInput {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the authorizer. */
  authorizerId: string
}

/** What `deleteAuthorizer` takes. */
export interface DeleteAuthorizerRequest {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the authorizer. */
  authorizerId: string
}

/** What `getDeployments` takes. */
export interface GetDeploymentsRequest {
  /** The identifier of the API. */
  apiId: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createDeployment` takes. */
export interface CreateDeploymentRequest extends CreateDeploymentInput {
  /** The identifier of the API. */
  apiId: string
}

/** What `getDeployment` takes. */
export interface GetDeploymentRequest {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the deployment. */
  deploymentId: string
}

/** What `updateDeployment` takes. */
export interface UpdateDeploymentRequest extends UpdateDeploymentInput {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the deployment. */
  deploymentId: string
}

/** What `deleteDeployment` takes. */
export interface DeleteDeploymentRequest {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the deployment. */
  deploymentId: string
}

/** What `getDomainNames` takes. */
export interface GetDomainNamesRequest {
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createDomainName` takes. */
export type CreateDomainNameRequest = CreateDomainNameInput

/** What `getDomainName` takes. */
export interface GetDomainNameRequest {
  /** The custom domain name, in lower case. */
  domainName: string
}

/** What `updateDomainName` takes. */
export interface UpdateDomainNameRequest extends UpdateDomainNameInput {
  /** The custom domain name, in lower case. */
  domainName: string
}

/** What `deleteDomainName` takes. */
export interface DeleteDomainNameRequest {
  /** The custom domain name, in lower case. */
  domainName: string
}

/** What `listRoutingRules` takes. */
export interface ListRoutingRulesRequest {
  /** The custom domain name, in lower case. */
  domainName: string
  /** The identifier of a private custom domain name. Only REST APIs have those; without it a public one is meant. */
  domainNameId?: string
  /** The largest number of items in one page. It is 100 at most, which is also the default. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createRoutingRule` takes. */
export interface CreateRoutingRuleRequest extends CreateRoutingRuleInput {
  /** The custom domain name, in lower case. */
  domainName: string
  /** The identifier of a private custom domain name. Only REST APIs have those; without it a public one is meant. */
  domainNameId?: string
}

/** What `getRoutingRule` takes. */
export interface GetRoutingRuleRequest {
  /** The custom domain name, in lower case. */
  domainName: string
  /** The identifier of the routing rule. */
  routingRuleId: string
  /** The identifier of a private custom domain name. Only REST APIs have those; without it a public one is meant. */
  domainNameId?: string
}

/** What `putRoutingRule` takes. */
export interface PutRoutingRuleRequest extends PutRoutingRuleInput {
  /** The custom domain name, in lower case. */
  domainName: string
  /** The identifier of the routing rule. */
  routingRuleId: string
  /** The identifier of a private custom domain name. Only REST APIs have those; without it a public one is meant. */
  domainNameId?: string
}

/** What `deleteRoutingRule` takes. */
export interface DeleteRoutingRuleRequest {
  /** The custom domain name, in lower case. */
  domainName: string
  /** The identifier of the routing rule. */
  routingRuleId: string
  /** The identifier of a private custom domain name. Only REST APIs have those; without it a public one is meant. */
  domainNameId?: string
}

/** What `getIntegrations` takes. */
export interface GetIntegrationsRequest {
  /** The identifier of the API. */
  apiId: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** One kind of what `createIntegration` takes. */
export interface CreateAwsIntegrationRequest extends CreateAwsIntegrationInput {
  /** The identifier of the API. */
  apiId: string
}
/** One kind of what `createIntegration` takes. */
export interface CreateHttpIntegrationRequest extends CreateHttpIntegrationInput {
  /** The identifier of the API. */
  apiId: string
}
/** One kind of what `createIntegration` takes. */
export interface CreateMockIntegrationRequest extends CreateMockIntegrationInput {
  /** The identifier of the API. */
  apiId: string
}
/** One kind of what `createIntegration` takes. */
export interface CreateHttpProxyIntegrationRequest extends CreateHttpProxyIntegrationInput {
  /** The identifier of the API. */
  apiId: string
}
/** One kind of what `createIntegration` takes. */
export interface CreateAwsProxyIntegrationRequest extends CreateAwsProxyIntegrationInput {
  /** The identifier of the API. */
  apiId: string
}
/** What `createIntegration` takes. */
export type CreateIntegrationRequest = CreateAwsIntegrationRequest | CreateHttpIntegrationRequest | CreateMockIntegrationRequest | CreateHttpProxyIntegrationRequest | CreateAwsProxyIntegrationRequest

/** What `getIntegration` takes. */
export interface GetIntegrationRequest {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the integration. */
  integrationId: string
}

/** What `updateIntegration` takes. */
export interface UpdateIntegrationRequest extends UpdateIntegrationInput {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the integration. */
  integrationId: string
}

/** What `deleteIntegration` takes. */
export interface DeleteIntegrationRequest {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the integration. */
  integrationId: string
}

/** What `getIntegrationResponses` takes. */
export interface GetIntegrationResponsesRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the integration, of a WebSocket API. */
  integrationId: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createIntegrationResponse` takes. */
export interface CreateIntegrationResponseRequest extends CreateIntegrationResponseInput {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the integration, of a WebSocket API. */
  integrationId: string
}

/** What `getIntegrationResponse` takes. */
export interface GetIntegrationResponseRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the integration, of a WebSocket API. */
  integrationId: string
  /** The identifier of the integration response. */
  integrationResponseId: string
}

/** What `updateIntegrationResponse` takes. */
export interface UpdateIntegrationResponseRequest extends UpdateIntegrationResponseInput {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the integration, of a WebSocket API. */
  integrationId: string
  /** The identifier of the integration response. */
  integrationResponseId: string
}

/** What `deleteIntegrationResponse` takes. */
export interface DeleteIntegrationResponseRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the integration, of a WebSocket API. */
  integrationId: string
  /** The identifier of the integration response. */
  integrationResponseId: string
}

/** What `getModels` takes. */
export interface GetModelsRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createModel` takes. */
export interface CreateModelRequest extends CreateModelInput {
  /** The identifier of the WebSocket API. */
  apiId: string
}

/** What `getModel` takes. */
export interface GetModelRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the model. */
  modelId: string
}

/** What `updateModel` takes. */
export interface UpdateModelRequest extends UpdateModelInput {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the model. */
  modelId: string
}

/** What `deleteModel` takes. */
export interface DeleteModelRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the model. */
  modelId: string
}

/** What `getModelTemplate` takes. */
export interface GetModelTemplateRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the model. */
  modelId: string
}

/** What `listPortals` takes. */
export interface ListPortalsRequest {
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createPortal` takes. */
export type CreatePortalRequest = CreatePortalInput

/** What `getPortal` takes. */
export interface GetPortalRequest {
  /** The identifier of the portal. */
  portalId: string
}

/** What `updatePortal` takes. */
export interface UpdatePortalRequest extends UpdatePortalInput {
  /** The identifier of the portal. */
  portalId: string
}

/** What `deletePortal` takes. */
export interface DeletePortalRequest {
  /** The identifier of the portal. */
  portalId: string
}

/** What `publishPortal` takes. */
export interface PublishPortalRequest extends PublishPortalInput {
  /** The identifier of the portal. */
  portalId: string
}

/** What `disablePortal` takes. */
export interface DisablePortalRequest {
  /** The identifier of the portal. */
  portalId: string
}

/** What `previewPortal` takes. */
export interface PreviewPortalRequest {
  /** The identifier of the portal. */
  portalId: string
}

/** What `listPortalProducts` takes. */
export interface ListPortalProductsRequest {
  /** Whose portal products to list, `SELF` for those of the account, which is the default, or `OTHER_ACCOUNTS`. */
  resourceOwner?: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createPortalProduct` takes. */
export type CreatePortalProductRequest = CreatePortalProductInput

/** What `getPortalProduct` takes. */
export interface GetPortalProductRequest {
  /** The identifier of the portal product. */
  portalProductId: string
  /** The account that the portal product belongs to, where another one shares it. One's own by default. */
  resourceOwnerAccountId?: string
}

/** What `updatePortalProduct` takes. */
export interface UpdatePortalProductRequest extends UpdatePortalProductInput {
  /** The identifier of the portal product. */
  portalProductId: string
}

/** What `deletePortalProduct` takes. */
export interface DeletePortalProductRequest {
  /** The identifier of the portal product. */
  portalProductId: string
}

/** What `getPortalProductSharingPolicy` takes. */
export interface GetPortalProductSharingPolicyRequest {
  /** The identifier of the portal product. */
  portalProductId: string
}

/** What `putPortalProductSharingPolicy` takes. */
export interface PutPortalProductSharingPolicyRequest extends PutSharingPolicyInput {
  /** The identifier of the portal product. */
  portalProductId: string
}

/** What `deletePortalProductSharingPolicy` takes. */
export interface DeletePortalProductSharingPolicyRequest {
  /** The identifier of the portal product. */
  portalProductId: string
}

/** What `listProductPages` takes. */
export interface ListProductPagesRequest {
  /** The identifier of the portal product. */
  portalProductId: string
  /** The account that the portal product belongs to, where another one shares it. One's own by default. */
  resourceOwnerAccountId?: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createProductPage` takes. */
export interface CreateProductPageRequest extends CreateProductPageInput {
  /** The identifier of the portal product. */
  portalProductId: string
}

/** What `getProductPage` takes. */
export interface GetProductPageRequest {
  /** The identifier of the portal product. */
  portalProductId: string
  /** The identifier of the product page. */
  productPageId: string
  /** The account that the portal product belongs to, where another one shares it. One's own by default. */
  resourceOwnerAccountId?: string
}

/** What `updateProductPage` takes. */
export interface UpdateProductPageRequest extends UpdateProductPageInput {
  /** The identifier of the portal product. */
  portalProductId: string
  /** The identifier of the product page. */
  productPageId: string
}

/** What `deleteProductPage` takes. */
export interface DeleteProductPageRequest {
  /** The identifier of the portal product. */
  portalProductId: string
  /** The identifier of the product page. */
  productPageId: string
}

/** What `listProductRestEndpointPages` takes. */
export interface ListProductRestEndpointPagesRequest {
  /** The identifier of the portal product. */
  portalProductId: string
  /** The account that the portal product belongs to, where another one shares it. One's own by default. */
  resourceOwnerAccountId?: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createProductRestEndpointPage` takes. */
export interface CreateProductRestEndpointPageRequest extends CreateProductRestEndpointPageInput {
  /** The identifier of the portal product. */
  portalProductId: string
}

/** What `getProductRestEndpointPage` takes. */
export interface GetProductRestEndpointPageRequest {
  /** The identifier of the portal product. */
  portalProductId: string
  /** The identifier of the product REST endpoint page. */
  productRestEndpointPageId: string
  /** Whether to add the content as it was sent, `true` or `false`. It is left out by default. */
  includeRawDisplayContent?: string
  /** The account that the portal product belongs to, where another one shares it. One's own by default. */
  resourceOwnerAccountId?: string
}

/** What `updateProductRestEndpointPage` takes. */
export interface UpdateProductRestEndpointPageRequest extends UpdateProductRestEndpointPageInput {
  /** The identifier of the portal product. */
  portalProductId: string
  /** The identifier of the product REST endpoint page. */
  productRestEndpointPageId: string
}

/** What `deleteProductRestEndpointPage` takes. */
export interface DeleteProductRestEndpointPageRequest {
  /** The identifier of the portal product. */
  portalProductId: string
  /** The identifier of the product REST endpoint page. */
  productRestEndpointPageId: string
}

/** What `getRoutes` takes. */
export interface GetRoutesRequest {
  /** The identifier of the API. */
  apiId: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createRoute` takes. */
export interface CreateRouteRequest extends CreateRouteInput {
  /** The identifier of the API. */
  apiId: string
}

/** What `getRoute` takes. */
export interface GetRouteRequest {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the route. */
  routeId: string
}

/** What `updateRoute` takes. */
export interface UpdateRouteRequest extends UpdateRouteInput {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the route. */
  routeId: string
}

/** What `deleteRoute` takes. */
export interface DeleteRouteRequest {
  /** The identifier of the API. */
  apiId: string
  /** The identifier of the route. */
  routeId: string
}

/** What `deleteRouteRequestParameter` takes. */
export interface DeleteRouteRequestParameterRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the route, of a WebSocket API. */
  routeId: string
  /** The whole key of the request parameter, such as `route.request.querystring.room`. */
  requestParameterKey: string
}

/** What `getRouteResponses` takes. */
export interface GetRouteResponsesRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the route, of a WebSocket API. */
  routeId: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createRouteResponse` takes. */
export interface CreateRouteResponseRequest extends CreateRouteResponseInput {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the route, of a WebSocket API. */
  routeId: string
}

/** What `getRouteResponse` takes. */
export interface GetRouteResponseRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the route, of a WebSocket API. */
  routeId: string
  /** The identifier of the route response. */
  routeResponseId: string
}

/** What `updateRouteResponse` takes. */
export interface UpdateRouteResponseRequest extends UpdateRouteResponseInput {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the route, of a WebSocket API. */
  routeId: string
  /** The identifier of the route response. */
  routeResponseId: string
}

/** What `deleteRouteResponse` takes. */
export interface DeleteRouteResponseRequest {
  /** The identifier of the WebSocket API. */
  apiId: string
  /** The identifier of the route, of a WebSocket API. */
  routeId: string
  /** The identifier of the route response. */
  routeResponseId: string
}

/** What `getStages` takes. */
export interface GetStagesRequest {
  /** The identifier of the API. */
  apiId: string
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createStage` takes. */
export interface CreateStageRequest extends CreateStageInput {
  /** The identifier of the API. */
  apiId: string
}

/** What `getStage` takes. */
export interface GetStageRequest {
  /** The identifier of the API. */
  apiId: string
  /** The name of the stage. `$default` may be sent percent-encoded (`%24default`). */
  stageName: string
}

/** What `updateStage` takes. */
export interface UpdateStageRequest extends UpdateStageInput {
  /** The identifier of the API. */
  apiId: string
  /** The name of the stage. `$default` may be sent percent-encoded (`%24default`). */
  stageName: string
}

/** What `deleteStage` takes. */
export interface DeleteStageRequest {
  /** The identifier of the API. */
  apiId: string
  /** The name of the stage. `$default` may be sent percent-encoded (`%24default`). */
  stageName: string
}

/** What `deleteAccessLogSettings` takes. */
export interface DeleteAccessLogSettingsRequest {
  /** The identifier of the API. */
  apiId: string
  /** The name of the stage. `$default` may be sent percent-encoded (`%24default`). */
  stageName: string
}

/** What `resetAuthorizersCache` takes. */
export interface ResetAuthorizersCacheRequest {
  /** The identifier of the API. */
  apiId: string
  /** The name of the stage. `$default` may be sent percent-encoded (`%24default`). */
  stageName: string
}

/** What `deleteRouteSettings` takes. */
export interface DeleteRouteSettingsRequest {
  /** The identifier of the API. */
  apiId: string
  /** The name of the stage. `$default` may be sent percent-encoded (`%24default`). */
  stageName: string
  /** The route key whose settings are meant, percent-encoded in the path (`GET%20%2Fpets`). */
  routeKey: string
}

/** What `getTags` takes. */
export interface GetTagsRequest {
  /** The ARN of a taggable resource: an API, a stage, a domain name, a VPC link, a portal or a portal product. Its account field is empty, but for the last two. Clients percent-encode it (`%3A`, `%2F`); everything after `/v2/tags/` is read as the ARN, so bare colons and slashes work too. */
  resourceArn: string
}

/** What `tagResource` takes. */
export interface TagResourceRequest extends TagResourceInput {
  /** The ARN of a taggable resource: an API, a stage, a domain name, a VPC link, a portal or a portal product. Its account field is empty, but for the last two. Clients percent-encode it (`%3A`, `%2F`); everything after `/v2/tags/` is read as the ARN, so bare colons and slashes work too. */
  resourceArn: string
}

/** What `untagResource` takes. */
export interface UntagResourceRequest {
  /** The ARN of a taggable resource: an API, a stage, a domain name, a VPC link, a portal or a portal product. Its account field is empty, but for the last two. Clients percent-encode it (`%3A`, `%2F`); everything after `/v2/tags/` is read as the ARN, so bare colons and slashes work too. */
  resourceArn: string
  /** The keys of the tags to remove, one `tagKeys` for each. Keys that the resource does not have are ignored. */
  tagKeys: string[]
}

/** What `getVpcLinks` takes. */
export interface GetVpcLinksRequest {
  /** The largest number of items in one page. Without it a page holds 100 items, and never more than 500 items. */
  maxResults?: number | string
  /** The `nextToken` of the page before, to read the page after it. Opaque; a token from elsewhere is refused. */
  nextToken?: string
}

/** What `createVpcLink` takes. */
export type CreateVpcLinkRequest = CreateVpcLinkInput

/** What `getVpcLink` takes. */
export interface GetVpcLinkRequest {
  /** The identifier of the VPC link. */
  vpcLinkId: string
}

/** What `updateVpcLink` takes. */
export interface UpdateVpcLinkRequest extends UpdateVpcLinkInput {
  /** The identifier of the VPC link. */
  vpcLinkId: string
}

/** What `deleteVpcLink` takes. */
export interface DeleteVpcLinkRequest {
  /** The identifier of the VPC link. */
  vpcLinkId: string
}

/** What an operation is about: the tags of the document. */
export type Resource = 'Apis' | 'ApiMappings' | 'Authorizers' | 'Deployments' | 'DomainNames' | 'Integrations' | 'IntegrationResponses' | 'Models' | 'Portals' | 'PortalProducts' | 'ProductPages' | 'ProductRestEndpointPages' | 'Routes' | 'RouteResponses' | 'RoutingRules' | 'Stages' | 'Tags' | 'VpcLinks'

/** What each operation takes, by its name. */
export interface Requests {
  GetApis: GetApisRequest
  ImportApi: ImportApiRequest
  CreateApi: CreateApiRequest
  GetApi: GetApiRequest
  ReimportApi: ReimportApiRequest
  UpdateApi: UpdateApiRequest
  DeleteApi: DeleteApiRequest
  DeleteCorsConfiguration: DeleteCorsConfigurationRequest
  ExportApi: ExportApiRequest
  GetApiMappings: GetApiMappingsRequest
  CreateApiMapping: CreateApiMappingRequest
  GetApiMapping: GetApiMappingRequest
  UpdateApiMapping: UpdateApiMappingRequest
  DeleteApiMapping: DeleteApiMappingRequest
  GetAuthorizers: GetAuthorizersRequest
  CreateAuthorizer: CreateAuthorizerRequest
  GetAuthorizer: GetAuthorizerRequest
  UpdateAuthorizer: UpdateAuthorizerRequest
  DeleteAuthorizer: DeleteAuthorizerRequest
  GetDeployments: GetDeploymentsRequest
  CreateDeployment: CreateDeploymentRequest
  GetDeployment: GetDeploymentRequest
  UpdateDeployment: UpdateDeploymentRequest
  DeleteDeployment: DeleteDeploymentRequest
  GetDomainNames: GetDomainNamesRequest
  CreateDomainName: CreateDomainNameRequest
  GetDomainName: GetDomainNameRequest
  UpdateDomainName: UpdateDomainNameRequest
  DeleteDomainName: DeleteDomainNameRequest
  ListRoutingRules: ListRoutingRulesRequest
  CreateRoutingRule: CreateRoutingRuleRequest
  GetRoutingRule: GetRoutingRuleRequest
  PutRoutingRule: PutRoutingRuleRequest
  DeleteRoutingRule: DeleteRoutingRuleRequest
  GetIntegrations: GetIntegrationsRequest
  CreateIntegration: CreateIntegrationRequest
  GetIntegration: GetIntegrationRequest
  UpdateIntegration: UpdateIntegrationRequest
  DeleteIntegration: DeleteIntegrationRequest
  GetIntegrationResponses: GetIntegrationResponsesRequest
  CreateIntegrationResponse: CreateIntegrationResponseRequest
  GetIntegrationResponse: GetIntegrationResponseRequest
  UpdateIntegrationResponse: UpdateIntegrationResponseRequest
  DeleteIntegrationResponse: DeleteIntegrationResponseRequest
  GetModels: GetModelsRequest
  CreateModel: CreateModelRequest
  GetModel: GetModelRequest
  UpdateModel: UpdateModelRequest
  DeleteModel: DeleteModelRequest
  GetModelTemplate: GetModelTemplateRequest
  ListPortals: ListPortalsRequest
  CreatePortal: CreatePortalRequest
  GetPortal: GetPortalRequest
  UpdatePortal: UpdatePortalRequest
  DeletePortal: DeletePortalRequest
  PublishPortal: PublishPortalRequest
  DisablePortal: DisablePortalRequest
  PreviewPortal: PreviewPortalRequest
  ListPortalProducts: ListPortalProductsRequest
  CreatePortalProduct: CreatePortalProductRequest
  GetPortalProduct: GetPortalProductRequest
  UpdatePortalProduct: UpdatePortalProductRequest
  DeletePortalProduct: DeletePortalProductRequest
  GetPortalProductSharingPolicy: GetPortalProductSharingPolicyRequest
  PutPortalProductSharingPolicy: PutPortalProductSharingPolicyRequest
  DeletePortalProductSharingPolicy: DeletePortalProductSharingPolicyRequest
  ListProductPages: ListProductPagesRequest
  CreateProductPage: CreateProductPageRequest
  GetProductPage: GetProductPageRequest
  UpdateProductPage: UpdateProductPageRequest
  DeleteProductPage: DeleteProductPageRequest
  ListProductRestEndpointPages: ListProductRestEndpointPagesRequest
  CreateProductRestEndpointPage: CreateProductRestEndpointPageRequest
  GetProductRestEndpointPage: GetProductRestEndpointPageRequest
  UpdateProductRestEndpointPage: UpdateProductRestEndpointPageRequest
  DeleteProductRestEndpointPage: DeleteProductRestEndpointPageRequest
  GetRoutes: GetRoutesRequest
  CreateRoute: CreateRouteRequest
  GetRoute: GetRouteRequest
  UpdateRoute: UpdateRouteRequest
  DeleteRoute: DeleteRouteRequest
  DeleteRouteRequestParameter: DeleteRouteRequestParameterRequest
  GetRouteResponses: GetRouteResponsesRequest
  CreateRouteResponse: CreateRouteResponseRequest
  GetRouteResponse: GetRouteResponseRequest
  UpdateRouteResponse: UpdateRouteResponseRequest
  DeleteRouteResponse: DeleteRouteResponseRequest
  GetStages: GetStagesRequest
  CreateStage: CreateStageRequest
  GetStage: GetStageRequest
  UpdateStage: UpdateStageRequest
  DeleteStage: DeleteStageRequest
  DeleteAccessLogSettings: DeleteAccessLogSettingsRequest
  ResetAuthorizersCache: ResetAuthorizersCacheRequest
  DeleteRouteSettings: DeleteRouteSettingsRequest
  GetTags: GetTagsRequest
  TagResource: TagResourceRequest
  UntagResource: UntagResourceRequest
  GetVpcLinks: GetVpcLinksRequest
  CreateVpcLink: CreateVpcLinkRequest
  GetVpcLink: GetVpcLinkRequest
  UpdateVpcLink: UpdateVpcLinkRequest
  DeleteVpcLink: DeleteVpcLinkRequest
}
