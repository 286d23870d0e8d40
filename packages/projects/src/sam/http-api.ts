import { type DocumentMap, isMap, positionOf } from '../documents/positions.ts'
import { ProjectError } from '../project/project.ts'
import { addResource, executeApiArn } from './add-resource.ts'
import { type ApiDefinition, type Body, operationsOf } from './api-definition.ts'
import { toSecuritySchemes } from './authorizers.ts'
import { checkProperties, mapProperty } from './check-properties.ts'
import { addDomain } from './domain.ts'
import { hashOf, isAlphanumeric } from './logical-ids.ts'
import type { SamOutput, SamResource } from './parts.ts'
import { HTTP_API_PROPERTIES } from './property-names.ts'

/** Makes an `AWS::Serverless::HttpApi` of its definition, once all events have added their routes: API, stage, domain, permissions. */
export function makeHttpApi(definition: ApiDefinition, output: SamOutput): void {
  const { resource, body } = definition
  checkProperties(resource, HTTP_API_PROPERTIES, 'AWS::Serverless::HttpApi')
  const { properties, logicalId } = resource
  const { FailOnWarnings: failOnWarnings, DefinitionUri: uri } = properties
  if (!body) refuseWithoutBody(resource)
  addResource(
    {
      logicalId,
      type: 'AWS::ApiGatewayV2::Api',
      properties: {
        ...(body ? { Body: finish(body, definition) } : { BodyS3Location: uri }),
        ...(failOnWarnings ? { FailOnWarnings: failOnWarnings } : {}),
      },
      attributes: resource.attributes,
    },
    resource,
    output,
  )
  addStage(definition, output)
  addDomain(resource, output, 'httpapi:createdBy')
  addAuthorizerPermissions(definition, output)
}

/** What needs the document in the template. */
const NEEDS_BODY = ['CorsConfiguration', 'Auth', 'Tags', 'Description', 'Name', 'DisableExecuteApiEndpoint']

function refuseWithoutBody({ properties, logicalId, at }: SamResource): void {
  const found = NEEDS_BODY.find((name) => properties[name] !== undefined)
  if (found === undefined) return
  const here = positionOf(properties, found) ?? at
  throw new ProjectError(
    `${logicalId} has ${found}, which works only with an OpenAPI document in DefinitionBody`,
    here,
  )
}

function finish(body: Body, { resource, auth }: ApiDefinition): DocumentMap {
  const { properties, at } = resource
  const schemes = toSecuritySchemes(auth, resource)
  applyDefault(body, auth, schemes, resource)
  const info = isMap(body.info) ? body.info : {}
  const { Name: name, Description: description, DisableExecuteApiEndpoint: disabled } = properties
  if (name !== undefined && !(isMap(info.title) && info.title.Ref === 'AWS::StackName')) {
    throw new ProjectError(
      `${resource.logicalId} has a Name, and its DefinitionBody a title`,
      positionOf(properties, 'Name') ?? at,
    )
  }
  const components = isMap(body.components) ? body.components : {}
  const known = isMap(components.securitySchemes) ? components.securitySchemes : {}
  const securitySchemes = { ...known, ...schemes }
  return {
    ...body,
    ...(properties.FailOnWarnings ? { paths: withDefaultPath(body.paths) } : {}),
    info: {
      ...info,
      ...(name !== undefined && { title: name }),
      ...(description !== undefined && { description }),
    },
    tags: tagsOf(body, properties.Tags),
    ...corsOf(body, resource),
    ...(Object.keys(securitySchemes).length > 0 && { components: { ...components, securitySchemes } }),
    ...(disabled !== undefined && { servers: serversOf(body, disabled) }),
  }
}

/** An import that fails on warnings has one for a path that does not begin with a slash. */
function withDefaultPath({ $default: operations, ...paths }: DocumentMap): DocumentMap {
  return operations === undefined ? paths : { ...paths, '/$default': operations }
}

function applyDefault(
  body: Body,
  auth: DocumentMap,
  schemes: DocumentMap,
  { logicalId, at }: SamResource,
): void {
  const { DefaultAuthorizer: name, Authorizers: authorizers } = auth
  if (name === undefined || name === null) return
  if (typeof name !== 'string' || !Object.hasOwn(schemes, name)) {
    throw new ProjectError(
      `${logicalId} has no authorizer ${String(name)} to be its DefaultAuthorizer`,
      positionOf(auth, 'DefaultAuthorizer') ?? at,
    )
  }
  const authorizer = isMap(authorizers) ? authorizers[name] : undefined
  const scopes =
    isMap(authorizer) && Array.isArray(authorizer.AuthorizationScopes) ? authorizer.AuthorizationScopes : []
  for (const operation of operationsOf(body)) {
    if (Array.isArray(operation.security) && operation.security.length > 0) continue
    operation.security = [{ [name]: scopes }]
  }
}

