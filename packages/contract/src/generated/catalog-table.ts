// Generated from spec/ by `npm run generate`. Do not edit.

/** By schema and member, the schema that a response's member holds: one, a list of it, or a map of it. */
export const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
 "Apis": {
  "items": [
   "Api"
  ]
 },
 "Api": {
  "corsConfiguration": "Cors"
 },
 "Cors": {},
 "BadRequestException": {},
 "AccessDeniedException": {},
 "NotFoundException": {},
 "TooManyRequestsException": {},
 "InternalServerErrorException": {},
 "ServiceUnavailableException": {},
 "ServerError": {},
 "ConflictException": {},
 "ApiMappings": {
  "items": [
   "ApiMapping"
  ]
 },
 "ApiMapping": {},
 "Authorizers": {
  "items": [
   "Authorizer"
  ]
 },
 "Authorizer": {
  "jwtConfiguration": "JWTConfiguration"
 },
 "JWTConfiguration": {},
 "Deployments": {
  "items": [
   "Deployment"
  ]
 },
 "Deployment": {},
 "DomainNames": {
  "items": [
   "DomainName"
  ]
 },
 "DomainName": {
  "domainNameConfigurations": [
   "DomainNameConfiguration"
  ],
  "mutualTlsAuthentication": "MutualTlsAuthentication"
 },
 "DomainNameConfiguration": {},
 "MutualTlsAuthentication": {},
 "RoutingRules": {
  "routingRules": [
   "RoutingRule"
  ]
 },
 "RoutingRule": {
  "actions": [
   "RoutingRuleAction"
  ],
  "conditions": [
   "RoutingRuleCondition"
  ]
 },
 "RoutingRuleAction": {
  "invokeApi": "RoutingRuleActionInvokeApi"
 },
 "RoutingRuleActionInvokeApi": {},
 "RoutingRuleCondition": {
  "matchBasePaths": "RoutingRuleMatchBasePaths",
  "matchHeaders": "RoutingRuleMatchHeaders"
 },
 "RoutingRuleMatchBasePaths": {},
 "RoutingRuleMatchHeaders": {
  "anyOf": [
   "RoutingRuleMatchHeaderValue"
  ]
 },
 "RoutingRuleMatchHeaderValue": {},
 "Integrations": {
  "items": [
   "Integration"
  ]
 },
 "Integration": {
  "tlsConfig": "TlsConfig"
 },
 "TlsConfig": {},
 "IntegrationResponses": {
  "items": [
   "IntegrationResponse"
  ]
 },
 "IntegrationResponse": {},
 "Models": {
  "items": [
   "Model"
  ]
 },
 "Model": {},
 "Template": {},
 "Portals": {
  "items": [
   "Portal"
  ]
 },
 "Portal": {
  "authorization": "Authorization",
  "endpointConfiguration": "EndpointConfiguration",
  "portalContent": "PortalContent",
  "preview": "Preview",
  "statusException": "StatusException"
 },
 "Authorization": {
  "cognitoConfig": "CognitoConfig"
 },
 "CognitoConfig": {},
 "EndpointConfiguration": {},
 "PortalContent": {
  "theme": "PortalTheme"
 },
 "PortalTheme": {
  "customColors": "CustomColors"
 },
 "CustomColors": {},
 "Preview": {
  "statusException": "StatusException"
 },
 "StatusException": {},
 "CreatePortalOutput": {
  "authorization": "Authorization",
  "endpointConfiguration": "EndpointConfiguration",
  "portalContent": "PortalContent",
  "statusException": "StatusException"
 },
 "PortalProducts": {
  "items": [
   "PortalProductSummary"
  ]
 },
 "PortalProductSummary": {},
 "PortalProduct": {
  "displayOrder": "DisplayOrder"
 },
 "DisplayOrder": {
  "contents": [
   "Section"
  ]
 },
 "Section": {},
 "SharingPolicy": {},
 "ProductPages": {
  "items": [
   "ProductPageSummary"
  ]
 },
 "ProductPageSummary": {},
 "ProductPage": {
  "displayContent": "DisplayContent"
 },
 "DisplayContent": {},
 "ProductRestEndpointPages": {
  "items": [
   "ProductRestEndpointPageSummary"
  ]
 },
 "ProductRestEndpointPageSummary": {
  "restEndpointIdentifier": "RestEndpointIdentifier",
  "statusException": "StatusException"
 },
 "RestEndpointIdentifier": {
  "identifierParts": "IdentifierParts"
 },
 "IdentifierParts": {},
 "ProductRestEndpointPage": {
  "displayContent": "EndpointDisplayContent",
  "restEndpointIdentifier": "RestEndpointIdentifier",
  "statusException": "StatusException"
 },
 "EndpointDisplayContent": {},
 "ProductRestEndpointPageWithRawContent": {
  "displayContent": "EndpointDisplayContent",
  "restEndpointIdentifier": "RestEndpointIdentifier",
  "statusException": "StatusException"
 },
 "Routes": {
  "items": [
   "Route"
  ]
 },
 "Route": {
  "requestParameters": {
   "*": "ParameterConstraints"
  }
 },
 "ParameterConstraints": {},
 "RouteResponses": {
  "items": [
   "RouteResponse"
  ]
 },
 "RouteResponse": {
  "responseParameters": {
   "*": "ParameterConstraints"
  }
 },
 "Stages": {
  "items": [
   "Stage"
  ]
 },
 "Stage": {
  "accessLogSettings": "AccessLogSettings",
  "defaultRouteSettings": "RouteSettings",
  "routeSettings": {
   "*": "RouteSettings"
  }
 },
 "AccessLogSettings": {},
 "RouteSettings": {},
 "GetTagsOutput": {},
 "VpcLinks": {
  "items": [
   "VpcLink"
  ]
 },
 "VpcLink": {}
}
export type Shape = string | readonly string[] | { readonly '*': string }

