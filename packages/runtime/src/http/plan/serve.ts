import type { Answer, Exchange } from '../../exchange/exchange.ts'
import { decodePath, withOneSlash } from '../../exchange/path.ts'
import { headerOf } from '../../exchange/raw-headers.ts'
import { MAX_BODY_BYTES } from '../../exchange/read-body.ts'
import { isWithinHeaderLimit } from '../../limits/header-limit.ts'
import { type RouteBucket, takeTokens } from '../../limits/throttle.ts'
import type { Seams } from '../../seams/seams.ts'
import type { Admission } from '../authorizers/authorize.ts'
import type { Facts, IntegrationOutcome } from '../facts/facts.ts'
import { type Fault, formatFault, isFault, messageOf, OVERLOADED } from '../facts/fault.ts'
import type { CompiledRoute } from './compile-route.ts'
import type { compileCors } from './cors.ts'
import type { RouteMatch, RouteTable } from './route-table.ts'

/** What requests of a stage are served with. */
export interface ServeContext {
  readonly routes: RouteTable<StageRoute>
  readonly cors: ReturnType<typeof compileCors>
  readonly seams: Seams
  /** `disableExecuteApiEndpoint`: custom domains only. */
  readonly ownAddressDisabled: boolean
  readonly accountBucket: string
}

/** A route and what the stage's settings say of it. */
export interface StageRoute extends RouteBucket {
  readonly routeKey: string
  readonly route: CompiledRoute | Fault
  /** Whether metrics tell the route. */
  readonly detailed: boolean
}

/** What came of a request, and what is known of it by then. */
export interface Result {
  readonly answer: Answer
  readonly facts: Facts
  readonly detailed?: boolean | undefined
  /** CORS made the answer itself: there is nothing to add. */
  readonly isPreflight?: boolean
}

/** Serves a request: match → authorize → map → integrate → map back. What is told of it comes later. */
export function serveRequest(context: ServeContext, blank: Facts): Result | Promise<Result> {
  const { exchange } = blank
  const found = select(context, exchange)
  if (isFault(found)) return refuse(found, blank)
  const { match, path } = found
  if (!match) {
    const preflight = context.cors?.preflight(exchange)
    return preflight
      ? { answer: preflight, facts: blank, isPreflight: true }
      : refuse({ fault: 'notFound' }, blank)
  }
  const { route, parameters } = match
  const { routeKey } = route
  const facts: Facts = { ...blank, path, parameters, routeKey }
  const taken = mayPass(context, route, facts)
  if (taken instanceof Promise)
    return taken.then((isFree) => serveTaken({ route, isFree }, facts, context.seams))
  return serveTaken({ route, isFree: taken }, facts, context.seams)
}

/** Serves a request once it is known whether there was a token for it. */
function serveTaken(
  { route, isFree }: { readonly route: StageRoute; readonly isFree: boolean },
  facts: Facts,
  seams: Seams,
): Result | Promise<Result> {
  const { detailed } = route
  if (!isFree) return refuse({ fault: 'tooManyRequests' }, facts, detailed)
  if (isFault(route.route)) return refuse(route.route, facts, detailed)
  return serveRoute(route.route, facts, { seams, detailed })
}

/** Nobody foresaw it: the client is told that, and whoever runs the gateway why. http-apis §10 */
export function fail(
  { seams }: Pick<ServeContext, 'seams'>,
  error: unknown,
  { facts, detailed }: Pick<Result, 'facts' | 'detailed'>,
): Result {
  seams.tell('a request failed', {
    err: error,
    requestId: facts.exchange.requestId,
    routeKey: facts.routeKey,
  })
  return refuse({ fault: 'internal', integrationError: 'the gateway failed' }, facts, detailed)
}

/** Where a request comes to. */
export interface Selection {
  /** Decoded, below the stage. */
  readonly path: string
  readonly match: RouteMatch<StageRoute> | undefined
}

/** The route of a request, or why it comes to none. */
export function select(context: ServeContext, exchange: Exchange): Selection | Fault {
  if (context.ownAddressDisabled && exchange.mappingKey === undefined) return { fault: 'notFound' }
  if (!isWithinHeaderLimit(exchange)) return { fault: 'headersTooLarge' }
  const decoded = decodePath(exchange.path)
  if (decoded === undefined) return { fault: 'badRequest' }
  const path = withOneSlash(decoded)
  return { path, match: context.routes.match(exchange.method, path) }
}

