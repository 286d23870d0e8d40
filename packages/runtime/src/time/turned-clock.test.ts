import { describe, expect, it } from 'vitest'
import { createTurnedClock } from './turned-clock.ts'

/** A clock that stands at 0, and when what was asked of it was called. */
function open({ isRunning = false } = {}) {
  const clock = createTurnedClock({ at: 0, isRunning })
  const called: string[] = []
  const note = (name: string) => () => void called.push(`${name} ${clock.now()}`)
  return { clock, called, note }
}

describe('a clock that is turned', () => {
  it('calls back in the order of time, each at its own time', () => {
    const { clock, called, note } = open()
    clock.after(30, note('c'))
    clock.after(10, note('a'))
    clock.after(10, note('b'))
    clock.advance(9)
    expect(called).toEqual([])
    clock.advance(21)
    expect(called).toEqual(['a 10', 'b 10', 'c 30'])
    expect(clock.now()).toBe(30)
  })

  it('calls what a call back asks for, where that falls due too', () => {
    const { clock, called, note } = open()
    clock.after(10, () => clock.after(10, note('later')))
    clock.advance(20)
    expect(called).toEqual(['later 20'])
  })

  it('calls every so often until it is stopped', () => {
    const { clock, called, note } = open()
    const timer = clock.every(10, note('tick'))
    clock.advance(35)
    timer.stop()
    clock.advance(35)
    expect(called).toEqual(['tick 10', 'tick 20', 'tick 30'])
  })

  it('gives all of its time again to what is restarted, before and after its call', () => {
    const { clock, called, note } = open()
    const timer = clock.after(10, note('late'))
    clock.advance(9)
    timer.restart()
    clock.advance(9)
    expect(called).toEqual([])
    clock.advance(1)
    timer.restart()
    clock.advance(10)
    expect(called).toEqual(['late 19', 'late 29'])
  })

  it('waits in steps for what each call back begins', async () => {
    const { clock, called, note } = open()
    clock.after(10, () => Promise.resolve().then(() => clock.after(5, note('then'))))
    clock.after(20, note('last'))
    await clock.advanceInSteps(20, () => new Promise(setImmediate))
    expect(called).toEqual(['then 15', 'last 20'])
  })

  it('goes by itself where it is told to, and stands where it is not', async () => {
    const { clock } = open({ isRunning: true })
    await new Promise<void>((resolve) => {
      clock.after(5, resolve)
      // A clock keeps no process alive, nor does this one here.
      setTimeout(() => undefined, 1_000).unref()
    })
    expect(clock.now()).toBeGreaterThanOrEqual(5)
    clock.run(false)
    const stood = clock.now()
    const until = performance.now() + 3
    while (performance.now() < until);
    expect(clock.now()).toBe(stood)
  })

  it('calls by itself after a turn what is then due sooner', async () => {
    const { clock } = open({ isRunning: true })
    const called = new Promise<void>((resolve) => clock.after(7_200_000, resolve))
    clock.advance(7_199_999)
    await called
    expect(clock.now()).toBeGreaterThanOrEqual(7_200_000)
  })
})
