/** Management calls per second over HTTP, on the SQLite store and on the memory store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare, GATEWAY, load, manage, startProgram } from './measure.mjs'

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
const stores = { sqlite: await startProgram(GATEWAY, '--port', '0', '--data', folder) }
stores.memory = await startProgram(GATEWAY, '--port', '0', '--data', ':memory:')
const candidates = {}
for (const [name, { url }] of Object.entries(stores)) {
  const { apiId } = await manage(url, 'POST', '/apis', { name: 'bench', protocolType: 'HTTP' })
  const create = { method: 'POST', body: JSON.stringify({ name: 'bench', protocolType: 'HTTP' }) }
  candidates[`GetApi ${name}`] = () => load({ url: `${url}/v2/apis/${apiId}` }, 3)
  candidates[`CreateApi ${name}`] = () => load({ url: `${url}/v2/apis`, ...create }, 3)
}
const result = await compare(candidates, 3)
for (const { stop } of Object.values(stores)) stop()
rmSync(folder, { recursive: true })
for (const [name, value] of Object.entries(result))
  console.log(`  ${name.padEnd(18)} ${Math.round(value)} calls/s`)
