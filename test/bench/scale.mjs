/** Whether GetApi and a page of GetApis cost the same in an account of 10 APIs and in one of 100,000, and what those weigh. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { compare, fire, GATEWAY, isBrief, manage, residentMegabytes, startProgram } from './measure.mjs'

const APIS = isBrief ? 20 : 100_000
const body = { name: 'bench', protocolType: 'HTTP' }

async function startWith(count, data) {
  const gateway = await startProgram(GATEWAY, '--port', '0', '--data', data, '--quotas', 'apis=unlimited')
  const { apiId } = await manage(gateway.url, 'POST', '/apis', body)
  if (count > 1) {
    const requests = { method: 'POST', url: `${gateway.url}/v2/apis`, body: JSON.stringify(body) }
    await autocannon({ connections: Math.min(64, count - 1), amount: count - 1, ...requests })
  }
  return { ...gateway, apiId }
}

/** The 99th percentile, in milliseconds. */
async function p99(url) {
  const { latency } = await fire({ connections: 8, url }, 3)
  return latency.p99 + latency.average / 1e6
}

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
for (const store of ['memory', 'sqlite']) {
  const dataOf = (name) => (store === 'memory' ? ':memory:' : join(folder, name))
  const few = await startWith(10, dataOf('few'))
  const started = performance.now()
  const many = await startWith(APIS, dataOf('many'))
  const seconds = (performance.now() - started) / 1000
  const result = await compare(
    {
      'GetApi few': () => p99(`${few.url}/v2/apis/${few.apiId}`),
      'GetApi many': () => p99(`${many.url}/v2/apis/${many.apiId}`),
      'GetApis few': () => p99(`${few.url}/v2/apis?maxResults=10`),
      'GetApis many': () => p99(`${many.url}/v2/apis?maxResults=10`),
    },
    3,
  )
  console.log(`  ${store}: ${APIS} APIs made in ${seconds.toFixed(1)} s, ${residentMegabytes(many.pid)} MB`)
  for (const call of ['GetApi', 'GetApis']) {
    const [low, high] = [result[`${call} few`], result[`${call} many`]]
    console.log(`  ${store}: ${call} p99 ${low.toFixed(1)} ms among 10, ${high.toFixed(1)} ms among ${APIS}`)
  }
  few.stop()
  many.stop()
}
rmSync(folder, { recursive: true })
