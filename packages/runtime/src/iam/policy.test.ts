import { describe, expect, test } from 'vitest'
import { compilePolicy, joinPolicies, matchesGlob, type Policy, type PolicyProblem } from './policy.ts'

const INVOKE = 'execute-api:Invoke'
const ARN = 'arn:aws:execute-api:us-east-1:123456789012:abc123/dev/GET/pets/7'

const allow = (Resource: unknown, Action: unknown = INVOKE) => ({ Effect: 'Allow', Action, Resource })
const deny = (Resource: unknown, Action: unknown = INVOKE) => ({ Effect: 'Deny', Action, Resource })

function judge(Statement: unknown, action = INVOKE, resource = ARN) {
  return (compilePolicy({ Version: '2012-10-17', Statement }) as Policy).judge(action, resource)
}

describe('a policy', () => {
  test.each([
    ['one statement without a list', allow(ARN), 'allow'],
    ['the ARN itself', [allow(ARN)], 'allow'],
    ['one of several resources', [allow(['arn:aws:s3:::x', ARN])], 'allow'],
    ['* for everything', [allow('*')], 'allow'],
    ['* over slashes', [allow('arn:aws:execute-api:us-east-1:123456789012:abc123/*')], 'allow'],
    ['* in the middle', [allow('arn:aws:execute-api:*:*:abc123/*/GET/pets/?')], 'allow'],
    ['fields left out at the end', [allow('arn:aws:execute-api:us-east-1')], 'allow'],
    ['actions in any case', [allow('*', 'EXECUTE-API:invoke')], 'allow'],
    ['wildcards in actions', [allow('*', 'execute-api:*')], 'allow'],
    ['NotAction', [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }], 'allow'],
    ['NotResource', [{ Effect: 'Deny', Action: '*', NotResource: ARN }], 'silent'],
    ['a denial after an allowance', [allow('*'), deny('*/GET/*')], 'allow'],
    ['a denial that matches', [allow('*'), deny('arn:aws:execute-api:*:*:*/GET/*')], 'deny'],
    ['a denial before an allowance', [deny(ARN), allow('*')], 'deny'],
    ['a wildcard that would reach over a colon', [allow('arn:aws:execute-api:*:abc123/*')], 'silent'],
    ['a path in another case', [allow(ARN.replace('pets', 'Pets'))], 'silent'],
    ['another account', [allow('arn:aws:execute-api:us-east-1:999999999999:*')], 'silent'],
    ['another action', [allow('*', 'execute-api:ManageConnections')], 'silent'],
    ['an allowance under a condition', [{ ...allow('*'), Condition: { Bool: {} } }], 'silent'],
    ['a denial under a condition', [allow('*'), { ...deny('*'), Condition: { Bool: {} } }], 'deny'],
    ['no statement at all', [], 'silent'],
  ])('%s', (_name, statement, verdict) => {
    expect(judge(statement)).toBe(verdict)
  })

  test.each([
    ['no object', 'allow', 'a policy must be an object'],
    ['null', null, 'a policy must be an object'],
    ['no statement', {}, 'Statement 1: must be an object'],
    [
      'no effect',
      { Statement: [{ Action: '*', Resource: '*' }] },
      'Statement 1: Effect must be Allow or Deny',
    ],
    ['no action', { Statement: { Effect: 'Allow', Resource: '*' } }, 'Statement 1: give Action or NotAction'],
    ['both', { Statement: { ...allow('*'), NotAction: 'x' } }, 'Statement 1: give Action or NotAction'],
    [
      'numbers',
      { Statement: [allow('*'), allow(7)] },
      'Statement 2: Resource must be a text or a list of texts',
    ],
    ['an empty list', { Statement: allow([]) }, 'Statement 1: Resource must be a text or a list of texts'],
    [
      'a stray element',
      { Statement: { ...allow('*'), Effekt: 1 } },
      'Statement 1: Effekt is not an element of a statement',
    ],
  ])('is not %s', (_name, document, problem) => {
    expect((compilePolicy(document) as PolicyProblem).problem).toBe(problem)
  })

  test('of several, one that denies wins', () => {
    const policies = [allow('*'), deny('*')].map((it) => compilePolicy({ Statement: it }) as Policy)
    expect(joinPolicies(policies).judge(INVOKE, ARN)).toBe('deny')
  })

  test('with fifty wildcards takes no time on a long value', () => {
    expect(matchesGlob('*a'.repeat(50), `${'a'.repeat(20_000)}b`)).toBe(false)
  })
})
