import type { HoldEvent } from '@gatehouse/functions'
import {
  ACCOUNT_LIMIT,
  type Clock,
  createKeySets,
  type Functions,
  NO_IDENTITIES,
  type Seams,
  type Upstream,
} from '@gatehouse/runtime'
import { type AwsCredentials, createAwsCredentials } from '../aws/aws-credentials.ts'
import { createAwsServices } from '../aws/aws-services.ts'
import { withBackendFaults, withFunctionFaults } from '../faults/with-faults.ts'
import { createFunctionsLog, type FunctionsHost, openFunctions } from '../functions/open-functions.ts'
import { createTraceIds } from '../ids/random.ts'
import { openExecutionLog } from '../logs/execution-log.ts'
import { createLog, type ProcessLog } from '../logs/log.ts'
import { type LogFile, openLogFile } from '../logs/log-file.ts'
import { openCredentials } from '../management/credentials.ts'
import { createEventBudget } from '../memory/event-budget.ts'
import { createMemoryBudget, defaultMemoryBudget, type MemoryBudget } from '../memory/memory-budget.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import { throttleRegionOf } from '../options/own-regions.ts'
import { openRecords, type Records } from '../records/open-records.ts'
import { withFunctionsOfStandIns } from '../stand-ins/open-stand-ins.ts'
import type { StateLink } from '../state/state-link.ts'
import { createMetrics, type Metrics } from '../telemetry/metrics.ts'
import { createPrivateTargets } from '../upstream/private-targets.ts'
import { createHttpUpstream } from '../upstream/upstream.ts'
import { attemptOrLog } from './attempt-or-log.ts'
import type { GatewayContext } from './gateway-context.ts'

/** What traffic needs from outside of the gateway, opened. */
export interface OpenSeams {
  readonly log: ProcessLog
  readonly seams: Seams
  /** Those of this process. */
  readonly functions: FunctionsHost
  readonly metrics: Metrics
  readonly memory: MemoryBudget
  readonly executionLog: Pick<ReturnType<typeof openExecutionLog>, 'write'>
  /** Undefined where no records are asked for. */
  readonly records: Records | undefined
  /** Opens the files of the logs anew, and reads the credentials again. */
  reload(): void
  close(): Promise<void>
}

/** Opens backends, functions, logs, credentials and budgets. Rejects when something that the options name cannot be used. */
export async function openSeams(
  options: GatewayOptions,
  context: GatewayContext,
  link: StateLink,
): Promise<OpenSeams> {
  const metrics = createMetrics()
  const log = createLog(options.logLevel, () => metrics.countDroppedLine('process'))
  const credentials = options.credentials ? openCredentials(options.credentials, options.account) : undefined
  const { clock } = context
  const upstream = createHttpUpstream(log, { clock, streams: options.streamAnswers })
  const memory = openMemory(options, metrics)
  const awsCredentials = createAwsCredentials(options.awsCredentials, process.env)
  const records = openRecords(options, { clock, store: link.records ?? context.records })
  const functions = await openOwnFunctions(options, context, {
    ...{ log, records, upstream, awsCredentials },
    holdEvent: createEventBudget(memoryBytes(options), () => metrics.countRefused('memory')),
  })
  const { asked, called } = withFaults(context, {
    asked: upstream,
    called: withOwn(context, options, functions),
  })
  const logs = openLogs(options, { log, metrics, clock })
  const keySets = createKeySets(asked, clock, options.issuers)
  context.onReset?.(keySets.forget)
  return {
    log,
    functions,
    metrics,
    memory,
    executionLog: logs.execution,
    records,
    seams: {
      ...backendSeams(options, {
        upstream: asked,
        awsCredentials,
        clock,
        functions: records?.recordFunctions(called) ?? called,
      }),
      ...limitSeams(options, link),
      keySets,
      sharedAnswers: link.sharedAnswers,
      drawFault: context.drawFault,
      identities: credentials ?? NO_IDENTITIES,
      areCallsSigned: options.auth === 'sigv4',
      isBehindTls: isBehindTls(options),
      tell: (message, details) => log.warn(details, message),
      newTraceId: createTraceIds(clock.now),
      clock,
      isRecorded: records !== undefined,
      log: (line) => logs.access.write(line),
      measure: metrics.measure,
    },
    async close() {
      const functionsEnded = functions.close()
      upstream.close()
      logs.close()
      await functionsEnded
    },
    reload() {
      logs.reopen()
      attemptOrLog(log, 'the credentials stay as they were', () => credentials?.reload())
    },
  }
}

interface FunctionsContext {
  readonly log: ProcessLog
  readonly records: Records | undefined
  readonly upstream: Upstream
  readonly awsCredentials: AwsCredentials
  readonly holdEvent: HoldEvent
}

