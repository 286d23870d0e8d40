import { createHash } from 'node:crypto'
import { type DocumentMap, isMap, positionOf } from '../../documents/positions.ts'
import { ProjectError } from '../../project/project.ts'
import type { Service, ServiceEvent, ServiceFunction, ServiceTemplate } from '../service/service.ts'
import { addPermission, addResource, invocationUri } from './add-resource.ts'
import { functionId, normalizedName, websocketRouteId } from './names.ts'

const API = { Ref: 'WebsocketsApi' }

interface WebsocketRoute {
  readonly route: string
  readonly told: DocumentMap
  readonly event: ServiceEvent
  readonly function: ServiceFunction
}

/** Adds the WebSocket API of a service, if it has routes. Throws {@link ProjectError}. */
export function addWebsocketApi(service: Service, template: ServiceTemplate): void {
  const routes = readRoutes(service)
  const [first] = routes
  if (!first) return
  addApi(service, template, first.event)
  for (const one of new Set(routes.map((route) => route.function))) addIntegration(one, template)
  for (const route of routes) addRoute(route, service, template)
  addStage(routes, service, template)
}

function readRoutes({ functions }: Service): readonly WebsocketRoute[] {
  return functions.flatMap((one) =>
    one.events.flatMap((event) => {
      if (event.type !== 'websocket') return []
      const told: DocumentMap = isMap(event.value) ? event.value : { route: event.value }
      if (typeof told.route === 'string') return [{ route: told.route, told, event, function: one }]
      throw new ProjectError(
        `Missing "route" property in function ${one.key} for websocket event in serverless.yml`,
        event.at,
      )
    }),
  )
}

function addApi(
  { provider, name, stage, at, remark }: Service,
  template: ServiceTemplate,
  first: ServiceEvent,
): void {
  const {
    websocketsApiName,
    websocketsApiRouteSelectionExpression: expression,
    websocketsDescription,
    tags,
  } = provider
  const websocket = isMap(provider.websocket) ? provider.websocket : {}
  const external = isMap(provider.apiGateway) ? provider.apiGateway.websocketApiId : undefined
  if (external !== undefined) {
    const text = 'names an API of another service: an API with the routes of this one alone is made here'
    remark({
      subject: 'provider.apiGateway.websocketApiId',
      text,
      kind: 'assumed',
      at: positionOf(provider, 'apiGateway') ?? at,
    })
  }
  const pinned = typeof external === 'string' ? { 'gatehouse:api-id': external } : undefined
  const all = { ...(websocket.useProviderTags === true && isMap(tags) && tags), ...pinned }
  addResource(template, {
    logicalId: 'WebsocketsApi',
    type: 'AWS::ApiGatewayV2::Api',
    properties: {
      Name: websocketsApiName ?? `${stage}-${name}-websockets`,
      RouteSelectionExpression: expression ?? '$request.body.action',
      Description: websocketsDescription ?? 'Serverless Websockets',
      ProtocolType: 'WEBSOCKET',
      Tags: Object.keys(all).length > 0 ? all : undefined,
    },
    at: first.at,
  })
  template.outputs.set('ServiceEndpointWebsocket', {
    Description: 'URL of the service endpoint',
    Value: {
      'Fn::Join': [
        '',
        ['wss://', API, '.execute-api.', { Ref: 'AWS::Region' }, '.', { Ref: 'AWS::URLSuffix' }, `/${stage}`],
      ],
    },
  })
}

function addIntegration({ key, at }: ServiceFunction, template: ServiceTemplate): void {
  const functionArn = { 'Fn::GetAtt': [functionId(key), 'Arn'] }
  addResource(template, {
    logicalId: `${normalizedName(key)}WebsocketsIntegration`,
    type: 'AWS::ApiGatewayV2::Integration',
    properties: { ApiId: API, IntegrationType: 'AWS_PROXY', IntegrationUri: invocationUri(functionArn) },
    at,
  })
  addPermission(template, { logicalId: permissionId(key), functionName: functionArn, at })
}

function permissionId(name: string): string {
  return `${normalizedName(name)}LambdaPermissionWebsockets`
}

function addRoute(asked: WebsocketRoute, service: Service, template: ServiceTemplate): void {
  const { route, told, event } = asked
  const logicalId = websocketRouteId(route)
  const authorizer = addAuthorizer(asked, service, template)
  const integration = `${normalizedName(asked.function.key)}WebsocketsIntegration`
  const { routeResponseSelectionExpression: expression } = told
  addResource(template, {
    logicalId,
    type: 'AWS::ApiGatewayV2::Route',
    properties: {
      ApiId: API,
      RouteKey: route,
      AuthorizationType: authorizer ? 'CUSTOM' : 'NONE',
      AuthorizerId: authorizer,
      RouteResponseSelectionExpression: expression,
      Target: { 'Fn::Join': ['/', ['integrations', { Ref: integration }]] },
    },
    at: event.at,
  })
  if (!expression) return
  addResource(template, {
    logicalId: `${logicalId}Response`,
    type: 'AWS::ApiGatewayV2::RouteResponse',
    properties: { ApiId: API, RouteId: { Ref: logicalId }, RouteResponseKey: '$default' },
    at: event.at,
  })
}

