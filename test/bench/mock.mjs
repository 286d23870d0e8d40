/**
 * The mock beside Prism, in one run and by turns: requests per second on one processor, time from spawn to the first answer, and
 * resident memory when idle and after requests. A bare server of Node's shows what no mock on it can pass.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { tellGoal } from './goals.mjs'
import { cpuSeconds, loadTraffic, median, residentMegabytes } from './measure.mjs'
import { hasWrk, pin } from './wrk.mjs'

const pathTo = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const MOCK = pathTo('packages/mock/dist/main.js')
const PRISM = pathTo('node_modules/@stoplight/prism-cli/dist/index.js')
const DOCUMENT = pathTo('packages/contract/documents/aws/openapi.json')
const CONTRACT = new URL('../../packages/contract/documents/aws/openapi.dereferenced.json', import.meta.url)
const isBrief = process.argv.includes('--brief')
const ROUNDS = isBrief ? 1 : 5
const SECONDS = isBrief ? 0.3 : 2
const REQUESTS = isBrief ? 16 : 1_000
const AT_ONCE = 16

const METHODS = ['get', 'put', 'post', 'patch', 'delete']

/** A call of every operation, so that all that answers need is loaded and compiled. */
const CALLS = Object.entries(JSON.parse(readFileSync(CONTRACT, 'utf8')).paths).flatMap(([path, item]) =>
  METHODS.filter((method) => item[method]).map((method) => toCall(path, method, item)),
)

/** What would reach the service's quota of APIs if it kept each. */
const KEEPS = 'mock --stateful'

/** What is loaded: an API that is read, and one that is created with a body that is judged. */
const LOADS = [
  ['GetApi', { path: '/v2/apis/p4e8t1s6h9' }],
  [
    'CreateApi',
    {
      path: '/v2/apis',
      method: 'POST',
      body: '{"name":"pet-shop","protocolType":"HTTP"}',
      headers: { 'content-type': 'application/json' },
    },
  ],
]

const BARE = `require('node:http').createServer((request, response) => {
  request.resume()
  const body = ${JSON.stringify('x'.repeat(442))}
  response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json', 'content-length': body.length })
  response.end(body)
}).listen(0, '127.0.0.1', function () { console.log('listening on http://127.0.0.1:' + this.address().port) })`

const ALL = {
  mock: [MOCK, '--port', '0'],
  'mock --dynamic': [MOCK, '--port', '0', '--dynamic', '--seed', '1'],
  'mock --stateful': [MOCK, '--port', '0', '--stateful', '--seed', 'story'],
  Prism: [PRISM, 'mock', '--port', '0', DOCUMENT],
  'Prism --dynamic': [PRISM, 'mock', '--port', '0', '--dynamic', DOCUMENT],
  'bare node:http': ['-e', BARE],
}

/** A brief run starts Prism once: that takes longer than all the rest. */
const CONTENDERS = isBrief
  ? { mock: ALL.mock, Prism: ALL.Prism, 'bare node:http': ALL['bare node:http'] }
  : ALL

process.setMaxListeners(0)
const starts = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]))
const servers = {}
for (let round = 0; round < ROUNDS; round += 1)
  for (const name of Object.keys(CONTENDERS)) {
    servers[name]?.stop()
    servers[name] = await measureStart(name, starts[name])
  }
if (hasWrk) for (const { pid } of Object.values(servers)) pin(pid, 0)
await sleep(2_000)
const rows = Object.fromEntries(
  Object.entries(servers).map(([name, { pid }]) => [name, { idle: residentMegabytes(pid) }]),
)
for (const [load, options] of LOADS) {
  const results = await measureRates(options, load === 'CreateApi' ? [KEEPS] : [])
  for (const [name, figures] of Object.entries(results)) rows[name][load] = figures
}
for (const [name, { url, pid }] of Object.entries(servers)) {
  if (name !== 'bare node:http') await sendAll(url)
  rows[name].after = residentMegabytes(pid)
}
for (const { stop } of Object.values(servers)) stop()

