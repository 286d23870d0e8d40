import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { type FunctionConfiguration, readConfiguration } from './configuration.ts'
import type { FunctionCall } from './environment.ts'
import type { PoolOutcome } from './environment-pool.ts'
import { type EnvironmentOptions, EnvironmentStarter, type PrintedLine } from './environment-starter.ts'
import { errorOf } from './error-of.ts'
import type { FoundFunction } from './find-function.ts'
import { type FunctionArn, parseFunctionArn } from './function-arn.ts'
import {
  createFunctionRecord,
  describeFunction,
  type FunctionRecord,
  type FunctionState,
  recordOutcome,
} from './function-record.ts'
import { type FunctionDefinition, FunctionSource } from './function-source.ts'
import type { Invocation, InvocationResult } from './invocation.ts'
import { watchCode } from './watch.ts'

export interface LocalFunctions {
  /** Never rejects. */
  invoke(invocation: Invocation): Promise<InvocationResult>
  list(): FunctionState[]
  /** Puts these in place of what was defined before; those that are the same go on. */
  define(definitions: readonly FunctionDefinition[]): void
  /** A function as it would run now; undefined when there is none. Throws when its settings cannot be read. */
  describe(name: string): FunctionConfiguration | undefined
  /** Gets ready for the first call, which would otherwise wait for it. */
  warmUp(): Promise<void>
  /** Ends whatever runs; resolves when it is gone. */
  close(): Promise<void>
}

export interface LocalFunctionsOptions extends EnvironmentOptions {
  /** The folder of the functions. */
  readonly folder?: string | undefined
  /** Functions besides those of the folder. */
  readonly definitions?: readonly FunctionDefinition[] | undefined
  /** What functions know as their region; that of their first call's ARN when omitted. */
  readonly region?: string | undefined
  /**
   * What the caller's time is measured by. The time that a function has of its own is not: that runs where the machine's
   * clock is the only one.
   */
  readonly clock?: CallerClock | undefined
  /** Asked for room for each call's event. There is always some when omitted. */
  readonly holdEvent?: HoldEvent | undefined
}

/**
 * Takes room for an event of a function, `length` characters, until it is given back, and returns how to do that; undefined where there is none.
 * An event is held until its function has answered, however long ago its caller left.
 */
export type HoldEvent = (name: string, length: number) => (() => void) | undefined

/** Calls back once, after so many milliseconds, unless it is stopped. */
export interface CallerClock {
  after(ms: number, listener: () => void): { stop(): void }
}

/** How long code that cannot be loaded may be code that is being written at this moment. */
const WRITING_MS = 50

/** How long a file may be empty: who writes it empties it first, and fills it when a busy machine lets them. */
const EMPTY_MS = 5_000

/** Functions of a folder and defined ones, run as Lambda runs them. Throws when the folder is not there. */
export function openLocalFunctions(options: LocalFunctionsOptions): LocalFunctions {
  const functions = new RunningFunctions(new FunctionSource(options.folder), options)
  functions.define(options.definitions ?? [])
  return {
    invoke: (invocation) => functions.invoke(invocation),
    list: () => functions.list(),
    define: (definitions) => functions.define(definitions),
    describe: (name) => functions.describe(name),
    warmUp: () => functions.warmUp(),
    close: () => functions.close(),
  }
}

/** A class because it lives as long as the gateway, with the processes of its functions. */
class RunningFunctions implements LocalFunctions {
  readonly #source: FunctionSource
  readonly #print: EnvironmentOptions['print']
  readonly #noTimeout: boolean
  readonly #region: string | undefined
  readonly #clock: CallerClock
  readonly #holdEvent: HoldEvent
  readonly #records = new Map<string, FunctionRecord>()
  readonly #starter: EnvironmentStarter
  /** Who takes what a call prints, by its request. */
  readonly #listeners = new Map<string, (line: string) => void>()
  /** Who takes what a call writes of its answer, by its request. */
  readonly #takers = new Map<string, NonNullable<Invocation['onPart']>>()
  /** How to stop watching each folder. */
  readonly #watched = new Map<string, () => void>()
  #isClosed = false

