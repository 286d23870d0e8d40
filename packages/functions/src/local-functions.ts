import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTypeScriptCompiler } from './compile-typescript.ts'
import { readConfiguration, readVariables } from './configuration.ts'
import type { Call, EnvironmentPlan } from './environment.ts'
import { startExecutableEnvironment } from './executable-environment.ts'
import { type FoundFunction, findFunction, listFunctions } from './find-function.ts'
import { type FunctionArn, parseFunctionArn } from './function-arn.ts'
import { type Invocation, type InvocationResult, MAX_PAYLOAD_BYTES } from './invocation.ts'
import { startModuleEnvironment } from './module-environment.ts'
import { createPool, type Pool, type PoolOutcome } from './pool.ts'
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
}

export interface LocalFunctions {
  /** Never rejects. */
  invoke(invocation: Invocation): Promise<InvocationResult>
  list(): FunctionState[]
  /** Gets ready for the first call, which would otherwise wait for it. */
  warmUp(): Promise<void>
  /** Ends whatever runs. */
  close(): void
}

export interface LocalFunctionsOptions {
  /** The folder of the functions. */
  readonly folder: string
  /** Takes a line of what functions print. */
  readonly print: (line: string) => void
}

/** What is known of a function that was called. */
interface Known {
  /** Where its code is, and what runs it: until the code changes. */
  found?: FoundFunction | undefined
  pool?: Pool | undefined
  calls: number
  lastError?: string | undefined
  /** Whether its code could not be loaded. */
  isBroken: boolean
}

/** How many calls of a quick function a thread has before it needs them. */
const CALLS_AHEAD = 7

/** How long code that cannot be loaded may be one that is being written at this moment. */
const WRITING_MS = 50

/** Functions of a folder, run as Lambda runs them. Throws when the folder is not there. */
export function openLocalFunctions({ folder, print }: LocalFunctionsOptions): LocalFunctions {
  const root = resolve(folder)
  if (!statSync(root).isDirectory()) throw new Error(`${root} is no folder`)
  const compiler = createTypeScriptCompiler()
  const known = new Map<string, Known>()
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
    const found = known.get(name) ?? { calls: 0, isBroken: false }
    known.set(name, found)
    return found
  }

  function openPool(found: FoundFunction, arn: FunctionArn): Pool {
    const configuration = readConfiguration(found)
    const { concurrency, callsPerEnvironment, ...limits } = configuration
    const plan = (): EnvironmentPlan => ({
      ...limits,
      name: found.name,
      variables: readVariables(found, configuration, arn),
      print: (line, requestId) => print(`${found.name}${requestId ? ` ${requestId}` : ''}: ${line}`),
    })
    if (found.kind === 'module')
      return createPool({
        start: () => startModuleEnvironment(plan(), compiler),
        concurrency,
        callsPerEnvironment,
        ahead: CALLS_AHEAD,
      })
    return createPool({
      start: () => startExecutableEnvironment(plan()),
      concurrency,
      callsPerEnvironment: 1,
      ahead: 0,
    })
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
      const result = await within(outcome, timeoutMs)
      note(own, result)
      return toResult(result, requestId, timeoutMs)
    },
    list: () => listFunctions(root).map((name) => describe(findFunction(root, name), name, known.get(name))),
    async warmUp() {
      const names = listFunctions(root)
      if (names.some((name) => /\.[cm]?ts$/.test(findFunction(root, name)?.file ?? '')))
        await compiler.warmUp()
    },
    close() {
      stopWatching()
      for (const { pool } of known.values()) pool?.end()
    },
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
  }
}

function toResult(outcome: PoolOutcome | 'timeout', requestId: string, timeoutMs: number): InvocationResult {
  if (outcome === 'timeout')
    return { failure: 'timeout', detail: `no answer within ${timeoutMs} ms`, requestId }
  if (outcome === 'throttled' || outcome === 'moved')
    return { failure: 'throttled', detail: 'Rate Exceeded.', requestId }
  if ('error' in outcome) return { failure: 'error', detail: outcome.error, requestId }
  if ('problem' in outcome) return { failure: 'error', detail: outcome.problem, requestId }
  const bytes = Buffer.byteLength(outcome.payload)
  if (bytes <= MAX_PAYLOAD_BYTES) return { payload: outcome.payload, requestId }
  const detail = `Response payload size exceeded maximum allowed payload size (${MAX_PAYLOAD_BYTES} bytes).`
  return { failure: 'error', detail, requestId }
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