const columns = LOADS.map(([load]) => load)
console.log(
  `  ${'on one processor'.padEnd(18)}${columns.map((it) => it.padStart(24)).join('')}${'start'.padStart(10)}${'idle'.padStart(9)}${'after'.padStart(9)}`,
)
for (const [name, row] of Object.entries(rows)) {
  const rates = columns.map((load) => formatRate(row[load]).padStart(24))
  const begin = `${Math.round(median(starts[name]))} ms`.padStart(10)
  console.log(
    `  ${name.padEnd(18)}${rates.join('')}${begin}${`${row.idle} MB`.padStart(9)}${`${row.after} MB`.padStart(9)}`,
  )
}
const ratio = rows.mock.GetApi.rate / rows.Prism.GetApi.rate
const share = rows.mock.GetApi.rate / rows['bare node:http'].GetApi.rate
console.log(`  mock to Prism ${ratio.toFixed(1)}, mock to bare node:http ${share.toFixed(2)} (GetApi)`)
tellGoal('mock', rows.mock.GetApi.rate)

/** Four calls at a time: made-up data takes so long that more of them would run into the time limit of the load. */
async function loadGently({ pid }, { url, ...options }, seconds) {
  const before = cpuSeconds(pid)
  const until = performance.now() + seconds * 1_000
  let count = 0
  const callOn = async () => {
    while (performance.now() < until) {
      const response = await fetch(url, options)
      await response.text()
      count += 1
    }
  }
  await Promise.all([callOn(), callOn(), callOn(), callOn()])
  return { rate: count / seconds, cpu: ((cpuSeconds(pid) - before) / count) * 1e6 }
}

function formatRate(figures) {
  return figures ? `${Math.round(figures.rate)}/s ${Math.round(figures.cpu)} us` : ''
}

/** Rounds of load by turns, the first of each to warm up; the medians. */
async function measureRates({ path, ...options }, without) {
  const loaded = Object.entries(servers).filter(([name]) => !without.includes(name))
  const results = Object.fromEntries(loaded.map(([name]) => [name, []]))
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, server] of loaded) {
      const load = name.includes('--dynamic') ? loadGently : loadTraffic
      const figures = await load(server, { ...options, url: server.url + path }, SECONDS)
      if (round > 0) results[name].push(figures)
    }
  }
  const middle = (list, figure) => median(list.map((it) => it[figure]))
  return Object.fromEntries(
    Object.entries(results).map(([name, list]) => [
      name,
      { rate: middle(list, 'rate'), cpu: middle(list, 'cpu') },
    ]),
  )
}

/** Starts a contender, and adds how long it took to its first answer. */
async function measureStart(name, times) {
  const begin = performance.now()
  const server = await start(name)
  await send(server.url, { method: 'GET', path: '/v2/apis' })
  times.push(performance.now() - begin)
  return server
}

/** Starts a contender and reads its output to the end: a pipe that is full would hold it up. */
function start(name) {
  const child = spawn(process.execPath, CONTENDERS[name], { stdio: ['ignore', 'pipe', 'inherit'] })
  // Whatever becomes of the run.
  process.once('exit', () => child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
    createInterface(child.stdout).on('line', (line) => {
      const [, url] = /listen(?:s|ing) on (http\S+)/.exec(line) ?? []
      if (url) resolve({ url, pid: child.pid, stop: () => child.kill('SIGKILL') })
    })
  })
}

async function sendAll(url) {
  for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
    const length = Math.min(AT_ONCE, REQUESTS - sent)
    const batch = Array.from({ length }, (_, at) => CALLS[(sent + at) % CALLS.length])
    await Promise.all(batch.map((call) => send(url, call)))
  }
}

async function send(url, { method, path, body }) {
  const headers = body === undefined ? {} : { 'content-type': 'application/json' }
  const ask = () => fetch(url + path, { method, body, headers })
  // A server may close a kept connection in the moment it is used again.
  const response = await ask().catch(ask)
  await response.text()
}

function toCall(path, method, { parameters = [], [method]: operation }) {
  const all = [...parameters, ...(operation.parameters ?? [])]
  const search = all
    .filter((it) => it.in === 'query' && it.required)
    .map((it) => `${it.name}=${encodeURIComponent(exampleOf(it))}`)
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, label) =>
    encodeURIComponent(exampleOf(all.find((it) => it.name === label))),
  )
  const [example] = Object.values(operation.requestBody?.content['application/json'].examples ?? {})
  return {
    method: method.toUpperCase(),
    path: [filled, ...(search.length > 0 ? [search.join('&')] : [])].join('?'),
    body: example && JSON.stringify(example.value),
  }
}

function exampleOf({ example, schema }) {
  return example ?? schema.example ?? schema.enum?.[0]
}
