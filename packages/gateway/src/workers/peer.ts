/** Another process, whose functions are asked over a channel, and which asks those of this one. */
export interface Peer<Theirs> {
  /** Asks a function of the other process. Rejects with the message of what went wrong there, and when the process ends. */
  ask<N extends keyof Theirs>(name: N, argument: ArgumentOf<Theirs[N]>): Promise<AnswerOf<Theirs[N]>>
  /** Takes a message that the channel brought. */
  take(message: unknown): void
  /** Rejects what is not answered yet, and whatever is asked from now on. */
  close(): void
}

type ArgumentOf<F> = F extends (argument: infer A) => unknown ? A : never
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

type Functions = Readonly<Record<string, (argument: unknown) => unknown>>

/** `ours` is what the other process may ask; `send` calls back with an error when its message did not go out. */
export function createPeer<Theirs>(
  ours: object,
  send: (message: Question | Answer, onSent: (error: Error | null) => void) => void,
): Peer<Theirs> {
  const askers = new Map<number, Asker>()
  let questions = 0
  let isClosed = false

  function settle(id: number, outcome: (asker: Asker) => void): void {
    const asker = askers.get(id)
    askers.delete(id)
    if (asker) outcome(asker)
  }

  async function answer({ id, name, argument }: Question): Promise<void> {
    const reply = (message: Answer) => send(message, ignore)
    try {
      reply({ id, answer: await (ours as Functions)[name]?.(argument) })
    } catch (error) {
      reply({ id, failure: (error as Error).message })
    }
  }

  return {
    ask: (name, argument) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error(ENDED))
        questions += 1
        const id = questions
        askers.set(id, { resolve: resolve as Asker['resolve'], reject })
        send({ id, name: name as string, argument }, (error) => {
          if (error) settle(id, (asker) => asker.reject(error))
        })
      }),
    take(message) {
      const received = message as Question | Answer
      if ('name' in received) answer(received).catch(ignore)
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
