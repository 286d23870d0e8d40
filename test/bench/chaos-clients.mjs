/** Clients of a cluster that write, read and send traffic all the time, and write down what they saw. */
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import WebSocket from 'ws'
import { DELIVERY_MS } from './chaos-checker.mjs'

/** Longer than a node takes to say that it could not write. */
const CALL_MS = 14_000
const TRAFFIC_MS = 3_000
/** Registers that are read and served: others are forgotten by the clients, not by the checker. */
const MOST_LIVE = 24
/** After so many writes a register is deleted. */
const MOST_WRITES = 30
/** Registers are also deleted early, now and then. */
const DELETED_PART = 0.05

/** What throttles one API, for all nodes together. */
export const LIMIT = { rate: 40, burst: 20, seconds: 10 }

/** Starts clients. They go on until `stop`. */
export function createClients({ cluster, backendUrl, random }) {
  const events = []
  const live = new Map()
  const running = []
  let isStopping = false
  let registers = 0
  const pick = (list) => list[Math.floor(random() * list.length)]

  async function untilStopped(step, pauseMs) {
    while (!isStopping) {
      await step()
      await sleep(pauseMs * (0.5 + random()))
    }
  }

  /** Writes down a write; resolves to whether it was acknowledged. */
  async function write(register, { seq, isDelete = false }, send) {
    const node = pick(cluster.nodes)
    const event = {
      kind: 'write',
      register: register.name,
      seq,
      isDelete,
      outcome: 'unknown',
      node: node.name(),
    }
    event.start = performance.now()
    event.end = Number.POSITIVE_INFINITY
    events.push(event)
    const answer = await send(node)
    event.end = performance.now()
    event.outcome = outcomeOf(answer)
    event.status = answer.status ?? answer.error?.code
    // A node that is not there is asked again and again.
    if (event.status === 'ECONNREFUSED') await sleep(100)
    return { ...answer, isDone: event.outcome === 'ok' }
  }

  /** One register after the other: an API whose description and target say how often it was written. */
  async function writeRegisters() {
    registers += 1
    const register = { name: `r${registers}`, apiId: undefined, seq: 0 }
    const body = () => ({
      description: String(register.seq),
      target: `${backendUrl}/${register.name}/${register.seq}`,
    })
    const made = await write(register, register, (node) =>
      call(node, 'POST', '/v2/apis', { name: register.name, protocolType: 'HTTP', ...body() }),
    )
    if (!made.isDone) return
    register.apiId = made.json.apiId
    live.set(register.name, register)
    const most = 1 + Math.floor(random() * MOST_WRITES)
    let isKnown = true
    while (isKnown && !isStopping && register.seq < most) {
      register.seq += 1
      isKnown = (await write(register, register, (node) => call(node, 'PATCH', pathOf(register), body())))
        .isDone
      await readRegister(register)
      if (isKnown && random() < 0.3) await writeParts(register)
    }
    if (isKnown && !isStopping && (live.size > MOST_LIVE || random() < DELETED_PART)) {
      register.seq += 1
      // What belongs to it goes along, or may go.
      parts = parts.filter(({ owner }) => owner !== register.name)
      await write(register, { seq: register.seq, isDelete: true }, (node) =>
        call(node, 'DELETE', pathOf(register)),
      )
      await readRegister(register)
    }
    if (live.size > MOST_LIVE) live.delete(live.keys().next().value)
  }

  /** A route and a stage, each a register of its own: made, read, and sometimes deleted. */
  async function writeParts({ name, apiId, seq }) {
    const kinds = [
      { path: 'routes', id: 'routeId', body: { routeKey: `GET /${name}/${seq}` } },
      { path: 'stages', id: 'stageName', body: { stageName: `s${seq}` } },
    ]
    const { path, id, body } = pick(kinds)
    const part = { name: `${name}/${path}/${seq}`, owner: name }
    const made = await write(part, { seq: 0 }, (node) =>
      call(node, 'POST', `/v2/apis/${apiId}/${path}`, body),
    )
    if (!made.isDone) return
    part.path = `/v2/apis/${apiId}/${path}/${made.json[id]}`
    parts.push(part)
    await readPart(part)
    if (random() < 0.5) return
    const gone = await write(part, { seq: 1, isDelete: true }, (node) => call(node, 'DELETE', part.path))
    if (gone.isDone) await readPart(part)
  }
  let parts = []

  async function see(kind, { name }, node, { path, ms, read }) {
    const event = { kind, register: name, node: node.name(), start: performance.now() }
    const answer = await send(node.url + path, { ms })
    event.end = performance.now()
    event.seen = read(answer)
    if (event.seen !== undefined) events.push(event)
    return event.seen
  }

  const readRegister = (register, { kind = 'read', node = pick(cluster.nodes) } = {}) =>
    see(kind, register, node, {
      path: pathOf(register),
      ms: CALL_MS,
      read: ({ status, json }) => (status === 200 ? Number(json.description) : absentIf(status === 404)),
    })

  const readPart = (part, { kind = 'read', node = pick(cluster.nodes) } = {}) =>
    see(kind, part, node, {
      path: part.path,
      ms: CALL_MS,
      read: ({ status }) => (status === 200 ? 0 : absentIf(status === 404)),
    })

  const serveRegister = (register, { kind = 'traffic', node = pick(cluster.nodes) } = {}) =>
    see(kind, register, node, {
      path: `/_aws/execute-api/${register.apiId}/`,
      ms: TRAFFIC_MS,
      read: ({ status, text }) => (status === 200 ? seqIn(text, register) : absentIf(status === 404)),
    })

  async function spendLimit(limited, node) {
    const start = performance.now()
    const { status } = await send(`${node.url}/_aws/execute-api/${limited}/`, { ms: TRAFFIC_MS })
    if (status === 200) events.push({ kind: 'pass', start, end: performance.now() })
    else if (status !== 429) await sleep(100)
  }

  return {
    events,
    async start() {
      const limited = await createLimited(cluster.nodes[0], backendUrl)
      for (let count = 0; count < 5; count += 1) running.push(untilStopped(writeRegisters, 5))
      for (let count = 0; count < 3; count += 1)
        running.push(untilStopped(async () => live.size > 0 && serveRegister(pick([...live.values()])), 15))
      running.push(untilStopped(async () => live.size > 0 && readRegister(pick([...live.values()])), 40))
      // Uneven: most requests of the limited API come to the first node.
      for (const index of [0, 0, 0, 1, 2])
        running.push(untilStopped(() => spendLimit(limited, cluster.nodes[index]), index === 0 ? 10 : 40))
      const chat = await createChat(cluster.nodes[0], backendUrl)
      for (const node of cluster.nodes)
        running.push(
          untilStopped(() => talk({ chat, node, cluster, events, pick, isStopping: () => isStopping }), 300),
        )
    },
    async stop() {
      isStopping = true
      await Promise.all(running)
    },
    /** What every node has in the end. Resolves to how many registers were looked at. */
    async readAll() {
      const known = [...live.values()].slice(-MOST_LIVE)
      for (const node of cluster.nodes) {
        for (const register of known) {
          await mustSee(() => readRegister(register, { kind: 'final', node }))
          await mustSee(() => serveRegister(register, { kind: 'final', node }))
        }
        for (const part of parts.slice(-200)) await mustSee(() => readPart(part, { kind: 'final', node }))
      }
      return known.length + parts.length
    },
  }
}

