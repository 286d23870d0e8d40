import { matchOperation, operations } from '@gatehouse/contract'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleContract, operationsOf } from '../../spec/contract-document.ts'
import { createInProcessTarget } from '../in-process-target.ts'
import { createCaller } from '../management-calls.ts'
import { apiCases } from './every-member/apis.ts'
import { casesBesideApis } from './every-member/beside-apis.ts'
import { leavesOf, type Schema, type Schemas, valuesOf, without } from './every-member/leaves.ts'
import { type MemberCase, UNRETURNED } from './every-member/member-case.ts'
import { messageCases } from './every-member/messages.ts'

const CASES: readonly MemberCase[] = [...apiCases, ...messageCases, ...casesBesideApis]

/** The schema of each operation's body, by its name; operations without a body have none. */
const bodies = new Map<string, Schema>()
let schemas: Schemas = {}
const target = createInProcessTarget()

beforeAll(async () => {
  const document = JSON.parse(await bundleContract())
  schemas = document.components.schemas
  for (const { name, operation } of operationsOf(document)) {
    const schema = operation.requestBody?.content?.['application/json']?.schema
    if (schema) bodies.set(name, schema as Schema)
  }
})

/** Members whose other value the service refuses. management §2.11 */
const ALONE = ['CreateDomainName', 'UpdateDomainName'].flatMap((operation) =>
  ['endpointType', 'securityPolicy'].map((name) => `${operation}.domainNameConfigurations[].${name}`),
)

/** The members of an operation that do not come back under their names. */
function unreturned(operation: string): ReadonlySet<string> {
  const own = Object.keys(UNRETURNED).filter((name) => name.startsWith(`${operation}.`))
  return new Set(own.map((name) => name.slice(operation.length + 1)))
}

describe('every member of every request', () => {
  it('is found: no body is without members', () => {
    const bare = [...bodies].filter(([, schema]) => leavesOf(schemas, schema).has('')).map(([name]) => name)
    expect(bare).toEqual([])
  })

  it('is sent by some case', () => {
    const missing = [...bodies].flatMap(([operation, schema]) => {
      const sent = CASES.filter((it) => it.operation === operation)
      const covered = new Set(
        sent.flatMap(({ when }) => valuesOf(schemas, schema, when.body).map(([path]) => path)),
      )
      return [...leavesOf(schemas, schema).keys()]
        .filter((path) => !covered.has(path))
        .map((path) => `${operation}.${path}`)
    })
    expect(missing).toEqual([])
  })

  it('has another value than the one that it has by default', () => {
    const indistinct = CASES.flatMap(({ operation, when }) => {
      const schema = bodies.get(operation) as Schema
      const leaves = leavesOf(schemas, schema)
      const others = CASES.filter((it) => it.operation === operation).flatMap((it) =>
        valuesOf(schemas, schema, it.when.body),
      )
      return valuesOf(schemas, schema, when.body)
        .filter(
          ([path, value]) => leaves.get(path)?.default !== undefined && leaves.get(path)?.default === value,
        )
        .filter(([path, value]) => !others.some(([other, it]) => other === path && it !== value))
        .map(([path]) => `${operation}.${path}`)
    })
    expect(new Set(indistinct)).toEqual(new Set(ALONE))
  })

  it('is one of the contract, where it is said not to come back', () => {
    const unknown = Object.keys(UNRETURNED).filter((name) => {
      const [operation = '', ...path] = name.split('.')
      const schema = bodies.get(operation)
      return !schema || !leavesOf(schemas, schema).has(path.join('.'))
    })
    expect(unknown).toEqual([])
  })

  it.each(CASES.map((it, index): [string, number, MemberCase] => [it.operation, index, it]))(
    'of %s comes back, and is read again (%i)',
    async (operation, _index, { given, when, read, also = {} }) => {
      const caller = createCaller(target)
      await caller.prepare(given)
      expect(matchOperation(when.method, String(caller.resolve(when.path)))?.name).toBe(operation)
      const answer = await caller.send(when)
      expect(answer.status, JSON.stringify(answer.body)).toBe(operations[operation as 'CreateApi'].success)
      const wanted = caller.resolve(without(when.body, unreturned(operation))) as object
      const isTold = answer.body !== undefined && Object.keys(answer.body as object).length > 0
      if (isTold) {
        expect(answer.body).toMatchObject(wanted)
        expect(answer.body).toMatchObject(also)
      }
      const again = await caller.send(read)
      expect(again.body).toMatchObject(wanted)
      expect(again.body).toMatchObject(also)
    },
  )
})
