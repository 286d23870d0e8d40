/**
 * Clients of a WebSocket API that come and go for a long time: whether memory stays flat. `npm run bench -- soak-websocket`;
 * GATEHOUSE_SOAK_MINUTES says how long, 30 by default. Not part of a run without a name.
 */
import { fileURLToPath } from 'node:url'
import { WebSocket } from 'ws'
import { GATEWAY, isBrief, manage, startProgram, watchMemory } from './measure.mjs'

// biome-ignore lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
const MINUTES = Number(process.env.GATEHOUSE_SOAK_MINUTES ?? (isBrief ? 0.01 : 30))
const CLIENTS = 64
/** What is posted to clients, between the answers that they wait for. */
const NEWS = 'news'

const backend = await startProgram(fileURLToPath(new URL('backend.mjs', import.meta.url)))
const gateway = await startProgram(GATEWAY, '--port', '0', '--data', ':memory:', '--access-log', '/dev/null')
const { apiId, apiEndpoint } = await createApi()
const address = `${apiEndpoint}/live`

const endsAt = Date.now() + MINUTES * 60_000
const counts = { connections: 0, messages: 0, posts: 0 }
const clients = Array.from({ length: CLIENTS }, (_, index) => live(index))
await watchMemory(
  gateway.pid,
  MINUTES,
  () => `${counts.connections} connections, ${counts.messages} messages, ${counts.posts} posts`,
)
await Promise.all(clients)
for (const program of [backend, gateway]) program.stop()

/** One client after the other: each talks, is talked to, and leaves in another way. */
async function live(seed) {
  for (let turn = seed; Date.now() < endsAt; turn += 1) {
    const socket = new WebSocket(address)
    socket.on('error', () => undefined)
    const closed = new Promise((resolve) => socket.once('close', resolve))
    const opened = await Promise.race([
      new Promise((resolve) => socket.once('open', () => resolve(true))),
      closed,
    ])
    // The service lets 500 in a second: whoever comes then is refused, and comes again.
    if (opened !== true) {
      await pause(50)
      continue
    }
    counts.connections += 1
    const { connectionId } = JSON.parse(await ask(socket, { action: 'unknown' }))
    for (let count = 0; count < 10; count += 1) {
      await ask(socket, { action: 'mock', text: 'x'.repeat(count * 100) })
      await ask(socket, { action: 'proxy' })
      await post(connectionId)
    }
    await leave(turn, socket, connectionId)
    await closed
    // One redeploy for every two hundred clients, under those that are connected.
    if (turn % 200 === 0) await manage(gateway.url, 'PATCH', `/apis/${apiId}`, { description: String(turn) })
    await pause(100)
  }
}

async function ask(socket, message) {
  const answer = new Promise((resolve) => {
    const take = (data) => (String(data) === NEWS ? socket.once('message', take) : resolve(String(data)))
    socket.once('message', take)
  })
  socket.send(JSON.stringify(message))
  const text = await answer
  counts.messages += 1
  return text
}

async function post(connectionId) {
  const { status } = await fetch(urlOf(connectionId), { method: 'POST', body: NEWS })
  if (status !== 200) throw new Error(`@connections answered ${status}`)
  counts.posts += 1
}

async function leave(turn, socket, connectionId) {
  const ways = [
    () => socket.close(),
    () => socket.terminate(),
    () => fetch(urlOf(connectionId), { method: 'DELETE' }),
    () => socket.send(Buffer.from([1, 2, 3])),
    () => socket.send('x'.repeat(40_000)),
  ]
  await ways[turn % ways.length]()
}

function urlOf(connectionId) {
  return `${address.replace('ws:', 'http:')}/@connections/${encodeURIComponent(connectionId)}`
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function createApi() {
  const api = await manage(gateway.url, 'POST', '/apis', {
    name: 'soak',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  })
  const at = `/apis/${api.apiId}`
  const integrations = {
    mock: { integrationType: 'MOCK', requestTemplates: { $default: '{"statusCode":200}' } },
    proxy: {
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'POST',
      integrationUri: `${backend.url}/pets`,
    },
  }
  for (const [routeKey, settings] of Object.entries(integrations)) {
    const { integrationId } = await manage(gateway.url, 'POST', `${at}/integrations`, settings)
    if (routeKey === 'mock')
      await manage(gateway.url, 'POST', `${at}/integrations/${integrationId}/integrationresponses`, {
        integrationResponseKey: '$default',
        responseTemplates: { $default: `{"you":"$context.connectionId","said":$input.json('$.text')}` },
      })
    const target = `integrations/${integrationId}`
    const { routeId } = await manage(gateway.url, 'POST', `${at}/routes`, { routeKey, target })
    await manage(gateway.url, 'POST', `${at}/routes/${routeId}/routeresponses`, {
      routeResponseKey: '$default',
    })
  }
  await manage(gateway.url, 'POST', `${at}/stages`, { stageName: 'live', autoDeploy: true })
  return api
}
