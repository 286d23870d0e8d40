/** Management calls per second over HTTP, on both stores, beside a plain CRUD service over a Map and over SQLite. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare, GATEWAY, load, manage, startProgram } from './measure.mjs'

const REFERENCE = fileURLToPath(new URL('reference-crud.mjs', import.meta.url))
const UNLIMITED = ['--quotas', 'apis=unlimited']

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
const services = {
  sqlite: await startProgram(GATEWAY, '--port', '0', '--data', folder, ...UNLIMITED),
  memory: await startProgram(GATEWAY, '--port', '0', '--data', ':memory:', ...UNLIMITED),
  'reference over a Map': await startProgram(REFERENCE),
  'reference over SQLite': await startProgram(REFERENCE, folder),
}
const candidates = {}
for (const [name, { url }] of Object.entries(services)) {
  const { apiId } = await manage(url, 'POST', '/apis', { name: 'bench', protocolType: 'HTTP' })
  const create = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'bench', protocolType: 'HTTP' }),
  }
  candidates[`GetApi ${name}`] = () => load({ url: `${url}/v2/apis/${apiId}` }, 3)
  candidates[`CreateApi ${name}`] = () => load({ url: `${url}/v2/apis`, ...create }, 3)
}
const result = await compare(candidates, 3)
for (const { stop } of Object.values(services)) stop()
rmSync(folder, { recursive: true })
for (const [name, value] of Object.entries(result)) {
  const ratio = value / result[`${name.split(' ')[0]} reference over a Map`]
  console.log(
    `  ${name.padEnd(32)} ${Math.round(value)} calls/s, ${ratio.toFixed(2)} of the reference over a Map`,
  )
}
