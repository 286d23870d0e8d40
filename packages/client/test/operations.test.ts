import { readFile } from 'node:fs/promises'
import { createCaller, createClient, type Operations } from '@gatehouse/client'
import { type OperationName, operations } from '@gatehouse/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Backend } from '../../../test/fixtures/backend.ts'
import { startAnswering } from './answering.ts'

type AnyCalls = Record<string, (input: unknown) => Promise<unknown>>

const names = Object.keys(operations) as OperationName[]
const file = '../../../packages/contract/documents/aws/openapi.dereferenced.json'
const document = JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'))

let service: Backend
beforeAll(async () => {
  service = await startAnswering({})
})
afterAll(() => service.close())

describe('operations by name', () => {
  test.each(names)('%s has no member that two of path, query and body share', (name) => {
    const { labels, query, members } = membersOf(name)
    const all = [...labels.map(toMember), ...query, ...members]
    expect(all).toEqual([...new Set(all)])
  })

  test.each(names)('%s sends each member where the contract has it', async (name) => {
    const { labels, query, members } = membersOf(name)
    const client = createClient({ baseUrl: service.url }) as unknown as AnyCalls
    const call = client[name.charAt(0).toLowerCase() + name.slice(1)]
    const all = [...labels.map(toMember), ...query, ...members]
    await call?.(Object.fromEntries(all.map((member) => [member, `${member}?`])))
    const received = service.received.at(-1)
    const { method, path, body } = operations[name]
    const filled = path.replaceAll(/\{([^}]+)\}/g, (_, label: string) => `${toMember(label)}%3F`)
    const search = query.map((member) => `${member}=${member}%3F`).sort()
    expect(received?.method).toBe(method)
    expect(received?.url).toBe([filled, ...(search.length > 0 ? [search.join('&')] : [])].join('?'))
    const sent = Object.fromEntries(members.map((member) => [member, `${member}?`]))
    expect(received?.body).toBe(body ? JSON.stringify(sent) : '')
  })

  test.each([
    ['a missing label', undefined, 'apiId is missing'],
    ['an empty label', '', 'apiId is missing'],
    ['a label that is a step through the path', '..', "apiId cannot be '..'"],
    ['a label that stands still in the path', '.', "apiId cannot be '.'"],
  ])('%s is refused before anything is sent', async (_, apiId, message) => {
    const before = service.received.length
    const client = createClient({ baseUrl: service.url })
    const input = { apiId } as Parameters<Operations['deleteApi']>[0]
    await expect(client.deleteApi(input)).rejects.toThrow(new TypeError(message))
    await expect(client.DELETE('/v2/apis/{apiId}', { params: { path: input } })).rejects.toThrow(message)
    expect(service.received).toHaveLength(before)
  })

  test('a query parameter that is undefined or null is left out', async () => {
    const client = createClient({ baseUrl: service.url }) as unknown as AnyCalls
    await client.getApis?.({ maxResults: null, nextToken: undefined })
    expect(service.received.at(-1)?.url).toBe('/v2/apis')
  })

  test('an input is left as it was', async () => {
    const input = Object.freeze({ apiId: 'a1', name: 'x' })
    await createClient({ baseUrl: service.url }).updateApi(input)
    expect(input).toEqual({ apiId: 'a1', name: 'x' })
  })

  test('middleware of the client by path applies to operations by name', async () => {
    const client = createClient({ baseUrl: service.url })
    client.use({ onRequest: ({ request }) => request.headers.set('x-team', 'pets') })
    await client.getApis()
    expect(service.received.at(-1)?.headers['x-team']).toBe('pets')
  })

  test('an export as YAML is its text, as JSON the document', async () => {
    const headers = { 'content-type': 'application/yaml' }
    const exporter = await startAnswering({ headers, body: 'openapi: "3.0.1"\n' }, { body: { openapi: '3' } })
    const client = createClient({ baseUrl: exporter.url })
    const input = { apiId: 'a1', specification: 'OAS30', outputType: 'YAML' } as const
    expect(await client.exportApi(input)).toBe('openapi: "3.0.1"\n')
    expect(await client.exportApi({ ...input, outputType: 'JSON' })).toEqual({ openapi: '3' })
    await exporter.close()
  })

  test('the default address is that of AWS in the region', async () => {
    const sent: string[] = []
    const fetch = async ({ url }: Request) => {
      sent.push(url)
      return new Response('{}')
    }
    for (const region of ['eu-west-1', 'cn-north-1']) await createClient({ region, fetch }).getApis()
    expect(sent).toEqual([
      'https://apigateway.eu-west-1.amazonaws.com/v2/apis',
      'https://apigateway.cn-north-1.amazonaws.com.cn/v2/apis',
    ])
  })

  test.each(['x.evil.example/', 'evil.example#', 'user@evil', 'us-east-1\n', 'US-EAST-1', '', '..'])(
    'a region that would lead to another host is refused: %j',
    (region) => {
      const refused = /^region has to be one such as us-east-1/
      expect(() => createClient({ region })).toThrow(refused)
      expect(() => createCaller({ region })).toThrow(refused)
      expect(createClient({ region, baseUrl: service.url }).baseUrl).toBe(service.url)
    },
  )
})

function membersOf(name: OperationName) {
  const { method, path, query } = operations[name]
  const { requestBody } = document.paths[path][method.toLowerCase()]
  return {
    labels: [...path.matchAll(/\{([^}]+)\}/g)].map(([, label = '']) => label),
    query: Object.keys(query),
    members: Object.keys(requestBody?.content['application/json'].schema.properties ?? {}),
  }
}

function toMember(label: string): string {
  return label === 'resource-arn' ? 'resourceArn' : label
}
