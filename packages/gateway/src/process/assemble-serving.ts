import { randomUUID } from 'node:crypto'
import type { StageAddress } from '@gatehouse/contract'
import {
  type Connections,
  createConnections,
  createIds,
  isTurnOver,
  type Seams,
  type SessionContext,
  type WebSocketSeams,
} from '@gatehouse/runtime'
import type { Directory } from '../addresses/directory.ts'
import { withManagementFaults } from '../faults/with-management-faults.ts'
import type { FunctionsHost } from '../functions/open-functions.ts'
import { newRequestId, randomBytes } from '../ids/random.ts'
import { createAuthenticateInvoke } from '../lambda/authenticate-invoke.ts'
import type { InvokeContext } from '../lambda/serve-invoke.ts'
import { createAuthenticate, type Judges } from '../management/authenticate.ts'
import { createGuardRules } from '../management/guard-rules.ts'
import { createRecordCall } from '../management/record-call.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { isCallableRegionOf } from '../options/own-regions.ts'
import { openMetricsAuth } from '../pages/metrics-auth.ts'
import { createReadiness, type Readiness } from '../pages/readiness.ts'
import { withRecord } from '../records/record-request.ts'
import { createReplay } from '../records/replay-request.ts'
import type { Serve } from '../requests/client-request.ts'
import { withRequestLog } from '../requests/request-log.ts'
import { createAuthenticateStandIn } from '../stand-ins/authenticate-stand-in.ts'
import { openStandIns } from '../stand-ins/open-stand-ins.ts'
import type { StandInContext } from '../stand-ins/serve-stand-in.ts'
import { createFindUndeployed } from '../state/find-undeployed.ts'
import type { StateLink } from '../state/state-link.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { createTracing, type Tracing } from '../telemetry/tracing.ts'
import { createFindAnew, type ListenerContext } from '../traffic/request-listener.ts'
import { createAcceptorLoader } from '../websocket/accept.ts'
import type { UpgradeContext } from '../websocket/upgrade.ts'
import { attemptOrLog } from './attempt-or-log.ts'
import type { GatewayContext } from './gateway-context.ts'
import { openCustomDomains, openStages } from './open-addresses.ts'
import { openAgents } from './open-agents.ts'
import { isBehindTls, type OpenSeams, openSeams } from './open-seams.ts'

/** Everything behind the listeners that serves. */
export interface ServingParts {
  readonly requests: ListenerContext
  readonly upgrades: UpgradeContext
  readonly connections: Connections
  /** Those of this process. */
  readonly functions: FunctionsHost
  readonly metrics: Metrics
  readonly readiness: Readiness
  reload(): void
  close(): Promise<void>
}

/**
 * Assembles everything that serves, over the state that `link` leads to: dependency injection happens here and nowhere else. Rejects
 * when something that the options name cannot be used.
 */
export async function assembleServing(
  options: GatewayOptions,
  context: GatewayContext,
  link: StateLink,
): Promise<ServingParts> {
  const opened = await openSeams(options, context, link)
  const { log, functions, metrics, memory } = opened
  const tracing = options.traces && createTracing(options.traces, log)
  const connections = createConnections()
  const webSocketSeams = toWebSocketSeams(opened, { context, tracing, link, connections })
  const directory = await openStages(link, {
    domainNameOf: context.domainNameOf,
    seams: opened.seams,
    webSocketSeams,
    log,
    onRemove: (stage) => {
      connections.leaveStage(stage)
      metrics.forget(stage)
    },
  })
  measureServing(metrics, { link, directory, connections })
  const domains = await openCustomDomains(link, options, log)
  const guard = createGuardRules(options)
  const shared = { directory, domains, guard, memory }
  const requests = toListenerContext(options, withFaults(link, context), {
    ...shared,
    opened,
    tracing,
    connections,
    webSocketSeams,
    onArrival: context.onArrival,
    testing: context.testing,
  })
  const sessionContext = toSessionContext(opened, { context, directory, connections })
  return {
    requests,
    upgrades: { ...shared, connections, loadAcceptor: createAcceptorLoader(), sessionContext },
    connections,
    functions,
    metrics,
    readiness: requests.readiness,
    reload() {
      opened.reload()
      attemptOrLog(log, 'the secret of the metrics stays as it was', () => requests.metricsAuth?.reload())
    },
    async close() {
      directory.close()
      domains.close()
      await tracing?.close()
      await opened.close()
    },
  }
}

