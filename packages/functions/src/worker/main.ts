/** The thread of a function's module: loads it, then runs calls until it is ended. */
import { parentPort, workerData } from 'node:worker_threads'
import type { CallMessage, ThreadData } from '../protocol.ts'
import { beginCall, finishAll, type Handler, isBusy, whenIdle } from './calls.ts'
import { toFunctionError } from './function-error.ts'
import { guardThread } from './guards.ts'
import { loadHandler } from './load-handler.ts'
import { limitBuffers } from './memory.ts'
import { captureOutput } from './output.ts'
import { post } from './post.ts'

const thread = workerData as ThreadData
const port = parentPort as NonNullable<typeof parentPort>
const begun = new Int32Array(thread.begun)

process.setSourceMapsEnabled(true)
captureOutput()
guardThread()
limitBuffers(thread.memoryMegabytes)
await loadHandler(thread).then(serve, (error: unknown) => {
  post({ kind: 'not started', error: toFunctionError(error) })
})

function serve(handler: Handler): void {
  const waiting: CallMessage[] = []
  let isBeginning = false

  /** Begins what may begin, and is still the thread's to begin. */
  function advance(): void {
    if (isBeginning) return
    isBeginning = true
    for (let [next] = waiting; next && (next.isShared || !isBusy()); [next] = waiting) {
      waiting.shift()
      const { number } = next
      if (Atomics.compareExchange(begun, 0, number - 1, number) === number - 1)
        beginCall(handler, next, thread)
    }
    isBeginning = false
    // While calls are under way nothing but their own work keeps the thread: when that ends, no answer can come any more.
    if (isBusy()) port.unref()
    else port.ref()
  }

  whenIdle(advance)
  process.on('beforeExit', () => {
    port.ref()
    finishAll()
  })
  port.on('message', (message: readonly CallMessage[] | 'alive?') => {
    if (message === 'alive?') return post({ kind: 'alive' })
    waiting.push(...message)
    advance()
  })
  post({ kind: 'started' })
}
