import type { Members } from './api-document.ts'

/** Members that are written down, by kind: what the create operations take. */
export const MEMBERS = {
  HttpApi: ['disableExecuteApiEndpoint', 'ipAddressType'],
  WebSocketApi: [
    'name',
    'description',
    'version',
    'routeSelectionExpression',
    'apiKeySelectionExpression',
    'disableSchemaValidation',
    'disableExecuteApiEndpoint',
    'ipAddressType',
    'tags',
  ],
  Authorizer: [
    'authorizerType',
    'authorizerUri',
    'authorizerCredentialsArn',
    'authorizerPayloadFormatVersion',
    'authorizerResultTtlInSeconds',
    'enableSimpleResponses',
    'identitySource',
    'identityValidationExpression',
    'jwtConfiguration',
  ],
  Model: ['contentType', 'description', 'schema'],
  Integration: [
    'connectionId',
    'connectionType',
    'contentHandlingStrategy',
    'credentialsArn',
    'description',
    'integrationMethod',
    'integrationSubtype',
    'integrationType',
    'integrationUri',
    'passthroughBehavior',
    'payloadFormatVersion',
    'requestParameters',
    'requestTemplates',
    'responseParameters',
    'templateSelectionExpression',
    'timeoutInMillis',
    'tlsConfig',
  ],
  IntegrationResponse: [
    'contentHandlingStrategy',
    'responseParameters',
    'responseTemplates',
    'templateSelectionExpression',
  ],
  Route: [
    'apiKeyRequired',
    'authorizationScopes',
    'authorizationType',
    'modelSelectionExpression',
    'operationName',
    'requestModels',
    'requestParameters',
    'routeResponseSelectionExpression',
  ],
  RouteResponse: ['modelSelectionExpression', 'responseModels', 'responseParameters'],
  Stage: [
    'accessLogSettings',
    'autoDeploy',
    'clientCertificateId',
    'defaultRouteSettings',
    'description',
    'routeSettings',
    'stageVariables',
    'tags',
  ],
} as const satisfies Record<string, readonly string[]>

/** Kinds of what has members. */
export type ResourceMembers = keyof typeof MEMBERS

/** Settings of routes that are as they would be without them. management §2.10 */
export const ROUTE_SETTINGS_OFF: Members = {
  dataTraceEnabled: false,
  detailedMetricsEnabled: false,
  loggingLevel: 'OFF',
}

const API_DEFAULTS = { disableExecuteApiEndpoint: false, ipAddressType: 'ipv4' }

/** What members are where they were left out, so that a document that a person wrote may leave them out. management §7.4 */
export const DEFAULTS: Readonly<Record<ResourceMembers, Members>> = {
  HttpApi: API_DEFAULTS,
  WebSocketApi: {
    ...API_DEFAULTS,
    apiKeySelectionExpression: '$request.header.x-api-key',
    disableSchemaValidation: false,
  },
  Authorizer: {},
  Model: {},
  Integration: {
    connectionType: 'INTERNET',
    passthroughBehavior: 'WHEN_NO_MATCH',
    payloadFormatVersion: '1.0',
    timeoutInMillis: 29_000,
  },
  IntegrationResponse: {},
  Route: { apiKeyRequired: false, authorizationType: 'NONE' },
  RouteResponse: {},
  Stage: { autoDeploy: false },
}
