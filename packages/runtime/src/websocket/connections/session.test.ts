import { describe, expect, it } from 'vitest'
import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import { isTurnOver } from '../../time/turn.ts'
import { createTurnedClock } from '../../time/turned-clock.ts'
import type { Client } from '../facts/facts.ts'
import type { WebSocketPlan } from '../plan/compile.ts'
import { type Connection, IDLE_MS, MAX_AGE_MS, MAX_BUFFERED_BYTES, Session } from './session.ts'

type Serve = (text: string) => MaybePromise<string | undefined>

interface Opening {
  readonly serve?: Serve
  readonly drained?: () => Promise<void>
  readonly sharesTurns?: boolean
  /** How many characters there is memory for. */
  readonly maxHeld?: number
}

/** A session on a socket, a clock and a timer that are moved by hand. Everything that happens is noted in order. */
function open({
  serve = (text) => text,
  drained,
  sharesTurns = false,
  maxHeld = Number.POSITIVE_INFINITY,
}: Opening = {}) {
  const noted: string[] = []
  const clock = createTurnedClock({ at: 0 })
  const state = { isOpen: true, buffered: 0, isGone: false, held: 0 }
  const plan = {
    message: (_client: Client, text: string) => serve(text),
    disconnect: async (_client: Client, { code, reason }: { code: number; reason: string }) => {
      noted.push(`$disconnect ${code} ${reason}`)
    },
  } as WebSocketPlan
  const connection: Connection = {
    send: (text) => noted.push(`sends ${text}`),
    drained: () => drained?.(),
    get isOpen() {
      return state.isOpen
    },
    get bufferedBytes() {
      return state.buffered
    },
    holdReceived(length) {
      if (length > maxHeld) return false
      state.held = length
      return true
    },
    holdLeft(length) {
      state.held = length
    },
    close: (code) => noted.push(`closes ${code}`),
    terminate: () => noted.push('terminates'),
    pause: () => noted.push('pauses'),
    resume: () => noted.push('resumes'),
  }
  const { promise: over, resolve } = withResolvers<void>()
  const client = { connectionId: 'c1' } as Client
  const stage = { apiId: 'a1', stageName: 'live' }
  const session = new Session({ client, stage, plan }, connection, {
    planOf: () => (state.isGone ? undefined : plan),
    clock,
    isTurnOver: sharesTurns ? isTurnOver : () => false,
    tell: (message) => noted.push(`tells ${message}`),
    onOver: () => resolve(),
  })
  return {
    noted,
    state,
    session,
    over,
    wait: clock.advance.bind(clock),
  }
}

/** As `Promise.withResolvers`, which Node 20 has not. */
function withResolvers<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolveIt) => {
    resolve = resolveIt
  })
  return { promise, resolve }
}

/** A promise's next turns. */
const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

