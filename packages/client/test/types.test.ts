import type { ApiGatewayV2 } from '@aws-sdk/client-apigatewayv2'
import {
  type Client,
  type ConflictException,
  type CredentialProvider,
  createClient,
  type InputOf,
  isServiceError,
  type ListOperationName,
  NotFoundException,
  type OutputOf,
} from '@gatehouse/client'
import type { Api, OperationName, Route, RoutingRule } from '@gatehouse/contract'
import type { Api as CatalogApi, Route as CatalogRoute } from '@gatehouse/contract/catalog'
import { describe, expect, expectTypeOf, test } from 'vitest'

const fetch = async () => new Response('{}')
const client = createClient({ fetch })
const catalog = createClient({ fetch, dialect: 'catalog', baseUrl: 'http://catalog.test' })
const apiId = 'a1'

const uri = 'arn:aws:lambda:us-east-1:111122223333:function:pets'
const identitySource = ['$request.header.Authorization']
const jwtConfiguration = { audience: ['app'], issuer: 'https://issuer.example' }

/** Calls that the service refuses whatever the API is: the type of a body says what goes together. */
const OTHER_KINDS: readonly (() => unknown)[] = [
  // @ts-expect-error a WebSocket API needs an expression that finds the route
  () => client.createApi({ name: 'x', protocolType: 'WEBSOCKET' }),
  () =>
    client.createApi({
      name: 'x',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
      // @ts-expect-error a WebSocket API has no CORS
      corsConfiguration: {},
    }),
  () =>
    client.createApi({
      name: 'x',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
      // @ts-expect-error a WebSocket API is not created quickly
      target: uri,
    }),
  // @ts-expect-error a JWT authorizer needs its configuration
  () => client.createAuthorizer({ apiId, name: 'x', authorizerType: 'JWT', identitySource }),
  () =>
    client.createAuthorizer({
      apiId,
      name: 'x',
      authorizerType: 'JWT',
      identitySource,
      jwtConfiguration,
      // @ts-expect-error a JWT authorizer asks no function
      authorizerUri: uri,
    }),
  // @ts-expect-error a Lambda authorizer needs a function
  () => client.createAuthorizer({ apiId, name: 'x', authorizerType: 'REQUEST', identitySource }),
  () =>
    client.createAuthorizer({
      apiId,
      name: 'x',
      authorizerType: 'REQUEST',
      identitySource,
      authorizerUri: uri,
      // @ts-expect-error a Lambda authorizer takes no tokens
      jwtConfiguration,
    }),
  () =>
    // @ts-expect-error a web server needs a method
    client.createIntegration({ apiId, integrationType: 'HTTP_PROXY', integrationUri: 'https://a.example' }),
  // @ts-expect-error a web server needs an address
  () => client.createIntegration({ apiId, integrationType: 'HTTP_PROXY', integrationMethod: 'ANY' }),
  // @ts-expect-error a mock has no address
  () => client.createIntegration({ apiId, integrationType: 'MOCK', integrationUri: 'https://a.example' }),
  () =>
    client.createIntegration({
      apiId,
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'ANY',
      integrationUri: 'https://a.example',
      // @ts-expect-error a web server is no service action
      integrationSubtype: 'SQS-SendMessage',
    }),
  () =>
    // @ts-expect-error a web server gets no events
    client.createIntegration({
      apiId,
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'ANY',
      integrationUri: 'https://a.example',
      payloadFormatVersion: '2.0',
    }),
  // @ts-expect-error the same holds by path
  () => client.POST('/v2/apis', { body: { name: 'x', protocolType: 'WEBSOCKET' } }),
  // @ts-expect-error and in the catalog dialect
  () => catalog.createApi({ name: 'x', protocolType: 'WEBSOCKET' }),
]

