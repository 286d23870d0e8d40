import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { UsageError } from '@gatehouse/command-line'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { parseCommand } from '../../packages/gateway/dist/cli/options.js'
import { defineConfig, type GatehouseConfig } from '../../packages/gateway/dist/index.js'
// As it was built: the thread that runs a configuration is a file of JavaScript.
import { createConfigSchema } from '../../packages/gateway/dist/options/config-schema.js'
import { MAIN } from '../fixtures/gateway-process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-config-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

/** Reads the options of a configuration of these files, of which the first is named. */
async function parse(files: Readonly<Record<string, string>>, args: readonly string[] = []) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const [name = ''] = Object.keys(files)
  const command = await parseCommand(['--config', join(folder, name), ...args], {})
  return command.kind === 'run' ? command.options : undefined
}

/** Every option, so that none can be without a place. */
const EVERY: Required<GatehouseConfig> = {
  $schema: 'http://localhost:4080/_gatehouse/config.schema.json',
  port: 0,
  host: '127.0.0.1',
  data: 'state',
  database: 'postgres://gateway@db.internal/gatehouse',
  databaseListen: 'postgres://gateway@db.internal:5433/gatehouse',
  drainSeconds: 5,
  clusterListen: '7000',
  clusterKey: 'cluster.keys',
  account: '123456789012',
  region: 'eu-west-1',
  quotas: { 'routes-per-api': 500, apis: 'unlimited', 'throttle-rate': 20_000 },
  logLevel: 'warn',
  accessLog: '-',
  executionLog: 'execution.log',
  endpointStyle: 'host',
  auth: 'sigv4',
  credentials: 'keys.json',
  functions: 'functions',
  apis: ['api.yaml'],
  functionFiles: { pets: 'pets/function.json' },
  functionCredentials: 'environment',
  lambdaEndpoint: 'http://localhost:9000',
  awsEndpoint: 'http://localhost:4566',
  issuers: { 'https://a.example': 'http://localhost:1' },
  vpcTargets: { 'arn:a': ['http://a', 'http://b'], 'arn:b': 'http://c' },
  insecure: true,
  tlsPort: 0,
  certificates: 'certificates',
  truststores: 'truststores',
  workers: 1,
  publicUrl: 'https://gw.example',
  allowedHosts: ['a.example', 'b.example'],
  corsOrigins: 'https://console.example',
  testing: false,
  awsCredentials: 'profile:work',
  metricsAuth: 'secret',
  functionIsolation: 'process',
  noFunctionTimeout: true,
  inspect: true,
  inspectKeep: 500,
  standIns: false,
  inspectBytes: 1_000,
  mcp: true,
  mcpWrite: true,
  inspectFunctions: 9229,
  regions: 'local,lab',
  memoryBudget: '256MB',
  maxConnections: 1_000,
  streamAnswers: true,
  requestLog: true,
  routingRulesToHttpApis: true,
}

