import { errorOf } from '@gatehouse/command-line'
import { WorkerError } from '../failures/worker-error.ts'
import type { Log } from '../logs/log.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import type { WorkerCount } from '../state/state-link.ts'
import { withinMs } from '../timing/within.ts'
import type { PrimaryApi, WorkerApi } from './protocol.ts'
import { forkWorker, type WorkerProcess } from './worker-process.ts'

type ChangeName = 'stageChanged' | 'domainChanged'
type ReportName = 'readMetrics' | 'listFunctions'

/** What a worker says of itself. */
interface Report<N extends ReportName> {
  readonly worker: WorkerProcess
  readonly answer: Awaited<ReturnType<WorkerApi[N]>>
}

export interface WorkerPoolOptions {
  readonly options: GatewayOptions
  /** What the ids of connections have in them, where other nodes have some too. */
  readonly tag: number | undefined
  readonly log: Log
  readonly apiOf: (worker: WorkerProcess) => PrimaryApi
  readonly onServing: (worker: WorkerProcess) => void
  /** Called when workers keep failing. */
  readonly onFailure: (error: WorkerError) => void
}

/** How long a worker may take until it serves. */
const START_MS = 30_000

/** How long it may take to take up a change. */
const CHANGE_MS = 5_000

/** How long it may take to say something of itself. */
const REPORT_MS = 2_000

/** How long it may take to end once it is told to. */
const CLOSE_MS = 15_000

/** How long after a fork that the system refused the next one is tried. */
const REFUSED_MS = 1_000

/** So many workers in a row that end before they serve, and the next will do no better. */
const MAX_FAILED = 5

/**
 * The worker processes: as many as there are to be, each replaced when it ends. A class because it lives as long as the gateway.
 */
export class WorkerPool {
  readonly #context: WorkerPoolOptions
  readonly #wanted: number
  readonly #workers = new Map<number, WorkerProcess>()
  readonly #changes = new Set<Promise<void>>()
  #phase: 'opening' | 'open' | 'closing' = 'opening'
  /** How many in a row ended before they served. */
  #failed = 0

  constructor(context: WorkerPoolOptions) {
    this.#context = context
    this.#wanted = context.options.workers ?? 1
  }

  /** Starts all of them. Resolves once they serve; rejects with a `WorkerError` when one cannot. */
  async open(): Promise<void> {
    const slots = Array.from({ length: this.#wanted }, (_, slot) => slot)
    await Promise.all(slots.map((slot) => this.#start(slot)))
    this.#phase = 'open'
    // A worker that ended while others still began has not been replaced.
    for (const slot of slots) if (!this.#workers.has(slot)) this.#start(slot).catch(() => undefined)
  }

  /** Tells all of a change. A worker that does not take it up in time is ended: it would serve what was before. */
  tell<N extends ChangeName>(name: N, change: Parameters<WorkerApi[N]>[0]): void {
    for (const worker of this.#workers.values()) {
      if (!worker.isFollowing) continue
      const telling = tellWorker(worker, name, change).finally(() => this.#changes.delete(telling))
      this.#changes.add(telling)
    }
  }

  /** Resolves once everything that was told so far is taken up. */
  async settled(): Promise<void> {
    await Promise.all(this.#changes)
  }

  /** What the workers that serve answer; one that does not answer in time is left out. */
  async askAll<N extends ReportName>(name: N): Promise<Report<N>[]> {
    const asked = this.#serving().map(async (worker) => {
      const answer = await withinMs(REPORT_MS, worker.channel.call(name, undefined as never))
      return { worker, answer } as Report<N>
    })
    const reports = await Promise.allSettled(asked)
    return reports.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))
  }

  count(): WorkerCount {
    return { serving: this.#serving().length, wanted: this.#wanted }
  }

  /** The worker of that number; undefined while there is none. */
  find(slot: number): WorkerProcess | undefined {
    return this.#workers.get(slot)
  }

  /** Has all open the files of their logs anew, and read the credentials again. */
  reload(): void {
    for (const { channel } of this.#workers.values()) channel.call('reload', undefined).catch(() => undefined)
  }

  /** Has all serve on for `drainSeconds`, no longer ready. */
  async drain(): Promise<void> {
    const ms = (this.#context.options.drainSeconds ?? 0) * 1_000
    const draining = this.#serving().map(({ channel }) =>
      withinMs(ms + REPORT_MS, channel.call('drain', undefined)).catch(() => undefined),
    )
    await Promise.all(draining)
  }

  /** Lets all finish what is under way; resolves once they have ended. */
  async close(): Promise<void> {
    this.#phase = 'closing'
    await Promise.all([...this.#workers.values()].map(stop))
  }

  #serving(): WorkerProcess[] {
    return [...this.#workers.values()].filter(({ isServing }) => isServing)
  }

  async #start(slot: number): Promise<void> {
    const { apiOf, options, tag, onServing } = this.#context
    const worker = forkWorker(slot, apiOf)
    this.#workers.set(slot, worker)
    worker.gone.then((how) => this.#replace(worker, how)).catch(() => undefined)
    try {
      await withinMs(START_MS, worker.channel.call('start', { options, slot, tag }))
    } catch (error) {
      worker.end(errorOf(error).message)
      throw new WorkerError(errorOf(error).message)
    }
    worker.isServing = true
    onServing(worker)
  }

  #retry(slot: number): void {
    if (this.#phase === 'open') this.#start(slot).catch(() => undefined)
  }

  #replace({ slot, pid, problem, isServing }: WorkerProcess, how: string): void {
    this.#workers.delete(slot)
    if (this.#phase !== 'open') return
    this.#context.log.error({ pid, problem }, `a worker ended ${how}`)
    // No descriptor or no process was free, which says nothing of workers and passes.
    if (pid === undefined) return void setTimeout(() => this.#retry(slot), REFUSED_MS).unref()
    // A worker that served may have met a request that ends it: a client that sends those must not end the gateway.
    this.#failed = isServing ? 0 : this.#failed + 1
    if (this.#failed < MAX_FAILED) return this.#retry(slot)
    this.#phase = 'closing'
    const last = problem ?? `it ended ${how}`
    this.#context.onFailure(
      new WorkerError(`${MAX_FAILED} workers in a row ended before they served; of the last: ${last}`),
    )
  }
}

async function tellWorker(
  { channel, gone, end }: WorkerProcess,
  name: ChangeName,
  change: unknown,
): Promise<void> {
  try {
    await withinMs(CHANGE_MS, channel.call(name, change as never))
  } catch (error) {
    end(`it did not take up a change: ${errorOf(error).message}`)
    await gone
  }
}

async function stop({ isServing, channel, gone, end }: WorkerProcess): Promise<void> {
  if (!isServing) end('it had not begun')
  channel.call('close', undefined).catch(() => undefined)
  await withinMs(CLOSE_MS, gone).catch(() => end('it did not come to an end'))
  await gone
}
