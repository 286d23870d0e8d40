import { randomUUID } from 'node:crypto'
import type { StageAddress } from '@gatehouse/contract'
import {
  ACCOUNT_LIMIT,
  type Connections,
  compilePlan,
  compileWebSocketPlan,
  createConnections,
  createIds,
  createKeySets,
  type Functions,
  NO_IDENTITIES,
  type Seams,
  type SessionContext,
  type WebSocketSeams,
} from '@gatehouse/runtime'
import { openDirectory } from '../addresses/directory.ts'
import { openDomains } from '../addresses/domains.ts'
import { createAwsCredentials } from '../aws/aws-credentials.ts'
import { createAwsServices } from '../aws/aws-services.ts'
import { createFunctionsLog, type FunctionsDesk, openFunctions } from '../functions/open-functions.ts'
import { newRequestId, newTraceId, randomBytes } from '../ids/random.ts'
import { openExecutionLog } from '../logs/execution-log.ts'
import { createLog, type Log } from '../logs/log.ts'
import { openLogFile } from '../logs/log-file.ts'
import { createAuthenticate } from '../management/authenticate.ts'
import { openCredentials } from '../management/credentials.ts'
import { createGuardRules } from '../management/guard-rules.ts'
import { createMemoryBudget, defaultMemoryBudget, type MemoryBudget } from '../memory/memory-budget.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { ownNamesOf } from '../options/own-names.ts'
import { isCallableRegionOf, throttleRegionOf } from '../options/own-regions.ts'
import { openMetricsAuth } from '../pages/metrics-auth.ts'
import { createReadiness, type Readiness } from '../pages/readiness.ts'
import type { Configuration } from '../state/open-configuration.ts'
import type { Link } from '../state/state-link.ts'
import { createMetrics, type Metrics } from '../telemetry/metrics.ts'
import { createTracing } from '../telemetry/tracing.ts'
import type { Desks } from '../traffic/request-listener.ts'
import { createPrivateTargets } from '../upstream/private-targets.ts'
import { createHttpUpstream } from '../upstream/upstream.ts'
import { createAcceptor } from '../websocket/accept.ts'
import type { UpgradeDesk } from '../websocket/upgrade.ts'

/** What a gateway takes from its machine. */
export interface GatewayWorld {
  readonly clock: () => Date
  /** Calls back after a time; returns how to stop it. */
  readonly after: (ms: number, listener: () => void) => () => void
  /** In place of those that the options name. */
  readonly functions?: Functions
  /** Opens the configuration in this thread, in place of one of its own. */
  readonly openConfiguration?: (options: GatewayOptions) => Promise<Configuration>
}

/** Everything behind the listeners that serves. */
export interface Rooms {
  readonly desks: Desks
  readonly upgrades: UpgradeDesk
  readonly connections: Connections
  /** Those of this process. */
  readonly functions: FunctionsDesk
  readonly metrics: Metrics
  readonly readiness: Readiness
  reload(): void
  close(): Promise<void>
}

/** Opens everything that serves, from the state that `link` leads to. Rejects when something that the options name cannot be used. */
export async function openRooms(options: GatewayOptions, world: GatewayWorld, link: Link): Promise<Rooms> {
  const { publications, management, colleagues } = link
  const outside = await openOutside(options, world, link)
  const { log, seams, functions, metrics, memory, executionLog } = outside
  const tracing = options.traces && createTracing(options.traces, log)
  const ids = createIds({
    ...{ randomBytes, newRequestId, newUuid: randomUUID, isOwn: colleagues?.isOwn },
    now: () => world.clock().getTime(),
  })
  const webSocketSeams: WebSocketSeams = {
    ...{ ...seams, measure: metrics.measureWebSocket, ids },
    logExecution: executionLog.write,
    trace: tracing?.beginEvent,
  }
  const connections = createConnections()
  const directory = await openDirectory(
    publications,
    (configuration) =>
      configuration.snapshot.api.protocolType === 'WEBSOCKET'
        ? compileWebSocketPlan(configuration, webSocketSeams)
        : compilePlan(configuration, seams),
    {
      onRemove: (stage) => {
        connections.leaveStage(stage)
        metrics.forget(stage)
      },
      onUnreadable: (stage, error) =>
        log.error({ ...stage, err: error }, 'a stage cannot be read and answers nothing but 500'),
    },
  )
  metrics.limitTo(({ apiId, stageName }) => directory.stagesOf(apiId)?.has(stageName) ?? false)
  metrics.addGauges([
    ...(link.gauges ?? []),
    {
      name: 'gatehouse_websocket_connections',
      help: 'Connections of WebSocket APIs that are open',
      read: () => connections.count,
    },
  ])
  const readiness = createReadiness({ publications, directory, countWorkers: colleagues?.countWorkers })
  const metricsAuth = options.metricsAuth === undefined ? undefined : openMetricsAuth(options.metricsAuth)
  const domains = await openDomains(publications, {
    ownNames: ownNamesOf(options),
    onReserved: (domainName) =>
      log.warn(
        { domainName },
        'a custom domain name takes no requests for what is an address of the gateway itself',
      ),
    onUnreadable: (domainName, error) =>
      log.error({ domainName, err: error }, 'a custom domain name cannot be read and is not served'),
  })
  const authenticate =
    options.auth === 'sigv4'
      ? createAuthenticate({
          ...{ identities: seams.identities, clock: seams.clock, isBehindTls: isBehindTls(options) },
          isRegion: isCallableRegionOf(options),
        })
      : undefined
  const guard = createGuardRules(options)
  const sessionSeams = {
    planOf: (stage: StageAddress) => directory.planOf(stage) as ReturnType<SessionContext['planOf']>,
    ...{ clock: world.clock, after: world.after, tell: seams.tell, onOver: connections.remove },
  }
  return {
    desks: {
      hall: { directory, tracing, memory, connections: { connections, ids, newTraceId, colleagues, guard } },
      ...{ domains, management, memory, authenticate, log, guard },
      ...(options.requestLog && {
        tellRequest: (details: object) => log.info(details, 'request'),
        tellCall: (details: object) => log.info(details, 'management call'),
      }),
      printMetrics: colleagues?.printMetrics ?? metrics.print,
      listFunctions: colleagues?.listFunctions ?? functions.list,
      ...{ readiness, metricsAuth },
    },
    upgrades: { directory, domains, connections, acceptor: createAcceptor(), sessionSeams, guard, memory },
    ...{ connections, functions, metrics, readiness },
    reload() {
      outside.reload()
      attempt(log, 'the secret of the metrics stays as it was', () => metricsAuth?.reload())
    },
    async close() {
      directory.close()
      domains.close()
      await tracing?.close()
      await outside.close()
    },
  }
}

