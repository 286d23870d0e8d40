import { createHash } from 'node:crypto'

const CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/**
 * Ids that stay the same: the nth call gives what `seed` and n say. A project is created with them in place of drawn ones, so that an API's
 * address survives restarts, and so that references are known before anything is created. The first one of a seed `id=abc` is `abc`.
 */
export function createIds(seed: string): (length: number) => string {
  const pinned = seed.startsWith('id=') ? seed.slice('id='.length) : undefined
  let drawn = 0
  return (length) => {
    const nth = drawn++
    return nth === 0 && pinned !== undefined ? pinned : stableId(`${seed}#${nth}`, length)
  }
}

/** The id that creating a resource of this seed gives it: the first one drawn. */
export function firstId(seed: string, length: number): string {
  return createIds(seed)(length)
}

/** An id of the service's form; it begins with a letter, as a DNS label and an identifier may. */
function stableId(text: string, length: number): string {
  const bytes = createHash('sha256').update(text).digest()
  const letters = Array.from({ length }, (_, at) => CHARACTERS[(bytes[at % 32] ?? 0) % (at ? 36 : 26)])
  return letters.join('')
}