/** What the service takes. */
const TAKEN: readonly (() => unknown)[] = [
  () => client.createApi({ name: 'x', protocolType: 'HTTP', target: uri, corsConfiguration: {} }),
  () =>
    client.createApi({
      name: 'x',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
    }),
  () =>
    client.createAuthorizer({ apiId, name: 'x', authorizerType: 'JWT', identitySource, jwtConfiguration }),
  () => client.createIntegration({ apiId, integrationType: 'AWS_PROXY', integrationUri: uri }),
  () => client.createIntegration({ apiId, integrationType: 'MOCK' }),
  () => client.getApis({ maxResults: 5 }),
  () => client.listRoutingRules({ domainName: 'api.example.com', maxResults: 5 }),
]

/** Calls that must not compile. They are made only by the compiler. */
const REFUSED: readonly (() => unknown)[] = [
  // @ts-expect-error no such operation
  () => client.getAPI({ apiId }),
  // @ts-expect-error operations are in camel case
  () => client.GetApi({ apiId }),
  // @ts-expect-error the input is missing
  () => client.getApi(),
  // @ts-expect-error the label is missing
  () => client.getApi({}),
  // @ts-expect-error no such member
  () => client.getApi({ apiId, stageName: 'x' }),
  // @ts-expect-error a label is text
  () => client.getApi({ apiId: 1 }),
  // @ts-expect-error protocolType is missing
  () => client.createApi({ name: 'x' }),
  // @ts-expect-error no such protocol
  () => client.createApi({ name: 'x', protocolType: 'FTP' }),
  // @ts-expect-error members are spelled as on the wire
  () => client.createApi({ Name: 'x', protocolType: 'HTTP' }),
  // @ts-expect-error no such member in a structure
  () => client.createApi({ name: 'x', protocolType: 'HTTP', corsConfiguration: { maxage: 1 } }),
  // @ts-expect-error maxResults is a number, or its text
  () => client.getApis({ maxResults: true }),
  // @ts-expect-error the label is called resourceArn
  () => client.getTags({ 'resource-arn': 'arn' }),
  // @ts-expect-error tagKeys are required
  () => client.untagResource({ resourceArn: 'arn' }),
  // @ts-expect-error a deletion has no body
  async () => (await client.deleteApi({ apiId })).apiId,
  // @ts-expect-error no such member in the answer
  async () => (await client.getApi({ apiId })).id,
  // @ts-expect-error no such call option
  () => client.getApi({ apiId }, { timeout: 5 }),
  // @ts-expect-error no pages
  () => client.paginate.getApi({ apiId }),
  // @ts-expect-error a label is missing
  () => client.paginate.getRoutes(),
  // @ts-expect-error no such path
  () => client.GET('/v2/api'),
  // @ts-expect-error the label is missing
  () => client.GET('/v2/apis/{apiId}'),
  // @ts-expect-error protocolType is missing
  () => client.POST('/v2/apis', { body: { name: 'x' } }),
  // @ts-expect-error no such protocol
  () => client.POST('/v2/apis', { body: { name: 'x', protocolType: 'FTP' } }),
  // @ts-expect-error a secret is missing
  () => createClient({ credentials: { accessKeyId: 'x' } }),
  // @ts-expect-error no such exception
  () => isServiceError(null, 'LimitExceededException'),
  // @ts-expect-error no such dialect
  () => createClient({ dialect: 'klingon', baseUrl: 'http://catalog.test' }),
  // @ts-expect-error AWS does not speak the catalog dialect
  () => createClient({ dialect: 'catalog' }),
  // @ts-expect-error members of answers are capitalised in the catalog dialect
  async () => (await catalog.getApi({ apiId })).apiId,
  // @ts-expect-error and in it alone
  async () => (await client.getApi({ apiId })).ApiId,
  // @ts-expect-error so are those in structures
  async () => (await catalog.getApi({ apiId })).CorsConfiguration?.maxAge,
  // @ts-expect-error and those by path
  async () => (await catalog.GET('/v2/apis')).data?.items,
  // @ts-expect-error and of errors by path
  async () => (await catalog.GET('/v2/apis')).error?.message,
  // @ts-expect-error but members of requests are not
  () => catalog.createApi({ Name: 'x', ProtocolType: 'HTTP' }),
  // @ts-expect-error nor those in their structures
  () => catalog.createApi({ name: 'x', protocolType: 'HTTP', corsConfiguration: { MaxAge: 1 } }),
  // @ts-expect-error nor those by path
  () => catalog.POST('/v2/apis', { body: { Name: 'x', ProtocolType: 'HTTP' } }),
  // @ts-expect-error the base path is added by the client
  () => catalog.GET('/catalog/v2/apis'),
  // @ts-expect-error a client of one dialect is none of the other
  (): Client => catalog,
]

