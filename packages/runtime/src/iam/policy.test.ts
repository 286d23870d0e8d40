import { describe, expect, test } from 'vitest'
import { matchesGlob } from './glob.ts'
import { compilePolicy, joinPolicies, type Policy, type PolicyProblem } from './policy.ts'
import type { PolicyRequest } from './policy-request.ts'

const INVOKE = 'execute-api:Invoke'
const ARN = 'arn:aws:execute-api:us-east-1:123456789012:abc123/dev/GET/pets/7'

const allow = (Resource: unknown, Action: unknown = INVOKE) => ({ Effect: 'Allow', Action, Resource })
const deny = (Resource: unknown, Action: unknown = INVOKE) => ({ Effect: 'Deny', Action, Resource })

function judge(Statement: unknown, action = INVOKE, resource = ARN) {
  return (compilePolicy({ Version: '2012-10-17', Statement }) as Policy).judge({
    ...REQUEST,
    action,
    resource,
  })
}

const REQUEST: PolicyRequest = {
  action: INVOKE,
  resource: ARN,
  region: 'us-east-1',
  now: new Date('2026-03-02T09:00:00Z'),
  sourceIp: '203.0.113.9',
  headers: [],
  isSecure: true,
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
    ['a denial of something else', [allow('*'), deny('arn:aws:execute-api:*:*:*/PUT/*')], 'allow'],
    ['a denial that matches', [allow('*'), deny('arn:aws:execute-api:*:*:*/GET/*')], 'deny'],
    ['a denial before an allowance', [deny(ARN), allow('*')], 'deny'],
    ['a wildcard that would reach over a colon', [allow('arn:aws:execute-*:123456789012')], 'silent'],
    ['a path in another case', [allow(ARN.replace('pets', 'Pets'))], 'silent'],
    ['another account', [allow('arn:aws:execute-api:us-east-1:999999999999:*')], 'silent'],
    ['another action', [allow('*', 'execute-api:ManageConnections')], 'silent'],
    ['no statement at all', [], 'silent'],
  ])('%s', (_name, statement, verdict) => {
    expect(judge(statement)).toBe(verdict)
  })

  test.each([
    [
      'a resource without a colon',
      { Statement: [allow('*'), deny(['*', '*/GET/iam'])] },
      "Statement 2: Resource[1] must be * or an ARN, not '*/GET/iam'",
    ],
    [
      'a resource that lacks its account',
      { Statement: deny('arn:aws:execute-api:*:abc123/*') },
      "Statement 1: Resource must be * or an ARN, not 'arn:aws:execute-api:*:abc123/*'",
    ],
    [
      'an action of no service',
      { Statement: deny('*', 'Invoke') },
      "Statement 1: Action must be * or an action such as execute-api:Invoke, not 'Invoke'",
    ],
    [
      'a version that there is not',
      { Version: '2012-10-18', Statement: [] },
      'Version must be 2012-10-17 or 2008-10-17',
    ],
    ['a stray member', { statement: [], Statement: [] }, 'statement is not an element of a policy'],
    [
      'a principal',
      { Statement: { ...deny('*'), Principal: '*' } },
      'Statement 1: Principal is not an element of a statement',
    ],
    [
      'an effect in small letters',
      { Statement: { ...deny('*'), Effect: 'deny' } },
      'Statement 1: Effect must be Allow or Deny',
    ],
    ['a Sid that is a number', { Statement: { ...deny('*'), Sid: 1 } }, 'Statement 1: Sid must be a text'],
    [
      'a variable that never ends',
      { Version: '2012-10-17', Statement: deny('arn:aws:execute-api:*:*:*/${aws:username') },
      expect.stringContaining('Statement 1: Resource must be * or an ARN'),
    ],
    [
      'a condition that is a text',
      { Statement: { ...deny('*'), Condition: 'x' } },
      'Statement 1: Condition: must be an object of operators',
    ],
    [
      'an operator without keys',
      { Statement: { ...deny('*'), Condition: { Bool: 'true' } } },
      'Statement 1: Condition.Bool: must be an object of condition keys',
    ],
    [
      'a condition without values',
      { Statement: { ...deny('*'), Condition: { Bool: { 'aws:SecureTransport': [] } } } },
      'Statement 1: Condition.Bool["aws:SecureTransport"]: must be a text, or a list of texts',
    ],
    [
      'an address that is none',
      {
        Statement: {
          ...deny('*'),
          Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.1', '10.0.0.0/33'] } },
        },
      },
      'Statement 1: Condition.IpAddress["aws:SourceIp"][1]: \'10.0.0.0/33\' is not a value for IpAddress',
    ],
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
    expect((compilePolicy(document) as PolicyProblem).problem).toEqual(problem)
  })

  test('of several, one that denies wins', () => {
    const policies = [allow('*'), deny('*')].map((it) => compilePolicy({ Statement: it }) as Policy)
    expect(joinPolicies(policies).judge(REQUEST)).toBe('deny')
  })

  test('with fifty wildcards takes no time on a long value', () => {
    expect(matchesGlob('*a'.repeat(50), `${'a'.repeat(20_000)}b`)).toBe(false)
  })
})
