import { type DocumentMap, isMap, positionOf } from '../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../project/project.ts'
import { addResource, invocationUri, sub } from './add-resource.ts'
import { checkProperties, mapProperty } from './check-properties.ts'
import { addDomain } from './domain.ts'
import { addAuthorizerPermission } from './http-api.ts'
import type { SamOutput, SamResource } from './parts.ts'
import { WEBSOCKET_API_PROPERTIES } from './property-names.ts'

const TAG = { 'websocketapi:createdBy': 'SAM' }

/** Makes an `AWS::Serverless::WebSocketApi`: API, a route with integration and permission each, authorizer, stage, domain. Throws {@link ProjectError}. */
export function makeWebSocketApi(resource: SamResource, output: SamOutput): void {
  checkProperties(resource, WEBSOCKET_API_PROPERTIES, 'AWS::Serverless::WebSocketApi')
  const { logicalId, properties, at } = resource
  const routes = mapProperty(properties, 'Routes', resource) ?? {}
  if (Object.keys(routes).length === 0)
    throw new ProjectError(`${logicalId} needs at least one of Routes`, at)
  const auth = authOf(resource, routes)
  const { StageName: stageName = 'default' } = properties
  if (stageName === '$default')
    throw new ProjectError(
      `the stage of ${logicalId} cannot be $default`,
      positionOf(properties, 'StageName') ?? at,
    )
  addApi(resource, output)
  const routeIds = Object.entries(routes).map(([routeKey, definition]) =>
    addRoute(
      { resource, routeKey, definition, auth, stageName, at: positionOf(routes, routeKey) ?? at },
      output,
    ),
  )
  addStage(resource, stageName, routeIds, output)
  addAuthorizer(resource, auth, output)
  addDomain(resource, output, 'websocketapi:createdBy')
}

function addApi(resource: SamResource, output: SamOutput): void {
  const { logicalId, properties, at } = resource
  if (typeof properties.RouteSelectionExpression !== 'string') {
    throw new ProjectError(`${logicalId} needs a RouteSelectionExpression`, at)
  }
  addResource(
    {
      logicalId,
      type: 'AWS::ApiGatewayV2::Api',
      properties: {
        ApiKeySelectionExpression: properties.ApiKeySelectionExpression,
        Description: properties.Description,
        DisableExecuteApiEndpoint: properties.DisableExecuteApiEndpoint,
        DisableSchemaValidation: properties.DisableSchemaValidation,
        IpAddressType: properties.IpAddressType,
        Name: properties.Name ?? logicalId,
        ProtocolType: 'WEBSOCKET',
        RouteSelectionExpression: properties.RouteSelectionExpression,
        Tags: { ...mapProperty(properties, 'Tags', resource), ...TAG },
      },
      attributes: resource.attributes,
    },
    resource,
    output,
  )
}

interface Auth {
  readonly type: string
  readonly settings: DocumentMap
}

function authOf(resource: SamResource, routes: DocumentMap): Auth | undefined {
  const settings = mapProperty(resource.properties, 'Auth', resource)
  if (!settings) return undefined
  const at = positionOf(resource.properties, 'Auth') ?? resource.at
  const type = String(settings.AuthType ?? '').toUpperCase()
  const problem =
    (routes.$connect === undefined && 'Auth needs a route $connect, which it guards') ||
    (!['NONE', 'AWS_IAM', 'CUSTOM'].includes(type) && 'AuthType is to be AWS_IAM, CUSTOM or NONE') ||
    (type === 'CUSTOM' && !settings.AuthArn && 'AuthType CUSTOM needs an AuthArn') ||
    (type !== 'CUSTOM' && Object.keys(settings).length > 1 && `AuthType ${type} takes no other settings`)
  if (problem) throw new ProjectError(problem, at)
  return { type, settings }
}

interface Route {
  readonly resource: SamResource
  readonly routeKey: string
  readonly definition: unknown
  readonly auth: Auth | undefined
  readonly stageName: unknown
  readonly at: SourcePosition
}

const ROUTE_PROPERTIES = [
  'ApiKeyRequired',
  'ModelSelectionExpression',
  'OperationName',
  'RequestModels',
  'RequestParameters',
  'RouteResponseSelectionExpression',
]

