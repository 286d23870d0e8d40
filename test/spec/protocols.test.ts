import { httpApi, webSocketApi } from '@gatehouse/conformance/cases/row'
import { matchOperation, operations } from '@gatehouse/contract'
import { describe, expect, test } from 'vitest'
import { createInProcessTarget } from '../conformance/in-process-target.ts'
import { apiCases } from '../conformance/management/every-member/apis.ts'
import { casesBesideApis } from '../conformance/management/every-member/beside-apis.ts'
import type { MemberCase } from '../conformance/management/every-member/member-case.ts'
import { messageCases } from '../conformance/management/every-member/messages.ts'
import { createCaller } from '../conformance/management-calls.ts'
import {
  bundleContract,
  type ContractDocument,
  type LocatedOperation,
  operationsOf,
  resolve,
  type Schema,
} from './contract-document.ts'

type Protocol = 'HTTP' | 'WEBSOCKET'
interface Marked extends Schema {
  'x-protocols'?: Protocol[]
}

const document = JSON.parse(await bundleContract()) as ContractDocument
const all = operationsOf(document)
const target = createInProcessTarget()
const APIS = { HTTP: httpApi, WEBSOCKET: webSocketApi } as const
const CASES = [...apiCases, ...messageCases, ...casesBesideApis]

/** The members of request bodies that are for the APIs of one protocol, those within other members included. */
const MEMBERS = all.flatMap(({ name, operation }) => {
  const schema = operation.requestBody?.content?.['application/json']?.schema
  return schema ? membersOfOne(schema).map(([path, protocol]) => [name, path, protocol] as const) : []
})

test('there are members for one protocol in the operations of each resource that both have', () => {
  const names = new Set(MEMBERS.map(([operation]) => operation))
  expect([...names].sort()).toEqual([
    'CreateApi',
    'CreateAuthorizer',
    'CreateIntegration',
    'CreateRoute',
    'CreateStage',
    'UpdateApi',
    'UpdateAuthorizer',
    'UpdateIntegration',
    'UpdateRoute',
    'UpdateStage',
  ])
})

describe.each(MEMBERS)('%s.%s is for %s APIs', (operation, path, protocol) => {
  const other = protocol === 'HTTP' ? 'WEBSOCKET' : 'HTTP'
  const cases = CASES.filter((it) => it.operation === operation)
  const own = cases.toSorted((a) => (protocolOf(a) === protocol ? -1 : 1))
  const value = own.map(({ when }) => valueAt(when.body, path)).find((it) => it !== undefined)

  test('and is tried there', () => expect(value).toBeDefined())

  test(`so that ${other} APIs refuse or ignore it`, async () => {
    const { given, when, read } = cases.find((it) => protocolOf(it) === other) as MemberCase
    const caller = createCaller(target)
    await caller.prepare(given)
    const { status, body } = await caller.send({ ...when, body: withValue(when.body, path, value) })
    if (status >= 400) return
    expect(valueAt(body, path)).toBeUndefined()
    const again = await caller.send(read)
    expect(valueAt(again.body, path)).toBeUndefined()
  })
})

/** Calls that an API of the other protocol does not refuse, and why. */
const IDLE: Readonly<Record<string, string>> = {
  DeleteCorsConfiguration: 'There is nothing to delete, which is no error. management §2.2',
}

describe.each(all.filter(({ path }) => path.includes('/apis/{apiId}')))('$name', (located) => {
  const protocols = (located.operation as { 'x-protocols'?: Protocol[] })['x-protocols'] ?? []

  test.each(['HTTP', 'WEBSOCKET'] as const)(
    `is for ${protocols.join(' and ')} APIs: asked of %s`,
    async (of) => {
      const caller = createCaller(target)
      await caller.prepare([APIS[of]])
      const answer = await caller.send(callOf(located, String(caller.resolve('<api>'))))
      if (!protocols.includes(of) && !(located.name in IDLE))
        expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400)
      else expect(JSON.stringify(answer.body) ?? '').not.toMatch(/not supported for this API protocol type/)
    },
  )
})

test('values for one protocol are refused by the other', async () => {
  const marked = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    Object.entries(
      (schema as { 'x-value-protocols'?: Record<string, Protocol[]> })['x-value-protocols'] ?? {},
    ).map(([value, [protocol]]) => [name, value, protocol] as const),
  )
  expect(marked.length).toBeGreaterThan(4)
  for (const [schema, value, protocol] of marked) {
    const caller = createCaller(target)
    await caller.prepare([protocol === 'HTTP' ? webSocketApi : httpApi])
    const { status } = await caller.send({ method: 'POST', ...(BODIES[schema]?.(value) ?? { path: '' }) })
    expect(status, `${schema} ${value}`).toBe(400)
  }
})

const BODIES: Readonly<Record<string, (value: string) => { path: string; body: object }>> = {
  AuthorizerType: (authorizerType) => ({
    path: '/v2/apis/<api>/authorizers',
    body: {
      authorizerType,
      identitySource: ['$request.header.a'],
      jwtConfiguration: { audience: ['a'], issuer: 'https://a.example' },
      name: 'a',
    },
  }),
  AuthorizationType: (authorizationType) => ({
    path: '/v2/apis/<api>/routes',
    body: { authorizationType, authorizerId: 'a1b2c3', routeKey: '$connect' },
  }),
  IntegrationType: (integrationType) => ({
    path: '/v2/apis/<api>/integrations',
    body: {
      integrationType,
      ...(integrationType === 'MOCK'
        ? {}
        : { integrationMethod: 'POST', integrationUri: 'https://a.example' }),
    },
  }),
}

function membersOfOne(schema: Schema): [path: string, protocol: Protocol][] {
  return Object.entries(resolve(document, schema).properties ?? {}).flatMap(([name, member]) => {
    const protocols = (member as Marked)['x-protocols'] ?? []
    if (protocols.length === 1) return [[name, protocols[0] as Protocol]]
    return membersOfOne(member).map(([path, protocol]): [string, Protocol] => [`${name}.${path}`, protocol])
  })
}

function protocolOf({ given, when }: MemberCase): Protocol | undefined {
  const bodies = [...given, when].map(({ body }) => body as { protocolType?: Protocol } | undefined)
  return bodies.find((body) => body?.protocolType)?.protocolType
}

function valueAt(body: unknown, path: string): unknown {
  return path.split('.').reduce((at, step) => (at as Record<string, unknown> | undefined)?.[step], body)
}

function withValue(body: unknown, path: string, value: unknown): unknown {
  const [step = '', ...rest] = path.split('.')
  const at = body as Record<string, unknown>
  return { ...at, [step]: rest.length === 0 ? value : withValue(at[step] ?? {}, rest.join('.'), value) }
}

function callOf({ name, path, parameters }: LocatedOperation, apiId: string) {
  const found = CASES.find((it) => it.operation === name)?.when.body
  const query = parameters.filter(({ in: place, required }) => place === 'query' && required)
  const sent = path
    .replace('{apiId}', apiId)
    .replace('{specification}', 'OAS30')
    .replaceAll(/\{\w+\}/g, 'a1b2c3')
  expect(matchOperation(operations[name as 'GetApi'].method, sent)?.name).toBe(name)
  return {
    method: operations[name as 'GetApi'].method,
    path: `${sent}${query.length > 0 ? '?outputType=JSON' : ''}`,
    ...(typeof found === 'string' ? { raw: found } : { body: found }),
  }
}
