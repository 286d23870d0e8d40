import { parseConnectionsPath, type WebSocketPlan } from '@gatehouse/runtime'
import type { Visit } from '../requests/client-request.ts'
import { withoutMapping } from '../requests/remote-address.ts'
import type { Tracing } from '../telemetry/tracing.ts'
import {
  type ConnectionsDesk,
  refuseOnDomain,
  refusePlainRequest,
  serveConnections,
} from './serve-connections.ts'

/** What requests for WebSocket APIs that ask for no connection are served with. */
export interface PlainRequestContext {
  readonly connections: ConnectionsDesk
  /** Undefined where nobody asked for traces. */
  readonly tracing?: Tracing | undefined
}

/** A request for a WebSocket API that does not ask for a connection, and the stage that it leads to. */
export interface PlainPlace {
  readonly apiId: string
  /** Below the stage. */
  readonly path: string
  readonly plan?: WebSocketPlan
  /** That of the plan. */
  readonly stageName?: string
  /** Given on a custom domain name. */
  readonly mappingKey?: string | undefined
}

/** Serves a request for a WebSocket API that does not ask for a connection: a call of @connections, or nothing. */
export async function servePlainRequest(
  { connections, tracing }: PlainRequestContext,
  { path, mappingKey, ...place }: PlainPlace,
  visit: Visit,
): Promise<void> {
  const encodedId = parseConnectionsPath(path)
  if (encodedId === undefined && mappingKey !== undefined)
    return visit.answer(refuseOnDomain(path, visit.method))
  if (encodedId === undefined) return visit.answer(refusePlainRequest())
  const { apiId, stageName, plan } = place
  const sourceIp = withoutMapping(visit.socket.remoteAddress ?? '')
  const span = tracing?.begin(visit)
  const isOnDomain = mappingKey !== undefined
  const answer = await serveConnections(connections, visit, {
    ...{ apiId, stageName, plan, encodedId, sourceIp, isOnDomain },
  })
  const routeKey = `${visit.method} /@connections/{connectionId}`
  const about = stageName === undefined ? undefined : { apiId, stage: stageName, routeKey }
  span?.end({ status: answer.status, ...(about && { about }) })
  if (answer.status === 413) visit.closeAfterAnswer()
  visit.answer(answer)
}
