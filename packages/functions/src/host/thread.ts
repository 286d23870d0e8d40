/** A function's module in a thread of the gateway's process. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { markShared } from '../begin-marks.ts'
import type { HostOrder, ThreadData } from '../protocol.ts'
import { connect, type HostPort } from './post.ts'
import { serveFunction } from './serve.ts'

const { settings, marks, compiled, answered }: ThreadData = workerData
const parent = parentPort as NonNullable<typeof parentPort>

const port: HostPort = {
  post: (message) => parent.postMessage(message),
  listen: (hear) => parent.on('message', (orders: readonly HostOrder[]) => orders.forEach(hear)),
  setReferenced: (isReferenced) => (isReferenced ? parent.ref() : parent.unref()),
  mark: markShared(marks),
  waitForCode(timeoutMs) {
    const flag = new Int32Array(answered)
    Atomics.wait(flag, 0, 0, timeoutMs)
    Atomics.store(flag, 0, 0)
    return receiveMessageOnPort(compiled)?.message as ReturnType<HostPort['waitForCode']>
  },
}
connect(port)
await serveFunction(settings, port)