  constructor(source: FunctionSource, options: LocalFunctionsOptions) {
    this.#source = source
    this.#print = options.print
    this.#noTimeout = options.noTimeout ?? false
    this.#region = options.region
    this.#clock = options.clock ?? MACHINE_CLOCK
    this.#holdEvent = options.holdEvent ?? (() => () => undefined)
    const print = (line: string, output?: PrintedLine) => {
      options.print(line, output)
      if (output?.requestId !== undefined) this.#listeners.get(output.requestId)?.(output.text)
    }
    const stream: EnvironmentOptions['stream'] = (part, requestId) => this.#takers.get(requestId)?.(part)
    this.#starter = new EnvironmentStarter({ ...options, print, stream }, (name, lostCalls) => {
      const record = this.#recordOf(name)
      record.crashes += 1
      record.lostCalls += lostCalls
    })
  }

  define(definitions: readonly FunctionDefinition[]): void {
    for (const name of this.#source.define(definitions)) this.#retire(this.#recordOf(name))
    this.#watch(this.#source.folders())
  }

  describe(name: string): FunctionConfiguration | undefined {
    const found = this.#find(name)
    if (!found) return undefined
    const record = this.#recordOf(name)
    record.configuration ??= readConfiguration(found)
    return record.configuration
  }

  async invoke({
    functionArn,
    payload,
    timeoutMs,
    onLine,
    onPart,
    requestId = crypto.randomUUID(),
  }: Invocation): Promise<InvocationResult> {
    const arn = parseFunctionArn(functionArn)
    if (!arn || !this.#find(arn.name)) {
      const detail = `Function not found: ${functionArn} is not in ${this.#source.describe()}`
      return { failure: 'not found', detail, requestId }
    }
    const record = this.#recordOf(arn.name)
    record.calls += 1
    const release = this.#holdEvent(arn.name, payload.length)
    if (!release) return toResult('throttled', requestId, timeoutMs)
    if (onLine) this.#listeners.set(requestId, onLine)
    if (onPart) this.#takers.set(requestId, onPart)
    const outcome = this.#run(arn, {
      requestId,
      functionArn,
      isStreamed: onPart !== undefined,
      payload,
    }).catch((error: unknown): PoolOutcome => ({ problem: errorOf(error).message }))
    void outcome.then(release)
    const result = this.#noTimeout ? await outcome : await within(outcome, timeoutMs, this.#clock)
    recordOutcome(record, result)
    this.#takers.delete(requestId)
    if (onLine) await this.#lastLines(requestId)
    return toResult(result, requestId, timeoutMs)
  }

  list(): FunctionState[] {
    return this.#source
      .names()
      .map((name) => describeFunction(name, this.#source.find(name), this.#records.get(name)))
  }

  warmUp(): Promise<void> {
    return this.#starter.warmUp(this.#source.all())
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#watch([])
    this.#starter.closeSpares()
    await Promise.all([...this.#records.values()].map(({ pool }) => pool?.end()))
    this.#starter.close()
  }

  /** Files may import each other: whichever changed, every function starts anew with its next call. */
  #retireAll(): void {
    for (const record of this.#records.values()) this.#retire(record)
  }

  #retire(record: FunctionRecord): void {
    record.pool?.retire()
    record.pool = undefined
    record.found = undefined
    record.configuration = undefined
  }

  /** Watches these folders, and no others. */
  #watch(folders: readonly string[]): void {
    for (const [folder, stop] of this.#watched)
      if (!folders.includes(folder)) {
        stop()
        this.#watched.delete(folder)
      }
    for (const folder of folders) {
      if (this.#watched.has(folder)) continue
      const stop = watchCode(folder, {
        changed: () => this.#retireAll(),
        blind: (path, reason) => this.#print(`changes in ${path} are not seen: ${reason}`),
      })
      this.#watched.set(folder, stop)
    }
  }

  /** What a process wrote before its answer is in its pipe by now, and is read within a turn of the event loop. */
  async #lastLines(requestId: string): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    this.#listeners.delete(requestId)
  }

  #recordOf(name: string): FunctionRecord {
    const record = this.#records.get(name) ?? createFunctionRecord()
    this.#records.set(name, record)
    return record
  }

  #find(name: string): FoundFunction | undefined {
    const known = this.#records.get(name)?.found
    if (known) return known
    const found = this.#source.find(name)
    if (found) this.#recordOf(name).found = found
    return found
  }

  /** Runs a call in the newest version of the code; in the next one if that changes before the call begins. */
  async #run(arn: FunctionArn, call: FunctionCall): Promise<PoolOutcome> {
    const record = this.#recordOf(arn.name)
    let failedAt: number | undefined
    for (;;) {
      if (this.#isClosed) return { problem: 'the gateway is closing' }
      const found = this.#find(arn.name)
      if (!found) return { problem: `Function not found: ${call.functionArn}` }
      record.pool ??= this.#starter.openPool(found, this.#region ?? arn.region)
      const { pool } = record
      const outcome = await pool.run(call)
      if (typeof outcome === 'object' && 'problem' in outcome) {
        failedAt ??= performance.now()
        await sleep(WRITING_MS)
        const wasEmpty = await awaitContent(found.file, failedAt + EMPTY_MS)
        if (wasEmpty && record.pool === pool) this.#retire(record)
      } else if (outcome !== 'moved') return outcome
      if (outcome !== 'moved' && record.pool === pool) return outcome
    }
  }
}

/** Waits for a file to have something, until some time by `performance.now()`. Resolves to whether it had nothing. */
async function awaitContent(file: string, until: number): Promise<boolean> {
  let wasEmpty = false
  while (performance.now() < until && (await isEmpty(file))) {
    wasEmpty = true
    await sleep(WRITING_MS)
  }
  return wasEmpty
}

function isEmpty(file: string): Promise<boolean> {
  return stat(file).then(
    ({ size }) => size === 0,
    () => false,
  )
}

function toResult(outcome: PoolOutcome | 'timeout', requestId: string, timeoutMs: number): InvocationResult {
  if (outcome === 'timeout')
    return { failure: 'timeout', detail: `no answer within ${timeoutMs} ms`, requestId }
  if (outcome === 'throttled' || outcome === 'moved')
    return { failure: 'throttled', detail: 'Rate Exceeded.', requestId }
  if ('payload' in outcome) return { payload: outcome.payload, requestId }
  const { errorPayload } = outcome
  const told = { requestId, ...(errorPayload !== undefined && { errorPayload }) }
  if ('error' in outcome) return { failure: 'error', detail: outcome.error, ...told }
  return { failure: 'error', detail: outcome.problem, ...told, isInitFailure: true }
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
