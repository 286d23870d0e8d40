import { type DocumentMap, isMap, positionOf } from '../../documents/positions.ts'
import type { SourcePosition } from '../../project/project.ts'
import type { Service, ServiceTemplate } from '../service/service.ts'
import { addPermission, addResource, withoutUndefined } from './add-resource.ts'
import { toCors } from './cors.ts'
import { type Authorization, addHttpAuthorizers, readAuthorization } from './http-authorizers.ts'
import { type HttpRoute, METHODS, readHttpRoutes } from './http-routes.ts'
import { functionId, httpRouteId, normalizedName } from './names.ts'

const API = { Ref: 'HttpApi' }

/** Where events of a function may be from: any stage and route of the API. */
const SOURCE = {
  'Fn::Join': [
    '',
    [
      'arn:',
      { Ref: 'AWS::Partition' },
      ':execute-api:',
      { Ref: 'AWS::Region' },
      ':',
      { Ref: 'AWS::AccountId' },
      ':',
      API,
      '/*',
    ],
  ],
}

/** Adds the HTTP API of a service, if it has routes. Throws `ProjectError`. */
export function addHttpApi(service: Service, template: ServiceTemplate): void {
  const routes = readHttpRoutes(service)
  if (routes.length === 0) return
  const told = isMap(service.provider.httpApi) ? service.provider.httpApi : {}
  const at = positionOf(service.provider, 'httpApi') ?? service.at
  noteExternal(told, service, at)
  addApi(told, routes, { service, template, at })
  addStage(told, { service, template, at })
  addHttpAuthorizers(told, { service, template, source: SOURCE })
  for (const one of new Set(routes.map((route) => route.function))) addIntegration(one, told, template)
  for (const route of routes) addRoute(route, readAuthorization(route, told, { service, template }), template)
}

interface Parts {
  readonly service: Service
  readonly template: ServiceTemplate
  readonly at: SourcePosition
}

/** An API that another service makes is made here, so that the routes of this one answer; a plain id is the one that it gets. */
function noteExternal({ id }: DocumentMap, { remark }: Service, at: SourcePosition): void {
  if (id === undefined) return
  remark({
    subject: 'provider.httpApi.id',
    text: 'names an API of another service: an API with the routes of this one alone is made here',
    kind: 'assumed',
    at,
  })
}

function addApi(told: DocumentMap, routes: readonly HttpRoute[], { service, template, at }: Parts): void {
  const { name, provider, stage } = service
  const ordered = told.shouldStartNameWithService === true ? `${name}-${stage}` : `${stage}-${name}`
  const pinned = typeof told.id === 'string' ? { 'gatehouse:api-id': told.id } : undefined
  const tags = { ...(isMap(provider.tags) && provider.tags), ...pinned }
  addResource(template, {
    logicalId: 'HttpApi',
    type: 'AWS::ApiGatewayV2::Api',
    properties: {
      Name: told.name ?? ordered,
      Description: told.description,
      ProtocolType: 'HTTP',
      DisableExecuteApiEndpoint: told.disableDefaultEndpoint,
      CorsConfiguration: told.cors
        ? toCors(told.cors, { target: 'HTTP API', methods: methodsOf(routes) })
        : undefined,
      Tags: Object.keys(tags).length > 0 ? tags : undefined,
    },
    at,
  })
  template.outputs.set('HttpApiId', { Description: 'Id of the HTTP API', Value: API })
  template.outputs.set('HttpApiUrl', {
    Description: 'URL of the HTTP API',
    Value: {
      'Fn::Join': [
        '',
        ['https://', API, '.execute-api.', { Ref: 'AWS::Region' }, '.', { Ref: 'AWS::URLSuffix' }],
      ],
    },
  })
}

/** What CORS allows where it does not say: the methods of the routes. */
function methodsOf(routes: readonly HttpRoute[]): readonly string[] {
  const methods = routes.flatMap(({ method }) =>
    method === 'ANY' ? METHODS.filter((one) => one !== 'ANY') : [method],
  )
  return [...new Set(['OPTIONS', ...methods])]
}

const ACCESS_LOG = JSON.stringify({
  requestId: '$context.requestId',
  ip: '$context.identity.sourceIp',
  requestTime: '$context.requestTime',
  httpMethod: '$context.httpMethod',
  routeKey: '$context.routeKey',
  status: '$context.status',
  protocol: '$context.protocol',
  responseLength: '$context.responseLength',
})

function addStage(told: DocumentMap, { service, template, at }: Parts): void {
  const { provider } = service
  const logs = isMap(provider.logs) ? provider.logs.httpApi : undefined
  if (logs) {
    const properties = { LogGroupName: `/aws/http-api/${service.stackName}` }
    addResource(template, { logicalId: 'HttpApiLogGroup', type: 'AWS::Logs::LogGroup', properties, at })
  }
  const format = isMap(logs) ? logs.format : undefined
  addResource(template, {
    logicalId: 'HttpApiStage',
    type: 'AWS::ApiGatewayV2::Stage',
    properties: {
      ApiId: API,
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { DetailedMetricsEnabled: told.metrics ?? false },
      Tags: isMap(provider.tags) ? provider.tags : undefined,
      AccessLogSettings: logs
        ? { DestinationArn: { 'Fn::GetAtt': ['HttpApiLogGroup', 'Arn'] }, Format: format ?? ACCESS_LOG }
        : undefined,
    },
    at,
  })
}

function addIntegration(
  { key, definition, at }: HttpRoute['function'],
  told: DocumentMap,
  template: ServiceTemplate,
): void {
  const own = isMap(definition.httpApi) ? definition.httpApi : {}
  const functionArn = { 'Fn::GetAtt': [functionId(key), 'Arn'] }
  addResource(template, {
    logicalId: `HttpApiIntegration${normalizedName(key)}`,
    type: 'AWS::ApiGatewayV2::Integration',
    properties: {
      ApiId: API,
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: functionArn,
      PayloadFormatVersion: String(own.payload ?? told.payload ?? '2.0').replace(/^([12])$/, '$1.0'),
      TimeoutInMillis: 30_000,
    },
    at,
  })
  const logicalId = `${normalizedName(key)}LambdaPermissionHttpApi`
  addPermission(template, { logicalId, functionName: functionArn, sourceArn: SOURCE, at })
}

function addRoute(route: HttpRoute, authorization: Authorization, template: ServiceTemplate): void {
  const integration = `HttpApiIntegration${normalizedName(route.function.key)}`
  addResource(template, {
    logicalId: httpRouteId(route.routeKey),
    type: 'AWS::ApiGatewayV2::Route',
    properties: withoutUndefined({
      ApiId: API,
      RouteKey: route.routeKey === '*' ? '$default' : route.routeKey,
      Target: { 'Fn::Join': ['/', ['integrations', { Ref: integration }]] },
      ...authorization,
    }),
    dependsOn: [integration],
    at: route.event.at,
  })
}