/** Adds a route, its integration and the permission. @returns the route's logical id */
function addRoute(route: Route, output: SamOutput): string {
  const { resource, routeKey, definition, auth, at } = route
  if (!isMap(definition) || !definition.FunctionArn)
    throw new ProjectError(`the route ${routeKey} needs a FunctionArn`, at)
  if (definition.RequestParameters && routeKey !== '$connect') {
    throw new ProjectError('RequestParameters are only for the route $connect', at)
  }
  const base = `${resource.logicalId}${nameOfRoute(routeKey, at)}`
  const api = { Ref: resource.logicalId }
  const add = (suffix: string, type: string, properties: DocumentMap) =>
    addResource(
      { logicalId: `${base}${suffix}`, type, properties },
      { ...resource, properties: definition, at },
      output,
    )
  const isGuarded = routeKey === '$connect' && auth !== undefined
  add('Route', 'AWS::ApiGatewayV2::Route', {
    ApiId: api,
    RouteKey: routeKey,
    ...Object.fromEntries(ROUTE_PROPERTIES.map((name) => [name, definition[name]])),
    ...(isGuarded && { AuthorizationType: auth.type }),
    ...(isGuarded &&
      auth.type === 'CUSTOM' && { AuthorizerId: { Ref: `${resource.logicalId}ConnectAuthorizer` } }),
    Target: { 'Fn::Join': ['/', ['integrations', { Ref: `${base}Integration` }]] },
  })
  add('Integration', 'AWS::ApiGatewayV2::Integration', {
    ApiId: api,
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: invocationUri(definition.FunctionArn),
    TimeoutInMillis: definition.IntegrationTimeout,
  })
  const arn = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__Api__}/\${__Stage__}/${routeKey}`
  add('Permission', 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction',
    FunctionName: definition.FunctionArn,
    Principal: 'apigateway.amazonaws.com',
    SourceArn: sub(arn, { __Api__: api, __Stage__: route.stageName }),
  })
  return `${base}Route`
}

function nameOfRoute(routeKey: string, at: SourcePosition): string {
  const name = /^\$(connect|disconnect|default)$/.exec(routeKey)?.[1] ?? routeKey
  if (/^[A-Za-z0-9]+$/.test(name)) return `${name.slice(0, 1).toUpperCase()}${name.slice(1).toLowerCase()}`
  throw new ProjectError(`the route key ${routeKey} is to have letters and digits only`, at)
}

function addStage(
  resource: SamResource,
  stageName: unknown,
  routeIds: readonly string[],
  output: SamOutput,
): void {
  const { logicalId, properties } = resource
  const middle = stageName === 'default' ? 'Default' : typeof stageName === 'string' ? stageName : ''
  const stageId = `${logicalId}${middle}Stage`
  output.aliases.set(`${logicalId}.Stage`, stageId)
  addResource(
    {
      logicalId: stageId,
      type: 'AWS::ApiGatewayV2::Stage',
      properties: {
        ApiId: { Ref: logicalId },
        StageName: stageName,
        StageVariables: properties.StageVariables,
        AccessLogSettings: properties.AccessLogSettings,
        DefaultRouteSettings: properties.DefaultRouteSettings,
        RouteSettings: properties.RouteSettings,
        Tags: TAG,
        AutoDeploy: true,
      },
      attributes: { DependsOn: routeIds },
    },
    resource,
    output,
  )
}

function addAuthorizer(resource: SamResource, auth: Auth | undefined, output: SamOutput): void {
  if (auth?.type !== 'CUSTOM') return
  const { logicalId } = resource
  const { AuthArn: functionArn, InvokeRole: role, IdentitySource: identitySource, Name: name } = auth.settings
  const authorizerId = `${logicalId}ConnectAuthorizer`
  addResource(
    {
      logicalId: authorizerId,
      type: 'AWS::ApiGatewayV2::Authorizer',
      properties: {
        ApiId: { Ref: logicalId },
        AuthorizerType: 'REQUEST',
        AuthorizerUri: invocationUri(functionArn),
        AuthorizerCredentialsArn: role,
        IdentitySource: identitySource,
        Name: name ?? authorizerId,
      },
    },
    resource,
    output,
  )
  if (!role) addAuthorizerPermission(`${logicalId}AuthorizerPermission`, functionArn, resource, output)
}
