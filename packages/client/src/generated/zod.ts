// Generated from spec/ by `npm run generate`. Do not edit.

import { z } from 'zod'

/** A failure that no exception names. */
export const serverErrorSchema = /*#__PURE__*/ (() =>
  z.object({
    "message": z.string().min(1).optional(),
  })
)()

/** An identifier that the service assigned. Opaque; lower-case letters and digits, without slashes. */
export const idSchema = /*#__PURE__*/ (() =>
  z.string().regex(new RegExp("^[a-z0-9]+$", 'u'))
)()

/** An expression such as `$request.body.action` that the service evaluates to a selection key. */
export const selectionExpressionSchema = /*#__PURE__*/ (() =>
  z.string()
)()

/** How an HTTP API answers cross-origin requests of browsers. Once there is one, the CORS headers of the backends are dropped in favour of it. */
export const corsSchema = /*#__PURE__*/ (() =>
  z.object({
    "allowCredentials": z.boolean().optional(),
    "allowHeaders": z.array(z.string()).optional(),
    "allowMethods": z.array(z.string().min(1).max(64).regex(new RegExp("^(\\*|[A-Z]+)$", 'u'))).optional(),
    "allowOrigins": z.array(z.string()).optional(),
    "exposeHeaders": z.array(z.string()).optional(),
    "maxAge": z.int().min(-1).max(86400).optional(),
  })
)()

/** A moment in UTC, in ISO 8601 with whole seconds. */
export const timestampSchema = /*#__PURE__*/ (() =>
  z.iso.datetime()
)()

/** Which IP addresses can reach the endpoint, `ipv4` only or `dualstack` for IPv4 and IPv6. */
export const ipAddressTypeSchema = /*#__PURE__*/ (() =>
  z.enum(["ipv4","dualstack"])
)()

/** The protocol of an API: `HTTP` for requests and answers, `WEBSOCKET` for messages over a lasting connection. */
export const protocolTypeSchema = /*#__PURE__*/ (() =>
  z.enum(["WEBSOCKET","HTTP"])
)()

/** The tags of a resource by key. A resource carries at most 50; a key has 1 to 128 characters and does not begin with `aws:`. */
export const tagsSchema = /*#__PURE__*/ (() =>
  z.record(z.string().min(1).max(128), z.string().max(1600)).refine((it) => Object.keys(it).length <= 50, 'more than 50 entries')
)()

/** An HTTP or WebSocket API with its settings. Its routes, integrations and stages are resources of their own. */
export const apiSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiEndpoint": z.url(),
    "apiGatewayManaged": z.boolean().optional(),
    "apiId": idSchema,
    "apiKeySelectionExpression": selectionExpressionSchema,
    "corsConfiguration": corsSchema.optional(),
    "createdDate": timestampSchema,
    "description": z.string().max(1024).optional(),
    "disableSchemaValidation": z.boolean().optional(),
    "disableExecuteApiEndpoint": z.boolean(),
    "importInfo": z.array(z.string()).optional(),
    "ipAddressType": ipAddressTypeSchema,
    "name": z.string().min(1).max(128),
    "protocolType": protocolTypeSchema,
    "routeSelectionExpression": selectionExpressionSchema,
    "tags": tagsSchema,
    "version": z.string().min(1).max(64).optional(),
    "warnings": z.array(z.string()).optional(),
  })
)()

/** One page of the APIs of the account in the region. */
export const apisSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(apiSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** The request is not acceptable as it stands. The message names the member at fault. */
export const badRequestExceptionSchema = /*#__PURE__*/ (() =>
  z.object({
    "message": z.string().min(1),
  })
)()

/** The caller did not prove who it is, or may not do this. */
export const accessDeniedExceptionSchema = /*#__PURE__*/ (() =>
  z.object({
    "message": z.string().min(1),
  })
)()

/** The resource, or one that the path leads through, does not exist. */
export const notFoundExceptionSchema = /*#__PURE__*/ (() =>
  z.object({
    "message": z.string().min(1),
    "resourceType": z.string().optional(),
  })
)()

/** Calls come faster than the account may send them. Wait, then send the call again. */
export const tooManyRequestsExceptionSchema = /*#__PURE__*/ (() =>
  z.object({
    "message": z.string().min(1),
    "limitType": z.string().optional(),
  })
)()

/** The service failed, not the call. */
export const internalServerErrorExceptionSchema = /*#__PURE__*/ (() =>
  z.object({
    "message": z.string().min(1),
  })
)()

/** The service is out of reach for a while. */
export const serviceUnavailableExceptionSchema = /*#__PURE__*/ (() =>
  z.object({
    "message": z.string().min(1),
  })
)()

/** The document to make an HTTP API of. */
export const importApiInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "body": z.string(),
  })
)()

/** The call collides with what exists: a key that is taken, or a resource that another one refers to. */
export const conflictExceptionSchema = /*#__PURE__*/ (() =>
  z.object({
    "message": z.string().min(1),
  })
)()

/** An Amazon Resource Name. */
export const arnSchema = /*#__PURE__*/ (() =>
  z.string()
)()

/** The value that an evaluated selection expression is compared with. */
export const selectionKeySchema = /*#__PURE__*/ (() =>
  z.string()
)()

/** The WebSocket API to create. There is neither CORS nor quick create. */
export const createWebSocketApiInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiKeySelectionExpression": selectionExpressionSchema.optional(),
    "description": z.string().max(1024).optional(),
    "disableSchemaValidation": z.boolean().optional(),
    "disableExecuteApiEndpoint": z.boolean().optional(),
    "ipAddressType": ipAddressTypeSchema.optional(),
    "name": z.string().min(1).max(128),
    "protocolType": z.enum(["WEBSOCKET"]),
    "routeSelectionExpression": selectionExpressionSchema,
    "tags": tagsSchema.optional(),
    "version": z.string().min(1).max(64).optional(),
    "corsConfiguration": z.never().optional(),
    "credentialsArn": z.never().optional(),
    "routeKey": z.never().optional(),
    "target": z.never().optional(),
  })
)()

/** The HTTP API to create. */
export const createHttpApiInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiKeySelectionExpression": selectionExpressionSchema.optional(),
    "corsConfiguration": corsSchema.optional(),
    "credentialsArn": arnSchema.optional(),
    "description": z.string().max(1024).optional(),
    "disableExecuteApiEndpoint": z.boolean().optional(),
    "ipAddressType": ipAddressTypeSchema.optional(),
    "name": z.string().min(1).max(128),
    "protocolType": z.enum(["HTTP"]),
    "routeKey": selectionKeySchema.optional(),
    "routeSelectionExpression": selectionExpressionSchema.optional(),
    "tags": tagsSchema.optional(),
    "target": z.string().min(1).max(2048).optional(),
    "version": z.string().min(1).max(64).optional(),
  })
)()

/** The API to create. A WebSocket API needs a `routeSelectionExpression` beside the required members. */
export const createApiInputSchema = /*#__PURE__*/ (() =>
  z.union([createWebSocketApiInputSchema, createHttpApiInputSchema])
)()

/** The document that takes the place of the definition of an HTTP API. */
export const reimportApiInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "body": z.string(),
  })
)()

/** The members to change; those left out keep their values. `routeKey`, `target` and `credentialsArn` are for APIs that quick create made. */
export const updateApiInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiKeySelectionExpression": selectionExpressionSchema.optional(),
    "corsConfiguration": corsSchema.optional(),
    "credentialsArn": arnSchema.optional(),
    "description": z.string().max(1024).optional(),
    "disableSchemaValidation": z.boolean().optional(),
    "disableExecuteApiEndpoint": z.boolean().optional(),
    "ipAddressType": ipAddressTypeSchema.optional(),
    "name": z.string().min(1).max(128).optional(),
    "routeKey": selectionKeySchema.optional(),
    "routeSelectionExpression": selectionExpressionSchema.optional(),
    "target": z.string().min(1).max(2048).optional(),
    "version": z.string().max(64).optional(),
  })
)()

/** An OpenAPI 3.0.1 document of an HTTP API, which an import accepts again as it is. With the extensions, it tells integrations, authorizers, tags and CORS in members that begin with `x-amazon-apigateway-`. */
export const exportedApiSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.unknown())
)()

/** Leads from a path of a custom domain name to a stage of an API. */
export const apiMappingSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiId": idSchema,
    "apiMappingId": idSchema,
    "apiMappingKey": z.string().max(300),
    "stage": z.string().min(1).max(128),
  })
)()

/** One page of the API mappings of a custom domain name. */
export const apiMappingsSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(apiMappingSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** The identifier of another resource, as a caller sent it. */
export const idReferenceSchema = /*#__PURE__*/ (() =>
  z.string()
)()

/** The API mapping to create. */
export const createApiMappingInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiId": idReferenceSchema,
    "apiMappingKey": selectionKeySchema.optional(),
    "stage": z.string().min(1).max(128),
  })
)()

/** The members to change. `apiId` is required even if it stays the same. */
export const updateApiMappingInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiId": idReferenceSchema,
    "apiMappingKey": selectionKeySchema.optional(),
    "stage": z.string().min(1).max(128).optional(),
  })
)()

/** `REQUEST` asks a Lambda function about each request. `JWT` checks a JSON Web Token against its issuer and audience, on HTTP APIs. */
export const authorizerTypeSchema = /*#__PURE__*/ (() =>
  z.enum(["REQUEST","JWT"])
)()

/** Which tokens a JWT authorizer of an HTTP API accepts. It needs both members. */
export const jWTConfigurationSchema = /*#__PURE__*/ (() =>
  z.object({
    "audience": z.array(z.string()).min(1).max(50).optional(),
    "issuer": z.string().min(1).max(2048).optional(),
  })
)()

