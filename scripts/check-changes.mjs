/**
 * Compares the contract's documents with the last released ones and checks that each `info.version` was raised as far as the
 * changes ask, and that a changeset tells of them:
 *
 *     node scripts/check-changes.mjs [--format text|markdown|json] [--release] [folder of the contract package]
 *
 * The exit code is 1 when one was not. Markdown is a comment for a pull request. `--release` keeps the present documents as released
 * ones, once all pass that check; changesets were used up by then. With a folder, its changesets are those in its `.changeset/`.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findMissingChangeset } from './changes/changesets.mjs'
import { classifyChanges } from './changes/classify.mjs'
import { keepReleased, listReleased, readReleased } from './changes/released.mjs'
import { formatReports } from './changes/report.mjs'
import { judgeVersion } from './changes/versions.mjs'

/** Each published document by its folder. The catalog's is derived, and may break where the source does not: by its own numbers. */
const APIS = { aws: 'contract', catalog: 'catalog dialect', connections: 'connections contract' }

const { values, positionals } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, release: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder = fileURLToPath(new URL('../packages/contract', import.meta.url))] = positionals
const changesets =
  positionals.length > 0
    ? join(folder, '.changeset')
    : fileURLToPath(new URL('../.changeset', import.meta.url))

const reports = await Promise.all(Object.entries(APIS).map(compare))
const changes = reports.flatMap((report) => report.changes)
const missing = values.release ? undefined : await findMissingChangeset(changesets, changes)
console.log(formatReports({ reports, missing }, values.format))
if (missing !== undefined || !reports.every(({ passed }) => passed)) process.exitCode = 1
else if (values.release)
  await Promise.all(reports.map(({ api, document }) => keepReleased(folder, api, document)))

async function compare([api, name]) {
  const file = join(folder, 'documents', api, 'openapi.json')
  const document = JSON.parse(await readFile(file, 'utf8'))
  const released = (await listReleased(folder, api)).at(-1)
  const before = await readReleased(folder, api, released)
  const found = classifyChanges(before, document)
  const verdict = judgeVersion(before.info.version, document.info.version, found, values.release)
  return { api, name, document, from: released, to: document.info.version, changes: found, ...verdict }
}
