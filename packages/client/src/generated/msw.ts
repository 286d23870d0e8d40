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
import type { RequestHandler } from 'msw'
import { type Answer, createHandler, type HandlerOptions } from '../msw/create-handler.ts'
import type { OutputOf } from '../operation-types.ts'

export { type Answer, type HandledCall, type HandlerOptions, Refusal, refuse } from '../msw/create-handler.ts'

/** A handler for each operation, with the contract's examples. Put those that answer otherwise before them. */
export function createHandlers(options?: HandlerOptions): RequestHandler[] {
  return [
    handleGetApis(undefined, options),
    handleImportApi(undefined, options),
    handleCreateApi(undefined, options),
    handleGetApi(undefined, options),
    handleReimportApi(undefined, options),
    handleUpdateApi(undefined, options),
    handleDeleteApi(undefined, options),
    handleDeleteCorsConfiguration(undefined, options),
    handleExportApi(undefined, options),
    handleGetApiMappings(undefined, options),
    handleCreateApiMapping(undefined, options),
    handleGetApiMapping(undefined, options),
    handleUpdateApiMapping(undefined, options),
    handleDeleteApiMapping(undefined, options),
    handleGetAuthorizers(undefined, options),
    handleCreateAuthorizer(undefined, options),
    handleGetAuthorizer(undefined, options),
    handleUpdateAuthorizer(undefined, options),
    handleDeleteAuthorizer(undefined, options),
    handleGetDeployments(undefined, options),
    handleCreateDeployment(undefined, options),
    handleGetDeployment(undefined, options),
    handleUpdateDeployment(undefined, options),
    handleDeleteDeployment(undefined, options),
    handleGetDomainNames(undefined, options),
    handleCreateDomainName(undefined, options),
    handleGetDomainName(undefined, options),
    handleUpdateDomainName(undefined, options),
    handleDeleteDomainName(undefined, options),
    handleListRoutingRules(undefined, options),
    handleCreateRoutingRule(undefined, options),
    handleGetRoutingRule(undefined, options),
    handlePutRoutingRule(undefined, options),
    handleDeleteRoutingRule(undefined, options),
    handleGetIntegrations(undefined, options),
    handleCreateIntegration(undefined, options),
    handleGetIntegration(undefined, options),
    handleUpdateIntegration(undefined, options),
    handleDeleteIntegration(undefined, options),
    handleGetIntegrationResponses(undefined, options),
    handleCreateIntegrationResponse(undefined, options),
    handleGetIntegrationResponse(undefined, options),
    handleUpdateIntegrationResponse(undefined, options),
    handleDeleteIntegrationResponse(undefined, options),
    handleGetModels(undefined, options),
    handleCreateModel(undefined, options),
    handleGetModel(undefined, options),
    handleUpdateModel(undefined, options),
    handleDeleteModel(undefined, options),
    handleGetModelTemplate(undefined, options),
    handleListPortals(undefined, options),
    handleCreatePortal(undefined, options),
    handleGetPortal(undefined, options),
    handleUpdatePortal(undefined, options),
    handleDeletePortal(undefined, options),
    handlePublishPortal(undefined, options),
    handleDisablePortal(undefined, options),
    handlePreviewPortal(undefined, options),
    handleListPortalProducts(undefined, options),
    handleCreatePortalProduct(undefined, options),
    handleGetPortalProduct(undefined, options),
    handleUpdatePortalProduct(undefined, options),
    handleDeletePortalProduct(undefined, options),
    handleGetPortalProductSharingPolicy(undefined, options),
    handlePutPortalProductSharingPolicy(undefined, options),
    handleDeletePortalProductSharingPolicy(undefined, options),
    handleListProductPages(undefined, options),
    handleCreateProductPage(undefined, options),
    handleGetProductPage(undefined, options),
    handleUpdateProductPage(undefined, options),
    handleDeleteProductPage(undefined, options),
    handleListProductRestEndpointPages(undefined, options),
    handleCreateProductRestEndpointPage(undefined, options),
    handleGetProductRestEndpointPage(undefined, options),
    handleUpdateProductRestEndpointPage(undefined, options),
    handleDeleteProductRestEndpointPage(undefined, options),
    handleGetRoutes(undefined, options),
    handleCreateRoute(undefined, options),
    handleGetRoute(undefined, options),
    handleUpdateRoute(undefined, options),
    handleDeleteRoute(undefined, options),
    handleDeleteRouteRequestParameter(undefined, options),
    handleGetRouteResponses(undefined, options),
    handleCreateRouteResponse(undefined, options),
    handleGetRouteResponse(undefined, options),
    handleUpdateRouteResponse(undefined, options),
    handleDeleteRouteResponse(undefined, options),
    handleGetStages(undefined, options),
    handleCreateStage(undefined, options),
    handleGetStage(undefined, options),
    handleUpdateStage(undefined, options),
    handleDeleteStage(undefined, options),
    handleDeleteAccessLogSettings(undefined, options),
    handleResetAuthorizersCache(undefined, options),
    handleDeleteRouteSettings(undefined, options),
    handleGetTags(undefined, options),
    handleTagResource(undefined, options),
    handleUntagResource(undefined, options),
    handleGetVpcLinks(undefined, options),
    handleCreateVpcLink(undefined, options),
    handleGetVpcLink(undefined, options),
    handleUpdateVpcLink(undefined, options),
    handleDeleteVpcLink(undefined, options),
  ]
}

/**
 * List APIs. Lists the APIs of the account in the region page by page, HTTP and WebSocket APIs together. It
 * cannot search; find an API by name or tag in the pages.
 */