/** Who decides whether a request may reach a route, and from which parts of the request. Members that the type or the protocol does not have are absent. */
export const authorizerSchema = /*#__PURE__*/ (() =>
  z.object({
    "authorizerCredentialsArn": arnSchema.optional(),
    "authorizerId": idSchema,
    "authorizerPayloadFormatVersion": z.string().min(1).max(64).optional(),
    "authorizerResultTtlInSeconds": z.int().min(0).max(3600).optional(),
    "authorizerType": authorizerTypeSchema,
    "authorizerUri": z.string().min(1).max(2048).optional(),
    "enableSimpleResponses": z.boolean().optional(),
    "identitySource": z.array(z.string()).optional(),
    "identityValidationExpression": z.string().max(1024).optional(),
    "jwtConfiguration": jWTConfigurationSchema.optional(),
    "name": z.string().min(1).max(128),
  })
)()

/** One page of the authorizers of an API. */
export const authorizersSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(authorizerSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** The Lambda authorizer to create. On an HTTP API it also needs the form of its event. */
export const createLambdaAuthorizerInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "authorizerCredentialsArn": arnSchema.optional(),
    "authorizerPayloadFormatVersion": z.string().min(1).max(64).regex(new RegExp("^[12]\\.0$", 'u')).optional(),
    "authorizerResultTtlInSeconds": z.int().min(0).max(3600).optional(),
    "authorizerType": z.enum(["REQUEST"]),
    "authorizerUri": z.string().min(1).max(2048),
    "enableSimpleResponses": z.boolean().optional(),
    "identitySource": z.array(z.string()),
    "identityValidationExpression": z.string().max(1024).optional(),
    "name": z.string().min(1).max(128),
    "jwtConfiguration": z.never().optional(),
  })
)()

/** The JWT authorizer to create. HTTP APIs only. */
export const createJwtAuthorizerInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "authorizerResultTtlInSeconds": z.int().min(0).max(3600).optional(),
    "authorizerType": z.enum(["JWT"]),
    "identitySource": z.array(z.string()),
    "identityValidationExpression": z.string().max(1024).optional(),
    "jwtConfiguration": jWTConfigurationSchema,
    "name": z.string().min(1).max(128),
    "authorizerCredentialsArn": z.never().optional(),
    "authorizerPayloadFormatVersion": z.never().optional(),
    "authorizerUri": z.never().optional(),
    "enableSimpleResponses": z.never().optional(),
  })
)()

/** The authorizer to create. What it needs besides name, type and identity sources depends on the type and on the protocol of the API. */
export const createAuthorizerInputSchema = /*#__PURE__*/ (() =>
  z.union([createLambdaAuthorizerInputSchema, createJwtAuthorizerInputSchema])
)()

/** The members to change. The authorizer that results has to satisfy the same rules as a new one. */
export const updateAuthorizerInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "authorizerCredentialsArn": arnSchema.optional(),
    "authorizerPayloadFormatVersion": z.string().max(64).regex(new RegExp("^([12]\\.0)?$", 'u')).optional(),
    "authorizerResultTtlInSeconds": z.int().min(0).max(3600).optional(),
    "authorizerType": authorizerTypeSchema.optional(),
    "authorizerUri": z.string().min(1).max(2048).optional(),
    "enableSimpleResponses": z.boolean().optional(),
    "identitySource": z.array(z.string()).optional(),
    "identityValidationExpression": z.string().max(1024).optional(),
    "jwtConfiguration": jWTConfigurationSchema.optional(),
    "name": z.string().min(1).max(128).optional(),
  })
)()

/** `PENDING` while the snapshot is being rolled out, then `DEPLOYED`, or `FAILED` with the reason in the status message. */
export const deploymentStatusSchema = /*#__PURE__*/ (() =>
  z.enum(["PENDING","FAILED","DEPLOYED"])
)()

/** A frozen snapshot of an API that stages can serve. */
export const deploymentSchema = /*#__PURE__*/ (() =>
  z.object({
    "autoDeployed": z.boolean(),
    "createdDate": timestampSchema,
    "deploymentId": idSchema,
    "deploymentStatus": deploymentStatusSchema,
    "deploymentStatusMessage": z.string().min(1).optional(),
    "description": z.string().max(1024).optional(),
  })
)()

/** One page of the deployments of an API. */
export const deploymentsSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(deploymentSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** What to note about the new deployment and which stage is to serve it. Both are optional. */
export const createDeploymentInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "description": z.string().max(1024).optional(),
    "stageName": z.string().min(1).max(128).optional(),
  })
)()

/** The note to change. The snapshot itself is final. */
export const updateDeploymentInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "description": z.string().max(1024).optional(),
  })
)()

/** How far a domain name is: `AVAILABLE` when ready, `UPDATING` while a change is under way, the others while a certificate has to be imported again or ownership proven. */
export const domainNameStatusSchema = /*#__PURE__*/ (() =>
  z.enum(["AVAILABLE","UPDATING","PENDING_CERTIFICATE_REIMPORT","PENDING_OWNERSHIP_VERIFICATION"])
)()

/** Where a domain name is served: `REGIONAL` from its region, `EDGE` from the edge locations. `EDGE` is for REST APIs and refused here. */
export const endpointTypeSchema = /*#__PURE__*/ (() =>
  z.enum(["REGIONAL","EDGE"])
)()

/** A lowest TLS version. `TLS_1_0` is for REST APIs and refused here. */
export const securityPolicySchema = /*#__PURE__*/ (() =>
  z.enum(["TLS_1_0","TLS_1_2"])
)()

/** The endpoint of a custom domain name and its certificate. Address, zone and status are assigned by the service. */
export const domainNameConfigurationSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiGatewayDomainName": z.string().optional(),
    "certificateArn": arnSchema.optional(),
    "certificateName": z.string().min(1).max(128).optional(),
    "certificateUploadDate": timestampSchema.optional(),
    "domainNameStatus": domainNameStatusSchema.optional(),
    "domainNameStatusMessage": z.string().optional(),
    "endpointType": endpointTypeSchema.optional(),
    "hostedZoneId": z.string().optional(),
    "ipAddressType": ipAddressTypeSchema.optional(),
    "securityPolicy": securityPolicySchema.optional(),
    "ownershipVerificationCertificateArn": arnSchema.optional(),
  })
)()

/** The trust store that certificates of callers are checked against. */
export const mutualTlsAuthenticationSchema = /*#__PURE__*/ (() =>
  z.object({
    "truststoreUri": z.string().min(1).max(2048).optional(),
    "truststoreVersion": z.string().min(1).max(64).optional(),
    "truststoreWarnings": z.array(z.string()).optional(),
  })
)()

/** What decides where a request to a domain name goes: API mappings, routing rules, or rules first and mappings after them. `ROUTING_RULE_ONLY` does not look at mappings: a request that no rule takes is refused with `Forbidden`. */
export const routingModeSchema = /*#__PURE__*/ (() =>
  z.enum(["API_MAPPING_ONLY","ROUTING_RULE_ONLY","ROUTING_RULE_THEN_API_MAPPING"])
)()

/** A custom domain name and how it is served. Its API mappings are resources of their own. */
export const domainNameSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiMappingSelectionExpression": selectionExpressionSchema,
    "domainName": z.string().min(1).max(512),
    "domainNameArn": arnSchema,
    "domainNameConfigurations": z.array(domainNameConfigurationSchema).min(1).max(1),
    "mutualTlsAuthentication": mutualTlsAuthenticationSchema.optional(),
    "routingMode": routingModeSchema,
    "tags": tagsSchema,
  })
)()

/** One page of the custom domain names of the account in the region. */
export const domainNamesSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(domainNameSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** The trust store to check certificates of callers against. */
export const mutualTlsAuthenticationInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "truststoreUri": z.string().max(2048).optional(),
    "truststoreVersion": z.string().min(1).max(64).optional(),
  })
)()

/** The custom domain name to create, with the configuration to serve it by. */
export const createDomainNameInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "domainName": z.string().min(1).max(512).regex(new RegExp("^[^A-Z_]+$", 'u')),
    "domainNameConfigurations": z.array(domainNameConfigurationSchema).min(1).max(1).optional(),
    "mutualTlsAuthentication": mutualTlsAuthenticationInputSchema.optional(),
    "routingMode": routingModeSchema.optional(),
    "tags": tagsSchema.optional(),
  })
)()

/** The configuration, and the members to change; those left out keep their values. The name itself is fixed. */
export const updateDomainNameInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "domainNameConfigurations": z.array(domainNameConfigurationSchema).min(1).max(1).optional(),
    "mutualTlsAuthentication": mutualTlsAuthenticationInputSchema.optional(),
    "routingMode": routingModeSchema.optional(),
  })
)()

/** A stage of a REST API, and which path it is sent. */
export const routingRuleActionInvokeApiSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiId": idReferenceSchema,
    "stage": z.string().min(1).max(128),
    "stripBasePath": z.boolean().optional(),
  })
)()

/** What is done with a request. There is one kind so far. */
export const routingRuleActionSchema = /*#__PURE__*/ (() =>
  z.object({
    "invokeApi": routingRuleActionInvokeApiSchema,
  })
)()

/** The base path that a request has to have. */
export const routingRuleMatchBasePathsSchema = /*#__PURE__*/ (() =>
  z.object({
    "anyOf": z.array(z.string().min(1).max(127).regex(new RegExp("^[A-Za-z0-9$_.+!*'()-]+(/[A-Za-z0-9$_.+!*'()-]+)*$", 'u'))).min(1).max(1),
  })
)()

