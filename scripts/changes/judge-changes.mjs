/** Compares the contract's documents with the last released ones, and says whether what they need was done. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findMissingChangeset } from './changesets.mjs'
import { classifyChanges } from './classify.mjs'
import { keepReleased, listReleased, readReleased } from './released.mjs'
import { formatReports } from './report.mjs'
import { judgeVersion } from './versions.mjs'

/** Each published document by its folder. The catalog's is derived, and may break where the source does not: by its own numbers. */
const APIS = { aws: 'contract', catalog: 'catalog dialect', connections: 'connections contract' }

/**
 * Judges the documents of the contract's package in `folder` by the changesets in `changesets`. Returns the report as text, Markdown
 * or JSON, and whether each version was raised far enough and a changeset tells of it. With `isRelease` the present documents are
 * kept as released ones where they pass; changesets were used up by then.
 */
export async function judgeChanges({ folder, changesets, format = 'text', isRelease = false }) {
  const reports = await Promise.all(
    Object.entries(APIS).map(([api, name]) => compare(folder, { api, name, isRelease })),
  )
  const changes = reports.flatMap((report) => report.changes)
  const missing = isRelease ? undefined : await findMissingChangeset(changesets, changes)
  const passed = missing === undefined && reports.every((report) => report.passed)
  const text = formatReports({ reports, missing }, format)
  if (passed && isRelease)
    await Promise.all(reports.map(({ api, document }) => keepReleased(folder, api, document)))
  return { passed, text }
}

async function compare(folder, { api, name, isRelease }) {
  const file = join(folder, 'documents', api, 'openapi.json')
  const document = JSON.parse(await readFile(file, 'utf8'))
  const released = (await listReleased(folder, api)).at(-1)
  const before = await readReleased(folder, api, released)
  const found = classifyChanges(before, document)
  const verdict = judgeVersion(before.info.version, document.info.version, found, isRelease)
  return { api, name, document, from: released, to: document.info.version, changes: found, ...verdict }
}
