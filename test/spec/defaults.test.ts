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
  operationsOf,
  resolve,
  type Schema,
} from './contract-document.ts'

interface WithDefault extends Schema {
  default?: unknown
}

const document = JSON.parse(await bundleContract()) as ContractDocument
const target = createInProcessTarget()
const CASES: readonly MemberCase[] = [...apiCases, ...messageCases, ...casesBesideApis]

/** Members whose default does not come back under their name, and why. */
const UNTOLD: Readonly<Record<string, string>> = {
  'CreateApi.routeKey': 'It is of the route that quick create makes.',
}

/** The members of creates that have a default, each with a case that can be sent without it. */
const MEMBERS = operationsOf(document)
  .filter(({ name }) => name.startsWith('Create'))
  .flatMap(({ name, operation }) => {
    const schema = operation.requestBody?.content?.['application/json']?.schema
    const members = Object.entries((schema && resolve(document, schema).properties) ?? {})
    return members
      .filter(([, member]) => (member as WithDefault).default !== undefined)
      .map(([member, it]) => [`${name}.${member}`, (it as WithDefault).default, name, member] as const)
  })
  .filter(([name]) => !(name in UNTOLD))

describe('what is left out', () => {
  test('has a default in many places', () => expect(MEMBERS.length).toBeGreaterThan(12))

  test.each(MEMBERS)('%s is %j in the answer of a gateway', async (_, value, operation, member) => {
    const answers = []
    for (const { given, when } of CASES.filter((it) => it.operation === operation)) {
      const { [member]: __, ...body } = when.body as Record<string, unknown>
      const caller = createCaller(target)
      await caller.prepare(given)
      const answer = await caller.send({ ...when, body })
      if (answer.status < 300) answers.push((answer.body as Record<string, unknown>)[member])
    }
    const told = answers.filter((it) => it !== undefined)
    expect(told).not.toEqual([])
    expect(new Set(told.map((it) => JSON.stringify(it)))).toEqual(new Set([JSON.stringify(value)]))
  })

  test('has its default in data wherever a text gives it in backquotes', () => {
    const missing = Object.entries(document.components.schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, it]) => SAYS_DEFAULT.test((it as { description?: string }).description ?? ''))
        .filter(([, it]) => (it as WithDefault).default === undefined)
        .map(([member]) => `${name}.${member}`),
    )
    expect(missing).toEqual([...DEPENDING])
  })
})

const SAYS_DEFAULT = /`[^`]+` (?:when omitted|by default|without it)/

/** Members whose default depends on something else. */
const DEPENDING = [
  // Of Lambda functions only.
  'CreateIntegrationInput.integrationMethod',
  // An update keeps what is not sent.
  'RouteSettings.loggingLevel',
]
