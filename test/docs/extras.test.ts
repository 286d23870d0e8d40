import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { matchOperation, operations } from '@gatehouse/contract'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'
import { applyOverlay } from './apply-overlay.ts'

const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url))
const PATIENT_MS = 120_000

type Kind = 'schemas' | 'fixtures' | 'overlays' | 'collections' | 'workflows'
type Entry = Readonly<Record<Kind, readonly { readonly name: string; readonly address: string }[]>> & {
  readonly name: 'aws' | 'catalog' | 'connections'
  readonly version: string
  readonly released: readonly { readonly version: string; readonly address: string }[]
  readonly changes: readonly { readonly from: string; readonly to: string; readonly address: string }[]
}

let gateway: GatewayProcess
let apis: readonly Entry[]
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-extras-'))
  gateway = await startGatewayProcess(':memory:')
  apis = ((await sendHttp(gateway.url, '/_gatehouse/openapi')).json() as { apis: readonly Entry[] }).apis
})
afterAll(async () => {
  await gateway?.stop()
  await rm(folder, { recursive: true, force: true })
})

const load = async (address: string) => (await sendHttp(gateway.url, address)).text
const APIS = ['aws', 'catalog', 'connections'] as const
function entryOf(api: (typeof APIS)[number]): Entry {
  const found = apis.find(({ name }) => name === api)
  if (!found) throw new Error(`${api} is not in the index`)
  return found
}

describe.each(APIS)('of the API %s', (api) => {
  test('every shape is a JSON Schema with a name, and together they leave no reference open', async () => {
    const { schemas, version } = entryOf(api)
    const ajv = createAjv()
    for (const { name, address } of schemas) {
      const schema = JSON.parse(await load(address))
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(schema.$id).toMatch(new RegExp(`^https://[^ ]+/${api}/${version}/${name}\\.json$`))
      expect(ajv.validateSchema(schema), name).toBe(true)
      ajv.addSchema(schema)
    }
    for (const { name } of schemas) ajv.getSchema(idOf(api, version, name))
    expect(schemas.length).toBeGreaterThan(3)
  })

  test('the overlay for a local server leaves no security, and its own server', async () => {
    const document = JSON.parse(await load(`/_gatehouse/openapi/${api}/latest/openapi-3.1.json`))
    const overlay = parse(await load(`/_gatehouse/openapi/${api}/latest/overlays/local.overlay.yaml`))
    expect(overlay.overlay).toBe('1.0.0')
    const local = applyOverlay(document, overlay)
    expect([local.security, (local.components as Record<string, unknown>).securitySchemes]).toEqual([
      undefined,
      undefined,
    ])
    expect(local.servers).toEqual([document.servers[0]])
    await expectValid(`${api}-local.json`, local)
  })

  test('collections for Postman and Bruno have every operation', async () => {
    const [bruno, postman] = await Promise.all(
      ['bruno', 'postman'].map(async (name) => {
        return JSON.parse(await load(`/_gatehouse/openapi/${api}/latest/collections/${name}.json`)) as Item
      }),
    )
    const sent = requestsOf(postman)
    const document = JSON.parse(await load(`/_gatehouse/openapi/${api}/latest/openapi-3.1.json`))
    const names = Object.values(
      document.paths as Record<string, Record<string, { summary: string }>>,
    ).flatMap((item) => Object.values(item).flatMap(({ summary }) => summary ?? []))
    expect(sent.map(({ name }) => name).sort()).toEqual(names.sort())
    expect(
      leavesOf(bruno)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names.sort())
    const urls = leavesOf(bruno).map(({ request }) => String(request?.url))
    expect(urls.filter((url) => !url.startsWith('{{baseUrl}}/'))).toEqual([])
  })
})

test('the overlay for AWS asks for signatures, and has the servers of AWS alone', async () => {
  const document = JSON.parse(await load('/_gatehouse/openapi/aws/latest/openapi-3.1.json'))
  const aws = applyOverlay(
    document,
    parse(await load('/_gatehouse/openapi/aws/latest/overlays/aws.overlay.yaml')),
  )
  expect(aws.security).toEqual([{ sigv4: [] }])
  const urls = (aws.servers as { url: string }[]).map(({ url }) => url)
  expect(urls.length).toBe(document.servers.length - 1)
  expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([])
  await expectValid('aws.json', aws)
  expect(entryOf('catalog').overlays.map(({ name }) => name)).toEqual(['local'])
})

test('the requests of the collection for Postman are the operations, signed by variables', async () => {
  const postman = JSON.parse(await load('/_gatehouse/openapi/aws/latest/collections/postman.json'))
  const { Collection } = createRequire(createRequire(import.meta.url).resolve('openapi-to-postmanv2'))(
    'postman-collection',
  )
  expect(new Collection(postman).items.count()).toBe(entryOf('aws').fixtures.length)
  expect(postman.auth.type).toBe('awsv4')
  const found = requestsOf(postman).map(({ request }) => {
    const { path = [], variable = [] } = request?.url ?? {}
    const values = new Map(variable.map(({ key, value }) => [`:${key}`, encodeURIComponent(String(value))]))
    const target = `/${path.map((it) => values.get(it) ?? it).join('/')}`
    return matchOperation(request?.method ?? '', target)?.name
  })
  expect([...found].sort()).toEqual(Object.keys(operations).sort())
  expect(requestsOf(postman).filter(({ request }) => request?.auth?.type === 'noauth')).toEqual([])
})

