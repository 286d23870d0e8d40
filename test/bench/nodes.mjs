/**
 * Three nodes on PostgreSQL beside one, and beside one on SQLite, all on this machine: management calls, the time until every node
 * serves a change, calls of @connections that reach a node of their own or another, and how often tokens of throttles are fetched.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import WebSocket from 'ws'
import { openPostgres } from './chaos-postgres.mjs'
import { fire, GATEWAY, isBrief, manage, median, startProgram } from './measure.mjs'

const CALLS = isBrief ? 4 : 150
const CLIENTS = 8
const SECONDS = 5

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-nodes-'))
const backend = createServer(({ url = '', headers }, response) =>
  response.end(url.startsWith('/echo') ? headers['x-connection'] : url),
)
await new Promise((resolve) => backend.listen(0, '127.0.0.1', resolve))
const target = `http://127.0.0.1:${backend.address().port}`
let postgres
try {
  postgres = await openPostgres()
} catch (error) {
  console.log(`  0 nodes: there is no PostgreSQL here (${error?.message ?? 'it did not start'})`)
}
try {
  if (postgres) await compare()
} finally {
  await postgres?.close()
  backend.close()
  backend.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
}

async function compare() {
  const alone = await withNodes(1, undefined, measureManagement)
  console.log(`  one process, SQLite:      ${formatManagement(alone)}`)
  const one = await withNodes(1, 'one', measureManagement)
  console.log(
    `  one node, PostgreSQL:     ${formatManagement(one)}, ${ratio(one.rate, alone.rate)} of SQLite's`,
  )
  await withNodes(3, 'three', async (nodes) => {
    const three = await measureManagement(nodes)
    console.log(
      `  three nodes, PostgreSQL:  ${formatManagement(three)}, ${ratio(three.rate, one.rate)} of one node's`,
    )
    const served = await measureServed(nodes)
    console.log(`  sent to served by all three: p50 ${ms(served, 0.5)} ms, p99 ${ms(served, 0.99)} ms`)
    const { local, remote } = await measureConnections(nodes)
    console.log(
      `  POST of @connections: local p50 ${ms(local, 0.5)} ms, p99 ${ms(local, 0.99)} ms; by another node p50 ${ms(remote, 0.5)} ms, p99 ${ms(remote, 0.99)} ms, ${ratio(median(remote), median(local))} of it`,
    )
    const { rate, calls } = await measureTokens(nodes)
    console.log(
      `  tokens of throttles: ${calls.toFixed(0)} questions a second for ${rate.toFixed(0)} requests a second, by all three nodes`,
    )
  })
}

async function withNodes(count, name, work) {
  const key = join(folder, 'keys.txt')
  writeFileSync(key, `${'k'.repeat(40)}\n`)
  if (name) await postgres.createDatabase(name)
  const database = name && postgres.urlAt(postgres.port, name)
  const shared = name ? ['--database', database, '--cluster-listen', '0', '--cluster-key', key] : []
  const nodes = []
  try {
    for (let index = 0; index < count; index += 1) {
      const data = join(folder, `${name ?? 'alone'}-${index}`)
      nodes.push(
        await startProgram(GATEWAY, '--port', '0', '--data', data, '--log-level', 'error', ...shared),
      )
    }
    return await work(nodes)
  } finally {
    for (const node of nodes) node.stop()
  }
}

/** Calls that change an API each, by clients that wait for each answer, at the nodes in turn. */
async function measureManagement(nodes) {
  const apis = await Promise.all(
    Array.from({ length: CLIENTS }, (_, index) =>
      manage(nodes[index % nodes.length].url, 'POST', '/apis', { name: 'x', protocolType: 'HTTP', target }),
    ),
  )
  const times = []
  const begun = performance.now()
  await Promise.all(
    apis.map(async ({ apiId }, index) => {
      for (let count = 0; count < CALLS; count += 1) {
        const start = performance.now()
        await manage(nodes[index % nodes.length].url, 'PATCH', `/apis/${apiId}`, {
          description: String(count),
        })
        times.push(performance.now() - start)
      }
    }),
  )
  return { rate: times.length / ((performance.now() - begun) / 1_000), times }
}

