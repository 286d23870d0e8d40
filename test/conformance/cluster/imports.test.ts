import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { openTestPostgres } from '../../fixtures/postgres.ts'

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

describe.skipIf(!postgres)('documents that nodes on one database import', () => {
  let backend: Backend
  let folder: Awaited<ReturnType<typeof createDataFolder>>
  const started: GatewayProcess[] = []

  beforeAll(async () => {
    backend = await startBackend((_request, response) => void response.end('fine'))
    folder = await createDataFolder()
  })
  afterEach(async () => void (await Promise.all(started.splice(0).map((it) => it.stop()))))
  afterAll(async () => {
    await folder.remove()
    await backend.close()
  })

  /** An OpenAPI document with these routes. */
  async function write(name: string, paths: readonly string[]): Promise<string> {
    const file = join(folder.path, `${name}.json`)
    const get = {
      'x-amazon-apigateway-integration': {
        type: 'http_proxy',
        httpMethod: 'GET',
        uri: backend.url,
        payloadFormatVersion: '1.0',
      },
    }
    const document = {
      openapi: '3.0.1',
      info: { title: name, version: '1' },
      paths: Object.fromEntries(paths.map((path) => [path, { get }])),
    }
    await writeFile(file, JSON.stringify(document))
    return file
  }

  async function start(url: string, data: string, args: readonly string[]): Promise<GatewayProcess> {
    const node = await startGatewayProcess(data, ['--database', url, ...args])
    started.push(node)
    return node
  }

  /** What there is of a kind, by a member. */
  async function list(node: GatewayProcess, path: string, member: string): Promise<string[]> {
    const { items } = (await sendHttp(node.url, `/v2/apis${path}`)).json() as {
      items: Record<string, string>[]
    }
    return items.map((item) => String(item[member])).toSorted()
  }

  const statusOf = async (node: GatewayProcess, apiId: string, path: string) =>
    (await sendHttp(node.url, `/_aws/execute-api/${apiId}${path}`)).status

  it('become one API each, with each route once, where three begin at the same moment', async () => {
    const url = (await postgres?.createDatabase()) ?? ''
    const files = await Promise.all(['cats', 'dogs', 'hens'].map((name) => write(name, ['/a', '/b'])))
    const imports = files.flatMap((file) => ['--import', file])
    const nodes = await Promise.all(
      [[], ['--workers', '2'], []].map((args) => start(url, ':memory:', [...imports, ...args])),
    )
    for (const node of nodes) {
      expect(await list(node, '', 'name')).toEqual(['cats', 'dogs', 'hens'])
      for (const apiId of await list(node, '', 'apiId')) {
        expect(await list(node, `/${apiId}/routes`, 'routeKey')).toEqual(['GET /a', 'GET /b'])
        expect(await list(node, `/${apiId}/integrations`, 'integrationUri')).toHaveLength(2)
        expect(await list(node, `/${apiId}/stages`, 'stageName')).toEqual(['$default'])
        expect(await statusOf(node, apiId, '/b')).toBe(200)
      }
    }
  })

  it.skipIf(!postgres?.halt).each([
    ['alone', []],
    ['with workers', ['--workers', '2']],
  ])('wait for a restart where one, %s, begins while that is away', async (_title, args) => {
    const url = (await postgres?.createDatabase()) ?? ''
    const data = join(folder.path, `data-${args.length}`)
    const begin = (file: string) => start(url, data, ['--import', file, ...args])
    const first = await begin(await write('pets', ['/old']))
    const [apiId = ''] = await list(first, '', 'apiId')
    await first.stop()

    await postgres?.halt?.()
    const second = await begin(await write('pets', ['/new']))
    await vi.waitFor(() =>
      expect(second.output().match(/documents are not imported while the database is away/g)).toHaveLength(1),
    )
    expect([await statusOf(second, apiId, '/old'), await statusOf(second, apiId, '/new')]).toEqual([200, 404])
    await postgres?.resume()
    await second.stop()

    const third = await begin(await write('pets', ['/new']))
    expect([await statusOf(third, apiId, '/old'), await statusOf(third, apiId, '/new')]).toEqual([404, 200])
  })
})
