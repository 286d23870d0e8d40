import type { OperationName } from '@gatehouse/contract'
import { validateResponse } from '@gatehouse/contract/responses'
import { createMock, type Mock, type MockOptions } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DocumentName, type PublishedOperation, readOperations } from './published.ts'

const MOCKS: readonly [DocumentName, MockOptions][] = [
  ['aws', {}],
  ['catalog', { dialect: 'catalog' }],
  ['connections', { api: 'connections' }],
]

describe.each(MOCKS)('the mock of the %s document', async (document, options) => {
  const published = await readOperations(document)
  let mock: Mock
  beforeAll(async () => {
    mock = await createMock(options)
  })
  afterAll(() => mock.close())

  test.each(published)('answers $name with its first example', async (operation) => {
    const answer = await call(operation, Object.values(operation.requests)[0])
    expect(answer.status).toBe(operation.success)
    expect(answer.body).toEqual(Object.values(operation.answers[operation.success] ?? {})[0])
    expect(problemsOf(document, operation, answer)).toEqual([])
  })

  test.each(published)('takes every example of a request of $name', async (operation) => {
    for (const [example, body] of Object.entries(operation.requests)) {
      expect((await call(operation, body)).status, example).toBe(operation.success)
    }
  })

  test.each(published)('answers $name with every example of an answer, when asked to', async (operation) => {
    for (const { status, example, body } of answersOf(operation)) {
      const answer = await call(operation, Object.values(operation.requests)[0], {
        prefer: `code=${status}, example=${example}`,
      })
      expect(answer, example).toMatchObject({ status, body })
      expect(problemsOf(document, operation, answer), example).toEqual([])
    }
  })

  test.each(published)('answers $name with each error that it declares, when asked to', async (operation) => {
    for (const status of operation.errors) {
      const answer = await call(operation, Object.values(operation.requests)[0], { prefer: `code=${status}` })
      expect(answer.status).toBe(status)
      // The service does not name this one.
      if (status !== 413) expect(answer.errorType).toMatch(/^[A-Z]\w+Exception$/)
      expect(problemsOf(document, operation, answer)).toEqual([])
    }
  })

  async function call(operation: PublishedOperation, body: unknown, headers: Record<string, string> = {}) {
    const response = await mock.fetch(operation.url, {
      method: operation.method,
      headers,
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(5_000),
    })
    const text = await response.text()
    expect(response.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/)
    return {
      status: response.status,
      errorType: response.headers.get('x-amzn-errortype'),
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    }
  }
})

function answersOf({ answers }: PublishedOperation) {
  return Object.entries(answers).flatMap(([status, examples]) =>
    Object.entries(examples).map(([example, body]) => ({
      example,
      body,
      status: Number(status === 'default' ? 504 : status),
    })),
  )
}

function problemsOf(document: DocumentName, { name, judge }: PublishedOperation, answer: Answer) {
  const { status, body } = answer
  const strict = document === 'aws' && !(name === 'ExportApi' && status === 200)
  return [...judge(status, body), ...(strict ? validateResponse(name as OperationName, answer) : [])]
}

interface Answer {
  readonly status: number
  readonly body: unknown
}
