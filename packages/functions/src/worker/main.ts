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
  // While calls are under way nothing but their own work keeps the thread: when that ends, no answer can come any more.
  whenIdle(() => port.ref())
  process.on('beforeExit', () => {
    port.ref()
    if (isBusy()) finishAll()
  })
  port.on('message', (message: CallMessage | 'alive?') => {
    if (message === 'alive?') return post({ kind: 'alive' })
    Atomics.add(begun, 0, 1)
    port.unref()
    beginCall(handler, message, thread)
  })
  post({ kind: 'started' })
}
