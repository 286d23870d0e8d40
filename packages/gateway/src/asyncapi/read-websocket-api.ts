import type { Api, Authorizer, Model, Route, RouteResponse, Stage } from '@gatehouse/contract'

/** What of a WebSocket API its clients can see. */
export interface WebSocketApi {
  readonly api: Api
  readonly stages: readonly Stage[]
  readonly routes: readonly Route[]
  readonly models: readonly Model[]
  readonly authorizers: readonly Authorizer[]
  /** By route id; only routes that answer have some. */
  readonly routeResponses: ReadonlyMap<string, readonly RouteResponse[]>
}

/** A read of the management API: the body of a success. Rejects with what the API says otherwise. */
export type ReadManagement = (path: string) => Promise<unknown>

/** Reads what of an API its clients can see, page by page. Undefined for an HTTP API, which has no messages. */
export async function readWebSocketApi(
  read: ReadManagement,
  apiId: string,
): Promise<WebSocketApi | undefined> {
  const place = `/v2/apis/${encodeURIComponent(apiId)}`
  const api = (await read(place)) as Api
  if (api.protocolType !== 'WEBSOCKET') return undefined
  const [stages, routes, models, authorizers] = await Promise.all([
    readAll<Stage>(read, `${place}/stages`),
    readAll<Route>(read, `${place}/routes`),
    readAll<Model>(read, `${place}/models`),
    readAll<Authorizer>(read, `${place}/authorizers`),
  ])
  const answering = routes.filter(({ routeResponseSelectionExpression }) => routeResponseSelectionExpression)
  const responses = await Promise.all(
    answering.map(async ({ routeId = '' }) => {
      const found = await readAll<RouteResponse>(read, `${place}/routes/${routeId}/routeresponses`)
      return [routeId, found] as const
    }),
  )
  return { api, stages, routes, models, authorizers, routeResponses: new Map(responses) }
}

async function readAll<T>(read: ReadManagement, path: string): Promise<T[]> {
  const items: T[] = []
  let token: string | undefined
  do {
    const next = token === undefined ? '' : `&nextToken=${encodeURIComponent(token)}`
    const page = (await read(`${path}?maxResults=100${next}`)) as { items?: T[]; nextToken?: string }
    items.push(...(page.items ?? []))
    token = page.nextToken
  } while (token !== undefined)
  return items
}
