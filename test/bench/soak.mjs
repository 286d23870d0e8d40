/**
 * Mixed load on an HTTP API for a long time: whether memory stays flat. `npm run bench -- soak`; GATEHOUSE_SOAK_MINUTES says
 * how long, 60 by default. Not part of a run without a name.
 */
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { GATEWAY, isBrief, manage, startProgram, watchMemory } from './measure.mjs'

// biome-ignore lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
const MINUTES = Number(process.env.GATEHOUSE_SOAK_MINUTES ?? (isBrief ? 0.01 : 60))
const CLIENTS = 16

const backend = await startProgram(fileURLToPath(new URL('backend.mjs', import.meta.url)))
const gateway = await startProgram(GATEWAY, '--port', '0', '--data', ':memory:', '--access-log', '/dev/null')
const { apiId, apiEndpoint } = await manage(gateway.url, 'POST', '/apis', {
  name: 'soak',
  protocolType: 'HTTP',
  target: backend.url,
  corsConfiguration: { allowOrigins: ['*'], allowMethods: ['*'] },
})

/** Every other request comes on a connection that is used again. */
const kept = new Agent({ keepAlive: true })

/** What a client does in turn: reads, writes, wrong paths, preflights, large bodies, leaving early, and redeploys. */
const KINDS = [
  () => send('GET', '/pets/1'),
  () => send('POST', '/pets', JSON.stringify({ name: 'Rex' })),
  () => send('GET', '/%zz'),
  () =>
    send('OPTIONS', '/pets', undefined, {
      origin: 'https://a.example',
      'access-control-request-method': 'GET',
    }),
  () => send('PUT', '/pets/1', Buffer.alloc(300_000)),
  () => send('GET', '/pets/2', undefined, {}, true),
  () => manage(gateway.url, 'PATCH', `/apis/${apiId}`, { description: String(Math.random()) }),
]

const endsAt = Date.now() + MINUTES * 60_000
let requests = 0
const clients = Array.from({ length: CLIENTS }, (_, index) => run(index))
await watchMemory(gateway.pid, MINUTES, () => `${requests} requests`)
await Promise.all(clients)
for (const program of [backend, gateway]) program.stop()
kept.destroy()

async function run(seed) {
  for (let turn = seed; Date.now() < endsAt; turn += 1) {
    // One redeploy for every sixty other requests.
    const kind = turn % 60 === 0 ? KINDS.length - 1 : turn % (KINDS.length - 1)
    await KINDS[kind]()
    requests += 1
  }
}

function send(method, path, body, headers = {}, leaves = false) {
  return new Promise((resolve) => {
    const outgoing = request(
      apiEndpoint + path,
      { method, headers, agent: requests % 2 === 0 ? kept : false },
      (incoming) => {
        incoming.resume().once('close', resolve)
      },
    )
    outgoing.once('error', resolve)
    outgoing.end(body)
    if (leaves) setTimeout(() => outgoing.destroy(), 1)
  })
}
