import { readFile } from 'node:fs/promises'
import { remember } from '@gatehouse/runtime'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Gateway } from '../../packages/gateway/src/index.ts'
import { createInProcessTarget } from '../conformance/in-process-target.ts'
import { apiCases } from '../conformance/management/every-member/apis.ts'
import { casesBesideApis } from '../conformance/management/every-member/beside-apis.ts'
import { messageCases } from '../conformance/management/every-member/messages.ts'
import { createCaller, createHttpTarget, type Target } from '../conformance/management-calls.ts'
import { startGatewayInProcess } from '../fixtures/gateway-in-process.ts'
import { type Boundary, boundariesOf } from './boundaries.ts'
import { type ContractDocument, operationsOf } from './contract-document.ts'
import { MORE_IS_REFUSED } from './deliberate-differences.ts'

const CASES = [...apiCases, ...messageCases, ...casesBesideApis]
const wire = await readDocument('aws')
const BOUNDARIES = boundariesOf(wire, CASES)
const validators = {
  aws: validatorOf(wire),
  catalog: validatorOf(await readDocument('catalog')),
}

let gateway: Gateway
let catalog: Target
beforeAll(async () => {
  ;({ gateway } = await startGatewayInProcess({ routingRulesToHttpApis: true }))
  const http = createHttpTarget(gateway.url)
  catalog = {
    async call(sent) {
      const answer = await http.call({ ...sent, target: `/catalog${sent.target}` })
      return { ...answer, body: toWire(answer.body) }
    },
  }
})
afterAll(() => gateway.close())

test('there are hundreds of boundaries', () => {
  expect(BOUNDARIES.filter(({ isInside }) => isInside).length).toBeGreaterThan(300)
  expect(BOUNDARIES.filter(({ isInside }) => !isInside).length).toBeGreaterThan(300)
})

const DIALECTS = [
  ['aws', () => createInProcessTarget(), 400],
  ['catalog', () => catalog, 482],
] as const

describe.each(DIALECTS)('in the %s dialect', (dialect, createTarget, refusal) => {
  test('what is just outside is refused by the document and by a gateway', async () => {
    const target = createTarget()
    const wrong: string[] = []
    for (const boundary of BOUNDARIES.filter(({ isInside }) => !isInside)) {
      const { isValid, status } = await judge(target, dialect, boundary)
      if (isValid) wrong.push(`${boundary.rule}: the document takes it`)
      if (status !== refusal) wrong.push(`${boundary.rule}: the gateway answers ${status}`)
    }
    expect(wrong).toEqual([])
  })

  test('what is just inside is taken by both, save for what other rules refuse', async () => {
    const target = createTarget()
    const wrong: string[] = []
    const unused = new Set(Object.keys(MORE_IS_REFUSED))
    for (const boundary of BOUNDARIES.filter(({ isInside }) => isInside)) {
      const { rule, member } = boundary
      const { isValid, status, text } = await judge(target, dialect, boundary)
      if (status < 300 && !isValid) wrong.push(`${rule}: the document refuses it`)
      if (status < 300) continue
      unused.delete(member)
      if (!(member in MORE_IS_REFUSED) || OF_BOUNDARIES.test(text)) wrong.push(`${rule}: ${status} ${text}`)
    }
    expect(wrong).toEqual([])
    expect([...unused]).toEqual([])
  })
})

/** What a refusal says that is about lengths, ranges or values of enums. */
const OF_BOUNDARIES = /Member must (have (length|value)|satisfy enum)|outside allowable range/

async function judge(target: Target, dialect: 'aws' | 'catalog', { rule, given, when, change }: Boundary) {
  const caller = createCaller(target)
  await caller.prepare(given)
  const sent = change(caller.resolve(when.body))
  const { status, body } = await caller.send({ ...when, body: sent })
  return { isValid: validators[dialect](rule, sent), status, text: JSON.stringify(body) }
}

async function readDocument(dialect: string): Promise<ContractDocument> {
  const file = new URL(`../../packages/contract/documents/${dialect}/openapi.json`, import.meta.url)
  return JSON.parse(await readFile(file, 'utf8'))
}

function validatorOf(document: ContractDocument): (rule: string, body: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  ajv.addSchema({ $id: 'document', components: document.components })
  const schemas = new Map(
    operationsOf(document).map(({ name, operation }) => [
      name,
      operation.requestBody?.content?.['application/json']?.schema,
    ]),
  )
  const compile = remember((operation) => {
    const { $ref, ...inline } = schemas.get(operation) ?? {}
    return ajv.compile($ref ? { $ref: `document${$ref}` } : inline)
  })
  return (rule, body) => compile(rule.split('.')[0] ?? '')(body)
}

/** An answer of the catalog dialect with the members that later calls refer to. */
function toWire(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(toWire)
  if (body === null || typeof body !== 'object') return body
  const members = Object.entries(body)
  return Object.fromEntries(
    members.map(([name, it]) => [`${name.charAt(0).toLowerCase()}${name.slice(1)}`, toWire(it)]),
  )
}
