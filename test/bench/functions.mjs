/**
 * Functions of a folder: calls a second through an AWS_PROXY route beside the barest server that calls the same handler in its own
 * process, and beside serverless-offline where `SERVERLESS_OFFLINE` says that it is; the time of a cold call, and the memory that
 * a thousand concurrent calls of one second hold.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { tellGoal } from './goals.mjs'
import {
  compare,
  GATEWAY,
  isBrief,
  load,
  manage,
  median,
  residentMegabytes,
  startProgram,
} from './measure.mjs'
import { createProxyApi } from './proxy-api.mjs'
import { startServerlessOffline } from './serverless-offline.mjs'

const COLD = isBrief ? 1 : 9
const CONCURRENT = isBrief ? 4 : 1000
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
const trivial = 'async () => ({ statusCode: 200, body: "well" })'
const typed =
  'async (event: { rawPath: string }): Promise<object> => ({ statusCode: 200, body: event.rawPath })'
write('trivial.mjs', trivial)
write('second.mjs', 'async () => { await new Promise((r) => setTimeout(r, 1000)); return "well" }')
for (let index = 0; index < COLD; index += 1) {
  write(`cold${index}.mjs`, trivial)
  write(`typed${index}.ts`, typed)
}

const bare = await startProgram(
  fileURLToPath(new URL('bare-handler.mjs', import.meta.url)),
  join(folder, 'trivial.mjs'),
)
const offline = await startServerlessOffline(`export const handler = ${trivial}\n`)
if (!offline)
  console.log('  serverless-offline is not measured: SERVERLESS_OFFLINE names no folder that has it')
const gateway = await startProgram(
  ...[GATEWAY, '--port', '0', '--data', ':memory:', '--functions', folder],
  ...['--quotas', 'throttle-rate=unlimited,throttle-burst=unlimited'],
)
const backend = await startProgram(fileURLToPath(new URL('backend.mjs', import.meta.url)))
const endpoint = await createEndpoint()
const proxied = await createProxyApi(gateway, backend)

await call(`${endpoint}/second`)
const cold = await timesOf((index) => `${endpoint}/cold${index}`)
const coldTyped = await timesOf((index) => `${endpoint}/typed${index}`)
console.log(`  cold call: ${Math.round(median(cold))} ms, of TypeScript ${Math.round(median(coldTyped))} ms`)

const { handler } = await import(pathToFileURL(join(folder, 'trivial.mjs')).href)
const result = await compare({
  inProcess: () => countDirectCalls(handler),
  bareServer: () => load({ url: bare.url }),
  gateway: () => load({ url: `${endpoint}/trivial` }),
  plain: () => load({ url: `${proxied}/pets/1` }),
  ...(offline && { offline: () => load({ url: offline.url }) }),
})
console.log(`  handler by itself     ${Math.round(result.inProcess)} calls/s`)
console.log(`  handler in its server ${Math.round(result.bareServer)} requests/s`)
console.log(`  gateway               ${Math.round(result.gateway)} requests/s`)
console.log(`  gateway / handler in its server: ${(result.gateway / result.bareServer).toFixed(2)}`)
tellGoal('functions', result.gateway / result.plain)
if (offline) {
  console.log(`  serverless-offline    ${Math.round(result.offline)} requests/s`)
  console.log(`  gateway / serverless-offline: ${(result.gateway / result.offline).toFixed(2)}`)
}

const before = residentMegabytes(gateway.pid)
const agent = new Agent({ maxSockets: CONCURRENT })
const startedAt = performance.now()
const calls = Array.from({ length: CONCURRENT }, () => call(`${endpoint}/second`, agent))
const peak = await peakWhile(Promise.all(calls))
const seconds = (performance.now() - startedAt) / 1000
console.log(
  `  ${CONCURRENT} calls of one second: ${seconds.toFixed(1)} s, ${peak - before} MB more than the ${before} MB before`,
)
agent.destroy()
for (const program of [bare, gateway, backend, offline]) program?.stop()
rmSync(folder, { recursive: true })

function write(name, code) {
  writeFileSync(join(folder, name), `export const handler = ${code}\n`)
}

/** An API with a route for each function. */
async function createEndpoint() {
  const make = (path, body) => manage(gateway.url, 'POST', path, body)
  const api = await make('/apis', { name: 'bench', protocolType: 'HTTP' })
  const names = [
    'trivial',
    'second',
    ...[...Array(COLD).keys()].flatMap((index) => [`cold${index}`, `typed${index}`]),
  ]
  for (const name of names) {
    const { integrationId } = await make(`/apis/${api.apiId}/integrations`, {
      integrationType: 'AWS_PROXY',
      integrationUri: `arn:aws:lambda:us-east-1:111122223333:function:${name}`,
      payloadFormatVersion: '2.0',
    })
    await make(`/apis/${api.apiId}/routes`, {
      routeKey: `GET /${name}`,
      target: `integrations/${integrationId}`,
    })
  }
  await make(`/apis/${api.apiId}/stages`, { stageName: '$default', autoDeploy: true })
  return api.apiEndpoint
}

function call(url, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
}

/** How long each call takes, one after the other. */
async function timesOf(urlOf) {
  const times = []
  for (let index = 0; index < COLD; index += 1) {
    const startedAt = performance.now()
    await call(urlOf(index))
    times.push(performance.now() - startedAt)
  }
  return times
}

async function countDirectCalls(handler) {
  const endAt = performance.now() + (isBrief ? 10 : 1000)
  let count = 0
  for (; performance.now() < endAt; count += 1) JSON.stringify(await handler(JSON.parse('{"rawPath":"/"}')))
  return count
}

/** The most memory that the gateway held until the promise was kept. */
async function peakWhile(promise) {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(gateway.pid))
  }, 50)
  await promise
  clearInterval(timer)
  return peak
}
