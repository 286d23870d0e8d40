import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = join(root, 'node_modules/.cache/gatehouse/generated')

/** What the generator reads, and what it writes, which is forty times as much. */
const READ = ['spec', 'scripts/generate', 'scripts/generate.mjs', 'package-lock.json']
const WRITTEN = [
  'packages/contract/documents',
  'packages/contract/src/generated',
  'packages/client/src/generated',
]

/** Whether nothing that the generator reads or writes changed since `markGenerated`. */
export function isGenerated() {
  if (!existsSync(file)) return false
  const [read, written] = readFileSync(file, 'utf8').split('\n')
  return read === digest(READ) && written === digest(WRITTEN)
}

/** Keeps that what is written now is what comes of what there is to read. */
export function markGenerated() {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${digest(READ)}\n${digest(WRITTEN)}`)
}

function digest(places) {
  const hash = createHash('sha256')
  for (const path of places.flatMap(listFiles))
    hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function listFiles(place) {
  const path = join(root, place)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [place]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
}
