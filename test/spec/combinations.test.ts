import { readFile } from 'node:fs/promises'
import type { Call } from '@gatehouse/conformance/cases/row'
import { matchOperation } from '@gatehouse/contract'
import { validateWholeRequest } from '@gatehouse/contract/requests'
import { createMock, type Mock } from '@gatehouse/mock'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createInProcessTarget } from '../conformance/in-process-target.ts'
import { createCaller } from '../conformance/management-calls.ts'
import { COMBINATIONS } from './combinations.ts'
import { type ContractDocument, operationsOf } from './contract-document.ts'

const gateway = createInProcessTarget()
let mock: Mock
beforeAll(async () => {
  mock = await createMock()
})
afterAll(() => mock.close())

/** Whether a body is what a published document says, by a validator of its own. */
const judges: Readonly<Record<string, (operation: string, body: unknown) => boolean>> = {
  'the document in OpenAPI 3.1': await judgeOf('openapi.json', new Ajv2020({ strict: false })),
  'the document in OpenAPI 3.0': await judgeOf('openapi-3.0.json', new Ajv({ strict: false })),
  'the document without references': await judgeOf(
    'openapi.dereferenced.json',
    new Ajv2020({ strict: false }),
  ),
  'the validators of the package': (operation, body) =>
    validateWholeRequest(operation as 'CreateApi', { path: { ...PATH }, query: {}, body }).length === 0,
}
const PATH = {
  apiId: 'a',
  domainName: 'a.example.com',
  portalId: 'a',
  portalProductId: 'a',
  routingRuleId: 'a',
}

describe.each(COMBINATIONS)('$title', ({ given, when, good, members }) => {
  const operation = matchOperation(when.method, when.path.replaceAll(/<\w+>/g, 'a'))?.name ?? ''

  test.each(Object.keys(judges))(`${good ? 'is taken' : 'is refused'} by %s`, (name) => {
    expect(judges[name]?.(operation, when.body)).toBe(good)
  })

  test('is told by member', () => {
    const problems = validateWholeRequest(operation as 'CreateApi', {
      path: { ...PATH },
      query: {},
      body: when.body,
    })
    expect([...new Set(problems.map(({ member }) => member))]).toEqual(members)
  })

  test(`is ${good ? 'taken' : 'refused'} by the mock`, async () => {
    const answer = await mock.fetch(`http://mock${when.path.replaceAll(/<\w+>/g, 'a1b2c3d4e5')}`, {
      method: when.method,
      body: JSON.stringify(when.body),
    })
    expect(answer.status < 300, await answer.text()).toBe(good)
  })

  test.each(Object.entries(given))(
    `is ${good ? 'taken' : 'refused'} by a gateway, of %s`,
    async (_, calls) => {
      const caller = createCaller(gateway)
      await caller.prepare(calls as readonly Call[])
      const { status, body } = await caller.send(when)
      expect(good ? status < 300 : status === 400, JSON.stringify(body)).toBe(true)
    },
  )
})

async function judgeOf(form: string, ajv: Ajv): Promise<(operation: string, body: unknown) => boolean> {
  const file = new URL(`../../packages/contract/documents/aws/${form}`, import.meta.url)
  const document = JSON.parse(await readFile(file, 'utf8')) as ContractDocument
  formats.default(ajv)
  ajv.addSchema({ $id: 'document', components: document.components })
  const schemas = Object.fromEntries(
    operationsOf(document).map(({ name, operation }) => [
      name,
      operation.requestBody?.content?.['application/json']?.schema,
    ]),
  )
  return (operation, body) => {
    const { $ref, ...inline } = schemas[operation] as { $ref?: string }
    return ajv.compile($ref ? { $ref: `document${$ref}` } : inline)(body)
  }
}
