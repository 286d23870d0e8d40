import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 give back memory that is not used any more, that for new objects included, which it let grow to many times what it began
 * with. It does so by itself only where hardly anything is allocated for a while, and what asks it to collect in any other way
 * leaves the memory for new objects as it is. Takes some 50 ms: for rare use, so its module is loaded at the first.
 */
export function collectGarbage(): void {
  const { Session } = process.getBuiltinModule('node:inspector')
  try {
    const session = new Session()
    session.connect()
    // Not in the answer itself: there Node would wait for its own answer for ever.
    session.post('HeapProfiler.collectGarbage', () => setImmediate(() => session.disconnect()))
  } catch {
    // A process that must not be inspected (`--permission`) keeps what it has.
  }
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
