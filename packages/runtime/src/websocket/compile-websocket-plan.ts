import type { StageConfiguration } from '@gatehouse/contract'
import type { Answer, Exchange } from '../exchange.ts'
import { valuesOf } from '../iam/canonical-request.ts'
import { ACCOUNT_LIMIT, type Limit } from '../throttle.ts'
import { chain, type MaybePromise } from './chain.ts'
import { compileReport, type Report } from './compile-report.ts'
import { type CompiledRoute, compileRoute } from './compile-route.ts'
import type { Client, Closing, Facts } from './facts.ts'
import { type Fault, formatForbidden, formatFrame, formatRefusal, isFault, statusOf } from './fault.ts'
import { type Reply, textOf } from './integration-responses.ts'
import type { Outcome } from './integrations/integrate.ts'
import { NO_MESSAGE, parseMessage } from './message.ts'
import { compileRouteTable, type RouteTable } from './route-table.ts'
import type { WebSocketSeams } from './seams.ts'
import { type Acceptance, toHandshake } from './to-handshake.ts'

/** A stage of a WebSocket API, ready to serve. It never changes; another configuration is another plan. */
export interface WebSocketPlan {
  readonly protocolType: 'WEBSOCKET'
  /** Asks `$connect` whether a client may connect: nothing is accepted before it says yes. Never rejects. */
  connect(exchange: Exchange): Promise<Accepted | Refused>
  /** Serves a message; the text that goes back, or undefined for none. Never rejects. */
  message(client: Client, text: string): MaybePromise<string | undefined>
  /** Tells `$disconnect` of the end of a connection. Never rejects. */
  disconnect(client: Client, closing: Closing): Promise<void>
  /** Whether the account may still make a call of @connections in this second. */
  mayCall(): boolean
  /** Takes down a call of @connections that is over. */
  reportCall(client: Client, call: ConnectionCall): void
}

export interface Accepted extends Acceptance {
  /** With what authorization told of it. */
  readonly client: Client
}

export interface Refused {
  readonly refusal: Answer
}

/** A call of @connections, as logs and metrics see it. */
export interface ConnectionCall {
  readonly requestId: string
  readonly method: string
  readonly status: number
}

/** New connections of an account in a region, a second. websocket-apis facts §2.3 */
export const CONNECTION_LIMIT: Limit = { rate: 500, burst: 500 }

/** Compiles a stage: after this no option is read, no expression parsed and no template compiled for an event. */
export function compileWebSocketPlan(
  configuration: StageConfiguration,
  seams: WebSocketSeams,
): WebSocketPlan {
  const { snapshot, account, region } = configuration
  const desk: Desk = {
    configuration,
    seams,
    routes: compileRouteTable(
      snapshot.routes.map((route) => [route.routeKey, compileRoute(route, configuration, seams)] as const),
      snapshot.api.routeSelectionExpression,
    ),
    accountBucket: `${account}/${region}`,
    report: compileReport(configuration, seams),
  }
  return {
    protocolType: 'WEBSOCKET',
    connect: (exchange) => connect(desk, exchange),
    message: (client, text) => serveMessage(desk, client, text),
    disconnect: (client, closing) => disconnect(desk, client, closing),
    mayCall: () => takeAccountToken(desk),
    reportCall(client, { requestId, method, status }) {
      const facts = openFacts(desk, { eventType: 'CONNECTION_API', client, requestId })
      const routeKey = `${method} /@connections/{connectionId}`
      const messages = method === 'POST' && status === 200 ? 1 : 0
      desk.report({ ...facts, routeKey, status }, { messages, isDetailed: false })
    },
  }
}

interface Desk {
  readonly configuration: StageConfiguration
  readonly seams: WebSocketSeams
  readonly routes: RouteTable<CompiledRoute>
  readonly accountBucket: string
  readonly report: Report
}

function openFacts(
  { configuration, seams }: Desk,
  event: Pick<Facts, 'eventType' | 'client' | 'requestId'> & Partial<Facts>,
): Facts {
  return { configuration, receivedAt: seams.clock(), message: NO_MESSAGE, ...event }
}

function takeAccountToken({ seams, accountBucket }: Desk): boolean {
  return seams.buckets.take(accountBucket, ACCOUNT_LIMIT, seams.clock().getTime())
}

async function connect(desk: Desk, exchange: Exchange): Promise<Accepted | Refused> {
  const { snapshot } = desk.configuration
  const { requestId } = exchange
  if (snapshot.api.disableExecuteApiEndpoint === true && exchange.mappingKey === undefined)
    return { refusal: formatForbidden(requestId) }
  const receivedAt = desk.seams.clock()
  const client = toClient(desk, exchange, receivedAt)
  const facts = openFacts(desk, { eventType: 'CONNECT', client, requestId, exchange, receivedAt })
  const route = desk.routes.find('$connect')
  if (!route) return accept(desk, facts, {})
  const entered = { ...facts, routeKey: route.routeKey }
  const caller = await route.authorize?.(entered)
  if (caller && 'refusal' in caller) return caller
  if (isFault(caller)) return refuse(desk, entered, { route, fault: caller })
  return enter(desk, route, caller ? { ...entered, client: { ...client, caller } } : entered)
}

