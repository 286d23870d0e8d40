import type { Route, StageConfiguration, StageUpdate } from '@gatehouse/contract'
import type { Exchange } from '../../exchange/exchange.ts'
import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import type { RouteDescription } from '../../stages/describe-routes.ts'
import { createStageSource } from '../../stages/stage-source.ts'
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

/** A stage of a WebSocket API, ready to serve. */
export interface WebSocketPlan {
  readonly protocolType: 'WEBSOCKET'
  /** Whose the API is: 12 digits. */
  readonly account: string
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
  /**
   * Takes up changes at once, compiling only the routes that they touch: events that have their route by then are served as they
   * were. False, with nothing changed, where the plan has to be made anew.
   */
  update(update: StageUpdate): boolean
}

/**
 * Compiles a stage: after this no option is read and no expression parsed for an event. Models, templates and patterns, which take
 * longer than all else, are compiled once, by the first event that needs them.
 */
export function compileWebSocketPlan(given: StageConfiguration, seams: WebSocketSeams): WebSocketPlan {
  const source = createStageSource(given)
  const { configuration } = source
  const { snapshot, account, region } = configuration
  const { records } = seams
  const compile = (route: Route): readonly [string, CompiledRoute] => {
    const own = compileRoute(route, configuration, seams)
    return [route.routeKey, records ? recordRoute(own, route, configuration) : own]
  }
  const routes = compileRouteTable(snapshot.routes.map(compile), snapshot.api.routeSelectionExpression)
  const findKey = compileFindKey(configuration, seams)
  const report = compileReport(configuration, seams, (routeKey) => routes.find(routeKey) !== undefined)
  const recorded = records && createEventRecords(configuration, { records, report })
  const context: ServeContext = {
    configuration,
    seams,
    routes,
    accountBucket: `${account}/${seams.throttleRegionOf?.(region) ?? region}`,
    findKey: (facts, caller) => (source.asksForKeys() ? findKey(facts, caller) : undefined),
    report: recorded?.report ?? report,
    executionLog: compileRouteLog(configuration, seams),
  }
  return {
    protocolType: 'WEBSOCKET',
    account,
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
    update(update) {
      const changes = source.update(update)
      if (!changes) return false
      const compiled = changes.changed.map(compile)
      for (const routeKey of changes.gone) routes.remove(routeKey)
      for (const [routeKey, route] of compiled) routes.set(routeKey, route)
      return true
    },
  }
}
