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
import type { Api, OperationName, Route } from '@gatehouse/contract'
import { describe, expect, expectTypeOf, test } from 'vitest'

const client = createClient({ fetch: async () => new Response('{}') })
const apiId = 'a1'

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
  // @ts-expect-error maxResults is text
  () => client.getApis({ maxResults: 5 }),
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
]

describe('the types', () => {
  test('refuse wrong names, wrong members and missing ones', () => {
    expect(REFUSED).toHaveLength(24)
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
    expectTypeOf<ListOperationName>().toExtend<`Get${string}s`>()
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
