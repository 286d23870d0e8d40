import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from '@gatehouse/projects'
import { unpackArchive } from '../archives/unpack-archive.ts'

/** Whether a path of code or of a layer names an archive, by its ending. */
export function isArchive(path: string): boolean {
  return /\.(zip|jar)$/.test(path)
}

/** Archives of a project's functions, whether they are there or not. */
export function listArchives({ functions }: Pick<Project, 'functions'>): string[] {
  const paths = functions.flatMap(({ code, layers }) =>
    code?.type === 'file' ? [code.path, ...layers] : layers,
  )
  return [...new Set(paths.filter(isArchive))]
}

/** The folder that an archive, as it is now, is unpacked to; undefined where it is not there. */
export function findArchive(path: string, temporary: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile()) return undefined
  const { mtimeMs, size, ino } = stats
  return join(temporary, 'archives', digestOf([path, mtimeMs, size, ino].join('\0')))
}

/** Unpacks an archive of a function, unless that was done. Rejects for what is no archive. */
export function unpackFile(path: string, folder: string): Promise<void> {
  return unpackArchive(() => readFileSync(path), folder)
}

/** A short name for a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
