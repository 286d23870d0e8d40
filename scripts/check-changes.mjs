/**
 * Compares the contract's documents with the released ones and checks that each `info.version` was raised as far as the
 * changes ask:
 *
 *     node scripts/check-changes.mjs [--format markdown] [--release] [folder of the contract package]
 *
 * The exit code is 1 when one was not. `--release` makes the present documents the released ones, once all pass that check.
 */
import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { classifyChanges } from './changes/classify.mjs'
import { formatReport } from './changes/report.mjs'
import { judgeVersion } from './changes/versions.mjs'

/** Each source in `spec/`, where it was released and where it is published. What is derived from it changes with it. */
const DOCUMENTS = {
  contract: ['released/openapi.json', 'documents/aws/openapi.json'],
  'connections contract': ['released/connections.json', 'documents/connections/openapi.json'],
}

const { values, positionals } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, release: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder = fileURLToPath(new URL('../packages/contract', import.meta.url))] = positionals
const documents = Object.entries(DOCUMENTS).map(([name, files]) => [
  name,
  ...files.map((file) => join(folder, file)),
])

const reports = await Promise.all(documents.map(compare))
console.log(reports.map(({ text }) => text).join('\n\n'))
if (!reports.every(({ passed }) => passed)) process.exitCode = 1
else if (values.release)
  await Promise.all(documents.map(([, released, present]) => copyFile(present, released)))

async function compare([name, ...files]) {
  const [before, after] = await Promise.all(files.map(async (file) => JSON.parse(await readFile(file))))
  const changes = classifyChanges(before, after)
  const { passed, sentence } = judgeVersion(before.info.version, after.info.version, changes, values.release)
  return { passed, text: formatReport({ name, changes, sentence }, values.format) }
}