describe('the types', () => {
  test('refuse what no API of the service takes, and take what some does', () => {
    expect(OTHER_KINDS.length + TAKEN.length).toBe(21)
  })

  test('refuse wrong names, wrong members and missing ones', () => {
    expect(REFUSED).toHaveLength(36)
  })

  test('have every operation, its input flat and its output as in the contract', () => {
    expectTypeOf<Uncapitalize<OperationName>>().toExtend<keyof Client>()
    expectTypeOf<InputOf<'GetApi'>>().toEqualTypeOf<{ apiId: string }>()
    expectTypeOf<keyof InputOf<'ImportApi'>>().toEqualTypeOf<'basepath' | 'failOnWarnings' | 'body'>()
    expectTypeOf<keyof InputOf<'TagResource'>>().toEqualTypeOf<'resourceArn' | 'tags'>()
    expectTypeOf<OutputOf<'GetApi'>>().toEqualTypeOf<Api>()
    expectTypeOf<OutputOf<'DeleteApi'>>().toEqualTypeOf<undefined>()
    expectTypeOf<string>().toExtend<OutputOf<'ExportApi'>>()
  })

  test('give the items of a list', () => {
    const routes = () => client.paginate.getRoutes({ apiId })
    expectTypeOf(routes).returns.toEqualTypeOf<AsyncGenerator<Route, void, undefined>>()
    expectTypeOf<ListOperationName>().toExtend<`${'Get' | 'List'}${string}s`>()
    const rules = () => client.paginate.listRoutingRules({ domainName: 'api.example.com' })
    expectTypeOf(rules).returns.toEqualTypeOf<AsyncGenerator<RoutingRule, void, undefined>>()
  })

  test('give answers in the dialect that is asked for', () => {
    expectTypeOf(createClient()).toEqualTypeOf<Client>()
    expectTypeOf(createClient({ dialect: 'aws' })).toEqualTypeOf<Client<'aws'>>()
    expectTypeOf(catalog).toEqualTypeOf<Client<'catalog'>>()
    expectTypeOf<OutputOf<'GetApi', 'catalog'>>().toEqualTypeOf<CatalogApi>()
    expectTypeOf<OutputOf<'DeleteApi', 'catalog'>>().toEqualTypeOf<undefined>()
    expectTypeOf<string>().toExtend<OutputOf<'ExportApi', 'catalog'>>()
    expectTypeOf(catalog.createApi).parameters.toEqualTypeOf<Parameters<Client['createApi']>>()
    const byPath = async () => catalog.GET('/v2/apis/{apiId}', { params: { path: { apiId } } })
    expectTypeOf<Awaited<ReturnType<typeof byPath>>['data']>().toEqualTypeOf<CatalogApi | undefined>()
    const routes = () => catalog.paginate.getRoutes({ apiId })
    expectTypeOf(routes).returns.toEqualTypeOf<AsyncGenerator<CatalogRoute, void, undefined>>()
  })

  test("take the AWS SDK's credential providers", () => {
    expectTypeOf<ApiGatewayV2['config']['credentials']>().toExtend<CredentialProvider>()
  })

  test('narrow errors by class and by name', () => {
    const narrow = (error: unknown) => {
      if (error instanceof NotFoundException)
        expectTypeOf(error.resourceType).toEqualTypeOf<string | undefined>()
      if (isServiceError(error, 'ConflictException')) expectTypeOf(error).toEqualTypeOf<ConflictException>()
      if (isServiceError(error)) expectTypeOf(error.status).toEqualTypeOf<number>()
    }
    expect(narrow).not.toThrow()
  })
})
