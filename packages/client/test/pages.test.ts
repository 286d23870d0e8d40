import { createClient, type ListOperationName } from '@gatehouse/client'
import { operations } from '@gatehouse/contract'
import { describe, expect, test } from 'vitest'
import { startAnswering } from './answering.ts'

const LISTS: readonly ListOperationName[] = [
  'GetApiMappings',
  'GetApis',
  'GetAuthorizers',
  'GetDeployments',
  'GetDomainNames',
  'GetIntegrationResponses',
  'GetIntegrations',
  'GetModels',
  'GetRouteResponses',
  'GetRoutes',
  'GetStages',
  'GetVpcLinks',
  'ListPortalProducts',
  'ListPortals',
  'ListProductPages',
  'ListProductRestEndpointPages',
  'ListRoutingRules',
]

const page = (names: readonly string[], nextToken?: string) => ({
  body: { items: names.map((name) => ({ name })), nextToken },
})

const capitalised = (name: string, NextToken?: string) => ({ body: { Items: [{ name }], NextToken } })

describe('a paginator', () => {
  test('is there for the list operations and no other', () => {
    const { paginate } = createClient()
    const names = LISTS.map((name) => name.charAt(0).toLowerCase() + name.slice(1))
    expect(Object.keys(paginate).sort()).toEqual(names)
    expect(Object.keys(operations)).toEqual(expect.arrayContaining([...LISTS]))
  })

  test.each([
    ['goes through all pages', [page(['a', 'b'], 't1'), page(['c'], 't2'), page(['d'])], 'abcd', 3],
    ['goes on after an empty page', [page(['a'], 't1'), page([], 't2'), page(['b'])], 'ab', 3],
    ['goes through pages of the catalog dialect', [capitalised('a', 't1'), capitalised('b')], 'ab', 2],
    ['ends with an empty list', [page([])], '', 1],
    ['ends with a page that has no items', [{ body: {} }], '', 1],
    ['ends with a page that is none', [{ body: 'null' }], '', 1],
    ['ends with an empty token', [page(['a'], ''), page(['b'])], 'a', 1],
    ['ends when a token leads to itself', [page(['a'], 't1'), page(['b'], 't1'), page(['c'])], 'ab', 2],
  ])('%s', async (_, answers, names, requests) => {
    const service = await startAnswering(...answers)
    const client = createClient({ baseUrl: service.url })
    expect(await gather(client.paginate.getApis({ maxResults: '2' }))).toBe(names)
    const tokens = ['', '&nextToken=t1', '&nextToken=t2'].slice(0, requests)
    expect(service.received.map(({ url }) => url)).toEqual(
      tokens.map((token) => `/v2/apis?maxResults=2${token}`),
    )
    await service.close()
  })

  test('goes on from a token that it is given', async () => {
    const service = await startAnswering(page(['c'], 't3'), page(['d']))
    const client = createClient({ baseUrl: service.url })
    expect(await gather(client.paginate.getApis({ nextToken: 't2' }))).toBe('cd')
    expect(service.received[0]?.url).toBe('/v2/apis?nextToken=t2')
    await service.close()
  })

  test('fetches a page when its items are wanted', async () => {
    const service = await startAnswering(page(['a'], 't1'), page(['b']))
    const client = createClient({ baseUrl: service.url })
    for await (const { name } of client.paginate.getApis()) {
      expect(name).toBe('a')
      break
    }
    expect(service.received).toHaveLength(1)
    await service.close()
  })

  test('throws what a page is refused with', async () => {
    const service = await startAnswering(page(['a'], 't1'), { status: 400, body: { message: 'token' } })
    const client = createClient({ baseUrl: service.url })
    await expect(gather(client.paginate.getApis())).rejects.toThrow('token')
    await service.close()
  })

  test('stops between two items when it is aborted', async () => {
    const service = await startAnswering(page(['a', 'b'], 't1'), page(['c']))
    const client = createClient({ baseUrl: service.url })
    const abort = new AbortController()
    const seen: unknown[] = []
    const iterate = async () => {
      for await (const { name } of client.paginate.getApis({}, { signal: abort.signal })) {
        seen.push(name)
        abort.abort(new Error('enough'))
      }
    }
    await expect(iterate()).rejects.toThrow('enough')
    expect(seen).toEqual(['a'])
    expect(service.received).toHaveLength(1)
    await service.close()
  })
})

async function gather(items: AsyncIterable<{ name?: string }>): Promise<string> {
  let names = ''
  for await (const { name } of items) names += name
  return names
}
