import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestRecord } from '@gatehouse/contract'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBackend } from '../fixtures/backend.ts'
import { configure, configureApi } from '../fixtures/configure.ts'
import { MAIN } from '../fixtures/gateway-process.ts'
import { prepareGround } from '../fixtures/ground.ts'
import { sendHttp } from '../fixtures/http.ts'
import { followRecords, type RecordStream } from '../fixtures/records.ts'

let ground: Awaited<ReturnType<typeof prepareGround>>
let stream: RecordStream
let url: string
let apiId: string
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-archive-'))

beforeAll(async () => {
  ground = await prepareGround()
  const api = await configureApi(ground.url, {
    integrations: {
      one: { integrationType: 'HTTP_PROXY', integrationMethod: 'ANY', integrationUri: ground.backendUrl },
    },
    routes: { $default: 'one' },
  })
  url = api.url
  apiId = api.apiId
  stream = await followRecords(ground.url, 'last=0&kind=request')
})

afterAll(async () => {
  stream.close()
  await ground.close()
  rmSync(folder, { recursive: true })
})

const schemas = createRequire(import.meta.url)('har-schema') as Record<string, { $id: string }>

async function isArchive(har: unknown): Promise<boolean> {
  const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false })
  for (const schema of Object.values(schemas)) ajv.addSchema({ ...schema, $schema: undefined } as object)
  const validate = ajv.getSchema('har.json#') ?? ajv.getSchema('har.json')
  if (!validate) throw new Error('there is no schema')
  const isValid = validate(har) as boolean
  if (!isValid) throw new Error(JSON.stringify(validate.errors))
  return isValid
}

/** Runs a command of the gateway's; what it printed, and its exit code. */
async function run(args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const child = spawn(process.execPath, [MAIN, ...args, '--gateway', ground.url])
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  const [code] = (await once(child, 'close')) as [number]
  return { code, output }
}

it('gives records as an archive that its schema takes, and one as a line for curl', async () => {
  await fetch(`${url}/a?b=c&d=e`, {
    method: 'POST',
    headers: { cookie: 'a=b; c=d', 'content-type': 'text/plain', 'x-quote': "it's" },
    body: 'hello',
  })
  const { id } = await stream.nextOf('request')
  const har = (await (await fetch(`${ground.url}/_gatehouse/events?format=har&api=${apiId}`)).json()) as {
    log: { entries: unknown[] }
  }
  expect(await isArchive(har)).toBe(true)
  expect(har.log.entries[0]).toMatchObject({
    request: { method: 'POST', url: `${url}/a?b=c&d=e`, postData: { mimeType: 'text/plain', text: 'hello' } },
    response: { status: 200, content: { text: '{"from":"backend"}' } },
    _gatehouse: { id },
  })
  const curl = await (await fetch(`${ground.url}/_gatehouse/events/${id}?format=curl`)).text()
  expect(curl).toContain(`curl -i '${url}/a?b=c&d=e'`)
  expect(curl).toContain(String.raw`-H 'x-quote: it'\''s'`)
  expect(curl).toContain('--data-raw hello')
})

