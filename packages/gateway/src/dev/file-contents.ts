import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

/** Of longer files, archives above all, it is only looked at when they were written. */
const MOST_BYTES = 4 * 1024 * 1024

/** What files have in them. */
export interface FileContents {
  /** Keeps what these have, and of no others: of those that were kept before what they had. */
  keep(files: ReadonlySet<string>): void
  /** Whether one of them has something else now, which is kept from then on. */
  renew(): boolean
}

/**
 * Notes what files have in them, to tell what changed from what was only written again: a command that compiles what it runs writes all that
 * it makes each time.
 */
export function noteContents(): FileContents {
  const kept = new Map<string, Content>()
  return {
    keep(files) {
      for (const file of kept.keys()) if (!files.has(file)) kept.delete(file)
      for (const file of files) if (!kept.has(file)) kept.set(file, look(file))
    },
    renew() {
      let hasOthers = false
      for (const [file, before] of kept) {
        const now = look(file, before)
        hasOthers ||= now.digest !== before.digest
        kept.set(file, now)
      }
      return hasOthers
    },
  }
}

interface Content {
  /** When it was written and where: as long as that is the same, it is not read again. */
  readonly stamp: string
  readonly digest: string
}

/** A file that is not there, or cannot be read, has nothing in it. */
function look(file: string, before?: Content): Content {
  try {
    const { ctimeMs, mtimeMs, size, ino } = statSync(file)
    const stamp = [ctimeMs, mtimeMs, size, ino].join(' ')
    if (stamp === before?.stamp) return before
    if (size > MOST_BYTES) return { stamp, digest: stamp }
    return { stamp, digest: createHash('sha256').update(readFileSync(file)).digest('hex') }
  } catch {
    return { stamp: '', digest: '' }
  }
}
