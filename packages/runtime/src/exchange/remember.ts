/** Longer texts than names and hosts are not kept: they would hold what they were cut out of. */
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
    const made = compute(text)
    if (text.length > MAX_LENGTH) return made
    if (known.size >= maxTexts) known.clear()
    known.set(text, made)
    return made
  }
}