/** A header and what its value is like. */
export const routingRuleMatchHeaderValueSchema = /*#__PURE__*/ (() =>
  z.object({
    "header": selectionKeySchema,
    "valueGlob": selectionExpressionSchema,
  })
)()

/** The header that a request has to have. */
export const routingRuleMatchHeadersSchema = /*#__PURE__*/ (() =>
  z.object({
    "anyOf": z.array(routingRuleMatchHeaderValueSchema).min(1).max(1),
  })
)()

/** One thing that a request has to meet, on its headers or on its path. */
export const routingRuleConditionSchema = /*#__PURE__*/ (() =>
  z.object({
    "matchBasePaths": routingRuleMatchBasePathsSchema.optional(),
    "matchHeaders": routingRuleMatchHeadersSchema.optional(),
  })
)()

/** When a rule is tried, the lowest number first. Leave gaps, so that rules fit between. */
export const routingRulePrioritySchema = /*#__PURE__*/ (() =>
  z.int().min(1).max(1000000)
)()

/** Leads requests to a custom domain name that meet some conditions to a stage of an API. */
export const routingRuleSchema = /*#__PURE__*/ (() =>
  z.object({
    "actions": z.array(routingRuleActionSchema).min(1).max(1),
    "conditions": z.array(routingRuleConditionSchema).max(3),
    "priority": routingRulePrioritySchema,
    "routingRuleArn": arnSchema,
    "routingRuleId": idSchema,
  })
)()

/** One page of the routing rules of a custom domain name. */
export const routingRulesSchema = /*#__PURE__*/ (() =>
  z.object({
    "nextToken": z.string().min(1).optional(),
    "routingRules": z.array(routingRuleSchema).max(100),
  })
)()

/** The routing rule to create. */
export const createRoutingRuleInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "actions": z.array(routingRuleActionSchema).min(1).max(1),
    "conditions": z.array(routingRuleConditionSchema).max(3),
    "priority": routingRulePrioritySchema,
  })
)()

/** The routing rule as it is to be. Nothing of the present one is kept but its identifier. */
export const putRoutingRuleInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "actions": z.array(routingRuleActionSchema).min(1).max(1),
    "conditions": z.array(routingRuleConditionSchema).max(3),
    "priority": routingRulePrioritySchema,
  })
)()

/** How a backend is reached: `INTERNET` over its public address, `VPC_LINK` privately through a VPC link. */
export const connectionTypeSchema = /*#__PURE__*/ (() =>
  z.enum(["INTERNET","VPC_LINK"])
)()

/** How a payload is converted on its way: `CONVERT_TO_BINARY` decodes Base64 text to bytes, `CONVERT_TO_TEXT` encodes bytes as Base64 text. Without a strategy the payload passes unchanged. */
export const contentHandlingStrategySchema = /*#__PURE__*/ (() =>
  z.enum(["CONVERT_TO_BINARY","CONVERT_TO_TEXT"])
)()

/** The kind of a backend: `HTTP_PROXY` is a web server and `AWS_PROXY` a Lambda function or service action, both handed the request as it came. `HTTP`, `AWS` and `MOCK` are for WebSocket APIs: the first two go through templates, the last answers without a backend. */
export const integrationTypeSchema = /*#__PURE__*/ (() =>
  z.enum(["AWS","HTTP","MOCK","HTTP_PROXY","AWS_PROXY"])
)()

/** What becomes of a message whose content type has no template. `WHEN_NO_MATCH` passes it on as it is, `WHEN_NO_TEMPLATES` does so only if there are no templates at all, `NEVER` refuses it as a media type that is not supported. */
export const passthroughBehaviorSchema = /*#__PURE__*/ (() =>
  z.enum(["WHEN_NO_MATCH","NEVER","WHEN_NO_TEMPLATES"])
)()

/** Parameters of a call to the backend, or of its answer, by target. On an HTTP API a key is an action such as `append:header.x-shop` (or a parameter name of the service call), on a WebSocket API a target such as `integration.request.header.x-shop`. An empty value goes with `remove:` and, in an update, deletes the key. */
export const integrationParametersSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.string().max(512))
)()

/** Velocity templates by content type or template selection key. WebSocket APIs only. */
export const templateMapSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.string().max(32768))
)()

/** Changes to answers of the backend, by the status (200 to 599, as text) that they apply to. The keys for one status are such as `overwrite:header.cache-control`, `remove:header.server` or `overwrite:statuscode`, whose value is text too. */
export const responseParametersSchema = /*#__PURE__*/ (() =>
  z.record(z.string().regex(new RegExp("^[2-5][0-9][0-9]$", 'u')), integrationParametersSchema)
)()

/** How the service checks the certificate of a private backend, which it calls over HTTPS. */
export const tlsConfigSchema = /*#__PURE__*/ (() =>
  z.object({
    "serverNameToVerify": z.string().min(1).max(512).optional(),
  })
)()

/** A backend that routes send requests or messages to, and how they are shaped on the way there and back. */
export const integrationSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiGatewayManaged": z.boolean().optional(),
    "connectionId": z.string().min(1).max(1024).optional(),
    "connectionType": connectionTypeSchema,
    "contentHandlingStrategy": contentHandlingStrategySchema.optional(),
    "credentialsArn": arnSchema.optional(),
    "description": z.string().max(1024).optional(),
    "integrationId": idSchema,
    "integrationMethod": z.string().min(1).max(64).optional(),
    "integrationResponseSelectionExpression": selectionExpressionSchema.optional(),
    "integrationSubtype": z.string().min(1).max(128).optional(),
    "integrationType": integrationTypeSchema,
    "integrationUri": z.string().min(1).max(2048).optional(),
    "passthroughBehavior": passthroughBehaviorSchema.optional(),
    "payloadFormatVersion": z.string().min(1).max(64),
    "requestParameters": integrationParametersSchema.optional(),
    "requestTemplates": templateMapSchema.optional(),
    "responseParameters": responseParametersSchema.optional(),
    "templateSelectionExpression": selectionExpressionSchema.optional(),
    "timeoutInMillis": z.int().min(50).max(30000),
    "tlsConfig": tlsConfigSchema.optional(),
  })
)()

/** One page of the integrations of an API. */
export const integrationsSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(integrationSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** How to check the certificate of a private backend. Giving it makes the service call the backend over HTTPS. */
export const tlsConfigInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "serverNameToVerify": z.string().min(1).max(512).optional(),
  })
)()

/** An integration with a Lambda function or a service action through templates. WebSocket APIs only. */
export const createAwsIntegrationInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "connectionId": z.string().min(1).max(1024).optional(),
    "connectionType": connectionTypeSchema.optional(),
    "contentHandlingStrategy": contentHandlingStrategySchema.optional(),
    "credentialsArn": arnSchema.optional(),
    "description": z.string().max(1024).optional(),
    "integrationMethod": z.string().min(1).max(64).optional(),
    "integrationType": z.enum(["AWS"]),
    "integrationUri": z.string().min(1).max(2048),
    "passthroughBehavior": passthroughBehaviorSchema.optional(),
    "payloadFormatVersion": z.enum(["1.0"]).optional(),
    "requestParameters": integrationParametersSchema.optional(),
    "requestTemplates": templateMapSchema.optional(),
    "templateSelectionExpression": selectionExpressionSchema.optional(),
    "timeoutInMillis": z.int().min(50).max(29000).optional(),
    "integrationSubtype": z.never().optional(),
  })
)()

/** An integration with a web server through templates. WebSocket APIs only. */
export const createHttpIntegrationInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "connectionId": z.string().min(1).max(1024).optional(),
    "connectionType": connectionTypeSchema.optional(),
    "contentHandlingStrategy": contentHandlingStrategySchema.optional(),
    "credentialsArn": arnSchema.optional(),
    "description": z.string().max(1024).optional(),
    "integrationMethod": z.string().min(1).max(64),
    "integrationType": z.enum(["HTTP"]),
    "integrationUri": z.string().min(1).max(2048),
    "passthroughBehavior": passthroughBehaviorSchema.optional(),
    "payloadFormatVersion": z.enum(["1.0"]).optional(),
    "requestParameters": integrationParametersSchema.optional(),
    "requestTemplates": templateMapSchema.optional(),
    "templateSelectionExpression": selectionExpressionSchema.optional(),
    "timeoutInMillis": z.int().min(50).max(29000).optional(),
    "integrationSubtype": z.never().optional(),
  })
)()

/** An integration without a backend. WebSocket APIs only. */
export const createMockIntegrationInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "connectionId": z.string().min(1).max(1024).optional(),
    "connectionType": connectionTypeSchema.optional(),
    "contentHandlingStrategy": contentHandlingStrategySchema.optional(),
    "credentialsArn": arnSchema.optional(),
    "description": z.string().max(1024).optional(),
    "integrationMethod": z.string().min(1).max(64).optional(),
    "integrationType": z.enum(["MOCK"]),
    "passthroughBehavior": passthroughBehaviorSchema.optional(),
    "payloadFormatVersion": z.enum(["1.0"]).optional(),
    "requestParameters": integrationParametersSchema.optional(),
    "requestTemplates": templateMapSchema.optional(),
    "templateSelectionExpression": selectionExpressionSchema.optional(),
    "timeoutInMillis": z.int().min(50).max(29000).optional(),
    "integrationSubtype": z.never().optional(),
    "integrationUri": z.never().optional(),
  })
)()

