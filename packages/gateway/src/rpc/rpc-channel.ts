import type { Socket } from 'node:net'
import { errorOf } from '@gatehouse/command-line'

/** The near end of a channel to another process or thread: each end calls the functions of the other. */
export interface RpcChannel<Theirs> {
  /**
   * Calls a function of the other end, and hands it a connection with the call where one is given. Rejects with the message of what
   * went wrong there, and when the other end is gone.
   */
  call<N extends keyof Theirs>(
    name: N,
    argument: ArgumentOf<Theirs[N]>,
    socket?: Socket,
  ): Promise<ResultOf<Theirs[N]>>
  /** Takes a message that the channel brought. */
  take(message: unknown, socket: unknown): void
  /** Rejects the calls that are not answered yet, and all later ones. */
  close(): void
}

type ArgumentOf<F> = F extends (argument: infer A, ...rest: never[]) => unknown ? A : never
type ResultOf<F> = F extends (...rest: never[]) => infer R ? Awaited<R> : never

interface Call {
  readonly id: number
  readonly name: string
  readonly argument: unknown
}

/** An answer has the id of its call, and a failure where something went wrong. */
type CallAnswer = { readonly id: number } & ({ readonly answer: unknown } | { readonly failure: string })

interface PendingCall {
  resolve(answer: unknown): void
  reject(error: Error): void
}

type Functions = Readonly<Record<string, (argument: unknown, socket: unknown) => unknown>>

/** Sends a message; a socket that goes along stays open here as well. Calls back, with an error when it did not go out. */
export type Send = (
  message: object,
  socket: Socket | undefined,
  onSent: (error: Error | null) => void,
) => void

/** Opens the near end of a channel. `ours` are the functions that the other end may call. */
export function createRpcChannel<Theirs>(ours: object, send: Send): RpcChannel<Theirs> {
  const pending = new Map<number, PendingCall>()
  let calls = 0
  let isClosed = false

  function settle(id: number, outcome: (call: PendingCall) => void): void {
    const call = pending.get(id)
    pending.delete(id)
    if (call) outcome(call)
  }

  async function answer({ id, name, argument }: Call, socket: unknown): Promise<void> {
    const reply = (message: CallAnswer) => send(message, undefined, ignore)
    try {
      reply({ id, answer: await (ours as Functions)[name]?.(argument, socket) })
    } catch (error) {
      reply({ id, failure: errorOf(error).message })
    }
  }

  return {
    call: (name, argument, socket) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error(ENDED))
        calls += 1
        const id = calls
        pending.set(id, { resolve: resolve as PendingCall['resolve'], reject })
        send({ id, name, argument }, socket, (error) => {
          if (error) settle(id, (call) => call.reject(error))
        })
      }),
    take(message, socket) {
      const received = message as Call | CallAnswer
      if ('name' in received) answer(received, socket).catch(ignore)
      else if ('failure' in received) settle(received.id, (call) => call.reject(new Error(received.failure)))
      else settle(received.id, (call) => call.resolve(received.answer))
    },
    close() {
      isClosed = true
      for (const id of [...pending.keys()]) settle(id, (call) => call.reject(new Error(ENDED)))
    },
  }
}

const ENDED = 'the other process has ended'
const ignore = () => undefined
