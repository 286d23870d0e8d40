import { url as inspectorUrl } from 'node:inspector'
import type {
  FunctionConfiguration,
  FunctionCredentials,
  FunctionDefinition,
  FunctionReport,
  FunctionState,
  FunctionUrlSettings,
  HoldEvent,
  LocalFunctions,
  LocalFunctionsOptions,
  PrintedLine,
} from '@gatehouse/functions'
import { type Functions, type InvocationResult, NO_FUNCTIONS } from '@gatehouse/runtime'
import type { LambdaEndpointOptions } from '../aws/lambda-endpoint.ts'
import { formatPrinted } from '../logs/format-printed.ts'
import type { LogLevel, ProcessLog } from '../logs/log.ts'

export interface FunctionsOptions {
  /** What functions that run here know as their region, whatever the ARN that they are called by. */
  readonly region?: string | undefined
  /** The folder of the functions that run here. */
  readonly functions?: string | undefined
  /** Files of settings of functions besides, by name. */
  readonly functionFiles?: Readonly<Record<string, string>> | undefined
  /** Whose AWS credentials functions get. */
  readonly functionCredentials?: FunctionCredentials
  /** Where the others are invoked. */
  readonly lambdaEndpoint?: string | undefined
  /** Where modules run: in processes of their own, which is the default, or in threads of the gateway's. */
  readonly functionIsolation?: 'process' | 'thread' | undefined
  /** Lets functions take longer than they or their callers allow, for a debugger that stops them. */
  readonly noFunctionTimeout?: boolean | undefined
  /** The first of the ports where debuggers may attach to functions; implies `noFunctionTimeout`. */
  readonly inspectFunctions?: number | undefined
}

/** Who is told what functions do. */
export interface FunctionsLog {
  /** Takes what they print, by line; `printed` says whose it is, where it is a function's own. */
  readonly print: (line: string, printed?: PrintedLine) => void
  /** Takes what each call took. */
  readonly report?: ((report: FunctionReport) => void) | undefined
}

/** What functions print is for people: text among the lines of the log. What each call took is for those who ask for more. */
export function createFunctionsLog(log: ProcessLog, level: LogLevel): FunctionsLog {
  if (level === 'silent') return { print: () => undefined }
  const print = (line: string) => log.print(formatPrinted(line))
  if (level !== 'debug' && level !== 'trace') return { print }
  return { print, report: (report) => log.debug(formatReport(report), 'function call') }
}

/** What Lambda's REPORT line says, in whole milliseconds and megabytes. */
function formatReport(report: FunctionReport): object {
  const { name, requestId, status, durationMs, initDurationMs, memoryMegabytes, maxMemoryBytes } = report
  return {
    function: name,
    functionRequestId: requestId,
    status,
    durationMs: Math.ceil(durationMs),
    ...(initDurationMs !== undefined && { initDurationMs: Math.ceil(initDurationMs) }),
    memorySize: memoryMegabytes,
    ...(maxMemoryBytes !== undefined && { maxMemoryUsed: Math.ceil(maxMemoryBytes / MEGABYTE) }),
  }
}

const MEGABYTE = 1024 * 1024

/** What functions of a project are run with; which ones there are is said by `define`, once the gateway's address is known. */
export interface HostedProject {
  readonly log: FunctionsLog
  /** Variables of each function; its own win. Asked whenever one starts. */
  readonly variables: () => Readonly<Record<string, string>>
}

/** The functions that traffic invokes. */
export interface FunctionsHost extends Functions {
  list(): FunctionState[]
  /** Whether there is a function of that name; another address may have any. */
  has(name: string): boolean
  /** Memory of a function that runs here, in MB. */
  memoryOf(name: string): number | undefined
  /** Functions that have a URL. */
  listUrls(): readonly { readonly name: string; readonly url: FunctionUrlSettings }[]
  /** Puts a project's functions in place of those before; what is the same goes on. */
  define(definitions: readonly FunctionDefinition[]): void
  warmUp(): Promise<void>
  close(): Promise<void>
}

