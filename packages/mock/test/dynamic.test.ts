import type { OperationName } from '@gatehouse/contract'
import { validateResponse } from '@gatehouse/contract/responses'
import { createMock, type Mock, type MockOptions } from '@gatehouse/mock'
import { describe, expect, test } from 'vitest'
import { type DocumentName, type PublishedOperation, readOperations } from './published.ts'

/** What is made up differs with the call: with a query that means nothing as well. One mock for all, since each compiles the contract. */
const TRIES = [1, 2, 3, 4, 5]

const MOCKS: readonly [DocumentName, MockOptions][] = [
  ['aws', {}],
  ['catalog', { dialect: 'catalog' }],
  ['connections', { api: 'connections' }],
]

describe.each(MOCKS)('data made up for the %s document', async (document, options) => {
  const published = await readOperations(document)
  const mock = await createMock({ ...options, dynamic: true, seed: 1 })

  test.each(published)('satisfies the schema of $name each time', async (operation) => {
    for (const attempt of TRIES) {
      const { status, body } = await call(mock, operation, attempt)
      expect(status).toBe(operation.success)
      expect(operation.judge(status, body)).toEqual([])
      if (document === 'aws') {
        expect(validateResponse(operation.name as OperationName, { status, body })).toEqual([])
      }
    }
  })

  test.each(published.filter(hasData))(
    'is made up for $name, not taken from its example',
    async (operation) => {
      const [example] = Object.values(operation.answers[operation.success] ?? {})
      const [one, two] = await Promise.all([1, 2].map((attempt) => call(mock, operation, attempt)))
      expect(one?.body).not.toEqual(example)
      expect(one?.body).not.toEqual(two?.body)
    },
  )
})

describe('made-up data', () => {
  const url = '/v2/apis/a1b2c3'

  test('is the same for the same seed and call, whatever was called before', async () => {
    const [one, two] = await Promise.all([1, 1].map((seed) => createMock({ dynamic: true, seed })))
    await two?.fetch('/v2/apis')
    expect(await read(one, url)).toEqual(await read(two, url))
  })

  test('differs between calls', async () => {
    const mock = await createMock({ dynamic: true, seed: 1 })
    expect(await read(mock, url)).not.toEqual(await read(mock, '/v2/apis/other'))
    const unseeded = await createMock({ dynamic: true })
    expect(await read(unseeded, url)).not.toEqual(await read(unseeded, url))
  })

  test('comes from the source of chance that is given', async () => {
    const [one, two] = await Promise.all([0, 1].map(() => createMock({ dynamic: true, random: () => 0.25 })))
    expect(await read(one, url)).toEqual(await read(two, url))
  })

  test('has no further page, so reading page after page ends', async () => {
    for (const [options, member] of [
      [{}, 'nextToken'],
      [{ dialect: 'catalog' }, 'NextToken'],
    ] as const) {
      const mock = await createMock({ ...options, dynamic: true, seed: 1 })
      expect(await read(mock, '/v2/apis')).not.toHaveProperty(member)
    }
  })

  test('is given to a call that prefers it, and an example to one that does not', async () => {
    const plain = await createMock()
    const dynamic = await createMock({ dynamic: true })
    const example = await read(plain, url)
    expect(await read(plain, url, { prefer: 'dynamic=true' })).not.toEqual(example)
    expect(await read(plain, `${url}?__dynamic=true`)).not.toEqual(example)
    expect(await read(dynamic, url, { prefer: 'dynamic=false' })).toEqual(example)
    expect(await read(dynamic, url, { prefer: 'example=pet-shop' })).toEqual(example)
  })

  test('leaves errors with the texts of the contract', async () => {
    const dynamic = await createMock({ dynamic: true })
    const body = await read(dynamic, url, { prefer: 'code=404' })
    expect(body).toEqual({ message: 'Invalid API identifier specified a1b2c3' })
  })
})

/** Whether there is anything to make up: an exported document and an empty body leave nothing to chance. */
function hasData({ name, success, answers }: PublishedOperation): boolean {
  const [example] = Object.values(answers[success] ?? {})
  return name !== 'ExportApi' && example != null && Object.keys(example ?? {}).length > 0
}

async function call(mock: Mock, { method, url, requests }: PublishedOperation, attempt: number) {
  const [body] = Object.values(requests)
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const response = await mock.fetch(`${url}${url.includes('?') ? '&' : '?'}try=${attempt}`, {
    method,
    ...sent,
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) }
}

async function read(
  mock: Mock | undefined,
  url: string,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await mock?.fetch(url, { headers })
  return response?.json()
}