/** An integration with a web server, which is handed the request as it came. */
export const createHttpProxyIntegrationInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "connectionId": z.string().min(1).max(1024).optional(),
    "connectionType": connectionTypeSchema.optional(),
    "contentHandlingStrategy": contentHandlingStrategySchema.optional(),
    "credentialsArn": arnSchema.optional(),
    "description": z.string().max(1024).optional(),
    "integrationMethod": z.string().min(1).max(64),
    "integrationType": z.enum(["HTTP_PROXY"]),
    "integrationUri": z.string().min(1).max(2048),
    "passthroughBehavior": passthroughBehaviorSchema.optional(),
    "payloadFormatVersion": z.enum(["1.0"]).optional(),
    "requestParameters": integrationParametersSchema.optional(),
    "requestTemplates": templateMapSchema.optional(),
    "responseParameters": responseParametersSchema.optional(),
    "templateSelectionExpression": selectionExpressionSchema.optional(),
    "timeoutInMillis": z.int().min(50).max(30000).optional(),
    "tlsConfig": tlsConfigInputSchema.optional(),
    "integrationSubtype": z.never().optional(),
  })
)()

/** An integration with a Lambda function, by its `integrationUri`, or with a service action, by its `integrationSubtype`. */
export const createAwsProxyIntegrationInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "connectionId": z.string().min(1).max(1024).optional(),
    "connectionType": connectionTypeSchema.optional(),
    "contentHandlingStrategy": contentHandlingStrategySchema.optional(),
    "credentialsArn": arnSchema.optional(),
    "description": z.string().max(1024).optional(),
    "integrationMethod": z.string().min(1).max(64).optional(),
    "integrationSubtype": z.string().min(1).max(128).optional(),
    "integrationType": z.enum(["AWS_PROXY"]),
    "integrationUri": z.string().min(1).max(2048).optional(),
    "passthroughBehavior": passthroughBehaviorSchema.optional(),
    "payloadFormatVersion": z.enum(["1.0","2.0"]).optional(),
    "requestParameters": integrationParametersSchema.optional(),
    "requestTemplates": templateMapSchema.optional(),
    "responseParameters": responseParametersSchema.optional(),
    "templateSelectionExpression": selectionExpressionSchema.optional(),
    "timeoutInMillis": z.int().min(50).max(30000).optional(),
    "tlsConfig": tlsConfigInputSchema.optional(),
  })
)()

/** What a new integration consists of. Which members are needed depends on the type and on the protocol of the API. */
export const createIntegrationInputSchema = /*#__PURE__*/ (() =>
  z.union([createAwsIntegrationInputSchema, createHttpIntegrationInputSchema, createMockIntegrationInputSchema, createHttpProxyIntegrationInputSchema, createAwsProxyIntegrationInputSchema])
)()

/** What to change in an integration. Members left out keep their values, and the result has to satisfy the rules for creation. */
export const updateIntegrationInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "connectionId": z.string().min(1).max(1024).optional(),
    "connectionType": connectionTypeSchema.optional(),
    "contentHandlingStrategy": contentHandlingStrategySchema.optional(),
    "credentialsArn": arnSchema.optional(),
    "description": z.string().max(1024).optional(),
    "integrationMethod": z.string().min(1).max(64).optional(),
    "integrationSubtype": z.string().min(1).max(128).optional(),
    "integrationType": integrationTypeSchema.optional(),
    "integrationUri": z.string().min(1).max(2048).optional(),
    "passthroughBehavior": passthroughBehaviorSchema.optional(),
    "payloadFormatVersion": z.string().min(1).max(64).optional(),
    "requestParameters": integrationParametersSchema.optional(),
    "requestTemplates": templateMapSchema.optional(),
    "responseParameters": responseParametersSchema.optional(),
    "templateSelectionExpression": selectionExpressionSchema.optional(),
    "timeoutInMillis": z.int().min(50).max(30000).optional(),
    "tlsConfig": tlsConfigInputSchema.optional(),
  })
)()

/** What headers of a message are set to, by target such as `method.response.header.x-room`. WebSocket APIs only. */
export const responseHeaderParametersSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.string().min(1).max(512))
)()

/** How answers of a backend that match a key are turned into a message. WebSocket APIs only. */
export const integrationResponseSchema = /*#__PURE__*/ (() =>
  z.object({
    "contentHandlingStrategy": contentHandlingStrategySchema.optional(),
    "integrationResponseId": idSchema,
    "integrationResponseKey": z.string().min(1),
    "responseParameters": responseHeaderParametersSchema.optional(),
    "responseTemplates": templateMapSchema.optional(),
    "templateSelectionExpression": selectionExpressionSchema.optional(),
  })
)()

/** One page of the integration responses of an integration. */
export const integrationResponsesSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(integrationResponseSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** What a new integration response consists of. The key alone is enough; the answer then passes unchanged. */
export const createIntegrationResponseInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "contentHandlingStrategy": contentHandlingStrategySchema.optional(),
    "integrationResponseKey": selectionKeySchema,
    "responseParameters": responseHeaderParametersSchema.optional(),
    "responseTemplates": templateMapSchema.optional(),
    "templateSelectionExpression": selectionExpressionSchema.optional(),
  })
)()

/** What to change in an integration response. Members left out keep their values. */
export const updateIntegrationResponseInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "contentHandlingStrategy": contentHandlingStrategySchema.optional(),
    "integrationResponseKey": selectionKeySchema.optional(),
    "responseParameters": integrationParametersSchema.optional(),
    "responseTemplates": templateMapSchema.optional(),
    "templateSelectionExpression": selectionExpressionSchema.optional(),
  })
)()

/** The form that messages of a WebSocket API have to follow. Routes refer to a model by its name. */
export const modelSchema = /*#__PURE__*/ (() =>
  z.object({
    "contentType": z.string().min(1).max(256),
    "description": z.string().max(1024).optional(),
    "modelId": idSchema,
    "name": z.string().min(1).max(128),
    "schema": z.string().max(32768),
  })
)()

/** One page of the models of an API. */
export const modelsSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(modelSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** The model to create. WebSocket APIs only. */
export const createModelInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "contentType": z.string().min(1).max(256).optional(),
    "description": z.string().max(1024).optional(),
    "name": z.string().min(1).max(128).regex(new RegExp("^[a-zA-Z0-9]+$", 'u')),
    "schema": z.string().max(32768),
  })
)()

/** The members to change. Those left out stay. */
export const updateModelInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "contentType": z.string().min(1).max(256).optional(),
    "description": z.string().max(1024).optional(),
    "name": z.string().min(1).max(128).regex(new RegExp("^[a-zA-Z0-9]+$", 'u')).optional(),
    "schema": z.string().max(32768).optional(),
  })
)()

/** A mapping template that was generated from a model. */
export const templateSchema = /*#__PURE__*/ (() =>
  z.object({
    "value": z.string(),
  })
)()

/** The Cognito user pool whose users may read a portal. */
export const cognitoConfigSchema = /*#__PURE__*/ (() =>
  z.object({
    "appClientId": z.string().min(1).max(256),
    "userPoolArn": arnSchema,
    "userPoolDomain": z.string().min(20).max(2048),
  })
)()

/** An empty object: nothing is asked for. */
export const noneSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.unknown())
)()

/** Who may read a portal. Exactly one of the members. */
export const authorizationSchema = /*#__PURE__*/ (() =>
  z.object({
    "cognitoConfig": cognitoConfigSchema.optional(),
    "none": noneSchema.optional(),
  })
)()

/** Where a portal is on the web. */
export const endpointConfigurationSchema = /*#__PURE__*/ (() =>
  z.object({
    "certificateArn": arnSchema.optional(),
    "domainName": z.string().min(3).max(256).optional(),
    "portalDefaultDomainName": z.string().min(3).max(256),
    "portalDomainHostedZoneId": z.string().min(1).max(64),
  })
)()

/** The colours of a portal, such as `#0d47a1`. */
export const customColorsSchema = /*#__PURE__*/ (() =>
  z.object({
    "accentColor": z.string().min(1).max(16),
    "backgroundColor": z.string().min(1).max(16),
    "errorValidationColor": z.string().min(1).max(16),
    "headerColor": z.string().min(1).max(16),
    "navigationColor": z.string().min(1).max(16),
    "textColor": z.string().min(1).max(16),
  })
)()

/** The looks of a portal. */
export const portalThemeSchema = /*#__PURE__*/ (() =>
  z.object({
    "customColors": customColorsSchema,
    "logoLastUploaded": timestampSchema.optional(),
  })
)()

/** Name, description and looks of a portal. */
export const portalContentSchema = /*#__PURE__*/ (() =>
  z.object({
    "description": z.string().max(1024).optional(),
    "displayName": z.string().min(3).max(255),
    "theme": portalThemeSchema,
  })
)()

/** How far the preview of a portal is. */
export const previewStatusSchema = /*#__PURE__*/ (() =>
  z.enum(["PREVIEW_IN_PROGRESS","PREVIEW_FAILED","PREVIEW_READY"])
)()

/** Why something failed. */
export const statusExceptionSchema = /*#__PURE__*/ (() =>
  z.object({
    "exception": z.string().min(1).max(256).optional(),
    "message": z.string().min(1).max(2048).optional(),
  })
)()

/** A preview of a portal. */
export const previewSchema = /*#__PURE__*/ (() =>
  z.object({
    "previewStatus": previewStatusSchema,
    "previewUrl": z.url().optional(),
    "statusException": statusExceptionSchema.optional(),
  })
)()

/** How far a portal is: on the web (`PUBLISHED`), on its way there or off it, or `DISABLED`. */
export const publishStatusSchema = /*#__PURE__*/ (() =>
  z.enum(["PUBLISHED","PUBLISH_IN_PROGRESS","PUBLISH_FAILED","DISABLE_IN_PROGRESS","DISABLE_FAILED","DISABLED"])
)()

