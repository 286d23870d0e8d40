import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StandInError } from './stand-in-error.ts'

/** What a resource is told and answers, as JSON. */
export type Stored = Record<string, unknown>

/** Which resources a list asks for. */
export interface PageQuestion {
  /** What the page before told to go on with. */
  readonly after?: string | undefined
  /** How many it has at most. */
  readonly most: number
  /** What their names begin with. */
  readonly prefix?: string
}

/** Some resources, by their names. */
export interface ResourcePage {
  readonly found: readonly Stored[]
  /** What to go on with; undefined where there are no more. */
  readonly next: string | undefined
}

/** Resources of the stand-ins: a file each, so that workers that write at once do not undo one another. */
export interface ResourceFiles {
  read(kind: string, name: string): Stored | undefined
  /** Throws {@link StandInError} for what is too large. */
  write(kind: string, name: string, value: Stored): void
  /** Whether there was one. */
  remove(kind: string, name: string): boolean
  /** Also of its parts, whose names are its own, a colon, and more. */
  removeWithParts(kind: string, name: string): void
  page(kind: string, asked: PageQuestion): ResourcePage
}

/** What a resource may have, however many calls made it. Lists read dozens of them at once. *Assumed*. http-apis §12.2 */
const MAX_LENGTH = 256 * 1024

/** How long the name of a file may be, in bytes, less what a draft has behind it. */
const MAX_NAME_LENGTH = 200

/** Throws {@link StandInError} where a resource, as JSON, is longer than what is kept. *Assumed*: in these words. http-apis §12.2 */
export function refuseLarge(json: string): void {
  if (json.length > MAX_LENGTH)
    throw new StandInError(
      400,
      'LimitExceededException',
      `The resource is too large. It can have at most ${MAX_LENGTH} characters.`,
    )
}

/** Opens the resources below a folder, which is made when something is written. */
export function openResourceFiles(folder: string): ResourceFiles {
  const fileOf = (kind: string, name: string) => join(folder, kind, `${encode(name)}.json`)
  const readFile = (file: string): Stored | undefined => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Stored
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }
  const filesOf = (kind: string): readonly string[] => {
    try {
      return readdirSync(join(folder, kind)).filter((file) => file.endsWith('.json'))
    } catch {
      // Nothing of this kind was written yet.
      return []
    }
  }
  const read: ResourceFiles['read'] = (kind, name) =>
    isTooLong(name) ? undefined : readFile(fileOf(kind, name))
  return {
    read,
    write(kind, name, value) {
      if (isTooLong(name))
        throw new StandInError(400, 'LimitExceededException', 'The name of the resource is too long.')
      const text = JSON.stringify(value, undefined, 2)
      refuseLarge(text)
      const file = fileOf(kind, name)
      mkdirSync(join(folder, kind), { recursive: true })
      const draft = `${file}.${crypto.randomUUID()}.new`
      writeFileSync(draft, text)
      renameSync(draft, file)
    },
    remove(kind, name) {
      const isThere = read(kind, name) !== undefined
      if (isThere) rmSync(fileOf(kind, name), { force: true })
      return isThere
    },
    removeWithParts(kind, name) {
      const [own, part] = [`${encode(name)}.json`, encode(`${name}:`)]
      for (const file of filesOf(kind))
        if (file === own || file.startsWith(part)) rmSync(join(folder, kind, file), { force: true })
    },
    page(kind, { after, most, prefix = '' }) {
      const beginning = encode(prefix)
      const last = after === undefined ? '' : Buffer.from(after, 'base64url').toString()
      const files = filesOf(kind)
        .filter((file) => file.startsWith(beginning) && file > last)
        .sort()
      const shown = files.slice(0, most)
      return {
        found: shown.map((file) => readFile(join(folder, kind, file))).filter((one) => one !== undefined),
        next: files.length > most ? Buffer.from(shown.at(-1) ?? '').toString('base64url') : undefined,
      }
    },
  }
}

/** JSON can have halves of characters, which no name of a file can. */
function encode(name: string): string {
  return encodeURIComponent(Buffer.from(name).toString())
}

function isTooLong(name: string): boolean {
  return name.length > MAX_NAME_LENGTH || encode(name).length > MAX_NAME_LENGTH
}
