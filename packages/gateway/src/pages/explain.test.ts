import { expect, it } from 'vitest'
import type { Directory } from '../addresses/directory.ts'
import type { Domains } from '../addresses/domains.ts'
import { compileDomain } from '../addresses/served-domain.ts'
import { answerExplanation } from './explain.ts'

const RULE = {
  routingRuleId: 'abc123',
  routingRuleArn:
    'arn:aws:apigateway:us-east-1:111122223333:/domainnames/pets.example.com/routingrules/abc123',
  priority: 1,
  conditions: [{ matchHeaders: { anyOf: [{ header: 'x-version', valueGlob: 'secret-beta' }] } }],
  actions: [{ invokeApi: { apiId: 'a1b2c3d4e5', stage: 'prod' } }],
}

const domain = compileDomain({
  account: '111122223333',
  mappings: [],
  routingMode: 'ROUTING_RULE_ONLY',
  routingRules: [RULE],
})

it.each([
  ['111122223333', true],
  ['999999999999', false],
])('rules that lead to a stage without a deployment are told to %s: %s', async (account, isTold) => {
  const directory = { planOf: () => undefined } as unknown as Directory
  const domains = { find: () => domain } as unknown as Domains
  const query = String(
    new URLSearchParams({ url: 'http://pets.example.com/', header: 'x-version: secret-beta' }),
  )
  const { body } = await answerExplanation({ directory, domains }, { query, caller: { account } })
  expect(body).toMatchObject({ answer: { status: 404 } })
  expect(JSON.stringify(body).includes('secret-beta')).toBe(isTold)
})