test('the collection for Bruno signs too', async () => {
  const { root } = JSON.parse(await load('/_gatehouse/openapi/aws/latest/collections/bruno.json'))
  expect(root.request.auth.mode).toBe('awsv4')
  expect(JSON.stringify(root.request.vars)).toContain('http://localhost:4080')
  expect(root.request.auth.awsv4).toMatchObject({ service: 'apigateway', accessKeyId: '{{accessKeyId}}' })
})

test.each(['aws', 'catalog'] as const)('the fixtures of %s satisfy its schemas', async (api) => {
  const { fixtures, schemas, version } = entryOf(api)
  const ajv = createAjv()
  for (const { address } of schemas) ajv.addSchema(JSON.parse(await load(address)))
  const document = JSON.parse(await load(`/_gatehouse/openapi/${api}/latest/openapi-3.1.dereferenced.json`))
  let count = 0
  for (const { name, address } of fixtures) {
    for (const [operation, { request = {}, answers }] of Object.entries(
      JSON.parse(await load(address)) as Fixtures,
    )) {
      const validate = ajv.getSchema(idOf(api, version, `${operation}Input`))
      if (validate)
        for (const value of Object.values(request)) {
          expect(validate(value), `${name} ${operation}`).toBe(true)
          count += 1
        }
      expect(Object.keys(answers).length).toBeGreaterThan(0)
    }
  }
  expect(count).toBeGreaterThan(50)
  expect(fixtures.map(({ name }) => name)).toEqual(document.tags.map(({ name }: { name: string }) => name))
})

test(
  'the workflows of the story run against the gateway',
  async () => {
    const base = '/_gatehouse/openapi/aws/latest'
    const files = ['openapi-3.1.yaml', 'workflows/story.arazzo.yaml']
    for (const file of files) {
      const target = join(folder, file)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, await load(`${base}/${file}`))
    }
    const args = [redocly, 'respect', join(folder, files[1] ?? ''), '--server', `aws=${gateway.url}`]
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const { status, stdout, stderr } = await runAsync(args, env)
    expect(status, `${stdout}\n${stderr}`).toBe(0)
    expect(stdout + stderr).toMatch(/3 passed/)
    expect((await sendHttp(gateway.url, '/v2/apis')).json()).toEqual({ items: [] })
  },
  PATIENT_MS,
)

test('every released version is there, with what changed since, for programs and for people', async () => {
  for (const { name, version, released, changes } of apis) {
    expect(released.map((it) => it.version)).toContain('1.0.0')
    for (const it of released) expect(JSON.parse(await load(it.address)).info.version).toBe(it.version)
    const [data, page] = changes.slice(-2)
    const difference = JSON.parse(await load(data?.address ?? ''))
    expect(difference).toMatchObject({ api: name, to: version, passed: true })
    expect(difference.changes[0]).toMatchObject({ level: expect.any(String), where: expect.any(String) })
    const text = await load(page?.address ?? '')
    expect(text).toMatch(/^## Changes of the .+\n\nFrom 1\.0\.0 to \d/)
    for (const { level, where } of difference.changes.slice(0, 5))
      expect(text).toContain(level === 'cosmetic' ? '<details>' : `- **${where}**`)
  }
})

type Fixtures = Record<string, { request?: Record<string, unknown>; answers: Record<string, unknown> }>

interface Item {
  readonly name: string
  readonly item?: readonly Item[]
  readonly items?: readonly Item[]
  readonly request?: {
    readonly method: string
    readonly auth?: { readonly type: string }
    readonly url: {
      readonly path: readonly string[]
      readonly variable?: readonly { key: string; value: unknown }[]
    }
  }
}

function requestsOf(node: Item | undefined): Item[] {
  return (node?.item ?? []).flatMap((it) => (it.request ? [it] : requestsOf(it)))
}

function leavesOf(node: Item | undefined): Item[] {
  return (node?.items ?? []).flatMap((it) => (it.items ? leavesOf(it) : [it]))
}

function idOf(api: string, version: string, name: string): string {
  return `https://github.com/gatehouse-apis/gatehouse/schemas/${api}/${version}/${name}.json`
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajvFormats.default(ajv)
  return ajv
}

async function expectValid(name: string, document: unknown): Promise<void> {
  const file = join(folder, name)
  await writeFile(file, JSON.stringify(document))
  await writeFile(join(folder, 'redocly.yaml'), 'extends:\n  - spec\n')
  const args = [redocly, 'lint', file, '--config', join(folder, 'redocly.yaml')]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(status, `${stdout}\n${stderr}`).toBe(0)
}

async function runAsync(args: readonly string[], env: NodeJS.ProcessEnv) {
  const { execFile } = await import('node:child_process')
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, args, { env, maxBuffer: 1 << 26 }, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    )
  })
}
