import { createCaller, createClient, NotFoundException } from '@gatehouse/client'
import * as options from '@gatehouse/client/tanstack-query'
import {
  createApiMutation,
  getApiOptions,
  getApisOptions,
  getRoutesInfiniteOptions,
  getRoutesOptions,
  resourceKey,
} from '@gatehouse/client/tanstack-query'
import type { Api, Routes } from '@gatehouse/contract'
import { operations } from '@gatehouse/contract'
import { InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core'
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { startBackend } from '../../../test/fixtures/backend.ts'
import { startAnswering } from './answering.ts'

let cache = new QueryClient()
afterEach(() => {
  cache.clear()
  cache = new QueryClient()
})
const uncapitalize = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

describe('options of TanStack Query', () => {
  test('are there for every operation: queries, pages of lists, and mutations', () => {
    const expected = Object.entries(operations).flatMap(([name, { method, query }]) => {
      const call = uncapitalize(name)
      if (method !== 'GET') return [`${call}Mutation`]
      return [`${call}Options`, ...('nextToken' in query ? [`${call}InfiniteOptions`] : [])]
    })
    expect(Object.keys(options).sort()).toEqual([...expected, 'resourceKey'].sort())
  })

  test('fetch once, and keep what came', async () => {
    const service = await startAnswering({ body: { apiId: 'a1', name: 'pets' } })
    const caller = createCaller({ baseUrl: service.url })
    const query = { ...getApiOptions(caller, { apiId: 'a1' }), staleTime: 60_000 }
    const api = await cache.fetchQuery(query)
    expectTypeOf(api).toEqualTypeOf<Api>()
    await cache.fetchQuery(query)
    expect(service.received).toHaveLength(1)
    const kept = cache.getQueryData(getApiOptions(caller, { apiId: 'a1' }).queryKey)
    expectTypeOf(kept).toEqualTypeOf<Api | undefined>()
    expect(kept).toEqual({ apiId: 'a1', name: 'pets' })
    await service.close()
  })

  test('keep callers apart, and inputs, and pages from a page', () => {
    const here = createCaller({ baseUrl: 'http://here.test' })
    const there = createClient({ baseUrl: 'http://there.test/' })
    const keys = [
      getRoutesOptions(here, { apiId: 'a' }).queryKey,
      getRoutesOptions(here, { apiId: 'b' }).queryKey,
      getRoutesOptions(there, { apiId: 'a' }).queryKey,
      getRoutesInfiniteOptions(here, { apiId: 'a' }).queryKey,
    ]
    expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(4)
    expect(getApisOptions(here).queryKey).toEqual(getApisOptions(here, {}).queryKey)
    expect(keys[2]).toEqual(['gatehouse', 'http://there.test', 'Routes', 'GetRoutes', { apiId: 'a' }])
  })

  test('go through pages, and stop at the last', async () => {
    const service = await startAnswering(
      { body: { items: [{ routeKey: 'a' }], nextToken: 't' } },
      { body: { items: [{ routeKey: 'b' }], nextToken: '' } },
    )
    const caller = createCaller({ baseUrl: service.url })
    const observer = new InfiniteQueryObserver(
      cache,
      getRoutesInfiniteOptions(caller, { apiId: 'a1', maxResults: 1 }),
    )
    const stop = observer.subscribe(() => undefined)
    await vi.waitFor(() => expect(observer.getCurrentResult().hasNextPage).toBe(true))
    await observer.fetchNextPage()
    const { data, hasNextPage } = observer.getCurrentResult()
    expect(data?.pages.flatMap(({ items = [] }) => items.map(({ routeKey }) => routeKey))).toEqual(['a', 'b'])
    expectTypeOf(data?.pages).toEqualTypeOf<Routes[] | undefined>()
    expect(hasNextPage).toBe(false)
    expect(service.received.map(({ url }) => url)).toEqual([
      '/v2/apis/a1/routes?maxResults=1',
      '/v2/apis/a1/routes?maxResults=1&nextToken=t',
    ])
    stop()
    await service.close()
  })

  test('end pages whose token leads to itself', () => {
    const { getNextPageParam } = getRoutesInfiniteOptions(createCaller(), { apiId: 'a' })
    expect(getNextPageParam({ items: [], nextToken: 't' }, [], 't')).toBeUndefined()
    expect(getNextPageParam({ items: [], nextToken: 't' }, [], undefined)).toBe('t')
  })

  test('change something, after which what was read can be marked as old', async () => {
    const service = await startAnswering(
      { body: { items: [] } },
      { status: 201, body: { apiId: 'a1' } },
      {
        body: { items: [{ apiId: 'a1' }] },
      },
    )
    const caller = createCaller({ baseUrl: service.url })
    const observer = new QueryObserver(cache, getApisOptions(caller))
    const stop = observer.subscribe(() => undefined)
    await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual({ items: [] }))
    const mutation = new MutationObserver(cache, {
      ...createApiMutation(caller),
      onSuccess: () => cache.invalidateQueries({ queryKey: resourceKey(caller, 'Apis') }),
    })
    const created = await mutation.mutate({ name: 'x', protocolType: 'HTTP' })
    expectTypeOf(created).toEqualTypeOf<Api>()
    await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual({ items: [{ apiId: 'a1' }] }))
    stop()
    await service.close()
  })

  test('leave repeating to the client: three requests for an observer, not twelve', async () => {
    const service = await startAnswering({ status: 503 })
    const caller = createCaller({ baseUrl: service.url, retry: { sleep: async () => undefined } })
    const observer = new QueryObserver(cache, getApiOptions(caller, { apiId: 'a1' }))
    const stop = observer.subscribe(() => undefined)
    await vi.waitFor(() => expect(observer.getCurrentResult().isError).toBe(true))
    expect(service.received).toHaveLength(3)
    stop()
    await service.close()
  })

  test("have the client's errors", async () => {
    const service = await startAnswering({ status: 404, body: { message: 'none' } })
    const query = getApiOptions(createCaller({ baseUrl: service.url }), { apiId: 'a1' })
    await expect(cache.fetchQuery(query)).rejects.toBeInstanceOf(NotFoundException)
    await service.close()
  })

  test('end the call when nobody wants the answer any more', async () => {
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const service = await startBackend((request) => {
      request.socket.on('close', end)
      void cache.cancelQueries()
    })
    const query = getApiOptions(createCaller({ baseUrl: service.url }), { apiId: 'a1' })
    await expect(cache.fetchQuery(query)).rejects.toThrow('CancelledError')
    await ended
    await service.close()
  })
})