it('sends a request again, with its secrets, as it was or changed', async () => {
  await fetch(`${url}/first`, { headers: { authorization: 'Bearer a-secret-token' } })
  const { id } = await stream.nextOf('request')
  const replay = async (edits?: object) => {
    const answer = await fetch(`${ground.url}/_gatehouse/events/${id}/replay`, {
      method: 'POST',
      ...(edits && { body: JSON.stringify(edits) }),
    })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const again = await replay()
  expect(again).toMatchObject({ status: 200, body: { status: 200, differences: [], record: { parent: id } } })
  expect(
    (await replay({ method: 'PUT', url: `${new URL(url).pathname}/other`, body: 'x' })).body,
  ).toMatchObject({
    record: { request: { method: 'PUT', url: `${url}/other`, body: { text: 'x' } } },
  })
  expect((await replay({ headers: [['a\r\nb', 'c']] })).status).toBe(400)
  expect((await replay({ method: 'get out' })).status).toBe(400)
})

it('tells of records on the command line, as text and as JSON', async () => {
  const child = spawn(process.execPath, [
    MAIN,
    'tail',
    '--gateway',
    ground.url,
    '--api',
    apiId,
    '--last',
    '1000',
    '--json',
  ])
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  child.kill()
  expect(JSON.parse(chunk.toString().split('\n')[0] ?? '')).toMatchObject({ apiId })
  const text = spawn(process.execPath, [
    MAIN,
    'tail',
    '--gateway',
    ground.url,
    '--text',
    '/first',
    '--last',
    '1',
  ])
  const [line] = (await once(text.stdout, 'data')) as [Buffer]
  text.kill()
  expect(line.toString()).toMatch(/GET \/_aws\/execute-api\/\w+\/first 200 {2}[\d.]+ ms/)
})

it('records an archive, and replays it at another address: same, or different and how', async () => {
  const file = join(folder, 'requests.har')
  const recording = run(['record', '--har', file, '--count', '2', '--api', apiId])
  await expect
    .poll(async () => {
      await fetch(`${url}/recorded`)
      return readFileSync(file, { encoding: 'utf8', flag: 'a+' }).includes('/recorded')
    })
    .toBe(true)
  await fetch(`${url}/recorded`)
  expect((await recording).code).toBe(0)
  const har = JSON.parse(readFileSync(file, 'utf8')) as {
    log: { entries: { request: { url: string }; response: { status: number } }[] }
  }
  expect(await isArchive(har)).toBe(true)
  const same = await run(['replay', file, '--to', url])
  expect(same.output).toMatch(/^same {2}GET /m)
  expect(same.code).toBe(0)
  const [first] = har.log.entries
  if (first) first.response.status = 201
  const malformed = har.log.entries[1]?.request
  if (malformed) malformed.url = 'http://localhost:99999/pets'
  writeFileSync(file, JSON.stringify(har))
  const different = await run(['replay', file, '--to', url])
  expect(different.code).toBe(1)
  expect(different.output).toContain('status: 201 → 200')
  expect(different.output).toMatch(/^DIFFERS {2}GET http:\/\/localhost:99999\/pets/m)
})

it.each([
  [['replay'], 'replay needs the id of a record'],
  [['replay', 'absent'], '404'],
  [['replay', 'absent.har'], 'cannot be read'],
  [['record'], 'record needs --har'],
  [['tail', '--status', 'many'], '400'],
])('refuses %j, and says why', async (args, message) => {
  const { code, output } = await run(args)
  expect(code).toBe(1)
  expect(output).toContain(message)
})

/** The next record of a request for an API. */
async function nextOf(apiId: string): Promise<RequestRecord> {
  const record = await stream.nextOf('request')
  return record.apiId === apiId ? record : nextOf(apiId)
}

/** Two APIs whose backend tells what they sent it. */
async function startTwo() {
  const other = await startBackend()
  const integration = { integrationType: 'HTTP_PROXY', integrationMethod: 'ANY', integrationUri: other.url }
  const proxied = { integrations: { one: integration }, routes: { $default: 'one' } }
  const own = await configureApi(ground.url, proxied)
  return { other, own, foreign: await configureApi(ground.url, proxied) }
}

it('sends what is masked to no other API or stage, where mappings became others either', async () => {
  const { other, own, foreign } = await startTwo()
  const domainName = 'replayed.example.com'
  await configure(ground.url, 'POST', 'domainnames', { domainName, domainNameConfigurations: [{}] })
  const mappings = `domainnames/${domainName}/apimappings`
  const { apiMappingId } = await configure(ground.url, 'POST', mappings, {
    apiId: own.apiId,
    stage: '$default',
  })
  const headers = { host: domainName, authorization: 'Bearer a-secret-token' }
  expect((await sendHttp(ground.url, '/first', { headers })).status).toBe(200)
  const { id } = await nextOf(own.apiId)
  const replay = async () => {
    const answer = await fetch(`${ground.url}/_gatehouse/events/${id}/replay`, { method: 'POST' })
    const { status, withheld } = (await answer.json()) as { status: number; withheld?: string[] }
    return { status, withheld, sent: other.received.at(-1)?.headers.authorization }
  }
  expect(await replay()).toEqual({ status: 200, withheld: undefined, sent: 'Bearer a-secret-token' })
  await configure(ground.url, 'PATCH', `${mappings}/${apiMappingId}`, { apiId: foreign.apiId })
  expect(await replay()).toEqual({ status: 200, withheld: ['authorization'], sent: undefined })
  await other.close()
})

it('sends what is masked to a stage that was not there yet', async () => {
  const { other, own } = await startTwo()
  const path = `${new URL(own.url).pathname}/late/pets`
  await configure(ground.url, 'DELETE', `apis/${own.apiId}/stages/$default`)
  const headers = { authorization: 'Bearer a-secret-token' }
  expect((await sendHttp(ground.url, path, { headers })).status).toBe(404)
  const { id } = await nextOf(own.apiId)
  await configure(ground.url, 'POST', `apis/${own.apiId}/stages`, { stageName: 'late', autoDeploy: true })
  const answer = await fetch(`${ground.url}/_gatehouse/events/${id}/replay`, { method: 'POST' })
  expect(await answer.json()).toMatchObject({ status: 200 })
  expect(other.received.at(-1)?.headers.authorization).toBe('Bearer a-secret-token')
  await other.close()
})

it('sends what is masked to no other API or stage', async () => {
  const { other, own, foreign } = await startTwo()
  await fetch(`${own.url}/first`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer a-secret-token',
      cookie: 'a=a-secret-cookie',
      'x-api-key': 'a-secret-key',
      'x-copy': 'a-secret-token',
      'x-plain': 'plain',
    },
    body: 'told: a-secret-token',
  })
  const { id, request } = await nextOf(own.apiId)
  const replay = async (edits: object) => {
    const options = { method: 'POST', body: JSON.stringify(edits) }
    const answer = await fetch(`${ground.url}/_gatehouse/events/${id}/replay`, options)
    const { withheld } = (await answer.json()) as { withheld?: string[] }
    return { withheld: withheld?.sort(), ...other.received.at(-1) }
  }
  const path = (api: { url: string }) => `${new URL(api.url).pathname}/second`
  const secret = { authorization: 'Bearer a-secret-token', 'x-api-key': 'a-secret-key', 'x-plain': 'plain' }
  // The same API, by another path.
  expect(await replay({ url: path(own) })).toMatchObject({ withheld: undefined, headers: secret })
  const isBare = (sent: object) => !JSON.stringify(sent).includes('a-secret')
  const NAMES = ['authorization', 'cookie', 'x-api-key', 'x-copy']
  const elsewhere = await replay({ url: path(foreign) })
  expect(elsewhere).toMatchObject({
    withheld: NAMES,
    headers: { 'x-plain': 'plain' },
    body: expect.stringMatching(/^told: \*+$/),
  })
  expect(isBare(elsewhere)).toBe(true)
  const masked = request.headers.filter(([name]) => name !== 'host')
  const rewritten = await replay({ url: path(foreign), headers: [...masked, ['x-own', 'given']] })
  expect(rewritten).toMatchObject({ withheld: NAMES, headers: { 'x-own': 'given' } })
  expect(isBare(rewritten)).toBe(true)
  await other.close()
})
