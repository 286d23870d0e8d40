/**
 * Compares the contract with the released one and checks that `info.version` was raised as far as the changes ask:
 *
 *     node scripts/check-changes.mjs [--format markdown] [--release] [released document] [present document]
 *
 * The exit code is 1 when it was not. `--release` makes the present contract the released one, once that check is passed.
 */
import { copyFile, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { classifyChanges } from './changes/classify.mjs'
import { formatReport } from './changes/report.mjs'
import { judgeVersion } from './changes/versions.mjs'

const contract = fileURLToPath(new URL('../packages/contract', import.meta.url))
const { values, positionals } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, release: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [released = `${contract}/released/openapi.json`, present = `${contract}/documents/aws/openapi.json`] =
  positionals

const [before, after] = await Promise.all(
  [released, present].map(async (file) => JSON.parse(await readFile(file))),
)
const changes = classifyChanges(before, after)
const verdict = judgeVersion(before.info.version, after.info.version, changes, values.release)
console.log(formatReport(changes, verdict, values.format))
if (!verdict.passed) process.exitCode = 1
else if (values.release) await copyFile(present, released)
