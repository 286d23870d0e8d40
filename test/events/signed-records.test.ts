import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { ACCOUNT, ADMIN, CREDENTIALS, STRANGER, writeCredentials } from '../fixtures/credentials.ts'
import {
  createDataFolder,
  type GatewayProcess,
  MAIN,
  startGatewayProcess,
} from '../fixtures/gateway-process.ts'
import { type Key, type Signable, sign } from '../fixtures/signer.ts'

/** An agent that may create APIs, but not tag them. */
const AGENT: Key = { accessKeyId: 'AKIAAGENT', secretAccessKey: 'secretoftheagent' }
const ROOT = 'arn:aws:apigateway:us-east-1::'
const AGENT_POLICY = {
  Statement: {
    Effect: 'Allow',
    Action: 'apigateway:*',
    Resource: [`${ROOT}/apis`, `${ROOT}/_gatehouse/mcp`],
  },
}
const KEYS = {
  credentials: [...CREDENTIALS.credentials, { ...AGENT, account: ACCOUNT, policies: [AGENT_POLICY] }],
}

let folder: Awaited<ReturnType<typeof createDataFolder>>
let backend: Backend
let gateway: GatewayProcess
let api = ''

beforeAll(async () => {
  folder = await createDataFolder()
  backend = await startBackend((_, response) => void response.end('{"from":"backend"}'))
  const credentials = await writeCredentials(folder.path, KEYS)
  const args = ['--auth', 'sigv4', '--credentials', credentials, '--inspect', '--mcp', '--mcp-write']
  gateway = await startGatewayProcess(':memory:', args)
  const body = JSON.stringify({ name: 'signed', protocolType: 'HTTP', target: backend.url })
  const headers = { 'content-type': 'application/json' }
  const made = await ask('/v2/apis', { method: 'POST', body, headers })
  api = ((await made.json()) as { apiEndpoint: string }).apiEndpoint
})
afterAll(async () => {
  await gateway.stop()
  await backend.close()
  await folder.remove()
})

/** Asks the gateway, signed by a key. */
async function ask(path: string, request: Signable = {}, key: Key = ADMIN): Promise<Response> {
  const { method, headers, body } = await sign(gateway.url + path, key, request)
  return fetch(gateway.url + path, { method, headers, ...(body && { body }) })
}

const ENVIRONMENT = { AWS_ACCESS_KEY_ID: ADMIN.accessKeyId, AWS_SECRET_ACCESS_KEY: ADMIN.secretAccessKey }

/** Starts a command of the gateway's, with these variables and none of the machine's that sign. */
function start(args: readonly string[], variables: Readonly<Record<string, string>> = ENVIRONMENT) {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'))
  const env = { ...Object.fromEntries(own), ...variables }
  const child = spawn(process.execPath, [MAIN, ...args, '--gateway', gateway.url], { env })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, output }))
  return { child, ended }
}

/** Sends a request to the API, and gives the id of its record. */
async function send(path: string): Promise<string> {
  await fetch(api + path)
  const list = await ask(`/_gatehouse/events?text=${path}&kind=request`, {
    headers: { accept: 'application/json' },
  })
  const { records } = (await list.json()) as { records: { id: string }[] }
  return records[0]?.id ?? ''
}

it('are read in every form by who signs, and by nobody else', async () => {
  const id = await send('/read')
  const json = { headers: { accept: 'application/json' } }
  const forms: [string, Signable, RegExp][] = [
    ['/_gatehouse/events', json, /\/read/],
    ['/_gatehouse/events?format=har', {}, /"version":"1.2"/],
    [`/_gatehouse/events/${id}`, {}, /"routeKey":"\$default"/],
    [`/_gatehouse/events/${id}?format=har`, {}, /"_gatehouse"/],
    [`/_gatehouse/events/${id}?format=curl`, {}, /^curl -i/],
    [`/_gatehouse/events/${id}/replay`, { method: 'POST' }, /"differences":\[\]/],
  ]
  for (const [path, request, expected] of forms) {
    const answer = await ask(path, request)
    expect([path, answer.status, await answer.text()]).toEqual([path, 200, expect.stringMatching(expected)])
    const init = { method: request.method ?? 'GET', headers: { ...request.headers } }
    const refused = await fetch(gateway.url + path, init)
    expect([path, refused.status, await refused.text()]).toEqual([
      path,
      403,
      expect.not.stringContaining('read'),
    ])
    const forged = await ask(path, request, { ...ADMIN, secretAccessKey: 'another' })
    expect([path, forged.status]).toEqual([path, 403])
  }
})

