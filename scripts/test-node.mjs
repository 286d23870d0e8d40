/**
 * `npm run test:node -- 24 [names]`: runs all tests, or those whose file names match, with another version of Node, which npm
 * brings. Its last line is the count.
 */
import { ensureInstalled, ensureTasks, say } from './ensure.mjs'
import { findNode } from './other-node.mjs'
import { formatCounts, runTests } from './run-tests.mjs'

const [major = '', ...names] = process.argv.slice(2)
if (!/^\d{2}$/.test(major)) {
  say('which major version of Node? For example: npm run test:node -- 24')
  process.exit(1)
}
ensureInstalled()
const { node, version, reason } = findNode(major)
if (node) {
  await ensureTasks('generate', 'build', 'docs')
  say(`tests with Node ${version}; this is ${process.version}`)
  const run = runTests(names, node)
  console.log(formatCounts([run]))
  process.exitCode = run.isWell ? 0 : 1
} else {
  say(`skipped: ${reason}`)
}
