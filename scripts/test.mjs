/**
 * `npm test`: installs if needed, checks that generated files are current, builds, lints, type-checks and runs every test; in CI
 * with a newer Node as well. Its last line is the count of the test runner's own reports. With names, it runs the tests whose files
 * match, and nothing else.
 */
import { spawnSync } from 'node:child_process'
import { ensureInstalled, ensureTasks, root, say } from './ensure.mjs'
import { findNode } from './other-node.mjs'
import { formatCounts, runTests } from './run-tests.mjs'

/** The Node that CI tries besides the machine's own. */
const NEWER_NODE = 24

/** The tests that CI runs with it: those of Node's servers, sockets and processes. `npm run test:node` runs all. */
const OF_NODE = [
  'functions/test/crashes',
  'functions/test/executables',
  'packages/gateway',
  'test/fuzz',
  'http/connections',
  'http/hostile',
  'http/tls',
  'http/uploads',
  'http/http2',
  'process/graceful-shutdown',
  'process/tls-handshakes',
  'websocket/protocol',
  'websocket/life-cycle',
]

ensureInstalled()
const failed = []
const names = process.argv.slice(2)
if (names.length > 0) await ensureTasks('generate', 'build', 'docs')
else await checkAll()
const runs = [runStep('tests', names)]
if (process.env.CI === 'true') runs.push(...runWithNewerNode())
for (const line of runs.flatMap((run) => run.failures)) console.log(line)
for (const name of failed) console.log(`FAILED: ${name}`)
process.exitCode = failed.length === 0 ? 0 : 1
console.log(formatCounts(runs))

/** What must hold besides the tests. */
async function checkAll() {
  step('generated files are current', ['scripts/generate.mjs', '--check'])
  await ensureTasks('generate', 'build', 'docs')
  step('changes of the contract', ['scripts/check-changes.mjs'])
  step('lint', ['scripts/lint.mjs'])
  step('types', ['node_modules/typescript/bin/tsc', '-p', 'test'])
}

function step(name, args) {
  say(name)
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) failed.push(name)
}

function runStep(name, names, node) {
  say(name)
  const run = runTests(names, node)
  if (!run.isWell) failed.push(name)
  return run
}

/** None where the machine's own is as new, or npm has none for it. */
function runWithNewerNode() {
  if (Number.parseInt(process.versions.node, 10) >= NEWER_NODE) return []
  const { node, version, reason } = findNode(NEWER_NODE)
  if (node) return [runStep(`tests with Node ${version}`, names.length > 0 ? names : OF_NODE, node)]
  say(`tests with Node ${NEWER_NODE} are skipped: ${reason}`)
  return []
}
