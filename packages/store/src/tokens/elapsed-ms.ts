/** Milliseconds that only go forward, from a moment of the machine's: the same in all threads of a process, which `performance.now` is not. */
export function elapsedMs(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
