/** What a `*` stands for in a pattern: any characters. */
export const ANY = Symbol('*')
/** What a `?` stands for: one character. */
export const ONE = Symbol('?')

/** A pattern, one element for each character. */
export type Glob = readonly (string | typeof ANY | typeof ONE)[]

/** Reads `*` and `?` as wildcards. */
export function parseGlob(text: string): Glob {
  return text.split('').map((it) => {
    if (it === '*') return ANY
    return it === '?' ? ONE : it
  })
}

/** Whether a value is of a pattern as a whole. Takes no longer than pattern times value, whatever the pattern. */
export function matchesGlob(given: string | Glob, value: string): boolean {
  if (typeof given === 'string' && !/[*?]/.test(given)) return given === value
  const pattern = typeof given === 'string' ? parseGlob(given) : given
  let at = 0
  let star = -1
  let resumeAt = 0
  let index = 0
  while (index < value.length) {
    if (pattern[at] === ANY) {
      star = at++
      resumeAt = index
    } else if (at < pattern.length && (pattern[at] === ONE || pattern[at] === value[index])) {
      at++
      index++
    } else if (star !== -1) {
      at = star + 1
      index = ++resumeAt
    } else return false
  }
  while (pattern[at] === ANY) at++
  return at === pattern.length
}
