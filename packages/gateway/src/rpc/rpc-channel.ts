import type { Socket } from 'node:net'

/** Another process, whose functions are asked over a channel, and which asks those of this one. */
export interface Peer<Theirs> {
  /**
   * Asks a function of the other process, and hands it a connection with the question where one is given. Rejects with the message
   * of what went wrong there, and when the process ends.
   */
  ask<N extends keyof Theirs>(
    name: N,
    argument: ArgumentOf<Theirs[N]>,
    socket?: Socket,
  ): Promise<AnswerOf<Theirs[N]>>
  /** Takes what the channel brought. */
  take(message: unknown, socket: unknown): void
  /** Rejects what is not answered yet, and whatever is asked from now on. */
  close(): void
}

type ArgumentOf<F> = F extends (argument: infer A, ...rest: never[]) => unknown ? A : never
type AnswerOf<F> = F extends (...rest: never[]) => infer R ? Awaited<R> : never

interface Question {
  readonly id: number
  readonly name: string
  readonly argument: unknown
}

/** An answer has the id of its question, and a failure where something went wrong. */
type Answer = { readonly id: number } & ({ readonly answer: unknown } | { readonly failure: string })

interface Asker {
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

/** `ours` is what the other process may ask. */
export function createPeer<Theirs>(ours: object, send: Send): Peer<Theirs> {
  const askers = new Map<number, Asker>()
  let questions = 0
  let isClosed = false

  function settle(id: number, outcome: (asker: Asker) => void): void {
    const asker = askers.get(id)
    askers.delete(id)
    if (asker) outcome(asker)
  }

  async function answer({ id, name, argument }: Question, socket: unknown): Promise<void> {
    const reply = (message: Answer) => send(message, undefined, ignore)
    try {
      reply({ id, answer: await (ours as Functions)[name]?.(argument, socket) })
    } catch (error) {
      reply({ id, failure: (error as Error).message })
    }
  }

  return {
    ask: (name, argument, socket) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error(ENDED))
        questions += 1
        const id = questions
        askers.set(id, { resolve: resolve as Asker['resolve'], reject })
        send({ id, name, argument }, socket, (error) => {
          if (error) settle(id, (asker) => asker.reject(error))
        })
      }),
    take(message, socket) {
      const received = message as Question | Answer
      if ('name' in received) answer(received, socket).catch(ignore)
      else if ('failure' in received) settle(received.id, (it) => it.reject(new Error(received.failure)))
      else settle(received.id, (it) => it.resolve(received.answer))
    },
    close() {
      isClosed = true
      for (const id of [...askers.keys()]) settle(id, (asker) => asker.reject(new Error(ENDED)))
    },
  }
}

const ENDED = 'the other process has ended'
const ignore = () => undefined
