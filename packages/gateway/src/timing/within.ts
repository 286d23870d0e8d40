import { type Clock, MACHINE_CLOCK, type Timer } from '@gatehouse/runtime'

/** How long something may take, by a clock. */
export interface TimeLimit {
  readonly ms: number
  /** The machine's when omitted. */
  readonly clock?: Clock
}

/** What comes in time, else what `giveUp` says or throws. */
export async function within<T>(
  result: Promise<T>,
  { ms, clock = MACHINE_CLOCK }: TimeLimit,
  giveUp: () => T,
): Promise<T> {
  let timer: Timer | undefined
  const late = new Promise<void>((resolve) => {
    timer = clock.after(ms, resolve)
  })
  return Promise.race([result, late.then(giveUp)]).finally(() => timer?.stop())
}

/** As the promise, or rejects after a time. */
export function withinMs<T>(ms: number, promise: Promise<T>): Promise<T> {
  return within(promise, { ms }, () => {
    throw new Error(`nothing came within ${ms} ms`)
  })
}
