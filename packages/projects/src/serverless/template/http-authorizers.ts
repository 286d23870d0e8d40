import { type DocumentMap, isMap, positionOf } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import type { Service, ServiceTemplate } from '../service/service.ts'
import { addPermission, addResource, invocationUri } from './add-resource.ts'
import type { HttpRoute } from './http-routes.ts'
import { functionId, normalizedName } from './names.ts'

/** What a route says of its authorization. */
export interface Authorization {
  readonly AuthorizationType?: string
  readonly AuthorizerId?: unknown
  readonly AuthorizationScopes?: readonly unknown[]
}

interface Parts {
  readonly service: Service
  readonly template: ServiceTemplate
}

const API = { Ref: 'HttpApi' }

/** Adds `provider.httpApi.authorizers`. Throws {@link ProjectError}. */
export function addHttpAuthorizers(
  { authorizers }: DocumentMap,
  { service, template, source }: Parts & { readonly source: DocumentMap },
): void {
  if (!isMap(authorizers)) return
  for (const [name, told] of Object.entries(authorizers)) {
    const at = positionOf(authorizers, name) ?? service.at
    if (!isMap(told)) throw new ProjectError(`authorizer "${name}" is to be a map`, at)
    const own = String(told.name ?? name)
    const isRequest = told.type === 'request'
    const target = isRequest ? targetOf(name, told, { service, at }) : undefined
    addResource(template, {
      logicalId: authorizerId(own),
      type: 'AWS::ApiGatewayV2::Authorizer',
      properties: {
        ApiId: API,
        Name: own,
        IdentitySource: [told.identitySource ?? []].flat(),
        ...(isRequest ? requestProperties(told, target) : jwtProperties(told)),
      },
      at,
    })
    if (!isRequest || told.managedExternally === true) continue
    const logicalId = `${normalizedName(own)}LambdaAuthorizerPermissionHttpApi`
    addPermission(template, { logicalId, functionName: target, sourceArn: source, at })
  }
}

function authorizerId(name: string): string {
  return `HttpApiAuthorizer${normalizedName(name)}`
}

function jwtProperties({ audience, issuerUrl }: DocumentMap): DocumentMap {
  return {
    AuthorizerType: 'JWT',
    JwtConfiguration: { Audience: [...new Set([audience ?? []].flat())], Issuer: issuerUrl },
  }
}

function requestProperties(told: DocumentMap, target: unknown): DocumentMap {
  return {
    AuthorizerType: 'REQUEST',
    EnableSimpleResponses: told.enableSimpleResponses,
    AuthorizerResultTtlInSeconds: told.resultTtlInSeconds,
    AuthorizerPayloadFormatVersion: String(told.payloadVersion ?? '2.0').replace(/^([12])$/, '$1.0'),
    AuthorizerUri: invocationUri(target),
  }
}

/** The function of an authorizer of type `request`: one of this service, or any by its ARN. */
function targetOf(
  name: string,
  { functionArn, functionName, resultTtlInSeconds, identitySource }: DocumentMap,
  { service, at }: { readonly service: Service; readonly at: SourcePosition },
): unknown {
  if (!functionArn === !functionName) {
    const both = functionArn ? ' (not both)' : ''
    throw new ProjectError(
      `Either "functionArn" or "functionName"${both} property needs to be set on authorizer "${name}"`,
      at,
    )
  }
  if (resultTtlInSeconds && !identitySource) {
    throw new ProjectError(
      `Property "identitySource" has to be set on authorizer "${name}" when "resultTtlInSeconds" is set to non-zero value.`,
      at,
    )
  }
  if (functionArn) return functionArn
  if (service.functions.some(({ key }) => key === functionName))
    return { 'Fn::GetAtt': [functionId(String(functionName)), 'Arn'] }
  throw new ProjectError(
    `Function "${String(functionName)}" for HTTP API authorizer "${name}" not found in service.`,
    at,
  )
}

/** What an event's `authorizer` makes of its route. Throws {@link ProjectError}. */
export function readAuthorization(route: HttpRoute, told: DocumentMap, parts: Parts): Authorization {
  if (!route.authorizer) return {}
  const { name, id, type, scopes }: DocumentMap = isMap(route.authorizer)
    ? route.authorizer
    : { name: route.authorizer }
  const { at } = route.event
  if (type === 'aws_iam') {
    if (!name && !id && !scopes) return { AuthorizationType: 'AWS_IAM' }
    throw new ProjectError(
      'When configuring authorizer with type: "aws_iam", all other properties are not supported.',
      at,
    )
  }
  const AuthorizationScopes = scopes === undefined ? undefined : [scopes].flat()
  if (id) return externalAuthorizer({ id, type, AuthorizationScopes }, route, parts)
  if (!name) {
    throw new ProjectError(
      `When configuring an authorizer with type: "${String(type ?? 'jwt')}", property "id" or "name" has to be specified.`,
      at,
    )
  }
  const configured = isMap(told.authorizers) ? told.authorizers[String(name)] : undefined
  if (!isMap(configured))
    throw new ProjectError(`Event references not configured authorizer '${String(name)}'`, at)
  return {
    AuthorizationType: configured.type === 'request' ? 'CUSTOM' : 'JWT',
    AuthorizerId: { Ref: authorizerId(String(configured.name ?? name)) },
    ...(AuthorizationScopes && { AuthorizationScopes }),
  }
}

/** What an event says of an authorizer that is made elsewhere. */
interface External {
  readonly id: unknown
  readonly type: unknown
  readonly AuthorizationScopes: readonly unknown[] | undefined
}

/**
 * An authorizer that another stack makes: nobody here knows what it asks for. One of this project's resources is taken; otherwise the route gets
 * one whose function is missing, so that it answers but refuses every request.
 */
function externalAuthorizer(
  { id, type, AuthorizationScopes }: External,
  route: HttpRoute,
  { service, template }: Parts,
): Authorization {
  const isOwn = isMap(id) && typeof id.Ref === 'string' && isResource(id.Ref, service)
  if (isOwn && type === 'request') return { AuthorizationType: 'CUSTOM', AuthorizerId: id }
  if (isOwn)
    return {
      AuthorizationType: 'JWT',
      AuthorizerId: id,
      ...(AuthorizationScopes && { AuthorizationScopes }),
    }
  service.remark({
    subject: `authorizer of ${route.routeKey}`,
    text: 'is of another stack, which is not known here: the route refuses every request',
    kind: 'missing',
    at: route.event.at,
  })
  const name = 'external'
  addResource(template, {
    logicalId: authorizerId(name),
    type: 'AWS::ApiGatewayV2::Authorizer',
    properties: {
      ApiId: API,
      Name: name,
      IdentitySource: [],
      ...requestProperties(
        {},
        {
          'Fn::Sub':
            'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:external-authorizer',
        },
      ),
    },
    at: route.event.at,
  })
  return { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: authorizerId(name) } }
}

/** Whether a service itself has a resource: its `resources` are a map, or a list of some. */
function isResource(logicalId: string, { configuration }: Service): boolean {
  return [configuration.resources].flat().some((part) => {
    const resources = isMap(part) ? part.Resources : undefined
    return isMap(resources) && Object.hasOwn(resources, logicalId)
  })
}
