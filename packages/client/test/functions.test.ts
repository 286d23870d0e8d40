import {
  type Caller,
  createCaller,
  createClient,
  NotFoundException,
  paginate,
  type ServiceError,
} from '@gatehouse/client'
import * as calls from '@gatehouse/client/operations'
import { createSigner } from '@gatehouse/client/signer'
import { type OperationName, operations } from '@gatehouse/contract'
import type { Api as CatalogApi } from '@gatehouse/contract/catalog'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Received } from '../../../test/fixtures/backend.ts'
import { startAnswering } from './answering.ts'
import { parseAuthorization } from './signature.ts'

type AnyCall = (caller: Caller, input: unknown, options?: unknown) => Promise<unknown>
type AnyMethod = (input: unknown, options?: unknown) => Promise<unknown>

const names = Object.keys(operations) as OperationName[]
const uncapitalize = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
const functions = calls as unknown as Record<string, AnyCall>

describe('the functions of the operations', () => {
  test('are those of the contract, and no other', () => {
    expect(Object.keys(calls).sort()).toEqual(names.map(uncapitalize).sort())
  })

  test.each(names)(
    '%s sends what the method of the client sends, whoever it is called through',
    async (name) => {
      const service = await startAnswering({})
      const client = createClient({ baseUrl: service.url })
      const { path, query, body } = operations[name]
      const labels = [...path.matchAll(/\{([^}]+)\}/g)].map(([, label = '']) => label)
      const members = [...labels.map((it) => it.replace('-arn', 'Arn')), ...Object.keys(query)]
      const input = Object.fromEntries([...members, ...(body ? ['other'] : [])].map((it) => [it, `${it}?`]))
      const options = { headers: { 'x-one': '1' } }
      const method = uncapitalize(name)
      await (client as unknown as Record<string, AnyMethod>)[method]?.(input, options)
      await functions[method]?.(client, input, options)
      await functions[method]?.(createCaller({ baseUrl: `${service.url}/` }), input, options)
      const [byMethod, ...byFunction] = service.received.map(withoutPort)
      expect(byFunction).toEqual([byMethod, byMethod])
      await service.close()
    },
  )

  test.each(['localhost:4080', 'ftp://a.example', 'file:///a'])(
    'are not called at %s, which is no address of HTTP',
    (baseUrl) => {
      const problem = `baseUrl has to begin with http:// or https://: ${baseUrl}`
      expect(() => createCaller({ baseUrl })).toThrow(problem)
      expect(() => createClient({ baseUrl })).toThrow(problem)
    },
  )

  test.each(['', '/api', 'HTTPS://a.example', 'http://[::1]:80'])('may be called at %j', (baseUrl) => {
    expect(createCaller({ baseUrl: `${baseUrl}/` }).baseUrl).toBe(baseUrl)
  })

  test('throw what the service says, and know its exceptions', async () => {
    const body = { message: 'Invalid API identifier specified a1' }
    const service = await startAnswering({ status: 404, body }, { status: 418, body: 'tea' })
    const caller = createCaller({ baseUrl: service.url })
    const error = await calls.getApi(caller, { apiId: 'a1' }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(NotFoundException)
    expect(error).toMatchObject({ ...body, operation: 'GetApi', status: 404 })
    const odd = await calls.getApi(caller, { apiId: 'a1' }).catch((reason: ServiceError) => reason)
    expect(odd).toMatchObject({ name: 'ServiceError', status: 418 })
    await service.close()
  })

  test('sign where the caller has a signer', async () => {
    const service = await startAnswering({})
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
    const sign = createSigner({ region: 'eu-west-1', credentials })
    await calls.getApis(createCaller({ baseUrl: service.url, sign }))
    const [received] = service.received
    if (!received) throw new Error('nothing came')
    expect(parseAuthorization(received).scope).toContain('/eu-west-1/apigateway/')
    await service.close()
  })

  test('give answers of the catalog dialect through a caller of it', async () => {
    const service = await startAnswering({ body: { ApiId: 'a1' } })
    const caller = createCaller({ baseUrl: service.url, dialect: 'catalog' })
    const api = await calls.getApi(caller, { apiId: 'a1' })
    expectTypeOf(api).toEqualTypeOf<CatalogApi>()
    expect(api.ApiId).toBe('a1')
    expect(service.received[0]?.url).toBe('/catalog/v2/apis/a1')
    await service.close()
  })

  test.each([undefined, { on: () => undefined }])(
    'take a fetch whose answers have no stream for a body, but %j',
    async (body) => {
      const answer = (): object => {
        const response = new Response('{"apiId":"a1"}')
        const { ok, status, headers } = response
        const arrayBuffer = () => response.arrayBuffer()
        return { ok, status, headers, body, arrayBuffer, text: () => response.text(), clone: answer }
      }
      const caller = createCaller({ fetch: async () => answer() as Response, retry: false })
      expect(await calls.getApi(caller, { apiId: 'a1' })).toEqual({ apiId: 'a1' })
    },
  )

  test('give the items of all pages', async () => {
    const service = await startAnswering(
      { body: { items: [{ routeKey: 'a' }], nextToken: 't' } },
      { body: { items: [{ routeKey: 'b' }] } },
    )
    const keys: string[] = []
    const caller = createCaller({ baseUrl: service.url })
    for await (const { routeKey } of paginate(calls.getRoutes, caller, { apiId: 'a1', maxResults: 1 })) {
      expectTypeOf(routeKey).toEqualTypeOf<string>()
      keys.push(routeKey)
    }
    expect(keys).toEqual(['a', 'b'])
    expect(service.received.map(({ url }) => url)).toEqual([
      '/v2/apis/a1/routes?maxResults=1',
      '/v2/apis/a1/routes?maxResults=1&nextToken=t',
    ])
    await service.close()
  })
})

function withoutPort({ headers: { host: _, connection: __, ...headers }, ...request }: Received) {
  return { ...request, headers }
}