/** The functions of this process. What they print is kept with the records, where there are some. */
function openOwnFunctions(
  options: GatewayOptions,
  { clock, project }: GatewayContext,
  { log, records, upstream, awsCredentials, holdEvent }: FunctionsContext,
): Promise<FunctionsHost> {
  const told = project?.log ?? createFunctionsLog(log, options.logLevel)
  return openFunctions(
    withFunctionsOfStandIns(options),
    { upstream, clock, credentials: awsCredentials, holdEvent },
    records ? records.hearing(told) : told,
    project,
  )
}

/** What integrations and authorizers ask: HTTP backends and functions. */
interface Asked {
  readonly asked: Upstream
  readonly called: Functions
}

/** Has them fail as the rules of faults say, where there are some. */
function withFaults({ drawFault, clock }: GatewayContext, { asked, called }: Asked): Asked {
  if (!drawFault) return { asked, called }
  const faults = { drawFault, clock }
  return { asked: withBackendFaults(asked, faults), called: withFunctionFaults(called, faults) }
}

interface Backends {
  readonly upstream: Upstream
  readonly awsCredentials: AwsCredentials
  readonly clock: Clock
  readonly functions: Seams['functions']
}

/** Functions of the process itself before those that the options or a project name, where there are some. */
function withOwn(
  { functions: own, project }: GatewayContext,
  { functions: folder, lambdaEndpoint }: GatewayOptions,
  named: FunctionsHost,
): Functions {
  if (!own) return named
  if (folder === undefined && lambdaEndpoint === undefined && project === undefined) return own
  return {
    async invoke(invocation) {
      const result = await own.invoke(invocation)
      const isElsewhere = 'failure' in result && result.failure === 'not found'
      return isElsewhere ? named.invoke(invocation) : result
    },
  }
}

/** What integrations and authorizers call. */
function backendSeams(
  { vpcTargets = [], awsEndpoint: endpoint }: GatewayOptions,
  { upstream, awsCredentials: credentials, clock, functions }: Backends,
): Pick<Seams, 'upstream' | 'privateTargets' | 'functions' | 'services'> {
  return {
    upstream,
    functions,
    privateTargets: createPrivateTargets(vpcTargets, clock.now),
    services: createAwsServices({ endpoint, upstream, credentials }),
  }
}

/** Throttles (token buckets) and the quotas of API keys. */
function limitSeams(
  options: GatewayOptions,
  { buckets, quotas }: StateLink,
): Pick<Seams, 'buckets' | 'quotas' | 'accountLimit' | 'throttleRegionOf'> {
  return {
    buckets,
    quotas,
    accountLimit: { ...ACCOUNT_LIMIT, ...options.accountLimit },
    throttleRegionOf: throttleRegionOf(options),
  }
}

interface LogsContext {
  readonly log: ProcessLog
  readonly metrics: Metrics
  readonly clock: Clock
}

interface Logs {
  readonly access: Pick<LogFile, 'write'>
  readonly execution: OpenSeams['executionLog']
  reopen(): void
  close(): void
}

function openLogs(options: GatewayOptions, { log, metrics, clock }: LogsContext): Logs {
  const isShared = (options.workers ?? 1) > 1
  const access = openLogFile(options.accessLog ?? '-', {
    option: 'access-log',
    isShared,
    log,
    onDropped: () => metrics.countDroppedLine('access'),
  })
  const execution = openExecutionLog(options.executionLog ?? '-', {
    isShared,
    log,
    clock,
    onDropped: () => metrics.countDroppedLine('execution'),
  })
  return {
    access,
    execution,
    reopen() {
      access.reopen()
      execution.reopen()
    },
    close() {
      access.close()
      execution.close()
    },
  }
}

/** This process's part. */
function memoryBytes({ memoryBudget, workers = 1 }: GatewayOptions): number {
  return Math.floor((memoryBudget ?? defaultMemoryBudget()) / workers)
}

function openMemory(options: GatewayOptions, metrics: Metrics): MemoryBudget {
  const memory = createMemoryBudget({
    maxBytes: memoryBytes(options),
    onRefused: () => metrics.countRefused('memory'),
    onSlow: () => metrics.countRefused('pace'),
  })
  const gauge = { name: 'gatehouse_buffered_bytes', help: 'Bytes that are held for clients' }
  metrics.addGauges([{ ...gauge, read: () => memory.heldBytes }])
  return memory
}

/**
 * Whether plain connections come from a proxy that speaks TLS with clients: an https address of the gateway's says so, and no
 * header does, as anybody can send one.
 */
export function isBehindTls({ publicUrl }: GatewayOptions): boolean {
  return publicUrl?.startsWith('https:') ?? false
}