/** The state behind a management API whose calls go wrong, where some are to. */
function withFaults(link: StateLink, { drawFault, clock }: GatewayContext): StateLink {
  return drawFault
    ? { ...link, management: withManagementFaults(link.management, { drawFault, clock }) }
    : link
}

/** What requests are served with that is open already. */
interface OpenParts extends Pick<ListenerContext, 'domains' | 'guard' | 'memory'> {
  readonly onArrival?: GatewayContext['onArrival']
  readonly testing?: GatewayContext['testing']
  readonly opened: OpenSeams
  readonly directory: Directory
  readonly tracing: Tracing | undefined
  readonly connections: Connections
  readonly webSocketSeams: WebSocketSeams
}

function toListenerContext(
  options: GatewayOptions,
  { publications, management, clusterStatus, nodeConnections, workerGroup }: StateLink,
  parts: OpenParts,
): ListenerContext & Pick<ServingParts, 'readiness'> {
  const { opened, directory, domains, guard, memory, tracing, connections, webSocketSeams } = parts
  const { log, metrics, functions, seams } = opened
  const { ids } = webSocketSeams
  const owners = nodeConnections ?? workerGroup
  const calls = { connections, ids, newTraceId: seams.newTraceId, owners, guard }
  const traffic = { directory, tracing, memory, connections: calls }
  const observe = toObserve(options, parts, { publications, management })
  const recordCall = opened.records && createRecordCall(opened.records.recorder)
  const answers = {
    domains,
    defaults: { account: options.account, region: options.region },
    functions: seams.functions,
    listFunctions: workerGroup?.listFunctions ?? functions.list,
    records: opened.records?.store,
    replay: createReplay({ find: createFindAnew({ traffic, domains, observe }) }),
  }
  return {
    ...answers,
    traffic,
    management,
    memory,
    authenticate: toAuthenticate(options, opened),
    log,
    guard,
    observe,
    recordCall,
    serveAgents: openAgents(options, { ...answers, directory, management, recordCall }),
    testing: parts.testing,
    ...(options.requestLog && {
      tellCall: (details: object) => log.info(details, 'management call'),
    }),
    loadPortal: publications.loadPortal,
    loadSnapshot: publications.loadSnapshot,
    clusterStatus,
    printMetrics: workerGroup?.printMetrics ?? metrics.print,
    invoke: toInvokeContext(options, opened),
    standIns: toStandInContext(options, opened),
    readiness: createReadiness({ publications, directory, countWorkers: workerGroup?.countWorkers }),
    metricsAuth: options.metricsAuth === undefined ? undefined : openMetricsAuth(options.metricsAuth),
  }
}

/** What functions are invoked with by the Lambda API. */
function toInvokeContext(options: GatewayOptions, { seams, functions, memory }: OpenSeams): InvokeContext {
  const { account, region } = options
  return {
    functions: seams.functions,
    memoryOf: functions.memoryOf,
    listUrls: functions.listUrls,
    authenticateUrl:
      options.credentials === undefined
        ? undefined
        : createAuthenticateInvoke(toJudges(options, seams), 'lambda:InvokeFunctionUrl'),
    now: () => new Date(seams.clock.now()),
    hasFunction: functions.has,
    memory,
    authenticateInvoke:
      options.auth === 'sigv4' ? createAuthenticateInvoke(toJudges(options, seams)) : undefined,
    home: { account, region },
  }
}

