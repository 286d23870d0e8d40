import { compilePartSearch, type PartSearch } from './part-search.ts'

/** What stands in a log or a record for what proves who somebody is. */
export const MASK = '********'

/** A text with what is secret masked; of the outcome no more than so many characters, and no more of the text is read. */
export type MaskText = (text: string, maxLength?: number) => string

/** Of so much of a secret the engine's own search is as good as linear. */
const SHORT = 32

/** So few secrets are looked for by it one after another, before anything else: hardly a text has one. */
const FEW = 16

/** What is read for each character that is shown, before all that follows is masked as well. */
const MOST_READ = 64

/**
 * Compiles what masks secrets. Those that overlap or lie within one another become one mask, so that none is shown in part. In time
 * that grows with the lengths of the text and of all secrets, and not with their product.
 */
export function compileMask(secrets: Iterable<string>): MaskText {
  const parts = [...new Set(secrets)].filter((it) => it !== '')
  let search: PartSearch | undefined
  return (text, maxLength = Number.POSITIVE_INFINITY) => {
    if (!mayHaveOne(parts, text, maxLength)) return text.slice(0, maxLength)
    search ??= compilePartSearch(parts)
    return formatMasked(text, findRuns(search, text, maxLength), maxLength)
  }
}

/** Whether a secret may begin within what is shown of a text. */
function mayHaveOne(parts: readonly string[], text: string, maxLength: number): boolean {
  if (parts.length > FEW) return true
  const beginning = text.slice(0, maxLength + SHORT)
  return parts.some((part) => part.length <= text.length && beginning.includes(part.slice(0, SHORT)))
}

/** What one mask stands for. */
interface Run {
  readonly start: number
  readonly end: number
}

/** What is to be masked of what is shown, in order. */
function findRuns(search: PartSearch, text: string, maxLength: number): Run[] {
  const runs: Run[] = []
  // What was read last may turn out to be a part of a longer secret, and one mask instead of as many as it has characters.
  const enough = maxLength + search.maxLength * MASK.length
  const mostRead = maxLength * MOST_READ + enough
  /** How much longer what is shown of what was read is than that. */
  let growth = 0
  let state = 0
  for (let at = 0; at < text.length && at + growth < enough; at += 1) {
    state = search.step(state, text.charCodeAt(at))
    if (at >= mostRead) {
      joinRuns(runs, at + 1 - search.maxLength, text.length)
      break
    }
    const length = search.lengthAt(state)
    if (length > 0) growth += joinRuns(runs, at + 1 - length, at + 1)
  }
  return runs
}

/** Adds a run, one with those before it that it overlaps. Returns how much longer what is shown becomes. */
function joinRuns(runs: Run[], from: number, end: number): number {
  let start = from
  let growth = MASK.length
  for (let last = runs.at(-1); last && last.end > from; last = runs.at(-1)) {
    runs.pop()
    start = Math.min(start, last.start)
    growth -= MASK.length - (last.end - last.start)
  }
  runs.push({ start, end })
  return growth - (end - start)
}

function formatMasked(text: string, runs: readonly Run[], maxLength: number): string {
  let masked = ''
  let end = 0
  for (const run of runs) {
    masked += text.slice(end, run.start) + MASK
    end = run.end
    if (masked.length >= maxLength) return masked.slice(0, maxLength)
  }
  return masked + text.slice(end, end + maxLength - masked.length)
}
