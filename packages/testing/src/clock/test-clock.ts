import { type Duration, type TurnedClock, toMilliseconds } from '@gatehouse/gateway/testing'

/** The clock of a gateway, in the hands of its test. */
export interface TestClock {
  /** Milliseconds since 1970. */
  now(): number
  date(): Date
  /**
   * Lets time pass at once: what falls due by then happens, in its order and each at its own time. Resolves when what it began has
   * come to rest. Requests that are under way count as sent before.
   */
  advance(by: Duration): Promise<void>
  /** Goes on to a point of time. Rejects for one that is over: time never goes back. */
  set(to: Date | string | number): Promise<void>
  /** Time stands still but for `advance`. */
  freeze(): void
  /** Time passes by itself, as it does at the beginning unless the gateway was told otherwise. */
  run(): void
}

/** A clock in the hands of a test. `settled` resolves when what is under way waits for time, or for something outside. */
export function createTestClock(clock: TurnedClock, settled: () => Promise<void>): TestClock {
  async function go(ms: number): Promise<void> {
    if (!(ms >= 0)) throw new RangeError(`time does not go back, and ${ms} ms is less than nothing`)
    await settled()
    await clock.advanceInSteps(ms, settled)
  }

  return {
    now: clock.now,
    date: () => new Date(clock.now()),
    async advance(by) {
      await go(toMilliseconds(by))
    },
    async set(to) {
      await go(toTime(to) - clock.now())
    },
    freeze: () => clock.run(false),
    run: () => clock.run(true),
  }
}

/** Milliseconds since 1970. Throws a `TypeError` for what is no point of time. */
export function toTime(given: Date | string | number): number {
  const ms = new Date(given).getTime()
  if (Number.isNaN(ms)) throw new TypeError(`${given} is no point of time, such as 2026-03-02T09:00:00Z`)
  return ms
}
