/** Up to so long a part is, the engine's own search is as good as linear. */
const SHORT = 32

/**
 * Where a text has a part, from a position on; -1 where it has not. In time that grows with both lengths and not with their product,
 * as that of the engine's own search can.
 */
export function findText(text: string, part: string, from = 0): number {
  if (part.length <= SHORT) return text.indexOf(part, from)
  const { value } = findAll(text, part, from).next()
  return value ?? -1
}

/** Where a text has a part for the last time; -1 where it has not. */
export function findLastText(text: string, part: string): number {
  if (part.length <= SHORT) return text.lastIndexOf(part)
  let last = -1
  for (const at of findAll(text, part, 0, true)) last = at
  return last
}

/** What stands between the places of a part. `String.split` with a text. */
export function splitAt(text: string, part: string): string[] {
  if (part.length <= SHORT) return text.split(part)
  const pieces: string[] = []
  let end = 0
  for (const at of findAll(text, part)) {
    pieces.push(text.slice(end, at))
    end = at + part.length
  }
  return [...pieces, text.slice(end)]
}

/** All places of a part, by the algorithm of Knuth, Morris and Pratt; those that lie within one another as well where asked. */
function* findAll(text: string, part: string, from = 0, mayOverlap = false): Generator<number, undefined> {
  const borders = bordersOf(part)
  let matched = 0
  for (let at = Math.max(0, from); at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    while (matched > 0 && code !== part.charCodeAt(matched)) matched = borders[matched - 1] ?? 0
    if (code === part.charCodeAt(matched)) matched += 1
    if (matched < part.length) continue
    yield at + 1 - matched
    matched = mayOverlap ? (borders[matched - 1] ?? 0) : 0
  }
  return undefined
}

/** For each beginning of a part, how long an end of it is that is a beginning too. */
function bordersOf(part: string): Int32Array {
  const borders = new Int32Array(part.length)
  let border = 0
  for (let at = 1; at < part.length; at += 1) {
    const code = part.charCodeAt(at)
    while (border > 0 && code !== part.charCodeAt(border)) border = borders[border - 1] ?? 0
    if (code === part.charCodeAt(border)) border += 1
    borders[at] = border
  }
  return borders
}
