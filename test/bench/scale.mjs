/**
 * Whether what there is decides what a call costs: an account of 100 APIs of ten routes beside one of 100,000, each in a SQLite file,
 * and an API of 100 routes beside one of 10,000. By turns, with every gateway started anew in each round.
 */
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { tellGoal } from './goals.mjs'
import { GATEWAY, isBrief, manage, median, residentMegabytes, startProgram } from './measure.mjs'
import { copyApi } from './scale-copies.mjs'

const SIZES = isBrief ? { few: 3, many: 6 } : { few: 100, many: 100_000 }
const DEPTHS = isBrief ? { shallow: 3, deep: 6 } : { shallow: 100, deep: 10_000 }
const ROUNDS = isBrief ? 1 : 5
/** Requests of each kind in a round, no more than there are APIs in the small account: each first request is of an API of its own. */
const REQUESTS = isBrief ? 3 : 100
const agent = new Agent({ keepAlive: true })
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
const backend = await startProgram(fileURLToPath(new URL('backend.mjs', import.meta.url)))

const apis = await makeAccounts()
const times = { none: {}, few: {}, many: {} }
const resident = {}
for (let round = 0; round < ROUNDS; round += 1)
  for (const name of Object.keys(times)) await measureAccount(name)
tellAccounts()
await measureDepths()
backend.stop()
agent.destroy()
rmSync(folder, { recursive: true })

/** Files of accounts: one API is made by calls, and copied in the file. Resolves to the ids of each. */
async function makeAccounts() {
  const first = await start('few')
  const { apiId } = await manage(first.url, 'PUT', '/apis', { body: JSON.stringify(document()) })
  await manage(first.url, 'POST', `/apis/${apiId}/stages`, { stageName: '$default', autoDeploy: true })
  await first.end()
  cpSync(join(folder, 'few'), join(folder, 'many'), { recursive: true })
  const ids = {}
  for (const [name, count] of Object.entries(SIZES)) {
    const startedAt = performance.now()
    ids[name] = [apiId, ...copyApi(join(folder, name, 'gatehouse.db'), apiId, count - 1)]
    const { size } = statSync(join(folder, name, 'gatehouse.db'))
    console.log(
      `  ${count} APIs: ${Math.round(size / 1e6)} MB in the file, written in ${Math.round(performance.now() - startedAt)} ms`,
    )
  }
  return ids
}

function document() {
  const operation = {
    'x-amazon-apigateway-integration': {
      type: 'http_proxy',
      httpMethod: 'GET',
      uri: backend.url,
      payloadFormatVersion: '1.0',
    },
  }
  const paths = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`/path${index}`, { get: operation }]),
  )
  return { openapi: '3.0.1', info: { title: 'bench', version: '1' }, paths }
}

/** A gateway on the state of an account. `end` ends it so that its file is whole. */
async function start(name) {
  const program = await startProgram(
    ...[GATEWAY, '--port', '0', '--data', join(folder, name), '--log-level', 'fatal'],
    ...['--quotas', 'apis=unlimited,routes-per-api=unlimited,throttle-rate=unlimited'],
  )
  return {
    ...program,
    async end() {
      process.kill(program.pid, 'SIGTERM')
      while (isThere(program.pid)) await sleep(10)
    },
  }
}

