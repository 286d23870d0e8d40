import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a resource is told and answers, as JSON. */
export type Stored = Record<string, unknown>

/** Resources of the stand-ins: a file each, so that workers that write at once do not undo one another. */
export interface ResourceFiles {
  read(kind: string, name: string): Stored | undefined
  write(kind: string, name: string, value: Stored): void
  /** Whether there was one. */
  remove(kind: string, name: string): boolean
  list(kind: string): readonly Stored[]
}

/** Opens the resources below a folder, which is made when something is written. */
export function openResourceFiles(folder: string): ResourceFiles {
  // JSON can have halves of characters, which no name of a file can.
  const fileOf = (kind: string, name: string) =>
    join(folder, kind, `${encodeURIComponent(Buffer.from(name).toString())}.json`)
  const readFile = (file: string): Stored | undefined => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Stored
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }
  const namesOf = (kind: string): readonly string[] => {
    try {
      return readdirSync(join(folder, kind)).filter((name) => name.endsWith('.json'))
    } catch {
      // Nothing of this kind was written yet.
      return []
    }
  }
  return {
    read: (kind, name) => readFile(fileOf(kind, name)),
    write(kind, name, value) {
      const file = fileOf(kind, name)
      mkdirSync(join(folder, kind), { recursive: true })
      const draft = `${file}.${crypto.randomUUID()}.new`
      writeFileSync(draft, JSON.stringify(value, undefined, 2))
      renameSync(draft, file)
    },
    remove(kind, name) {
      const isThere = readFile(fileOf(kind, name)) !== undefined
      rmSync(fileOf(kind, name), { force: true })
      return isThere
    },
    list: (kind) =>
      namesOf(kind)
        .map((name) => readFile(join(folder, kind, name)))
        .filter((one) => one !== undefined),
  }
}
