/** What a strict project writes: it is compiled against the tarballs, with the oldest TypeScript that is supported and the newest. */
import {
  type Caller,
  type Client,
  createCaller,
  createClient,
  type Hooks,
  type InputOf,
  isServiceError,
  paginate,
  TimeoutError,
} from '@gatehouse/client'
import { findOrCreateRoute } from '@gatehouse/client/find-or-create'
import { createHandlers, handleGetApi, refuse } from '@gatehouse/client/msw'
import { createApi, getRoutes } from '@gatehouse/client/operations'
import { createSigner } from '@gatehouse/client/signer'
import { createApiMutation, getApiOptions, getRoutesInfiniteOptions } from '@gatehouse/client/tanstack-query'
import { waitUntilVpcLinkAvailable } from '@gatehouse/client/waiters'
import { apiSchema, createApiRequestSchema } from '@gatehouse/client/zod'
import type { Api, CreateApiRequest } from '@gatehouse/contract'
import type { RequestHandler } from 'msw'

const hooks: Hooks = { beforeAttempt: ({ request }) => request.headers.set('x-team', 'pets') }
const sign = createSigner({ credentials: { accessKeyId: '123456789012', secretAccessKey: 'x' } })

export const client: Client = createClient({
  baseUrl: 'http://localhost:4080',
  hooks,
  timeout: { totalMs: 5_000 },
})
export const caller: Caller = createCaller({ baseUrl: 'http://localhost:4080', sign })
export const input: CreateApiRequest = { name: 'pets', protocolType: 'HTTP' }
export const same: InputOf<'CreateApi'> = input

export async function run(): Promise<string[]> {
  const api: Api = apiSchema.parse(await createApi(caller, createApiRequestSchema.parse(input)))
  const { resource } = await findOrCreateRoute(client, { apiId: api.apiId, routeKey: 'GET /pets' })
  await waitUntilVpcLinkAvailable(client, { vpcLinkId: 'v1' }, { maxWaitMs: 1_000 }).catch(
    (error: unknown) => {
      if (error instanceof TimeoutError || isServiceError(error, 'NotFoundException')) return
      throw error
    },
  )
  const keys: string[] = [resource.routeKey]
  for await (const route of paginate(getRoutes, caller, { apiId: api.apiId, maxResults: 10 }))
    keys.push(route.routeKey)
  // @ts-expect-error an API has no colour
  keys.push(api.colour)
  // @ts-expect-error a route needs a key
  await client.createRoute({ apiId: api.apiId })
  return keys
}

export const options = [
  getApiOptions(caller, { apiId: 'a1' }).queryKey,
  getRoutesInfiniteOptions(caller, { apiId: 'a1' }).initialPageParam,
  createApiMutation(client).mutationFn,
]
export const handlers: RequestHandler[] = [
  handleGetApi(refuse('NotFoundException', 'none')),
  ...createHandlers(),
]
