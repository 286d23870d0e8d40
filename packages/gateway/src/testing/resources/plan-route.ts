import type { ApiResource, AuthorizerResource, RouteResource } from './api-resource.ts'

/** Whose functions names without an ARN are. */
export interface Owner {
  readonly account: string
  readonly region: string
}

/** The ARN of a function that is named by its name or its ARN. */
export function functionArnOf(nameOrArn: string, { account, region }: Owner): string {
  return nameOrArn.startsWith('arn:')
    ? nameOrArn
    : `arn:aws:lambda:${region}:${account}:function:${nameOrArn}`
}

/** As WebSocket APIs and authorizers name a function. */
function invocationUri(nameOrArn: string, owner: Owner): string {
  const arn = functionArnOf(nameOrArn, owner)
  return `arn:aws:apigateway:${owner.region}:lambda:path/2015-03-31/functions/${arn}/invocations`
}

/** A route as a value, where it is a text. */
export function readRoute(route: RouteResource | string): RouteResource {
  if (typeof route !== 'string') return route
  return /^https?:\/\//.test(route) ? { url: route } : { function: route }
}

/** Of which protocol an API is. */
export function protocolOf({ protocolType, routes = {} }: ApiResource): 'HTTP' | 'WEBSOCKET' {
  if (protocolType) return protocolType
  return Object.keys(routes).some((key) => key !== '$default' && !key.includes(' ')) ? 'WEBSOCKET' : 'HTTP'
}

/** The input of CreateIntegration for a route; undefined where it leads nowhere. */
export function toIntegration(
  { function: name, url, integration }: RouteResource,
  protocol: 'HTTP' | 'WEBSOCKET',
  owner: Owner,
): object | undefined {
  if (name !== undefined) {
    const isHttp = protocol === 'HTTP'
    const uri = isHttp ? functionArnOf(name, owner) : invocationUri(name, owner)
    const format = isHttp ? { payloadFormatVersion: '2.0' } : {}
    return {
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      integrationUri: uri,
      ...format,
      ...integration,
    }
  }
  if (url !== undefined) {
    const http = { integrationMethod: 'ANY', payloadFormatVersion: '1.0' }
    const one = protocol === 'HTTP' ? http : { integrationMethod: 'POST' }
    return { integrationType: 'HTTP_PROXY', integrationUri: url, ...one, ...integration }
  }
  return integration
}

/** The input of CreateAuthorizer. */
export function toAuthorizer(
  name: string,
  { issuer, audience, function: functionName, ...given }: AuthorizerResource,
  { protocol, owner }: { readonly protocol: 'HTTP' | 'WEBSOCKET'; readonly owner: Owner },
): object {
  if (issuer !== undefined) {
    const jwtConfiguration = { issuer, ...(audience !== undefined && { audience: [audience].flat() }) }
    return {
      name,
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration,
      ...given,
    }
  }
  if (functionName === undefined) return { name, ...given }
  const isHttp = protocol === 'HTTP'
  return {
    name,
    authorizerType: 'REQUEST',
    authorizerUri: invocationUri(functionName, owner),
    identitySource: [isHttp ? '$request.header.Authorization' : 'route.request.header.Authorization'],
    ...(isHttp && { authorizerPayloadFormatVersion: '2.0', enableSimpleResponses: true }),
    ...given,
  }
}