/** A node that was mended answers sooner or later. */
async function mustSee(look) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if ((await look()) !== undefined) return
    await sleep(100)
  }
  throw new Error('a node does not answer after everything was mended')
}

const pathOf = ({ apiId }) => `/v2/apis/${apiId}`
const absentIf = (isAbsent) => (isAbsent ? 'absent' : undefined)

/** The backend answers with the path that it was asked for: whose, and which. */
function seqIn(text, { name }) {
  const [, found, seq] = /^\/([^/]+)\/(\d+)/.exec(text) ?? []
  return found === name ? Number(seq) : `a stranger's ${text.slice(0, 40)}`
}

/** After 503, and without an answer, nobody knows; a connection that was refused brought nothing. */
function outcomeOf({ status, error }) {
  if (error?.code === 'ECONNREFUSED') return 'refused'
  if (status >= 200 && status < 300) return 'ok'
  return status >= 400 && status < 500 ? 'refused' : 'unknown'
}

const call = (node, method, path, body) => send(node.url + path, { method, body, ms: CALL_MS })

const agent = new Agent({ keepAlive: false })

/** Never rejects: what went wrong is in `error`. */
export function send(url, { method = 'GET', body, ms }) {
  return new Promise((resolve) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' }
    const outgoing = request(url, { method, headers, agent }, (incoming) => {
      let text = ''
      incoming.on('data', (chunk) => {
        text += chunk
      })
      incoming.once('end', () => resolve({ status: incoming.statusCode, text, json: parse(text) }))
      incoming.once('error', (error) => resolve({ error }))
    })
    const timer = setTimeout(() => outgoing.destroy(new Error('no answer in time')), ms)
    outgoing.once('error', (error) => resolve({ error }))
    outgoing.once('close', () => {
      clearTimeout(timer)
      resolve({ error: new Error('closed') })
    })
    outgoing.end(typeof body === 'object' ? JSON.stringify(body) : body)
  })
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