/** What looks at each request: the log, the records, a test. Undefined where nobody does. */
function toObserve(
  { requestLog, account, region }: GatewayOptions,
  { opened: { log, records }, onArrival }: OpenParts,
  { management, publications }: Pick<StateLink, 'management' | 'publications'>,
): ListenerContext['observe'] {
  const tell = (details: object) => log.info(details, 'request')
  const complete = createFindUndeployed({
    management,
    load: publications.load,
    home: { account, region },
  })
  const observers: ((serve: Serve) => Serve)[] = [
    ...(requestLog ? [(serve: Serve) => withRequestLog(serve, tell)] : []),
    ...(records ? [(serve: Serve) => withRecord(serve, { recorder: records.recorder, complete })] : []),
    ...(onArrival ? [(serve: Serve) => withArrival(serve, onArrival)] : []),
  ]
  if (observers.length === 0) return undefined
  return (serve) => observers.reduce((observed, observe) => observe(observed), serve)
}

function withArrival(serve: Serve, onArrival: () => void): Serve {
  return (clientRequest) => {
    onArrival()
    return serve(clientRequest)
  }
}

interface WebSocketContext {
  readonly connections: Connections
  readonly context: GatewayContext
  readonly tracing: Tracing | undefined
  readonly link: StateLink
}

function toWebSocketSeams(
  { seams, metrics, executionLog, records }: OpenSeams,
  { context, tracing, link, connections }: WebSocketContext,
): WebSocketSeams {
  return {
    ...seams,
    measure: metrics.measureWebSocket,
    ids: createIds({
      randomBytes,
      newRequestId,
      newUuid: randomUUID,
      tag: link.nodeConnections?.tag,
      isOwn: link.workerGroup?.isOwn,
      now: () => context.clock.now(),
    }),
    logExecution: executionLog.write,
    cutOff: connections.cutOff,
    trace: tracing?.beginEvent,
    records: records?.recorder,
  }
}

interface Sessions {
  readonly context: GatewayContext
  readonly directory: Directory
  readonly connections: Connections
}

/** What the sessions of WebSocket connections are given. */
function toSessionContext(
  { seams }: OpenSeams,
  { context, directory, connections }: Sessions,
): SessionContext {
  return {
    isTurnOver,
    planOf: (stage: StageAddress) => directory.planOf(stage) as ReturnType<SessionContext['planOf']>,
    clock: context.clock,
    tell: seams.tell,
    onOver: connections.remove,
  }
}

/** Undefined where calls need no signature. */
function toAuthenticate(options: GatewayOptions, { seams }: OpenSeams): ListenerContext['authenticate'] {
  if (options.auth !== 'sigv4') return undefined
  return createAuthenticate(toJudges(options, seams))
}

function toStandInContext(options: GatewayOptions, { seams }: OpenSeams): StandInContext | undefined {
  const standIns = openStandIns(options)
  if (!standIns) return undefined
  const authenticate =
    options.auth === 'sigv4' ? createAuthenticateStandIn(toJudges(options, seams), standIns) : undefined
  return { standIns, authenticate }
}

function toJudges(options: GatewayOptions, { identities, clock }: Seams): Judges {
  return {
    identities,
    clock,
    isBehindTls: isBehindTls(options),
    isRegion: isCallableRegionOf(options),
  }
}

interface Measured {
  readonly link: StateLink
  readonly directory: Directory
  readonly connections: Connections
}

function measureServing(metrics: Metrics, { link, directory, connections }: Measured): void {
  metrics.limitTo(({ apiId, stageName }) => directory.stagesOf(apiId)?.has(stageName) ?? false)
  metrics.addGauges([
    ...(link.gauges ?? []),
    {
      name: 'gatehouse_websocket_connections',
      help: 'Connections of WebSocket APIs that are open',
      read: () => connections.count,
    },
  ])
}
