/**
 * Looks for many parts in a text at once, by the algorithm of Aho and Corasick: in time that grows with the lengths of the text and
 * of all parts, and not with their product.
 */
export interface PartSearch {
  /** The length of the longest part. */
  readonly maxLength: number
  /** The state behind a character; 0 is that of a text's beginning. */
  step(state: number, code: number): number
  /** The length of the longest part that ends here; 0 where none does. */
  lengthAt(state: number): number
}

/** All beginnings of parts, each by the number of its state, in memory that is quick to have. */
interface Beginnings {
  /** Their last characters. */
  readonly codes: Uint16Array
  /** Those that are one character longer, as a list: the first, and the next of the same length. 0 ends it. */
  readonly firsts: Int32Array
  readonly nexts: Int32Array
  /** Those of one character: there may be many, and nearly all of a text is looked for here. */
  readonly shortest: Map<number, number>
  /** The length of the longest part that is an end of each. */
  readonly longest: Int32Array
  /** The longest beginning that is an end of each, and shorter. */
  readonly fallbacks: Int32Array
}

/** Compiles parts, none of them empty. */
export function compilePartSearch(parts: readonly string[]): PartSearch {
  const size = parts.reduce((sum, part) => sum + part.length, 1)
  const beginnings: Beginnings = {
    codes: new Uint16Array(size),
    firsts: new Int32Array(size),
    nexts: new Int32Array(size),
    shortest: new Map(),
    longest: new Int32Array(size),
    fallbacks: new Int32Array(size),
  }
  collect(beginnings, parts)
  link(beginnings, size)
  return {
    maxLength: parts.reduce((length, part) => Math.max(length, part.length), 0),
    step: (state, code) => stepBy(beginnings, state, code),
    lengthAt: (state) => beginnings.longest[state] as number,
  }
}

function collect(beginnings: Beginnings, parts: readonly string[]): void {
  const { codes, firsts, nexts, shortest, longest } = beginnings
  let count = 1
  for (const part of parts) {
    let state = 0
    for (let at = 0; at < part.length; at += 1) {
      const code = part.charCodeAt(at)
      let longer = longerBy(beginnings, state, code)
      if (longer === 0) {
        longer = count
        count += 1
        codes[longer] = code
        if (state === 0) shortest.set(code, longer)
        else {
          nexts[longer] = firsts[state] as number
          firsts[state] = longer
        }
      }
      state = longer
    }
    longest[state] = part.length
  }
}

/** From the shorter to the longer: what a beginning falls back to is shorter. */
function link(beginnings: Beginnings, size: number): void {
  const { codes, firsts, nexts, shortest, longest, fallbacks } = beginnings
  const ordered = new Int32Array(size)
  let count = 0
  for (const state of shortest.values()) {
    ordered[count] = state
    count += 1
  }
  for (let index = 0; index < count; index += 1) {
    const state = ordered[index] as number
    const fallback = fallbacks[state] as number
    longest[state] ||= longest[fallback] as number
    for (let longer = firsts[state] as number; longer !== 0; longer = nexts[longer] as number) {
      fallbacks[longer] = stepBy(beginnings, fallback, codes[longer] as number)
      ordered[count] = longer
      count += 1
    }
  }
}

function stepBy(beginnings: Beginnings, from: number, code: number): number {
  for (let state = from; ; state = beginnings.fallbacks[state] as number) {
    const longer = longerBy(beginnings, state, code)
    if (longer !== 0 || state === 0) return longer
  }
}

/** The beginning that is longer by a character; 0 where there is none. */
function longerBy({ codes, firsts, nexts, shortest }: Beginnings, state: number, code: number): number {
  if (state === 0) return shortest.get(code) ?? 0
  let longer = firsts[state] as number
  while (longer !== 0 && codes[longer] !== code) longer = nexts[longer] as number
  return longer
}