/** The schema of each operation's success body; null where it has none. */
export const bodies: Readonly<Record<string, string | null>> = {
 "GetApis": "Apis",
 "ImportApi": "Api",
 "CreateApi": "Api",
 "GetApi": "Api",
 "ReimportApi": "Api",
 "UpdateApi": "Api",
 "DeleteApi": null,
 "DeleteCorsConfiguration": null,
 "ExportApi": "ExportedApi",
 "GetApiMappings": "ApiMappings",
 "CreateApiMapping": "ApiMapping",
 "GetApiMapping": "ApiMapping",
 "UpdateApiMapping": "ApiMapping",
 "DeleteApiMapping": null,
 "GetAuthorizers": "Authorizers",
 "CreateAuthorizer": "Authorizer",
 "GetAuthorizer": "Authorizer",
 "UpdateAuthorizer": "Authorizer",
 "DeleteAuthorizer": null,
 "GetDeployments": "Deployments",
 "CreateDeployment": "Deployment",
 "GetDeployment": "Deployment",
 "UpdateDeployment": "Deployment",
 "DeleteDeployment": null,
 "GetDomainNames": "DomainNames",
 "CreateDomainName": "DomainName",
 "GetDomainName": "DomainName",
 "UpdateDomainName": "DomainName",
 "DeleteDomainName": null,
 "ListRoutingRules": "RoutingRules",
 "CreateRoutingRule": "RoutingRule",
 "GetRoutingRule": "RoutingRule",
 "PutRoutingRule": "RoutingRule",
 "DeleteRoutingRule": null,
 "GetIntegrations": "Integrations",
 "CreateIntegration": "Integration",
 "GetIntegration": "Integration",
 "UpdateIntegration": "Integration",
 "DeleteIntegration": null,
 "GetIntegrationResponses": "IntegrationResponses",
 "CreateIntegrationResponse": "IntegrationResponse",
 "GetIntegrationResponse": "IntegrationResponse",
 "UpdateIntegrationResponse": "IntegrationResponse",
 "DeleteIntegrationResponse": null,
 "GetModels": "Models",
 "CreateModel": "Model",
 "GetModel": "Model",
 "UpdateModel": "Model",
 "DeleteModel": null,
 "GetModelTemplate": "Template",
 "ListPortals": "Portals",
 "CreatePortal": "CreatePortalOutput",
 "GetPortal": "Portal",
 "UpdatePortal": "Portal",
 "DeletePortal": null,
 "PublishPortal": "PublishPortalOutput",
 "DisablePortal": null,
 "PreviewPortal": "PreviewPortalOutput",
 "ListPortalProducts": "PortalProducts",
 "CreatePortalProduct": "PortalProduct",
 "GetPortalProduct": "PortalProduct",
 "UpdatePortalProduct": "PortalProduct",
 "DeletePortalProduct": null,
 "GetPortalProductSharingPolicy": "SharingPolicy",
 "PutPortalProductSharingPolicy": "PutSharingPolicyOutput",
 "DeletePortalProductSharingPolicy": null,
 "ListProductPages": "ProductPages",
 "CreateProductPage": "ProductPage",
 "GetProductPage": "ProductPage",
 "UpdateProductPage": "ProductPage",
 "DeleteProductPage": null,
 "ListProductRestEndpointPages": "ProductRestEndpointPages",
 "CreateProductRestEndpointPage": "ProductRestEndpointPage",
 "GetProductRestEndpointPage": "ProductRestEndpointPageWithRawContent",
 "UpdateProductRestEndpointPage": "ProductRestEndpointPage",
 "DeleteProductRestEndpointPage": null,
 "GetRoutes": "Routes",
 "CreateRoute": "Route",
 "GetRoute": "Route",
 "UpdateRoute": "Route",
 "DeleteRoute": null,
 "DeleteRouteRequestParameter": null,
 "GetRouteResponses": "RouteResponses",
 "CreateRouteResponse": "RouteResponse",
 "GetRouteResponse": "RouteResponse",
 "UpdateRouteResponse": "RouteResponse",
 "DeleteRouteResponse": null,
 "GetStages": "Stages",
 "CreateStage": "Stage",
 "GetStage": "Stage",
 "UpdateStage": "Stage",
 "DeleteStage": null,
 "DeleteAccessLogSettings": null,
 "ResetAuthorizersCache": null,
 "DeleteRouteSettings": null,
 "GetTags": "GetTagsOutput",
 "TagResource": "TagResourceOutput",
 "UntagResource": null,
 "GetVpcLinks": "VpcLinks",
 "CreateVpcLink": "VpcLink",
 "GetVpcLink": "VpcLink",
 "UpdateVpcLink": "VpcLink",
 "DeleteVpcLink": "DeleteVpcLinkOutput"
}
