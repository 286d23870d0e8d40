import type { Members } from './api-document.ts'

const STAGE = [
  'accessLogSettings',
  'autoDeploy',
  'defaultRouteSettings',
  'description',
  'routeSettings',
  'stageVariables',
  'tags',
] as const

/**
 * Members that are written down, by kind: what the create operations take, without what they refuse or ignore of the protocol. Authorizers,
 * models, integrations and routes are those of WebSocket APIs. management §2
 */
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
    'identitySource',
    'identityValidationExpression',
  ],
  Model: ['contentType', 'description', 'schema'],
  Integration: [
    'connectionId',
    'connectionType',
    'contentHandlingStrategy',
    'credentialsArn',
    'description',
    'integrationMethod',
    'integrationType',
    'integrationUri',
    'passthroughBehavior',
    'payloadFormatVersion',
    'requestParameters',
    'requestTemplates',
    'templateSelectionExpression',
    'timeoutInMillis',
  ],
  IntegrationResponse: [
    'contentHandlingStrategy',
    'responseParameters',
    'responseTemplates',
    'templateSelectionExpression',
  ],
  Route: [
    'apiKeyRequired',
    'authorizationType',
    'modelSelectionExpression',
    'operationName',
    'requestModels',
    'requestParameters',
    'routeResponseSelectionExpression',
  ],
  RouteResponse: ['modelSelectionExpression', 'responseModels', 'responseParameters'],
  HttpStage: STAGE,
  WebSocketStage: [...STAGE, 'clientCertificateId'],
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
  Model: { contentType: 'application/json' },
  Integration: {
    connectionType: 'INTERNET',
    passthroughBehavior: 'WHEN_NO_MATCH',
    payloadFormatVersion: '1.0',
    timeoutInMillis: 29_000,
  },
  IntegrationResponse: {},
  Route: { apiKeyRequired: false, authorizationType: 'NONE' },
  RouteResponse: {},
  HttpStage: { autoDeploy: false },
  WebSocketStage: { autoDeploy: false },
}

/** Whether a member of a WebSocket API's integration follows from its type: what is sent in its place changes nothing. management §2.3 */
export function isImplied(name: string, { integrationType, integrationMethod }: Members): boolean {
  if (name !== 'integrationMethod') return false
  if (integrationType === 'MOCK') return true
  return String(integrationType).startsWith('AWS') && integrationMethod === 'POST'
}
