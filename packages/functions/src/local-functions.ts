import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTypeScriptCompiler } from './compile-typescript.ts'
import { DEFAULT_MEMORY_MEGABYTES, readConfiguration, readVariables } from './configuration.ts'
import type { Call, CallReport, Environment, EnvironmentListener, EnvironmentPlan } from './environment.ts'
import { startExecutableEnvironment } from './executable-environment.ts'
import { type FoundFunction, findFunction, listFunctions } from './find-function.ts'
import { type FunctionArn, parseFunctionArn } from './function-arn.ts'
import { createHostProcesses } from './host-processes.ts'
import { inheritedVariables } from './inherited-variables.ts'
import type { Invocation, InvocationResult } from './invocation.ts'
import { startModuleEnvironment } from './module-environment.ts'
import { createPool, MAX_ENVIRONMENTS, type Pool, type PoolOutcome } from './pool.ts'
import { createPorts } from './ports.ts'
import { createReaper } from './reaper.ts'
import { startThread } from './thread-carrier.ts'
import { watchCode } from './watch.ts'

/** One function, as `GET /_gatehouse/functions` shows it. */
export interface FunctionState {
  readonly name: string
  readonly file: string
  /** `idle`: nothing runs. `failed`: its code could not be loaded when it was last needed. */
  readonly state: 'idle' | 'loaded' | 'failed'
  readonly lastError?: string
  readonly calls: number
  readonly callsUnderWay: number
  readonly environments: number
  /** How many environments ended before their time: out of memory, by a signal, stuck. */
  readonly crashes: number
  /** How many calls had begun in those. */
  readonly lostCalls: number
}

/** What a call took, and whose it was. */
export interface FunctionReport extends CallReport {
  readonly name: string
  readonly memoryMegabytes: number
}

export interface LocalFunctions {
  /** Never rejects. */
  invoke(invocation: Invocation): Promise<InvocationResult>
  list(): FunctionState[]
  /** Gets ready for the first call, which would otherwise wait for it. */
  warmUp(): Promise<void>
  /** Ends whatever runs; resolves when it is gone. */
  close(): Promise<void>
}

export interface LocalFunctionsOptions {
  /** The folder of the functions. */
  readonly folder: string
  /** Takes a line of what functions print. */
  readonly print: (line: string) => void
  /** Takes what each call took. Measuring that is left out without it. */
  readonly report?: ((report: FunctionReport) => void) | undefined
  /** Where modules run: each environment in a process of its own, which is the default, or in a thread of this one. */
  readonly isolation?: 'process' | 'thread' | undefined
  /** Lets calls take as long as they like, for a debugger that stops them. */
  readonly noTimeout?: boolean | undefined
  /** Where a debugger may attach to the first process on loopback; the next ones take the next ports. */
  readonly inspectPort?: number | undefined
}

/** What is known of a function that was called. */
interface Known {
  /** Where its code is, and what runs it: until the code changes. */
  found?: FoundFunction | undefined
  pool?: Pool | undefined
  calls: number
  lastError?: string | undefined
  crashes: number
  lostCalls: number
  /** Whether its code could not be loaded. */
  isBroken: boolean
}

/** How long code that cannot be loaded may be one that is being written at this moment. */
const WRITING_MS = 50

