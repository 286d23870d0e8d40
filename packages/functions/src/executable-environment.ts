import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import {
  type Call,
  type Environment,
  type EnvironmentPlan,
  exitMessage,
  type Outcome,
  START_TIMEOUT_MS,
  timeoutMessage,
} from './environment.ts'
import { measureMemory } from './process-memory.ts'
import { type RuntimeApi, startRuntimeApi } from './runtime-api.ts'

/** How often a process's memory is looked at while it starts and while a call is under way. */
const MEMORY_INTERVAL_MS = 100

const MEGABYTE = 1024 * 1024

/** What the service calls the signals that end a runtime. */
const SIGNAL_NAMES: Readonly<Record<string, string>> = {
  SIGABRT: 'aborted',
  SIGBUS: 'bus error',
  SIGKILL: 'killed',
  SIGSEGV: 'segmentation fault',
  SIGTERM: 'terminated',
}

/** Starts a process of a function that is an executable and speaks the Lambda Runtime API. It runs one call at a time. */
export function startExecutableEnvironment(plan: EnvironmentPlan): Environment {
  return new ExecutableEnvironment(plan)
}

/** A class because it lives as long as its process. */
class ExecutableEnvironment implements Environment {
  readonly started: Environment['started']
  readonly #plan: EnvironmentPlan
  #api: RuntimeApi | undefined
  #process: ChildProcess | undefined
  #current: { readonly call: Call; readonly resolve: (outcome: Outcome) => void } | undefined
  #timer: NodeJS.Timeout
  #memoryTimer: NodeJS.Timeout | undefined
  #isSpent = false
  #resolveStarted: (problem: { problem: string } | undefined) => void = () => undefined

  constructor(plan: EnvironmentPlan) {
    this.#plan = plan
    this.started = new Promise((resolve) => {
      this.#resolveStarted = resolve
    })
    this.#timer = setTimeout(
      () => this.#fall(`it asked for no call within ${START_TIMEOUT_MS / 1000} seconds`),
      START_TIMEOUT_MS,
    )
    this.#start().catch((error: Error) => this.#fall(error.message))
  }

  get isSpent(): boolean {
    return this.#isSpent
  }

  run(call: Call): Promise<Outcome> {
    const { timeoutMs } = this.#plan
    return new Promise((resolve) => {
      if (this.#isSpent) return resolve('not begun')
      this.#current = { call, resolve }
      this.#timer = setTimeout(() => this.#timeOut(call), timeoutMs)
      this.#watchMemory()
      this.#api?.give(call, Date.now() + timeoutMs)
    })
  }

  /** It has one call at a time. */
  takeBack(): void {}

  end(): void {
    this.#fall('it was ended')
  }

  async #start(): Promise<void> {
    const { file, variables } = this.#plan
    const api = await startRuntimeApi(
      {
        ready: () => this.#becomeReady(),
        returned: (requestId, payload) => this.#settle(requestId, { payload }),
        threw: (requestId, error) => this.#settle(requestId, { error }),
        notStarted: (error) => this.#fall(error),
      },
      newTraceId,
    )
    this.#api = api
    if (this.#isSpent) return api.close()
    const child = spawn(file, {
      cwd: dirname(file),
      env: { ...variables, AWS_LAMBDA_RUNTIME_API: api.address },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, which can be ended as a whole.
      detached: true,
    })
    this.#process = child
    child.once('error', (error) => this.#fall(error.message))
    child.once('exit', (code, signal) =>
      this.#fall(signal ? `signal: ${SIGNAL_NAMES[signal] ?? signal}` : `exit status ${code}`),
    )
    this.#watchMemory()
    this.#printLines(child.stdout)
    this.#printLines(child.stderr)
  }

  #becomeReady(): void {
    if (!this.#current) {
      clearTimeout(this.#timer)
      clearInterval(this.#memoryTimer)
    }
    this.#resolveStarted(undefined)
  }

  #watchMemory(): void {
    const { memoryMegabytes } = this.#plan
    clearInterval(this.#memoryTimer)
    this.#memoryTimer = setInterval(() => {
      const { pid = 0 } = this.#process ?? {}
      if ((measureMemory(pid) ?? 0) > memoryMegabytes * MEGABYTE)
        this.#fall(`signal: killed, memory limit of ${memoryMegabytes} MB reached`)
    }, MEMORY_INTERVAL_MS)
  }

  #timeOut({ requestId }: Call): void {
    const error = timeoutMessage(requestId, this.#plan.timeoutMs)
    this.#plan.print(error, requestId)
    this.#settle(requestId, { error })
    this.end()
  }

  #fall(reason: string): void {
    if (this.#isSpent) return
    this.#isSpent = true
    clearTimeout(this.#timer)
    clearInterval(this.#memoryTimer)
    this.#resolveStarted({ problem: reason })
    const { requestId } = this.#current?.call ?? {}
    if (requestId !== undefined) {
      const error = exitMessage(requestId, reason)
      this.#plan.print(error, requestId)
      this.#settle(requestId, { error, endsAll: true })
    }
    this.#api?.close()
    this.#kill()
  }

  #kill(): void {
    const { pid } = this.#process ?? {}
    if (pid === undefined) return
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }

  #settle(requestId: string, outcome: Outcome): void {
    if (this.#current?.call.requestId !== requestId) return
    const { resolve } = this.#current
    clearTimeout(this.#timer)
    clearInterval(this.#memoryTimer)
    this.#current = undefined
    resolve(outcome)
  }

  #printLines(stream: Readable): void {
    createInterface(stream).on('line', (line) => this.#plan.print(line, this.#current?.call.requestId))
  }
}

function newTraceId(): string {
  const seconds = Math.floor(Date.now() / 1000).toString(16)
  return `1-${seconds.padStart(8, '0')}-${randomBytes(12).toString('hex')}`
}
