/** A page that shows the routes of an API by TanStack Query, adds one, and shows them again. */
import { createCaller } from '@gatehouse/client'
import {
  createApiMutation,
  createRouteMutation,
  getRoutesInfiniteOptions,
  resourceKey,
} from '@gatehouse/client/tanstack-query'
import { InfiniteQueryObserver, MutationObserver, QueryClient } from '@tanstack/query-core'

/** The one line that changes: a stateful mock, or a gateway. */
const baseUrl = new URLSearchParams(location.search).get('api') ?? 'http://localhost:4080'

async function run(show: (line: string) => void): Promise<void> {
  const caller = createCaller({ baseUrl })
  const queries = new QueryClient()
  const { apiId } = await new MutationObserver(queries, createApiMutation(caller)).mutate({
    name: 'pets',
    protocolType: 'HTTP',
  })
  const routes = new InfiniteQueryObserver(
    queries,
    getRoutesInfiniteOptions(caller, { apiId, maxResults: 1 }),
  )
  const shown = new Promise<void>((resolve) => {
    routes.subscribe(({ data, hasNextPage, isFetching, fetchNextPage }) => {
      if (isFetching || !data) return
      const keys = data.pages.flatMap(({ items }) => items.map(({ routeKey }) => routeKey))
      show(`${keys.sort().join(', ')}${hasNextPage ? ' and more' : ''}`)
      if (hasNextPage) void fetchNextPage()
      else if (keys.length === 2) resolve()
    })
  })
  const create = new MutationObserver(queries, {
    ...createRouteMutation(caller),
    onSuccess: () => queries.invalidateQueries({ queryKey: resourceKey(caller, 'Routes') }),
  })
  for (const routeKey of ['GET /a', 'GET /b']) await create.mutate({ apiId, routeKey })
  await shown
  queries.clear()
}

/** Its server keeps what the page shows. */
function print(line: string): void {
  document.body.append(line, document.createElement('br'))
  void fetch('/printed', { method: 'POST', body: line })
}

await run(print).catch((error: unknown) => print(String(error)))
