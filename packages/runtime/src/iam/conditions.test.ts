import { describe, expect, test } from 'vitest'
import type { Identity } from './identity.ts'
import { compilePolicy, type Policy } from './policy.ts'
import type { PolicyRequest } from './policy-request.ts'

const ARN = 'arn:aws:execute-api:us-east-1:123456789012:abc123/dev/GET/pets/ann'
const identity = {
  account: '123456789012',
  arn: 'arn:aws:iam::123456789012:user/staff/ann',
  userId: 'AIDAANN',
} as Identity
const role = { ...identity, arn: 'arn:aws:sts::123456789012:assumed-role/guests/g*', userId: 'AROAG:g*' }

const REQUEST: PolicyRequest = {
  action: 'execute-api:Invoke',
  resource: ARN,
  region: 'us-east-1',
  now: new Date('2026-03-02T09:00:00.500Z'),
  sourceIp: '203.0.113.9',
  headers: ['User-Agent', 'curl/8*', 'X', 'y'],
  isSecure: false,
  identity,
}

function judge(effect: 'Allow' | 'Deny', Condition: object, request: Partial<PolicyRequest> = {}) {
  const statement = { Effect: effect, Action: '*', Resource: '*', Condition }
  const policy = compilePolicy({ Version: '2012-10-17', Statement: [statement] }) as Policy
  return policy.judge({ ...REQUEST, ...request })
}

type Case = [condition: object, isMet: boolean, request?: Partial<PolicyRequest>]

/** Both effects: what a condition meets is allowed by one and denied by the other. */
function check(cases: readonly Case[]): void {
  test.each(cases)('%j: %s', (condition, isMet, request) => {
    expect(judge('Allow', condition, request)).toBe(isMet ? 'allow' : 'silent')
    expect(judge('Deny', condition, request)).toBe(isMet ? 'deny' : 'silent')
  })
}

const ip = (value: unknown, operator = 'IpAddress') => ({ [operator]: { 'aws:SourceIp': value } })
const agent = (operator: string, value: unknown) => ({ [operator]: { 'aws:UserAgent': value } })
const time = (operator: string, value: unknown) => ({ [operator]: { 'aws:CurrentTime': value } })
const epoch = (operator: string, value: unknown) => ({ [operator]: { 'aws:EpochTime': value } })
const referer = (operator: string, value: unknown) => ({ [operator]: { 'aws:Referer': value } })

describe('an address', () => {
  check([
    [ip('203.0.113.0/24'), true],
    [ip('203.0.113.9'), true],
    [ip(['10.0.0.0/8', '203.0.113.8/31']), true],
    [ip('0.0.0.0/0'), true],
    [ip('203.0.112.0/24'), false],
    [ip('::/0'), false],
    [ip('203.0.113.0/24', 'NotIpAddress'), false],
    [ip(['10.0.0.0/8', '203.0.113.0/24'], 'NotIpAddress'), false],
    [ip('10.0.0.0/8', 'NotIpAddress'), true],
    [ip('2001:db8::/32'), true, { sourceIp: '2001:db8:1::1' }],
    [ip('2001:DB8:0:0:0:0:0:1'), true, { sourceIp: '2001:db8::1' }],
    [ip('2001:db9::/32'), false, { sourceIp: '2001:db8:1::1' }],
    [ip('::ffff:1.2.3.4/128'), true, { sourceIp: '::ffff:102:304' }],
    [ip('0.0.0.0/0'), false, { sourceIp: '2001:db8::1' }],
  ])
})

