import { MessageChannel, Worker } from 'node:worker_threads'
import type { TypeScriptCompiler } from './compile-typescript.ts'
import {
  type Call,
  type Environment,
  type EnvironmentPlan,
  exitMessage,
  type Outcome,
  START_TIMEOUT_MS,
  timeoutMessage,
} from './environment.ts'
import type { CallMessage, CompileRequest, FunctionError, ThreadData, ThreadMessage } from './protocol.ts'

/** How long a thread may take to say that it is not stuck. */
const ALIVE_MS = 200

/** A call that was sent to the thread. */
interface Sent {
  readonly call: Call
  /** The how manieth of the thread's calls it is, from 1. */
  readonly number: number
  readonly resolve: (outcome: Outcome) => void
  readonly timer: NodeJS.Timeout
}

/** Starts a thread for a function's module. */
export function startModuleEnvironment(plan: EnvironmentPlan, compiler: TypeScriptCompiler): Environment {
  return new ModuleEnvironment(plan, compiler)
}

/** A class because it lives as long as its thread. */
class ModuleEnvironment implements Environment {
  readonly started: Environment['started']
  readonly #plan: EnvironmentPlan
  readonly #compiler: TypeScriptCompiler
  readonly #worker: Worker
  readonly #compiled = new MessageChannel()
  readonly #begun = new Int32Array(new SharedArrayBuffer(4))
  readonly #sent = new Map<string, Sent>()
  #count = 0
  /** Calls on their way: those of one turn are sent together, which wakes the thread once. */
  readonly #outbox: CallMessage[] = []
  #isSpent = false
  #isStuck: NodeJS.Timeout | undefined
  #resolveStarted: (problem: { problem: string } | undefined) => void = () => undefined

