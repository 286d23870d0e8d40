/**
 * One process beside as many workers as there are cores: messages whose template is work, requests on kept connections, and
 * requests with a new connection each, which the primary process has to hand over. Load and backend share the cores with them:
 * with as few as two of these, only the work of the messages leaves a second worker room.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { tellGoal } from './goals.mjs'
import { compareTraffic, GATEWAY, isBrief, loadTraffic, manage, startProgram } from './measure.mjs'

const WORKERS = Math.max(2, availableParallelism())
const SECONDS = isBrief ? 0.2 : 4

const backend = await startProgram(fileURLToPath(new URL('backend.mjs', import.meta.url)))
const one = await start(1)
const several = await start(WORKERS)

const candidates = {
  'one process, messages': () => loadAll(one, loadMessages),
  [`${WORKERS} workers, messages`]: () => loadAll(several, loadMessages),
  'one process': () => loadAll(one, loadKept),
  [`${WORKERS} workers`]: () => loadAll(several, loadKept),
  'one process, new connections': () => loadAll(one, loadNew),
  [`${WORKERS} workers, new connections`]: () => loadAll(several, loadNew),
}
const result = await compareTraffic(candidates)
for (const program of [backend, one, several]) program.stop()

for (const [name, { rate, p99, cpu }] of Object.entries(result))
  console.log(
    `  ${name.padEnd(30)} ${String(Math.round(rate)).padStart(6)} requests/s  ${formatP99(p99)}  ${cpu.toFixed(0)} us of processor time each`,
  )
tell('messages', `${WORKERS} workers, messages`, 'one process, messages')
tell('kept connections', `${WORKERS} workers`, 'one process')
tell('new connections', `${WORKERS} workers, new connections`, 'one process, new connections')
tellGoal('workers', (2 * result['one process'].cpu) / result[`${WORKERS} workers`].cpu)

/** Messages have no times. */
function formatP99(p99) {
  return (p99 === undefined ? '' : `p99 ${p99.toFixed(1)} ms`).padEnd(12)
}

function tell(title, name, anchor) {
  const [a, b] = [result[name], result[anchor]]
  console.log(
    `  ${WORKERS} workers / one process, ${title}: ${(a.rate / b.rate).toFixed(2)} of the requests/s, ${(b.cpu / a.cpu).toFixed(2)} of the requests per processor second`,
  )
}

/** An API of each kind. The account's limit is out of reach, and yet has to be kept count of by all workers together. */
async function start(workers) {
  const gateway = await startProgram(
    ...[GATEWAY, '--port', '0', '--data', ':memory:', '--workers', String(workers)],
    ...['--quotas', 'throttle-rate=1000000,throttle-burst=500000'],
  )
  const create = (path, body) => manage(gateway.url, 'POST', path, body)
  const target = `${backend.url}/pets/1`
  const { apiEndpoint } = await create('/apis', { name: 'bench', protocolType: 'HTTP', target })
  return { ...gateway, api: `${apiEndpoint}/x`, chat: await createChat(create) }
}

/** Its reply counts to 300 in a template, which takes longer than everything else about a message. */
async function createChat(create) {
  const routeSelectionExpression = '$request.body.action'
  const chat = { name: 'bench', protocolType: 'WEBSOCKET', routeSelectionExpression }
  const { apiId, apiEndpoint } = await create('/apis', chat)
  const at = `/apis/${apiId}`
  const requestTemplates = { $default: '{"statusCode":200}' }
  const { integrationId } = await create(`${at}/integrations`, { integrationType: 'MOCK', requestTemplates })
  await create(`${at}/integrations/${integrationId}/integrationresponses`, {
    integrationResponseKey: '$default',
    responseTemplates: { $default: '#set($sum = 0)#foreach($i in [1..300])#set($sum = $sum + $i)#end$sum' },
  })
  const target = `integrations/${integrationId}`
  const { routeId } = await create(`${at}/routes`, { routeKey: 'echo', target })
  await create(`${at}/routes/${routeId}/routeresponses`, { routeResponseKey: '$default' })
  await create(`${at}/stages`, { stageName: 'live', autoDeploy: true })
  return `${apiEndpoint}/live`
}

/** A round of load, its processor time that of all processes of a gateway. */
async function loadAll(gateway, load) {
  const before = cpuSeconds(gateway.pid)
  const { rate, p99 } = await load(gateway)
  return { rate, p99, cpu: ((cpuSeconds(gateway.pid) - before) / (rate * SECONDS)) * 1e6 }
}

async function loadMessages({ chat }) {
  const clients = fileURLToPath(new URL('websocket-clients.mjs', import.meta.url))
  const child = spawn(process.execPath, [clients, 'echo', '16', String(SECONDS), chat], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [rate] = await once(child.stdout, 'data')
  return { rate: Number(rate) }
}

function loadKept(gateway) {
  return loadTraffic(gateway, { url: gateway.api }, SECONDS)
}

async function loadNew({ api }) {
  const times = []
  const until = performance.now() + SECONDS * 1000
  const clients = Array.from({ length: 16 }, async () => {
    while (performance.now() < until) times.push(await ask(api))
  })
  await Promise.all(clients)
  times.sort((a, b) => a - b)
  return { rate: times.length / SECONDS, p99: times[Math.floor(times.length * 0.99)] }
}

/** One request on a connection of its own: its time in ms. */
function ask(url) {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent: false }, (incoming) => {
      if (incoming.statusCode !== 200) reject(new Error(`${url} answered ${incoming.statusCode}`))
      incoming.resume().once('end', () => resolve(performance.now() - begin))
    })
    outgoing.once('error', reject).end()
  })
}

/** Of a process and its children, threads included. Linux only; elsewhere NaN. */
function cpuSeconds(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return [pid, ...children].map(ownCpuSeconds).reduce((sum, it) => sum + it, 0)
  } catch {
    return Number.NaN
  }
}

function ownCpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
