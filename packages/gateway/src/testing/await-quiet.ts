import { nextTurn, type TurnedClock } from '@gatehouse/runtime'

/** How long nothing may happen before a gateway is taken to have come to rest, in ms and in turns of the event loop. */
const QUIET_MS = 2
const QUIET_TURNS = 20

/** Waits until nothing was asked of a clock for a moment. */
export async function awaitQuiet(clock: Pick<TurnedClock, 'asked'>): Promise<void> {
  let asked = clock.asked
  let since = performance.now()
  for (let turns = 0; turns < QUIET_TURNS || performance.now() - since < QUIET_MS; turns += 1) {
    await nextTurn()
    if (clock.asked === asked) continue
    asked = clock.asked
    since = performance.now()
    turns = 0
  }
}
