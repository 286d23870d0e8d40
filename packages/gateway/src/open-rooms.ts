import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createManagement, createPublications } from '@gatehouse/control'
import {
  ACCOUNT_LIMIT,
  type Connections,
  compilePlan,
  compileWebSocketPlan,
  createBuckets,
  createConnections,
  createIds,
  createKeySets,
  createQuotaCounts,
  type Functions,
  NO_IDENTITIES,
  type Place,
  type Seams,
  type SessionSeams,
  type WebSocketSeams,
} from '@gatehouse/runtime'
import { createMemoryStore, openSqliteStore, type Store } from '@gatehouse/store'
import { createAuthenticate } from './authenticate.ts'
import { createAwsServices } from './aws-services.ts'
import { openCredentials } from './credentials.ts'
import { problemOfSnapshot } from './deployable.ts'
import { openDirectory } from './directory.ts'
import { openDomains } from './domains.ts'
import { formatEndpoint } from './endpoint.ts'
import { openExecutionLog } from './execution-log.ts'
import { type FunctionsDesk, openFunctions } from './functions.ts'
import type { GatewayOptions } from './gateway-options.ts'
import type { Desks } from './listener.ts'
import { createLog, type LogLevel } from './log.ts'
import { openLogFile } from './log-file.ts'
import { createMetrics } from './metrics.ts'
import { createPrivateTargets } from './private-targets.ts'
import { newRequestId, newTraceId, randomBytes } from './random.ts'
import { createTracing } from './telemetry/tracing.ts'
import { createHttpUpstream } from './upstream/upstream.ts'
import { createAcceptor } from './websocket/accept.ts'
import type { UpgradeDesk } from './websocket/upgrade.ts'

/** What a gateway takes from its machine. */
export interface GatewayWorld {
  readonly clock: () => Date
  /** Calls back after a time; returns how to stop it. */
  readonly after: (ms: number, listener: () => void) => () => void
  /** In place of those that the options name. */
  readonly functions?: Functions
}

/** Everything behind the listeners. */
export interface Rooms {
  readonly desks: Desks
  readonly upgrades: UpgradeDesk
  readonly connections: Connections
  readonly functions: FunctionsDesk
  reload(): void
  close(): Promise<void>
}

/**
 * Opens the state and everything that serves from it. `addressOf` is asked for the gateway's own address whenever an answer
 * names it. Rejects when something that the options name cannot be used.
 */
export async function openRooms(
  options: GatewayOptions,
  world: GatewayWorld,
  addressOf: () => string,
): Promise<Rooms> {
  const log = createLog(options.logLevel)
  const credentials = options.credentials ? openCredentials(options.credentials, options.account) : undefined
  const store = openStore(options.data)
  const upstream = createHttpUpstream(log)
  const functions = await openFunctions(options, upstream, printFor(options.logLevel))
  const accessLog = openLogFile(options.accessLog ?? '-')
  const executionLog = openExecutionLog(options.executionLog ?? '-', world.clock)
  const metrics = createMetrics()
  const tracing = options.traces && createTracing(options.traces, log)
  const seams: Seams = {
    upstream,
    privateTargets: createPrivateTargets(options.vpcTargets ?? [], Date.now),
    functions: world.functions ?? functions,
    services: createAwsServices({ endpoint: options.awsEndpoint, upstream, env: process.env }),
    identities: credentials ?? NO_IDENTITIES,
    areCallsSigned: options.auth === 'sigv4',
    tell: (message, details) => log.warn(details, message),
    newTraceId,
    clock: world.clock,
    log: accessLog.write,
    measure: metrics.measure,
    buckets: createBuckets(),
    accountLimit: { ...ACCOUNT_LIMIT, ...options.accountLimit },
    quotas: createQuotaCounts(world.clock()),
    keySets: createKeySets(upstream, Date.now),
  }
  const ids = createIds({
    ...{ randomBytes, newRequestId, newUuid: randomUUID },
    now: () => world.clock().getTime(),
  })
  const webSocketSeams: WebSocketSeams = {
    ...{ ...seams, measure: metrics.measureWebSocket, ids },
    logExecution: executionLog.write,
    trace: tracing?.beginEvent,
  }
  const connections = createConnections()
  const publications = createPublications(store)
  const directory = await openDirectory(
    publications,
    (configuration) =>
      configuration.snapshot.api.protocolType === 'WEBSOCKET'
        ? compileWebSocketPlan(configuration, webSocketSeams)
        : compilePlan(configuration, seams),
    connections.leaveStage,
  )
  const domains = await openDomains(publications)
  const management = createManagement({
    store,
    defaults: { account: options.account, region: options.region },
    quotas: options.quotas ?? {},
    problemOf: (snapshot, { region }) => problemOfSnapshot(snapshot, region, seams),
    endpointOf: (api, scope) =>
      formatEndpoint(api, scope, { style: options.endpointStyle, gatewayUrl: addressOf() }),
    onFault: (error, requestId) => log.error({ err: error, requestId }, 'a management call failed'),
  })
  const { validateResponse: check } = options.checkResponses
    ? await import('@gatehouse/contract/responses')
    : { validateResponse: undefined }
  const authenticate =
    options.auth === 'sigv4' ? createAuthenticate(seams.identities, seams.clock) : undefined
  const sessionSeams = {
    planOf: (place: Place) => directory.planOf(place) as ReturnType<SessionSeams['planOf']>,
    ...{ clock: world.clock, after: world.after, tell: seams.tell, onOver: connections.remove },
  }
  return {
    desks: {
      hall: { directory, tracing, connections: { connections, ids, newTraceId } },
      ...{ domains, functions, metrics, management, check, authenticate, log },
    },
    upgrades: { directory, domains, connections, acceptor: createAcceptor(), sessionSeams },
    connections,
    functions,
    async close() {
      directory.close()
      domains.close()
      functions.close()
      upstream.close()
      await tracing?.close()
      await store.close()
      accessLog.close()
      executionLog.close()
    },
    reload() {
      accessLog.reopen()
      executionLog.reopen()
      try {
        credentials?.reload()
      } catch (error) {
        log.error({ err: error }, 'the credentials stay as they were')
      }
    },
  }
}

/** What functions print is for people: text, on standard error. */
function printFor(level: LogLevel): (line: string) => void {
  return level === 'silent' ? () => undefined : (line) => process.stderr.write(`${line}\n`)
}

function openStore(data: string): Store {
  return data === ':memory:' ? createMemoryStore() : openSqliteStore(stateFile(data))
}

/** Where the state is in its folder. */
export function stateFile(data: string): string {
  return join(data, 'gatehouse.db')
}
