/**
 * What records cost: processor time of a plain proxied request where nobody asks for records, and where they are made. With
 * `--base <dist/main.js>`, the file of another build, also beside that one: what it costs to have the feature and not to use it.
 */
import { fileURLToPath } from 'node:url'
import { GATEWAY, interleave, loadTraffic, manage, median, startProgram } from './measure.mjs'
import { hasWrk, pin } from './wrk.mjs'

const at = process.argv.indexOf('--base')
const base = at === -1 ? undefined : process.argv[at + 1]
const backend = await startProgram(fileURLToPath(new URL('backend.mjs', import.meta.url)))
const programs = {
  ...(base && { base: await startGateway(base) }),
  'records off': await startGateway(GATEWAY),
  ...(!base && { 'records on': await startGateway(GATEWAY, '--inspect') }),
}
const candidates = {}
for (const [name, program] of Object.entries(programs)) {
  const { apiEndpoint } = await manage(program.url, 'POST', '/apis', {
    name: 'bench',
    protocolType: 'HTTP',
    target: backend.url,
  })
  candidates[name] = () => loadTraffic(program, { url: `${apiEndpoint}/items/42?limit=10` }, 2)
}
const results = await interleave(candidates, 9)
const cpu = Object.fromEntries(
  Object.entries(results).map(([name, rows]) => [name, median(rows.map((row) => row.cpu))]),
)
for (const [name, microseconds] of Object.entries(cpu))
  console.log(`  ${name}: ${microseconds.toFixed(1)} us of processor time a request`)
if (base) {
  // Round by round, so that what else the machine does weighs on both.
  const pairs = results.base.map((row, index) => results['records off'][index].cpu / row.cpu)
  console.log(`  records off beside the base: ${((median(pairs) - 1) * 100).toFixed(1)} % more`)
}
for (const { stop } of [...Object.values(programs), backend]) stop()

async function startGateway(main, ...args) {
  const program = await startProgram(
    ...[main, '--port', '0', '--data', ':memory:', '--access-log', '/dev/null', '--log-level', 'silent'],
    ...['--quotas', 'throttle-rate=unlimited', ...args],
  )
  if (hasWrk) pin(program.pid, 0)
  return program
}
