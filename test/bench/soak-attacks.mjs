/**
 * Honest clients beside attacks that never end: minutes under attack and minutes of quiet take turns, so that what else the machine does
 * falls on both. Attackers come again whenever they were cut off: HTTP/2 streams without a window, clients that do not read, slow
 * uploads, handshakes that never finish; all the while nobody reads the gateway's output, and its access log is on a full disk. A
 * second gateway, which nobody attacks, is asked by turns: what both have is the machine's.
 * GATEHOUSE_SOAK_MINUTES says how long, 30 by default. Not part of a run without a name.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { constants, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, GATEWAY, isBrief, manage, residentMegabytes, startProgram } from './measure.mjs'

// biome-ignore lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
const MINUTES = Number(process.env.GATEHOUSE_SOAK_MINUTES ?? (isBrief ? 0.01 : 30))
const QUIET_MS = isBrief ? 200 : 20_000
const ATTACKED_MS = isBrief ? 500 : 100_000
/** How often the attackers of one kind start anew. */
const AGAIN_MS = 25_000
const ATTACKS = ['streams', 'readers', 'uploads', 'handshakes']

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'))
writeFileSync(join(folder, 'take.mjs'), 'export const handler = async ({ body }) => String(body.length)')
const certificate =
  '-x509 -newkey rsa:2048 -nodes -subj /CN=localhost -days 2 -keyout default.key -out default.crt'
execFileSync('openssl', ['req', ...certificate.split(' ')], { cwd: folder, stdio: 'ignore' })

const backend = await startProgram(here('large-backend.mjs'))
const gateway = await startUnread()
const place = await createApi(gateway)
const beside = await startUnread()
const TARGETS = {
  attacked: `${gateway.url}${place}/small`,
  beside: `${beside.url}${await createApi(beside)}/small`,
}
const none = () => ({ attacked: [], beside: [] })
const seen = { quiet: none(), attack: none() }
let failures = 0

await ask('quiet', isBrief ? 100 : 5_000)
seen.quiet = none()
const before = residentMegabytes(gateway.pid)
const endsAt = Date.now() + MINUTES * 60_000
for (let round = 1; Date.now() < endsAt; round += 1) {
  await ask('quiet', QUIET_MS)
  const stop = attack()
  await ask('attack', ATTACKED_MS)
  stop()
  console.log(
    `  round ${round}: ${residentMegabytes(gateway.pid)} MB, ${failures} failed; quiet: ${format('quiet')}; attack: ${format('attack')}`,
  )
  // What the attackers left is no part of the quiet.
  await sleep(isBrief ? 0 : 5_000)
}
for (const target of Object.keys(TARGETS)) {
  const ratio = percentile('attack', target, 0.99) / percentile('quiet', target, 0.99)
  console.log(`  p99 under attack / quiet, ${target}: ${ratio.toFixed(2)}`)
}
// Unused memory is given back once it has been calm for a while.
await sleep(isBrief ? 0 : 15_000)
console.log(`  memory: ${before} MB before, ${residentMegabytes(gateway.pid)} MB after`)
for (const program of [gateway, beside, backend]) program.stop()
rmSync(folder, { recursive: true })

/** A gateway whose output is read up to its address, and then no more. */
async function startUnread() {
  const tlsPort = await freePort()
  const args = [
    ...['--port', '0', '--data', ':memory:', '--access-log', '/dev/full', '--functions', folder],
    ...['--tls-port', String(tlsPort), '--certificates', folder, '--quotas', 'throttle-rate=unlimited'],
  ]
  const child = spawn(process.execPath, [GATEWAY, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.once('exit', (code) => console.log(`  the gateway ended with ${code}`))
  const url = await new Promise((resolve) => {
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
      const [, address] = /listens on (http:[^\s,]+)/.exec(text) ?? []
      if (!address) return
      child.stdout.removeAllListeners('data').pause()
      resolve(address)
    })
  })
  return { url, tlsUrl: `https://127.0.0.1:${tlsPort}`, pid: child.pid, stop: () => child.kill('SIGKILL') }
}

/** Every attack at once, each again and again; returns what ends them. */
function attack() {
  const running = new Map()
  const begin = (name) => {
    running.get(name)?.kill('SIGKILL')
    const addresses = [gateway.url, gateway.tlsUrl, place]
    const child = spawn(process.execPath, [here('slow-attacker.mjs'), name, ...addresses], {
      stdio: 'ignore',
    })
    // Attackers have processors of their own: what theirs take of these is no part of the attack.
    setPriority(child.pid, constants.priority.PRIORITY_LOW)
    running.set(name, child)
  }
  const timers = ATTACKS.map((name) => {
    begin(name)
    return setInterval(begin, AGAIN_MS, name)
  })
  return () => {
    for (const timer of timers) clearInterval(timer)
    for (const child of running.values()) child.kill('SIGKILL')
  }
}

async function ask(when, ms) {
  const until = Date.now() + ms
  while (Date.now() < until) {
    for (const [target, url] of Object.entries(TARGETS)) {
      const startedAt = performance.now()
      const answer = await fetch(url).catch(() => undefined)
      await answer?.text().catch(() => undefined)
      if (answer?.status !== 200) {
        failures += 1
        console.log(`  ${when}, ${target}: ${answer?.status}`)
      }
      seen[when][target].push(performance.now() - startedAt)
    }
    await sleep(5)
  }
}

function percentile(when, target, share) {
  const sorted = seen[when][target].toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)]
}

function format(when) {
  const figures = Object.keys(TARGETS).map((target) => {
    const [p50, p99, most] = [0.5, 0.99, 1].map((share) => percentile(when, target, share).toFixed(1))
    return `${target} p50 ${p50} p99 ${p99} most ${most} ms of ${seen[when][target].length}`
  })
  return figures.join(', ')
}

async function createApi(gateway) {
  const { apiId } = await manage(gateway.url, 'POST', '/apis', {
    name: 'soak',
    protocolType: 'HTTP',
    target: backend.url,
  })
  await createRoute(gateway, apiId, 'GET /large', {
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'GET',
    payloadFormatVersion: '1.0',
    integrationUri: `${backend.url}/large`,
  })
  await createRoute(gateway, apiId, 'POST /take', {
    integrationType: 'AWS_PROXY',
    payloadFormatVersion: '2.0',
    integrationUri: 'arn:aws:lambda:us-east-1:000000000000:function:take',
  })
  return `/_aws/execute-api/${apiId}`
}

async function createRoute(gateway, apiId, routeKey, integration) {
  const { integrationId } = await manage(gateway.url, 'POST', `/apis/${apiId}/integrations`, integration)
  await manage(gateway.url, 'POST', `/apis/${apiId}/routes`, {
    routeKey,
    target: `integrations/${integrationId}`,
  })
}
