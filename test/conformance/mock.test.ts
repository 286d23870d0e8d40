import { readFile } from 'node:fs/promises'
import { type OperationName, operations, type RequestProblem, validateRequest } from '@gatehouse/contract'
import { validateResponse } from '@gatehouse/contract/responses'
import { type MockServer, startMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Example {
  readonly operation: OperationName
  readonly title: string
  readonly body: unknown
}

const document = JSON.parse(
  await readFile(new URL('../../packages/contract/documents/aws/openapi.json', import.meta.url), 'utf8'),
)
const names = Object.keys(operations) as OperationName[]

let mock: MockServer
beforeAll(async () => {
  mock = await startMock({ port: 0, host: '127.0.0.1' })
})
afterAll(() => mock.close())

describe('the mock', () => {
  test.each(names)('answers %s with an example that the contract allows', async (operation) => {
    const [example] = examplesOf(operation)
    const answer = await call(operation, example?.body)
    expect(answer.violations).toBeNull()
    expect(answer.status).toBe(operations[operation].success)
    if (operation !== 'ExportApi') expect(validateResponse(operation, answer)).toEqual([])
  })

  test.each(names.flatMap(examplesOf))('takes the example $title', async ({ operation, body }) => {
    expect(problemsOf(operation, body)).toEqual([])
    const answer = await call(operation, body)
    expect(answer.violations).toBeNull()
    expect(answer.status).toBe(operations[operation].success)
  })

  test.each(names)('answers %s with each error that it declares, when asked to', async (operation) => {
    for (const status of operations[operation].errors) {
      const answer = await call(operation, examplesOf(operation)[0]?.body, { prefer: `code=${status}` })
      expect(answer.status).toBe(status)
      expect(validateResponse(operation, answer)).toEqual([])
    }
  })
})

async function call(operation: OperationName, body: unknown, headers: Record<string, string> = {}) {
  const { method, path } = operations[operation]
  const response = await fetch(`${mock.url}${fill(path)}${queryOf(operation)}`, {
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(5_000),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
    violations: response.headers.get('sl-violations'),
  }
}

function examplesOf(operation: OperationName): Example[] {
  const { method, path } = operations[operation]
  const media = document.paths[path][method.toLowerCase()].requestBody?.content['application/json']
  return Object.entries<{ $ref: string }>(media?.examples ?? {}).map(([name, { $ref }]) => ({
    operation,
    title: `${operation} ${name}`,
    body: document.components.examples[$ref.split('/').at(-1) ?? ''].value,
  }))
}

function problemsOf(operation: OperationName, body: unknown): readonly RequestProblem[] {
  const labels = [...operations[operation].path.matchAll(/\{([^}]+)\}/g)].map(([, label = '']) => [
    label,
    exampleOf(label),
  ])
  const query = Object.fromEntries(new URLSearchParams(queryOf(operation)))
  return validateRequest(operation, { path: Object.fromEntries(labels), query, body: structuredClone(body) })
}

function fill(path: string): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, label: string) => encodeURIComponent(exampleOf(label)))
}

function exampleOf(label: string): string {
  const parameters = Object.values<{ name: string; in: string; example: string }>(
    document.components.parameters,
  )
  return parameters.find((it) => it.name === label && it.in === 'path')?.example ?? ''
}

function queryOf(operation: OperationName): string {
  if (operation === 'ExportApi') return '?outputType=JSON'
  return operation === 'UntagResource' ? '?tagKeys=team' : ''
}
