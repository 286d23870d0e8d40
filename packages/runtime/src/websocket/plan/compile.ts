import type { StageConfiguration } from '@gatehouse/contract'
import type { Exchange } from '../../exchange/exchange.ts'
import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import { describeRoutes, type RouteDescription } from '../../stages/describe-routes.ts'
import { compileFindKey } from '../authorizers/api-keys.ts'
import { authorizeCall, type CallDenial, type SignedCall } from '../authorizers/authorize-call.ts'
import type { Client, Closing, Facts } from '../facts/facts.ts'
import { isFault, messageOf } from '../facts/fault.ts'
import { NO_MESSAGE } from '../facts/message.ts'
import type { WebSocketSeams } from '../seams/seams.ts'
import { compileRoute, compileRouteLog } from './compile-route.ts'
import { compileReport } from './report.ts'
import { compileRouteTable } from './route-table.ts'
import { type Accepted, type Refused, serveConnect } from './serve-connect.ts'
import { type ServeContext, takeAccountToken } from './serve-context.ts'
import { serveDisconnect } from './serve-disconnect.ts'
import { serveMessage } from './serve-message.ts'

/** A stage of a WebSocket API, ready to serve. It never changes; another configuration is another plan. */
export interface WebSocketPlan {
  readonly protocolType: 'WEBSOCKET'
  /** `disableExecuteApiEndpoint`: custom domains only. */
  readonly isOwnAddressDisabled: boolean
  /** Asks `$connect` whether a client may connect: nothing is accepted before it says yes. Never rejects. */
  connect(exchange: Exchange): Promise<Accepted | Refused>
  /** Serves a message; the text that goes back, or undefined for none. Never rejects. */
  message(client: Client, text: string): MaybePromise<string | undefined>
  /** Tells `$disconnect` of the end of a connection. Never rejects. */
  disconnect(client: Client, closing: Closing): Promise<void>
  /** Why a call of @connections must not be answered; undefined when it may. Not there where calls need no signature. */
  readonly authorizeCall: ((call: SignedCall) => Promise<CallDenial | undefined>) | undefined
  /** Whether the account may still make a call of @connections in this second. */
  mayCall(): MaybePromise<boolean>
  /** Its routes. */
  describe(): RouteDescription[]
  /** Takes down a call of @connections that is over. */
  reportCall(client: Client, call: ConnectionCall): void
}

/** A call of @connections, as logs and metrics see it. */
export interface ConnectionCall {
  readonly requestId: string
  readonly method: string
  readonly status: number
  /** What was posted; undefined of any other call. */
  readonly body?: Uint8Array | undefined
}

/** Compiles a stage: after this no option is read, no expression parsed and no template compiled for an event. */
export function compileWebSocketPlan(
  configuration: StageConfiguration,
  seams: WebSocketSeams,
): WebSocketPlan {
  const { snapshot, account, region } = configuration
  const compiled = snapshot.routes.map(
    (route) => [route.routeKey, compileRoute(route, configuration, seams)] as const,
  )
  const context: ServeContext = {
    configuration,
    seams,
    routes: compileRouteTable(compiled, snapshot.api.routeSelectionExpression),
    accountBucket: `${account}/${seams.throttleRegionOf?.(region) ?? region}`,
    findKey: compileFindKey(configuration, seams),
    report: compileReport(configuration, seams),
    executionLog: compileRouteLog(configuration, seams),
  }
  return {
    protocolType: 'WEBSOCKET',
    isOwnAddressDisabled: snapshot.api.disableExecuteApiEndpoint === true,
    describe: () =>
      describeRoutes(configuration, (routeKey) => {
        const { integrate } = context.routes.find(routeKey) ?? {}
        return isFault(integrate) ? (integrate.detail ?? messageOf(integrate)) : undefined
      }),
    connect: (exchange) => serveConnect(context, exchange),
    message: (client, text) => serveMessage(context, client, text),
    disconnect: (client, closing) => serveDisconnect(context, client, closing),
    authorizeCall: seams.areCallsSigned ? (call) => authorizeCall(configuration, seams, call) : undefined,
    mayCall: () => takeAccountToken(context, seams.clock()),
    reportCall: (client, call) => reportCall(context, client, call),
  }
}

/** websocket-apis §11: only logs know a call of @connections by an event type and a route key. */
function reportCall(
  { configuration, seams, report, executionLog }: ServeContext,
  client: Client,
  { requestId, method, status, body }: ConnectionCall,
): void {
  const receivedAt = seams.clock()
  const routeKey = `${method} /@connections/{connectionId}`
  const facts: Facts = {
    eventType: 'CONNECTION_API',
    client,
    configuration,
    requestId,
    receivedAt,
    routeKey,
    message: NO_MESSAGE,
    executionLog,
  }
  executionLog?.begin(facts)
  if (body) executionLog?.trace(facts, 'Connection API request body', body)
  report(facts, { status, messages: method === 'POST' && status === 200 ? 1 : 0, isDetailed: false })
}
