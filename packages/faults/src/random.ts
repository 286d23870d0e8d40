/** A source of numbers from 0 (included) to 1 (excluded), as `Math.random`. */
export type Random = () => number

/** A source that gives the same numbers for the same seed: mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const spread = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((spread ^ (spread >>> 14)) >>> 0) / 2 ** 32
  }
}
