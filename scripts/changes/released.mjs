import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Released documents stand in `released/<api>/<version>.json` of the contract's package, all that ever were. */
const FOLDER = 'released'

/** The versions of an API that were released, from the first on. */
export async function listReleased(folder, api) {
  const place = join(folder, FOLDER, api)
  const names = existsSync(place) ? await readdir(place) : []
  const versions = names.map((name) => /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1]).filter(Boolean)
  return versions.sort((one, other) => compareVersions(one, other))
}

/** A released document. */
export async function readReleased(folder, api, version) {
  return JSON.parse(await readFile(join(folder, FOLDER, api, `${version}.json`), 'utf8'))
}

/** Keeps a document as released. What was released under its version before is replaced only by the same. */
export async function keepReleased(folder, api, document) {
  await mkdir(join(folder, FOLDER, api), { recursive: true })
  const file = join(folder, FOLDER, api, `${document.info.version}.json`)
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`)
}

function compareVersions(one, other) {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number))
  const at = left.findIndex((number, index) => number !== right[index])
  return at === -1 ? 0 : left[at] - right[at]
}
