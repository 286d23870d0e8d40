import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { sep } from 'node:path'

/** Of longer files, archives above all, it is only looked at when they were written. */
const MOST_BYTES = 4 * 1024 * 1024

/** How many files are read in a turn where there are more: traffic goes on. */
const READ_IN_A_TURN = 20

/** What files have in them. */
export interface FileContents {
  /** Keeps what these have, and of no others: of those that were kept before what they had. */
  keep(files: ReadonlySet<string>): void
  /** Keeps of files that came that nothing was in them. */
  come(files: readonly string[]): void
  /** Whether one of them that is at one of these paths, or below it, has something else now, which is kept from then on. */
  renew(paths: Iterable<string>): boolean
}

/**
 * Notes what files have in them, to tell what changed from what was only written again: a command that compiles what it runs writes all that
 * it makes each time. They are read little by little; one that is written before it was read has changed.
 */
export function noteContents(): FileContents {
  const kept = new Map<string, Content>()
  let unread: string[] = []
  let reading: NodeJS.Immediate | undefined

  function readOn(): void {
    reading = undefined
    for (const file of unread.splice(0, READ_IN_A_TURN)) {
      const noted = kept.get(file)
      if (!noted || noted.digest !== undefined) continue
      const content = look(file)
      // What it was when it was noted is not known otherwise.
      if (content.stamp === noted.stamp && (stampOf(file)?.stamp ?? '') === noted.stamp)
        kept.set(file, content)
    }
    if (unread.length > 0) reading = setImmediate(readOn)
  }

  function filesAt(path: string): string[] {
    return kept.has(path) ? [path] : [...kept.keys()].filter((file) => file.startsWith(path + sep))
  }

  return {
    keep(files) {
      for (const file of kept.keys()) if (!files.has(file)) kept.delete(file)
      const others = [...files].filter((file) => !kept.has(file))
      for (const file of others) kept.set(file, { stamp: stampOf(file)?.stamp ?? '', digest: undefined })
      unread = [...unread, ...others].filter((file) => kept.has(file))
      clearImmediate(reading)
      readOn()
    },
    come(files) {
      for (const file of files) if (!kept.has(file)) kept.set(file, NOTHING)
    },
    renew(paths) {
      let hasOthers = false
      for (const file of [...paths].flatMap(filesAt)) {
        const before = kept.get(file) ?? NOTHING
        const now = look(file, before)
        hasOthers ||= now.digest !== before.digest
        kept.set(file, now)
      }
      return hasOthers
    },
  }
}

interface Content {
  /** When it was written and where: as long as that is the same, it is not read again. Empty where it is not there. */
  readonly stamp: string
  /** Undefined until it is read. */
  readonly digest: string | undefined
}

const NOTHING: Content = { stamp: '', digest: '' }

/** A file that is not there, or cannot be read, has nothing in it. */
function look(file: string, before?: Content): Content {
  const found = stampOf(file)
  if (!found) return before?.stamp === '' ? before : NOTHING
  const { stamp, size } = found
  if (stamp === before?.stamp) return before
  if (size > MOST_BYTES) return { stamp, digest: stamp }
  try {
    return { stamp, digest: createHash('sha256').update(readFileSync(file)).digest('hex') }
  } catch {
    return NOTHING
  }
}

function stampOf(file: string): { readonly stamp: string; readonly size: number } | undefined {
  try {
    const { ctimeMs, mtimeMs, size, ino } = statSync(file)
    return { stamp: [ctimeMs, mtimeMs, size, ino].join(' '), size }
  } catch {
    return undefined
  }
}
