import type { Socket } from 'node:net'
import { errorOf } from '@gatehouse/command-line'
import { withinMs } from '../timing/within.ts'
import type { WorkerProcess } from './worker-process.ts'

/** Hands connections to workers, round-robin among those that are free. */
export interface Dispatcher {
  /** `portIndex` is the number of the port that the connection came in by, counted from 0. */
  hand(portIndex: number, socket: Socket): void
  /** From now on the worker gets connections. */
  add(worker: WorkerProcess): void
  /** Resolves once a worker has taken everything that came in. */
  settled(): Promise<void>
  /** Drops what no worker has taken. */
  close(): void
}

interface Handover {
  readonly portIndex: number
  readonly socket: Socket
}

/** A worker that takes longer is stuck. */
const TAKE_MS = 5_000

/**
 * A worker gets the next connection once it has said that it took the last one, so that one that is stuck holds up no more than
 * that. What a worker did not take before it ended goes to another.
 */
export function createDispatcher(): Dispatcher {
  const waiting: Handover[] = []
  const idle: WorkerProcess[] = []
  let isClosed = false
  let handing = 0
  let onSettled: (() => void) | undefined

  function goOn(): void {
    while (waiting.length > 0 && idle.length > 0)
      handOver(idle.shift() as WorkerProcess, waiting.shift() as Handover).catch(() => undefined)
  }

  async function handOver(worker: WorkerProcess, handover: Handover): Promise<void> {
    const { portIndex, socket } = handover
    handing += 1
    try {
      await withinMs(TAKE_MS, worker.channel.call('takeConnection', portIndex, socket))
      // The connection stays open in the worker: only this process's own handle of it is closed.
      socket.destroy()
      idle.push(worker)
    } catch (error) {
      // No other worker may have it before it is certain that this one does not read it.
      worker.end(`it did not take a connection: ${errorOf(error).message}`)
      await worker.gone
      waiting.unshift(handover)
    }
    handing -= 1
    if (isClosed) drop()
    else goOn()
    if (isSettled()) onSettled?.()
  }

  const isSettled = () => handing === 0 && waiting.length === 0

  function drop(): void {
    for (const { socket } of waiting.splice(0)) socket.destroy()
  }

  return {
    hand(portIndex, socket) {
      socket.on('error', () => undefined)
      waiting.push({ portIndex, socket })
      goOn()
    },
    add(worker) {
      idle.push(worker)
      goOn()
    },
    settled: () =>
      new Promise((resolve) => {
        onSettled = resolve
        if (isSettled()) resolve()
      }),
    close() {
      isClosed = true
      drop()
    },
  }
}