/** A web page that shares portal products with API consumers. */
export const portalSchema = /*#__PURE__*/ (() =>
  z.object({
    "authorization": authorizationSchema,
    "endpointConfiguration": endpointConfigurationSchema,
    "includedPortalProductArns": z.array(arnSchema).max(200),
    "lastModified": timestampSchema,
    "lastPublished": timestampSchema.optional(),
    "lastPublishedDescription": z.string().max(1024).optional(),
    "portalArn": arnSchema,
    "portalContent": portalContentSchema,
    "portalId": idSchema,
    "preview": previewSchema.optional(),
    "publishStatus": publishStatusSchema.optional(),
    "rumAppMonitorName": z.string().max(255).optional(),
    "statusException": statusExceptionSchema.optional(),
    "tags": tagsSchema,
  })
)()

/** One page of portals of the account in the region. */
export const portalsSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(portalSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** A domain for a portal and its certificate. */
export const aCMManagedSchema = /*#__PURE__*/ (() =>
  z.object({
    "certificateArn": arnSchema,
    "domainName": z.string().min(3).max(256),
  })
)()

/** Where a portal is to be on the web. Exactly one of the members. */
export const endpointConfigurationInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "acmManaged": aCMManagedSchema.optional(),
    "none": noneSchema.optional(),
  })
)()

/** The portal to create. */
export const createPortalInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "authorization": authorizationSchema,
    "endpointConfiguration": endpointConfigurationInputSchema,
    "includedPortalProductArns": z.array(arnSchema).max(200).optional(),
    "logoUri": z.string().max(1092).optional(),
    "portalContent": portalContentSchema,
    "rumAppMonitorName": z.string().max(255).optional(),
    "tags": tagsSchema.optional(),
  })
)()

/** The new portal. It has no preview yet. */
export const createPortalOutputSchema = /*#__PURE__*/ (() =>
  z.object({
    "authorization": authorizationSchema,
    "endpointConfiguration": endpointConfigurationSchema,
    "includedPortalProductArns": z.array(arnSchema).max(200),
    "lastModified": timestampSchema,
    "lastPublished": timestampSchema.optional(),
    "lastPublishedDescription": z.string().max(1024).optional(),
    "portalArn": arnSchema,
    "portalContent": portalContentSchema,
    "portalId": idSchema,
    "publishStatus": publishStatusSchema.optional(),
    "rumAppMonitorName": z.string().max(255).optional(),
    "statusException": statusExceptionSchema.optional(),
    "tags": tagsSchema,
  })
)()

/** The members to change; those left out keep their values. */
export const updatePortalInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "authorization": authorizationSchema.optional(),
    "endpointConfiguration": endpointConfigurationInputSchema.optional(),
    "includedPortalProductArns": z.array(arnSchema).max(200).optional(),
    "logoUri": z.string().max(1092).optional(),
    "portalContent": portalContentSchema.optional(),
    "rumAppMonitorName": z.string().max(255).optional(),
  })
)()

/** What is said about a publication. */
export const publishPortalInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "description": z.string().max(1024).optional(),
  })
)()

/** Nothing. Read the portal to see how far its publication is. */
export const publishPortalOutputSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.unknown())
)()

/** Nothing. Read the portal to see how far its preview is. */
export const previewPortalOutputSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.unknown())
)()

/** A portal product without its display order. */
export const portalProductSummarySchema = /*#__PURE__*/ (() =>
  z.object({
    "description": z.string().max(1024),
    "displayName": z.string().min(1).max(255),
    "lastModified": timestampSchema,
    "portalProductArn": arnSchema,
    "portalProductId": idSchema,
    "tags": tagsSchema.optional(),
  })
)()

/** One page of portal products. */
export const portalProductsSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(portalProductSummarySchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** The portal product to create. */
export const createPortalProductInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "description": z.string().max(1024).optional(),
    "displayName": z.string().min(1).max(255),
    "tags": tagsSchema.optional(),
  })
)()

/** Endpoint pages under a heading. */
export const sectionSchema = /*#__PURE__*/ (() =>
  z.object({
    "productRestEndpointPageArns": z.array(arnSchema),
    "sectionName": z.string(),
  })
)()

/** Which pages of a portal product its portals show, and in which order. Pages that are not in it are drafts. */
export const displayOrderSchema = /*#__PURE__*/ (() =>
  z.object({
    "contents": z.array(sectionSchema).optional(),
    "overviewPageArn": arnSchema.optional(),
    "productPageArns": z.array(arnSchema).optional(),
  })
)()

/** A group of endpoints of REST APIs with their documentation, which portals include. */
export const portalProductSchema = /*#__PURE__*/ (() =>
  z.object({
    "description": z.string().max(1024),
    "displayName": z.string().min(1).max(255),
    "displayOrder": displayOrderSchema.optional(),
    "lastModified": timestampSchema,
    "portalProductArn": arnSchema,
    "portalProductId": idSchema,
    "tags": tagsSchema,
  })
)()

/** The members to change; those left out keep their values. */
export const updatePortalProductInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "description": z.string().max(1024).optional(),
    "displayName": z.string().min(1).max(255).optional(),
    "displayOrder": displayOrderSchema.optional(),
  })
)()

/** Which other accounts may use a portal product. */
export const sharingPolicySchema = /*#__PURE__*/ (() =>
  z.object({
    "policyDocument": z.string().min(1).max(307200),
    "portalProductId": idSchema,
  })
)()

/** The sharing policy to set. */
export const putSharingPolicyInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "policyDocument": z.string().min(1).max(307200),
  })
)()

/** Nothing. Read the policy back if you need it. */
export const putSharingPolicyOutputSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.unknown())
)()

/** A product page without its text. */
export const productPageSummarySchema = /*#__PURE__*/ (() =>
  z.object({
    "lastModified": timestampSchema,
    "pageTitle": z.string().min(1).max(255),
    "productPageArn": arnSchema,
    "productPageId": idSchema,
  })
)()

/** One page of product pages of a portal product. */
export const productPagesSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(productPageSummarySchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** Title and text of a product page. */
export const displayContentSchema = /*#__PURE__*/ (() =>
  z.object({
    "body": z.string().min(1).max(32768),
    "title": z.string().min(1).max(255),
  })
)()

/** The product page to create. */
export const createProductPageInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "displayContent": displayContentSchema,
  })
)()

/** A page of documentation of a portal product. */
export const productPageSchema = /*#__PURE__*/ (() =>
  z.object({
    "displayContent": displayContentSchema,
    "lastModified": timestampSchema,
    "productPageArn": arnSchema,
    "productPageId": idSchema,
  })
)()

/** The members to change; those left out keep their values. */
export const updateProductPageInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "displayContent": displayContentSchema.optional(),
  })
)()

/** A method and a path of a stage of a REST API. */
export const identifierPartsSchema = /*#__PURE__*/ (() =>
  z.object({
    "method": z.string().min(1).max(20),
    "path": z.string().min(1).max(4096),
    "restApiId": idReferenceSchema,
    "stage": z.string().min(1).max(128),
  })
)()

/** An endpoint of a REST API. */
export const restEndpointIdentifierSchema = /*#__PURE__*/ (() =>
  z.object({
    "identifierParts": identifierPartsSchema.optional(),
  })
)()

/** Whether an endpoint page is ready. */
export const endpointPageStatusSchema = /*#__PURE__*/ (() =>
  z.enum(["AVAILABLE","IN_PROGRESS","FAILED"])
)()

/** Whether readers of a portal can call an endpoint from its page. */
export const tryItStateSchema = /*#__PURE__*/ (() =>
  z.enum(["ENABLED","DISABLED"])
)()

/** An endpoint page without its text. */
export const productRestEndpointPageSummarySchema = /*#__PURE__*/ (() =>
  z.object({
    "endpoint": z.string().min(1).max(1024),
    "lastModified": timestampSchema,
    "operationName": z.string().min(1).max(255).optional(),
    "productRestEndpointPageArn": arnSchema,
    "productRestEndpointPageId": idSchema,
    "restEndpointIdentifier": restEndpointIdentifierSchema,
    "status": endpointPageStatusSchema,
    "statusException": statusExceptionSchema.optional(),
    "tryItState": tryItStateSchema,
  })
)()

/** One page of product REST endpoint pages of a portal product. */
export const productRestEndpointPagesSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(productRestEndpointPageSummarySchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** Texts that an endpoint page shows in place of the REST API's own. */
export const displayContentOverridesSchema = /*#__PURE__*/ (() =>
  z.object({
    "body": z.string().min(1).max(32768).optional(),
    "endpoint": z.string().min(1).max(1024).optional(),
    "operationName": z.string().min(1).max(255).optional(),
  })
)()

/** What an endpoint page is to show. Exactly one of the members. */
export const endpointDisplayContentInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "none": noneSchema.optional(),
    "overrides": displayContentOverridesSchema.optional(),
  })
)()

/** The product REST endpoint page to create. */
export const createProductRestEndpointPageInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "displayContent": endpointDisplayContentInputSchema.optional(),
    "restEndpointIdentifier": restEndpointIdentifierSchema,
    "tryItState": tryItStateSchema.optional(),
  })
)()

/** What an endpoint page shows. */
export const endpointDisplayContentSchema = /*#__PURE__*/ (() =>
  z.object({
    "body": z.string().min(1).max(32768).optional(),
    "endpoint": z.string().min(1).max(1024),
    "operationName": z.string().min(1).max(255).optional(),
  })
)()

/** An endpoint of a portal product with the page that documents it. */
export const productRestEndpointPageSchema = /*#__PURE__*/ (() =>
  z.object({
    "displayContent": endpointDisplayContentSchema,
    "lastModified": timestampSchema,
    "productRestEndpointPageArn": arnSchema,
    "productRestEndpointPageId": idSchema,
    "restEndpointIdentifier": restEndpointIdentifierSchema,
    "status": endpointPageStatusSchema,
    "statusException": statusExceptionSchema.optional(),
    "tryItState": tryItStateSchema,
  })
)()

