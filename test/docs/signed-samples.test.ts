import { execFile, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import * as connectionsSdk from '@aws-sdk/client-apigatewaymanagementapi'
import * as managementSdk from '@aws-sdk/client-apigatewayv2'
import { createClient } from '@gatehouse/client'
import { type OperationName, operations } from '@gatehouse/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSamples, type Sample } from '../../scripts/samples/samples.mjs'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { ADMIN, writeCredentials } from '../fixtures/credentials.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

const run = promisify(execFile)
const names = Object.keys(operations) as OperationName[]
const samples = createSamples(await readDocument('aws'), 'aws')
const connections = createSamples(await readDocument('connections'), 'connections')
const env = {
  ...process.env,
  AWS_ACCESS_KEY_ID: ADMIN.accessKeyId,
  AWS_SECRET_ACCESS_KEY: ADMIN.secretAccessKey,
}
const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const AWS = 'https://apigateway.us-east-1.amazonaws.com'

/** Where requests arrive that a sample would send to AWS. */
let backend: Backend
beforeAll(async () => {
  backend = await startBackend((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
})
afterAll(() => backend.close())

describe('the signed samples', () => {
  test.each(names)('of %s send with the SDK what the one in Shell sends, for each example', async (name) => {
    for (const { example, source } of samplesOf(samples[name], 'AWS: AWS SDK')) {
      const { client, command } = readSdk(source)
      const sdk = managementSdk as unknown as Record<string, new (input: unknown) => never>
      const Command = sdk[command.name]
      if (client !== 'ApiGatewayV2Client' || !Command)
        throw new Error(`the SDK has no ${client} or ${command.name}`)
      const options = { endpoint: backend.url, region: 'us-east-1', credentials: CREDENTIALS }
      await new managementSdk.ApiGatewayV2Client(options).send(new Command(command.input))
      await expectShellToSend(name, example)
    }
  })

  test.each(names)(
    'of %s send with our client what the one in Shell sends, for each example',
    async (name) => {
      for (const { example, source } of samplesOf(samples[name], 'AWS: @gatehouse/client')) {
        const [, method = '', input = ''] = /await client\.(\w+)\(([\s\S]*)\)\)$/.exec(source) ?? []
        const client = createClient({ baseUrl: backend.url }) as unknown as Record<
          string,
          (it: unknown) => unknown
        >
        await client[method]?.(JSON.parse(input))
        await expectShellToSend(name, example)
      }
    },
  )

  test('of @connections send with the SDK what the one in Shell sends', async () => {
    const commands = connectionsSdk as unknown as Record<string, unknown>
    for (const name of ['GetConnection', 'DeleteConnection', 'PostToConnection'] as const) {
      const [{ source } = { source: '' }] = samplesOf(connections[name], 'AWS: AWS SDK')
      const { command } = readSdk(source)
      const Command = commands[`${name}Command`] as new (input: unknown) => never
      const endpoint = `${backend.url}/live`
      const options = { endpoint, region: 'us-east-1', credentials: CREDENTIALS }
      await new connectionsSdk.ApiGatewayManagementApiClient(options).send(new Command(command.input))
      const [shell] = samplesOf(connections[name], 'Shell')
      const sent = backend.received.at(-1)
      const url = decodeURIComponent(sent?.url ?? '')
      expect(url).toBe('/live/@connections/gbgHN0-zjQAYKEjhgA==')
      expect(shell?.source).toContain(`--request ${sent?.method}`)
      if (sent?.body) expect(shell?.source).toContain(sent.body)
    }
  })
})

/** What the sample in Shell says is what arrived last. */
async function expectShellToSend(name: OperationName, example: string | undefined): Promise<void> {
  const shell = samplesOf(samples[name], 'Shell').find((it) => it.example === example)
  const [, data] = /--data '([\s\S]*)'$/.exec(shell?.source ?? '') ?? []
  const [, url] = /--url '?http:\/\/localhost:4080([^'\s]+)/.exec(shell?.source ?? '') ?? []
  const sent = backend.received.at(-1)
  expect([sent?.method, decodeURIComponent(sent?.url ?? '')]).toEqual([
    operations[name].method,
    decodeURIComponent(url ?? ''),
  ])
  if (data !== undefined)
    expect(JSON.parse(sent?.body ?? '')).toEqual(JSON.parse(data.replaceAll("'\\''", "'")))
}

const hasSigningCurl = /--aws-sigv4/.test(
  spawnSync('curl', ['--help', 'all'], { encoding: 'utf8' }).stdout ?? '',
)
/** Paths with an escape are signed as the service does since 8.3. */
const signsEscapes = /^curl (8\.([3-9]|\d\d)|9|\d\d)/.test(
  spawnSync('curl', ['--version'], { encoding: 'utf8' }).stdout ?? '',
)
const signable = names.filter((name) => {
  const [{ source } = { source: '' }] = samplesOf(samples[name], 'AWS: curl')
  return signsEscapes || !/%[0-9A-F]{2}[^?]*(\?|'?\s)/.test(source)
})
const hasAwsCli = !spawnSync('aws', ['--version']).error

describe('against a gateway that verifies signatures,', () => {
  let folder: Awaited<ReturnType<typeof createDataFolder>>
  let gateway: GatewayProcess
  beforeAll(async () => {
    folder = await createDataFolder()
    const file = await writeCredentials(folder.path)
    gateway = await startGatewayProcess(':memory:', ['--auth', 'sigv4', '--credentials', file])
  })
  afterAll(async () => {
    await gateway?.stop()
    await folder.remove()
  })

  test.runIf(hasSigningCurl).each(signable)('the sample of %s in curl proves who calls', async (name) => {
    const [first] = samplesOf(samples[name], 'AWS: curl')
    const source = (first?.source ?? '').replace(AWS, gateway.url).replace('curl ', 'curl -s -D - ')
    const { stdout } = await run('sh', ['-c', source], { env })
    // The examples' resources are not there; whoever did not prove who it is would be told so first.
    expect(stdout).not.toMatch(/AccessDeniedException|InvalidSignature|SignatureDoesNotMatch|^HTTP\/1\.1 403/)
    expect(stdout).toMatch(/^HTTP\/1\.1 (2|400|404|409)/)
  })

  test.runIf(hasAwsCli)('the AWS CLI takes the samples that need nothing to be there', async () => {
    for (const name of ['GetApis', 'CreateApi', 'CreateVpcLink'] as const) {
      const [first] = samplesOf(samples[name], 'AWS: AWS CLI')
      const { stdout } = await run('sh', ['-c', `${first?.source} --endpoint-url ${gateway.url}`], { env })
      JSON.parse(stdout)
    }
  })
})

/** The client and the command that a sample makes. */
function readSdk(source: string) {
  const [, client = '', name = '', input = ''] =
    /import \{ (\w+), \w+ \}[\s\S]*client\.send\(new (\w+)\(([\s\S]*)\)\)\)$/.exec(source) ?? []
  return { client, command: { name, input: JSON.parse(input) as unknown } }
}

function samplesOf(all: readonly Sample[] = [], label: string): readonly Sample[] {
  const found = all.filter((it) => it.label === label)
  if (found.length === 0) throw new Error(`there is no sample ${label}`)
  return found
}

async function readDocument(api: string): Promise<unknown> {
  const file = `../../packages/contract/documents/${api}/openapi.json`
  return JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'))
}
