import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FunctionCall } from './environment.ts'
import type { PoolOutcome } from './environment-pool.ts'
import { type EnvironmentOptions, EnvironmentStarter } from './environment-starter.ts'
import { errorOf } from './error-of.ts'
import { type FoundFunction, findFunction, listFunctions } from './find-function.ts'
import { type FunctionArn, parseFunctionArn } from './function-arn.ts'
import {
  createFunctionRecord,
  describeFunction,
  type FunctionRecord,
  type FunctionState,
  recordOutcome,
} from './function-record.ts'
import type { Invocation, InvocationResult } from './invocation.ts'
import { watchCode } from './watch.ts'

export interface LocalFunctions {
  /** Never rejects. */
  invoke(invocation: Invocation): Promise<InvocationResult>
  list(): FunctionState[]
  /** Gets ready for the first call, which would otherwise wait for it. */
  warmUp(): Promise<void>
  /** Ends whatever runs; resolves when it is gone. */
  close(): Promise<void>
}

export interface LocalFunctionsOptions extends EnvironmentOptions {
  /** The folder of the functions. */
  readonly folder: string
  /**
   * What the time of whoever invokes is measured by, and the time that a function has of its own is not: that runs where the machine's
   * clock is the only one.
   */
  readonly clock?: CallerClock | undefined
}

/** Calls back once, after so many milliseconds, unless it is stopped. */
export interface CallerClock {
  after(ms: number, listener: () => void): { stop(): void }
}

/** How long code that cannot be loaded may be code that is being written at this moment. */
const WRITING_MS = 50

/** Functions of a folder, run as Lambda runs them. Throws when the folder is not there. */
export function openLocalFunctions(options: LocalFunctionsOptions): LocalFunctions {
  const root = resolve(options.folder)
  if (!statSync(root).isDirectory()) throw new Error(`${root} is not a folder`)
  const functions = new FolderFunctions(root, options)
  return {
    invoke: (invocation) => functions.invoke(invocation),
    list: () => functions.list(),
    warmUp: () => functions.warmUp(),
    close: () => functions.close(),
  }
}

/** A class because it lives as long as the gateway, with the processes of its functions. */
class FolderFunctions implements LocalFunctions {
  readonly #root: string
  readonly #noTimeout: boolean
  readonly #clock: CallerClock
  readonly #records = new Map<string, FunctionRecord>()
  readonly #starter: EnvironmentStarter
  readonly #stopWatching: () => void
  #isClosed = false

  constructor(root: string, options: LocalFunctionsOptions) {
    this.#root = root
    this.#noTimeout = options.noTimeout ?? false
    this.#clock = options.clock ?? MACHINE_CLOCK
    this.#starter = new EnvironmentStarter(options, (name, lostCalls) => {
      const record = this.#recordOf(name)
      record.crashes += 1
      record.lostCalls += lostCalls
    })
    this.#stopWatching = watchCode(root, {
      changed: () => this.#retireAll(),
      blind: (path, reason) => options.print(`changes in ${path} are not seen: ${reason}`),
    })
  }

  async invoke({
    functionArn,
    payload,
    timeoutMs,
    requestId = crypto.randomUUID(),
  }: Invocation): Promise<InvocationResult> {
    const arn = parseFunctionArn(functionArn)
    if (!arn || !this.#find(arn.name)) {
      const detail = `Function not found: ${functionArn} is not in ${this.#root}`
      return { failure: 'not found', detail, requestId }
    }
    const record = this.#recordOf(arn.name)
    record.calls += 1
    const outcome = this.#run(arn, { requestId, functionArn, payload }).catch(
      (error: unknown): PoolOutcome => ({ problem: errorOf(error).message }),
    )
    const result = this.#noTimeout ? await outcome : await within(outcome, timeoutMs, this.#clock)
    recordOutcome(record, result)
    return toResult(result, requestId, timeoutMs)
  }

  list(): FunctionState[] {
    return listFunctions(this.#root).map((name) =>
      describeFunction(name, findFunction(this.#root, name), this.#records.get(name)),
    )
  }

  warmUp(): Promise<void> {
    return this.#starter.warmUp(
      listFunctions(this.#root).flatMap((name) => findFunction(this.#root, name) ?? []),
    )
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#stopWatching()
    this.#starter.closeSpares()
    await Promise.all([...this.#records.values()].map(({ pool }) => pool?.end()))
    this.#starter.close()
  }

  /** Files may import each other: whichever changed, every function starts anew with its next call. */
  #retireAll(): void {
    for (const record of this.#records.values()) {
      record.pool?.retire()
      record.pool = undefined
      record.found = undefined
    }
  }

  #recordOf(name: string): FunctionRecord {
    const record = this.#records.get(name) ?? createFunctionRecord()
    this.#records.set(name, record)
    return record
  }

  #find(name: string): FoundFunction | undefined {
    const known = this.#records.get(name)?.found
    if (known) return known
    const found = findFunction(this.#root, name)
    if (found) this.#recordOf(name).found = found
    return found
  }

  /** Runs a call in the newest version of the code; in the next one if that changes before the call begins. */
  async #run(arn: FunctionArn, call: FunctionCall): Promise<PoolOutcome> {
    const record = this.#recordOf(arn.name)
    for (;;) {
      if (this.#isClosed) return { problem: 'the gateway is closing' }
      const found = this.#find(arn.name)
      if (!found) return { problem: `Function not found: ${call.functionArn}` }
      record.pool ??= this.#starter.openPool(found, arn)
      const { pool } = record
      const outcome = await pool.run(call)
      if (typeof outcome === 'object' && 'problem' in outcome) await sleep(WRITING_MS)
      else if (outcome !== 'moved') return outcome
      if (outcome !== 'moved' && record.pool === pool) return outcome
    }
  }
}

function toResult(outcome: PoolOutcome | 'timeout', requestId: string, timeoutMs: number): InvocationResult {
  if (outcome === 'timeout')
    return { failure: 'timeout', detail: `no answer within ${timeoutMs} ms`, requestId }
  if (outcome === 'throttled' || outcome === 'moved')
    return { failure: 'throttled', detail: 'Rate Exceeded.', requestId }
  if ('error' in outcome) return { failure: 'error', detail: outcome.error, requestId }
  if ('problem' in outcome)
    return { failure: 'error', detail: outcome.problem, requestId, isInitFailure: true }
  return { payload: outcome.payload, requestId }
}

/** What comes in time, or `timeout`. The call goes on, as in Lambda. */
async function within<T>(outcome: Promise<T>, timeoutMs: number, clock: CallerClock): Promise<T | 'timeout'> {
  let timer: ReturnType<CallerClock['after']> | undefined
  const late = new Promise<'timeout'>((resolve) => {
    timer = clock.after(timeoutMs, () => resolve('timeout'))
  })
  const first = await Promise.race([outcome, late])
  timer?.stop()
  return first
}

const MACHINE_CLOCK: CallerClock = {
  after(ms, listener) {
    const timer = setTimeout(listener, ms)
    return { stop: () => clearTimeout(timer) }
  },
}
