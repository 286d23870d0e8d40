import { MessageChannel, Worker } from 'node:worker_threads'
import { createSharedMarks, readSharedMarks } from './begin-marks.ts'
import { type Carrier, type CarrierListener, memoryReason } from './carrier.ts'
import type { HostMessage, HostOrder, HostSettings, ThreadData } from './protocol.ts'

/** Starts a thread of the gateway's own process for a function's module. */
export function startThread(settings: HostSettings, listener: CarrierListener): Carrier {
  const marks = createSharedMarks()
  const answered = new SharedArrayBuffer(4)
  const { port1: answers, port2: compiled } = new MessageChannel()
  answers.unref()
  const data: ThreadData = { settings, marks, compiled, answered }
  const worker = new Worker(new URL('./host/thread.js', import.meta.url), {
    name: settings.name,
    workerData: data,
    transferList: [compiled],
    env: { ...settings.variables },
    // Whether a file is an ES module is for its author to say, or not.
    execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
    resourceLimits: { maxOldGenerationSizeMb: settings.memoryMegabytes },
    stdout: true,
    stderr: true,
  })
  let reason: string | undefined
  worker.on('message', (message: HostMessage) => listener.hear(message))
  worker.on('error', (error: Error & { code?: string }) => {
    reason =
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? memoryReason(settings.memoryMegabytes) : error.message
  })
  worker.once('exit', (code) => listener.ended(reason ?? `exit status ${code}`))
  /** Orders on their way: those of one turn are sent together, which wakes the thread once. */
  const outbox: HostOrder[] = []

  return {
    send(order) {
      if (order.kind === 'compiled') return answer(order)
      if (outbox.length === 0) setImmediate(() => worker.postMessage(outbox.splice(0)))
      outbox.push(order)
    },
    beganAt: readSharedMarks(marks).beganAt,
    end() {
      worker.terminate().catch(() => undefined)
    },
    watchMemory: () => undefined,
    close: () => answers.close(),
  }

  function answer(order: HostOrder): void {
    answers.postMessage(order)
    const flag = new Int32Array(answered)
    Atomics.store(flag, 0, 1)
    Atomics.notify(flag, 0)
  }
}
