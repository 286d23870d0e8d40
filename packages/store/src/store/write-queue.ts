/** What a store does around the transactions of one batch. Everything but the beginning is synchronous. */
export interface BatchSteps {
  /** May wait while another process writes; reads go on meanwhile. */
  begin(): void | Promise<void>
  /** Marks the point that `undo` returns to, until `keep` forgets it. */
  mark(): void
  undo(): void
  keep(): void
  /** Makes the batch durable. */
  commit(): void
  /** Gives the whole batch up. */
  abandon(): void
  /** Announces the batch after it is durable. */
  announce(): void
}

interface Job {
  /** Resolves to what tells of its success, once the batch is durable. */
  readonly work: () => Promise<() => void>
  readonly reject: (error: unknown) => void
}

/** The largest number of transactions that share one commit. */
const MAX_BATCH = 256

/**
 * Runs transactions one after the other, those that wait together in one commit: a burst of writes costs one disk flush. Each
 * can fail on its own, and none is acknowledged before the commit that holds it.
 */
export function createWriteQueue(steps: BatchSteps) {
  const waiting: Job[] = []
  let draining: Promise<void> | undefined

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      // What came together comes one by one: a batch that began with the first would be committed without the rest. And a stream of
      // writes would keep this thread from everything else that it has to do.
      await aTurn()
      await runBatch(steps, waiting.splice(0, MAX_BATCH))
    }
    draining = undefined
  }

  return {
    run<T>(work: () => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        waiting.push({
          work: async () => {
            const value = await work()
            return () => resolve(value)
          },
          reject,
        })
        draining ??= drain()
      })
    },
    async idle(): Promise<void> {
      await draining
    },
  }
}

async function runBatch(steps: BatchSteps, jobs: readonly Job[]): Promise<void> {
  const outcomes: (() => void)[] = []
  try {
    await steps.begin()
    for (const job of jobs) outcomes.push(await runJob(steps, job))
    steps.commit()
  } catch (error) {
    steps.abandon()
    for (const job of jobs) job.reject(error)
    return
  }
  steps.announce()
  for (const settle of outcomes) settle()
}

async function runJob(steps: BatchSteps, job: Job): Promise<() => void> {
  steps.mark()
  try {
    const settle = await job.work()
    steps.keep()
    return settle
  } catch (error) {
    steps.undo()
    return () => job.reject(error)
  }
}

function aTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
