import {
  type Caller,
  createCaller,
  NotFoundException,
  paginate,
  TooManyRequestsException,
} from '@gatehouse/client'
import * as handlers from '@gatehouse/client/msw'
import {
  createHandlers,
  type HandledCall,
  handleCreateRoute,
  handleGetApi,
  handleGetRoutes,
  handleImportApi,
  handleUntagResource,
  refuse,
} from '@gatehouse/client/msw'
import * as calls from '@gatehouse/client/operations'
import { createSigner } from '@gatehouse/client/signer'
import { type OperationName, operations } from '@gatehouse/contract'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

type AnyCall = (caller: Caller, input: object) => Promise<unknown>
const functions = calls as unknown as Record<string, AnyCall>
const names = Object.keys(operations) as OperationName[]
const uncapitalize = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
const route = {
  routeId: 'r1',
  routeKey: 'GET /pets',
  apiKeyRequired: false,
  authorizationType: 'NONE',
} as const
const caller = createCaller({ baseUrl: 'https://gateway.test', retry: false })

describe('handlers of MSW', () => {
  test.each(names)('answer %s with the example of the contract', async (name) => {
    server.use(...createHandlers())
    const { path } = operations[name]
    const labels = [...path.matchAll(/\{([^}]+)\}/g)].map(([, label = '']) => label.replace('-arn', 'Arn'))
    const input = Object.fromEntries(labels.map((label) => [label, 'arn:a/b']))
    const answer = await functions[uncapitalize(name)]?.(caller, input)
    const { success } = operations[name]
    if (success === 204) expect(answer).toBeUndefined()
    else expect(answer).toBeTypeOf('object')
  })

  test('are there for each operation', () => {
    expect(createHandlers()).toHaveLength(names.length)
    expect(Object.keys(handlers)).toEqual(expect.arrayContaining(names.map((name) => `handle${name}`)))
  })

  test('answer with what they are given', async () => {
    server.use(handleGetRoutes({ items: [route] }), ...createHandlers())
    const { items } = await calls.getRoutes(caller, { apiId: 'a1' })
    expect(items).toEqual([route])
    const seen: unknown[] = []
    for await (const { routeKey } of paginate(calls.getRoutes, caller, { apiId: 'a1' })) seen.push(routeKey)
    expect(seen).toEqual(['GET /pets'])
  })

  test('answer by what is asked, read as a client gives it', async () => {
    const seen: unknown[] = []
    const note = ({ input }: HandledCall<unknown>) => void seen.push(input)
    server.use(
      handleCreateRoute((call) => {
        note(call)
        return { ...route, routeId: `of-${call.input.apiId}` }
      }),
      handleImportApi((call) => {
        note(call)
        return refuse('BadRequestException', 'no document')
      }),
      handleUntagResource((call) => note(call) as undefined),
    )
    const created = await calls.createRoute(caller, { apiId: 'a 1', routeKey: 'GET /' })
    expect(created.routeId).toBe('of-a 1')
    await calls.importApi(caller, { failOnWarnings: true, body: '{}' }).catch(() => undefined)
    await calls.untagResource(caller, { resourceArn: 'arn:aws:x::/apis/a1', tagKeys: ['a', 'b'] })
    expect(seen).toEqual([
      { apiId: 'a 1', routeKey: 'GET /' },
      { failOnWarnings: true, body: '{}' },
      { resourceArn: 'arn:aws:x::/apis/a1', tagKeys: ['a', 'b'] },
    ])
  })

  test('refuse as the service does', async () => {
    server.use(handleGetApi(refuse('NotFoundException', 'Invalid API identifier specified a1')))
    const error = await calls.getApi(caller, { apiId: 'a1' }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(NotFoundException)
    expect(error).toMatchObject({ status: 404, message: 'Invalid API identifier specified a1' })
    expect((error as NotFoundException).requestId).toMatch(/^[\w-]{36}$/)
    server.use(handleGetApi(() => refuse('TooManyRequestsException', 'slow down')))
    await expect(calls.getApi(caller, { apiId: 'a1' })).rejects.toBeInstanceOf(TooManyRequestsException)
  })

  test('take requests to one address where they are told so, and signed ones', async () => {
    server.use(handleGetApi(undefined, { baseUrl: 'https://other.test/base/' }))
    const sign = createSigner({ credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' } })
    const other = createCaller({ baseUrl: 'https://other.test/base', sign })
    expect(await calls.getApi(other, { apiId: 'a1' })).toHaveProperty('apiId')
    await expect(calls.getApi(caller, { apiId: 'a1' })).rejects.toThrow()
  })

  test('have types: an answer of another operation does not compile', () => {
    // @ts-expect-error a route is no API
    expect(handleGetApi({ routeKey: 'GET /' })).toBeDefined()
    // @ts-expect-error no such exception
    expect(() => refuse('TeapotException', 'tea')).not.toThrow()
  })
})