function isThere(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function measureAccount(name) {
  const begin = performance.now()
  const gateway = await start(name)
  await timeOf(`${gateway.url}/v2/apis?maxResults=1`)
  note(name, 'start', [performance.now() - begin])
  if (name !== 'none') {
    const ids = pick(apis[name])
    note(name, 'cold', await timesOf(ids.map((id) => `${gateway.url}/_aws/execute-api/${id}/path3`)))
    // The first of each takes what only the first takes.
    await timesOf(pick(apis[name]).map((id) => `${gateway.url}/v2/apis/${id}`))
    note(name, 'get', await timesOf(pick(apis[name]).map((id) => `${gateway.url}/v2/apis/${id}`)))
    note(name, 'list', await timesOf(ids.map(() => `${gateway.url}/v2/apis?maxResults=100`)))
  }
  resident[name] = residentMegabytes(gateway.pid)
  await gateway.end()
}

function note(name, kind, values) {
  times[name][kind] = [...(times[name][kind] ?? []), ...values]
}

/** Some of all, each once. */
function pick(ids) {
  const step = Math.max(1, Math.floor(ids.length / REQUESTS))
  const begin = Math.floor(Math.random() * step)
  return ids.filter((_, index) => index % step === begin).slice(0, REQUESTS)
}

async function timesOf(urls) {
  const result = []
  for (const url of urls) result.push(await timeOf(url))
  return result
}

function timeOf(url) {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
      response.resume().once('end', () => resolve(performance.now() - begin))
    })
    outgoing.once('error', reject).end()
  })
}

function tellAccounts() {
  const at = (name, kind, share) => {
    const sorted = times[name][kind].toSorted((a, b) => a - b)
    return sorted[Math.floor((sorted.length - 1) * share)]
  }
  const kinds = { cold: 'first request of an API', get: 'GetApi', list: 'a page of 100 of GetApis' }
  for (const [kind, title] of Object.entries(kinds)) {
    const shown = ['few', 'many'].map(
      (name) =>
        `${SIZES[name]} APIs p50 ${at(name, kind, 0.5).toFixed(1)} p99 ${at(name, kind, 0.99).toFixed(1)} ms`,
    )
    console.log(`  ${title}: ${shown.join(', ')}`)
    tellGoal(`many-${kind}`, at('many', kind, 0.99) / at('few', kind, 0.99))
  }
  const starts = Object.keys(times).map((name) => `${Math.round(median(times[name].start))} ms with ${name}`)
  console.log(`  start to first answer: ${starts.join(', ')}`)
  tellGoal('many-start', median(times.many.start) / median(times.none.start))
  const kilobytes = ((resident.many - resident.none) * 1024) / (SIZES.many / 1000)
  console.log(
    `  memory: ${resident.none} MB with none, ${resident.many} MB with many: ${Math.round(kilobytes)} kB a 1,000 APIs`,
  )
}

/** CreateRoute in APIs that deploy themselves, by turns, and what the file grows by. */
async function measureDepths() {
  const gateway = await start('depths')
  const integrations = {}
  const places = {}
  for (const [name, count] of Object.entries(DEPTHS)) {
    const { apiId } = await manage(gateway.url, 'POST', '/apis', { name, protocolType: 'HTTP' })
    places[name] = `/apis/${apiId}`
    const { integrationId } = await manage(gateway.url, 'POST', `${places[name]}/integrations`, {
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'GET',
      integrationUri: backend.url,
      payloadFormatVersion: '1.0',
    })
    integrations[name] = `integrations/${integrationId}`
    for (let index = 0; index < count; index += 1) await createRoute(name, `GET /made/${index}`)
    await manage(gateway.url, 'POST', `${places[name]}/stages`, { stageName: '$default', autoDeploy: true })
  }
  const taken = { shallow: [], deep: [] }
  for (let index = 0; index < REQUESTS * 2; index += 1)
    for (const name of Object.keys(DEPTHS)) {
      const begin = performance.now()
      await createRoute(name, `GET /new/${index}`)
      taken[name].push(performance.now() - begin)
    }
  for (const [name, count] of Object.entries(DEPTHS))
    console.log(`  CreateRoute among ${count} routes: ${median(taken[name]).toFixed(1)} ms`)
  tellGoal('deep-route', median(taken.deep) / median(taken.shallow))
  await gateway.end()

  function createRoute(name, routeKey) {
    return manage(gateway.url, 'POST', `${places[name]}/routes`, { routeKey, target: integrations[name] })
  }
}