it('are told to keys of the account of their API alone', async () => {
  const id = await send('/ours')
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } }
  const made = await ask(
    '/v2/apis',
    { ...post, body: JSON.stringify({ name: 'theirs', protocolType: 'HTTP' }) },
    STRANGER,
  )
  expect(made.status).toBe(201)
  // It leads to no API, and so is for keys of the gateway's own account.
  await fetch(`${gateway.url}/_aws/execute-api/none000000/nowhere`)
  const list = async (key: Key) => {
    const answer = await ask('/_gatehouse/events', { headers: { accept: 'application/json' } }, key)
    return answer.text()
  }
  expect(await list(ADMIN)).toMatch(/\/ours/)
  expect(await list(ADMIN)).not.toMatch(/theirs|nowhere/)
  const theirs = JSON.parse(await list(STRANGER)) as {
    records: { kind: string; call: { account: string } }[]
  }
  expect(theirs.records.map(({ kind, call }) => [kind, call.account])).toEqual([
    ['management-call', '999999999999'],
  ])
  expect(await (await ask('/_gatehouse/events?format=har&kind=request', {}, STRANGER)).text()).not.toContain(
    '/ours',
  )
  for (const [path, request] of [
    [`/_gatehouse/events/${id}`, {}],
    [`/_gatehouse/events/${id}?format=curl`, {}],
    [`/_gatehouse/events/${id}/replay`, { method: 'POST' }],
  ] as const) {
    const refused = await ask(path, request, STRANGER)
    expect([path, refused.status, await refused.json()]).toEqual([
      path,
      404,
      { message: `No record ${id} is kept` },
    ])
  }
  const message = {
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'find_events', arguments: {} },
  }
  const accept = { ...post.headers, accept: 'application/json, text/event-stream' }
  const told = await ask(
    '/_gatehouse/mcp',
    { method: 'POST', headers: accept, body: JSON.stringify(message) },
    STRANGER,
  )
  expect(await told.text()).not.toContain('/ours')
  const stream = await ask('/_gatehouse/events', { headers: { accept: 'text/event-stream' } }, STRANGER)
  await fetch(`${api}/ours-again`)
  await ask('/v2/apis', {}, STRANGER)
  let text = ''
  for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk)
    if (text.includes('GetApis')) break
  }
  expect(text).not.toContain('/ours')
})

it('come as a stream to who signs, and to nobody else', async () => {
  const query = '/_gatehouse/events?last=0&kind=request'
  const stream = await ask(query, { headers: { accept: 'text/event-stream' } })
  expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/)
  await fetch(`${api}/streamed`)
  let text = ''
  for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk)
    if (text.includes('/streamed')) break
  }
  const refused = await fetch(gateway.url + query, { headers: { accept: 'text/event-stream' } })
  expect(refused.status).toBe(403)
})

it('are followed, kept and sent again on the command line, signed by the environment', async () => {
  const id = await send('/first')
  const tail = start(['tail', '--last', '1', '--text', '/first', '--json'])
  const [line] = (await once(tail.child.stdout, 'data')) as [Buffer]
  tail.child.kill()
  expect(JSON.parse(String(line))).toMatchObject({ id })
  const file = `${folder.path}/signed.har`
  const recording = start(['record', '--har', file, '--count', '1', '--text', '/kept'])
  await expect
    .poll(async () => {
      await fetch(`${api}/kept`)
      return readFileSync(file, { encoding: 'utf8', flag: 'a+' }).includes('/kept')
    })
    .toBe(true)
  expect(await recording.ended).toMatchObject({ code: 0 })
  expect(await start(['replay', id]).ended).toEqual({ code: 0, output: expect.stringMatching(/^same /) })
  expect(await start(['replay', file, '--to', backend.url]).ended).toMatchObject({ code: 0 })
})

it.each([
  ['tail', '--last', '1'],
  ['record', '--har', 'never.har', '--count', '1'],
  ['replay', 'a-1'],
])('are refused to `%s` where the environment has no credentials', async (...args) => {
  const given = args.map((it) => (it === 'never.har' ? `${folder.path}/${it}` : it))
  const { code, output } = await start(given, {}).ended
  expect(code).toBe(1)
  expect(output).toMatch(/answered 403: .*(?:AWS_ACCESS_KEY_ID|Missing Authentication Token|signature)/i)
})

it('are told to agents that sign, and to nobody else', async () => {
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/call' }
  const call = { ...message, params: { name: 'find_events', arguments: { text: '/first' } } }
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
  const request = { method: 'POST', body: JSON.stringify(call), headers }
  const answer = await ask('/_gatehouse/mcp', request)
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('/first')])
  expect((await fetch(`${gateway.url}/_gatehouse/mcp`, request)).status).toBe(403)
})

it.each([
  ['a few tags', { a: 'b' }],
  // Looked at where the state is: it is long.
  ['long tags', { a: 'b', c: 'd'.repeat(20_000) }],
])('agents may do what their key may, and need a policy for tags: %s', async (_title, tags) => {
  const create = async (parameters: object) => {
    const params = { name: 'call_operation', arguments: { operation: 'CreateApi', parameters } }
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
    return (await ask('/_gatehouse/mcp', { method: 'POST', body, headers }, AGENT)).text()
  }
  const api = { name: 'made', protocolType: 'HTTP' }
  expect(await create(api)).toContain('apiId')
  const direct = { method: 'POST', body: JSON.stringify({ ...api, tags }) }
  expect((await ask('/v2/apis', direct, AGENT)).status).toBe(403)
  const refused = await create({ ...api, tags })
  expect(refused).toContain('CreateApi answered 403')
  expect(refused).toContain('/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2F*')
})
