import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import { exitReason, memoryReason } from './carrier.ts'
import { endGroup, endMarked } from './end-processes.ts'
import {
  type CallOutcome,
  type Environment,
  type EnvironmentSettings,
  exitMessage,
  type FunctionCall,
  START_TIMEOUT_MS,
  type StartProblem,
  timeoutMessage,
} from './environment.ts'
import { readLines } from './output-lines.ts'
import { measureMemory } from './process-memory.ts'
import type { Reaper } from './reaper.ts'
import { type RuntimeApi, startRuntimeApi } from './runtime-api.ts'
import { spawnProcess, streamsOf } from './spawn-process.ts'

/** How often a process's memory is looked at while it starts and while a call is under way. */
const MEMORY_INTERVAL_MS = 100

const MEGABYTE = 1024 * 1024

/** The longest that Lambda lets a function run: what a call is told that has no limit. */
const LONGEST_CALL_MS = 900_000

/** Starts a process of a function that is an executable and speaks the Lambda Runtime API. It runs one call at a time. */
export function startExecutableEnvironment(settings: EnvironmentSettings, reaper: Reaper): Environment {
  return new ExecutableEnvironment(settings, reaper)
}

/** A class because it lives as long as its process. */
class ExecutableEnvironment implements Environment {
  readonly started: Environment['started']
  readonly #settings: EnvironmentSettings
  readonly #reaper: Reaper
  #api: RuntimeApi | undefined
  #process: ChildProcess | undefined
  /** The call whose lines come late: a pipe is read after the answer. */
  #lastRequestId: string | undefined
  #current: { readonly call: FunctionCall; readonly resolve: (outcome: CallOutcome) => void } | undefined
  #timer: NodeJS.Timeout | undefined
  #memoryTimer: NodeJS.Timeout | undefined
  #isSpent = false
  #isDismissed = false
  readonly #bornAt = performance.now()
  #initDurationMs: number | undefined
  #startedAt = 0
  #maxMemoryBytes: number | undefined
  #resolveGone: () => void = () => undefined
  readonly #gone = new Promise<void>((resolve) => {
    this.#resolveGone = resolve
  })
  #resolveStarted: (problem: StartProblem | undefined) => void = () => undefined

  constructor(settings: EnvironmentSettings, reaper: Reaper) {
    this.#settings = settings
    this.#reaper = reaper
    this.started = new Promise((resolve) => {
      this.#resolveStarted = resolve
    })
    const late = `it asked for no call within ${START_TIMEOUT_MS / 1000} seconds`
    if (settings.timeoutMs !== undefined) this.#timer = setTimeout(() => this.#fall(late), START_TIMEOUT_MS)
    this.#start().catch((error: Error) => this.#fall(error.message))
  }

  get isSpent(): boolean {
    return this.#isSpent
  }

  run(call: FunctionCall): Promise<CallOutcome> {
    const { timeoutMs } = this.#settings
    return new Promise((resolve) => {
      if (this.#isSpent) return resolve('not begun')
      this.#current = { call, resolve }
      this.#lastRequestId = call.requestId
      if (timeoutMs !== undefined) this.#timer = setTimeout(() => this.#timeOut(call, timeoutMs), timeoutMs)
      this.#startedAt = performance.now()
      this.#watchMemory()
      this.#api?.give(call, Date.now() + (timeoutMs ?? LONGEST_CALL_MS))
    })
  }

  end(): Promise<void> {
    this.#isDismissed = true
    this.#fall('it was ended')
    return this.#gone
  }

  async #start(): Promise<void> {
    const { program, codeFolder, variables } = this.#settings
    const api = await startRuntimeApi(
      {
        ready: () => this.#becomeReady(),
        returned: (requestId, payload) => this.#settle(requestId, { payload }),
        threw: (requestId, error, errorPayload) => this.#settle(requestId, { error, errorPayload }),
        notStarted: (error, errorPayload) => this.#fall(error, errorPayload),
      },
      newTraceId,
    )
    this.#api = api
    if (this.#isSpent) return api.close()
    const { file, args } = program as Extract<typeof program, { kind: 'executable' }>
    const child = spawnProcess(file, args, {
      cwd: codeFolder,
      env: { ...variables, AWS_LAMBDA_RUNTIME_API: api.address },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, which can be ended as a whole.
      detached: true,
    })
    this.#process = child
    child.once('error', (error) => this.#fall(error.message))
    if (child.pid === undefined) return
    const unwatch = this.#reaper.watch(child.pid)
    child.once('exit', (code, signal) => {
      unwatch()
      this.#fall(exitReason(code, signal))
      this.#resolveGone()
    })
    this.#watchMemory()
    for (const stream of streamsOf(child).slice(1)) this.#printLines(stream as Readable)
  }

  #becomeReady(): void {
    if (!this.#current) {
      this.#initDurationMs ??= performance.now() - this.#bornAt
      clearTimeout(this.#timer)
      clearInterval(this.#memoryTimer)
    }
    this.#resolveStarted(undefined)
  }

  #watchMemory(): void {
    const { memoryMegabytes } = this.#settings
    clearInterval(this.#memoryTimer)
    this.#memoryTimer = setInterval(() => {
      const { pid = 0 } = this.#process ?? {}
      const held = measureMemory(pid)
      if (held === undefined) return
      this.#maxMemoryBytes = Math.max(held, this.#maxMemoryBytes ?? 0)
      if (held > memoryMegabytes * MEGABYTE) this.#fall(memoryReason(memoryMegabytes))
    }, MEMORY_INTERVAL_MS)
  }

  #timeOut({ requestId }: FunctionCall, timeoutMs: number): void {
    const error = timeoutMessage(requestId, timeoutMs)
    this.#settings.listener.print(error, requestId)
    this.#settle(requestId, { error }, 'timeout')
    this.end().catch(() => undefined)
  }

  #fall(reason: string, errorPayload?: string): void {
    if (this.#isSpent) return
    this.#isSpent = true
    clearTimeout(this.#timer)
    clearInterval(this.#memoryTimer)
    this.#resolveStarted({ problem: reason, errorPayload })
    const { requestId } = this.#current?.call ?? {}
    if (!this.#isDismissed) this.#settings.listener.crashed(reason, requestId === undefined ? 0 : 1)
    if (requestId !== undefined) {
      const error = exitMessage(requestId, reason)
      this.#settings.listener.print(error, requestId)
      this.#settle(requestId, { error, endsAll: true })
    }
    this.#api?.close()
    this.#kill()
  }

  #kill(): void {
    const { pid } = this.#process ?? {}
    if (pid === undefined) return this.#resolveGone()
    endGroup(pid)
    const { AWS_LAMBDA_LOG_STREAM_NAME: mark = '' } = this.#settings.variables
    endMarked('AWS_LAMBDA_LOG_STREAM_NAME', mark).catch(() => undefined)
  }

  #settle(requestId: string, outcome: Exclude<CallOutcome, string>, status?: 'timeout'): void {
    if (this.#current?.call.requestId !== requestId) return
    this.#settings.listener.report?.({
      requestId,
      status: status ?? ('payload' in outcome ? 'success' : 'error'),
      durationMs: performance.now() - this.#startedAt,
      initDurationMs: this.#initDurationMs,
      maxMemoryBytes: this.#maxMemoryBytes,
    })
    this.#initDurationMs = undefined
    const { resolve } = this.#current
    clearTimeout(this.#timer)
    clearInterval(this.#memoryTimer)
    this.#current = undefined
    resolve(outcome)
  }

  #printLines(stream: Readable): void {
    readLines(stream, (line) => this.#settings.listener.print(line, this.#lastRequestId))
  }
}

function newTraceId(): string {
  const seconds = Math.floor(Date.now() / 1000).toString(16)
  return `1-${seconds.padStart(8, '0')}-${randomBytes(12).toString('hex')}`
}