describe('a text', () => {
  check([
    [agent('StringEquals', 'curl/8*'), true],
    [agent('StringEquals', 'curl/*'), false],
    [agent('StringEquals', 'CURL/8*'), false],
    [agent('StringEqualsIgnoreCase', 'CURL/8*'), true],
    [agent('StringNotEqualsIgnoreCase', 'CURL/8*'), false],
    [agent('StringNotEquals', ['a', 'curl/8*']), false],
    [agent('StringNotEquals', ['a', 'b']), true],
    [agent('StringLike', 'curl/?*'), true],
    [agent('StringLike', 'curl/8${*}'), true],
    [agent('StringLike', 'curl/${*}'), false],
    [agent('StringNotLike', 'wget/*'), true],
    [agent('StringNotLike', ['wget/*', 'curl/*']), false],
    [{ StringEquals: { 'AWS:useragent': 'curl/8*' } }, true],
    [{ StringEquals: { 'aws:PrincipalAccount': 123456789012 } }, true],
    [{ StringEquals: { 'aws:userid': 'AIDAANN', 'aws:RequestedRegion': 'us-east-1' } }, true],
    [{ StringEquals: { 'aws:userid': 'AIDAANN', 'aws:RequestedRegion': 'eu-west-1' } }, false],
    [{ StringEquals: { 'aws:username': 'ann' }, Bool: { 'aws:SecureTransport': 'true' } }, false],
    [{ StringEquals: { 'aws:PrincipalType': 'User' } }, true],
  ])
})

describe('a truth value, a number, a time, bytes', () => {
  check([
    [{ Bool: { 'aws:SecureTransport': 'false' } }, true],
    [{ Bool: { 'aws:SecureTransport': false } }, true],
    [{ Bool: { 'aws:SecureTransport': 'True' } }, true, { isSecure: true }],
    [{ Bool: { 'aws:ViaAWSService': 'true' } }, false],
    [epoch('NumericGreaterThan', 1_772_442_000), false],
    [epoch('NumericGreaterThanEquals', '1772442000'), true],
    [epoch('NumericLessThan', '1.772442001e9'), true],
    [epoch('NumericEquals', [1, 1_772_442_000]), true],
    [epoch('NumericNotEquals', 1_772_442_000), false],
    [epoch('DateLessThan', '2026-03-02T09:00:01Z'), true],
    [time('DateLessThan', '2026-03-02T09:00:01Z'), true],
    [time('DateLessThan', '2026-03-02T09:00:00Z'), false],
    [time('DateLessThanEquals', '2026-03-02T10:00:00+01:00'), true],
    [time('DateGreaterThan', '2026-03-02'), true],
    [time('DateGreaterThan', '2027'), false],
    [time('DateGreaterThanEquals', '1772442000'), true],
    [time('DateEquals', '2026-03-02T09:00:00'), true],
    [time('DateNotEquals', '2026-03-02T09:00:00Z'), false],
    [{ BinaryEquals: { 'aws:username': 'YW5u' } }, true],
    [{ BinaryEquals: { 'aws:username': 'Ym9i' } }, false],
  ])
})

describe('an ARN', () => {
  const principal = (operator: string, value: unknown) => ({ [operator]: { 'aws:PrincipalArn': value } })
  check([
    [principal('ArnEquals', 'arn:aws:iam::123456789012:user/staff/*'), true],
    [principal('ArnLike', 'arn:aws:iam::*:user/ann'), false],
    [principal('ArnNotLike', 'arn:aws:iam::*:user/staff/ann'), false],
    [principal('ArnNotEquals', 'arn:aws:iam::*:user/bob'), true],
    [principal('ArnEquals', 'arn:aws:iam::123456789012:role/guests'), true, { identity: role }],
    [principal('ArnLike', 'arn:aws:iam::*:*'), false, { identity: undefined }],
  ])
})

describe('what a request has not', () => {
  check([
    [referer('StringEquals', 'x'), false],
    [referer('StringNotEquals', 'x'), true],
    [referer('StringLike', '*'), false],
    [referer('StringEqualsIfExists', 'x'), true],
    [referer('StringLikeIfExists', 'x'), true],
    [agent('StringEqualsIfExists', 'x'), false],
    [referer('Null', 'true'), true],
    [referer('Null', true), true],
    [referer('Null', 'false'), false],
    [agent('Null', 'false'), true],
    [agent('Null', ['true']), false],
    [referer('ForAllValues:StringEquals', 'x'), true],
    [referer('ForAnyValue:StringEquals', 'x'), false],
    [referer('ForAnyValue:StringNotEquals', 'x'), false],
    [agent('ForAllValues:StringLike', ['a', 'curl*']), true],
    [agent('ForAnyValue:StringLike', ['a', 'curl*']), true],
    [agent('ForAllValues:StringNotLike', 'curl*'), false],
    [{ StringEquals: { 'aws:username': 'g' } }, false, { identity: role }],
    [{ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }, false],
  ])
})

