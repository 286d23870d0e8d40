/** Three nodes, their PostgreSQL, and a proxy on each way between any two of them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { openProxy } from './chaos-proxy.mjs'
import { freePort, GATEWAY } from './measure.mjs'

const PRELOAD = new URL('chaos-preload.mjs', import.meta.url).href
const START_MS = 60_000

/** Opens all of it. `program` is what a node runs: the gateway, or one that is broken on purpose. */
export async function openCluster(postgres, { database, program = [GATEWAY], count = 3 }) {
  await postgres.createDatabase(database)
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-chaos-'))
  const key = join(folder, 'keys.txt')
  writeFileSync(key, `${'k'.repeat(40)}\n`)
  const ports = await takePorts(count)
  const nodes = []
  for (const index of ports.keys()) nodes.push(await openNode(index))

  async function openNode(index) {
    const { http, cluster } = ports[index]
    const toDatabase = await openProxy(postgres.port)
    const toNodes = new Map()
    for (const [other, { cluster: port }] of ports.entries())
      if (other !== index) toNodes.set(other, await openProxy(port))
    const ways = Object.fromEntries(
      [...toNodes].map(([other, proxy]) => [address(ports[other].cluster), address(proxy.port)]),
    )
    const args = [
      ...['--import', PRELOAD, ...program, '--port', String(http), '--data', join(folder, `node-${index}`)],
      ...[
        '--database',
        postgres.urlAt(toDatabase.port, database),
        '--log-level',
        'error',
        '--drain-seconds',
        '0',
      ],
      ...['--cluster-listen', String(cluster), '--cluster-key', key],
    ]
    return createNode({ index, url: `http://127.0.0.1:${http}`, args, ways, toDatabase, toNodes })
  }

  return {
    nodes,
    async start() {
      // One makes the layout; the others find it.
      for (const node of nodes) await node.start()
    },
    async close() {
      for (const node of nodes) await node.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const address = (port) => `http://127.0.0.1:${port}`

async function takePorts(count) {
  const ports = []
  for (let index = 0; index < count; index += 1)
    ports.push({ http: await freePort(), cluster: await freePort() })
  return ports
}

/** A node, whatever life it is in: `name` tells them apart. */
function createNode({ index, url, args, ways, toDatabase, toNodes }) {
  let child
  let life = 0
  let current

  /** Starts until it serves: a node without a copy needs the database. Whoever kills it, or starts it anew, ends that. */
  async function start() {
    const own = {}
    current = own
    for (const end = performance.now() + START_MS; current === own; await sleep(300)) {
      try {
        return await startOnce()
      } catch (error) {
        if (performance.now() > end) throw error
      }
    }
  }

  async function startOnce() {
    life += 1
    const env = { ...process.env, CHAOS_WAYS: JSON.stringify(ways) }
    const started = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    child = started
    let printed = ''
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk) => {
        printed = (printed + chunk).slice(-2_000)
      })
    await new Promise((resolve, reject) => {
      started.once('exit', (code, signal) =>
        reject(new Error(`node ${index} ended by ${code ?? signal}: ${printed}`)),
      )
      createInterface(started.stdout).on('line', (line) => {
        if (line.includes('listens on ')) resolve()
      })
    })
  }

  async function kill() {
    current = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  return {
    index,
    url,
    toDatabase,
    toNodes,
    name: () => `${index}.${life}`,
    kill,
    start,
    pause: () => child?.kill('SIGSTOP'),
    resume: () => child?.kill('SIGCONT'),
    jump: (ms) => child?.connected && child.send({ jumpMs: ms }),
    async close() {
      await kill()
      toDatabase.close()
      for (const proxy of toNodes.values()) proxy.close()
    },
  }
}