function tagsOf(body: Body, tags: unknown): unknown[] {
  const own = Array.isArray(body.tags) ? body.tags.filter(isMap) : []
  const wanted = Object.entries({ ...(isMap(tags) && tags), 'httpapi:createdBy': 'SAM' })
  const added = wanted.map(([name, value]) => ({ name, 'x-amazon-apigateway-tag-value': value }))
  return [...own.filter(({ name }) => !wanted.some(([other]) => other === name)), ...added]
}

const CORS = [
  'AllowOrigins',
  'AllowHeaders',
  'AllowMethods',
  'ExposeHeaders',
  'MaxAge',
  'AllowCredentials',
] as const

function corsOf(body: Body, resource: SamResource): DocumentMap {
  const { CorsConfiguration: cors } = resource.properties
  if (cors === undefined || cors === false || cors === 'false') return {}
  const at = positionOf(resource.properties, 'CorsConfiguration') ?? resource.at
  const given = cors === true || cors === 'true' ? { AllowOrigins: ['*'] } : cors
  if (!isMap(given))
    throw new ProjectError(`CorsConfiguration of ${resource.logicalId} is to be true or a map`, at)
  const stranger = Object.keys(given).find((name) => !CORS.some((it) => it === name))
  if (stranger !== undefined)
    throw new ProjectError(`CorsConfiguration has no property ${stranger}`, positionOf(given, stranger) ?? at)
  const origins = given.AllowOrigins
  if (
    given.AllowCredentials === true &&
    Array.isArray(origins) &&
    origins.length === 1 &&
    origins[0] === '*'
  ) {
    throw new ProjectError('AllowCredentials cannot be true where AllowOrigins is "*"', at)
  }
  const before = body['x-amazon-apigateway-cors']
  const entries = CORS.flatMap((name) => {
    const value = given[name]
    const isSet =
      name === 'MaxAge'
        ? value !== undefined
        : name === 'AllowCredentials'
          ? value === true || value === 'true'
          : value
    return isSet ? [[name[0]?.toLowerCase() + name.slice(1), value] as const] : []
  })
  return { 'x-amazon-apigateway-cors': { ...(isMap(before) && before), ...Object.fromEntries(entries) } }
}

function serversOf(body: Body, disabled: unknown): unknown[] {
  const given = Array.isArray(body.servers) ? body.servers.filter(isMap) : []
  const servers: readonly DocumentMap[] = given.length > 0 ? given : [{}]
  const key = 'x-amazon-apigateway-endpoint-configuration'
  return servers.map((server) => ({
    ...server,
    [key]: { ...(isMap(server[key]) && server[key]), disableExecuteApiEndpoint: disabled },
  }))
}

function addStage({ resource, routeSettings }: ApiDefinition, output: SamOutput): void {
  const { logicalId, properties } = resource
  const { StageName: stageName = '$default' } = properties
  const stageId = stageIdOf(logicalId, stageName)
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
        Tags: { ...mapProperty(properties, 'Tags', resource), 'httpapi:createdBy': 'SAM' },
        AutoDeploy: true,
        RouteSettings: Object.keys(routeSettings).length > 0 ? routeSettings : undefined,
      },
    },
    resource,
    output,
  )
}

function stageIdOf(logicalId: string, stageName: unknown): string {
  if (stageName === '$default') return `${logicalId}ApiGatewayDefaultStage`
  if (typeof stageName !== 'string') return `${logicalId}Stage`
  return isAlphanumeric(stageName) ? `${logicalId}${stageName}Stage` : `${logicalId}Stage${hashOf(stageName)}`
}

function addAuthorizerPermissions({ resource, auth }: ApiDefinition, output: SamOutput): void {
  const authorizers = isMap(auth.Authorizers) ? auth.Authorizers : {}
  for (const [name, authorizer] of Object.entries(authorizers)) {
    if (!isMap(authorizer) || !authorizer.FunctionArn || authorizer.EnableFunctionDefaultPermissions !== true)
      continue
    addAuthorizerPermission(
      `${resource.logicalId}${name}AuthorizerPermission`,
      authorizer.FunctionArn,
      resource,
      output,
    )
  }
}

/** Lets the authorizers of an API invoke a function. */
export function addAuthorizerPermission(
  logicalId: string,
  functionArn: unknown,
  resource: SamResource,
  output: SamOutput,
): void {
  addResource(
    {
      logicalId,
      type: 'AWS::Lambda::Permission',
      properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: functionArn,
        Principal: 'apigateway.amazonaws.com',
        SourceArn: executeApiArn({ Ref: resource.logicalId }, 'authorizers/*'),
      },
    },
    resource,
    output,
  )
}