describe('a configuration in TypeScript', () => {
  it('gives every option, paths relative to itself', async () => {
    for (const name of ['functions', 'truststores']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'api.yaml'), '')
    const text = `import { defineConfig } from '@gatehouse/gateway/config'\nexport default defineConfig(${JSON.stringify(EVERY)})\n`
    expect(await parse({ 'c.ts': text })).toMatchObject({
      port: 0,
      host: '127.0.0.1',
      data: join(folder, 'state'),
      account: '123456789012',
      region: 'eu-west-1',
      quotas: { routesPerApi: 500, apis: Number.POSITIVE_INFINITY },
      accountLimit: { rate: 20_000 },
      logLevel: 'warn',
      accessLog: '-',
      executionLog: join(folder, 'execution.log'),
      endpointStyle: 'host',
      auth: 'sigv4',
      credentials: join(folder, 'keys.json'),
      functions: join(folder, 'functions'),
      apis: [join(folder, 'api.yaml')],
      lambdaEndpoint: 'http://localhost:9000',
      awsEndpoint: 'http://localhost:4566',
      vpcTargets: [
        { arn: 'arn:a', url: 'http://a' },
        { arn: 'arn:a', url: 'http://b' },
        { arn: 'arn:b', url: 'http://c' },
      ],
      tlsPort: 0,
      certificates: join(folder, 'certificates'),
      truststores: join(folder, 'truststores'),
      workers: 1,
      publicUrl: 'https://gw.example',
      allowedHosts: ['a.example', 'b.example'],
      corsOrigins: ['https://console.example'],
      awsCredentials: 'profile:work',
      metricsAuth: join(folder, 'secret'),
      functionIsolation: 'process',
      noFunctionTimeout: true,
      inspect: true,
      inspectKeep: 500,
      inspectBytes: 1_000,
      mcp: true,
      mcpWrite: true,
      inspectFunctions: 9229,
      regions: ['local', 'lab'],
      memoryBudget: 256 * 1024 * 1024,
      maxConnections: 1_000,
      streamAnswers: true,
      requestLog: true,
      routingRulesToHttpApis: true,
    })
    const { properties } = createConfigSchema() as { properties: object }
    expect(Object.keys(properties).sort()).toEqual(Object.keys(EVERY).sort())
  })

  it('gives what a debugger cannot go with', async () => {
    const given = { workers: 2, functionIsolation: 'thread' }
    expect(await parse({ 'c.ts': `export default ${JSON.stringify(given)}` })).toMatchObject(given)
  })

  it.each<[string, Record<string, string>]>([
    ['a function', { 'c.ts': 'export default (): { port: number } => ({ port: 7 })' }],
    ['an asynchronous function', { 'c.mts': 'export default async () => ({ port: await 7 })' }],
    ['await', { 'c.ts': 'const port: number = await 7\nexport default { port }' }],
    [
      'imports',
      {
        'c.ts': 'import { port } from "./p.js"\nexport default { port }',
        'p.ts': 'export const port = 7 as number',
      },
    ],
    ['JavaScript', { 'c.mjs': 'export default { port: 7 }' }],
    ['JavaScript that does not say its kind', { 'c.js': 'export default { port: 7 }' }],
    ['CommonJS', { 'c.cjs': 'module.exports = { port: 7 }' }],
    ['an option that is undefined', { 'c.ts': 'export default { port: 7, host: process.env.NOT_THERE }' }],
    ['something left running', { 'c.ts': 'setInterval(() => undefined, 1000)\nexport default { port: 7 }' }],
  ])('may have %s', async (_what, files) => {
    expect(await parse(files)).toMatchObject({ port: 7, host: '127.0.0.1' })
  })

  it('reads the environment, and adds to it', async () => {
    const { env } = process
    env.TEST_KEYS = 'secret.json'
    onTestFinished(() => {
      delete env.TEST_KEYS
      delete env.TEST_ADDED
    })
    const text = 'process.env.TEST_ADDED = "here"\nexport default { credentials: process.env.TEST_KEYS }'
    expect(await parse({ 'c.ts': text })).toMatchObject({ credentials: join(folder, 'secret.json') })
    expect(env.TEST_ADDED).toBe('here')
  })

  it('gives way to the command line', async () => {
    expect(await parse({ 'c.ts': 'export default { port: 1 }' }, ['--port', '2'])).toMatchObject({ port: 2 })
  })

  it.each<[string, string]>([
    ['export default {\n  port: 0,\n  colour: 1,\n}', ':3: colour is not an option'],
    ['export default {\n  port: 0,\n  "colour": 1,\n}', ':3: colour is not an option'],
    ['const colour = 1\nexport default {\n  colour,\n}', ':3: colour is not an option'],
    [
      'export default {\n  // port: 1\n  /* port: 2 */\n  port: null }',
      ':4: port has a value of the wrong kind',
    ],
    ['export default {\n  data: "{ port: 1",\n  port: () => 1 }', ':3: port has a value of the wrong kind'],
    ['export default {\n  data: `{ port: ${1}`,\n\n  port: [] }', ':4: port has a value of the wrong kind'],
    ['const x = /["{]/\nexport default {\n  port: 1n }', ':3: port has a value of the wrong kind'],
    [
      'export default () => {\n  return {\n    vpcTargets: {\n      "arn:a": [true] } }\n}',
      ':4: vpcTargets.arn:a has a value of the wrong kind',
    ],
    [
      'interface It { port: number }\nconst it = { port: 1 }\nexport default {\n...it, port: false }',
      ':4: port has a value of the wrong kind',
    ],
    ['export default {\n  region: "mars",\n}', ":2: --region must be a region such as us-east-1, not 'mars'"],
    ['export default Object.fromEntries([["region", "mars"]])', ': --region must be a region'],
    [
      'const it = x ? { port: [] } : { port: {} }\ndeclare const x: 1\nexport default it',
      ':1: x is not defined',
    ],
    ['const it = 1 ? { port: [] } : { port: {} }\nexport default it', ': port has a value of the wrong kind'],
    ['type A = string\n\n\nthrow new Error("no key")\nexport default {}', ':4: no key'],
    [
      'type A = string\nexport default async () => {\n  await 1\n  throw new Error("no key")\n}',
      ':4: no key',
    ],
    ['throw "no key"', ': no key'],
    ['export default {\n  port: 0\n  host: 1\n}', ':3: Unexpected token, expected ","'],
    ['import "./none.ts"\nexport default {}', ": Cannot find module '"],
    ['export const port = 1', ': must export an object by default, or a function that returns one'],
    ['export default [1]', ': must export an object by default'],
    ['export default () => new Promise(() => undefined)', ': it ended without a configuration'],
    [
      'type A = string\nsetTimeout(() => {\n  throw new Error("late") })\nexport default () => new Promise((resolve) => setTimeout(resolve, 5_000))',
      ':3: late',
    ],
    [
      'Promise.reject(new Error("alone"))\nexport default () => new Promise((resolve) => setTimeout(resolve, 5_000))',
      ':1: alone',
    ],
    ['process.exit(0)', ': it ended without a configuration'],
    ['const it: any = {}\nit.it = it\nexport default it', ': Converting circular structure to JSON'],
  ])('%j is refused with its place', async (text, message) => {
    const refused = parse({ 'c.ts': text })
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(`${join(folder, 'c.ts')}${message}`)
    await expect(refused).rejects.toThrow(/^.*$/)
  })

  it('is refused with the place in the file that is at fault', async () => {
    const files = { 'c.ts': 'import "./p.ts"', 'p.ts': 'interface A {}\n\nnull.port' }
    await expect(parse(files)).rejects.toThrow(`${join(folder, 'p.ts')}:3: Cannot read properties of null`)
    const broken = { 'c.mjs': 'export default {\n  port 1 }' }
    await expect(parse(broken)).rejects.toThrow(`${join(folder, 'c.mjs')}:2: Unexpected number`)
  })

  it('has a type that knows the options and their values', () => {
    expect(defineConfig({ port: 1, logLevel: 'warn' })).toEqual({ port: 1, logLevel: 'warn' })
    // @ts-expect-error: no option
    defineConfig({ colour: 1 } satisfies GatehouseConfig)
    // @ts-expect-error: no level
    defineConfig({ logLevel: 'loud' })
    // @ts-expect-error: no quota
    defineConfig({ quotas: { routes: 1 } })
    // @ts-expect-error: of the wrong kind, in a function
    defineConfig(async () => ({ port: true }))
  })
})

