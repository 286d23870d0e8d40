import { spawnSync } from 'node:child_process'
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import {
  createDataFolder,
  type GatewayProcess,
  MAIN,
  startGatewayProcess,
} from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'

let backend: Backend
let folder: Awaited<ReturnType<typeof createDataFolder>>

beforeAll(async () => {
  backend = await startBackend()
})
afterAll(() => backend.close())
beforeEach(async () => {
  folder = await createDataFolder()
})
afterEach(() => folder.remove())

const quickApi = () => ({ name: 'burst', protocolType: 'HTTP', target: backend.url })
const call = (gateway: GatewayProcess, method: string, path: string, body?: object) =>
  sendHttp(gateway.url, `/v2${path}`, { method, body: body ? JSON.stringify(body) : '' })

describe('the state', () => {
  it('is used by one process at a time', async () => {
    const gateway = await startGatewayProcess(folder.path)
    await expect(startGatewayProcess(folder.path)).rejects.toThrow(
      /gatehouse: .*gatehouse\.db is in use by another process\n$/,
    )
    await gateway.stop('SIGKILL')
    const next = await startGatewayProcess(folder.path)
    await next.stop()
  })

  it('is copied by `backup` while a gateway writes, and the copy serves', async () => {
    const gateway = await startGatewayProcess(folder.path)
    const { apiId } = (await call(gateway, 'POST', '/apis', quickApi())).json() as { apiId: string }
    const writes = Array.from({ length: 100 }, () => call(gateway, 'POST', '/apis', quickApi()))
    const other = join(folder.path, 'other')
    await mkdir(other)
    const copy = join(folder.path, 'copy.db')
    const backup = () =>
      spawnSync(process.execPath, [MAIN, 'backup', copy, '--data', folder.path], { encoding: 'utf8' })
    expect(backup()).toMatchObject({ status: 0, stderr: '' })
    expect(backup()).toMatchObject({ status: 1, stderr: `gatehouse: ${copy} exists already\n` })
    await Promise.all(writes)
    await gateway.stop()

    await rename(copy, join(other, 'gatehouse.db'))
    const restored = await startGatewayProcess(other)
    expect((await sendHttp(restored.url, `/_aws/execute-api/${apiId}/kept`)).json()).toMatchObject({
      url: '/kept',
    })
    await restored.stop()
  })

  it('of a newer version is refused in one line', async () => {
    await (await startGatewayProcess(folder.path)).stop()
    const file = join(folder.path, 'gatehouse.db')
    const connection = new Database(file)
    connection.exec('PRAGMA user_version = 99')
    connection.close()
    await expect(startGatewayProcess(folder.path)).rejects.toThrow(
      `ended with 1: gatehouse: ${file} was written by a newer version of Gatehouse (layout 99, this one knows 5)\n`,
    )
  })

  it('takes what a full disk lets it take, answers 500 after that and loses nothing', async () => {
    // In a shell that ignores the signal for it, a file that grows too large is a disk that is full.
    const full = `trap '' XFSZ; ulimit -f 600; exec "$0" "$@"`
    const gateway = await startGatewayProcess(folder.path, [], ['sh', '-c', full])
    const kept: string[] = []
    const statuses = new Set<number>()
    for (let count = 0; count < 400 && !statuses.has(500); count += 1) {
      const answer = await call(gateway, 'POST', '/apis', { ...quickApi(), description: 'x'.repeat(1000) })
      statuses.add(answer.status)
      if (answer.status === 201) kept.push((answer.json() as { apiId: string }).apiId)
      else expect(answer.json()).toEqual({ message: 'Internal server error' })
    }
    expect([...statuses]).toEqual([201, 500])
    expect((await call(gateway, 'GET', `/apis/${kept.at(-1)}`)).status).toBe(200)
    expect(gateway.output()).toMatch(/a management call failed/)
    await gateway.stop()

    const next = await startGatewayProcess(folder.path)
    expect(kept.filter((apiId) => !idsOf(folder.path).has(apiId))).toEqual([])
    expect((await call(next, 'POST', '/apis', quickApi())).status).toBe(201)
    await next.stop()
  })
})

