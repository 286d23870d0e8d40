import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import {
  createDataFolder,
  type GatewayProcess,
  MAIN,
  startGatewayProcess,
} from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { openTestPostgres } from '../../fixtures/postgres.ts'
import { sendToAll } from '../../fixtures/workers.ts'

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

describe.skipIf(!postgres)('three nodes on one database', () => {
  let url = ''
  let backend: Backend
  let folder: Awaited<ReturnType<typeof createDataFolder>>
  let nodes: GatewayProcess[] = []

  const start = (data: string, args: readonly string[] = []) =>
    startGatewayProcess(data, ['--database', url, '--log-level', 'error', ...args])
  const nodeAt = (index: number) => nodes[index % nodes.length] as GatewayProcess

  beforeAll(async () => {
    url = (await postgres?.createDatabase()) ?? ''
    backend = await startBackend(({ url: path = '' }, response) => void response.end(path.replace(/\/$/, '')))
    folder = await createDataFolder()
    nodes = await Promise.all([start(folder.path), start(':memory:', ['--workers', '2']), start(':memory:')])
  })
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.stop()))
    await folder.remove()
    await backend.close()
  })

  async function manage(node: GatewayProcess, method: string, path: string, body?: object) {
    const answer = await sendHttp(node.url, `/v2/apis${path}`, { method, body: body && JSON.stringify(body) })
    return { ...answer, json: answer.text === '' ? {} : (answer.json() as Record<string, string>) }
  }

  /** What the nodes answer, several connections to each: every worker is asked. */
  async function served(apiId: string): Promise<string[]> {
    const answers = await Promise.all(
      nodes.map((node) => sendToAll(`${node.url}/_aws/execute-api/${apiId}/`, '', {}, 4)),
    )
    return [...new Set(answers.flat().map(({ status, text }) => `${status} ${text}`))]
  }

  const healthOf = async (node: GatewayProcess) =>
    (await sendHttp(node.url, '/_gatehouse/health')).json() as Record<string, unknown>

  const createApi = async (node: GatewayProcess) => {
    const target = `${backend.url}/0`
    const { status, json } = await manage(node, 'POST', '', { name: 'x', protocolType: 'HTTP', target })
    expect(status).toBe(201)
    return String(json.apiId)
  }

  it('serve a change everywhere once any of them acknowledged it', async () => {
    const apiId = await createApi(nodeAt(0))
    expect(await served(apiId)).toEqual(['200 /0'])
    const { json } = await manage(nodeAt(1), 'GET', `/${apiId}/integrations`)
    const [{ integrationId }] = json.items as unknown as [{ integrationId: string }]
    for (let round = 1; round <= 4; round += 1) {
      const integrationUri = `${backend.url}/${round}`
      const path = `/${apiId}/integrations/${integrationId}`
      expect((await manage(nodeAt(round), 'PATCH', path, { integrationUri })).status).toBe(200)
      expect(await served(apiId)).toEqual([`200 /${round}`])
      expect((await manage(nodeAt(round + 1), 'GET', path)).json).toMatchObject({ integrationUri })
    }
    expect((await manage(nodeAt(2), 'DELETE', `/${apiId}`)).status).toBe(204)
    expect(await served(apiId)).toEqual(['404 {"message":"Not Found"}'])
    for (const node of nodes) expect((await manage(node, 'GET', `/${apiId}`)).status).toBe(404)
  })

  it('keep one of two equal routes that are made at the same time', async () => {
    const apiId = await createApi(nodeAt(0))
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        manage(nodeAt(at), 'POST', `/${apiId}/routes`, { routeKey: `GET /r${at % 4}` }),
      ),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([201, 201, 201, 201, 409, 409, 409, 409, 409, 409, 409, 409])
  })

  it('tell of each other by health and metrics', async () => {
    await vi.waitFor(async () => {
      for (const node of nodes) expect(await healthOf(node)).toMatchObject({ status: 'ok', nodes: 3 })
    })
    for (const node of nodes) {
      const { text } = await sendHttp(node.url, '/_gatehouse/metrics')
      expect(text).toMatch(/^gatehouse_cluster_nodes 3$/m)
      expect(text).toMatch(/^gatehouse_cluster_fresh 1$/m)
      expect(text).toMatch(/^gatehouse_cluster_waits [1-9]/m)
    }
  })

  it('begin with the state of one process, and give it back', async () => {
    const [before, after] = [await createDataFolder(), await createDataFolder()]
    const database = (await postgres?.createDatabase()) ?? ''
    const migrate = async (...args: string[]) =>
      (await promisify(execFile)(process.execPath, [MAIN, 'migrate', ...args])).stdout
    const alone = await startGatewayProcess(before.path)
    const apiId = await createApi(alone)
    await alone.stop()
    expect(await migrate('--to', database, '--data', before.path)).toMatch(
      /: \d+ records of revision 1, SHA-256 /,
    )
    const node = await startGatewayProcess(':memory:', ['--database', database])
    expect((await manage(node, 'PATCH', `/${apiId}`, { name: 'new' })).status).toBe(200)
    await node.stop()
    expect(await migrate(`--from=${database}`, '--data', after.path)).toMatch(/ of revision 2, /)
    const again = await startGatewayProcess(after.path)
    expect((await manage(again, 'GET', `/${apiId}`)).json).toMatchObject({ name: 'new' })
    await again.stop()
    await Promise.all([before.remove(), after.remove()])
  })

  it('wait no longer for one that was killed than for its lease', async () => {
    await nodes.pop()?.stop('SIGKILL')
    await createApi(nodeAt(0))
    expect(await healthOf(nodeAt(0))).toMatchObject({ status: 'ok', nodes: 2 })
  })

  it.skipIf(!postgres?.halt)(
    'serve without the database, begin without it, and catch up by themselves',
    async () => {
      const apiId = await createApi(nodeAt(1))
      await nodes.shift()?.stop()
      await postgres?.halt?.()
      nodes.push(await start(folder.path))
      expect(await served(apiId)).toEqual(['200 /0'])
      await vi.waitFor(async () => {
        for (const node of nodes) expect(await healthOf(node)).toMatchObject({ status: 'degraded' })
      })
      for (const [node, method] of nodes.flatMap(
        (node) =>
          [
            [node, 'GET'],
            [node, 'POST'],
          ] as const,
      )) {
        const body = method === 'POST' ? { name: 'y', protocolType: 'HTTP' } : undefined
        const { status, headers, json } = await manage(node, method, '', body)
        expect({ status, json }).toEqual({ status: 503, json: { message: 'Service Unavailable' } })
        expect(headers).toMatchObject({
          'x-amzn-errortype': 'ServiceUnavailableException',
          'retry-after': '2',
        })
      }
      expect(await served(apiId)).toEqual(['200 /0'])
      await postgres?.resume()
      await vi.waitFor(async () => {
        for (const node of nodes) expect(await healthOf(node)).toMatchObject({ status: 'ok', nodes: 2 })
      })
      expect((await manage(nodeAt(0), 'DELETE', `/${apiId}`)).status).toBe(204)
      expect(await served(apiId)).toEqual(['404 {"message":"Not Found"}'])
    },
  )
})