/** The authorizer of a route: a function of the service by its key, any by its ARN, or a map with either and its identity sources. */
function addAuthorizer(
  { told, event }: WebsocketRoute,
  service: Service,
  template: ServiceTemplate,
): DocumentMap | undefined {
  const { authorizer } = told
  if (!authorizer) return undefined
  const { at } = event
  const text = String(authorizer)
  const map: DocumentMap = isMap(authorizer)
    ? authorizer
    : text.includes(':')
      ? { arn: text }
      : { name: text }
  const { arn, identitySource } = map
  const name = typeof arn === 'string' ? arn.split(':').at(-1) : map.name
  if (!name)
    throw new ProjectError('Websocket Authorizer: Non-string "arn" needs to be accompanied with "name"', at)
  if (!arn && !service.functions.some(({ key }) => key === name)) {
    throw new ProjectError(`Function "${String(name)}" doesn't exist in this Service`, at)
  }
  const target = arn ?? { 'Fn::GetAtt': [functionId(String(name)), 'Arn'] }
  const logicalId = `${normalizedName(String(name))}WebsocketsAuthorizer`
  addResource(template, {
    logicalId,
    type: 'AWS::ApiGatewayV2::Authorizer',
    properties: {
      ApiId: API,
      Name: name,
      AuthorizerType: 'REQUEST',
      AuthorizerUri: invocationUri(target),
      IdentitySource: identitySource ?? ['route.request.header.Auth'],
    },
    at,
  })
  addPermission(template, { logicalId: permissionId(String(name)), functionName: target, at })
  return { Ref: logicalId }
}

const ACCESS_LOG = [
  '$context.identity.sourceIp',
  '$context.identity.caller',
  '$context.identity.user',
  '[$context.requestTime]',
  '"$context.eventType $context.routeKey $context.connectionId"',
  '$context.requestId',
].join(' ')

function addStage(routes: readonly WebsocketRoute[], service: Service, template: ServiceTemplate): void {
  const description = service.provider.websocketsDescription ?? 'Serverless Websockets'
  const { at } = (routes[0] as WebsocketRoute).event
  const parts = [...template.resources].filter(([, one]) => JSON.stringify(one).includes('"WebsocketsApi"'))
  const hash = createHash('sha256')
    .update(JSON.stringify(parts))
    .digest('base64')
    .replaceAll(/[^0-9a-z]/gi, '')
  const deployment = `WebsocketsDeployment${hash}`
  const dependsOn = routes.flatMap(({ route, told }) => {
    const logicalId = websocketRouteId(route)
    return told.routeResponseSelectionExpression ? [`${logicalId}Response`, logicalId] : [logicalId]
  })
  addResource(template, {
    logicalId: deployment,
    type: 'AWS::ApiGatewayV2::Deployment',
    properties: { ApiId: API, Description: description },
    dependsOn,
    at,
  })
  addResource(template, {
    logicalId: 'WebsocketsDeploymentStage',
    type: 'AWS::ApiGatewayV2::Stage',
    properties: {
      ApiId: API,
      StageName: service.stage,
      Description: description,
      DeploymentId: { Ref: deployment },
      ...logSettings(service, template),
    },
    at,
  })
}

function logSettings({ provider, name, stage, at }: Service, template: ServiceTemplate): DocumentMap {
  const logs = isMap(provider.logs) ? provider.logs.websocket : undefined
  if (!logs) return {}
  const told = isMap(logs) ? logs : {}
  const properties = { LogGroupName: `/aws/websocket/${name}-${stage}` }
  addResource(template, { logicalId: 'WebsocketsLogGroup', type: 'AWS::Logs::LogGroup', properties, at })
  return {
    DefaultRouteSettings: {
      DataTraceEnabled: told.fullExecutionData ?? true,
      LoggingLevel: told.executionLogging === false ? 'OFF' : (told.level ?? 'INFO'),
    },
    ...(told.accessLogging !== false && {
      AccessLogSettings: {
        DestinationArn: {
          'Fn::Sub':
            'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${WebsocketsLogGroup}',
        },
        Format: told.format ?? ACCESS_LOG,
      },
    }),
  }
}
