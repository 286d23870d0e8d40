import { ownText } from './own-text.ts'

/** Longer texts than names and hosts are not kept. */
const MAX_LENGTH = 128

/**
 * Remembers what a pure function makes of short texts that come with nearly every request: names of headers, hosts. Looking one up
 * costs a fifth of matching a regular expression. What clients make up does not fill memory: beyond `maxTexts` all is forgotten.
 */
export function remember<T extends NonNullable<unknown> | null>(
  compute: (text: string) => T,
  maxTexts = 1_000,
): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (text.length > MAX_LENGTH) return compute(text)
    const own = ownText(text)
    const made = compute(own)
    if (known.size >= maxTexts) known.clear()
    known.set(own, made)
    return made
  }
}

/** What is longer is read each time rather than kept. */
const MAX_LAST_LENGTH = 1_000

/** Remembers what a pure function made of the last text, for texts that are mostly the same each time. */
export function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | undefined
  return (text) => {
    if (last?.text === text) return last.value
    if (text.length > MAX_LAST_LENGTH) return read(text)
    const own = ownText(text)
    last = { text: own, value: read(own) }
    return last.value
  }
}