/** Functions of a folder, run as Lambda runs them. Throws when the folder is not there. */
export function openLocalFunctions(options: LocalFunctionsOptions): LocalFunctions {
  const { folder, print, report, isolation = 'process', noTimeout = false, inspectPort } = options
  const root = resolve(folder)
  if (!statSync(root).isDirectory()) throw new Error(`${root} is no folder`)
  const compiler = createTypeScriptCompiler()
  const reaper = createReaper()
  const hosts = createHostProcesses(reaper)
  const ports = createPorts(inspectPort)
  const known = new Map<string, Known>()
  let isClosed = false
  const stopWatching = watchCode(root, {
    changed: retireAll,
    blind: (path, reason) => print(`changes in ${path} are not seen: ${reason}`),
  })

  /** Files may import each other: whichever changed, every function starts anew with its next call. */
  function retireAll(): void {
    for (const it of known.values()) {
      it.pool?.retire()
      it.pool = undefined
      it.found = undefined
    }
  }

  function knownOf(name: string): Known {
    const found = known.get(name) ?? { calls: 0, crashes: 0, lostCalls: 0, isBroken: false }
    known.set(name, found)
    return found
  }

  function openPool(found: FoundFunction, arn: FunctionArn): Pool {
    const configuration = readConfiguration(found)
    const { concurrency, callsPerEnvironment, ...limits } = configuration
    const { name } = found
    const plan = (): EnvironmentPlan => ({
      ...limits,
      ...(noTimeout && { timeoutMs: undefined }),
      name,
      variables: readVariables(found, configuration, arn),
      listener: listenerFor(name, configuration.memoryMegabytes),
    })
    const most = inspectPort === undefined ? MAX_ENVIRONMENTS : 1
    if (found.kind === 'module')
      return createPool({ start: () => startModule(plan()), concurrency, callsPerEnvironment, most })
    const start = () => startExecutableEnvironment(plan(), reaper)
    return createPool({ start, concurrency, callsPerEnvironment: 1, most: MAX_ENVIRONMENTS })
  }

  function startModule(plan: EnvironmentPlan): Environment {
    if (isolation === 'thread') return startModuleEnvironment(plan, { compiler, startHost: startThread })
    const port = ports.take()
    if (port === undefined) return startModuleEnvironment(plan, { compiler, startHost: hosts.start })
    print(`${plan.name}: a debugger may attach at 127.0.0.1:${port}`)
    const startHost: typeof hosts.start = (hostPlan, listener) =>
      hosts.start(hostPlan, {
        hear: listener.hear,
        ended(reason) {
          ports.release(port)
          listener.ended(reason)
        },
      })
    return startModuleEnvironment(plan, { compiler, startHost, inspectPort: port })
  }

  function listenerFor(name: string, memoryMegabytes: number): EnvironmentListener {
    return {
      print: (line, requestId) => print(`${name}${requestId ? ` ${requestId}` : ''}: ${line}`),
      report: report && ((of) => report({ ...of, name, memoryMegabytes })),
      crashed(reason, lostCalls) {
        const own = knownOf(name)
        own.crashes += 1
        own.lostCalls += lostCalls
        print(`${name}: an environment ended: ${reason}; ${lostCalls} calls were under way in it`)
      },
    }
  }

  function find(name: string): FoundFunction | undefined {
    const own = known.get(name)
    if (own?.found) return own.found
    const found = findFunction(root, name)
    if (found) knownOf(name).found = found
    return found
  }

  /** Runs a call in the newest version of the code; in the next one if that changes before the call begins. */
  async function run(arn: FunctionArn, call: Call): Promise<PoolOutcome> {
    const own = knownOf(arn.name)
    for (;;) {
      if (isClosed) return { problem: 'the gateway is closing' }
      const found = find(arn.name)
      if (!found) return { problem: `Function not found: ${call.functionArn}` }
      own.pool ??= openPool(found, arn)
      const { pool } = own
      const outcome = await pool.run(call)
      if (typeof outcome === 'object' && 'problem' in outcome) await sleep(WRITING_MS)
      else if (outcome !== 'moved') return outcome
      if (outcome !== 'moved' && own.pool === pool) return outcome
    }
  }

  function note(own: Known, outcome: PoolOutcome | 'timeout'): void {
    if (typeof outcome === 'string') return
    if ('payload' in outcome) own.isBroken = false
    else own.lastError = 'problem' in outcome ? outcome.problem : outcome.error
    if ('problem' in outcome) own.isBroken = true
  }

  return {
    async invoke({ functionArn, payload, timeoutMs }) {
      const requestId = crypto.randomUUID()
      const arn = parseFunctionArn(functionArn)
      if (!arn || !find(arn.name)) {
        const detail = `Function not found: ${functionArn} is not in ${root}`
        return { failure: 'not found', detail, requestId }
      }
      const own = knownOf(arn.name)
      own.calls += 1
      const outcome = run(arn, { requestId, functionArn, payload }).catch(
        (error: Error): PoolOutcome => ({ problem: error.message }),
      )
      const result = noTimeout ? await outcome : await within(outcome, timeoutMs)
      note(own, result)
      return toResult(result, requestId, timeoutMs)
    },
    list: () => listFunctions(root).map((name) => describe(findFunction(root, name), name, known.get(name))),
    async warmUp() {
      const found = listFunctions(root).flatMap((name) => findFunction(root, name) ?? [])
      const modules = found.filter(({ kind }) => kind === 'module')
      if (isolation === 'process' && modules.length > 0)
        hosts.prepare({ memoryMegabytes: commonMemory(modules), env: inheritedVariables() })
      if (modules.some(({ file }) => /\.[cm]?ts$/.test(file))) await compiler.warmUp()
    },
    async close() {
      isClosed = true
      stopWatching()
      hosts.close()
      await Promise.all([...known.values()].map(({ pool }) => pool?.end()))
      reaper.close()
    },
  }
}

/** The memory that most of the functions have. */
function commonMemory(modules: readonly FoundFunction[]): number {
  const sizes = modules.map(memoryOf)
  const countOf = (size: number) => sizes.filter((it) => it === size).length
  return sizes.reduce((best, size) => (countOf(size) > countOf(best) ? size : best))
}

function memoryOf(found: FoundFunction): number {
  try {
    return readConfiguration(found).memoryMegabytes
  } catch {
    return DEFAULT_MEMORY_MEGABYTES
  }
}

function describe(found: FoundFunction | undefined, name: string, known: Known | undefined): FunctionState {
  const { environments = 0, calls: callsUnderWay = 0 } = known?.pool?.count() ?? {}
  const loaded = environments > 0 ? 'loaded' : 'idle'
  return {
    name,
    file: found?.file ?? '',
    state: known?.isBroken ? 'failed' : loaded,
    ...(known?.lastError !== undefined && { lastError: known.lastError }),
    calls: known?.calls ?? 0,
    callsUnderWay,
    environments,
    crashes: known?.crashes ?? 0,
    lostCalls: known?.lostCalls ?? 0,
  }
}

function toResult(outcome: PoolOutcome | 'timeout', requestId: string, timeoutMs: number): InvocationResult {
  if (outcome === 'timeout')
    return { failure: 'timeout', detail: `no answer within ${timeoutMs} ms`, requestId }
  if (outcome === 'throttled' || outcome === 'moved')
    return { failure: 'throttled', detail: 'Rate Exceeded.', requestId }
  if ('error' in outcome) return { failure: 'error', detail: outcome.error, requestId }
  if ('problem' in outcome) return { failure: 'error', detail: outcome.problem, requestId }
  return { payload: outcome.payload, requestId }
}

/** What comes in time, or `timeout`. The call goes on, as in Lambda. */
async function within<T>(outcome: Promise<T>, timeoutMs: number): Promise<T | 'timeout'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), timeoutMs)
  })
  const first = await Promise.race([outcome, late])
  clearTimeout(timer)
  return first
}