describe('messages', () => {
  it('are served one after another, in their order', async () => {
    const first = withResolvers<string>()
    const { session, noted } = open({ serve: (text) => (text === 'a' ? first.promise : text) })
    for (const text of ['a', 'b', 'c']) session.receive(text)
    expect(noted).toEqual([])
    first.resolve('A')
    await settle()
    expect(noted).toEqual(['sends A', 'sends b', 'sends c'])
  })

  it('leave turns to others, of this and of other connections, where they take long', async () => {
    const serve = (text: string) => {
      const until = performance.now() + 15
      while (performance.now() < until);
      return text
    }
    const sharesTurns = true
    const [one, other] = [open({ serve, sharesTurns }), open({ serve, sharesTurns })]
    const texts = Array.from({ length: 20 }, (_, index) => String(index))
    let turns = 0
    let isOver = false
    const watch = () => {
      turns += 1
      if (!isOver) setImmediate(watch)
    }
    setImmediate(watch)
    for (const text of texts) {
      one.session.receive(text)
      other.session.receive(text)
    }
    const sent = texts.map((text) => `sends ${text}`)
    await expect.poll(() => [one.noted, other.noted]).toEqual([sent, sent])
    isOver = true
    // Forty messages, two a turn.
    expect(turns).toBeGreaterThan(10)
  })

  it('of one client, however costly and however many, leave every second turn to those of others', async () => {
    const sharesTurns = true
    let served = 0
    const busy = open({
      serve(text) {
        const until = performance.now() + 30
        while (performance.now() < until);
        served += 1
        if (served < 100) busy.session.receive(text)
        return undefined
      },
      sharesTurns,
    })
    for (let count = 0; count < 10; count += 1) busy.session.receive('a')
    const waits: number[] = []
    for (let count = 0; count < 5; count += 1) {
      const { promise, resolve } = withResolvers<void>()
      const other = open({ serve: () => void resolve() as undefined, sharesTurns })
      // As what comes by a socket: between the turns of those who wait.
      const before = await new Promise<number>((resolveBefore) => {
        setTimeout(() => {
          other.session.receive('b')
          resolveBefore(served)
        })
      })
      await promise
      waits.push(served - before)
    }
    expect(Math.max(...waits)).toBeLessThanOrEqual(2)
    busy.session.cutOff()
    served = 100
  })

  it('wait while the client has not taken the reply before them', async () => {
    const { promise, resolve } = withResolvers<void>()
    const { session, noted } = open({ drained: () => promise })
    session.receive('a')
    session.receive('b')
    expect(noted).toEqual(['sends a'])
    resolve()
    await settle()
    expect(noted).toEqual(['sends a', 'sends b'])
  })

  it.each<[string, number, number]>([
    ['many', 65, 1],
    ['long', 2, 512 * 1024],
  ])('stop the reading of the client while too %s of them wait', async (_title, count, length) => {
    const first = withResolvers<undefined>()
    let isFirst = true
    const serve = () => {
      const answer = isFirst ? first.promise : undefined
      isFirst = false
      return answer
    }
    const { session, noted } = open({ serve })
    for (let index = 0; index < count; index += 1) session.receive('x'.repeat(length))
    expect(noted).toEqual(['pauses'])
    first.resolve(undefined)
    await settle()
    expect(noted).toEqual(['pauses', 'resumes'])
  })

  it.each<[string, Serve]>([
    [
      'at once',
      () => {
        throw new Error('unforeseen')
      },
    ],
    ['later', () => Promise.reject(new Error('unforeseen'))],
  ])('that fail %s are told of, and the next is served', async (_title, fail) => {
    const { session, noted } = open({ serve: (text) => (text === 'a' ? fail(text) : text) })
    session.receive('a')
    session.receive('b')
    await settle()
    expect(noted).toEqual(['tells a message failed', 'sends b'])
  })

  it('of a connection that is closing are not served', () => {
    const { session, noted } = open()
    session.leave()
    session.receive('a')
    expect(noted).toEqual(['closes 1001'])
  })
})

