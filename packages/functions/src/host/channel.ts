import { readSync, writeSync } from 'node:fs'
import { Socket } from 'node:net'
import { markFile } from '../begin-marks.ts'
import { errorOf } from '../error-of.ts'
import { createFrameReader, formatFrame } from '../frames.ts'
import type { HostOrder } from '../protocol.ts'
import type { HostPort } from './post.ts'

/** The descriptors that a host process is started with. */
const CHANNEL = 3
const MARKS = 4

const CHUNK_BYTES = 64 * 1024

/** What a thread can sleep on. */
const NEVER = new Int32Array(new SharedArrayBuffer(4))

/**
 * The channel between a host process and the gateway. Writing waits until everything is out: so what a function prints in a loop is
 * held nowhere, and what it said before it crashed has been said. The host ends when the channel does, which is how it notices that
 * there is no gateway any more.
 */
export function openChannel(): HostPort & { leave(): never } {
  const kill = process.kill.bind(process)
  const socket = new Socket({ fd: CHANNEL, readable: true, writable: true })
  const read = createFrameReader<HostOrder>()
  const mark = markFile(MARKS)
  let hear: (order: HostOrder) => void = () => undefined

  /** The channel is gone, and with it the gateway: the whole group ends, this process with it. */
  function leave(): never {
    kill(-process.pid, 'SIGKILL')
    throw new Error('no gateway')
  }

  const patiently = (act: () => number) => attemptOn(leave, act)

  socket.on('data', (chunk: Buffer) => {
    for (const order of read(chunk)) hear(order)
  })
  socket.on('error', leave)
  socket.on('close', leave)

  return {
    leave,
    listen(listener) {
      hear = listener
    },
    setReferenced: (isReferenced) => void (isReferenced ? socket.ref() : socket.unref()),
    post(message) {
      const bytes = formatFrame(message)
      for (let at = 0; at < bytes.length; ) at += patiently(() => writeSync(CHANNEL, bytes, at)) ?? 0
    },
    mark(number) {
      patiently(() => {
        mark(number)
        return 0
      })
    },
    waitForCode(timeoutMs) {
      const until = performance.now() + timeoutMs
      const chunk = Buffer.alloc(CHUNK_BYTES)
      while (performance.now() < until) {
        const length = patiently(() => readSync(CHANNEL, chunk))
        if (length === 0) leave()
        const orders = length === undefined ? [] : read(Buffer.from(chunk.subarray(0, length)))
        const code = orders.find((it) => it.kind === 'compiled')
        for (const order of orders) if (order !== code) setImmediate(hear, order)
        if (code?.kind === 'compiled') return code
      }
      return undefined
    },
  }
}

/** Undefined where it cannot be done yet, after a while of sleep; any other failure means that the channel is gone. */
function attemptOn(leave: () => never, act: () => number): number | undefined {
  try {
    return act()
  } catch (error) {
    if (errorOf(error).code !== 'EAGAIN') leave()
    Atomics.wait(NEVER, 0, 0, 1)
    return undefined
  }
}
