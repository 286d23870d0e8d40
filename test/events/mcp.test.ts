import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAIN } from '../fixtures/gateway-process.ts'
import { prepareGround } from '../fixtures/ground.ts'
import { PLANTED_FAULTS } from '../fixtures/planted-faults.ts'

let ground: Awaited<ReturnType<typeof prepareGround>>

beforeAll(async () => {
  ground = await prepareGround({ mcp: true, mcpWrite: true })
})

afterAll(() => ground.close())

type Transport = Parameters<Client['connect']>[0]

async function connectTo(transport: unknown): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(transport as Transport)
  return client
}

const overHttp = (url: string) =>
  connectTo(new StreamableHTTPClientTransport(new URL(`${url}/_gatehouse/mcp`)))

const overStdio = (url: string, args: string[] = []) =>
  connectTo(
    new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp', '--gateway', url, ...args] }),
  )

/** Calls a tool; its text. */
async function call(client: Client, name: string, args: Record<string, unknown> = {}): Promise<string> {
  const { content } = await client.callTool({ name, arguments: args })
  return (content as { text: string }[]).map(({ text }) => text).join('\n')
}

describe.each([
  ['streamable HTTP', () => overHttp(ground.url)],
  ['stdio', () => overStdio(ground.url, ['--mcp-write'])],
])('over %s', (_, connect) => {
  let client: Client

  beforeAll(async () => {
    client = await connect()
  })

  afterAll(() => client.close())

  it.each(PLANTED_FAULTS.map((it) => [it.title, it] as const))(
    'an agent finds %s in at most three calls',
    async (_title, { plant, code, hint }) => {
      const api = await plant(ground)
      const calls = ['1', '2', '3']
      let told = ''
      for (const _call of calls) {
        told = await call(client, 'find_events', { api })
        if (told.includes(code)) break
      }
      expect(told).toContain(code)
      expect(told).toMatch(hint)
    },
  )

  it('makes an API by operations, describes it, explains a request, and sends one again', async () => {
    const created = JSON.parse(
      await call(client, 'call_operation', {
        operation: 'CreateApi',
        parameters: { name: 'made', protocolType: 'HTTP', target: ground.backendUrl },
      }),
    ) as { apiId: string; apiEndpoint: string }
    expect(await call(client, 'list_apis')).toContain(`${created.apiId} made HTTP`)
    expect(await call(client, 'describe_api', { apiId: created.apiId })).toContain(
      '$default  NONE  HTTP_PROXY',
    )
    expect(await call(client, 'explain_request', { url: `${created.apiEndpoint}/pets` })).toContain(
      'no other route matches',
    )
    await fetch(`${created.apiEndpoint}/pets`)
    const events = await call(client, 'find_events', { api: created.apiId, kind: 'request' })
    const [id = ''] = events.split(' ')
    expect(await call(client, 'get_event', { id })).toContain('"kind": "request"')
    expect(await call(client, 'replay_event', { id })).toContain('The answer is the same.')
    expect(await call(client, 'call_operation', { operation: 'GetApi' })).toBe('GetApi needs apiId')
    const arn = `arn:aws:apigateway:us-east-1::/apis/${created.apiId}`
    const tagged = { 'resource-arn': arn, tags: { team: 'pets' } }
    expect(await call(client, 'call_operation', { operation: 'TagResource', parameters: tagged })).toBe(
      'TagResource is done (201).',
    )
    expect(
      await call(client, 'call_operation', { operation: 'GetTags', parameters: { resourceArn: arn } }),
    ).toContain('"team":"pets"')
    expect(
      await call(client, 'call_operation', { operation: 'DeleteApi', parameters: { apiId: created.apiId } }),
    ).toBe('DeleteApi is done (204).')
  })

  it('describes operations, validates documents, invokes functions and reads their output', async () => {
    expect(await call(client, 'describe_operation')).toContain('CreateRoute')
    expect(await call(client, 'describe_operation', { operation: 'CreateRoute' })).toContain('"routeKey"')
    const document = '{"openapi":"3.0.1","info":{"title":"a","version":"1"},"paths":{}}'
    expect(await call(client, 'validate_document', { document })).toContain('"isValid": true')
    expect(await call(client, 'validate_document', { document: '{' })).toContain('"isValid": false')
    expect(await call(client, 'invoke_function', { name: 'plain', event: {} })).toBe(
      '{"result":{"greeting":"hello"}}',
    )
    expect(await call(client, 'invoke_function', { name: 'absent' })).toContain('404')
    expect(await call(client, 'read_logs', { text: 'broken' })).toContain('a-package-that-is-not-there')
  })
})

it('changes nothing and sends nothing without --mcp-write', async () => {
  const client = await overStdio(ground.url)
  const { tools } = await client.listTools()
  const names = tools.map(({ name }) => name)
  expect(names).toContain('find_events')
  expect(names).not.toContain('replay_event')
  expect(names).not.toContain('invoke_function')
  expect(await call(client, 'call_operation', { operation: 'CreateApi', parameters: {} })).toContain(
    '--mcp-write',
  )
  await client.close()
})

it('is not there unless it is asked for', async () => {
  const other = await prepareGround()
  const answer = await fetch(`${other.url}/_gatehouse/mcp`, { method: 'POST', body: '{}' })
  expect(answer.status).toBe(404)
  await other.close()
})

it('is not for pages of other origins', async () => {
  const answer = await fetch(`${ground.url}/_gatehouse/mcp`, {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'content-type': 'application/json' },
    body: '{}',
  })
  expect(answer.status).toBe(403)
})
