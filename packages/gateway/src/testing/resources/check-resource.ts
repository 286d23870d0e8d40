import { isObject } from '@gatehouse/contract/core'
import type { ApiResource, AuthorizerResource, RouteResource } from './api-resource.ts'
import { SeedError } from './call-management.ts'

type Members<T> = Readonly<Record<keyof T, true>>

const API = {
  name: true,
  protocolType: true,
  openapi: true,
  routes: true,
  authorizers: true,
  stages: true,
  corsConfiguration: true,
  description: true,
  version: true,
  tags: true,
  disableExecuteApiEndpoint: true,
  routeSelectionExpression: true,
  apiKeySelectionExpression: true,
  disableSchemaValidation: true,
  ipAddressType: true,
} as const satisfies Members<ApiResource>

const ROUTE = {
  function: true,
  url: true,
  authorizer: true,
  integration: true,
  apiKeyRequired: true,
  authorizationScopes: true,
  authorizationType: true,
  authorizerId: true,
  modelSelectionExpression: true,
  operationName: true,
  requestModels: true,
  requestParameters: true,
  routeResponseSelectionExpression: true,
} as const satisfies Members<RouteResource>

const AUTHORIZER = {
  issuer: true,
  audience: true,
  function: true,
  authorizerCredentialsArn: true,
  authorizerPayloadFormatVersion: true,
  authorizerResultTtlInSeconds: true,
  authorizerType: true,
  authorizerUri: true,
  enableSimpleResponses: true,
  identitySource: true,
  identityValidationExpression: true,
  jwtConfiguration: true,
} as const satisfies Partial<Members<AuthorizerResource>> & Readonly<Record<string, true>>

const STAGE = {
  accessLogSettings: true,
  autoDeploy: true,
  clientCertificateId: true,
  defaultRouteSettings: true,
  deploymentId: true,
  description: true,
  routeSettings: true,
  stageName: true,
  stageVariables: true,
  tags: true,
} as const satisfies Members<Required<NonNullable<ApiResource['stages']>>[string]>

/**
 * Throws a `SeedError` for a value that is no API, and for members that nothing reads: the service ignores what it does not know, and a
 * misspelt one would go unnoticed.
 */
export function checkResource(resource: unknown): asserts resource is ApiResource {
  check(resource, API, { place: '', what: 'an API' })
  const { routes = {}, authorizers = {}, stages = {} } = resource as Readonly<Record<string, unknown>>
  for (const [key, route] of entriesOf(routes, 'routes'))
    if (typeof route !== 'string') check(route, ROUTE, { place: `routes.${key}: `, what: 'a route' })
  for (const [name, one] of entriesOf(authorizers, 'authorizers'))
    check(one, AUTHORIZER, { place: `authorizers.${name}: `, what: 'an authorizer' })
  for (const [name, one] of entriesOf(stages, 'stages'))
    check(one, STAGE, { place: `stages.${name}: `, what: 'a stage' })
}

function entriesOf(value: unknown, name: string): [string, unknown][] {
  if (!isObject(value)) throw new SeedError(`${name} must be an object, by keys`)
  return Object.entries(value)
}

function check(
  value: unknown,
  members: object,
  { place, what }: { readonly place: string; readonly what: string },
): void {
  if (!isObject(value)) throw new SeedError(`${place}${what} is an object, not ${JSON.stringify(value)}`)
  const stray = Object.keys(value).find((name) => !Object.hasOwn(members, name))
  if (stray === undefined) return
  throw new SeedError(`${place}${stray} is not a member of ${what}: ${Object.keys(members).join(', ')}`)
}
