import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cp, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { type HttpCall, sendHttp } from '../fixtures/http.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const examples = join(root, 'examples')
const missing = ['bash', 'curl'].filter((name) => spawnSync(name, ['--version']).error)
if (missing.length > 0)
  console.warn(`The README's examples are not tried: ${missing.join(' and ')} not found`)

/** Machines are busy with other tests. */
const PATIENT = { timeout: 240_000 }

let folder: Awaited<ReturnType<typeof createDataFolder>>
let services: ChildProcess
let servicesUrl: string
let printed = ''
let gateway: GatewayProcess

beforeAll(async () => {
  // A copy: the pet shop keeps its pets beside its code.
  folder = await createDataFolder()
  await cp(examples, join(folder.path, 'examples'), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder.path, 'node_modules'))
  services = spawn(process.execPath, [join(examples, 'local-services.mjs'), '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  services.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  await vi.waitFor(() => expect(printed).toMatch(/:\d+\n/), PATIENT)
  servicesUrl = /http:\S+/.exec(printed)?.[0] ?? ''
  gateway = await startGatewayProcess(
    ':memory:',
    ['--config', join(folder.path, 'examples/gatehouse.config.ts')],
    ['env', '-u', 'AWS_ACCESS_KEY_ID', '-u', 'AWS_SECRET_ACCESS_KEY', `LOCAL_SERVICES=${servicesUrl}`],
  )
})

afterAll(async () => {
  services.kill()
  await once(services, 'exit')
  await gateway.stop()
  await folder.remove()
})

/** Imports an example; its requests go to where the script says that it is served. */
async function open(example: string, ...values: string[]) {
  const env = { ...process.env, GATEWAY: gateway.url }
  const { stdout } = await run(process.execPath, [join(examples, 'import.mjs'), example, ...values], { env })
  const { pathname } = new URL(stdout.trim())
  return (path: string, request?: HttpCall) => sendHttp(gateway.url, pathname + path, request)
}

describe('the pet shop', () => {
  it('keeps pets as JSON files', async () => {
    const send = await open('pet-shop')
    const json = { 'content-type': 'application/json' }
    const add = (body: string) => send('/pets', { method: 'POST', headers: json, body })
    const added = await Promise.all(['Rex', 'Tom', 'Ann'].map((name) => add(JSON.stringify({ name }))))
    expect(added.map(({ status }) => status)).toEqual([201, 201, 201])
    const [rex, tom, ann] = added.map((it) => it.json() as { id: string; name: string })
    expect((await send('/pets')).json()).toEqual(expect.arrayContaining([rex, tom, ann]))
    const one = `/pets/${rex?.id}`
    const changed = await send(one, { method: 'PUT', headers: json, body: '{"name":"Max"}' })
    expect([changed.status, changed.json()]).toEqual([200, { id: rex?.id, name: 'Max' }])
    const file = join(folder.path, `examples/pet-shop/functions/.pets/${rex?.id}.json`)
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(changed.json())
    for (const id of [rex, tom, ann].map((it) => it?.id))
      expect((await send(`/pets/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await send(one)).status).toBe(404)
  })

  it.each([
    ['a pet without a name', '/pets', 'POST', '{}', 400],
    ['no JSON', '/pets', 'POST', 'Rex', 400],
    ['an id that leads elsewhere', '/pets/..%2F..%2Fpackage', 'DELETE', undefined, 400],
    ['a path that is not its own', '/shops', 'GET', undefined, 404],
  ])('refuses %s', async (_what, path, method, body, status) => {
    const send = await open('pet-shop')
    expect((await send(path, { method, body })).status).toBe(status)
  })
})

it('the webhook puts what is posted into the queue', async () => {
  const send = await open('webhook')
  const answer = await send('/hooks/github', { method: 'POST', body: '{"action":"opened"}' })
  expect([answer.status, answer.text]).toEqual([
    200,
    expect.stringMatching(/<MessageId>[\w-]{36}<\/MessageId>/),
  ])
  const line = 'https://sqs.us-east-1.amazonaws.com/123456789012/hooks got {"action":"opened"}'
  await vi.waitFor(() => expect(printed).toContain(line), PATIENT)
})

it("the members' route asks for a token of the issuer, the open one does not", async () => {
  const send = await open('members', `services=${servicesUrl}`)
  const { token } = (await sendHttp(servicesUrl, '/token')).json() as { token: string }
  expect((await send('/open')).status).toBe(200)
  expect((await send('/me')).status).toBe(401)
  expect((await send('/me', { headers: { authorization: `Bearer ${token}x` } })).status).toBe(401)
  expect((await send('/me', { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
})

it('the private service is reached through its VPC link', async () => {
  const body = '{"name":"link","subnetIds":["subnet-1"]}'
  const link = await sendHttp(gateway.url, '/v2/vpclinks', { method: 'POST', body })
  const { vpcLinkId } = link.json() as { vpcLinkId: string }
  const send = await open('private-service', `vpcLink=${vpcLinkId}`)
  const answer = await send('/stock?of=cats', { method: 'POST', body: 'x' })
  expect(answer.json()).toMatchObject({
    method: 'POST',
    url: '/stock?of=cats',
    body: 'x',
    headers: { via: 'HTTP/1.1 AmazonAPIGateway' },
  })
})

test.runIf(missing.length === 0)("the README's examples work when pasted", async () => {
  const readme = await readFile(join(root, 'examples/README.md'), 'utf8')
  const [, commands = ''] = /<!-- examples -->\n```sh\n([\s\S]*?)```/.exec(readme) ?? []
  const script = commands
    .replaceAll('http://localhost:4080', gateway.url)
    .replaceAll('http://localhost:4100', servicesUrl)
  const { stdout } = await run('bash', ['-ec', script], {
    cwd: root,
    env: { ...process.env, GATEWAY: gateway.url },
  })
  expect(stdout).toMatch(/"name":"Rex"\}.*\[.*"name":"Rex"/s)
  expect(stdout).toContain('<MessageId>')
  expect(stdout).toContain('{"message":"Unauthorized"}')
  expect(stdout).toContain('"url":"/echo"')
  expect(stdout).toContain('"url":"/stock?of=cats"')
})

it('every example is tried here', async () => {
  const entries = await readdir(examples, { withFileTypes: true })
  const names = entries.filter((it) => it.isDirectory()).map(({ name }) => name)
  // Projects and tests are tried in test/journeys, test/projects and test/kit.
  const elsewhere = ['library', 'projects', 'pytest']
  const apis = ['members', 'pet-shop', 'private-service', 'webhook']
  expect(names.sort()).toEqual([...apis, ...elsewhere].sort())
  for (const name of apis) {
    const lines = (await readFile(join(examples, name, 'README.md'), 'utf8')).trim().split('\n')
    expect([name, lines.length <= 7]).toEqual([name, true])
  }
})
