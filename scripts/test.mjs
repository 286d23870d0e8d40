/**
 * `npm test`: installs if needed, checks that generated files are current, builds, lints, type-checks and runs every test. Its
 * last line is the count of the test runner's own report.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, ensureTasks, root, say } from './ensure.mjs'

ensureInstalled()
const failed = []
step('generated files are current', ['scripts/generate.mjs', '--check'])
await ensureTasks('generate', 'build', 'docs')
step('changes of the contract', ['scripts/check-changes.mjs'])
step('lint', ['scripts/lint.mjs'])
step('types', ['node_modules/typescript/bin/tsc', '-p', 'test'])
const counts = runTests(process.argv.slice(2))
for (const name of failed) console.log(`FAILED: ${name}`)
process.exitCode = failed.length === 0 ? 0 : 1
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`,
)

function step(name, args) {
  say(name)
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) failed.push(name)
}

function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-report-'))
  const file = join(folder, 'report.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts']
  step('tests', [...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args])
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  rmSync(folder, { recursive: true })
  const { numPassedTests: passed = 0, numFailedTests: failures = 0, numPendingTests: skipped = 0 } = report
  return { passed, failed: failures, skipped }
}