/** What traffic needs from outside of the gateway, opened. */
async function openOutside(options: GatewayOptions, world: GatewayWorld, { buckets, quotas }: Link) {
  const { logLevel, account, awsEndpoint: endpoint, vpcTargets = [], workers = 1 } = options
  const metrics = createMetrics()
  const log = createLog(logLevel, () => metrics.countDroppedLine('process'))
  const credentials = options.credentials ? openCredentials(options.credentials, account) : undefined
  const upstream = createHttpUpstream(log, { streams: options.streamAnswers })
  const memory = openMemory(options, metrics)
  const awsCredentials = createAwsCredentials(options.awsCredentials, process.env)
  const endpointSeams = { upstream, credentials: awsCredentials }
  const functions = await openFunctions(options, endpointSeams, createFunctionsLog(log, logLevel))
  const isShared = workers > 1
  const accessLog = openLogFile(options.accessLog ?? '-', {
    ...{ option: 'access-log', isShared, log },
    onDropped: () => metrics.countDroppedLine('access'),
  })
  const executionLog = openExecutionLog(options.executionLog ?? '-', {
    ...{ isShared, log, clock: world.clock },
    onDropped: () => metrics.countDroppedLine('execution'),
  })
  const seams: Seams = {
    upstream,
    privateTargets: createPrivateTargets(vpcTargets, Date.now),
    functions: world.functions ?? functions,
    services: createAwsServices({ endpoint, ...endpointSeams }),
    identities: credentials ?? NO_IDENTITIES,
    areCallsSigned: options.auth === 'sigv4',
    isBehindTls: isBehindTls(options),
    throttleRegionOf: throttleRegionOf(options),
    tell: (message, details) => log.warn(details, message),
    newTraceId,
    clock: world.clock,
    log: (line) => accessLog.write(line),
    measure: metrics.measure,
    buckets,
    accountLimit: { ...ACCOUNT_LIMIT, ...options.accountLimit },
    quotas,
    keySets: createKeySets(upstream, Date.now),
  }
  return {
    ...{ log, seams, functions, metrics, memory, executionLog },
    async close() {
      const functionsEnded = functions.close()
      upstream.close()
      accessLog.close()
      executionLog.close()
      await functionsEnded
    },
    reload() {
      accessLog.reopen()
      executionLog.reopen()
      attempt(log, 'the credentials stay as they were', () => credentials?.reload())
    },
  }
}

function attempt(log: Log, message: string, act: () => void): void {
  try {
    act()
  } catch (error) {
    log.error({ err: error }, message)
  }
}

/**
 * Whether plain connections come from a proxy that speaks TLS with clients: an https address of the gateway's says so, and no
 * header does, as anybody can send one.
 */
function isBehindTls({ publicUrl }: GatewayOptions): boolean {
  return publicUrl?.startsWith('https:') ?? false
}

function openMemory({ memoryBudget, workers = 1 }: GatewayOptions, metrics: Metrics): MemoryBudget {
  const memory = createMemoryBudget({
    maxBytes: Math.floor((memoryBudget ?? defaultMemoryBudget()) / workers),
    onRefused: () => metrics.countRefused('memory'),
    onSlow: () => metrics.countRefused('pace'),
  })
  const gauge = { name: 'gatehouse_buffered_bytes', help: 'Bytes that are held for clients' }
  metrics.addGauges([{ ...gauge, read: () => memory.heldBytes }])
  return memory
}