async function must(node, method, path, body) {
  const { status, json, text, error } = await call(node, method, path, body)
  if (status >= 300 || error) throw new Error(`${method} ${path}: ${status} ${text} ${error}`)
  return json
}

async function createLimited(node, target) {
  const { apiId } = await must(node, 'POST', '/v2/apis', { name: 'limited', protocolType: 'HTTP', target })
  const { rate: throttlingRateLimit, burst: throttlingBurstLimit } = LIMIT
  const settings = { defaultRouteSettings: { throttlingRateLimit, throttlingBurstLimit } }
  await must(node, 'PATCH', `/v2/apis/${apiId}/stages/$default`, settings)
  return apiId
}

async function createChat(node, target) {
  const body = { name: 'chat', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' }
  const { apiId } = await must(node, 'POST', '/v2/apis', body)
  const path = `/v2/apis/${apiId}`
  const { integrationId } = await must(node, 'POST', `${path}/integrations`, {
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'POST',
    integrationUri: `${target}/echo`,
    requestParameters: { 'integration.request.header.x-connection': 'context.connectionId' },
  })
  const { routeId } = await must(node, 'POST', `${path}/routes`, {
    routeKey: '$default',
    target: `integrations/${integrationId}`,
  })
  await must(node, 'POST', `${path}/routes/${routeId}/routeresponses`, { routeResponseKey: '$default' })
  await must(node, 'POST', `${path}/stages`, { stageName: 'live', autoDeploy: true })
  return apiId
}

let connections = 0

/** One connection to a node, and messages that come to it by any node, until it ends or has had enough. */
async function talk({ chat, node, cluster, events, pick, isStopping }) {
  connections += 1
  const connection = `c${connections}`
  const origin = node.url.replace('http', 'ws')
  const socket = new WebSocket(`${origin}/_aws/execute-api/${chat}/live`, { handshakeTimeout: TRAFFIC_MS })
  const waiting = deferred()
  let isOpen = true
  socket.on('error', () => undefined)
  socket.on('close', () => {
    isOpen = false
    waiting.resolve(undefined)
    events.push({ kind: 'closed', connection, at: performance.now() })
  })
  socket.on('open', () => socket.send('who am I'))
  socket.on('message', (data) => {
    const text = String(data)
    if (text.startsWith('id ')) return waiting.resolve(text.slice(3))
    if (text.startsWith('n '))
      events.push({ kind: 'received', connection, number: Number(text.slice(2)), at: performance.now() })
  })
  const id = await Promise.race([waiting.promise, sleep(CALL_MS)])
  for (let number = 0; id && isOpen && number < 60 && !isStopping(); number += 1) {
    const through = pick(cluster.nodes)
    const start = performance.now()
    const path = `/_aws/execute-api/${chat}/live/@connections/${encodeURIComponent(id)}`
    const { status } = await send(through.url + path, {
      method: 'POST',
      body: `n ${number}`,
      ms: TRAFFIC_MS + 2_000,
    })
    events.push({
      kind: 'post',
      connection,
      number,
      status: status ?? 0,
      start,
      end: performance.now(),
      node: node.index,
    })
    await sleep(100)
  }
  // What was sent last is on its way.
  if (isOpen && !isStopping()) await sleep(2 * DELIVERY_MS)
  socket.terminate()
}

function deferred() {
  let resolve
  const promise = new Promise((done) => {
    resolve = done
  })
  return { promise, resolve }
}
