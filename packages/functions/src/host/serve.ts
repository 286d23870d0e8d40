import type { CallOrder, HostOrder, HostSettings } from '../protocol.ts'
import { beginCall, finishAll, type Handler, isBusy, whenIdle } from './calls.ts'
import { toFunctionError } from './function-error.ts'
import { guardHost } from './guards.ts'
import { loadHandler } from './load-handler.ts'
import { limitBuffers } from './memory.ts'
import { captureOutput } from './output.ts'
import { type HostPort, post } from './post.ts'
import { installStreaming } from './streaming.ts'

/** Loads a function's module, then runs calls until the host is ended. */
export async function serveFunction(settings: HostSettings, port: HostPort): Promise<void> {
  process.setSourceMapsEnabled(true)
  captureOutput()
  guardHost()
  installStreaming()
  limitBuffers(settings.memoryMegabytes)
  const orders: HostOrder[] = []
  let hear: (order: HostOrder) => void = (order) => orders.push(order)
  port.listen((order) => hear(order))
  try {
    const handler = await loadHandler(settings, port)
    hear = takeOrders(handler, settings, port)
    post({ kind: 'started', text: '' })
    for (const order of orders) hear(order)
  } catch (error) {
    post({ kind: 'not started', error: toFunctionError(error), text: '' })
  }
}

function takeOrders(handler: Handler, settings: HostSettings, port: HostPort): (order: HostOrder) => void {
  // While calls are under way nothing but their own work keeps the host: when that ends, no answer can come any more.
  whenIdle(() => port.setReferenced(true))
  process.on('beforeExit', () => {
    port.setReferenced(true)
    finishAll()
  })
  const begin = (call: CallOrder) => {
    port.mark(call.number)
    if (!isBusy()) port.setReferenced(false)
    beginCall(handler, call, settings)
  }
  return (order) => {
    if (order.kind === 'alive?') post({ kind: 'alive', text: '' })
    if (order.kind === 'call') begin(order)
  }
}
