import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collect: (() => void) | undefined

/**
 * Has V8 give back memory that is not used any more. It does so by itself only while something allocates: a gateway that is idle
 * after much
 * was held would keep all of it. V8 hands its collector to programs in contexts that are made once the flag is set, and in no other
 * way without an option on the command line. Takes some 20 ms: for rare use.
 */
export function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
    setFlagsFromString('--no-expose-gc')
  }
  collect()
}

/** By how much the heap may grow between two collections, in percent: as far as V8 lets it at most. */
const LARGE_STEP_PERCENT = 300

/**
 * Has V8 collect less often, or again as it does by itself. What sockets read counts for it as its own, and beside a heap of 12 MB
 * every 10 MB of long bodies are the occasion for another collection, of 10 ms of everybody's time.
 */
export function collectInLargeSteps(isOn: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${isOn ? LARGE_STEP_PERCENT : 0}`)
}
