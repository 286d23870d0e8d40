/** What the kit is run against: each opens a target, or resolves to undefined where it is not to be had here. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openPostgres } from '../../test/bench/chaos-postgres.mjs'
import { freePort } from '../../test/bench/measure.mjs'
import { root } from '../ensure.mjs'

const MAIN = join(root, 'packages/gateway/dist/main.js')
const FUNCTIONS = join(root, 'packages/conformance/function')
const { version } = JSON.parse(readFileSync(join(root, 'packages/gateway/package.json'), 'utf8'))

export const TARGETS = {
  moto: openMoto,
  memory: () => openGateway(`Gatehouse ${version}`),
  workers: () => openGateway('two workers', ['--workers', '2']),
  postgres: () => withPostgres((database) => openGateway('PostgreSQL', ['--database', database])),
  nodes: (folder) => withPostgres((database) => openNodes(database, folder)),
}

/** moto's server. It knows one account, whatever signs, so that what is left there afterwards can be counted. */
async function openMoto() {
  const found = spawnSync('python3', ['-c', 'import moto; print(moto.__version__)'], { encoding: 'utf8' })
  if (found.status !== 0) return undefined
  const port = await freePort()
  const child = spawn('python3', ['-m', 'moto.server', '-p', String(port)], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await untilAnswers(url)
  return {
    name: `moto ${found.stdout.trim()}`,
    url,
    servesTraffic: false,
    count: () => countOf(url),
    close: () => end(child),
  }
}

/** How many APIs, domain names and VPC links there are in the regions of the cases. */
async function countOf(url) {
  let count = 0
  for (const region of ['us-east-1', 'eu-west-1']) {
    const authorization = `AWS4-HMAC-SHA256 Credential=AKIA/20260302/${region}/apigateway/aws4_request`
    for (const list of ['apis', 'domainnames', 'vpclinks']) {
      const { items } = await (await fetch(`${url}/v2/${list}`, { headers: { authorization } })).json()
      count += items.length
    }
  }
  return count
}

async function untilAnswers(url) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetch(url)
    } catch (error) {
      if (attempt > 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function openGateway(name, args = []) {
  const { child, url } = await start(['--port', '0', ...args])
  return { name, url, servesTraffic: true, close: () => end(child) }
}

const COMMON = [
  ...['--data', ':memory:', '--log-level', 'error', '--access-log', devNull],
  ...['--functions', FUNCTIONS, '--routing-rules-to-http-apis'],
]

/** Functions of the cases fail, as they are told to, and say so: nobody needs to read it. */
async function start(args) {
  const child = spawn(process.execPath, [MAIN, ...COMMON, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  const lines = createInterface(child.stdout)
  const url = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the gateway ended with ${code}`)))
    lines.on('line', (line) => {
      const [, found] = /listens on (\S+?),/.exec(line) ?? []
      if (found) resolve(found)
    })
  })
  return { child, url }
}

async function end(child) {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function withPostgres(open) {
  const postgres = await openPostgres()
  await postgres.createDatabase('conformance')
  const target = await open(postgres.urlAt(postgres.port, 'conformance')).catch(async (error) => {
    await postgres.close()
    throw error
  })
  return {
    ...target,
    async close() {
      await target.close()
      await postgres.close()
    },
  }
}

/** Two nodes of one database behind a proxy that gives them connections in turn. */
async function openNodes(database, folder) {
  const keys = join(folder, 'cluster.key')
  writeFileSync(keys, 'k'.repeat(40), { mode: 0o600 })
  const proxy = await openProxy()
  const args = ['--port', '0', '--database', database, '--public-url', proxy.url]
  const cluster = ['--cluster-listen', '0', '--cluster-key', keys]
  const nodes = [await start([...args, ...cluster]), await start([...args, ...cluster])]
  proxy.leadTo(nodes.map(({ url }) => Number(new URL(url).port)))
  return {
    name: 'two nodes',
    url: proxy.url,
    servesTraffic: true,
    async close() {
      proxy.close()
      await Promise.all(nodes.map(({ child }) => end(child)))
    },
  }
}

async function openProxy() {
  let ports = []
  let next = 0
  const sockets = new Set()
  const server = createServer((client) => {
    next += 1
    const node = connect(ports[next % ports.length], '127.0.0.1')
    for (const [one, other] of [
      [client, node],
      [node, client],
    ]) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => sockets.delete(one))
      one.pipe(other)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    leadTo(given) {
      ports = given
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
