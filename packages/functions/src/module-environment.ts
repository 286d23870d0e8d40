import { createCallNumbers } from './begin-marks.ts'
import { type Carrier, type CarrierListener, memoryReason } from './carrier.ts'
import type { TypeScriptCompiler } from './compile-typescript.ts'
import {
  type CallOutcome,
  type CallReport,
  type Environment,
  type EnvironmentSettings,
  exitMessage,
  type FunctionCall,
  START_TIMEOUT_MS,
  type StartProblem,
  timeoutMessage,
} from './environment.ts'
import type { FunctionError, HostMessage, HostSettings } from './protocol.ts'

/** How long a host may take to say that it is not stuck. */
const ALIVE_MS = 200

/**
 * How long an idle host may take to begin a call; otherwise something other than a call keeps it busy. It may be the machine that does: where
 * a call did not begin elsewhere either, the next host has several times as long.
 */
const BEGIN_MS = 1000
const MORE_EACH_ATTEMPT = 4

/** Characters of an event for which a host has a millisecond more, to get it and to read it. */
const CHARACTERS_EACH_MS = 1000

/** A call that was sent to the host. */
interface Sent {
  readonly call: FunctionCall
  /** What its begin is marked by. */
  readonly number: number
  readonly resolve: (outcome: CallOutcome) => void
  /** How long the host may take to begin it. */
  readonly beginMs: number
  timer?: NodeJS.Timeout | undefined
}

export interface ModuleSeams {
  readonly compiler: TypeScriptCompiler
  /** Starts what runs the module: a process or a thread. */
  readonly startHost: (settings: HostSettings, listener: CarrierListener) => Carrier
  /** Where a debugger may attach. */
  readonly inspectPort?: number | undefined
}

/** Starts a host for a function's module. */
export function startModuleEnvironment(settings: EnvironmentSettings, seams: ModuleSeams): Environment {
  return new ModuleEnvironment(settings, seams)
}