export function handleGetApis(answer?: Answer<GetApisRequest, OutputOf<'GetApis'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetApis'> => ({
    "items": [
      {
        "apiEndpoint": "https://p4e8t1s6h9.execute-api.us-east-1.amazonaws.com",
        "apiId": "p4e8t1s6h9",
        "apiKeySelectionExpression": "$request.header.x-api-key",
        "createdDate": "2026-03-02T09:00:00Z",
        "description": "Orders and pets of the corner pet shop",
        "disableExecuteApiEndpoint": false,
        "ipAddressType": "ipv4",
        "name": "pet-shop",
        "protocolType": "HTTP",
        "routeSelectionExpression": "$request.method $request.path",
        "tags": {
          "team": "storefront"
        },
        "version": "1.4"
      },
      {
        "apiEndpoint": "wss://c7h4t8w2s5.execute-api.us-east-1.amazonaws.com",
        "apiId": "c7h4t8w2s5",
        "apiKeySelectionExpression": "$request.header.x-api-key",
        "createdDate": "2026-03-03T14:00:00Z",
        "description": "Live chat with the shop's staff",
        "disableExecuteApiEndpoint": false,
        "ipAddressType": "ipv4",
        "name": "chat",
        "protocolType": "WEBSOCKET",
        "routeSelectionExpression": "$request.body.action",
        "tags": {}
      }
    ]
  })
  return createHandler<GetApisRequest, OutputOf<'GetApis'>>({"name":"GetApis","method":"GET","path":"/v2/apis","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create an HTTP API from a document. Creates an HTTP API with the routes, integrations, authorizers, CORS
 * configuration and tags of an OpenAPI 3.0 document, or nothing at all if the document has errors. It makes no
 * stage, so the API answers only after you add one and deploy. Parts without a meaning here, schemas for
 * instance, are left out and told in `importInfo`; invalid parts are skipped and told in `warnings`, unless
 * `failOnWarnings` turns them into a 400 BadRequestException. HTTP APIs only.
 */
export function handleImportApi(answer?: Answer<ImportApiRequest, OutputOf<'ImportApi'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'ImportApi'> => ({
    "apiEndpoint": "https://r2d9v4x7b1.execute-api.us-east-1.amazonaws.com",
    "apiId": "r2d9v4x7b1",
    "apiKeySelectionExpression": "$request.header.x-api-key",
    "createdDate": "2026-03-05T11:00:00Z",
    "description": "Pets that look for a home",
    "disableExecuteApiEndpoint": false,
    "ipAddressType": "ipv4",
    "name": "pet-adoptions",
    "protocolType": "HTTP",
    "routeSelectionExpression": "$request.method $request.path",
    "tags": {
      "team": "storefront"
    },
    "version": "0.9"
  })
  return createHandler<ImportApiRequest, OutputOf<'ImportApi'>>({"name":"ImportApi","method":"PUT","path":"/v2/apis","status":201,"query":{"basepath":"string","failOnWarnings":"boolean"},"body":true}, answer ?? example, options)
}

/**
 * Create an API. Creates an HTTP or a WebSocket API. It is empty unless `target` asks for quick create: the HTTP
 * API then also gets an integration, a route with the key `routeKey` and a `$default` stage with auto-deploy, and
 * answers at once. Quick create does not permit the service to invoke a Lambda target, so add that to the
 * function. Names need not be unique: the same call sent twice makes two APIs.
 */
export function handleCreateApi(answer?: Answer<CreateApiRequest, OutputOf<'CreateApi'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateApi'> => ({
    "apiEndpoint": "https://p4e8t1s6h9.execute-api.us-east-1.amazonaws.com",
    "apiId": "p4e8t1s6h9",
    "apiKeySelectionExpression": "$request.header.x-api-key",
    "createdDate": "2026-03-02T09:00:00Z",
    "description": "Orders and pets of the corner pet shop",
    "disableExecuteApiEndpoint": false,
    "ipAddressType": "ipv4",
    "name": "pet-shop",
    "protocolType": "HTTP",
    "routeSelectionExpression": "$request.method $request.path",
    "tags": {
      "team": "storefront"
    },
    "version": "1.4"
  })
  return createHandler<CreateApiRequest, OutputOf<'CreateApi'>>({"name":"CreateApi","method":"POST","path":"/v2/apis","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read an API. Reads the settings and tags of an API. Routes, integrations and stages have calls of their own.
 * What an import had to tell is still in `importInfo` and `warnings`.
 */
export function handleGetApi(answer?: Answer<GetApiRequest, OutputOf<'GetApi'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetApi'> => ({
    "apiEndpoint": "https://p4e8t1s6h9.execute-api.us-east-1.amazonaws.com",
    "apiId": "p4e8t1s6h9",
    "apiKeySelectionExpression": "$request.header.x-api-key",
    "createdDate": "2026-03-02T09:00:00Z",
    "description": "Orders and pets of the corner pet shop",
    "disableExecuteApiEndpoint": false,
    "ipAddressType": "ipv4",
    "name": "pet-shop",
    "protocolType": "HTTP",
    "routeSelectionExpression": "$request.method $request.path",
    "tags": {
      "team": "storefront"
    },
    "version": "1.4"
  })
  return createHandler<GetApiRequest, OutputOf<'GetApi'>>({"name":"GetApi","method":"GET","path":"/v2/apis/{apiId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Replace the definition of an HTTP API. Puts the definition in an OpenAPI 3.0 document in the place of the
 * present one: routes, integrations and authorizers that the document lacks are deleted, and name, description,
 * version, CORS configuration and tags follow it. The identifier, stages, deployments and API mappings stay. A
 * stage with auto-deploy moves to the new definition by itself, any other serves the old one until a deployment.
 * With errors, or with warnings under `failOnWarnings`, nothing changes. HTTP APIs only.
 */
export function handleReimportApi(answer?: Answer<ReimportApiRequest, OutputOf<'ReimportApi'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'ReimportApi'> => ({
    "apiEndpoint": "https://p4e8t1s6h9.execute-api.us-east-1.amazonaws.com",
    "apiId": "p4e8t1s6h9",
    "apiKeySelectionExpression": "$request.header.x-api-key",
    "createdDate": "2026-03-02T09:00:00Z",
    "description": "Orders and pets of the corner pet shop",
    "disableExecuteApiEndpoint": false,
    "ipAddressType": "ipv4",
    "name": "pet-shop",
    "protocolType": "HTTP",
    "routeSelectionExpression": "$request.method $request.path",
    "tags": {
      "team": "storefront"
    },
    "version": "2.0"
  })
  return createHandler<ReimportApiRequest, OutputOf<'ReimportApi'>>({"name":"ReimportApi","method":"PUT","path":"/v2/apis/{apiId}","status":201,"query":{"basepath":"string","failOnWarnings":"boolean"},"body":true}, answer ?? example, options)
}

/**
 * Change an API. Changes the members that are sent and keeps the others; the protocol is fixed and tags have
 * calls of their own. A changed CORS configuration or endpoint setting reaches callers with the next deployment,
 * which stages with auto-deploy make by themselves. `target`, `routeKey` and `credentialsArn` change what quick
 * create made and are refused on other APIs.
 */
export function handleUpdateApi(answer?: Answer<UpdateApiRequest, OutputOf<'UpdateApi'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateApi'> => ({
    "apiEndpoint": "https://p4e8t1s6h9.execute-api.us-east-1.amazonaws.com",
    "apiId": "p4e8t1s6h9",
    "apiKeySelectionExpression": "$request.header.x-api-key",
    "corsConfiguration": {
      "allowCredentials": false,
      "allowHeaders": [
        "authorization",
        "content-type"
      ],
      "allowMethods": [
        "GET",
        "POST"
      ],
      "allowOrigins": [
        "https://petshop.example.com"
      ],
      "maxAge": 3600
    },
    "createdDate": "2026-03-02T09:00:00Z",
    "description": "Orders and pets of the corner pet shop",
    "disableExecuteApiEndpoint": false,
    "ipAddressType": "ipv4",
    "name": "pet-shop",
    "protocolType": "HTTP",
    "routeSelectionExpression": "$request.method $request.path",
    "tags": {
      "team": "storefront"
    },
    "version": "1.5"
  })
  return createHandler<UpdateApiRequest, OutputOf<'UpdateApi'>>({"name":"UpdateApi","method":"PATCH","path":"/v2/apis/{apiId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete an API. Deletes an API and all that belongs to it: routes, integrations, authorizers, models,
 * deployments and stages, which stop answering. As long as an API mapping of any custom domain name leads to the
 * API, the call is refused with 400 BadRequestException; delete the mappings first.
 */
export function handleDeleteApi(answer?: Answer<DeleteApiRequest, OutputOf<'DeleteApi'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteApi'> => (undefined)
  return createHandler<DeleteApiRequest, OutputOf<'DeleteApi'>>({"name":"DeleteApi","method":"DELETE","path":"/v2/apis/{apiId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Turn off CORS on an HTTP API. Removes the whole CORS configuration of an HTTP API, which an update cannot do
 * since it merges. Backends may then send CORS headers themselves, and preflight requests need a route. The call
 * succeeds on an API without CORS too; stages without auto-deploy keep the old configuration until the next
 * deployment. HTTP APIs only.
 */
export function handleDeleteCorsConfiguration(answer?: Answer<DeleteCorsConfigurationRequest, OutputOf<'DeleteCorsConfiguration'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteCorsConfiguration'> => (undefined)
  return createHandler<DeleteCorsConfigurationRequest, OutputOf<'DeleteCorsConfiguration'>>({"name":"DeleteCorsConfiguration","method":"DELETE","path":"/v2/apis/{apiId}/cors","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Export an HTTP API as a document. Writes an HTTP API as an OpenAPI 3.0.1 document. The body of the answer is
 * the document itself, in the format of `outputType`, without a JSON envelope. Without `stageName` the document
 * shows the API as it is now, changes that are not deployed included. An API without a version gets its time of
 * creation as `version`. HTTP APIs only.
 */
export function handleExportApi(answer?: Answer<ExportApiRequest, OutputOf<'ExportApi'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'ExportApi'> => ({
    "openapi": "3.0.1",
    "info": {
      "title": "pet-shop",
      "description": "Orders and pets of the corner pet shop",
      "version": "1.4"
    },
    "servers": [
      {
        "url": "https://p4e8t1s6h9.execute-api.us-east-1.amazonaws.com/{basePath}",
        "variables": {
          "basePath": {
            "default": ""
          }
        }
      }
    ],
    "tags": [
      {
        "name": "team",
        "x-amazon-apigateway-tag-value": "storefront"
      }
    ],
    "paths": {
      "/orders": {
        "post": {
          "responses": {
            "default": {
              "description": "Default response for POST /orders"
            }
          },
          "security": [
            {
              "customers": [
                "orders/write"
              ]
            }
          ],
          "x-amazon-apigateway-integration": {
            "payloadFormatVersion": "2.0",
            "type": "aws_proxy",
            "httpMethod": "POST",
            "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:pet-shop-orders/invocations",
            "connectionType": "INTERNET"
          }
        }
      },
      "/pets/{proxy+}": {
        "x-amazon-apigateway-any-method": {
          "responses": {
            "default": {
              "description": "Default response for ANY /pets/{proxy+}"
            }
          },
          "x-amazon-apigateway-integration": {
            "payloadFormatVersion": "1.0",
            "type": "http_proxy",
            "httpMethod": "ANY",
            "uri": "https://pets.example.com/v1/{proxy}",
            "connectionType": "INTERNET"
          }
        },
        "parameters": [
          {
            "name": "proxy+",
            "in": "path",
            "description": "Generated path parameter for proxy+",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ]
      }
    },
    "components": {
      "securitySchemes": {
        "customers": {
          "type": "oauth2",
          "flows": {},
          "x-amazon-apigateway-authorizer": {
            "identitySource": "$request.header.Authorization",
            "jwtConfiguration": {
              "audience": [
                "pet-shop-web"
              ],
              "issuer": "https://login.petshop.example.com"
            },
            "type": "jwt"
          }
        }
      }
    },
    "x-amazon-apigateway-importexport-version": "1.0"
  })
  return createHandler<ExportApiRequest, OutputOf<'ExportApi'>>({"name":"ExportApi","method":"GET","path":"/v2/apis/{apiId}/exports/{specification}","status":200,"query":{"outputType":"string","stageName":"string","includeExtensions":"boolean","exportVersion":"string"},"body":false}, answer ?? example, options)
}

/**
 * List API mappings. Lists the API mappings of a custom domain name page by page. The AWS CLI does not page this
 * list by itself, so mind `nextToken` when a name has more mappings than a page holds.
 */
export function handleGetApiMappings(answer?: Answer<GetApiMappingsRequest, OutputOf<'GetApiMappings'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetApiMappings'> => ({
    "items": [
      {
        "apiId": "p4e8t1s6h9",
        "apiMappingId": "m4p6k1",
        "apiMappingKey": "v1",
        "stage": "prod"
      },
      {
        "apiId": "p4e8t1s6h9",
        "apiMappingId": "r9j5q2",
        "apiMappingKey": "",
        "stage": "$default"
      }
    ]
  })
  return createHandler<GetApiMappingsRequest, OutputOf<'GetApiMappings'>>({"name":"GetApiMappings","method":"GET","path":"/v2/domainnames/{domainName}/apimappings","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create an API mapping. Sends the requests under a path of a custom domain name to a stage of an API, at once
 * and without a deployment. Of all keys that match, the longest wins; the key itself is not part of the path that
 * routes are matched with. An API or stage that does not exist is refused with 400 BadRequestException, not 404
 * NotFoundException, and a key that the domain name already has with 409 ConflictException. WebSocket APIs cannot
 * share a domain name with others.
 */
export function handleCreateApiMapping(answer?: Answer<CreateApiMappingRequest, OutputOf<'CreateApiMapping'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateApiMapping'> => ({
    "apiId": "p4e8t1s6h9",
    "apiMappingId": "m4p6k1",
    "apiMappingKey": "v1",
    "stage": "prod"
  })
  return createHandler<CreateApiMappingRequest, OutputOf<'CreateApiMapping'>>({"name":"CreateApiMapping","method":"POST","path":"/v2/domainnames/{domainName}/apimappings","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read an API mapping. Reads an API mapping by its identifier. An API mapping of another domain name is refused
 * with 400 BadRequestException, one that does not exist with 404 NotFoundException.
 */
export function handleGetApiMapping(answer?: Answer<GetApiMappingRequest, OutputOf<'GetApiMapping'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetApiMapping'> => ({
    "apiId": "p4e8t1s6h9",
    "apiMappingId": "m4p6k1",
    "apiMappingKey": "v1",
    "stage": "prod"
  })
  return createHandler<GetApiMappingRequest, OutputOf<'GetApiMapping'>>({"name":"GetApiMapping","method":"GET","path":"/v2/domainnames/{domainName}/apimappings/{apiMappingId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Change an API mapping. Leads an API mapping to another stage or API, or moves it to another key, without a
 * deployment. The body must name the API even if it stays. As on creation, an unknown API or stage is refused
 * with 400 BadRequestException and a key that is taken with 409 ConflictException.
 */
export function handleUpdateApiMapping(answer?: Answer<UpdateApiMappingRequest, OutputOf<'UpdateApiMapping'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateApiMapping'> => ({
    "apiId": "p4e8t1s6h9",
    "apiMappingId": "m4p6k1",
    "apiMappingKey": "shop/v1",
    "stage": "prod"
  })
  return createHandler<UpdateApiMappingRequest, OutputOf<'UpdateApiMapping'>>({"name":"UpdateApiMapping","method":"PATCH","path":"/v2/domainnames/{domainName}/apimappings/{apiMappingId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete an API mapping. Deletes an API mapping. Requests under its key go to the mapping with the next shorter
 * key that matches, if there is one, and are refused otherwise. An API and a stage can be deleted only after the
 * mappings that lead to them.
 */
export function handleDeleteApiMapping(answer?: Answer<DeleteApiMappingRequest, OutputOf<'DeleteApiMapping'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteApiMapping'> => (undefined)
  return createHandler<DeleteApiMappingRequest, OutputOf<'DeleteApiMapping'>>({"name":"DeleteApiMapping","method":"DELETE","path":"/v2/domainnames/{domainName}/apimappings/{apiMappingId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List authorizers. Lists the authorizers of an API page by page, each with all its members and including those
 * that no route uses.
 */
export function handleGetAuthorizers(answer?: Answer<GetAuthorizersRequest, OutputOf<'GetAuthorizers'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetAuthorizers'> => ({
    "items": [
      {
        "authorizerId": "j6w1t4",
        "authorizerType": "JWT",
        "identitySource": [
          "$request.header.Authorization"
        ],
        "jwtConfiguration": {
          "audience": [
            "pet-shop-web"
          ],
          "issuer": "https://login.petshop.example.com"
        },
        "name": "customers"
      },
      {
        "authorizerId": "t2f9x6",
        "authorizerPayloadFormatVersion": "2.0",
        "authorizerResultTtlInSeconds": 120,
        "authorizerType": "REQUEST",
        "authorizerUri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:staff-authorizer/invocations",
        "enableSimpleResponses": true,
        "identitySource": [
          "$request.header.x-staff-card"
        ],
        "name": "staff"
      }
    ]
  })
  return createHandler<GetAuthorizersRequest, OutputOf<'GetAuthorizers'>>({"name":"GetAuthorizers","method":"GET","path":"/v2/apis/{apiId}/authorizers","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create an authorizer. Adds an authorizer to an API. It guards nothing until a route names it in `authorizerId`.
 * A JWT authorizer needs `jwtConfiguration`, and AWS reads the discovery document of the issuer during the call,
 * so an issuer out of reach is refused; a Lambda authorizer needs `authorizerUri`, on HTTP APIs with a payload
 * format version. A name that the API already has is refused with 400 BadRequestException, not 409
 * ConflictException.
 */
export function handleCreateAuthorizer(answer?: Answer<CreateAuthorizerRequest, OutputOf<'CreateAuthorizer'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateAuthorizer'> => ({
    "authorizerId": "j6w1t4",
    "authorizerType": "JWT",
    "identitySource": [
      "$request.header.Authorization"
    ],
    "jwtConfiguration": {
      "audience": [
        "pet-shop-web"
      ],
      "issuer": "https://login.petshop.example.com"
    },
    "name": "customers"
  })
  return createHandler<CreateAuthorizerRequest, OutputOf<'CreateAuthorizer'>>({"name":"CreateAuthorizer","method":"POST","path":"/v2/apis/{apiId}/authorizers","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read an authorizer. Reads an authorizer in its present state, which may be ahead of what the stages serve.
 * Which members are present tells the type: only a JWT authorizer has `jwtConfiguration`, only a Lambda
 * authorizer `authorizerUri`.
 */
export function handleGetAuthorizer(answer?: Answer<GetAuthorizerRequest, OutputOf<'GetAuthorizer'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetAuthorizer'> => ({
    "authorizerId": "j6w1t4",
    "authorizerType": "JWT",
    "identitySource": [
      "$request.header.Authorization"
    ],
    "jwtConfiguration": {
      "audience": [
        "pet-shop-web"
      ],
      "issuer": "https://login.petshop.example.com"
    },
    "name": "customers"
  })
  return createHandler<GetAuthorizerRequest, OutputOf<'GetAuthorizer'>>({"name":"GetAuthorizer","method":"GET","path":"/v2/apis/{apiId}/authorizers/{authorizerId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Update an authorizer. Changes the members sent and keeps the others; the result is checked as a whole, so that
 * simple responses, for one, fail while the payload format is still `1.0`. Routes keep their reference. Stages
 * serve the change after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function handleUpdateAuthorizer(answer?: Answer<UpdateAuthorizerRequest, OutputOf<'UpdateAuthorizer'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateAuthorizer'> => ({
    "authorizerId": "j6w1t4",
    "authorizerType": "JWT",
    "identitySource": [
      "$request.header.Authorization"
    ],
    "jwtConfiguration": {
      "audience": [
        "pet-shop-web",
        "pet-shop-app"
      ],
      "issuer": "https://login.petshop.example.com"
    },
    "name": "customers"
  })
  return createHandler<UpdateAuthorizerRequest, OutputOf<'UpdateAuthorizer'>>({"name":"UpdateAuthorizer","method":"PATCH","path":"/v2/apis/{apiId}/authorizers/{authorizerId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete an authorizer. Deletes an authorizer together with its cached answers. While any route holds its
 * identifier the call is refused with 409 ConflictException; that includes a route whose `authorizationType` went
 * back to `NONE` without an empty `authorizerId`.
 */
export function handleDeleteAuthorizer(answer?: Answer<DeleteAuthorizerRequest, OutputOf<'DeleteAuthorizer'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteAuthorizer'> => (undefined)
  return createHandler<DeleteAuthorizerRequest, OutputOf<'DeleteAuthorizer'>>({"name":"DeleteAuthorizer","method":"DELETE","path":"/v2/apis/{apiId}/authorizers/{authorizerId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List deployments. Lists the deployments of an API page by page, the automatic ones too and those that no stage
 * serves any more. They usually come newest first.
 */
export function handleGetDeployments(answer?: Answer<GetDeploymentsRequest, OutputOf<'GetDeployments'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetDeployments'> => ({
    "items": [
      {
        "autoDeployed": false,
        "createdDate": "2026-03-02T09:05:00Z",
        "deploymentId": "d2p8y5",
        "deploymentStatus": "DEPLOYED",
        "description": "Add order route"
      },
      {
        "autoDeployed": true,
        "createdDate": "2026-03-02T09:04:12Z",
        "deploymentId": "a7q3z8",
        "deploymentStatus": "DEPLOYED",
        "description": "Automatic deployment triggered by changes to the Api configuration"
      }
    ]
  })
  return createHandler<GetDeploymentsRequest, OutputOf<'GetDeployments'>>({"name":"GetDeployments","method":"GET","path":"/v2/apis/{apiId}/deployments","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a deployment. Takes a snapshot of the routes, integrations, authorizers and models of an API. Callers
 * notice nothing until a stage points at it: name the stage in `stageName`, or set its `deploymentId` later. An
 * API without routes is refused with 400 BadRequestException, a stage that does not exist with 404
 * NotFoundException.
 */
export function handleCreateDeployment(answer?: Answer<CreateDeploymentRequest, OutputOf<'CreateDeployment'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateDeployment'> => ({
    "autoDeployed": false,
    "createdDate": "2026-03-02T09:05:00Z",
    "deploymentId": "d2p8y5",
    "deploymentStatus": "DEPLOYED",
    "description": "Add order route"
  })
  return createHandler<CreateDeploymentRequest, OutputOf<'CreateDeployment'>>({"name":"CreateDeployment","method":"POST","path":"/v2/apis/{apiId}/deployments","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a deployment. Reads the status and the note of a deployment; poll it until `deploymentStatus` is no longer
 * `PENDING`. What the snapshot contains is not part of the answer; for an HTTP API, an export with the name of a
 * stage that serves it shows that.
 */
export function handleGetDeployment(answer?: Answer<GetDeploymentRequest, OutputOf<'GetDeployment'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetDeployment'> => ({
    "autoDeployed": false,
    "createdDate": "2026-03-02T09:05:00Z",
    "deploymentId": "d2p8y5",
    "deploymentStatus": "DEPLOYED",
    "description": "Add order route"
  })
  return createHandler<GetDeploymentRequest, OutputOf<'GetDeployment'>>({"name":"GetDeployment","method":"GET","path":"/v2/apis/{apiId}/deployments/{deploymentId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Update a deployment. Changes the description of a deployment, the only member that can change. To publish later
 * edits of the API, create another deployment.
 */
export function handleUpdateDeployment(answer?: Answer<UpdateDeploymentRequest, OutputOf<'UpdateDeployment'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateDeployment'> => ({
    "autoDeployed": false,
    "createdDate": "2026-03-02T09:05:00Z",
    "deploymentId": "d2p8y5",
    "deploymentStatus": "DEPLOYED",
    "description": "Add order route for signed-in customers"
  })
  return createHandler<UpdateDeploymentRequest, OutputOf<'UpdateDeployment'>>({"name":"UpdateDeployment","method":"PATCH","path":"/v2/apis/{apiId}/deployments/{deploymentId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a deployment. Deletes a snapshot; the API and its routes stay as they are. Refused with 400
 * BadRequestException while a stage points at the deployment, so move or delete the stage first.
 */
export function handleDeleteDeployment(answer?: Answer<DeleteDeploymentRequest, OutputOf<'DeleteDeployment'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteDeployment'> => (undefined)
  return createHandler<DeleteDeploymentRequest, OutputOf<'DeleteDeployment'>>({"name":"DeleteDeployment","method":"DELETE","path":"/v2/apis/{apiId}/deployments/{deploymentId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List custom domain names. Lists the custom domain names of the account in the region page by page, with their
 * configurations but without their API mappings. Those that REST APIs use are among them.
 */
export function handleGetDomainNames(answer?: Answer<GetDomainNamesRequest, OutputOf<'GetDomainNames'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetDomainNames'> => ({
    "items": [
      {
        "apiMappingSelectionExpression": "$request.basepath",
        "domainName": "api.petshop.example.com",
        "domainNameArn": "arn:aws:apigateway:us-east-1::/domainnames/api.petshop.example.com",
        "domainNameConfigurations": [
          {
            "apiGatewayDomainName": "d-a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
            "certificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/7f3c2f0e-52a1-4f0c-9d0e-2f6b3c1a9e10",
            "domainNameStatus": "AVAILABLE",
            "endpointType": "REGIONAL",
            "hostedZoneId": "Z1UJRXOUMOOFQ8",
            "ipAddressType": "ipv4",
            "securityPolicy": "TLS_1_2"
          }
        ],
        "routingMode": "API_MAPPING_ONLY",
        "tags": {}
      },
      {
        "apiMappingSelectionExpression": "$request.basepath",
        "domainName": "partners.petshop.example.com",
        "domainNameArn": "arn:aws:apigateway:us-east-1::/domainnames/partners.petshop.example.com",
        "domainNameConfigurations": [
          {
            "apiGatewayDomainName": "d-k6m1p8r3t7.execute-api.us-east-1.amazonaws.com",
            "certificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/1c8d5b7a-0e44-4b6f-8a53-9d27e6f0b3c4",
            "domainNameStatus": "AVAILABLE",
            "endpointType": "REGIONAL",
            "hostedZoneId": "Z1UJRXOUMOOFQ8",
            "ipAddressType": "ipv4",
            "securityPolicy": "TLS_1_2"
          }
        ],
        "mutualTlsAuthentication": {
          "truststoreUri": "s3://petshop-trust/partners.pem",
          "truststoreVersion": "Hq7vXk2mB9tLw4Rz"
        },
        "routingMode": "API_MAPPING_ONLY",
        "tags": {
          "team": "storefront"
        }
      }
    ]
  })
  return createHandler<GetDomainNamesRequest, OutputOf<'GetDomainNames'>>({"name":"GetDomainNames","method":"GET","path":"/v2/domainnames","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a custom domain name. Registers a custom domain name with a certificate of ACM. Two steps remain before
 * it serves an API: a DNS record that points at its `apiGatewayDomainName`, and an API mapping. Domain names are
 * shared with REST APIs, and one that is taken, in another account as well, is refused with 400
 * BadRequestException rather than 409 ConflictException. So are upper-case letters, underscores and anything but
 * one configuration.
 */
export function handleCreateDomainName(answer?: Answer<CreateDomainNameRequest, OutputOf<'CreateDomainName'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateDomainName'> => ({
    "apiMappingSelectionExpression": "$request.basepath",
    "domainName": "api.petshop.example.com",
    "domainNameArn": "arn:aws:apigateway:us-east-1::/domainnames/api.petshop.example.com",
    "domainNameConfigurations": [
      {
        "apiGatewayDomainName": "d-a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
        "certificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/7f3c2f0e-52a1-4f0c-9d0e-2f6b3c1a9e10",
        "domainNameStatus": "AVAILABLE",
        "endpointType": "REGIONAL",
        "hostedZoneId": "Z1UJRXOUMOOFQ8",
        "ipAddressType": "ipv4",
        "securityPolicy": "TLS_1_2"
      }
    ],
    "routingMode": "API_MAPPING_ONLY",
    "tags": {}
  })
  return createHandler<CreateDomainNameRequest, OutputOf<'CreateDomainName'>>({"name":"CreateDomainName","method":"POST","path":"/v2/domainnames","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a custom domain name. Reads a custom domain name. After a create or update, repeat the call until
 * `domainNameStatus` is `AVAILABLE`; take `apiGatewayDomainName` and `hostedZoneId` for the DNS record from it. A
 * name that was made for REST APIs with TLS 1.0 is refused with 400 BadRequestException.
 */
export function handleGetDomainName(answer?: Answer<GetDomainNameRequest, OutputOf<'GetDomainName'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetDomainName'> => ({
    "apiMappingSelectionExpression": "$request.basepath",
    "domainName": "api.petshop.example.com",
    "domainNameArn": "arn:aws:apigateway:us-east-1::/domainnames/api.petshop.example.com",
    "domainNameConfigurations": [
      {
        "apiGatewayDomainName": "d-a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
        "certificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/7f3c2f0e-52a1-4f0c-9d0e-2f6b3c1a9e10",
        "domainNameStatus": "AVAILABLE",
        "endpointType": "REGIONAL",
        "hostedZoneId": "Z1UJRXOUMOOFQ8",
        "ipAddressType": "ipv4",
        "securityPolicy": "TLS_1_2"
      }
    ],
    "routingMode": "API_MAPPING_ONLY",
    "tags": {}
  })
  return createHandler<GetDomainNameRequest, OutputOf<'GetDomainName'>>({"name":"GetDomainName","method":"GET","path":"/v2/domainnames/{domainName}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Change a custom domain name. Changes the certificate, mutual TLS or routing mode of a domain name; the name and
 * its API mappings stay. A configuration takes the place of the old one whole. The status may be `UPDATING` until
 * the change is in force, and the name takes no other change meanwhile.
 */
export function handleUpdateDomainName(answer?: Answer<UpdateDomainNameRequest, OutputOf<'UpdateDomainName'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateDomainName'> => ({
    "apiMappingSelectionExpression": "$request.basepath",
    "domainName": "api.petshop.example.com",
    "domainNameArn": "arn:aws:apigateway:us-east-1::/domainnames/api.petshop.example.com",
    "domainNameConfigurations": [
      {
        "apiGatewayDomainName": "d-a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
        "certificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/b02e9a6d-3c71-4d85-bf1e-6a4507d8c9f2",
        "domainNameStatus": "AVAILABLE",
        "endpointType": "REGIONAL",
        "hostedZoneId": "Z1UJRXOUMOOFQ8",
        "ipAddressType": "ipv4",
        "securityPolicy": "TLS_1_2"
      }
    ],
    "routingMode": "API_MAPPING_ONLY",
    "tags": {}
  })
  return createHandler<UpdateDomainNameRequest, OutputOf<'UpdateDomainName'>>({"name":"UpdateDomainName","method":"PATCH","path":"/v2/domainnames/{domainName}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a custom domain name. Deletes a custom domain name together with all its API mappings and routing rules,
 * which do not stand in the way. The APIs stay and can be reached at their own endpoints unless those are
 * disabled. The DNS record is not touched.
 */
export function handleDeleteDomainName(answer?: Answer<DeleteDomainNameRequest, OutputOf<'DeleteDomainName'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteDomainName'> => (undefined)
  return createHandler<DeleteDomainNameRequest, OutputOf<'DeleteDomainName'>>({"name":"DeleteDomainName","method":"DELETE","path":"/v2/domainnames/{domainName}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List routing rules. Lists the routing rules of a custom domain name page by page, whatever its routing mode.
 * Unlike other lists, this one has its items in `routingRules`, and `maxResults` is a number of at most 100.
 */
export function handleListRoutingRules(answer?: Answer<ListRoutingRulesRequest, OutputOf<'ListRoutingRules'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'ListRoutingRules'> => ({
    "routingRules": [
      {
        "actions": [
          {
            "invokeApi": {
              "apiId": "b7u2c9w4x1",
              "stage": "beta",
              "stripBasePath": true
            }
          }
        ],
        "conditions": [
          {
            "matchHeaders": {
              "anyOf": [
                {
                  "header": "x-version",
                  "valueGlob": "beta*"
                }
              ]
            }
          },
          {
            "matchBasePaths": {
              "anyOf": [
                "shop"
              ]
            }
          }
        ],
        "priority": 50,
        "routingRuleArn": "arn:aws:apigateway:us-east-1:123456789012:/domainnames/api.petshop.example.com/routingrules/k7r3u1",
        "routingRuleId": "k7r3u1"
      },
      {
        "actions": [
          {
            "invokeApi": {
              "apiId": "b7u2c9w4x1",
              "stage": "prod",
              "stripBasePath": false
            }
          }
        ],
        "conditions": [],
        "priority": 1000,
        "routingRuleArn": "arn:aws:apigateway:us-east-1:123456789012:/domainnames/api.petshop.example.com/routingrules/w2d8n5",
        "routingRuleId": "w2d8n5"
      }
    ]
  })
  return createHandler<ListRoutingRulesRequest, OutputOf<'ListRoutingRules'>>({"name":"ListRoutingRules","method":"GET","path":"/v2/domainnames/{domainName}/routingrules","status":200,"query":{"domainNameId":"string","maxResults":"integer","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a routing rule. Sends the requests to a custom domain name that meet all conditions to a stage of a REST
 * API, at once and without a deployment. Rules are tried in the order of their priorities, the lowest number
 * first, and the first that fits wins; one without conditions always fits. They have an effect only where the
 * `routingMode` of the domain name asks for them. HTTP and WebSocket APIs are no targets, and an API or stage
 * that does not exist is refused with 400 BadRequestException, not 404 NotFoundException; a priority that another
 * rule has is refused with 409 ConflictException.
 */
export function handleCreateRoutingRule(answer?: Answer<CreateRoutingRuleRequest, OutputOf<'CreateRoutingRule'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateRoutingRule'> => ({
    "actions": [
      {
        "invokeApi": {
          "apiId": "b7u2c9w4x1",
          "stage": "beta",
          "stripBasePath": true
        }
      }
    ],
    "conditions": [
      {
        "matchHeaders": {
          "anyOf": [
            {
              "header": "x-version",
              "valueGlob": "beta*"
            }
          ]
        }
      },
      {
        "matchBasePaths": {
          "anyOf": [
            "shop"
          ]
        }
      }
    ],
    "priority": 50,
    "routingRuleArn": "arn:aws:apigateway:us-east-1:123456789012:/domainnames/api.petshop.example.com/routingrules/k7r3u1",
    "routingRuleId": "k7r3u1"
  })
  return createHandler<CreateRoutingRuleRequest, OutputOf<'CreateRoutingRule'>>({"name":"CreateRoutingRule","method":"POST","path":"/v2/domainnames/{domainName}/routingrules","status":201,"query":{"domainNameId":"string"},"body":true}, answer ?? example, options)
}

/**
 * Read a routing rule. Reads a routing rule of a custom domain name by its identifier.
 */
export function handleGetRoutingRule(answer?: Answer<GetRoutingRuleRequest, OutputOf<'GetRoutingRule'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetRoutingRule'> => ({
    "actions": [
      {
        "invokeApi": {
          "apiId": "b7u2c9w4x1",
          "stage": "beta",
          "stripBasePath": true
        }
      }
    ],
    "conditions": [
      {
        "matchHeaders": {
          "anyOf": [
            {
              "header": "x-version",
              "valueGlob": "beta*"
            }
          ]
        }
      },
      {
        "matchBasePaths": {
          "anyOf": [
            "shop"
          ]
        }
      }
    ],
    "priority": 50,
    "routingRuleArn": "arn:aws:apigateway:us-east-1:123456789012:/domainnames/api.petshop.example.com/routingrules/k7r3u1",
    "routingRuleId": "k7r3u1"
  })
  return createHandler<GetRoutingRuleRequest, OutputOf<'GetRoutingRule'>>({"name":"GetRoutingRule","method":"GET","path":"/v2/domainnames/{domainName}/routingrules/{routingRuleId}","status":200,"query":{"domainNameId":"string"},"body":false}, answer ?? example, options)
}

/**
 * Replace a routing rule. Puts conditions, action and priority in the place of those that a routing rule has; its
 * identifier stays. All three are required, since nothing is merged. The change takes effect at once. A rule that
 * does not exist is not created but refused with 404 NotFoundException, and a priority that another rule has with
 * 409 ConflictException.
 */
export function handlePutRoutingRule(answer?: Answer<PutRoutingRuleRequest, OutputOf<'PutRoutingRule'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'PutRoutingRule'> => ({
    "actions": [
      {
        "invokeApi": {
          "apiId": "b7u2c9w4x1",
          "stage": "beta",
          "stripBasePath": false
        }
      }
    ],
    "conditions": [
      {
        "matchHeaders": {
          "anyOf": [
            {
              "header": "x-version",
              "valueGlob": "*-rc*"
            }
          ]
        }
      }
    ],
    "priority": 30,
    "routingRuleArn": "arn:aws:apigateway:us-east-1:123456789012:/domainnames/api.petshop.example.com/routingrules/k7r3u1",
    "routingRuleId": "k7r3u1"
  })
  return createHandler<PutRoutingRuleRequest, OutputOf<'PutRoutingRule'>>({"name":"PutRoutingRule","method":"PUT","path":"/v2/domainnames/{domainName}/routingrules/{routingRuleId}","status":200,"query":{"domainNameId":"string"},"body":true}, answer ?? example, options)
}

/**
 * Delete a routing rule. Deletes a routing rule. Requests that met its conditions go where the next rule that
 * fits leads, or, in the mode `ROUTING_RULE_THEN_API_MAPPING`, an API mapping; they are refused where nothing
 * fits.
 */
export function handleDeleteRoutingRule(answer?: Answer<DeleteRoutingRuleRequest, OutputOf<'DeleteRoutingRule'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteRoutingRule'> => (undefined)
  return createHandler<DeleteRoutingRuleRequest, OutputOf<'DeleteRoutingRule'>>({"name":"DeleteRoutingRule","method":"DELETE","path":"/v2/domainnames/{domainName}/routingrules/{routingRuleId}","status":204,"query":{"domainNameId":"string"},"body":false}, answer ?? example, options)
}

/**
 * List integrations. Lists the integrations of an API in their present state, deployed or not, those that no
 * route uses included. An answer without `nextToken` is the last page.
 */
export function handleGetIntegrations(answer?: Answer<GetIntegrationsRequest, OutputOf<'GetIntegrations'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetIntegrations'> => ({
    "items": [
      {
        "connectionType": "INTERNET",
        "integrationId": "h8n3w6j",
        "integrationMethod": "ANY",
        "integrationType": "HTTP_PROXY",
        "integrationUri": "https://pets.example.com/v1/{proxy}",
        "payloadFormatVersion": "1.0",
        "timeoutInMillis": 30000
      },
      {
        "connectionType": "INTERNET",
        "description": "Takes the orders of the shop",
        "integrationId": "l4m7b2a",
        "integrationMethod": "POST",
        "integrationType": "AWS_PROXY",
        "integrationUri": "arn:aws:lambda:us-east-1:123456789012:function:pet-shop-orders",
        "payloadFormatVersion": "2.0",
        "timeoutInMillis": 30000
      }
    ]
  })
  return createHandler<GetIntegrationsRequest, OutputOf<'GetIntegrations'>>({"name":"GetIntegrations","method":"GET","path":"/v2/apis/{apiId}/integrations","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create an integration. Adds a backend to an API; nothing is sent there until a route names it as
 * `integrations/<integrationId>`. An HTTP API takes `AWS_PROXY` and `HTTP_PROXY` only, a WebSocket API all five
 * types, and an API holds up to 300 integrations. Permission to invoke a Lambda function is not added. Stages
 * serve it after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function handleCreateIntegration(answer?: Answer<CreateIntegrationRequest, OutputOf<'CreateIntegration'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateIntegration'> => ({
    "connectionType": "INTERNET",
    "integrationId": "h8n3w6j",
    "integrationMethod": "ANY",
    "integrationType": "HTTP_PROXY",
    "integrationUri": "https://pets.example.com/v1/{proxy}",
    "payloadFormatVersion": "1.0",
    "timeoutInMillis": 30000
  })
  return createHandler<CreateIntegrationRequest, OutputOf<'CreateIntegration'>>({"name":"CreateIntegration","method":"POST","path":"/v2/apis/{apiId}/integrations","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read an integration. Reads an integration in its present state, which may be ahead of what the stages serve.
 * The URI comes back exactly as it was sent; members that do not apply to the type or the protocol are absent.
 */
export function handleGetIntegration(answer?: Answer<GetIntegrationRequest, OutputOf<'GetIntegration'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetIntegration'> => ({
    "connectionType": "INTERNET",
    "integrationId": "h8n3w6j",
    "integrationMethod": "ANY",
    "integrationType": "HTTP_PROXY",
    "integrationUri": "https://pets.example.com/v1/{proxy}",
    "payloadFormatVersion": "1.0",
    "timeoutInMillis": 30000
  })
  return createHandler<GetIntegrationRequest, OutputOf<'GetIntegration'>>({"name":"GetIntegration","method":"GET","path":"/v2/apis/{apiId}/integrations/{integrationId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Update an integration. Changes the members sent and keeps the others. The result is checked as a whole, so a
 * new type may need a new URI or method in the same call. Parameter maps are merged, not replaced. Stages serve
 * the change after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function handleUpdateIntegration(answer?: Answer<UpdateIntegrationRequest, OutputOf<'UpdateIntegration'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateIntegration'> => ({
    "connectionType": "INTERNET",
    "integrationId": "h8n3w6j",
    "integrationMethod": "ANY",
    "integrationType": "HTTP_PROXY",
    "integrationUri": "https://pets.example.com/v1/{proxy}",
    "payloadFormatVersion": "1.0",
    "requestParameters": {
      "overwrite:header.x-request-id": "$context.requestId"
    },
    "responseParameters": {
      "500": {
        "overwrite:statuscode": "502"
      }
    },
    "timeoutInMillis": 10000
  })
  return createHandler<UpdateIntegrationRequest, OutputOf<'UpdateIntegration'>>({"name":"UpdateIntegration","method":"PATCH","path":"/v2/apis/{apiId}/integrations/{integrationId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete an integration. Removes an integration together with its integration responses. Refused with 409
 * ConflictException while the `target` of a route names it; the message lists those routes. An integration that
 * quick create made cannot be deleted. Deployments made earlier go on using it.
 */
export function handleDeleteIntegration(answer?: Answer<DeleteIntegrationRequest, OutputOf<'DeleteIntegration'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteIntegration'> => (undefined)
  return createHandler<DeleteIntegrationRequest, OutputOf<'DeleteIntegration'>>({"name":"DeleteIntegration","method":"DELETE","path":"/v2/apis/{apiId}/integrations/{integrationId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List integration responses. Lists the integration responses of one integration. For an integration of an HTTP
 * API the list is empty rather than refused. An answer without `nextToken` is the last page.
 */
export function handleGetIntegrationResponses(answer?: Answer<GetIntegrationResponsesRequest, OutputOf<'GetIntegrationResponses'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetIntegrationResponses'> => ({
    "items": [
      {
        "integrationResponseId": "q2r8v5n",
        "integrationResponseKey": "$default",
        "responseTemplates": {
          "application/json": "{\"status\":\"sent\"}"
        }
      },
      {
        "integrationResponseId": "k8t3x6b",
        "integrationResponseKey": "/4\\d\\d.*/",
        "responseTemplates": {
          "error": "{\"status\":\"refused\",\"reason\":$input.json(\"$.errorMessage\")}"
        },
        "templateSelectionExpression": "error"
      }
    ]
  })
  return createHandler<GetIntegrationResponsesRequest, OutputOf<'GetIntegrationResponses'>>({"name":"GetIntegrationResponses","method":"GET","path":"/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create an integration response. Says how answers of a backend that match a key are turned into a message. Only
 * for WebSocket APIs, and only of use to integrations that are no proxies; an HTTP API refuses it with 400
 * BadRequestException. A key can be taken once in an integration, a second time gives 409 ConflictException.
 * Stages serve it after the next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
 */
export function handleCreateIntegrationResponse(answer?: Answer<CreateIntegrationResponseRequest, OutputOf<'CreateIntegrationResponse'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateIntegrationResponse'> => ({
    "integrationResponseId": "q2r8v5n",
    "integrationResponseKey": "$default",
    "responseTemplates": {
      "application/json": "{\"status\":\"sent\"}"
    }
  })
  return createHandler<CreateIntegrationResponseRequest, OutputOf<'CreateIntegrationResponse'>>({"name":"CreateIntegrationResponse","method":"POST","path":"/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read an integration response. Reads an integration response in its present state, which may be ahead of what
 * the stages serve. Its identifier is known below its own integration only; elsewhere it gives 404
 * NotFoundException. WebSocket APIs only.
 */
export function handleGetIntegrationResponse(answer?: Answer<GetIntegrationResponseRequest, OutputOf<'GetIntegrationResponse'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetIntegrationResponse'> => ({
    "integrationResponseId": "q2r8v5n",
    "integrationResponseKey": "$default",
    "responseTemplates": {
      "application/json": "{\"status\":\"sent\"}"
    }
  })
  return createHandler<GetIntegrationResponseRequest, OutputOf<'GetIntegrationResponse'>>({"name":"GetIntegrationResponse","method":"GET","path":"/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Update an integration response. Changes the members sent and keeps the others. A new key has to be free in the
 * integration. Stages serve the change after the next deployment; a stage with auto-deploy gets one by itself.
 * WebSocket APIs only.
 */
export function handleUpdateIntegrationResponse(answer?: Answer<UpdateIntegrationResponseRequest, OutputOf<'UpdateIntegrationResponse'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateIntegrationResponse'> => ({
    "integrationResponseId": "q2r8v5n",
    "integrationResponseKey": "$default",
    "responseTemplates": {
      "application/json": "{\"status\":\"sent\",\"messageId\":$input.json(\"$.messageId\")}"
    }
  })
  return createHandler<UpdateIntegrationResponseRequest, OutputOf<'UpdateIntegrationResponse'>>({"name":"UpdateIntegrationResponse","method":"PATCH","path":"/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete an integration response. Removes an integration response; nothing can block that. After the next
 * deployment answers that its key matched fall to the `$default` one, if there is one. Deleting the integration
 * removes its responses as well. WebSocket APIs only.
 */
export function handleDeleteIntegrationResponse(answer?: Answer<DeleteIntegrationResponseRequest, OutputOf<'DeleteIntegrationResponse'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteIntegrationResponse'> => (undefined)
  return createHandler<DeleteIntegrationResponseRequest, OutputOf<'DeleteIntegrationResponse'>>({"name":"DeleteIntegrationResponse","method":"DELETE","path":"/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List models. Lists the models of an API page by page, each with its whole schema. An HTTP API has none and
 * answers with an empty list.
 */
export function handleGetModels(answer?: Answer<GetModelsRequest, OutputOf<'GetModels'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetModels'> => ({
    "items": [
      {
        "contentType": "application/json",
        "description": "A message from a guest to the staff",
        "modelId": "n8f2z4",
        "name": "ChatMessage",
        "schema": "{\n  \"$schema\": \"http://json-schema.org/draft-04/schema#\",\n  \"title\": \"ChatMessage\",\n  \"type\": \"object\",\n  \"required\": [\"action\", \"text\"],\n  \"properties\": {\n    \"action\": { \"type\": \"string\" },\n    \"text\": { \"type\": \"string\", \"maxLength\": 500 }\n  }\n}"
      }
    ]
  })
  return createHandler<GetModelsRequest, OutputOf<'GetModels'>>({"name":"GetModels","method":"GET","path":"/v2/apis/{apiId}/models","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a model. Adds a model to a WebSocket API; an HTTP API refuses it with 400 BadRequestException. No
 * message is checked until a route lists the name of the model in `requestModels` and is deployed. A schema that
 * is not valid JSON Schema draft 4 is refused with 400 BadRequestException, a name that is taken with 409
 * ConflictException. WebSocket APIs only.
 */
export function handleCreateModel(answer?: Answer<CreateModelRequest, OutputOf<'CreateModel'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateModel'> => ({
    "contentType": "application/json",
    "description": "A message from a guest to the staff",
    "modelId": "n8f2z4",
    "name": "ChatMessage",
    "schema": "{\n  \"$schema\": \"http://json-schema.org/draft-04/schema#\",\n  \"title\": \"ChatMessage\",\n  \"type\": \"object\",\n  \"required\": [\"action\", \"text\"],\n  \"properties\": {\n    \"action\": { \"type\": \"string\" },\n    \"text\": { \"type\": \"string\", \"maxLength\": 500 }\n  }\n}"
  })
  return createHandler<CreateModelRequest, OutputOf<'CreateModel'>>({"name":"CreateModel","method":"POST","path":"/v2/apis/{apiId}/models","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a model. Reads a model in its present state, which may be ahead of what the stages serve. The schema comes
 * back as the text that was sent, spaces and all. WebSocket APIs only.
 */
export function handleGetModel(answer?: Answer<GetModelRequest, OutputOf<'GetModel'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetModel'> => ({
    "contentType": "application/json",
    "description": "A message from a guest to the staff",
    "modelId": "n8f2z4",
    "name": "ChatMessage",
    "schema": "{\n  \"$schema\": \"http://json-schema.org/draft-04/schema#\",\n  \"title\": \"ChatMessage\",\n  \"type\": \"object\",\n  \"required\": [\"action\", \"text\"],\n  \"properties\": {\n    \"action\": { \"type\": \"string\" },\n    \"text\": { \"type\": \"string\", \"maxLength\": 500 }\n  }\n}"
  })
  return createHandler<GetModelRequest, OutputOf<'GetModel'>>({"name":"GetModel","method":"GET","path":"/v2/apis/{apiId}/models/{modelId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Update a model. Changes the members sent and keeps the others. Routes refer to a model by its name, so a
 * renamed model means an update of those routes as well. Stages check messages against the new schema after the
 * next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
 */
export function handleUpdateModel(answer?: Answer<UpdateModelRequest, OutputOf<'UpdateModel'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateModel'> => ({
    "contentType": "application/json",
    "description": "A message from a guest to the staff, of at most 1000 characters",
    "modelId": "n8f2z4",
    "name": "ChatMessage",
    "schema": "{\n  \"$schema\": \"http://json-schema.org/draft-04/schema#\",\n  \"title\": \"ChatMessage\",\n  \"type\": \"object\",\n  \"required\": [\"action\", \"text\"],\n  \"properties\": {\n    \"action\": { \"type\": \"string\" },\n    \"text\": { \"type\": \"string\", \"maxLength\": 1000 }\n  }\n}"
  })
  return createHandler<UpdateModelRequest, OutputOf<'UpdateModel'>>({"name":"UpdateModel","method":"PATCH","path":"/v2/apis/{apiId}/models/{modelId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a model. Deletes a model from an API. Routes that list its name do not hold the call up, so take the
 * name out of them first. Stages keep the model that they were deployed with. WebSocket APIs only.
 */
export function handleDeleteModel(answer?: Answer<DeleteModelRequest, OutputOf<'DeleteModel'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteModel'> => (undefined)
  return createHandler<DeleteModelRequest, OutputOf<'DeleteModel'>>({"name":"DeleteModel","method":"DELETE","path":"/v2/apis/{apiId}/models/{modelId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Generate a mapping template from a model. Generates a template with one sample value for every property of the
 * schema, as a start for the request or response templates of an integration. Nothing is stored, and the model
 * stays as it is. WebSocket APIs only.
 */
export function handleGetModelTemplate(answer?: Answer<GetModelTemplateRequest, OutputOf<'GetModelTemplate'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetModelTemplate'> => ({
    "value": "#set($inputRoot = $input.path('$'))\n{\n  \"action\" : \"foo\",\n  \"text\" : \"foo\"\n}"
  })
  return createHandler<GetModelTemplateRequest, OutputOf<'GetModelTemplate'>>({"name":"GetModelTemplate","method":"GET","path":"/v2/apis/{apiId}/models/{modelId}/template","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List portals. Lists the portals of the account in the region page by page, whole and as they are read one by
 * one.
 */
export function handleListPortals(answer?: Answer<ListPortalsRequest, OutputOf<'ListPortals'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'ListPortals'> => ({
    "items": [
      {
        "authorization": {
          "none": {}
        },
        "endpointConfiguration": {
          "portalDefaultDomainName": "p7o2r9t4a1.portal.us-east-1.amazonaws.com",
          "portalDomainHostedZoneId": "Z1UJRXOUMOOFQ8"
        },
        "includedPortalProductArns": [
          "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2"
        ],
        "lastModified": "2026-03-09T09:00:00Z",
        "lastPublished": "2026-03-09T10:00:00Z",
        "lastPublishedDescription": "The first publication.",
        "portalArn": "arn:aws:apigateway:us-east-1:123456789012:/portals/p7o2r9t4a1",
        "portalContent": {
          "description": "Everything that the pet shop has for other shops.",
          "displayName": "Pet shop",
          "theme": {
            "customColors": {
              "accentColor": "#00695c",
              "backgroundColor": "#ffffff",
              "errorValidationColor": "#b00020",
              "headerColor": "#004d40",
              "navigationColor": "#e0f2f1",
              "textColor": "#212121"
            },
            "logoLastUploaded": "2026-03-09T09:00:00Z"
          }
        },
        "portalId": "p7o2r9t4a1",
        "preview": {
          "previewStatus": "PREVIEW_READY",
          "previewUrl": "https://p7o2r9t4a1.portal.us-east-1.amazonaws.com/preview"
        },
        "publishStatus": "PUBLISHED",
        "tags": {
          "team": "storefront"
        }
      },
      {
        "authorization": {
          "cognitoConfig": {
            "appClientId": "3n4b5urk1ft4fl3mg5e62d9ado",
            "userPoolArn": "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Pq7vXk2mB",
            "userPoolDomain": "https://petshop.auth.us-east-1.amazoncognito.com"
          }
        },
        "endpointConfiguration": {
          "certificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/7f3c2f0e-52a1-4f0c-9d0e-2f6b3c1a9e10",
          "domainName": "developers.petshop.example.com",
          "portalDefaultDomainName": "p3a8r5t2n6.portal.us-east-1.amazonaws.com",
          "portalDomainHostedZoneId": "Z1UJRXOUMOOFQ8"
        },
        "includedPortalProductArns": [
          "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/z9z9z9z9z9"
        ],
        "lastModified": "2026-03-09T09:30:00Z",
        "portalArn": "arn:aws:apigateway:us-east-1:123456789012:/portals/p3a8r5t2n6",
        "portalContent": {
          "displayName": "Pet shop for partners",
          "theme": {
            "customColors": {
              "accentColor": "#00695c",
              "backgroundColor": "#ffffff",
              "errorValidationColor": "#b00020",
              "headerColor": "#004d40",
              "navigationColor": "#e0f2f1",
              "textColor": "#212121"
            }
          }
        },
        "portalId": "p3a8r5t2n6",
        "preview": {
          "previewStatus": "PREVIEW_FAILED",
          "statusException": {
            "exception": "BadRequestException",
            "message": "Portal product arn:aws:apigateway:us-east-1:123456789012:/portalproducts/z9z9z9z9z9 does not exist or is not shared."
          }
        },
        "publishStatus": "PUBLISH_FAILED",
        "rumAppMonitorName": "petshop-partners",
        "statusException": {
          "exception": "BadRequestException",
          "message": "Portal product arn:aws:apigateway:us-east-1:123456789012:/portalproducts/z9z9z9z9z9 does not exist or is not shared."
        },
        "tags": {}
      }
    ]
  })
  return createHandler<ListPortalsRequest, OutputOf<'ListPortals'>>({"name":"ListPortals","method":"GET","path":"/v2/portals","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a portal. Creates a web page that shares portal products with API consumers. It is on the web only once
 * it is published; until then it has no `publishStatus`. Its content, its domain and who may read it are
 * required. Products are named by ARN, those that other accounts share included; one that does not exist, or is
 * not shared, is refused with 400 BadRequestException.
 */
export function handleCreatePortal(answer?: Answer<CreatePortalRequest, OutputOf<'CreatePortal'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreatePortal'> => ({
    "authorization": {
      "none": {}
    },
    "endpointConfiguration": {
      "portalDefaultDomainName": "p7o2r9t4a1.portal.us-east-1.amazonaws.com",
      "portalDomainHostedZoneId": "Z1UJRXOUMOOFQ8"
    },
    "includedPortalProductArns": [
      "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2"
    ],
    "lastModified": "2026-03-09T09:00:00Z",
    "portalArn": "arn:aws:apigateway:us-east-1:123456789012:/portals/p7o2r9t4a1",
    "portalContent": {
      "description": "Everything that the pet shop has for other shops.",
      "displayName": "Pet shop",
      "theme": {
        "customColors": {
          "accentColor": "#00695c",
          "backgroundColor": "#ffffff",
          "errorValidationColor": "#b00020",
          "headerColor": "#004d40",
          "navigationColor": "#e0f2f1",
          "textColor": "#212121"
        },
        "logoLastUploaded": "2026-03-09T09:00:00Z"
      }
    },
    "portalId": "p7o2r9t4a1",
    "tags": {
      "team": "storefront"
    }
  })
  return createHandler<CreatePortalRequest, OutputOf<'CreatePortal'>>({"name":"CreatePortal","method":"POST","path":"/v2/portals","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a portal. Reads a portal. After a publication, a preview or a change, repeat the call until
 * `publishStatus`, or the status in `preview`, says how it went.
 */
export function handleGetPortal(answer?: Answer<GetPortalRequest, OutputOf<'GetPortal'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetPortal'> => ({
    "authorization": {
      "none": {}
    },
    "endpointConfiguration": {
      "portalDefaultDomainName": "p7o2r9t4a1.portal.us-east-1.amazonaws.com",
      "portalDomainHostedZoneId": "Z1UJRXOUMOOFQ8"
    },
    "includedPortalProductArns": [
      "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2"
    ],
    "lastModified": "2026-03-09T09:00:00Z",
    "lastPublished": "2026-03-09T10:00:00Z",
    "lastPublishedDescription": "The first publication.",
    "portalArn": "arn:aws:apigateway:us-east-1:123456789012:/portals/p7o2r9t4a1",
    "portalContent": {
      "description": "Everything that the pet shop has for other shops.",
      "displayName": "Pet shop",
      "theme": {
        "customColors": {
          "accentColor": "#00695c",
          "backgroundColor": "#ffffff",
          "errorValidationColor": "#b00020",
          "headerColor": "#004d40",
          "navigationColor": "#e0f2f1",
          "textColor": "#212121"
        },
        "logoLastUploaded": "2026-03-09T09:00:00Z"
      }
    },
    "portalId": "p7o2r9t4a1",
    "preview": {
      "previewStatus": "PREVIEW_READY",
      "previewUrl": "https://p7o2r9t4a1.portal.us-east-1.amazonaws.com/preview"
    },
    "publishStatus": "PUBLISHED",
    "tags": {
      "team": "storefront"
    }
  })
  return createHandler<GetPortalRequest, OutputOf<'GetPortal'>>({"name":"GetPortal","method":"GET","path":"/v2/portals/{portalId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Change a portal. Changes the portal but not what is on the web: publish it again for that. Each member that is
 * given takes the place of the present one whole; tags are changed under the ARN.
 */
export function handleUpdatePortal(answer?: Answer<UpdatePortalRequest, OutputOf<'UpdatePortal'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdatePortal'> => ({
    "authorization": {
      "none": {}
    },
    "endpointConfiguration": {
      "portalDefaultDomainName": "p7o2r9t4a1.portal.us-east-1.amazonaws.com",
      "portalDomainHostedZoneId": "Z1UJRXOUMOOFQ8"
    },
    "includedPortalProductArns": [
      "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2"
    ],
    "lastModified": "2026-03-10T09:00:00Z",
    "lastPublished": "2026-03-09T10:00:00Z",
    "lastPublishedDescription": "The first publication.",
    "portalArn": "arn:aws:apigateway:us-east-1:123456789012:/portals/p7o2r9t4a1",
    "portalContent": {
      "description": "Everything that the pet shop has for other shops, and for you.",
      "displayName": "Pet shop",
      "theme": {
        "customColors": {
          "accentColor": "#00695c",
          "backgroundColor": "#ffffff",
          "errorValidationColor": "#b00020",
          "headerColor": "#004d40",
          "navigationColor": "#e0f2f1",
          "textColor": "#212121"
        }
      }
    },
    "portalId": "p7o2r9t4a1",
    "preview": {
      "previewStatus": "PREVIEW_READY",
      "previewUrl": "https://p7o2r9t4a1.portal.us-east-1.amazonaws.com/preview"
    },
    "publishStatus": "PUBLISHED",
    "tags": {
      "team": "storefront"
    }
  })
  return createHandler<UpdatePortalRequest, OutputOf<'UpdatePortal'>>({"name":"UpdatePortal","method":"PATCH","path":"/v2/portals/{portalId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a portal. Deletes a portal for good; its products stay. One that is published is refused with 400
 * BadRequestException until it is disabled.
 */
export function handleDeletePortal(answer?: Answer<DeletePortalRequest, OutputOf<'DeletePortal'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeletePortal'> => (undefined)
  return createHandler<DeletePortalRequest, OutputOf<'DeletePortal'>>({"name":"DeletePortal","method":"DELETE","path":"/v2/portals/{portalId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Publish a portal. Puts the portal on the web as it is now, with the pages of its products that are in their
 * display order. Later changes of either need another publication. The call only begins it: the portal reads as
 * `PUBLISH_IN_PROGRESS`, then as `PUBLISHED`, or as `PUBLISH_FAILED` with the reason, such as a product that is
 * gone.
 */
export function handlePublishPortal(answer?: Answer<PublishPortalRequest, OutputOf<'PublishPortal'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'PublishPortal'> => ({})
  return createHandler<PublishPortalRequest, OutputOf<'PublishPortal'>>({"name":"PublishPortal","method":"POST","path":"/v2/portals/{portalId}/publish","status":202,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Disable a portal. Takes a published portal off the web. The portal stays, can be changed and be published
 * again, or be deleted now. One that is not published is refused with 409 ConflictException.
 */
export function handleDisablePortal(answer?: Answer<DisablePortalRequest, OutputOf<'DisablePortal'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DisablePortal'> => (undefined)
  return createHandler<DisablePortalRequest, OutputOf<'DisablePortal'>>({"name":"DisablePortal","method":"DELETE","path":"/v2/portals/{portalId}/publish","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Preview a portal. Makes a preview of the portal as it would be published now, at an address that soon ends. The
 * call only begins it: `preview` of the portal tells the address once it is ready.
 */
export function handlePreviewPortal(answer?: Answer<PreviewPortalRequest, OutputOf<'PreviewPortal'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'PreviewPortal'> => ({})
  return createHandler<PreviewPortalRequest, OutputOf<'PreviewPortal'>>({"name":"PreviewPortal","method":"POST","path":"/v2/portals/{portalId}/preview","status":202,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List portal products. Lists portal products page by page, without their display order: those of the account, or
 * those that other accounts share with it.
 */
export function handleListPortalProducts(answer?: Answer<ListPortalProductsRequest, OutputOf<'ListPortalProducts'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'ListPortalProducts'> => ({
    "items": [
      {
        "description": "Find a pet and take it home.",
        "displayName": "Pet adoption",
        "lastModified": "2026-03-09T08:30:00Z",
        "portalProductArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2",
        "portalProductId": "d4p1s8q6w2",
        "tags": {}
      },
      {
        "description": "How to feed and to groom.",
        "displayName": "Pet care",
        "lastModified": "2026-03-09T08:40:00Z",
        "portalProductArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/k3c8a5r1e7",
        "portalProductId": "k3c8a5r1e7",
        "tags": {
          "team": "storefront"
        }
      }
    ]
  })
  return createHandler<ListPortalProductsRequest, OutputOf<'ListPortalProducts'>>({"name":"ListPortalProducts","method":"GET","path":"/v2/portalproducts","status":200,"query":{"resourceOwner":"string","maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a portal product. Creates a product: a group of endpoints of REST APIs with their documentation, which
 * portals include. It begins without pages and without a display order.
 */
export function handleCreatePortalProduct(answer?: Answer<CreatePortalProductRequest, OutputOf<'CreatePortalProduct'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreatePortalProduct'> => ({
    "description": "",
    "displayName": "Pet adoption",
    "lastModified": "2026-03-09T08:00:00Z",
    "portalProductArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2",
    "portalProductId": "d4p1s8q6w2",
    "tags": {}
  })
  return createHandler<CreatePortalProductRequest, OutputOf<'CreatePortalProduct'>>({"name":"CreatePortalProduct","method":"POST","path":"/v2/portalproducts","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a portal product. Reads a portal product with its display order, of the account or of one that shares it.
 */
export function handleGetPortalProduct(answer?: Answer<GetPortalProductRequest, OutputOf<'GetPortalProduct'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetPortalProduct'> => ({
    "description": "Find a pet and take it home.",
    "displayName": "Pet adoption",
    "displayOrder": {
      "contents": [
        {
          "sectionName": "Pets",
          "productRestEndpointPageArns": [
            "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productrestendpointpages/e5n8d1p3t7",
            "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productrestendpointpages/e9q2l6x4m8"
          ]
        }
      ],
      "overviewPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productpages/g2a7d4o9p1",
      "productPageArns": []
    },
    "lastModified": "2026-03-09T08:30:00Z",
    "portalProductArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2",
    "portalProductId": "d4p1s8q6w2",
    "tags": {}
  })
  return createHandler<GetPortalProductRequest, OutputOf<'GetPortalProduct'>>({"name":"GetPortalProduct","method":"GET","path":"/v2/portalproducts/{portalProductId}","status":200,"query":{"resourceOwnerAccountId":"string"},"body":false}, answer ?? example, options)
}

/**
 * Change a portal product. Changes name, description or display order. Portals that are published show the change
 * once they are published again. A display order takes the place of the present one whole, and may name pages of
 * this product only.
 */
export function handleUpdatePortalProduct(answer?: Answer<UpdatePortalProductRequest, OutputOf<'UpdatePortalProduct'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdatePortalProduct'> => ({
    "description": "Find a pet and take it home.",
    "displayName": "Pet adoption",
    "displayOrder": {
      "contents": [
        {
          "sectionName": "Pets",
          "productRestEndpointPageArns": [
            "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productrestendpointpages/e5n8d1p3t7",
            "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productrestendpointpages/e9q2l6x4m8"
          ]
        }
      ],
      "overviewPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productpages/g2a7d4o9p1",
      "productPageArns": []
    },
    "lastModified": "2026-03-09T08:30:00Z",
    "portalProductArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2",
    "portalProductId": "d4p1s8q6w2",
    "tags": {}
  })
  return createHandler<UpdatePortalProductRequest, OutputOf<'UpdatePortalProduct'>>({"name":"UpdatePortalProduct","method":"PATCH","path":"/v2/portalproducts/{portalProductId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a portal product. Deletes a portal product with its pages and its sharing policy. Portals that include
 * it are not in the way; they go on showing it until they are published again, for which the product has to be
 * taken out of them.
 */
export function handleDeletePortalProduct(answer?: Answer<DeletePortalProductRequest, OutputOf<'DeletePortalProduct'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeletePortalProduct'> => (undefined)
  return createHandler<DeletePortalProductRequest, OutputOf<'DeletePortalProduct'>>({"name":"DeletePortalProduct","method":"DELETE","path":"/v2/portalproducts/{portalProductId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Read a sharing policy. Reads which other accounts may use a portal product. One that was never shared has no
 * policy, which is answered with 404 NotFoundException.
 */
export function handleGetPortalProductSharingPolicy(answer?: Answer<GetPortalProductSharingPolicyRequest, OutputOf<'GetPortalProductSharingPolicy'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetPortalProductSharingPolicy'> => ({
    "policyDocument": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"210987654321\"},\"Action\":[\"apigateway:GetPortalProduct\"],\"Resource\":\"arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2\"}]}",
    "portalProductId": "d4p1s8q6w2"
  })
  return createHandler<GetPortalProductSharingPolicyRequest, OutputOf<'GetPortalProductSharingPolicy'>>({"name":"GetPortalProductSharingPolicy","method":"GET","path":"/v2/portalproducts/{portalProductId}/sharingpolicy","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Set a sharing policy. Says which other accounts may read a portal product and include it in their portals. The
 * policy takes the place of the one before.
 */
export function handlePutPortalProductSharingPolicy(answer?: Answer<PutPortalProductSharingPolicyRequest, OutputOf<'PutPortalProductSharingPolicy'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'PutPortalProductSharingPolicy'> => ({})
  return createHandler<PutPortalProductSharingPolicyRequest, OutputOf<'PutPortalProductSharingPolicy'>>({"name":"PutPortalProductSharingPolicy","method":"PUT","path":"/v2/portalproducts/{portalProductId}/sharingpolicy","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a sharing policy. Ends the sharing of a portal product. Other accounts no longer read it, and cannot
 * publish portals that include it.
 */
export function handleDeletePortalProductSharingPolicy(answer?: Answer<DeletePortalProductSharingPolicyRequest, OutputOf<'DeletePortalProductSharingPolicy'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeletePortalProductSharingPolicy'> => (undefined)
  return createHandler<DeletePortalProductSharingPolicyRequest, OutputOf<'DeletePortalProductSharingPolicy'>>({"name":"DeletePortalProductSharingPolicy","method":"DELETE","path":"/v2/portalproducts/{portalProductId}/sharingpolicy","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List product pages. Lists the product pages of a portal product page by page, with their titles but without
 * their texts; drafts are among them.
 */
export function handleListProductPages(answer?: Answer<ListProductPagesRequest, OutputOf<'ListProductPages'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'ListProductPages'> => ({
    "items": [
      {
        "lastModified": "2026-03-09T08:10:00Z",
        "pageTitle": "How adoption works",
        "productPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productpages/g2a7d4o9p1",
        "productPageId": "g2a7d4o9p1"
      }
    ]
  })
  return createHandler<ListProductPagesRequest, OutputOf<'ListProductPages'>>({"name":"ListProductPages","method":"GET","path":"/v2/portalproducts/{portalProductId}/productpages","status":200,"query":{"resourceOwnerAccountId":"string","maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a product page. Adds a page of documentation to a portal product. It is a draft until the display order
 * of the product names it.
 */
export function handleCreateProductPage(answer?: Answer<CreateProductPageRequest, OutputOf<'CreateProductPage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateProductPage'> => ({
    "displayContent": {
      "body": "# How adoption works\n\nChoose a pet, visit it, take it home.",
      "title": "How adoption works"
    },
    "lastModified": "2026-03-09T08:10:00Z",
    "productPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productpages/g2a7d4o9p1",
    "productPageId": "g2a7d4o9p1"
  })
  return createHandler<CreateProductPageRequest, OutputOf<'CreateProductPage'>>({"name":"CreateProductPage","method":"POST","path":"/v2/portalproducts/{portalProductId}/productpages","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a product page. Reads a product page with its text, of the account or of one that shares the portal
 * product.
 */
export function handleGetProductPage(answer?: Answer<GetProductPageRequest, OutputOf<'GetProductPage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetProductPage'> => ({
    "displayContent": {
      "body": "# How adoption works\n\nChoose a pet, visit it, take it home.",
      "title": "How adoption works"
    },
    "lastModified": "2026-03-09T08:10:00Z",
    "productPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productpages/g2a7d4o9p1",
    "productPageId": "g2a7d4o9p1"
  })
  return createHandler<GetProductPageRequest, OutputOf<'GetProductPage'>>({"name":"GetProductPage","method":"GET","path":"/v2/portalproducts/{portalProductId}/productpages/{productPageId}","status":200,"query":{"resourceOwnerAccountId":"string"},"body":false}, answer ?? example, options)
}

/**
 * Change a product page. Puts another title and text in the place of the present ones. Portals show it once they
 * are published again.
 */
export function handleUpdateProductPage(answer?: Answer<UpdateProductPageRequest, OutputOf<'UpdateProductPage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateProductPage'> => ({
    "displayContent": {
      "body": "# Adoption\n\nChoose a pet, visit it twice, take it home.",
      "title": "Adoption"
    },
    "lastModified": "2026-03-10T08:10:00Z",
    "productPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productpages/g2a7d4o9p1",
    "productPageId": "g2a7d4o9p1"
  })
  return createHandler<UpdateProductPageRequest, OutputOf<'UpdateProductPage'>>({"name":"UpdateProductPage","method":"PATCH","path":"/v2/portalproducts/{portalProductId}/productpages/{productPageId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a product page. Deletes a product page and takes it out of the display order of its product.
 */
export function handleDeleteProductPage(answer?: Answer<DeleteProductPageRequest, OutputOf<'DeleteProductPage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteProductPage'> => (undefined)
  return createHandler<DeleteProductPageRequest, OutputOf<'DeleteProductPage'>>({"name":"DeleteProductPage","method":"DELETE","path":"/v2/portalproducts/{portalProductId}/productpages/{productPageId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List product REST endpoint pages. Lists the endpoint pages of a portal product page by page, without their
 * texts; drafts are among them.
 */
export function handleListProductRestEndpointPages(answer?: Answer<ListProductRestEndpointPagesRequest, OutputOf<'ListProductRestEndpointPages'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'ListProductRestEndpointPages'> => ({
    "items": [
      {
        "endpoint": "https://api.petshop.example.com/shop",
        "lastModified": "2026-03-09T08:20:00Z",
        "operationName": "List pets",
        "productRestEndpointPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productrestendpointpages/e5n8d1p3t7",
        "productRestEndpointPageId": "e5n8d1p3t7",
        "restEndpointIdentifier": {
          "identifierParts": {
            "method": "GET",
            "path": "/pets",
            "restApiId": "b7u2c9w4x1",
            "stage": "prod"
          }
        },
        "status": "AVAILABLE",
        "tryItState": "ENABLED"
      },
      {
        "endpoint": "https://b7u2c9w4x1.execute-api.us-east-1.amazonaws.com/prod",
        "lastModified": "2026-03-09T08:20:00Z",
        "productRestEndpointPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productrestendpointpages/e9q2l6x4m8",
        "productRestEndpointPageId": "e9q2l6x4m8",
        "restEndpointIdentifier": {
          "identifierParts": {
            "method": "GET",
            "path": "/pets/{petId}",
            "restApiId": "b7u2c9w4x1",
            "stage": "prod"
          }
        },
        "status": "AVAILABLE",
        "tryItState": "DISABLED"
      },
      {
        "endpoint": "https://z9z9z9z9z9.execute-api.us-east-1.amazonaws.com/prod",
        "lastModified": "2026-03-09T08:20:00Z",
        "productRestEndpointPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productrestendpointpages/x7f2a9i4l1",
        "productRestEndpointPageId": "x7f2a9i4l1",
        "restEndpointIdentifier": {
          "identifierParts": {
            "method": "GET",
            "path": "/pets",
            "restApiId": "z9z9z9z9z9",
            "stage": "prod"
          }
        },
        "status": "FAILED",
        "statusException": {
          "exception": "NotFoundException",
          "message": "Invalid API identifier specified z9z9z9z9z9"
        },
        "tryItState": "DISABLED"
      }
    ]
  })
  return createHandler<ListProductRestEndpointPagesRequest, OutputOf<'ListProductRestEndpointPages'>>({"name":"ListProductRestEndpointPages","method":"GET","path":"/v2/portalproducts/{portalProductId}/productrestendpointpages","status":200,"query":{"resourceOwnerAccountId":"string","maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a product REST endpoint page. Adds an endpoint to a portal product: a method and a path of a stage of a
 * REST API, with a page that documents it. The texts of the REST API are shown unless the content overrides them.
 * It is a draft until the display order of the product names it.
 */
export function handleCreateProductRestEndpointPage(answer?: Answer<CreateProductRestEndpointPageRequest, OutputOf<'CreateProductRestEndpointPage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateProductRestEndpointPage'> => ({
    "displayContent": {
      "body": "Lists the pets that look for a home.",
      "endpoint": "https://api.petshop.example.com/shop",
      "operationName": "List pets"
    },
    "lastModified": "2026-03-09T08:20:00Z",
    "productRestEndpointPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productrestendpointpages/e5n8d1p3t7",
    "productRestEndpointPageId": "e5n8d1p3t7",
    "restEndpointIdentifier": {
      "identifierParts": {
        "method": "GET",
        "path": "/pets",
        "restApiId": "b7u2c9w4x1",
        "stage": "prod"
      }
    },
    "status": "AVAILABLE",
    "tryItState": "ENABLED"
  })
  return createHandler<CreateProductRestEndpointPageRequest, OutputOf<'CreateProductRestEndpointPage'>>({"name":"CreateProductRestEndpointPage","method":"POST","path":"/v2/portalproducts/{portalProductId}/productrestendpointpages","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a product REST endpoint page. Reads an endpoint page with its text, of the account or of one that shares
 * the portal product.
 */
export function handleGetProductRestEndpointPage(answer?: Answer<GetProductRestEndpointPageRequest, OutputOf<'GetProductRestEndpointPage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetProductRestEndpointPage'> => ({
    "displayContent": {
      "body": "Lists the pets that look for a home.",
      "endpoint": "https://api.petshop.example.com/shop",
      "operationName": "List pets"
    },
    "lastModified": "2026-03-09T08:20:00Z",
    "productRestEndpointPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productrestendpointpages/e5n8d1p3t7",
    "productRestEndpointPageId": "e5n8d1p3t7",
    "restEndpointIdentifier": {
      "identifierParts": {
        "method": "GET",
        "path": "/pets",
        "restApiId": "b7u2c9w4x1",
        "stage": "prod"
      }
    },
    "status": "AVAILABLE",
    "tryItState": "ENABLED"
  })
  return createHandler<GetProductRestEndpointPageRequest, OutputOf<'GetProductRestEndpointPage'>>({"name":"GetProductRestEndpointPage","method":"GET","path":"/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}","status":200,"query":{"includeRawDisplayContent":"string","resourceOwnerAccountId":"string"},"body":false}, answer ?? example, options)
}

/**
 * Change a product REST endpoint page. Changes what an endpoint page shows, or whether consumers can try the
 * endpoint. Which endpoint it is stays. Given content takes the place of the present one whole; portals show it
 * once they are published again.
 */
export function handleUpdateProductRestEndpointPage(answer?: Answer<UpdateProductRestEndpointPageRequest, OutputOf<'UpdateProductRestEndpointPage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateProductRestEndpointPage'> => ({
    "displayContent": {
      "body": "Lists the pets that look for a home, a page at a time.",
      "endpoint": "https://b7u2c9w4x1.execute-api.us-east-1.amazonaws.com/prod",
      "operationName": "List pets"
    },
    "lastModified": "2026-03-10T08:20:00Z",
    "productRestEndpointPageArn": "arn:aws:apigateway:us-east-1:123456789012:/portalproducts/d4p1s8q6w2/productrestendpointpages/e5n8d1p3t7",
    "productRestEndpointPageId": "e5n8d1p3t7",
    "restEndpointIdentifier": {
      "identifierParts": {
        "method": "GET",
        "path": "/pets",
        "restApiId": "b7u2c9w4x1",
        "stage": "prod"
      }
    },
    "status": "AVAILABLE",
    "tryItState": "DISABLED"
  })
  return createHandler<UpdateProductRestEndpointPageRequest, OutputOf<'UpdateProductRestEndpointPage'>>({"name":"UpdateProductRestEndpointPage","method":"PATCH","path":"/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a product REST endpoint page. Deletes an endpoint page and takes it out of the display order of its
 * product. The REST API is not touched.
 */
export function handleDeleteProductRestEndpointPage(answer?: Answer<DeleteProductRestEndpointPageRequest, OutputOf<'DeleteProductRestEndpointPage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteProductRestEndpointPage'> => (undefined)
  return createHandler<DeleteProductRestEndpointPageRequest, OutputOf<'DeleteProductRestEndpointPage'>>({"name":"DeleteProductRestEndpointPage","method":"DELETE","path":"/v2/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List routes. Lists the routes of an API in their present state, deployed or not. The order says nothing about
 * which route wins a request. An answer without `nextToken` is the last page.
 */
export function handleGetRoutes(answer?: Answer<GetRoutesRequest, OutputOf<'GetRoutes'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetRoutes'> => ({
    "items": [
      {
        "apiKeyRequired": false,
        "authorizationType": "NONE",
        "routeId": "g5k2p9t",
        "routeKey": "ANY /pets/{proxy+}",
        "target": "integrations/h8n3w6j"
      },
      {
        "apiKeyRequired": false,
        "authorizationScopes": [
          "orders/write"
        ],
        "authorizationType": "JWT",
        "authorizerId": "j6w1t4",
        "routeId": "o7r3d1e",
        "routeKey": "POST /orders",
        "target": "integrations/l4m7b2a"
      }
    ]
  })
  return createHandler<GetRoutesRequest, OutputOf<'GetRoutes'>>({"name":"GetRoutes","method":"GET","path":"/v2/apis/{apiId}/routes","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a route. Says which requests or messages go to which integration, and who may send them. A key can be
 * taken once in an API; on an HTTP API, paths that differ only in the name of a variable collide as well (409
 * ConflictException). Integration and authorizer have to exist already, and an API holds up to 300 routes. Stages
 * serve it after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function handleCreateRoute(answer?: Answer<CreateRouteRequest, OutputOf<'CreateRoute'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateRoute'> => ({
    "apiKeyRequired": false,
    "authorizationType": "NONE",
    "routeId": "g5k2p9t",
    "routeKey": "ANY /pets/{proxy+}",
    "target": "integrations/h8n3w6j"
  })
  return createHandler<CreateRouteRequest, OutputOf<'CreateRoute'>>({"name":"CreateRoute","method":"POST","path":"/v2/apis/{apiId}/routes","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a route. Reads a route in its present state, which may be ahead of what the stages serve. `apiKeyRequired`
 * and `authorizationType` are always present; other members only when they are set.
 */
export function handleGetRoute(answer?: Answer<GetRouteRequest, OutputOf<'GetRoute'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetRoute'> => ({
    "apiKeyRequired": false,
    "authorizationType": "NONE",
    "routeId": "g5k2p9t",
    "routeKey": "ANY /pets/{proxy+}",
    "target": "integrations/h8n3w6j"
  })
  return createHandler<GetRouteRequest, OutputOf<'GetRoute'>>({"name":"GetRoute","method":"GET","path":"/v2/apis/{apiId}/routes/{routeId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Update a route. Changes the members sent and keeps the others, the key included; the result is checked as a
 * whole. Taking authorization off needs an explicit `authorizationType` of `NONE`, and an empty `authorizerId` to
 * detach the authorizer. The key of the `$default` route that quick create made stays. Stages serve the change
 * after the next deployment; a stage with auto-deploy gets one by itself.
 */
export function handleUpdateRoute(answer?: Answer<UpdateRouteRequest, OutputOf<'UpdateRoute'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateRoute'> => ({
    "apiKeyRequired": false,
    "authorizationScopes": [
      "orders/write",
      "orders/manage"
    ],
    "authorizationType": "JWT",
    "authorizerId": "j6w1t4",
    "operationName": "PlaceOrder",
    "routeId": "o7r3d1e",
    "routeKey": "POST /orders",
    "target": "integrations/l4m7b2a"
  })
  return createHandler<UpdateRouteRequest, OutputOf<'UpdateRoute'>>({"name":"UpdateRoute","method":"PATCH","path":"/v2/apis/{apiId}/routes/{routeId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a route. Removes a route together with its route responses; its integration and authorizer stay. Nothing
 * can block that. Deployments made earlier go on serving the route.
 */
export function handleDeleteRoute(answer?: Answer<DeleteRouteRequest, OutputOf<'DeleteRoute'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteRoute'> => (undefined)
  return createHandler<DeleteRouteRequest, OutputOf<'DeleteRoute'>>({"name":"DeleteRoute","method":"DELETE","path":"/v2/apis/{apiId}/routes/{routeId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Delete a request parameter of a route. Removes one entry from the `requestParameters` of a `$connect` route, by
 * its full key such as `route.request.querystring.room`. An update of the route can only add or change entries,
 * so this is the way to drop one. A key that the route does not have gives 404 NotFoundException. WebSocket APIs
 * only.
 */
export function handleDeleteRouteRequestParameter(answer?: Answer<DeleteRouteRequestParameterRequest, OutputOf<'DeleteRouteRequestParameter'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteRouteRequestParameter'> => (undefined)
  return createHandler<DeleteRouteRequestParameterRequest, OutputOf<'DeleteRouteRequestParameter'>>({"name":"DeleteRouteRequestParameter","method":"DELETE","path":"/v2/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List route responses. Lists the route responses of one route, which are one at most. For a route of an HTTP API
 * the list is empty rather than refused. An answer without `nextToken` is the last page.
 */
export function handleGetRouteResponses(answer?: Answer<GetRouteResponsesRequest, OutputOf<'GetRouteResponses'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetRouteResponses'> => ({
    "items": [
      {
        "routeResponseId": "t6b9d3",
        "routeResponseKey": "$default"
      }
    ]
  })
  return createHandler<GetRouteResponsesRequest, OutputOf<'GetRouteResponses'>>({"name":"GetRouteResponses","method":"GET","path":"/v2/apis/{apiId}/routes/{routeId}/routeresponses","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a route response. Lets a route of a WebSocket API answer its caller over the same connection. The route
 * also needs a `routeResponseSelectionExpression` of `$default`. Only the key `$default` is taken, and once in a
 * route (409 ConflictException); an HTTP API refuses the call with 400 BadRequestException. Stages serve it after
 * the next deployment; a stage with auto-deploy gets one by itself. WebSocket APIs only.
 */
export function handleCreateRouteResponse(answer?: Answer<CreateRouteResponseRequest, OutputOf<'CreateRouteResponse'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateRouteResponse'> => ({
    "routeResponseId": "t6b9d3",
    "routeResponseKey": "$default"
  })
  return createHandler<CreateRouteResponseRequest, OutputOf<'CreateRouteResponse'>>({"name":"CreateRouteResponse","method":"POST","path":"/v2/apis/{apiId}/routes/{routeId}/routeresponses","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a route response. Reads a route response in its present state, which may be ahead of what the stages
 * serve. Its identifier is known below its own route only; elsewhere it gives 404 NotFoundException. WebSocket
 * APIs only.
 */
export function handleGetRouteResponse(answer?: Answer<GetRouteResponseRequest, OutputOf<'GetRouteResponse'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetRouteResponse'> => ({
    "routeResponseId": "t6b9d3",
    "routeResponseKey": "$default"
  })
  return createHandler<GetRouteResponseRequest, OutputOf<'GetRouteResponse'>>({"name":"GetRouteResponse","method":"GET","path":"/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Update a route response. Changes the members sent and keeps the others. The key cannot become anything but
 * `$default`. Stages serve the change after the next deployment; a stage with auto-deploy gets one by itself.
 * WebSocket APIs only.
 */
export function handleUpdateRouteResponse(answer?: Answer<UpdateRouteResponseRequest, OutputOf<'UpdateRouteResponse'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateRouteResponse'> => ({
    "modelSelectionExpression": "$request.body.action",
    "responseModels": {
      "sendMessage": "ChatMessage"
    },
    "routeResponseId": "t6b9d3",
    "routeResponseKey": "$default"
  })
  return createHandler<UpdateRouteResponseRequest, OutputOf<'UpdateRouteResponse'>>({"name":"UpdateRouteResponse","method":"PATCH","path":"/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a route response. Removes a route response; nothing can block that. After the next deployment the route
 * no longer answers its caller. Deleting the route removes its route responses as well. WebSocket APIs only.
 */
export function handleDeleteRouteResponse(answer?: Answer<DeleteRouteResponseRequest, OutputOf<'DeleteRouteResponse'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteRouteResponse'> => (undefined)
  return createHandler<DeleteRouteResponseRequest, OutputOf<'DeleteRouteResponse'>>({"name":"DeleteRouteResponse","method":"DELETE","path":"/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * List stages. Lists the stages of an API page by page, with all their settings. By `deploymentId` they tell
 * which deployments are in use and cannot be deleted.
 */
export function handleGetStages(answer?: Answer<GetStagesRequest, OutputOf<'GetStages'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetStages'> => ({
    "items": [
      {
        "autoDeploy": true,
        "createdDate": "2026-03-02T09:04:10Z",
        "defaultRouteSettings": {
          "detailedMetricsEnabled": false
        },
        "deploymentId": "a7q3z8",
        "lastDeploymentStatusMessage": "Successfully deployed stage with deployment ID 'a7q3z8'",
        "lastUpdatedDate": "2026-03-02T09:04:12Z",
        "routeSettings": {},
        "stageName": "$default",
        "stageVariables": {},
        "tags": {}
      },
      {
        "accessLogSettings": {
          "destinationArn": "arn:aws:logs:us-east-1:123456789012:log-group:pet-shop-access",
          "format": "{\"requestId\":\"$context.requestId\",\"routeKey\":\"$context.routeKey\",\"status\":\"$context.status\"}"
        },
        "autoDeploy": false,
        "createdDate": "2026-03-02T09:06:00Z",
        "defaultRouteSettings": {
          "detailedMetricsEnabled": false,
          "throttlingBurstLimit": 200,
          "throttlingRateLimit": 100
        },
        "deploymentId": "d2p8y5",
        "description": "What the shop front calls",
        "lastUpdatedDate": "2026-03-02T09:06:00Z",
        "routeSettings": {},
        "stageName": "prod",
        "stageVariables": {
          "petTable": "pets-prod"
        },
        "tags": {}
      }
    ]
  })
  return createHandler<GetStagesRequest, OutputOf<'GetStages'>>({"name":"GetStages","method":"GET","path":"/v2/apis/{apiId}/stages","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a stage. Adds a stage, at which callers reach the API as soon as it has a deployment: give one in
 * `deploymentId`, let a later deployment name the stage, or turn on `autoDeploy`. With auto-deploy the deployment
 * is made in the background, so `deploymentId` may be missing from the answer. A name that the API already has is
 * refused with 409 ConflictException.
 */
export function handleCreateStage(answer?: Answer<CreateStageRequest, OutputOf<'CreateStage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateStage'> => ({
    "accessLogSettings": {
      "destinationArn": "arn:aws:logs:us-east-1:123456789012:log-group:pet-shop-access",
      "format": "{\"requestId\":\"$context.requestId\",\"routeKey\":\"$context.routeKey\",\"status\":\"$context.status\"}"
    },
    "autoDeploy": false,
    "createdDate": "2026-03-02T09:06:00Z",
    "defaultRouteSettings": {
      "detailedMetricsEnabled": false,
      "throttlingBurstLimit": 200,
      "throttlingRateLimit": 100
    },
    "deploymentId": "d2p8y5",
    "description": "What the shop front calls",
    "lastUpdatedDate": "2026-03-02T09:06:00Z",
    "routeSettings": {},
    "stageName": "prod",
    "stageVariables": {
      "petTable": "pets-prod"
    },
    "tags": {}
  })
  return createHandler<CreateStageRequest, OutputOf<'CreateStage'>>({"name":"CreateStage","method":"POST","path":"/v2/apis/{apiId}/stages","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a stage. Reads the settings of a stage and which deployment it serves. After a change of an API with
 * auto-deploy, `lastDeploymentStatusMessage` tells whether that change has gone live.
 */
export function handleGetStage(answer?: Answer<GetStageRequest, OutputOf<'GetStage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetStage'> => ({
    "accessLogSettings": {
      "destinationArn": "arn:aws:logs:us-east-1:123456789012:log-group:pet-shop-access",
      "format": "{\"requestId\":\"$context.requestId\",\"routeKey\":\"$context.routeKey\",\"status\":\"$context.status\"}"
    },
    "autoDeploy": false,
    "createdDate": "2026-03-02T09:06:00Z",
    "defaultRouteSettings": {
      "detailedMetricsEnabled": false,
      "throttlingBurstLimit": 200,
      "throttlingRateLimit": 100
    },
    "deploymentId": "d2p8y5",
    "description": "What the shop front calls",
    "lastUpdatedDate": "2026-03-02T09:06:00Z",
    "routeSettings": {},
    "stageName": "prod",
    "stageVariables": {
      "petTable": "pets-prod"
    },
    "tags": {}
  })
  return createHandler<GetStageRequest, OutputOf<'GetStage'>>({"name":"GetStage","method":"GET","path":"/v2/apis/{apiId}/stages/{stageName}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Update a stage. Changes the members sent and keeps the others. Variables, throttling, logs and metrics act at
 * once, without a deployment; another `deploymentId` moves callers to that snapshot, which also is the way back
 * to an earlier one. The name cannot change, and tags have operations of their own.
 */
export function handleUpdateStage(answer?: Answer<UpdateStageRequest, OutputOf<'UpdateStage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateStage'> => ({
    "accessLogSettings": {
      "destinationArn": "arn:aws:logs:us-east-1:123456789012:log-group:pet-shop-access",
      "format": "{\"requestId\":\"$context.requestId\",\"routeKey\":\"$context.routeKey\",\"status\":\"$context.status\"}"
    },
    "autoDeploy": false,
    "createdDate": "2026-03-02T09:06:00Z",
    "defaultRouteSettings": {
      "detailedMetricsEnabled": false,
      "throttlingBurstLimit": 200,
      "throttlingRateLimit": 100
    },
    "deploymentId": "d2p8y5",
    "description": "What the shop front calls",
    "lastUpdatedDate": "2026-03-09T10:30:00Z",
    "routeSettings": {
      "ANY /pets/{proxy+}": {
        "throttlingBurstLimit": 80,
        "throttlingRateLimit": 40
      }
    },
    "stageName": "prod",
    "stageVariables": {
      "orderQueue": "orders-prod",
      "petTable": "pets-prod"
    },
    "tags": {}
  })
  return createHandler<UpdateStageRequest, OutputOf<'UpdateStage'>>({"name":"UpdateStage","method":"PATCH","path":"/v2/apis/{apiId}/stages/{stageName}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a stage. Deletes a stage with its settings, tags and cached authorizer answers; callers cannot reach it
 * from then on. Its deployment stays and can be deleted or given to another stage. Refused with 400
 * BadRequestException while a custom domain maps to the stage.
 */
export function handleDeleteStage(answer?: Answer<DeleteStageRequest, OutputOf<'DeleteStage'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteStage'> => (undefined)
  return createHandler<DeleteStageRequest, OutputOf<'DeleteStage'>>({"name":"DeleteStage","method":"DELETE","path":"/v2/apis/{apiId}/stages/{stageName}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Turn off access logging. Removes the access log settings of a stage, which an update cannot do. Requests are no
 * longer logged from then on, without a deployment; the log group and what it holds stay. A stage that has no
 * such settings gives 204 too.
 */
export function handleDeleteAccessLogSettings(answer?: Answer<DeleteAccessLogSettingsRequest, OutputOf<'DeleteAccessLogSettings'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteAccessLogSettings'> => (undefined)
  return createHandler<DeleteAccessLogSettingsRequest, OutputOf<'DeleteAccessLogSettings'>>({"name":"DeleteAccessLogSettings","method":"DELETE","path":"/v2/apis/{apiId}/stages/{stageName}/accesslogsettings","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Reset the authorizers cache. Forgets all answers of Lambda authorizers that a stage of an HTTP API keeps, so
 * that the next request of each caller is judged anew, for instance after access was withdrawn. It gives 204 also
 * when nothing was kept; there is no way to drop a single answer. HTTP APIs only.
 */
export function handleResetAuthorizersCache(answer?: Answer<ResetAuthorizersCacheRequest, OutputOf<'ResetAuthorizersCache'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'ResetAuthorizersCache'> => (undefined)
  return createHandler<ResetAuthorizersCacheRequest, OutputOf<'ResetAuthorizersCache'>>({"name":"ResetAuthorizersCache","method":"DELETE","path":"/v2/apis/{apiId}/stages/{stageName}/cache/authorizers","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Delete route settings. Removes the settings that a stage has for one route key, which an update cannot do. The
 * route falls back to `defaultRouteSettings` at once; the route itself stays. A key without settings is refused
 * with 404 NotFoundException.
 */
export function handleDeleteRouteSettings(answer?: Answer<DeleteRouteSettingsRequest, OutputOf<'DeleteRouteSettings'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteRouteSettings'> => (undefined)
  return createHandler<DeleteRouteSettingsRequest, OutputOf<'DeleteRouteSettings'>>({"name":"DeleteRouteSettings","method":"DELETE","path":"/v2/apis/{apiId}/stages/{stageName}/routesettings/{routeKey}","status":204,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Read the tags of a resource. Reads all tags of an API, a stage, a custom domain name, a VPC link, a portal or a
 * portal product, the same that a read of the resource shows. An ARN of the wrong form is refused with 400
 * BadRequestException, one that leads to nothing with 404 NotFoundException.
 */
export function handleGetTags(answer?: Answer<GetTagsRequest, OutputOf<'GetTags'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetTags'> => ({
    "tags": {
      "team": "storefront"
    }
  })
  return createHandler<GetTagsRequest, OutputOf<'GetTags'>>({"name":"GetTags","method":"GET","path":"/v2/tags/{resource-arn}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Add tags to a resource. Adds tags to an API, a stage, a custom domain name, a VPC link, a portal or a portal
 * product, or gives new values to those it has; no other resource takes tags. This is the way to change tags
 * later on, as updates of the resources have no such member. Keys that begin with `aws:` are refused, as is a tag
 * too many: a resource holds 50.
 */
export function handleTagResource(answer?: Answer<TagResourceRequest, OutputOf<'TagResource'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'TagResource'> => ({})
  return createHandler<TagResourceRequest, OutputOf<'TagResource'>>({"name":"TagResource","method":"POST","path":"/v2/tags/{resource-arn}","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Remove tags from a resource. Removes the tags with the given keys from the resource. Keys that the resource
 * does not have are passed over, so the call can be repeated.
 */
export function handleUntagResource(answer?: Answer<UntagResourceRequest, OutputOf<'UntagResource'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UntagResource'> => (undefined)
  return createHandler<UntagResourceRequest, OutputOf<'UntagResource'>>({"name":"UntagResource","method":"DELETE","path":"/v2/tags/{resource-arn}","status":204,"query":{"tagKeys":"array"},"body":false}, answer ?? example, options)
}

/**
 * List VPC links. Lists the VPC links of the account in the region page by page, in whatever state they are. VPC
 * links of the REST service, which WebSocket APIs use, are not among them. HTTP APIs only.
 */
export function handleGetVpcLinks(answer?: Answer<GetVpcLinksRequest, OutputOf<'GetVpcLinks'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetVpcLinks'> => ({
    "items": [
      {
        "createdDate": "2026-03-02T09:01:00Z",
        "name": "shop-backend",
        "securityGroupIds": [
          "sg-0e1f2a3b"
        ],
        "subnetIds": [
          "subnet-0a1b2c3d"
        ],
        "tags": {},
        "vpcLinkId": "v9c3l7",
        "vpcLinkStatus": "AVAILABLE",
        "vpcLinkVersion": "V2"
      }
    ]
  })
  return createHandler<GetVpcLinksRequest, OutputOf<'GetVpcLinks'>>({"name":"GetVpcLinks","method":"GET","path":"/v2/vpclinks","status":200,"query":{"maxResults":"string","nextToken":"string"},"body":false}, answer ?? example, options)
}

/**
 * Create a VPC link. Starts to make a VPC link, over which private integrations of HTTP APIs reach load balancers
 * and Cloud Map services in a VPC. The answer comes before the network interfaces exist: the link is `PENDING`
 * and can be used once a read shows `AVAILABLE`. Choose subnets and security groups with care, as they cannot
 * change. More links than the quota, ten in a region, are refused with 400 BadRequestException. HTTP APIs only.
 */
export function handleCreateVpcLink(answer?: Answer<CreateVpcLinkRequest, OutputOf<'CreateVpcLink'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'CreateVpcLink'> => ({
    "createdDate": "2026-03-02T09:01:00Z",
    "name": "shop-backend",
    "securityGroupIds": [
      "sg-0e1f2a3b"
    ],
    "subnetIds": [
      "subnet-0a1b2c3d"
    ],
    "tags": {},
    "vpcLinkId": "v9c3l7",
    "vpcLinkStatus": "PENDING",
    "vpcLinkVersion": "V2"
  })
  return createHandler<CreateVpcLinkRequest, OutputOf<'CreateVpcLink'>>({"name":"CreateVpcLink","method":"POST","path":"/v2/vpclinks","status":201,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Read a VPC link. Reads a VPC link. Repeat the call after a create until the status is `AVAILABLE` or `FAILED`,
 * and after a delete until the answer is 404 NotFoundException. HTTP APIs only.
 */
export function handleGetVpcLink(answer?: Answer<GetVpcLinkRequest, OutputOf<'GetVpcLink'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'GetVpcLink'> => ({
    "createdDate": "2026-03-02T09:01:00Z",
    "name": "shop-backend",
    "securityGroupIds": [
      "sg-0e1f2a3b"
    ],
    "subnetIds": [
      "subnet-0a1b2c3d"
    ],
    "tags": {},
    "vpcLinkId": "v9c3l7",
    "vpcLinkStatus": "AVAILABLE",
    "vpcLinkVersion": "V2"
  })
  return createHandler<GetVpcLinkRequest, OutputOf<'GetVpcLink'>>({"name":"GetVpcLink","method":"GET","path":"/v2/vpclinks/{vpcLinkId}","status":200,"query":{},"body":false}, answer ?? example, options)
}

/**
 * Rename a VPC link. Gives a VPC link another name, the only member that can change. Integrations refer to the
 * link by its identifier and are not affected. For other subnets or security groups create a second link and move
 * the integrations to it. HTTP APIs only.
 */
export function handleUpdateVpcLink(answer?: Answer<UpdateVpcLinkRequest, OutputOf<'UpdateVpcLink'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'UpdateVpcLink'> => ({
    "createdDate": "2026-03-02T09:01:00Z",
    "name": "shop-backend-us-east-1",
    "securityGroupIds": [
      "sg-0e1f2a3b"
    ],
    "subnetIds": [
      "subnet-0a1b2c3d"
    ],
    "tags": {},
    "vpcLinkId": "v9c3l7",
    "vpcLinkStatus": "AVAILABLE",
    "vpcLinkVersion": "V2"
  })
  return createHandler<UpdateVpcLinkRequest, OutputOf<'UpdateVpcLink'>>({"name":"UpdateVpcLink","method":"PATCH","path":"/v2/vpclinks/{vpcLinkId}","status":200,"query":{},"body":true}, answer ?? example, options)
}

/**
 * Delete a VPC link. Starts to remove a VPC link. It reads as `DELETING` until its network interfaces are gone,
 * then as 404 NotFoundException. As long as an integration names it in `connectionId`, the call is refused with
 * 400 BadRequestException. HTTP APIs only.
 */
export function handleDeleteVpcLink(answer?: Answer<DeleteVpcLinkRequest, OutputOf<'DeleteVpcLink'>>, options?: HandlerOptions): RequestHandler {
  const example = (): OutputOf<'DeleteVpcLink'> => ({})
  return createHandler<DeleteVpcLinkRequest, OutputOf<'DeleteVpcLink'>>({"name":"DeleteVpcLink","method":"DELETE","path":"/v2/vpclinks/{vpcLinkId}","status":202,"query":{},"body":false}, answer ?? example, options)
}