describe('what the gateway does not know allows nothing, and denies', () => {
  test.each<object>([
    {},
    { Bool: {} },
    { StringMatches: { 'aws:UserAgent': 'curl/8*' } },
    { stringequals: { 'aws:UserAgent': 'curl/8*' } },
    { ForSomeValues: { 'aws:UserAgent': 'curl/8*' } },
    { 'ForSomeValues:StringEquals': { 'aws:UserAgent': 'curl/8*' } },
    { NullIfExists: { 'aws:UserAgent': 'true' } },
    { StringEquals: { 'aws:SourceVpc': 'vpc-1' } },
    { StringNotEqualsIfExists: { 'aws:PrincipalTag/team': 'a' } },
    { Null: { 'aws:MultiFactorAuthAge': 'true' } },
    { StringEquals: { UserAgent: 'curl/8*' } },
    { StringEquals: { 'aws:UserAgent': '${aws:PrincipalTag/team}' } },
    { StringNotEquals: { 'aws:UserAgent': '${aws:Referer}' } },
    { StringEquals: { 'aws:UserAgent': 'curl/8*', constructor: 'x' } },
  ])('%j', (condition) => {
    expect(judge('Allow', condition)).toBe('silent')
    expect(judge('Deny', condition)).toBe('deny')
  })

  test('but another condition that is not met still keeps a denial from speaking', () => {
    const condition = { StringEquals: { 'aws:SourceVpc': 'x', 'aws:UserAgent': 'other' } }
    expect(judge('Deny', condition)).toBe('silent')
  })
})

describe('a variable', () => {
  const on = (Resource: unknown, request: Partial<PolicyRequest> = {}) => {
    const statement = { Effect: 'Allow', Action: '*', Resource }
    const policy = compilePolicy({ Version: '2012-10-17', Statement: statement }) as Policy
    return policy.judge({ ...REQUEST, ...request })
  }
  const below = (end: string) => `arn:aws:execute-api:us-east-1:123456789012:abc123/*/${end}`

  test.each<[resource: string, verdict: string, request?: Partial<PolicyRequest>]>([
    [below('GET/pets/${aws:username}'), 'allow'],
    [below('GET/pets/${ aws:UserName }'), 'allow'],
    [below('GET/pets/${aws:username}'), 'silent', { resource: ARN.replace('ann', 'bob') }],
    [below('GET/pets/${aws:username}'), 'silent', { identity: role }],
    [
      "arn:aws:execute-api:us-east-1:123456789012:abc123/*/GET/pets/${aws:username, 'ann'}",
      'allow',
      { identity: role },
    ],
    [below('GET/pets/${aws:userid}'), 'silent', { identity: role, resource: ARN.replace('ann', 'AROAG:gx') }],
    [below('GET/pets/${aws:userid}'), 'allow', { identity: role, resource: ARN.replace('ann', 'AROAG:g*') }],
    [below('GET/pets/${aws:PrincipalTag/team}'), 'silent'],
    ['arn:aws:execute-api:us-east-1:${aws:PrincipalAccount}:abc123/*', 'allow'],
    [below('GET/pets/${*}'), 'silent'],
    [below('GET/pets/${$}'), 'allow', { resource: ARN.replace('ann', '$') }],
  ])('%s: %s', (resource, verdict, request) => {
    expect(on(resource, request)).toBe(verdict)
  })

  test.each([{}, { Version: '2008-10-17' }])('is none in a policy with %j, which is refused', (version) => {
    const Statement = { Effect: 'Deny', Action: '*', Resource: below('${aws:username}') }
    const problem = 'Version must be 2012-10-17 where there are variables'
    expect(compilePolicy({ ...version, Statement })).toEqual({ problem })
  })

  test('in a denial that cannot be told denies', () => {
    const statement = { Effect: 'Deny', Action: '*', Resource: below('GET/${aws:PrincipalTag/team}') }
    const policy = compilePolicy({ Version: '2012-10-17', Statement: statement }) as Policy
    expect(policy.judge(REQUEST)).toBe('deny')
  })
})
