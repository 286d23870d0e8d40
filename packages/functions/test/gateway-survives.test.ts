import { readFileSync } from 'node:fs'
import { httpApi, integration, route, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createApi } from '../../../test/conformance/management-calls.ts'
import { addressOf, twoWay } from '../../../test/conformance/websocket/scene.ts'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../../../test/fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../../test/fixtures/gateway-process.ts'
import { sendHttp } from '../../../test/fixtures/http.ts'
import { connect, type WebSocketClient } from '../../../test/fixtures/websocket.ts'

/** Does what the request's query string says. */
const DIES = `import { execSync } from 'node:child_process'
import { closeSync } from 'node:fs'
const kept = []
const ways = {
  numbers: () => { for (;;) kept.push(1.5) },
  array: () => kept.push(new Array(3e7).fill(1.5)),
  map: () => { for (const map = new Map(); ; map.set(map.size, {})) kept[0] = map },
  text: () => { for (let text = 'x'; ; text += text) kept.push([...text]) },
  bytes: () => { for (;;) kept.push(new Uint8Array(10_000_000).fill(1)) },
  answer: () => 'x'.repeat(60_000_000),
  closes: () => { for (const descriptor of [1, 2, 3, 4]) closeSync(descriptor); return 1 },
  aborts: () => process.abort(),
  exits: () => process.exit(3),
  kills: () => process.kill(process.pid),
  killed: () => execSync('kill -9 ' + process.pid),
  crashes: () => execSync('kill -SEGV ' + process.pid),
  loops: () => { for (;;); },
  prints: () => { for (;;) console.log('x'.repeat(1000)) },
  throws: () => setTimeout(() => { throw new Error('late') }),
}
export const handler = async ({ queryStringParameters: { way } }) => {
  const returned = ways[way]()
  await new Promise((resolve) => setTimeout(resolve, 2000))
  return returned
}`
const WAYS = [...DIES.matchAll(/^ {2}(\w+): \(\) =>/gm)].map(([, way]) => String(way))
const FILES = {
  'dies.mjs': DIES,
  'dies.function.json': '{"timeout":3}',
  'lives.mjs': "export const handler = async () => 'alive'",
  'echo.mjs': 'export const handler = async ({ body }) => ({ statusCode: 200, body })',
}

/** For what depends on how busy the machine is. */
const LONG = { timeout: 120_000, interval: 50 }

async function serve(gateway: GatewayProcess): Promise<{ http: string; socket: string }> {
  const lambda = (name: string) =>
    integration({
      integrationType: 'AWS_PROXY',
      integrationUri: functionArn(name),
      payloadFormatVersion: '2.0',
    })
  const apiId = await createApi(gateway.url, '', [
    httpApi,
    lambda('dies'),
    route('GET /dies', { target: 'integrations/<integration>' }),
    lambda('lives'),
    route('GET /lives', { target: 'integrations/<integration>' }),
    stage('$default', { autoDeploy: true }),
  ])
  const socketApi = await createApi(gateway.url, '', [
    webSocketApi,
    integration({
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      integrationUri: functionArn('echo'),
    }),
    ...twoWay('$default'),
    stage('live', { autoDeploy: true }),
  ])
  return {
    http: `/_aws/execute-api/${apiId}`,
    socket: addressOf(gateway.url, socketApi),
  }
}

/** The processes below one, by what Linux tells. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
}

function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

describe.each([
  ['one process', []],
  ['two workers', ['--workers', '2']],
])('a gateway of %s', (_title, options) => {
  let folder: FunctionFolder
  let gateway: GatewayProcess
  let served: Awaited<ReturnType<typeof serve>>
  let client: WebSocketClient

  beforeAll(async () => {
    folder = await createFunctionFolder(FILES)
    gateway = await startGatewayProcess(':memory:', ['--functions', folder.path, ...options])
    served = await serve(gateway)
    client = await connect(served.socket)
  })

  afterAll(async () => {
    await client.close()
    await gateway.stop()
    await folder.remove()
  })

  it.each(WAYS)('goes on when a function dies because it %s', async (way) => {
    const dying = sendHttp(gateway.url, `${served.http}/dies?way=${way}`)
    const beside = await sendHttp(gateway.url, `${served.http}/lives`)
    expect([beside.status, beside.text]).toEqual([200, 'alive'])
    const answer = await dying
    expect([answer.status, answer.text]).toEqual([500, '{"message":"Internal Server Error"}'])
    expect(await client.ask(way)).toBe(way)
    expect((await sendHttp(gateway.url, `${served.http}/lives`)).text).toBe('alive')
    expect(gateway.process.exitCode).toBeNull()
  })

  it.runIf(process.platform === 'linux')(
    'takes its functions along when it is killed, also one that is stuck',
    async () => {
      const other = await startGatewayProcess(':memory:', ['--functions', folder.path, ...options])
      const { http } = await serve(other)
      await sendHttp(other.url, `${http}/lives`)
      sendHttp(other.url, `${http}/dies?way=loops`).catch(() => undefined)
      const pid = other.process.pid as number
      const below = () => {
        const children = childrenOf(pid)
        return [...children, ...children.flatMap((it) => (isRunning(it) ? childrenOf(it) : []))]
      }
      await vi.waitFor(() => expect(below().length).toBeGreaterThan(options.length + 1), LONG)
      await new Promise((resolve) => setTimeout(resolve, 500))
      const hosts = below()
      await other.stop('SIGKILL')
      await vi.waitFor(() => expect(hosts.filter(isRunning)).toEqual([]), LONG)
    },
  )
})
