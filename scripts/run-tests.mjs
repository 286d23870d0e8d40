/** Runs the tests with a Node, this one's or another's, and counts them by the test runner's own report. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './ensure.mjs'

/**
 * Runs the test files whose names have one of `names` in them; all without any. `node` is the path of the Node that runs them,
 * and every process that they start. Returns how many passed, failed and were skipped, a line for each that failed, and whether the run
 * as a whole is well: a test process that ends has no test that failed.
 */
export function runTests(names, node = process.execPath) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-report-'))
  const file = join(folder, 'report.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts']
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
  const { status } = spawnSync(node, [...vitest, ...reports, ...names], { cwd: root, stdio: 'inherit', env })
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  rmSync(folder, { recursive: true })
  const { numPassedTests: passed = 0, numPendingTests: skipped = 0 } = report
  const failures = listFailures(report)
  return { passed, failed: failures.length, skipped, isWell: status === 0, failures }
}

/** What failed, each with its file and the first line of why: a long log has it at its end again. */
function listFailures({ testResults = [] }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    const failed = assertionResults.filter((it) => it.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [formatFailure(file, message)]
    return failed.map((it) => formatFailure(`${file} > ${it.fullName}`, it.failureMessages[0]))
  })
}

function formatFailure(where, message = '') {
  return `FAILED: ${where}: ${stripVTControlCharacters(message).split('\n', 1)[0]}`
}

/** The line that a run ends with, for several runs their total. */
export function formatCounts(runs) {
  const total = (name) => runs.reduce((sum, run) => sum + run[name], 0)
  const skipped = total('skipped')
  return `${total('passed')} passed, ${total('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`
}