  constructor(plan: EnvironmentPlan, compiler: TypeScriptCompiler) {
    this.#plan = plan
    this.#compiler = compiler
    const startTimer = setTimeout(
      () => this.#fall(`did not start within ${START_TIMEOUT_MS / 1000} seconds`),
      START_TIMEOUT_MS,
    )
    this.started = new Promise((resolve) => {
      this.#resolveStarted = (problem) => {
        clearTimeout(startTimer)
        resolve(problem)
      }
    })
    this.#worker = this.#startThread()
    this.#worker.on('message', (message: ThreadMessage) => this.#hear(message))
    this.#worker.on('error', (error) => this.#fall(this.#reasonOf(error)))
    this.#worker.on('exit', (code) => this.#fall(`exit status ${code}`))
  }

  get isSpent(): boolean {
    return this.#isSpent
  }

  run(call: Call, isShared: boolean): Promise<Outcome> {
    this.#count += 1
    const number = this.#count
    const { timeoutMs } = this.#plan
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#timeOut(call.requestId), timeoutMs)
      this.#sent.set(call.requestId, { call, number, resolve, timer })
      if (this.#outbox.length === 0) setImmediate(() => this.#worker.postMessage(this.#outbox.splice(0)))
      this.#outbox.push({ ...call, number, isShared, deadline: Date.now() + timeoutMs })
    })
  }

  takeBack(): void {
    let begun = this.#readBegun()
    for (;;) {
      const found = Atomics.compareExchange(this.#begun, 0, begun, this.#count)
      if (found === begun) break
      begun = found
    }
    for (const { call, number } of [...this.#sent.values()])
      if (number > begun) this.#settle(call.requestId, 'not begun')
  }

  end(): void {
    this.#fall('it was ended')
  }

  #startThread(): Worker {
    const { name, file, handler, memoryMegabytes, variables } = this.#plan
    const { port1: ours, port2: compiled } = this.#compiled
    ours.unref()
    const data: ThreadData = {
      name,
      file,
      handler,
      memoryMegabytes,
      logGroupName: variables.AWS_LAMBDA_LOG_GROUP_NAME ?? '',
      logStreamName: variables.AWS_LAMBDA_LOG_STREAM_NAME ?? '',
      compiled,
      begun: this.#begun.buffer as SharedArrayBuffer,
    }
    return new Worker(new URL('./worker/main.js', import.meta.url), {
      name,
      workerData: data,
      transferList: [compiled],
      env: variables,
      // Whether a file is an ES module is for its author to say, or not.
      execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
      stdout: true,
      stderr: true,
    })
  }

  #hear(message: ThreadMessage): void {
    if (message.kind === 'returned') return this.#settle(message.requestId, message)
    if (message.kind === 'printed') return this.#print(message.text, message.requestId)
    if (message.kind === 'threw') return this.#fail(message.requestId, message.error)
    if (message.kind === 'started') return this.#resolveStarted(undefined)
    if (message.kind === 'not started') return this.#refuse(message.error)
    if (message.kind === 'exhausted') return this.#fall(this.#memoryReason())
    if (message.kind === 'alive') return this.#isAlive()
    if (message.kind === 'compile') return this.#compile(message.request)
    this.#isSpent = true
  }

  #fail(requestId: string, error: FunctionError): void {
    this.#print(textOf(error), requestId)
    this.#settle(requestId, { error: error.errorMessage })
  }

  #refuse(error: FunctionError): void {
    this.#print(textOf(error))
    this.#isSpent = true
    this.#resolveStarted({ problem: error.errorMessage })
    this.end()
  }

  #compile({ file, answered }: CompileRequest): void {
    const answer = this.#compiler.compile(file)
    answer.then(
      (it) => {
        this.#compiled.port1.postMessage(it)
        Atomics.store(new Int32Array(answered), 0, 1)
        Atomics.notify(new Int32Array(answered), 0)
      },
      () => undefined,
    )
  }

  /** The call is over. The thread is too, at once if it is the call's own or stuck, otherwise after its other calls. */
  #timeOut(requestId: string): void {
    this.takeBack()
    if (!this.#sent.has(requestId)) return
    this.#isSpent = true
    const error = timeoutMessage(requestId, this.#plan.timeoutMs)
    this.#print(error, requestId)
    this.#settle(requestId, { error })
    if (this.#sent.size === 0) return this.end()
    this.#isStuck ??= setTimeout(() => this.#fall('another call blocked it'), ALIVE_MS)
    this.#worker.postMessage('alive?')
  }

  #isAlive(): void {
    clearTimeout(this.#isStuck)
    this.#isStuck = undefined
  }

  /** The thread is gone, or has to go: whatever was under way fails, and what had not begun may begin elsewhere. */
  #fall(reason: string): void {
    this.#isSpent = true
    clearTimeout(this.#isStuck)
    this.#resolveStarted({ problem: `Runtime exited with error: ${reason}` })
    this.takeBack()
    for (const { call } of [...this.#sent.values()]) {
      const error = exitMessage(call.requestId, reason)
      this.#print(error, call.requestId)
      this.#settle(call.requestId, { error, endsAll: true })
    }
    this.#compiled.port1.close()
    this.#worker.terminate().catch(() => undefined)
  }

  #settle(requestId: string, outcome: Outcome): void {
    const sent = this.#sent.get(requestId)
    if (!sent) return
    clearTimeout(sent.timer)
    this.#sent.delete(requestId)
    sent.resolve(outcome)
  }

  #readBegun(): number {
    return Atomics.load(this.#begun, 0)
  }

  #reasonOf(error: Error & { code?: string }): string {
    return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? this.#memoryReason() : error.message
  }

  #memoryReason(): string {
    return `signal: killed, memory limit of ${this.#plan.memoryMegabytes} MB reached`
  }

  #print(text: string, requestId?: string): void {
    for (const line of text.replace(/\n$/, '').split('\n')) this.#plan.print(line, requestId)
  }
}

/** An error for a person: its stack, or its message where it has none. */
function textOf({ errorType, errorMessage, trace }: FunctionError): string {
  return trace.length > 0 ? trace.join('\n') : `${errorType}: ${errorMessage}`
}