/** A class because it lives as long as its host. */
class ModuleEnvironment implements Environment {
  readonly started: Environment['started']
  readonly #settings: EnvironmentSettings
  readonly #compiler: TypeScriptCompiler
  readonly #carrier: Carrier
  readonly #sent = new Map<string, Sent>()
  #endedLast: string | undefined
  readonly #bornAt = performance.now()
  #initDurationMs: number | undefined
  readonly #numbers = createCallNumbers()
  #isStarted = false
  #isSpent = false
  /** Why it is being ended, where that is not for the host to say. */
  #reason: string | undefined
  /** Whether its end is expected. */
  #isDismissed = false
  #stuck: NodeJS.Timeout | undefined
  #resolveStarted: (problem: StartProblem | undefined) => void = () => undefined
  #resolveGone: () => void = () => undefined
  readonly #gone = new Promise<void>((resolve) => {
    this.#resolveGone = resolve
  })

  constructor(settings: EnvironmentSettings, { compiler, startHost, inspectPort }: ModuleSeams) {
    this.#settings = settings
    this.#compiler = compiler
    const late = `did not start within ${START_TIMEOUT_MS / 1000} seconds`
    const startTimer =
      settings.timeoutMs === undefined ? undefined : setTimeout(() => this.#fall(late), START_TIMEOUT_MS)
    this.started = new Promise((resolve) => {
      this.#resolveStarted = (problem) => {
        clearTimeout(startTimer)
        resolve(problem)
      }
    })
    const { listener, program, ...rest } = settings
    const { file, handler } = program as Extract<typeof program, { kind: 'module' }>
    try {
      this.#carrier = startHost(
        { ...rest, file, handler, measures: listener.report !== undefined, inspectPort },
        { hear: (message) => this.#hear(message), ended: (reason) => this.#ended(reason) },
      )
    } catch (error) {
      clearTimeout(startTimer)
      throw error
    }
    this.#watchMemory()
  }

  get isSpent(): boolean {
    return this.#isSpent
  }

  run(call: FunctionCall, attempts = 0): Promise<CallOutcome> {
    const { requestId, functionArn, isStreamed = false, payload: text } = call
    const { timeoutMs } = this.#settings
    return new Promise((resolve) => {
      if (this.#isSpent) return resolve('not begun')
      const number = this.#numbers.take()
      const beginMs = (BEGIN_MS + text.length / CHARACTERS_EACH_MS) * MORE_EACH_ATTEMPT ** attempts
      const sent: Sent = { call, number, resolve, beginMs }
      if (timeoutMs !== undefined) this.#wait(sent, timeoutMs, Math.min(timeoutMs, BEGIN_MS))
      this.#sent.set(requestId, sent)
      this.#carrier.send({ kind: 'call', number, requestId, functionArn, isStreamed, text })
      this.#watchMemory()
    })
  }

  end(): Promise<void> {
    this.#isSpent = true
    this.#isDismissed = true
    this.#carrier.end()
    return this.#gone
  }

  #watchMemory(): void {
    this.#carrier.watchMemory(() => this.#sent.size > 0 || !this.#isStarted)
  }

  #hear(message: HostMessage): void {
    if (message.kind === 'returned') return this.#return(message)
    if (message.kind === 'streamed') return this.#stream(message)
    if (message.kind === 'printed') return this.#print(message.text, message.requestId ?? this.#printing())
    if (message.kind === 'threw') return this.#fail(message)
    if (message.kind === 'started') return this.#start()
    if (message.kind === 'not started') return this.#refuse(message.error)
    if (message.kind === 'exhausted') return this.#fall(memoryReason(this.#settings.memoryMegabytes))
    if (message.kind === 'alive') return this.#isAlive()
    if (message.kind === 'compile') return this.#compile(message.text)
    if (message.kind === 'spent') this.#isSpent = true
  }

  #start(): void {
    this.#isStarted = true
    this.#initDurationMs = performance.now() - this.#bornAt
    this.#resolveStarted(undefined)
  }

  #return(message: Extract<HostMessage, { kind: 'returned' }>): void {
    this.#report({ ...message, status: 'success' })
    this.#settle(message.requestId, { payload: message.text })
  }

  #stream({ requestId, head, text }: Extract<HostMessage, { kind: 'streamed' }>): void {
    this.#settings.listener.streamed({ head, body: Buffer.from(text, 'base64') }, requestId)
  }

  #fail(message: Extract<HostMessage, { kind: 'threw' }>): void {
    const { requestId, error } = message
    this.#print(textOf(error), requestId)
    this.#report({ ...message, status: 'error' })
    this.#settle(requestId, { error: error.errorMessage, errorPayload: payloadOf(error) })
  }

  #refuse(error: FunctionError): void {
    this.#print(textOf(error))
    this.#resolveStarted({ problem: error.errorMessage, errorPayload: payloadOf(error) })
    this.end().catch(() => undefined)
  }

  #compile(file: string): void {
    this.#compiler.compile(file).then(
      (answer) =>
        this.#carrier.send({
          kind: 'compiled',
          isGood: 'code' in answer,
          text: 'code' in answer ? answer.code : answer.problem,
        }),
      () => undefined,
    )
  }

  #wait(sent: Sent, timeoutMs: number, ms: number, waitedMs = 0): void {
    sent.timer = setTimeout(() => this.#checkTime(sent, timeoutMs, waitedMs + ms), ms)
  }

  /** A call has its time from when it began, which the host alone knows. */
  #checkTime(sent: Sent, timeoutMs: number, waitedMs: number): void {
    const beganAt = this.#carrier.beganAt(sent.number)
    if (beganAt === undefined) {
      if (waitedMs >= sent.beginMs && this.#isNext(sent)) return this.#fall('it takes no calls')
      return this.#wait(sent, timeoutMs, BEGIN_MS, waitedMs)
    }
    const leftMs = beganAt + timeoutMs - Date.now()
    if (leftMs > 0) this.#wait(sent, timeoutMs, leftMs)
    else this.#timeOut(sent, timeoutMs)
  }

  /** Whether no other call keeps a call from its begin: a host begins them in the order in which they were sent. */
  #isNext(sent: Sent): boolean {
    const [oldest] = this.#sent.values()
    return oldest === sent
  }

  /** The call is over. The host is too, at once if it is the call's own or stuck, otherwise after its other calls. */
  #timeOut({ call: { requestId } }: Sent, timeoutMs: number): void {
    this.#isSpent = true
    const error = timeoutMessage(requestId, timeoutMs)
    this.#print(error, requestId)
    this.#report({ requestId, status: 'timeout', durationMs: timeoutMs })
    this.#settle(requestId, { error })
    if (this.#sent.size === 0) return void this.end().catch(() => undefined)
    this.#stuck ??= setTimeout(() => this.#fall('another call blocked it'), ALIVE_MS)
    this.#carrier.send({ kind: 'alive?', text: '' })
  }

  #isAlive(): void {
    clearTimeout(this.#stuck)
    this.#stuck = undefined
  }

  /** The host has to go. What becomes of its calls is judged when it is gone. */
  #fall(reason: string): void {
    this.#isSpent = true
    this.#reason ??= reason
    this.#carrier.end()
  }

  /** The host is gone: what was under way fails, and what had not begun may begin elsewhere. */
  #ended(its: string): void {
    const reason = this.#reason ?? its
    this.#isSpent = true
    this.#isAlive()
    this.#resolveStarted({ problem: `Runtime exited with error: ${reason}` })
    const sent = [...this.#sent.values()]
    const lost = sent.filter(({ number }) => this.#carrier.beganAt(number) !== undefined)
    if (!this.#isDismissed) this.#settings.listener.crashed(reason, lost.length)
    for (const one of sent) {
      if (lost.includes(one)) this.#lose(one.call.requestId, reason)
      else this.#settle(one.call.requestId, 'not begun')
    }
    this.#carrier.close()
    this.#resolveGone()
  }

  #lose(requestId: string, reason: string): void {
    const error = exitMessage(requestId, reason)
    this.#print(error, requestId)
    this.#report({ requestId, status: 'error', durationMs: 0 })
    this.#settle(requestId, { error, endsAll: true })
  }

  #settle(requestId: string, outcome: CallOutcome): void {
    const sent = this.#sent.get(requestId)
    if (!sent) return
    clearTimeout(sent.timer)
    this.#sent.delete(requestId)
    this.#numbers.give(sent.number)
    this.#endedLast = requestId
    sent.resolve(outcome)
  }

  /** Of the call's own numbers; those of its environment are added. */
  #report(own: CallReport & { readonly memoryBytes?: number | undefined }): void {
    const { report } = this.#settings.listener
    if (!report || !this.#sent.has(own.requestId)) return
    const { requestId, status, durationMs, memoryBytes: maxMemoryBytes } = own
    report({ requestId, status, durationMs, maxMemoryBytes, initDurationMs: this.#initDurationMs })
    this.#initDurationMs = undefined
  }

  /** The call that raw output is of: the only one, or the one that ended last, since a pipe may be read after the answer. */
  #printing(): string | undefined {
    if (this.#sent.size === 0) return this.#endedLast
    return this.#sent.size === 1 ? [...this.#sent.keys()][0] : undefined
  }

  #print(text: string, requestId?: string): void {
    for (const line of text.replace(/\n$/, '').split('\n')) this.#settings.listener.print(line, requestId)
  }
}

/** An error for a person: its stack, or its message where it has none. */
function textOf({ errorType, errorMessage, trace }: FunctionError): string {
  return trace.length > 0 ? trace.join('\n') : `${errorType}: ${errorMessage}`
}

/** An error as Lambda's Node runtime answers it. */
function payloadOf(error: FunctionError): string {
  const { trace, ...told } = error
  return JSON.stringify(trace.length > 0 ? { ...told, trace } : told)
}