/** A client that is let in by who it is: throttled, asked for its parameters, and announced to the integration. §1.2 */
async function enter(desk: Desk, route: CompiledRoute, facts: Facts): Promise<Accepted | Refused> {
  const fault = mayConnect(desk, route, facts) ? route.findMissing(facts) : ({ fault: 'throttled' } as const)
  if (fault) return refuse(desk, facts, { route, fault })
  const { integrate } = route
  if (integrate === undefined) return accept(desk, facts, { route })
  const { result, integration }: Outcome = isFault(integrate) ? { result: integrate } : await integrate(facts)
  const known = { ...facts, integration }
  const handshake = isFault(result) ? result : toHandshake(result, facts.requestId)
  if (isFault(handshake)) return refuse(desk, known, { route, fault: handshake })
  if ('protocol' in handshake) return accept(desk, known, { route, ...handshake })
  desk.report({ ...known, status: handshake.status }, { messages: 0, isDetailed: route.isDetailed })
  return { refusal: handshake }
}

function mayConnect(
  { seams, accountBucket }: Desk,
  { limit, bucket }: CompiledRoute,
  { receivedAt }: Facts,
): boolean {
  const now = receivedAt.getTime()
  if (limit && !seams.buckets.take(bucket, limit, now)) return false
  return seams.buckets.take(`${accountBucket}/connections`, CONNECTION_LIMIT, now)
}

function toClient({ configuration, seams }: Desk, exchange: Exchange, connectedAt: Date): Client {
  const { region, snapshot } = configuration
  return {
    connectionId: seams.ids.newConnectionId(),
    connectedAt,
    domainName: exchange.domainName ?? `${snapshot.api.apiId}.execute-api.${region}.amazonaws.com`,
    sourceIp: exchange.sourceIp,
    userAgent: valuesOf(exchange.headers, 'user-agent').at(-1),
  }
}

interface Entered {
  readonly route?: CompiledRoute
  readonly protocol?: string | undefined
}

function accept({ report }: Desk, facts: Facts, { route, protocol }: Entered): Accepted {
  report({ ...facts, status: 200 }, { messages: 0, isDetailed: route?.isDetailed === true })
  return { client: facts.client, protocol }
}

function refuse(
  { report }: Desk,
  facts: Facts,
  { route, fault }: { route: CompiledRoute; fault: Fault },
): Refused {
  report({ ...facts, fault, status: statusOf(fault) }, { messages: 0, isDetailed: route.isDetailed })
  return { refusal: formatRefusal(fault, facts) }
}

function serveMessage(desk: Desk, client: Client, text: string): MaybePromise<string | undefined> {
  const { ids } = desk.seams
  const message = parseMessage(text)
  const facts = openFacts(desk, {
    eventType: 'MESSAGE',
    client,
    requestId: ids.newRequestId(),
    messageId: ids.newMessageId(client.connectionId),
    message,
  })
  const route = desk.routes.match(message)
  if (!route) {
    const fault: Fault = { fault: takeAccountToken(desk) ? 'forbidden' : 'throttled' }
    return finish(desk, facts, { outcome: { result: fault } })
  }
  const entered = { ...facts, routeKey: route.routeKey }
  return chain(runRoute(desk, route, entered), (outcome) => finish(desk, entered, { outcome, route }))
}

function runRoute(desk: Desk, route: CompiledRoute, facts: Facts): MaybePromise<Outcome> {
  const { integrate, limit, bucket } = route
  const now = facts.receivedAt.getTime()
  const mayPass = (!limit || desk.seams.buckets.take(bucket, limit, now)) && takeAccountToken(desk)
  if (!mayPass) return { result: { fault: 'throttled' } }
  const fault = route.validate?.(facts.message)
  if (fault) return { result: fault }
  if (integrate === undefined) return { result: NO_TARGET }
  return isFault(integrate) ? { result: integrate } : integrate(facts)
}

const NO_TARGET: Fault = { fault: 'configuration', detail: 'the route has no target' }

/** The longest message that goes to a client. §2.3 */
const MAX_MESSAGE_BYTES = 128 * 1024

/** *Assumed*: an answer that no message can carry is the integration's failure. */
const TOO_LONG: Fault = { fault: 'integrationFailure', detail: 'the answer is longer than a message may be' }

/** What goes back for a message: an error always, an answer where the route has a route response. §3.3, §6.3 */
function finish(
  { report }: Desk,
  facts: Facts,
  { outcome, route }: { outcome: Outcome; route?: CompiledRoute },
): string | undefined {
  const { integration } = outcome
  const result = route?.isTwoWay ? withinLimit(outcome.result) : outcome.result
  const isDetailed = route?.isDetailed === true
  if (isFault(result)) {
    const failed = { ...facts, integration, fault: result, status: statusOf(result) }
    report(failed, { messages: 2, isDetailed })
    return formatFrame(result, facts)
  }
  report({ ...facts, integration, status: result.status }, { messages: route?.isTwoWay ? 2 : 1, isDetailed })
  return route?.isTwoWay ? textOf(result.body) : undefined
}

function withinLimit(result: Reply | Fault): Reply | Fault {
  return !isFault(result) && Buffer.byteLength(result.body as Uint8Array) > MAX_MESSAGE_BYTES
    ? TOO_LONG
    : result
}

async function disconnect(desk: Desk, client: Client, closing: Closing): Promise<void> {
  const route = desk.routes.find('$disconnect')
  const requestId = desk.seams.ids.newRequestId()
  const facts = openFacts(desk, {
    eventType: 'DISCONNECT',
    client,
    requestId,
    closing,
    routeKey: route?.routeKey,
  })
  const integrate = route?.integrate
  const outcome: Outcome | undefined =
    integrate === undefined || isFault(integrate) ? undefined : await integrate(facts)
  const fault = isFault(outcome?.result) ? outcome.result : undefined
  const status = outcome && (isFault(outcome.result) ? statusOf(outcome.result) : outcome.result.status)
  const told = { ...facts, integration: outcome?.integration, fault, status: status ?? 200 }
  desk.report(told, { messages: 0, isDetailed: route?.isDetailed === true })
}
