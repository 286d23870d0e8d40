import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { afterAll, expect, it, onTestFinished, vi } from 'vitest'
import { listenLocally, startBackend } from '../../fixtures/backend.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { openTestPostgres } from '../../fixtures/postgres.ts'

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

/** What stands in front of the nodes: its program, and how it is started with a file. */
const BALANCERS = [
  { name: 'haproxy', method: 'POST', file: 'haproxy.cfg', args: (file: string) => ['-db', '-f', file] },
  {
    name: 'nginx',
    // It learns that a node ends by an error, and sends again only what may be sent twice.
    method: 'GET',
    file: 'nginx.conf',
    args: (file: string) => ['-e', `${file}.log`, '-g', `daemon off; pid ${file}.pid;`, '-c', file],
  },
] as const

function isInstalled(name: string): boolean {
  const { error } = spawnSync(name, ['-v'])
  if (error) console.warn(`The rolling restart through ${name} is skipped: it is not installed`)
  return !error
}

/** As docs/operating has it, with the nodes and the port of the test; haproxy looks more often, and asks no other node again. */
function formatConfig(file: string, port: string, nodes: readonly GatewayProcess[]): string {
  const text = readFileSync(new URL(`../../../docs/operating/${file}`, import.meta.url), 'utf8')
  const local = text
    .replace('mode http', 'mode http\n  retries 0')
    .replace('inter 1s', 'inter 300ms')
    .replace('bind :8080', `bind 127.0.0.1:${port}`)
    .replace('listen 8080', `access_log off;\n    listen 127.0.0.1:${port}`)
  return nodes.reduce((all, { url }, at) => all.replace(`node${at + 1}:4080`, new URL(url).host), local)
}

async function findPort(): Promise<string> {
  const { createServer } = await import('node:http')
  const server = createServer()
  const { port } = new URL(await listenLocally(server))
  server.close()
  await once(server, 'close')
  return port
}

/** Sends requests one after the other on kept connections until it is told to stop; what came of each. */
function sendAllTheTime(port: string, path: string, method: string) {
  const agent = new Agent({ keepAlive: true })
  const seen = new Map<string, number>()
  let isOver = false
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  const sendOne = () =>
    new Promise<void>((resolve) => {
      const outgoing = request({ host: '127.0.0.1', port, path, agent, method }, (incoming) => {
        let text = ''
        incoming.on('data', (chunk) => {
          text += chunk
        })
        incoming.once('close', () => {
          count(`${incoming.statusCode} ${text}`)
          resolve()
        })
      })
      outgoing.once('error', ({ message }) => {
        count(message)
        resolve()
      })
      outgoing.end(method === 'POST' ? 'x' : undefined)
    })
  const clients = Array.from({ length: 6 }, async () => {
    while (!isOver) await sendOne()
  })
  return {
    seen,
    async stop() {
      isOver = true
      await Promise.all(clients)
      agent.destroy()
    },
  }
}

const installed = BALANCERS.filter(({ name }) => isInstalled(name))

it.skipIf(!postgres).each(installed)(
  'three nodes are restarted in turn behind $name, and no request fails',
  async ({ name, file, args, method }) => {
    const url = (await postgres?.createDatabase()) ?? ''
    const folder = await createDataFolder()
    const backend = await startBackend((_request, response) => void response.end('ok'))
    const start = (...args: string[]) =>
      startGatewayProcess(':memory:', [
        '--database',
        url,
        '--log-level',
        'error',
        '--drain-seconds',
        '2',
        ...args,
      ])
    const nodes = await Promise.all([start(), start('--workers', '2'), start()])
    onTestFinished(async () => {
      await Promise.all(nodes.map((node) => node.stop()))
      await Promise.all([backend.close(), folder.remove()])
    })
    const body = JSON.stringify({ name: 'x', protocolType: 'HTTP', target: backend.url })
    const made = await sendHttp(nodes[0]?.url ?? '', '/v2/apis', { method: 'POST', body })
    const { apiId } = made.json() as { apiId: string }

    const port = await findPort()
    writeFileSync(`${folder.path}/${file}`, formatConfig(file, port, nodes))
    const balancer: ChildProcess = spawn(name, args(`${folder.path}/${file}`), { stdio: 'ignore' })
    onTestFinished(() => void balancer.kill())
    const path = `/_aws/execute-api/${apiId}/`
    await vi.waitFor(async () => expect((await sendHttp(`http://127.0.0.1:${port}`, path)).status).toBe(200))
    const load = sendAllTheTime(port, path, method)
    onTestFinished(load.stop)
    for (const [at, node] of nodes.entries()) {
      await node.stop()
      nodes[at] = await start('--port', new URL(node.url).port)
      // Only then the next one may go: the load balancer sends it requests again.
      await vi.waitFor(async () => {
        const { text } = await sendHttp(nodes[at]?.url ?? '', '/_gatehouse/metrics')
        expect(text).toMatch(new RegExp(`aws_apigateway_latency_seconds_count\\{ApiId="${apiId}".*\\} [1-9]`))
      })
    }
    await load.stop()
    expect([...load.seen.keys()]).toEqual(['200 ok'])
    console.log(`rolling restart behind ${name}: ${load.seen.get('200 ok')} requests, none failed`)
  },
  // Six starts and six ends, one after the other.
  300_000,
)