/** An endpoint page as it is read, with its content as it was sent if that was asked for. */
export const productRestEndpointPageWithRawContentSchema = /*#__PURE__*/ (() =>
  z.object({
    "displayContent": endpointDisplayContentSchema,
    "lastModified": timestampSchema,
    "productRestEndpointPageArn": arnSchema,
    "productRestEndpointPageId": idSchema,
    "rawDisplayContent": z.string().optional(),
    "restEndpointIdentifier": restEndpointIdentifierSchema,
    "status": endpointPageStatusSchema,
    "statusException": statusExceptionSchema.optional(),
    "tryItState": tryItStateSchema,
  })
)()

/** The members to change; those left out keep their values. */
export const updateProductRestEndpointPageInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "displayContent": endpointDisplayContentInputSchema.optional(),
    "tryItState": tryItStateSchema.optional(),
  })
)()

/** Who decides about access to a route: nobody (`NONE`), the IAM permissions of the caller (`AWS_IAM`), a Lambda authorizer (`CUSTOM`) or the claims of a token (`JWT`, of HTTP APIs). */
export const authorizationTypeSchema = /*#__PURE__*/ (() =>
  z.enum(["NONE","AWS_IAM","CUSTOM","JWT"])
)()

/** Model names by content type or model selection key. WebSocket APIs only. */
export const routeModelsSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.string().max(128))
)()

/** What a request parameter must satisfy. */
export const parameterConstraintsSchema = /*#__PURE__*/ (() =>
  z.object({
    "required": z.boolean().optional(),
  })
)()

/** Constraints by request or response parameter, such as `route.request.querystring.room`. WebSocket APIs only. */
export const routeParametersSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), parameterConstraintsSchema)
)()

/** Which requests or messages go to which integration, and who may send them. */
export const routeSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiGatewayManaged": z.boolean().optional(),
    "apiKeyRequired": z.boolean(),
    "authorizationScopes": z.array(z.string().min(1).max(64)).max(10).optional(),
    "authorizationType": authorizationTypeSchema,
    "authorizerId": idReferenceSchema.optional(),
    "modelSelectionExpression": selectionExpressionSchema.optional(),
    "operationName": z.string().min(1).max(64).optional(),
    "requestModels": routeModelsSchema.optional(),
    "requestParameters": routeParametersSchema.optional(),
    "routeId": idSchema,
    "routeKey": selectionKeySchema,
    "routeResponseSelectionExpression": selectionExpressionSchema.optional(),
    "target": z.string().min(1).max(128).regex(new RegExp("^integrations/[^/]+$", 'u')).optional(),
  })
)()

/** One page of the routes of an API. */
export const routesSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(routeSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** What a new route consists of. The key alone is enough, though such a route leads nowhere. */
export const createRouteInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiKeyRequired": z.boolean().optional(),
    "authorizationScopes": z.array(z.string().min(1).max(64)).max(10).optional(),
    "authorizationType": authorizationTypeSchema.optional(),
    "authorizerId": idReferenceSchema.optional(),
    "modelSelectionExpression": selectionExpressionSchema.optional(),
    "operationName": z.string().min(1).max(64).optional(),
    "requestModels": routeModelsSchema.optional(),
    "requestParameters": routeParametersSchema.optional(),
    "routeKey": selectionKeySchema,
    "routeResponseSelectionExpression": selectionExpressionSchema.optional(),
    "target": z.string().min(1).max(128).regex(new RegExp("^integrations/[^/]+$", 'u')).optional(),
  })
)()

/** What to change in a route. Members left out keep their values, and the result has to satisfy the rules for creation. */
export const updateRouteInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "apiKeyRequired": z.boolean().optional(),
    "authorizationScopes": z.array(z.string().min(1).max(64)).max(10).optional(),
    "authorizationType": authorizationTypeSchema.optional(),
    "authorizerId": idReferenceSchema.optional(),
    "modelSelectionExpression": selectionExpressionSchema.optional(),
    "operationName": z.string().max(64).optional(),
    "requestModels": routeModelsSchema.optional(),
    "requestParameters": routeParametersSchema.optional(),
    "routeKey": selectionKeySchema.optional(),
    "routeResponseSelectionExpression": selectionExpressionSchema.optional(),
    "target": z.string().min(1).max(128).regex(new RegExp("^integrations/[^/]+$", 'u')).optional(),
  })
)()

/** Lets a route answer its caller over the same connection. WebSocket APIs only. */
export const routeResponseSchema = /*#__PURE__*/ (() =>
  z.object({
    "modelSelectionExpression": selectionExpressionSchema.optional(),
    "responseModels": routeModelsSchema.optional(),
    "responseParameters": routeParametersSchema.optional(),
    "routeResponseId": idSchema,
    "routeResponseKey": selectionKeySchema,
  })
)()

/** One page of the route responses of a route. */
export const routeResponsesSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(routeResponseSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** What a new route response consists of. The key alone is enough. */
export const createRouteResponseInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "modelSelectionExpression": selectionExpressionSchema.optional(),
    "responseModels": routeModelsSchema.optional(),
    "responseParameters": routeParametersSchema.optional(),
    "routeResponseKey": selectionKeySchema,
  })
)()

/** What to change in a route response. Members left out keep their values. */
export const updateRouteResponseInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "modelSelectionExpression": selectionExpressionSchema.optional(),
    "responseModels": routeModelsSchema.optional(),
    "responseParameters": routeParametersSchema.optional(),
    "routeResponseKey": selectionKeySchema.optional(),
  })
)()

/** Where a stage logs requests, and in which form. Both members go together. */
export const accessLogSettingsSchema = /*#__PURE__*/ (() =>
  z.object({
    "destinationArn": arnSchema.optional(),
    "format": z.string().min(1).max(3072).optional(),
  })
)()

/** `ERROR` logs failures only, `INFO` logs all that happens, `OFF` logs nothing. */
export const loggingLevelSchema = /*#__PURE__*/ (() =>
  z.enum(["ERROR","INFO","OFF"])
)()

/** How requests to a route are throttled, measured and logged in a stage. */
export const routeSettingsSchema = /*#__PURE__*/ (() =>
  z.object({
    "dataTraceEnabled": z.boolean().optional(),
    "detailedMetricsEnabled": z.boolean().optional(),
    "loggingLevel": loggingLevelSchema.optional(),
    "throttlingBurstLimit": z.int().optional(),
    "throttlingRateLimit": z.number().optional(),
  })
)()

/** Settings by route key, such as `GET /pets` or `$connect`. */
export const routeSettingsMapSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), routeSettingsSchema)
)()

/** Stage variables by name. A stage has at most 100; a name has letters, digits and underscores, 64 characters at most. The usual quota of a value is 512 characters, of letters, digits and `-._~:/?#&=,`. */
export const stageVariablesMapSchema = /*#__PURE__*/ (() =>
  z.record(z.string().max(64).regex(new RegExp("^[A-Za-z0-9_]+$", 'u')), z.string().max(2048).regex(new RegExp("^[A-Za-z0-9._~:/?#&=,-]*$", 'u'))).refine((it) => Object.keys(it).length <= 100, 'more than 100 entries')
)()

/** A named version of an API that callers reach, with the settings it is served with. */
export const stageSchema = /*#__PURE__*/ (() =>
  z.object({
    "accessLogSettings": accessLogSettingsSchema.optional(),
    "apiGatewayManaged": z.boolean().optional(),
    "autoDeploy": z.boolean().optional(),
    "clientCertificateId": idReferenceSchema.optional(),
    "createdDate": timestampSchema,
    "defaultRouteSettings": routeSettingsSchema,
    "deploymentId": idSchema.optional(),
    "description": z.string().max(1024).optional(),
    "lastDeploymentStatusMessage": z.string().min(1).optional(),
    "lastUpdatedDate": timestampSchema,
    "routeSettings": routeSettingsMapSchema,
    "stageName": z.string().min(1).max(128),
    "stageVariables": stageVariablesMapSchema,
    "tags": tagsSchema,
  })
)()

/** One page of the stages of an API. */
export const stagesSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(stageSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** The stage to create. Only its name is needed. */
export const createStageInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "accessLogSettings": accessLogSettingsSchema.optional(),
    "autoDeploy": z.boolean().optional(),
    "clientCertificateId": idReferenceSchema.optional(),
    "defaultRouteSettings": routeSettingsSchema.optional(),
    "deploymentId": idReferenceSchema.optional(),
    "description": z.string().max(1024).optional(),
    "routeSettings": routeSettingsMapSchema.optional(),
    "stageName": z.string().min(1).max(128).regex(new RegExp("^(\\$default|[a-zA-Z0-9_-]+)$", 'u')),
    "stageVariables": stageVariablesMapSchema.optional(),
    "tags": tagsSchema.optional(),
  })
)()

/** The members to change. Maps and settings are merged into what the stage has, so most of them cannot be emptied this way. */
export const updateStageInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "accessLogSettings": accessLogSettingsSchema.optional(),
    "autoDeploy": z.boolean().optional(),
    "clientCertificateId": idReferenceSchema.optional(),
    "defaultRouteSettings": routeSettingsSchema.optional(),
    "deploymentId": idReferenceSchema.optional(),
    "description": z.string().max(1024).optional(),
    "routeSettings": routeSettingsMapSchema.optional(),
    "stageVariables": stageVariablesMapSchema.optional(),
  })
)()

/** The tags of a resource. */
export const getTagsOutputSchema = /*#__PURE__*/ (() =>
  z.object({
    "tags": tagsSchema,
  })
)()

/** The tags to add to a resource. */
export const tagResourceInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "tags": tagsSchema.optional(),
  })
)()

