import type { Answer, Exchange } from '../../exchange/exchange.ts'
import { valuesOf } from '../../exchange/raw-headers.ts'
import { type Limit, takeTokens } from '../../limits/throttle.ts'
import { wait } from '../../time/wait.ts'
import type { HandshakeFacts } from '../authorizers/authorize.ts'
import type { Client, Facts, IntegrationFacts } from '../facts/facts.ts'
import { type Fault, formatForbidden, formatRefusal, isFault, statusOf } from '../facts/fault.ts'
import { NO_MESSAGE } from '../facts/message.ts'
import { failed } from '../integrations/integration.ts'
import { beginEvent, hideKeysOf } from './begin-event.ts'
import type { CompiledRoute } from './compile-route.ts'
import { toFault } from './run-faulty.ts'
import type { ServeContext } from './serve-context.ts'
import { throttledBy } from './throttled-by.ts'
import { type Acceptance, toHandshake } from './to-handshake.ts'

/** A client that may connect. */
export interface Accepted extends Acceptance {
  /** With what authorization told of it. */
  readonly client: Client
}

export interface Refused {
  readonly refusal: Answer
}

/** New connections of an account in a region, a second. websocket-apis §2.3 */
const CONNECTION_LIMIT: Limit = { rate: 500, burst: 500 }

/** Asks `$connect` whether a client may connect, in the service's order. websocket-apis §1.2 */
export async function serveConnect(context: ServeContext, exchange: Exchange): Promise<Accepted | Refused> {
  const { snapshot } = context.configuration
  const { requestId } = exchange
  if (snapshot.api.disableExecuteApiEndpoint === true && exchange.mappingKey === undefined)
    return { refusal: formatForbidden(requestId) }
  const route = context.routes.find('$connect')
  const facts = beginEvent(context, openFacts(context, exchange, route))
  try {
    return (await refuseByRule(context, facts)) ?? (await admit(context, route, facts))
  } catch (error) {
    context.seams.tell('a handshake failed', { err: error, requestId })
    return refuse(context, facts, { fault: { fault: 'internal', detail: 'the gateway failed' } })
  }
}

/** What a rule has go wrong with a handshake; undefined where none does. */
async function refuseByRule(context: ServeContext, facts: HandshakeFacts): Promise<Refused | undefined> {
  const { drawFault, clock } = context.seams
  const { method, path, cutOff } = facts.exchange
  const injected = drawFault?.({ method, path, route: '$connect' })
  if (!injected) return undefined
  await wait(clock, injected.latencyMs)
  if (injected.abort) cutOff?.()
  else if (injected.status === undefined) return undefined
  return refuse(context, facts, { fault: toFault(injected.status ?? 500) })
}

async function admit(
  context: ServeContext,
  route: CompiledRoute | undefined,
  facts: HandshakeFacts,
): Promise<Accepted | Refused> {
  const caller = await route?.authorize?.(facts)
  if (caller && 'refusal' in caller) return caller
  if (isFault(caller)) return refuse(context, facts, { fault: caller })
  const apiKey = context.findKey(facts, caller)
  const known = apiKey ? { ...caller, apiKey } : caller
  hideKeysOf(facts, known)
  const entered = known ? { ...facts, client: { ...facts.client, caller: known } } : facts
  return route ? enter(context, route, entered) : accept(context, entered, {})
}

function openFacts(
  context: ServeContext,
  exchange: Exchange,
  route: CompiledRoute | undefined,
): HandshakeFacts {
  const { configuration, seams } = context
  const { region, snapshot } = configuration
  const receivedAt = new Date(seams.clock.now())
  const client: Client = {
    connectionId: seams.ids.newConnectionId(),
    connectedAt: receivedAt,
    domainName: exchange.domainName ?? `${snapshot.api.apiId}.execute-api.${region}.amazonaws.com`,
    sourceIp: exchange.sourceIp,
    userAgent: valuesOf(exchange.headers, 'user-agent').at(-1),
    memory: exchange.memory,
  }
  return {
    eventType: 'CONNECT',
    client,
    configuration,
    requestId: exchange.requestId,
    receivedAt,
    routeKey: route?.routeKey,
    message: NO_MESSAGE,
    exchange,
    executionLog: (route ?? context).executionLog,
  }
}

/** A client that is let in by who it is: throttled, asked for its parameters, and announced to the integration. */
async function enter(context: ServeContext, route: CompiledRoute, facts: Facts): Promise<Accepted | Refused> {
  const fault =
    (await route.takeUsage?.(facts.client, facts.receivedAt)) ??
    (await findThrottle(context, route, facts)) ??
    route.findMissing(facts)
  if (fault) return refuse(context, facts, { fault })
  const { integrate } = route
  if (integrate === undefined) return accept(context, facts, {})
  const outcome = isFault(integrate) ? failed(integrate) : await integrate(facts)
  const { result, integration } = outcome
  const handshake = isFault(result) ? result : toHandshake(result, facts.requestId)
  if (isFault(handshake)) return refuse(context, facts, { integration, fault: handshake })
  if ('protocol' in handshake) return accept(context, facts, { integration, ...handshake })
  context.report(facts, { integration, status: handshake.status, messages: 0 })
  return { refusal: handshake }
}

async function findThrottle(
  { seams, accountBucket }: ServeContext,
  route: CompiledRoute,
  { receivedAt }: Facts,
): Promise<Fault | undefined> {
  const shared = {
    bucket: `${accountBucket}/connections`,
    limit: CONNECTION_LIMIT,
    now: receivedAt.getTime(),
  }
  const taken = await takeTokens(seams.buckets, route, shared)
  return taken === 'free' ? undefined : throttledBy(taken)
}

/** How far a handshake came. */
interface HandshakeProgress {
  readonly integration?: IntegrationFacts | undefined
}

function accept(
  { report }: ServeContext,
  facts: Facts,
  { integration, protocol }: HandshakeProgress & Partial<Acceptance>,
): Accepted {
  report(facts, { integration, status: 200, messages: 0 })
  return { client: facts.client, protocol }
}

function refuse(
  { report }: ServeContext,
  facts: Facts,
  { integration, fault }: HandshakeProgress & { readonly fault: Fault },
): Refused {
  report(facts, { fault, integration, status: statusOf(fault), messages: 0 })
  return { refusal: formatRefusal(fault, facts) }
}
