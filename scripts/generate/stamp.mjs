import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = join(root, 'node_modules/.cache/gatehouse/generated')

/** What the generator reads and what it writes. */
const FOLDERS = [
  'spec',
  'scripts/generate',
  'packages/contract/documents',
  'packages/contract/src/generated',
  'packages/client/src/generated',
]
const FILES = ['scripts/generate.mjs', 'package-lock.json']

/** Whether nothing that the generator reads or writes changed since `markGenerated`. */
export function isGenerated() {
  return existsSync(file) && readFileSync(file, 'utf8') === digest()
}

/** Keeps that what is written now is what comes of what there is to read. */
export function markGenerated() {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, digest())
}

function digest() {
  const hash = createHash('sha256')
  for (const path of [...FILES, ...FOLDERS.flatMap(listFiles)])
    hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function listFiles(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
}