/** Nothing. Read the tags back if you need them. */
export const tagResourceOutputSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.unknown())
)()

/** How far a VPC link is: `PENDING` until its network interfaces exist, then `AVAILABLE`; `INACTIVE` after 60 days without use, `DELETING` while it is removed, `FAILED` when it could not be made or removed. */
export const vpcLinkStatusSchema = /*#__PURE__*/ (() =>
  z.enum(["PENDING","AVAILABLE","DELETING","FAILED","INACTIVE"])
)()

/** The generation of a VPC link. `V2` is that of HTTP APIs; WebSocket APIs use VPC links of the REST service. */
export const vpcLinkVersionSchema = /*#__PURE__*/ (() =>
  z.enum(["V2"])
)()

/** A way for private integrations of HTTP APIs into a VPC. */
export const vpcLinkSchema = /*#__PURE__*/ (() =>
  z.object({
    "createdDate": timestampSchema,
    "name": z.string().min(1).max(128),
    "securityGroupIds": z.array(z.string()),
    "subnetIds": z.array(z.string()).min(1).max(10),
    "tags": tagsSchema,
    "vpcLinkId": idSchema,
    "vpcLinkStatus": vpcLinkStatusSchema,
    "vpcLinkStatusMessage": z.string().max(1024).optional(),
    "vpcLinkVersion": vpcLinkVersionSchema,
  })
)()

/** One page of the VPC links of the account in the region. */
export const vpcLinksSchema = /*#__PURE__*/ (() =>
  z.object({
    "items": z.array(vpcLinkSchema).max(500),
    "nextToken": z.string().min(1).optional(),
  })
)()

/** The VPC link to create. Only its name can change later. */
export const createVpcLinkInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "name": z.string().min(1).max(128),
    "securityGroupIds": z.array(z.string()).optional(),
    "subnetIds": z.array(z.string()).min(1).max(10),
    "tags": tagsSchema.optional(),
  })
)()

/** Nothing. Read the VPC link to see whether it is gone. */
export const deleteVpcLinkOutputSchema = /*#__PURE__*/ (() =>
  z.record(z.string(), z.unknown())
)()

/** The members to change. Subnets and security groups are not among them. */
export const updateVpcLinkInputSchema = /*#__PURE__*/ (() =>
  z.object({
    "name": z.string().min(1).max(128).optional(),
  })
)()

/** What `getApis` takes. */
export const getApisRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `importApi` takes. */
export const importApiRequestSchema = /*#__PURE__*/ (() =>
  importApiInputSchema.extend({
    basepath: z.enum(["ignore","prepend","split"]).optional(),
    failOnWarnings: z.boolean().optional(),
  })
)()

/** What `createApi` takes. */
export const createApiRequestSchema = /*#__PURE__*/ (() =>
  z.union([
  createWebSocketApiInputSchema,
  createHttpApiInputSchema,
  ])
)()

/** What `getApi` takes. */
export const getApiRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
  })
)()

/** What `reimportApi` takes. */
export const reimportApiRequestSchema = /*#__PURE__*/ (() =>
  reimportApiInputSchema.extend({
    apiId: z.string(),
    basepath: z.enum(["ignore","prepend","split"]).optional(),
    failOnWarnings: z.boolean().optional(),
  })
)()

/** What `updateApi` takes. */
export const updateApiRequestSchema = /*#__PURE__*/ (() =>
  updateApiInputSchema.extend({
    apiId: z.string(),
  })
)()

/** What `deleteApi` takes. */
export const deleteApiRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
  })
)()

/** What `deleteCorsConfiguration` takes. */
export const deleteCorsConfigurationRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
  })
)()

/** What `exportApi` takes. */
export const exportApiRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    specification: z.enum(["OAS30"]),
    outputType: z.enum(["JSON","YAML"]),
    stageName: z.string().min(1).max(128).optional(),
    includeExtensions: z.boolean().optional(),
    exportVersion: z.enum(["1.0"]).optional(),
  })
)()

/** What `getApiMappings` takes. */
export const getApiMappingsRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    domainName: z.string(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createApiMapping` takes. */
export const createApiMappingRequestSchema = /*#__PURE__*/ (() =>
  createApiMappingInputSchema.extend({
    domainName: z.string(),
  })
)()

/** What `getApiMapping` takes. */
export const getApiMappingRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    domainName: z.string(),
    apiMappingId: z.string(),
  })
)()

/** What `updateApiMapping` takes. */
export const updateApiMappingRequestSchema = /*#__PURE__*/ (() =>
  updateApiMappingInputSchema.extend({
    domainName: z.string(),
    apiMappingId: z.string(),
  })
)()

/** What `deleteApiMapping` takes. */
export const deleteApiMappingRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    domainName: z.string(),
    apiMappingId: z.string(),
  })
)()

/** What `getAuthorizers` takes. */
export const getAuthorizersRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createAuthorizer` takes. */
export const createAuthorizerRequestSchema = /*#__PURE__*/ (() =>
  z.union([
  createLambdaAuthorizerInputSchema.extend({
    apiId: z.string(),
  }),
  createJwtAuthorizerInputSchema.extend({
    apiId: z.string(),
  }),
  ])
)()

/** What `getAuthorizer` takes. */
export const getAuthorizerRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    authorizerId: z.string(),
  })
)()

/** What `updateAuthorizer` takes. */
export const updateAuthorizerRequestSchema = /*#__PURE__*/ (() =>
  updateAuthorizerInputSchema.extend({
    apiId: z.string(),
    authorizerId: z.string(),
  })
)()

/** What `deleteAuthorizer` takes. */
export const deleteAuthorizerRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    authorizerId: z.string(),
  })
)()

/** What `getDeployments` takes. */
export const getDeploymentsRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createDeployment` takes. */
export const createDeploymentRequestSchema = /*#__PURE__*/ (() =>
  createDeploymentInputSchema.extend({
    apiId: z.string(),
  })
)()

/** What `getDeployment` takes. */
export const getDeploymentRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    deploymentId: z.string(),
  })
)()

/** What `updateDeployment` takes. */
export const updateDeploymentRequestSchema = /*#__PURE__*/ (() =>
  updateDeploymentInputSchema.extend({
    apiId: z.string(),
    deploymentId: z.string(),
  })
)()

/** What `deleteDeployment` takes. */
export const deleteDeploymentRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    deploymentId: z.string(),
  })
)()

/** What `getDomainNames` takes. */
export const getDomainNamesRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createDomainName` takes. */
export const createDomainNameRequestSchema = /*#__PURE__*/ (() =>
  createDomainNameInputSchema
)()

/** What `getDomainName` takes. */
export const getDomainNameRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    domainName: z.string(),
  })
)()

/** What `updateDomainName` takes. */
export const updateDomainNameRequestSchema = /*#__PURE__*/ (() =>
  updateDomainNameInputSchema.extend({
    domainName: z.string(),
  })
)()

/** What `deleteDomainName` takes. */
export const deleteDomainNameRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    domainName: z.string(),
  })
)()

/** What `listRoutingRules` takes. */
export const listRoutingRulesRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    domainName: z.string(),
    domainNameId: z.string().optional(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createRoutingRule` takes. */
export const createRoutingRuleRequestSchema = /*#__PURE__*/ (() =>
  createRoutingRuleInputSchema.extend({
    domainName: z.string(),
    domainNameId: z.string().optional(),
  })
)()

/** What `getRoutingRule` takes. */
export const getRoutingRuleRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    domainName: z.string(),
    routingRuleId: z.string(),
    domainNameId: z.string().optional(),
  })
)()

/** What `putRoutingRule` takes. */
export const putRoutingRuleRequestSchema = /*#__PURE__*/ (() =>
  putRoutingRuleInputSchema.extend({
    domainName: z.string(),
    routingRuleId: z.string(),
    domainNameId: z.string().optional(),
  })
)()

/** What `deleteRoutingRule` takes. */
export const deleteRoutingRuleRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    domainName: z.string(),
    routingRuleId: z.string(),
    domainNameId: z.string().optional(),
  })
)()

/** What `getIntegrations` takes. */
export const getIntegrationsRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createIntegration` takes. */
export const createIntegrationRequestSchema = /*#__PURE__*/ (() =>
  z.union([
  createAwsIntegrationInputSchema.extend({
    apiId: z.string(),
  }),
  createHttpIntegrationInputSchema.extend({
    apiId: z.string(),
  }),
  createMockIntegrationInputSchema.extend({
    apiId: z.string(),
  }),
  createHttpProxyIntegrationInputSchema.extend({
    apiId: z.string(),
  }),
  createAwsProxyIntegrationInputSchema.extend({
    apiId: z.string(),
  }),
  ])
)()

/** What `getIntegration` takes. */
export const getIntegrationRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    integrationId: z.string(),
  })
)()

/** What `updateIntegration` takes. */
export const updateIntegrationRequestSchema = /*#__PURE__*/ (() =>
  updateIntegrationInputSchema.extend({
    apiId: z.string(),
    integrationId: z.string(),
  })
)()

/** What `deleteIntegration` takes. */
export const deleteIntegrationRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    integrationId: z.string(),
  })
)()

