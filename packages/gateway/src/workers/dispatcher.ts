import type { Socket } from 'node:net'
import { withinMs } from '../timing/within.ts'
import type { Member } from './worker-process.ts'

/** Hands connections to workers in turn. */
export interface Dispatcher {
  /** `door` is the number of the port that the connection came in by. */
  hand(door: number, socket: Socket): void
  /** From now on the worker gets connections. */
  add(member: Member): void
  /** Resolves once a worker has taken everything that came in. */
  settled(): Promise<void>
  /** Drops what no worker has taken. */
  close(): void
}

interface Handover {
  readonly door: number
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
  const idle: Member[] = []
  let isClosed = false
  let handing = 0
  let onSettled: (() => void) | undefined

  function goOn(): void {
    while (waiting.length > 0 && idle.length > 0)
      handOver(idle.shift() as Member, waiting.shift() as Handover).catch(() => undefined)
  }

  async function handOver(member: Member, handover: Handover): Promise<void> {
    const { door, socket } = handover
    handing += 1
    try {
      await withinMs(TAKE_MS, member.peer.ask('takeConnection', door, socket))
      // It is open in the worker: here only a second hold of it ends.
      socket.destroy()
      idle.push(member)
    } catch (error) {
      // Nobody else may have it before it is certain that this one does not read it.
      member.end(`it did not take a connection: ${(error as Error).message}`)
      await member.gone
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
    hand(door, socket) {
      socket.on('error', () => undefined)
      waiting.push({ door, socket })
      goOn()
    },
    add(member) {
      idle.push(member)
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
