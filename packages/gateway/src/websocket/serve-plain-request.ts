import { decodeOrKeep, parseConnectionsPath, type WebSocketPlan } from '@gatehouse/runtime'
import type { MemoryBudget } from '../memory/memory-budget.ts'
import type { ClientRequest } from '../requests/client-request.ts'
import { withoutMapping } from '../requests/remote-address.ts'
import type { Tracing } from '../telemetry/tracing.ts'
import {
  type ConnectionCallsContext,
  refuseOnDomain,
  refusePlainRequest,
  serveConnections,
} from './serve-connections.ts'

/** What requests for WebSocket APIs that ask for no connection are served with. */
export interface PlainRequestContext {
  readonly connections: ConnectionCallsContext
  readonly memory: MemoryBudget
  /** Undefined where traces are not configured. */
  readonly tracing?: Tracing | undefined
}

/** A request for a WebSocket API that does not ask for a connection, and the stage that it leads to. */
export interface WebSocketApiRequest {
  readonly apiId: string
  /** Below the stage. */
  readonly path: string
  readonly plan?: WebSocketPlan
  /** That of the plan. */
  readonly stageName?: string
  /** Given on a custom domain name. */
  readonly mappingKey?: string | undefined
}

/** What all calls of @connections count for together, of whichever API: a path may name one that there is not. */
const CALLS = '/@connections'

/** Serves a request for a WebSocket API that does not ask for a connection: a call of @connections, or nothing. */
export async function servePlainRequest(
  { connections, memory, tracing }: PlainRequestContext,
  { apiId, stageName, plan, path, mappingKey }: WebSocketApiRequest,
  clientRequest: ClientRequest,
): Promise<void> {
  const encodedId = parseConnectionsPath(path)
  if (encodedId === undefined && mappingKey !== undefined)
    return clientRequest.answer(refuseOnDomain(path, clientRequest.method))
  if (encodedId === undefined) return clientRequest.answer(refusePlainRequest())
  const { recording } = clientRequest
  if (recording) {
    recording.notes.apiId = apiId
    recording.notes.connectionId = decodeOrKeep(encodedId)
    if (stageName !== undefined) recording.notes.stage = stageName
    if (plan) recording.notes.account = plan.account
  }
  const span = tracing?.begin(clientRequest)
  const held = memory.open(clientRequest.connection, CALLS)
  try {
    const answer = await serveConnections(connections, clientRequest, {
      apiId,
      stageName,
      plan,
      encodedId,
      sourceIp: withoutMapping(clientRequest.socket.remoteAddress ?? ''),
      isOnDomain: mappingKey !== undefined,
      held,
    })
    const routeKey = `${clientRequest.method} /@connections/{connectionId}`
    const about = stageName === undefined ? undefined : { apiId, stage: stageName, routeKey }
    span?.end({ status: answer.status, ...(about && { about }) })
    if (answer.status === 413) clientRequest.closeAfterAnswer()
    clientRequest.answer(answer, held)
  } catch (error) {
    held.release()
    throw error
  }
}