/** What `getIntegrationResponses` takes. */
export const getIntegrationResponsesRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    integrationId: z.string(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createIntegrationResponse` takes. */
export const createIntegrationResponseRequestSchema = /*#__PURE__*/ (() =>
  createIntegrationResponseInputSchema.extend({
    apiId: z.string(),
    integrationId: z.string(),
  })
)()

/** What `getIntegrationResponse` takes. */
export const getIntegrationResponseRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    integrationId: z.string(),
    integrationResponseId: z.string(),
  })
)()

/** What `updateIntegrationResponse` takes. */
export const updateIntegrationResponseRequestSchema = /*#__PURE__*/ (() =>
  updateIntegrationResponseInputSchema.extend({
    apiId: z.string(),
    integrationId: z.string(),
    integrationResponseId: z.string(),
  })
)()

/** What `deleteIntegrationResponse` takes. */
export const deleteIntegrationResponseRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    integrationId: z.string(),
    integrationResponseId: z.string(),
  })
)()

/** What `getModels` takes. */
export const getModelsRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createModel` takes. */
export const createModelRequestSchema = /*#__PURE__*/ (() =>
  createModelInputSchema.extend({
    apiId: z.string(),
  })
)()

/** What `getModel` takes. */
export const getModelRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    modelId: z.string(),
  })
)()

/** What `updateModel` takes. */
export const updateModelRequestSchema = /*#__PURE__*/ (() =>
  updateModelInputSchema.extend({
    apiId: z.string(),
    modelId: z.string(),
  })
)()

/** What `deleteModel` takes. */
export const deleteModelRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    modelId: z.string(),
  })
)()

/** What `getModelTemplate` takes. */
export const getModelTemplateRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    modelId: z.string(),
  })
)()

/** What `listPortals` takes. */
export const listPortalsRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createPortal` takes. */
export const createPortalRequestSchema = /*#__PURE__*/ (() =>
  createPortalInputSchema
)()

/** What `getPortal` takes. */
export const getPortalRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalId: z.string(),
  })
)()

/** What `updatePortal` takes. */
export const updatePortalRequestSchema = /*#__PURE__*/ (() =>
  updatePortalInputSchema.extend({
    portalId: z.string(),
  })
)()

/** What `deletePortal` takes. */
export const deletePortalRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalId: z.string(),
  })
)()

/** What `publishPortal` takes. */
export const publishPortalRequestSchema = /*#__PURE__*/ (() =>
  publishPortalInputSchema.extend({
    portalId: z.string(),
  })
)()

/** What `disablePortal` takes. */
export const disablePortalRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalId: z.string(),
  })
)()

/** What `previewPortal` takes. */
export const previewPortalRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalId: z.string(),
  })
)()

/** What `listPortalProducts` takes. */
export const listPortalProductsRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    resourceOwner: z.string().optional(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createPortalProduct` takes. */
export const createPortalProductRequestSchema = /*#__PURE__*/ (() =>
  createPortalProductInputSchema
)()

/** What `getPortalProduct` takes. */
export const getPortalProductRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalProductId: z.string(),
    resourceOwnerAccountId: z.string().optional(),
  })
)()

/** What `updatePortalProduct` takes. */
export const updatePortalProductRequestSchema = /*#__PURE__*/ (() =>
  updatePortalProductInputSchema.extend({
    portalProductId: z.string(),
  })
)()

/** What `deletePortalProduct` takes. */
export const deletePortalProductRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalProductId: z.string(),
  })
)()

/** What `getPortalProductSharingPolicy` takes. */
export const getPortalProductSharingPolicyRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalProductId: z.string(),
  })
)()

/** What `putPortalProductSharingPolicy` takes. */
export const putPortalProductSharingPolicyRequestSchema = /*#__PURE__*/ (() =>
  putSharingPolicyInputSchema.extend({
    portalProductId: z.string(),
  })
)()

/** What `deletePortalProductSharingPolicy` takes. */
export const deletePortalProductSharingPolicyRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalProductId: z.string(),
  })
)()

/** What `listProductPages` takes. */
export const listProductPagesRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalProductId: z.string(),
    resourceOwnerAccountId: z.string().optional(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createProductPage` takes. */
export const createProductPageRequestSchema = /*#__PURE__*/ (() =>
  createProductPageInputSchema.extend({
    portalProductId: z.string(),
  })
)()

/** What `getProductPage` takes. */
export const getProductPageRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalProductId: z.string(),
    productPageId: z.string(),
    resourceOwnerAccountId: z.string().optional(),
  })
)()

/** What `updateProductPage` takes. */
export const updateProductPageRequestSchema = /*#__PURE__*/ (() =>
  updateProductPageInputSchema.extend({
    portalProductId: z.string(),
    productPageId: z.string(),
  })
)()

/** What `deleteProductPage` takes. */
export const deleteProductPageRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalProductId: z.string(),
    productPageId: z.string(),
  })
)()

/** What `listProductRestEndpointPages` takes. */
export const listProductRestEndpointPagesRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalProductId: z.string(),
    resourceOwnerAccountId: z.string().optional(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createProductRestEndpointPage` takes. */
export const createProductRestEndpointPageRequestSchema = /*#__PURE__*/ (() =>
  createProductRestEndpointPageInputSchema.extend({
    portalProductId: z.string(),
  })
)()

/** What `getProductRestEndpointPage` takes. */
export const getProductRestEndpointPageRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalProductId: z.string(),
    productRestEndpointPageId: z.string(),
    includeRawDisplayContent: z.string().optional(),
    resourceOwnerAccountId: z.string().optional(),
  })
)()

/** What `updateProductRestEndpointPage` takes. */
export const updateProductRestEndpointPageRequestSchema = /*#__PURE__*/ (() =>
  updateProductRestEndpointPageInputSchema.extend({
    portalProductId: z.string(),
    productRestEndpointPageId: z.string(),
  })
)()

/** What `deleteProductRestEndpointPage` takes. */
export const deleteProductRestEndpointPageRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    portalProductId: z.string(),
    productRestEndpointPageId: z.string(),
  })
)()

/** What `getRoutes` takes. */
export const getRoutesRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createRoute` takes. */
export const createRouteRequestSchema = /*#__PURE__*/ (() =>
  createRouteInputSchema.extend({
    apiId: z.string(),
  })
)()

/** What `getRoute` takes. */
export const getRouteRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    routeId: z.string(),
  })
)()

/** What `updateRoute` takes. */
export const updateRouteRequestSchema = /*#__PURE__*/ (() =>
  updateRouteInputSchema.extend({
    apiId: z.string(),
    routeId: z.string(),
  })
)()

/** What `deleteRoute` takes. */
export const deleteRouteRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    routeId: z.string(),
  })
)()

/** What `deleteRouteRequestParameter` takes. */
export const deleteRouteRequestParameterRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    routeId: z.string(),
    requestParameterKey: z.string(),
  })
)()

/** What `getRouteResponses` takes. */
export const getRouteResponsesRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    routeId: z.string(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createRouteResponse` takes. */
export const createRouteResponseRequestSchema = /*#__PURE__*/ (() =>
  createRouteResponseInputSchema.extend({
    apiId: z.string(),
    routeId: z.string(),
  })
)()

/** What `getRouteResponse` takes. */
export const getRouteResponseRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    routeId: z.string(),
    routeResponseId: z.string(),
  })
)()

/** What `updateRouteResponse` takes. */
export const updateRouteResponseRequestSchema = /*#__PURE__*/ (() =>
  updateRouteResponseInputSchema.extend({
    apiId: z.string(),
    routeId: z.string(),
    routeResponseId: z.string(),
  })
)()

/** What `deleteRouteResponse` takes. */
export const deleteRouteResponseRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    routeId: z.string(),
    routeResponseId: z.string(),
  })
)()

/** What `getStages` takes. */
export const getStagesRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createStage` takes. */
export const createStageRequestSchema = /*#__PURE__*/ (() =>
  createStageInputSchema.extend({
    apiId: z.string(),
  })
)()

/** What `getStage` takes. */
export const getStageRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    stageName: z.string(),
  })
)()

/** What `updateStage` takes. */
export const updateStageRequestSchema = /*#__PURE__*/ (() =>
  updateStageInputSchema.extend({
    apiId: z.string(),
    stageName: z.string(),
  })
)()

/** What `deleteStage` takes. */
export const deleteStageRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    stageName: z.string(),
  })
)()

/** What `deleteAccessLogSettings` takes. */
export const deleteAccessLogSettingsRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    stageName: z.string(),
  })
)()

/** What `resetAuthorizersCache` takes. */
export const resetAuthorizersCacheRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    stageName: z.string(),
  })
)()

/** What `deleteRouteSettings` takes. */
export const deleteRouteSettingsRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    apiId: z.string(),
    stageName: z.string(),
    routeKey: z.string(),
  })
)()

/** What `getTags` takes. */
export const getTagsRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    resourceArn: z.string().min(1).max(2048),
  })
)()

/** What `tagResource` takes. */
export const tagResourceRequestSchema = /*#__PURE__*/ (() =>
  tagResourceInputSchema.extend({
    resourceArn: z.string().min(1).max(2048),
  })
)()

/** What `untagResource` takes. */
export const untagResourceRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    resourceArn: z.string().min(1).max(2048),
    tagKeys: z.array(z.string().min(1).max(128)).min(1),
  })
)()

/** What `getVpcLinks` takes. */
export const getVpcLinksRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    maxResults: z.union([z.int(), z.string()]).optional(),
    nextToken: z.string().optional(),
  })
)()

/** What `createVpcLink` takes. */
export const createVpcLinkRequestSchema = /*#__PURE__*/ (() =>
  createVpcLinkInputSchema
)()

/** What `getVpcLink` takes. */
export const getVpcLinkRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    vpcLinkId: z.string(),
  })
)()

/** What `updateVpcLink` takes. */
export const updateVpcLinkRequestSchema = /*#__PURE__*/ (() =>
  updateVpcLinkInputSchema.extend({
    vpcLinkId: z.string(),
  })
)()

/** What `deleteVpcLink` takes. */
export const deleteVpcLinkRequestSchema = /*#__PURE__*/ (() =>
  z.object({
    vpcLinkId: z.string(),
  })
)()
