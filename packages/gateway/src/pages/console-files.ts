import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { ownFile } from '../files/own-file.ts'

/** A file of the console, in the forms that clients take. */
export interface ConsoleFile {
  readonly type: string
  readonly etag: string
  readonly bytes: Buffer
  /** Undefined of what is compressed by itself. */
  readonly gzip?: Buffer | undefined
  /** Undefined also of what was not compressed when the console was built. */
  readonly br?: Buffer | undefined
}

/** The console's files by their path below `/_gatehouse/`: `index.html`, `assets/…`. */
export type ConsoleFiles = ReadonlyMap<string, ConsoleFile>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

let loading: Promise<ConsoleFiles> | undefined

/** The console's files. They are read when the first browser asks, and kept: less than half a megabyte. */
export function loadConsoleFiles(): Promise<ConsoleFiles> {
  loading ??= readFiles(fileURLToPath(ownFile('console/'))).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function readFiles(folder: string): Promise<ConsoleFiles> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
  const known = paths.filter((path) => extname(path) in TYPES)
  return new Map(await Promise.all(known.map(async (path) => [path, await readOne(folder, path)] as const)))
}

async function readOne(folder: string, path: string): Promise<ConsoleFile> {
  const bytes = await readFile(`${folder}/${path}`)
  const [zipped, br] = await Promise.all(['gz', 'br'].map((form) => readForm(`${folder}/${path}.${form}`)))
  return toConsoleFile(extname(path), bytes, { gzip: zipped, br })
}

/** What the build compressed; undefined for what it did not. */
function readForm(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined)
}

/** A file from its bytes. The name of its form goes into no digest: clients that take another one are told by `Vary`. */
export async function toConsoleFile(
  extension: string,
  bytes: Buffer,
  made: { readonly gzip?: Buffer | undefined; readonly br?: Buffer | undefined } = {},
): Promise<ConsoleFile> {
  return {
    type: TYPES[extension] as string,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    bytes,
    gzip: extension === '.woff2' ? undefined : (made.gzip ?? (await promisify(gzip)(bytes, { level: 9 }))),
    br: made.br,
  }
}
