import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isTurnOver, nextTurn } from './turn.ts'

let now = 0
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** Takes longer than a turn may. */
function work(): void {
  now += 25
}

/** Counts how often the event loop has gone round, until it is ended. */
function countRounds() {
  let rounds = 0
  let isOver = false
  const count = () => {
    rounds += 1
    if (!isOver) setImmediate(count)
  }
  setImmediate(count)
  return {
    get rounds() {
      return rounds
    },
    end() {
      isOver = true
    },
  }
}

describe('turns of the event loop', () => {
  it('come one after another for who waits alone', async () => {
    const watch = countRounds()
    await nextTurn()
    const before = watch.rounds
    for (let turns = 0; turns < 100; turns += 1) await nextTurn()
    expect(watch.rounds - before).toBe(100)
    watch.end()
  })

  it('are shared by those who wait while there is time, and each has one of them', async () => {
    const watch = countRounds()
    await nextTurn()
    const before = watch.rounds
    const rounds: number[] = []
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        for (let turns = 0; turns < 2; turns += 1) {
          await nextTurn()
          rounds.push(watch.rounds - before)
        }
      }),
    )
    expect(rounds).toEqual([1, 1, 1, 2, 2, 2])
    watch.end()
  })

  it.each<[string, () => Promise<void>]>([
    ['at once', async () => undefined],
    ['a little later', () => Promise.resolve().then(() => Promise.resolve())],
  ])('go round among those whose work, which they do %s, takes all of one', async (_title, begin) => {
    const watch = countRounds()
    const done: string[] = []
    const rounds = new Set<number>()
    async function run(name: string): Promise<void> {
      for (let turns = 0; turns < 3; turns += 1) {
        await nextTurn()
        await begin()
        work()
        done.push(name)
        rounds.add(watch.rounds)
      }
    }
    await Promise.all(['a', 'b', 'c'].map(run))
    expect(done.join('')).toBe('abcabcabc')
    expect(rounds.size).toBe(9)
    watch.end()
  })

  it('are over for others while somebody waits for one', async () => {
    await nextTurn()
    expect(isTurnOver()).toBe(false)
    const waits = nextTurn()
    expect(isTurnOver()).toBe(true)
    await waits
    expect(isTurnOver()).toBe(false)
    work()
    expect(isTurnOver()).toBe(true)
    await nextTurn()
    expect(isTurnOver()).toBe(false)
  })
})
