import type { Route, StageConfiguration } from '@gatehouse/contract'
import type { Exchange } from '../../exchange/exchange.ts'
import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import type { RouteDescription } from '../../stages/describe-routes.ts'
import { compileFindKey } from '../authorizers/api-keys.ts'
import { authorizeCall, type CallDenial, type SignedCall } from '../authorizers/authorize-call.ts'
import type { Client, Closing } from '../facts/facts.ts'
import type { WebSocketSeams } from '../seams/seams.ts'
import { type CompiledRoute, compileRoute, compileRouteLog } from './compile-route.ts'
import { describe } from './explain.ts'
import { createEventRecords } from './record-events.ts'
import { recordRoute } from './record-route.ts'
import { compileReport } from './report.ts'
import { type ConnectionCall, reportCall } from './report-call.ts'
import { compileRouteTable } from './route-table.ts'
import { serveMessage } from './serve.ts'
import { type Accepted, type Refused, serveConnect } from './serve-connect.ts'
import { type ServeContext, takeAccountToken } from './serve-context.ts'
import { serveDisconnect } from './serve-disconnect.ts'

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

/** Compiles a stage: after this no option is read, no expression parsed and no template compiled for an event. */
export function compileWebSocketPlan(
  configuration: StageConfiguration,
  seams: WebSocketSeams,
): WebSocketPlan {
  const { snapshot, account, region } = configuration
  const { records } = seams
  const compile = (route: Route): CompiledRoute => {
    const own = compileRoute(route, configuration, seams)
    return records ? recordRoute(own, route, configuration) : own
  }
  const compiled = snapshot.routes.map((route) => [route.routeKey, compile(route)] as const)
  const report = compileReport(configuration, seams)
  const recorded = records && createEventRecords(configuration, { records, report })
  const context: ServeContext = {
    configuration,
    seams,
    routes: compileRouteTable(compiled, snapshot.api.routeSelectionExpression),
    accountBucket: `${account}/${seams.throttleRegionOf?.(region) ?? region}`,
    findKey: compileFindKey(configuration, seams),
    report: recorded?.report ?? report,
    executionLog: compileRouteLog(configuration, seams),
  }
  return {
    protocolType: 'WEBSOCKET',
    isOwnAddressDisabled: snapshot.api.disableExecuteApiEndpoint === true,
    describe: () => describe(context),
    connect: (exchange) => serveConnect(context, exchange),
    message: recorded
      ? recorded.withReplies((client, text) => serveMessage(context, client, text))
      : (client, text) => serveMessage(context, client, text),
    disconnect: (client, closing) => serveDisconnect(context, client, closing),
    authorizeCall: seams.areCallsSigned ? (call) => authorizeCall(configuration, seams, call) : undefined,
    mayCall: () => takeAccountToken(context, new Date(seams.clock.now())),
    reportCall: (client, call) => reportCall(context, client, call),
  }
}
