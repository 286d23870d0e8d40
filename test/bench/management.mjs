/**
 * Management calls per second over HTTP by 16 clients, on both stores, beside a plain CRUD service over a Map and over SQLite; and how
 * long a write takes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tellGoal } from './goals.mjs'
import { GATEWAY, interleave, loadTraffic, manage, median, startProgram } from './measure.mjs'

const REFERENCE = fileURLToPath(new URL('reference-crud.mjs', import.meta.url))
const UNLIMITED = ['--quotas', 'apis=unlimited']
const ANCHOR = 'reference over a Map'

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
const services = {
  sqlite: await startProgram(GATEWAY, '--port', '0', '--data', folder, ...UNLIMITED),
  memory: await startProgram(GATEWAY, '--port', '0', '--data', ':memory:', ...UNLIMITED),
  [ANCHOR]: await startProgram(REFERENCE),
  'reference over SQLite': await startProgram(REFERENCE, folder),
}
const json = { connections: 16, headers: { 'content-type': 'application/json' } }
const candidates = {}
for (const [name, service] of Object.entries(services)) {
  const apis = `${service.url}/v2/apis`
  const { apiId } = await manage(service.url, 'POST', '/apis', { name: 'bench', protocolType: 'HTTP' })
  const create = { method: 'POST', body: JSON.stringify({ name: 'bench', protocolType: 'HTTP' }) }
  const update = { method: 'PATCH', body: JSON.stringify({ description: 'changed' }) }
  candidates[`GetApi ${name}`] = () => loadTraffic(service, { url: `${apis}/${apiId}`, connections: 16 })
  candidates[`CreateApi ${name}`] = () => loadTraffic(service, { url: apis, ...json, ...create })
  candidates[`UpdateApi ${name}`] = () =>
    loadTraffic(service, { url: `${apis}/${apiId}`, ...json, ...update })
}
const results = await interleave(candidates, 3)
for (const { stop } of Object.values(services)) stop()
rmSync(folder, { recursive: true })

for (const [name, rows] of Object.entries(results)) {
  const [rate, p50, p99, cpu] = ['rate', 'p50', 'p99', 'cpu'].map((it) => median(rows.map((row) => row[it])))
  console.log(
    `  ${name.padEnd(32)} ${String(Math.round(rate)).padStart(6)} calls/s, ${ratioOf(name).toFixed(2)} of the ${ANCHOR}, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${Math.round(cpu)} us of processor time each`,
  )
}
tellGoal('get-api', ratioOf('GetApi sqlite'))
tellGoal('create-api', ratioOf('CreateApi sqlite'))
tellGoal('update-api', ratioOf('UpdateApi sqlite'))
const spreads = ['CreateApi sqlite', 'UpdateApi sqlite'].map((name) =>
  median(results[name].map(({ p50, p99 }) => p99 / p50)),
)
tellGoal('write-p99', Math.max(...spreads))

/** Of the same call's rate over a Map, round by round. */
function ratioOf(name) {
  const anchors = results[`${name.split(' ')[0]} ${ANCHOR}`]
  return median(results[name].map(({ rate }, round) => rate / anchors[round].rate))
}
