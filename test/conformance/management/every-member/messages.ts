import {
  authorizer,
  get,
  httpApi,
  INVOCATION_ARN,
  integration,
  JWT,
  patch,
  post,
  route,
  save,
  webSocketApi,
} from '@gatehouse/conformance/cases/row'
import type { MemberCase } from './member-case.ts'

const API = '/apis/<api>'
const ROUTE = `${API}/routes/<route>`
const SCOPED = {
  authorizationScopes: ['kept'],
  authorizationType: 'JWT',
  authorizerId: '<authorizer>',
  operationName: 'kept',
  routeKey: 'PUT /kept',
  target: 'integrations/<integration>',
}
const MESSAGE = {
  apiKeyRequired: true,
  modelSelectionExpression: '$request.body.kept',
  requestModels: { kept: 'Kept' },
  routeResponseSelectionExpression: '$default',
}
const CONNECT = { requestParameters: { 'route.request.header.kept': { required: true } } }
const ask = authorizer({
  authorizerType: 'REQUEST',
  authorizerUri: INVOCATION_ARN,
  identitySource: ['route.request.header.a'],
  name: 'ask',
})

const routes: readonly MemberCase[] = [
  {
    operation: 'CreateRoute',
    given: [httpApi, authorizer(JWT), integration()],
    when: route('PUT /kept', SCOPED),
    read: get(ROUTE),
  },
  { operation: 'CreateRoute', given: [webSocketApi], when: route('kept', MESSAGE), read: get(ROUTE) },
  {
    operation: 'CreateRoute',
    given: [webSocketApi, ask],
    when: route('$connect', CONNECT),
    read: get(ROUTE),
  },
  {
    operation: 'UpdateRoute',
    given: [httpApi, authorizer(JWT), integration(), route('GET /old')],
    when: patch(ROUTE, SCOPED),
    read: get(ROUTE),
  },
  {
    operation: 'UpdateRoute',
    given: [webSocketApi, route('old')],
    when: patch(ROUTE, MESSAGE),
    read: get(ROUTE),
  },
  {
    operation: 'UpdateRoute',
    given: [webSocketApi, route('$connect')],
    when: patch(ROUTE, CONNECT),
    read: get(ROUTE),
  },
]

const RESPONSES = `${API}/integrations/<integration>/integrationresponses`
const RESPONSE = `${RESPONSES}/<integrationResponse>`
const response = {
  contentHandlingStrategy: 'CONVERT_TO_BINARY',
  integrationResponseKey: '/400/',
  responseParameters: { 'method.response.header.kept': "'yes'" },
  responseTemplates: { kept: '{}' },
  templateSelectionExpression: '${integration.response.body.kept}',
}
const oldResponse = save('integrationResponse', post(RESPONSES, { integrationResponseKey: '$default' }))
const mocked = [webSocketApi, integration({ integrationType: 'MOCK' })]

const ROUTE_RESPONSES = `${ROUTE}/routeresponses`
const ROUTE_RESPONSE = `${ROUTE_RESPONSES}/<routeResponse>`
const routeResponse = {
  modelSelectionExpression: '$request.body.kept',
  responseModels: { kept: 'Kept' },
  responseParameters: { 'route.response.header.kept': { required: true } },
  routeResponseKey: '$default',
}
const oldRouteResponse = save('routeResponse', post(ROUTE_RESPONSES, { routeResponseKey: '$default' }))

const MODELS = `${API}/models`
const MODEL = `${MODELS}/<model>`
const model = { contentType: 'text/kept', description: 'Kept.', name: 'Kept', schema: '{"type":"object"}' }
const oldModel = save('model', post(MODELS, { name: 'Old', schema: '{"type":"string"}' }))

/** Routes, and what WebSocket APIs have besides. */
export const messageCases: readonly MemberCase[] = [
  ...routes,
  {
    operation: 'CreateIntegrationResponse',
    given: mocked,
    when: save('integrationResponse', post(RESPONSES, response)),
    read: get(RESPONSE),
  },
  {
    operation: 'UpdateIntegrationResponse',
    given: [...mocked, oldResponse],
    when: patch(RESPONSE, response),
    read: get(RESPONSE),
  },
  {
    operation: 'CreateRouteResponse',
    given: [webSocketApi, route('say')],
    when: save('routeResponse', post(ROUTE_RESPONSES, routeResponse)),
    read: get(ROUTE_RESPONSE),
  },
  {
    operation: 'UpdateRouteResponse',
    given: [webSocketApi, route('say'), oldRouteResponse],
    when: patch(ROUTE_RESPONSE, routeResponse),
    read: get(ROUTE_RESPONSE),
  },
  {
    operation: 'CreateModel',
    given: [webSocketApi],
    when: save('model', post(MODELS, model)),
    read: get(MODEL),
  },
  { operation: 'UpdateModel', given: [webSocketApi, oldModel], when: patch(MODEL, model), read: get(MODEL) },
]
