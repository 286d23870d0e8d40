/**
 * Compares the contract's documents with the last released ones and checks that each `info.version` was raised as far as the
 * changes ask, and that a changeset tells of them:
 *
 *     node scripts/check-changes.mjs [--format text|markdown|json] [--release] [folder of the contract package]
 *
 * The exit code is 1 when one was not. Markdown is a comment for a pull request. `--release` keeps the present documents as released
 * ones, once all pass that check; changesets were used up by then. With a folder, its changesets are those in its `.changeset/`.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { judgeChanges } from './changes/judge-changes.mjs'

const { values, positionals } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, release: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [given] = positionals
const { passed, text } = await judgeChanges({
  folder: given ?? fileURLToPath(new URL('../packages/contract', import.meta.url)),
  changesets: given ? join(given, '.changeset') : fileURLToPath(new URL('../.changeset', import.meta.url)),
  format: values.format,
  isRelease: values.release,
})
console.log(text)
if (!passed) process.exitCode = 1