describe('what messages count for', () => {
  /** Serves each message when it is said. */
  function openSlow(opening: Opening = {}) {
    const served: (() => void)[] = []
    const serve = () => new Promise<undefined>((resolve) => void served.push(() => resolve(undefined)))
    const opened = open({ serve, ...opening })
    const finishOne = async () => {
      served.shift()?.()
      await settle()
      return opened.state.held
    }
    /** What is held now, and after each of three. */
    const heldByThree = async () => {
      const held = [opened.state.held]
      for (let count = 0; count < 3; count += 1) held.push(await finishOne())
      return held
    }
    return { ...opened, finishOne, heldByThree }
  }

  it('is held until the work on each is over, of an empty one as well', async () => {
    const { session, heldByThree } = openSlow()
    for (const length of [0, 10, 100]) session.receive('x'.repeat(length))
    expect(await heldByThree()).toEqual([110 + 3 * 64, 110 + 2 * 64, 100 + 64, 0])
  })

  it('is held as long when the client has left, with something for the connection while some wait', async () => {
    const { session, heldByThree, over, noted } = openSlow()
    for (const length of [1, 10, 100]) session.receive('x'.repeat(length))
    session.closed(1000, 'done')
    expect(await heldByThree()).toEqual([111 + 3 * 64 + 16_384, 110 + 2 * 64 + 16_384, 100 + 64, 0])
    await over
    expect(noted).toEqual(['$disconnect 1000 done'])
  })

  it('is that of the one that is served, of a client that leaves where no memory is left: the others are dropped', async () => {
    const { session, state, finishOne, over, noted } = openSlow({ maxHeld: 200 })
    for (const length of [10, 10]) session.receive('x'.repeat(length))
    session.closed(1000, 'done')
    expect([state.held, await finishOne()]).toEqual([10 + 64, 0])
    await over
    expect(noted).toEqual(['$disconnect 1000 done'])
  })

  it('is nothing once they are answered at once', () => {
    const { session, state, noted } = open()
    session.receive('a')
    expect([state.held, noted]).toEqual([0, ['sends a']])
  })

  it('closes the connection where there is no memory for it: what waits is dropped, what is served goes on', async () => {
    const { session, state, noted, finishOne } = openSlow({ maxHeld: 150 })
    for (const length of [8, 8, 8]) session.receive('x'.repeat(length))
    expect([state.held, noted]).toEqual([8 + 64, ['closes 1013']])
    expect(await finishOne()).toBe(0)
  })

  it('has to have room before a message is served', () => {
    const served: string[] = []
    const serve = (text: string) => void served.push(text) as undefined
    const { session, noted } = open({ serve, maxHeld: 66 })
    session.receive('abc')
    expect([served, noted]).toEqual([[], ['closes 1013']])
  })
})

describe('a connection ends', () => {
  it.each<[string, (session: Session) => void, string]>([
    ['by order of @connections', (session) => session.delete(), '1000 Connection Closed Normally'],
    ['with its stage', (session) => session.leave(), '1001 Going away'],
    ['by its client', () => undefined, '1005 Client-side close frame status not set'],
  ])('%s, and $disconnect is told once', async (_title, end, reason) => {
    const { session, noted, over } = open()
    end(session)
    end(session)
    session.closed(1005, '')
    await over
    expect(noted.filter((it) => it.startsWith('$disconnect'))).toEqual([`$disconnect ${reason}`])
  })

  it('after the messages that came before', async () => {
    const first = withResolvers<undefined>()
    const served: string[] = []
    const { session, noted, over } = open({
      serve(text) {
        served.push(text)
        return text === 'a' ? first.promise : undefined
      },
    })
    session.receive('a')
    session.receive('b')
    session.closed(1000, 'done')
    expect(noted).toEqual([])
    first.resolve(undefined)
    await over
    expect([served, noted]).toEqual([['a', 'b'], ['$disconnect 1000 done']])
  })

  it('by the last plan there was, where its stage is gone', async () => {
    const { session, state, noted, over } = open()
    state.isGone = true
    session.closed(1000, 'done')
    await over
    expect(noted).toEqual(['$disconnect 1000 done'])
  })

  it('when it was silent for ten minutes', () => {
    const { session, noted, wait } = open()
    wait(IDLE_MS - 1)
    session.touch()
    wait(1)
    expect(noted).toEqual([])
    wait(IDLE_MS - 1)
    expect(noted).toEqual(['closes 1001'])
  })

  it('after two hours, however lively it is', () => {
    const { session, noted, wait } = open()
    for (let age = 0; age < MAX_AGE_MS; age += IDLE_MS / 2) {
      expect(noted).toEqual([])
      session.touch()
      wait(IDLE_MS / 2)
    }
    expect(noted).toEqual(['closes 1001'])
  })

  it('when its client leaves too much unread', () => {
    const { session, state, noted } = open()
    state.buffered = MAX_BUFFERED_BYTES
    expect(session.post('a')).toBe(true)
    state.buffered += 1
    expect(session.post('b')).toBe(false)
    expect(noted).toEqual(['sends a', 'terminates'])
    expect(session.post('c')).toBe(false)
  })
})