/** What functions are opened with. */
export interface FunctionsParts extends Omit<LambdaEndpointOptions, 'url'> {
  /** There is always room for an event when omitted. */
  readonly holdEvent?: HoldEvent | undefined
}

/** Opens what the options name, loading nothing else: functions of a folder first, then those of an endpoint. */
export async function openFunctions(
  options: FunctionsOptions,
  { upstream, clock, credentials, holdEvent }: FunctionsParts,
  told: FunctionsLog,
  project?: HostedProject,
): Promise<FunctionsHost> {
  const { functions: folder, functionFiles = {}, lambdaEndpoint: url } = options
  const hasOwn = folder !== undefined || Object.keys(functionFiles).length > 0 || project !== undefined
  const opening = { folder, clock, ...told, commonVariables: project?.variables, holdEvent }
  const local = hasOwn ? await openLocal(opening, options) : undefined
  const named = local?.definitions ?? []
  const endpoint = url === undefined ? undefined : await openEndpoint({ url, upstream, clock, credentials })
  const remote = endpoint && holdEvent ? withRoom(endpoint, holdEvent) : endpoint
  return {
    list: () => local?.functions.list() ?? [],
    has: (name) => remote !== undefined || local?.functions.list().some((it) => it.name === name) === true,
    memoryOf: (name) => describe(local?.functions, name)?.memoryMegabytes,
    listUrls: () =>
      (local?.functions.list() ?? []).flatMap(({ name }) => {
        const url = describe(local?.functions, name)?.url
        return url ? [{ name, url }] : []
      }),
    define: (definitions) => local?.functions.define([...named, ...definitions]),
    warmUp: async () => local?.functions.warmUp(),
    close: async () => local?.functions.close(),
    async invoke(invocation) {
      if (!local) return (remote ?? NO_FUNCTIONS).invoke(invocation)
      const result = await local.functions.invoke(invocation)
      const isElsewhere = 'failure' in result && result.failure === 'not found'
      return isElsewhere && remote ? remote.invoke(invocation) : result
    },
  }
}

/** Functions elsewhere, whose names are anybody's: their events count for one. */
function withRoom(functions: Functions, holdEvent: HoldEvent): Functions {
  return {
    async invoke(invocation) {
      const release = holdEvent('', invocation.payload.length)
      if (!release) return THROTTLED
      return functions.invoke(invocation).finally(release)
    },
  }
}

const THROTTLED: InvocationResult = { failure: 'throttled', detail: 'Rate Exceeded.' }

/** Functions that run here, and those that the options name among them. */
interface OpenedLocal {
  readonly functions: LocalFunctions
  readonly definitions: readonly FunctionDefinition[]
}

async function openLocal(
  local: Omit<LocalFunctionsOptions, 'definitions'>,
  options: FunctionsOptions,
): Promise<OpenedLocal> {
  const { functionIsolation: isolation, inspectFunctions: inspectPort, noFunctionTimeout } = options
  const { functionFiles = {}, functionCredentials: credentials, region } = options
  const { openLocalFunctions, readDefinition } = await import('@gatehouse/functions')
  const noTimeout = noFunctionTimeout === true || inspectPort !== undefined || isInspected()
  const named = Object.entries(functionFiles).map(([name, file]) => readDefinition(name, file))
  const running = { region, isolation, credentials, noTimeout, inspectPort }
  const functions = openLocalFunctions({ ...local, ...running, definitions: named })
  return { functions, definitions: named }
}

/** Undefined where its settings cannot be read: its call says why. */
function describe(local: LocalFunctions | undefined, name: string): FunctionConfiguration | undefined {
  try {
    return local?.describe(name)
  } catch {
    return undefined
  }
}

/** Whether a debugger may stop the gateway itself, and functions with it where they are its threads. */
function isInspected(): boolean {
  return inspectorUrl() !== undefined
}

async function openEndpoint(options: LambdaEndpointOptions): Promise<Functions> {
  const { createLambdaEndpoint } = await import('../aws/lambda-endpoint.ts')
  return createLambdaEndpoint(options)
}
