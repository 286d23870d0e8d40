/**
 * What a gateway holds for clients that do not read or send slowly: resident memory before, at its most and a minute after each of
 * three attacks of full size, and what honest clients see meanwhile, beside what they see where nobody attacks. Attackers and
 * backend are processes of their own, so that the times are the gateway's. `--budget`, `--seconds` of an attack, `--rest` after it.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { freePort, GATEWAY, isBrief, manage, residentMegabytes, startProgram } from './measure.mjs'

const MEGABYTE = 1024 * 1024
const { values: given } = parseArgs({
  options: {
    budget: { type: 'string' },
    brief: { type: 'boolean' },
    seconds: { type: 'string', default: isBrief ? '0.5' : '30' },
    rest: { type: 'string', default: isBrief ? '0' : '60' },
    attack: { type: 'string', multiple: true, default: ['streams', 'readers', 'uploads'] },
  },
})
const TITLES = {
  streams: '100 streams without a window, 10 connections',
  readers: '100 clients that do not read',
  uploads: '150 slow uploads',
}
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
writeFileSync(join(folder, 'take.mjs'), 'export const handler = async ({ body }) => String(body.length)')
const request =
  '-x509 -newkey rsa:2048 -nodes -subj /CN=localhost -days 2 -keyout default.key -out default.crt'
execFileSync('openssl', ['req', ...request.split(' ')], { cwd: folder, stdio: 'ignore' })
const tlsPort = await freePort()
const backend = await startProgram(here('large-backend.mjs'))
const gateway = await startProgram(
  GATEWAY,
  ...['--port', '0', '--data', ':memory:', '--access-log', '/dev/null', '--functions', folder],
  ...['--tls-port', String(tlsPort), '--certificates', folder, '--quotas', 'throttle-rate=unlimited'],
  ...(given.budget ? ['--memory-budget', given.budget] : []),
)
const place = await createApi()

await watch(isBrief ? 0.1 : 3)
const quiet = await watch(isBrief ? 0.2 : 10)
console.log(`  ${'nobody attacks'.padEnd(46)} ${residentMegabytes(gateway.pid)} MB; honest: ${format(quiet)}`)
for (const name of given.attack) {
  const before = residentMegabytes(gateway.pid)
  const addresses = [gateway.url, `https://127.0.0.1:${tlsPort}`, place]
  const attacker = await startProgram(here('slow-attacker.mjs'), name, ...addresses)
  const seen = await watch(Number(given.seconds))
  attacker.stop()
  await sleep(Number(given.rest) * 1_000)
  const after = residentMegabytes(gateway.pid)
  console.log(
    `  ${TITLES[name].padEnd(46)} ${before} MB before, ${seen.most} at most (${seen.held} counted), ${after} ${given.rest} s after (${await heldMegabytes()} counted), ${(after / before).toFixed(2)} of before; honest: ${format(seen)}`,
  )
}
gateway.stop()
backend.stop()
rmSync(folder, { recursive: true })

/** Honest clients ask, one after another, for so many seconds. */
async function watch(seconds) {
  const seen = { times: [], failed: 0, most: 0, held: 0 }
  const until = Date.now() + seconds * 1_000
  for (let round = 0; Date.now() < until; round += 1) {
    await askHonestly(seen)
    seen.most = Math.max(seen.most, residentMegabytes(gateway.pid))
    if (round % 10 === 0) seen.held = Math.max(seen.held, await heldMegabytes())
    await sleep(10)
  }
  return seen
}

async function askHonestly(seen) {
  const startedAt = performance.now()
  const answer = await fetch(`${gateway.url}${place}/small`).catch(() => undefined)
  await answer?.text().catch(() => undefined)
  if (answer?.status !== 200) seen.failed += 1
  seen.times.push(performance.now() - startedAt)
}

function format({ times, failed }) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(1)
  return `${times.length - failed} served, ${failed} not, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`
}

function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function heldMegabytes() {
  const text = await (await fetch(`${gateway.url}/_gatehouse/metrics`)).text()
  return Math.round(Number(/^gatehouse_buffered_bytes (\d+)/m.exec(text)?.[1] ?? 0) / MEGABYTE)
}

async function createApi() {
  const { apiId } = await manage(gateway.url, 'POST', '/apis', {
    name: 'bench',
    protocolType: 'HTTP',
    target: backend.url,
  })
  for (const [routeKey, integration] of Object.entries({
    'GET /large': {
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'GET',
      payloadFormatVersion: '1.0',
      integrationUri: `${backend.url}/large`,
    },
    'POST /take': {
      integrationType: 'AWS_PROXY',
      payloadFormatVersion: '2.0',
      integrationUri: 'arn:aws:lambda:us-east-1:000000000000:function:take',
    },
  })) {
    const { integrationId } = await manage(gateway.url, 'POST', `/apis/${apiId}/integrations`, integration)
    await manage(gateway.url, 'POST', `/apis/${apiId}/routes`, {
      routeKey,
      target: `integrations/${integrationId}`,
    })
  }
  return `/_aws/execute-api/${apiId}`
}
