import type { Route, StageConfiguration } from '@gatehouse/contract'
import { compileLogFormat } from '../access-log.ts'
import { describeRoutes, type RouteDescription } from '../describe-routes.ts'
import type { Answer, AnswerOrigin, Exchange } from '../exchange.ts'
import { type Fault, formatFault, isFault, messageOf, OVERLOADED } from '../fault.ts'
import { decodePath, withOneSlash } from '../path.ts'
import { MAX_BODY_BYTES } from '../read-body.ts'
import type { Seams } from '../seams.ts'
import { type Budget, limitOf, takeTokens } from '../throttle.ts'
import type { Admission } from './authorizers/authorize.ts'
import { createJudgementCache } from './authorizers/judgement-cache.ts'
import { type CompiledRoute, compileRoute } from './compile-route.ts'
import { compileVariable } from './context.ts'
import { compileCors } from './cors.ts'
import { describeAuthorization, describeFault, type Explanation, rankRoutes, reasonFor } from './explain.ts'
import { type Facts, headerOf, type IntegrationOutcome } from './facts.ts'
import { isWithinHeaderLimit } from './headers.ts'
import type { PlanSeams } from './plan-seams.ts'
import { compileRouteTable, type RouteMatch, type RouteTable } from './route-table.ts'

/** A stage of an HTTP API, ready to serve. It never changes; another configuration is another plan. */
export interface Plan {
  readonly protocolType: 'HTTP'
  /** Answers a request. Never rejects. */
  serve(exchange: Exchange): Promise<Answer>
  /** Tells what would become of a request, up to its backend, which does not receive it. */
  explain(exchange: Exchange): Promise<Explanation>
  /** Its routes, in the order of their selection. */
  describe(): RouteDescription[]
}

/** A route and what the stage's settings say of it. */
interface StageRoute extends Budget {
  readonly routeKey: string
  readonly route: CompiledRoute | Fault
  /** Whether metrics tell the route. */
  readonly detailed: boolean
}

/** Compiles a stage: after this no option is read, no expression parsed and no regular expression built for a request. */
export function compilePlan(configuration: StageConfiguration, seams: Seams): Plan {
  const { snapshot, account, region } = configuration
  const cors = compileCors(snapshot.api.corsConfiguration)
  const own: PlanSeams = { ...seams, judgements: createJudgementCache(seams.clock) }
  const compiled = new Map(
    snapshot.routes.map((route) => [route.routeKey, compileStageRoute(route, configuration, own)] as const),
  )
  const routes = compileRouteTable(compiled)
  const ownAddressDisabled = snapshot.api.disableExecuteApiEndpoint === true
  const accountBucket = `${account}/${seams.throttleRegionOf?.(region) ?? region}`
  const desk: Desk = { routes, cors, seams, ownAddressDisabled, accountBucket }
  const report = compileReport(configuration, seams)
  const originOf = compileOrigins(configuration)
  const finish = ({ answer, facts, detailed, isPreflight }: Result): Answer => {
    const { status, headers, body } = cors && !isPreflight ? cors.decorate(answer, facts.exchange) : answer
    const about = originOf(facts.routeKey)
    const onSent = (bytes: number) => report(facts, { status, bytes, detailed })
    const instead = (error: unknown) => finish(fail(desk, error, { facts, detailed }))
    return { status, headers, body, about, onSent, instead }
  }
  return {
    protocolType: 'HTTP',
    describe: () =>
      describeRoutes(configuration, (routeKey) => {
        const route = compiled.get(routeKey)?.route
        return route && problemOf(route)
      }),
    async serve(exchange) {
      const receivedAt = seams.clock()
      const blank: Facts = { exchange, configuration, receivedAt, path: '', parameters: NO_PARAMETERS }
      try {
        return finish(await run(desk, blank))
      } catch (error) {
        return finish(fail(desk, error, { facts: blank }))
      }
    },
    explain: (exchange) =>
      explain(desk, {
        exchange,
        configuration,
        receivedAt: seams.clock(),
        path: '',
        parameters: NO_PARAMETERS,
      }),
  }
}

/** What is told of a route's answers, made once. */
function compileOrigins({ snapshot, stage }: StageConfiguration): (routeKey?: string) => AnswerOrigin {
  const place: AnswerOrigin = { apiId: snapshot.api.apiId, stage: stage.stageName }
  const arns = new Map<string, string | undefined>(
    snapshot.integrations
      .filter((it) => it.integrationType === 'AWS_PROXY' && it.integrationSubtype === undefined)
      .map(({ integrationId, integrationUri }) => [`integrations/${integrationId}`, integrationUri] as const),
  )
  const origins = new Map(
    snapshot.routes.map(({ routeKey, target = '' }) => {
      const functionArn = arns.get(target)
      const origin: AnswerOrigin = { ...place, routeKey, ...(functionArn !== undefined && { functionArn }) }
      return [routeKey, origin] as const
    }),
  )
  return (routeKey) => (routeKey === undefined ? place : (origins.get(routeKey) ?? place))
}

const NO_PARAMETERS = {}

interface Desk {
  readonly routes: RouteTable<StageRoute>
  readonly cors: ReturnType<typeof compileCors>
  readonly seams: Seams
  /** `disableExecuteApiEndpoint`: custom domains only. */
  readonly ownAddressDisabled: boolean
  readonly accountBucket: string
}

/** What came of a request, and what is known of it by then. */
interface Result {
  readonly answer: Answer
  readonly facts: Facts
  readonly detailed?: boolean | undefined
  /** CORS made the answer itself: there is nothing to add. */
  readonly isPreflight?: boolean
}

