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