describe('a folder', () => {
  it.each(['json', 'ts', 'mts', 'js', 'mjs'])(
    'may have a gatehouse.config.%s, which is found',
    async (ending) => {
      const text = ending === 'json' ? '{"region": "mars"}' : 'export default {\n region: "mars" }'
      writeFileSync(join(folder, `gatehouse.config.${ending}`), text)
      const line = ending === 'json' ? 1 : 2
      expect(await runHere()).toMatch(
        `gatehouse: gatehouse.config.${ending}:${line}: --region must be a region`,
      )
    },
  )

  it('with two of them has one too many, unless one is named', async () => {
    writeFileSync(join(folder, 'gatehouse.config.json'), '{"region": "mars"}')
    writeFileSync(join(folder, 'gatehouse.config.ts'), 'export default { region: "moon" }')
    expect(await runHere()).toMatch(
      'gatehouse.config.json and gatehouse.config.ts are both there: keep one, or name it with --config',
    )
    expect(await runHere('--config', 'gatehouse.config.json')).toMatch("not 'mars'")
    expect(await runHere('--config', 'gatehouse.config.ts')).toMatch("not 'moon'")
  })
})

/** What a gateway that cannot start in the folder says. */
async function runHere(...args: string[]): Promise<string> {
  const refused = promisify(execFile)(process.execPath, [MAIN, ...args], { cwd: folder })
  return refused.then(
    () => 'it ran',
    ({ stderr }: { stderr: string }) => stderr,
  )
}
