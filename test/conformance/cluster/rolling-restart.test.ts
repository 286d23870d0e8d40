import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { afterAll, expect, it, onTestFinished, vi } from 'vitest'
import { listenLocally, startBackend } from '../../fixtures/backend.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { openTestPostgres } from '../../fixtures/postgres.ts'

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

function hasHaproxy(): boolean {
  try {
    execFileSync('haproxy', ['-v'])
    return true
  } catch {
    console.warn('The rolling restart is skipped: haproxy is not installed')
    return false
  }
}

/** As docs/operating.md has it, but that it asks more often, and never asks another node for what one did not take. */
function formatConfig(port: string, nodes: readonly GatewayProcess[]): string {
  return `
defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  timeout check 5s
  retries 0
frontend apis
  bind 127.0.0.1:${port}
  default_backend nodes
backend nodes
  balance roundrobin
  option httpchk
  http-check send meth GET uri /_gatehouse/ready ver HTTP/1.1 hdr Host localhost
  http-check expect status 200
  default-server check inter 300ms fall 1 rise 1
${nodes.map(({ url }, at) => `  server node${at} ${new URL(url).host}`).join('\n')}
`
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
function sendAllTheTime(port: string, path: string) {
  const agent = new Agent({ keepAlive: true })
  const seen = new Map<string, number>()
  let isOver = false
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  const sendOne = () =>
    new Promise<void>((resolve) => {
      const outgoing = request({ host: '127.0.0.1', port, path, agent, method: 'POST' }, (incoming) => {
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
      outgoing.end('x')
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

it.skipIf(!postgres || !hasHaproxy())('three nodes are restarted in turn, and no request fails', async () => {
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
  writeFileSync(`${folder.path}/haproxy.cfg`, formatConfig(port, nodes))
  const haproxy: ChildProcess = spawn('haproxy', ['-db', '-f', `${folder.path}/haproxy.cfg`], {
    stdio: 'ignore',
  })
  onTestFinished(() => void haproxy.kill())
  const path = `/_aws/execute-api/${apiId}/`
  await vi.waitFor(async () => expect((await sendHttp(`http://127.0.0.1:${port}`, path)).status).toBe(200))
  const load = sendAllTheTime(port, path)
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
  console.log(`rolling restart: ${load.seen.get('200 ok')} requests, none failed`)
})