function run(desk: Desk, blank: Facts): Result | Promise<Result> {
  const { exchange } = blank
  const found = select(desk, exchange)
  if (isFault(found)) return refuse(found, blank)
  const { match, path } = found
  if (!match) {
    const preflight = desk.cors?.preflight(exchange)
    return preflight
      ? { answer: preflight, facts: blank, isPreflight: true }
      : refuse({ fault: 'notFound' }, blank)
  }
  const { route, parameters } = match
  const { routeKey } = route
  const facts: Facts = { ...blank, path, parameters, routeKey }
  const taken = mayPass(desk, route, facts)
  if (taken instanceof Promise)
    return taken.then((isFree) => serveTaken({ route, isFree }, facts, desk.seams))
  return serveTaken({ route, isFree: taken }, facts, desk.seams)
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
function fail(
  { seams }: Pick<Desk, 'seams'>,
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

interface Selection {
  /** Decoded, below the stage. */
  readonly path: string
  readonly match: RouteMatch<StageRoute> | undefined
}

/** The route of a request, or why it comes to none. */
function select(desk: Desk, exchange: Exchange): Selection | Fault {
  if (desk.ownAddressDisabled && exchange.mappingKey === undefined) return { fault: 'notFound' }
  if (!isWithinHeaderLimit(exchange)) return { fault: 'headersTooLarge' }
  const decoded = decodePath(exchange.path)
  if (decoded === undefined) return { fault: 'badRequest' }
  const path = withOneSlash(decoded)
  return { path, match: desk.routes.match(exchange.method, path) }
}

async function explain(desk: Desk, blank: Facts): Promise<Explanation> {
  const { exchange, configuration } = blank
  const { snapshot, stage } = configuration
  const place = { apiId: snapshot.api.apiId, stage: stage.stageName }
  const found = select(desk, exchange)
  if (isFault(found)) return { ...place, answer: describeFault(found) }
  const { match, path } = found
  if (!match) {
    const isPreflight = desk.cors?.preflight(exchange) !== undefined
    return { ...place, path, answer: isPreflight ? { status: 204 } : describeFault({ fault: 'notFound' }) }
  }
  const { routeKey, route } = match.route
  const known: Explanation = {
    ...place,
    path,
    route: {
      routeKey,
      because: reasonFor(routeKey),
      parameters: match.parameters,
      before: rankRoutes(keysOf(snapshot), exchange.method, path).slice(1),
    },
    authorization: describeAuthorization(
      snapshot.routes.find((it) => it.routeKey === routeKey) as Route,
      snapshot.authorizers,
    ),
  }
  const problem = problemOf(route)
  const told = problem === undefined ? known : { ...known, problem }
  if (isFault(route)) return { ...told, answer: describeFault(route) }
  const outgoing = await route.prepare({ ...blank, path, parameters: match.parameters, routeKey })
  if (isFault(outgoing)) return { ...told, answer: describeFault(outgoing) }
  const request = outgoing.explain()
  return problem === undefined
    ? { ...told, request }
    : { ...told, request, answer: describeFault({ fault: 'unavailable' }) }
}

/** Why a route refuses everything. */
function problemOf(route: CompiledRoute | Fault): string | undefined {
  return isFault(route) ? (route.integrationError ?? messageOf(route)) : route.problem?.()
}

function keysOf({ routes }: StageConfiguration['snapshot']): string[] {
  return routes.map(({ routeKey }) => routeKey)
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
function mayPass({ seams, accountBucket }: Desk, route: StageRoute, { receivedAt }: Facts) {
  const account = { bucket: accountBucket, limit: seams.accountLimit, now: receivedAt.getTime() }
  return takeTokens(seams.buckets, route, account)
}

function compileStageRoute(
  route: Parameters<typeof compileRoute>[0],
  configuration: StageConfiguration,
  seams: PlanSeams,
): StageRoute {
  const { stage, snapshot } = configuration
  const { routeKey } = route
  const own = Object.hasOwn(stage.routeSettings, routeKey) ? stage.routeSettings[routeKey] : undefined
  const { defaultRouteSettings } = stage
  const compiled = compileRoute(route, configuration, seams)
  const problem = problemOf(compiled)
  const place = { apiId: snapshot.api.apiId, stage: stage.stageName }
  if (problem !== undefined) seams.tell(`route ${routeKey} is closed: ${problem}`, place)
  return {
    routeKey,
    route: compiled,
    limit: limitOf(own, defaultRouteSettings, seams.accountLimit),
    bucket: `${snapshot.api.apiId}/${stage.stageName}/${routeKey}`,
    detailed: own?.detailedMetricsEnabled ?? defaultRouteSettings.detailedMetricsEnabled ?? false,
  }
}

/** What went out. */
interface Sent {
  readonly status: number
  readonly bytes: number
  readonly detailed: boolean | undefined
}

type Report = (facts: Facts, sent: Sent) => void

/** What is told of a request once its answer is out: a line of the access log, and figures. http-apis §7, §8 */
function compileReport({ stage, snapshot }: StageConfiguration, seams: Seams): Report {
  const { destinationArn = '', format } = stage.accessLogSettings ?? {}
  const formatLine = format === undefined ? undefined : compileLogFormat(format, compileVariable)
  return (facts, { status, bytes, detailed }) => {
    const latencyMs = seams.clock().getTime() - facts.receivedAt.getTime()
    seams.measure({
      apiId: snapshot.api.apiId,
      stage: stage.stageName,
      route: detailed ? facts.routeKey : undefined,
      status,
      latencyMs,
      integrationLatencyMs: facts.integration?.latencyMs,
      bytes,
    })
    if (formatLine) seams.log(formatLine({ ...facts, outcome: { status, bytes, latencyMs } }), destinationArn)
  }
}