/** Waits for nothing that is there already: each wait costs as much as matching the route. */
async function serveRoute(
  route: CompiledRoute,
  admitted: Facts,
  serving: { readonly seams: Seams; readonly detailed: boolean },
): Promise<Result> {
  try {
    return await serveAdmitted(route, admitted, serving)
  } catch (error) {
    return fail(serving, error, { facts: admitted, detailed: serving.detailed })
  }
}

async function serveAdmitted(
  route: CompiledRoute,
  admitted: Facts,
  { seams, detailed }: { readonly seams: Seams; readonly detailed: boolean },
): Promise<Result> {
  const admission = route.authorize && (await route.authorize(admitted))
  if (isFault(admission)) return refuse(admission, admitted, detailed)
  const facts = admission ? withAdmission(admitted, admission) : admitted
  const prepared = route.prepare(facts)
  const outgoing = prepared instanceof Promise ? await prepared : prepared
  if (isFault(outgoing)) return refuse(outgoing, facts, detailed)
  const sentAt = seams.clock().getTime()
  const { answer, told } = await outgoing.send(facts.exchange.onGone)
  const latencyMs = seams.clock().getTime() - sentAt
  const status = isFault(answer) || isTooLong(answer) ? undefined : answer.status
  const known = withIntegration(facts, { ...told, latencyMs, status })
  if (isFault(answer)) return refuse(answer, known, detailed)
  if (status === undefined) return refuse({ fault: 'internal' }, known, detailed)
  if (!mayHold(answer, facts.exchange)) return refuse(OVERLOADED, known, detailed)
  const mapping = route.mapResponse(answer, known)
  const mapped = mapping instanceof Promise ? await mapping : mapping
  return isFault(mapped) ? refuse(mapped, known, detailed) : { answer: mapped, facts: known, detailed }
}

/** Whether an answer that is there whole may be held until its client has it. What came of the request is not held any more. */
function mayHold({ body }: Answer, { memory }: Exchange): boolean {
  return !(body instanceof Uint8Array) || memory === undefined || memory.settle(body.length)
}

type Every<T> = { [Member in keyof Required<T>]: T[Member] }

/** Member by member: a spread costs more than matching the route. */
function withIntegration(facts: Facts, integration: IntegrationOutcome): Facts {
  const whole: Every<Facts> = {
    exchange: facts.exchange,
    configuration: facts.configuration,
    receivedAt: facts.receivedAt,
    path: facts.path,
    routeKey: facts.routeKey,
    parameters: facts.parameters,
    caller: facts.caller,
    fault: facts.fault,
    outcome: facts.outcome,
    integration,
  }
  return whole
}

function withAdmission(facts: Facts, { caller, body, headers }: Admission): Facts {
  if (!body && !headers) return { ...facts, caller }
  const { exchange } = facts
  return {
    ...facts,
    caller,
    exchange: { ...exchange, body: body ?? exchange.body, headers: headers ?? exchange.headers },
  }
}

function refuse(fault: Fault, facts: Facts, detailed?: boolean): Result {
  return { answer: formatFault(fault, facts.exchange.requestId), facts: { ...facts, fault }, detailed }
}

/** Answers of the gateway's own length are short; of a longer one the length is known, or counted on its way. http-apis §9 */
function isTooLong({ headers, body }: Answer): boolean {
  if (body === null || body instanceof Uint8Array) return false
  const long = Number(headerOf(headers, 'content-length') ?? 0) > MAX_BODY_BYTES
  if (long) body.destroy()
  return long
}

/** Takes a token from the route's bucket, where it has one, and from the account's. */
function mayPass({ seams, accountBucket }: ServeContext, route: StageRoute, { receivedAt }: Facts) {
  const account = { bucket: accountBucket, limit: seams.accountLimit, now: receivedAt.getTime() }
  return takeTokens(seams.buckets, route, account)
}

/** Why a route refuses everything. */
export function problemOf(route: CompiledRoute | Fault): string | undefined {
  return isFault(route) ? (route.integrationError ?? messageOf(route)) : route.problem?.()
}
