/**
 * Messages a second through a MOCK route with a reply and through @connections, beside a bare `ws` echo server; memory of idle
 * connections; many connections that arrive at once.
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { tellGoal } from './goals.mjs'
import { compare, GATEWAY, isBrief, residentMegabytes, startProgram } from './measure.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const CLIENTS = isBrief ? 2 : 32
const SECONDS = isBrief ? 0.2 : 3
const IDLE = isBrief ? 20 : 10_000

const BARE = [here('bare-websocket.mjs')]
const GATEHOUSE = [GATEWAY, '--port', '0', '--data', ':memory:']

await withServers([BARE, GATEHOUSE], measureMessages)
await withServers([BARE, GATEHOUSE], measureArrivals)
await withServers([BARE, GATEHOUSE], measureMemory)

/** An API of an account of its own: each account has limits of its own, which would be what is measured otherwise. */
async function createApi(url, account) {
  const call = async (path, body) => {
    const response = await fetch(`${url}/v2${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260302/us-east-1/apigateway/aws4_request`,
      },
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const api = await call('/apis', {
    name: 'bench',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  })
  const at = `/apis/${api.apiId}`
  const { integrationId } = await call(`${at}/integrations`, {
    integrationType: 'MOCK',
    requestTemplates: { $default: '{"statusCode":200}' },
  })
  await call(`${at}/integrations/${integrationId}/integrationresponses`, {
    integrationResponseKey: '$default',
    responseTemplates: { $default: '{"action":"echo","text":"hello"}' },
  })
  const { routeId } = await call(`${at}/routes`, {
    routeKey: 'echo',
    target: `integrations/${integrationId}`,
  })
  await call(`${at}/routes/${routeId}/routeresponses`, { routeResponseKey: '$default' })
  await call(`${at}/stages`, { stageName: 'live', autoDeploy: true })
  return `${api.apiEndpoint}/live`
}

function createApis(url, count) {
  const accounts = Array.from({ length: count }, (_, index) => String(index + 1).padStart(12, '0'))
  return Promise.all(accounts.map((account) => createApi(url, account)))
}

/** Runs servers for as long as something is measured, and ends them whatever comes of it. */
async function withServers(starts, measure) {
  const servers = await Promise.all(starts.map((args) => startProgram(...args)))
  try {
    await measure(...servers)
  } finally {
    for (const server of servers) server.stop()
  }
}

async function measureMessages(bare, gateway) {
  const urls = await createApis(gateway.url, CLIENTS)
  const drive = async (kind, addresses) => {
    const [line] = await runDriver(kind, addresses)
    return Number(line)
  }
  const result = await compare(
    {
      bareEcho: () => drive('echo', Array(CLIENTS).fill(bare.url)),
      gatewayEcho: () => drive('echo', urls),
      barePost: () => drive('post-bare', Array(CLIENTS).fill(bare.url)),
      gatewayPost: () => drive('post', urls),
    },
    3,
  )
  for (const [name, value] of Object.entries(result))
    console.log(`  ${name.padEnd(12)} ${Math.round(value)} messages/s`)
  tellGoal('ws-echo', result.gatewayEcho / result.bareEcho)
  tellGoal('ws-post', result.gatewayPost / result.barePost)
}

async function measureArrivals(bare, gateway) {
  const [ofBare] = await runDriver('arrive', [bare.url])
  const [ofGateway] = await runDriver('arrive', await createApis(gateway.url, 4))
  console.log(`  1000 connections at once: all open after ${ofGateway} ms, of bare ws after ${ofBare} ms`)
}

async function measureMemory(bare, gateway) {
  const urls = await createApis(gateway.url, 40)
  const grown = async ({ pid }, addresses) => {
    await runDriver('idle', addresses, 100)
    const before = residentMegabytes(pid)
    let after = 0
    await runDriver('idle', addresses, IDLE, () => {
      after = residentMegabytes(pid)
    })
    return { before, after, grown: after - before }
  }
  const [ofBare, ofGateway] = [await grown(bare, [bare.url]), await grown(gateway, urls)]
  const show = ({ before, after }) => `${before} MB before, ${after} MB with them`
  console.log(`  ${IDLE} idle connections: bare ws ${show(ofBare)}; gateway ${show(ofGateway)}`)
  console.log(`  gateway / bare ws: ${(ofGateway.grown / ofBare.grown).toFixed(2)} of what they add`)
  tellGoal('ws-memory', ofGateway.after / ofBare.after)
}

/** Runs clients in a process of their own; resolves to what they print. `onReady` is called while they are there. */
async function runDriver(kind, addresses, count = CLIENTS, onReady = () => undefined) {
  const child = spawn(
    process.execPath,
    [here('websocket-clients.mjs'), kind, String(count), String(SECONDS), ...addresses],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const lines = []
  for await (const line of createInterface(child.stdout)) {
    if (line === 'ready') {
      await onReady()
      child.stdin.end('go on\n')
    } else lines.push(line)
  }
  if (lines.length === 0 && kind !== 'idle') throw new Error(`the clients of ${kind} failed`)
  return lines
}