/** How often the gateway is killed; `GATEHOUSE_CRASH_ROUNDS` asks for more. */
// biome-ignore lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
const ROUNDS = Number(process.env.GATEHOUSE_CRASH_ROUNDS ?? 4)
const WRITERS = 12

describe('kill -9 under writes', () => {
  it(`keeps what was acknowledged and nothing by halves, ${ROUNDS} times`, {
    timeout: 60_000 * ROUNDS,
  }, async () => {
    const created = new Set<string>()
    const doubtful = new Set<string>()
    let acknowledged = 0
    const first = await startGatewayProcess(folder.path)
    const { apiId: survivor } = (await call(first, 'POST', '/apis', quickApi())).json() as { apiId: string }
    await first.stop('SIGKILL')
    for (let round = 0; round < ROUNDS; round += 1) {
      const gateway = await startGatewayProcess(folder.path, ['--quotas', 'apis=unlimited'])
      const limit = 1 + Math.floor(Math.random() * 60)
      let seen = 0
      const acknowledge = () => {
        seen += 1
        if (seen === limit) gateway.process.kill('SIGKILL')
      }
      const deletable = [...created].slice(0, 20)
      const deletions = deletable.map(async (apiId) => {
        doubtful.add(apiId)
        created.delete(apiId)
        const { status } = await call(gateway, 'DELETE', `/apis/${apiId}`)
        if (status !== 204) return
        doubtful.delete(apiId)
        acknowledge()
      })
      const creations = Array.from({ length: WRITERS }, async () => {
        for (;;) {
          const answer = await call(gateway, 'POST', '/apis', quickApi())
          if (answer.status !== 201) return
          created.add((answer.json() as { apiId: string }).apiId)
          acknowledge()
        }
      })
      await Promise.allSettled([...deletions, ...creations])
      await gateway.stop('SIGKILL')
      acknowledged += seen

      const kept = idsOf(folder.path)
      expect([...created].filter((apiId) => !kept.has(apiId))).toEqual([])
      expect(halvesOf(folder.path)).toEqual([])
    }
    expect(acknowledged).toBeGreaterThanOrEqual(ROUNDS)
    const gateway = await startGatewayProcess(folder.path)
    for (const apiId of [survivor, ...created]) {
      const answer = await sendHttp(gateway.url, `/_aws/execute-api/${apiId}/alive`)
      expect(answer.json(), apiId).toMatchObject({ url: '/alive' })
    }
    await gateway.stop()
  })
})

const APIS = '000000000000/us-east-1/apis'

function read<T>(data: string, sql: string): T[] {
  const connection = new Database(join(data, 'gatehouse.db'))
  const rows = connection.prepare(sql).all() as T[]
  connection.close()
  return rows
}

function idsOf(data: string): Set<string> {
  return new Set(
    read<{ id: string }>(data, `SELECT id FROM records WHERE collection = '${APIS}'`).map(({ id }) => id),
  )
}

/** What a quick-created API consists of, and what is left of it when it is deleted: all or nothing. */
function halvesOf(data: string): string[] {
  const rows = read<{ collection: string; total: number }>(
    data,
    `SELECT collection, count(*) AS total FROM records WHERE collection LIKE '${APIS}/%' GROUP BY collection`,
  )
  const parts = new Map<string, string[]>()
  for (const { collection, total } of rows) {
    const [, apiId = '', part = ''] = /apis\/([^/]+)\/(.+)$/.exec(collection) ?? []
    parts.set(apiId, [...(parts.get(apiId) ?? []), `${part} ${total}`])
  }
  const ids = idsOf(data)
  const whole = 'deployments 1,integrations 1,routes 1,snapshots 1,stages 1,versions 1'
  const broken = [...parts].filter(([apiId, found]) => !ids.has(apiId) || found.sort().join() !== whole)
  return [
    ...broken.map(([apiId, found]) => `${apiId}: ${found}`),
    ...[...ids].filter((apiId) => !parts.has(apiId)),
  ]
}