/** From a call at one node to the first answer of the last node that serves the change. */
async function measureServed(nodes) {
  const { apiId } = await manage(nodes[0].url, 'POST', '/apis', { name: 'x', protocolType: 'HTTP', target })
  const times = []
  for (let count = 0; count < CALLS; count += 1) {
    const start = performance.now()
    const called = manage(nodes[count % nodes.length].url, 'PATCH', `/apis/${apiId}`, {
      target: `${target}/${count}`,
    })
    await Promise.all(nodes.map(({ url }) => untilServed(`${url}/_aws/execute-api/${apiId}/`, `/${count}`)))
    times.push(performance.now() - start)
    await called
  }
  return times
}

async function untilServed(url, path) {
  for (;;) {
    const text = await (await fetch(url)).text()
    if (text.replace(/\/$/, '') === path) return
  }
}

async function measureConnections(nodes) {
  const api = await createChat(nodes[0].url)
  const socket = new WebSocket(`${nodes[0].url.replace('http', 'ws')}/_aws/execute-api/${api}/live`)
  await new Promise((resolve) => socket.once('open', resolve))
  const told = new Promise((resolve) => socket.once('message', (data) => resolve(String(data))))
  socket.send('who am I')
  const path = `/_aws/execute-api/${api}/live/@connections/${encodeURIComponent(await told)}`
  const times = { local: [], remote: [] }
  for (let count = 0; count < CALLS; count += 1)
    for (const [index, list] of [times.local, times.remote].entries()) {
      const start = performance.now()
      const { status } = await fetch(nodes[index].url + path, { method: 'POST', body: 'hello' })
      if (status !== 200) throw new Error(`@connections answered ${status}`)
      list.push(performance.now() - start)
    }
  socket.terminate()
  return times
}

async function createChat(url) {
  const { apiId } = await manage(url, 'POST', '/apis', {
    name: 'chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  })
  const { integrationId } = await manage(url, 'POST', `/apis/${apiId}/integrations`, {
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'POST',
    integrationUri: `${target}/echo`,
    requestParameters: { 'integration.request.header.x-connection': 'context.connectionId' },
  })
  const route = { routeKey: '$default', target: `integrations/${integrationId}` }
  const { routeId } = await manage(url, 'POST', `/apis/${apiId}/routes`, route)
  await manage(url, 'POST', `/apis/${apiId}/routes/${routeId}/routeresponses`, {
    routeResponseKey: '$default',
  })
  await manage(url, 'POST', `/apis/${apiId}/stages`, { stageName: 'live', autoDeploy: true })
  return apiId
}

/** As many requests as the nodes answer, of one API: its account's bucket is that of all. */
async function measureTokens(nodes) {
  const { apiId } = await manage(nodes[0].url, 'POST', '/apis', { name: 'x', protocolType: 'HTTP', target })
  const asked = async () => {
    const texts = await Promise.all(
      nodes.map(async ({ url }) => (await fetch(`${url}/_gatehouse/metrics`)).text()),
    )
    return texts.reduce(
      (sum, text) => sum + Number(/^gatehouse_cluster_token_calls (\d+)/m.exec(text)?.[1]),
      0,
    )
  }
  const before = await asked()
  const begun = performance.now()
  const results = await Promise.all(
    nodes.map(({ url }) => fire({ url: `${url}/_aws/execute-api/${apiId}/`, connections: 8 }, SECONDS)),
  )
  const seconds = (performance.now() - begun) / 1_000
  const requests = results.reduce((sum, { requests: { total } }) => sum + total, 0)
  return { rate: requests / seconds, calls: ((await asked()) - before) / seconds }
}

function ms(times, part) {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1)
}

function formatManagement({ rate, times }) {
  return `${rate.toFixed(0)} calls a second, p50 ${ms(times, 0.5)} ms, p99 ${ms(times, 0.99)} ms`
}

function ratio(one, other) {
  return (one / other).toFixed(2)
}
