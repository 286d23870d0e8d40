import type { Order } from './functions.ts'
import {
  asks,
  FAILED,
  FORBIDDEN,
  guarded,
  OK,
  policy,
  SIMPLE,
  says,
  simple,
  UNAUTHORIZED,
  V1,
} from './lambda-authorizer-scene.ts'
import { type HttpSubject, http, type Outcome } from './scene.ts'

const ALLOWED = says([policy('Allow', '*')])
const arn = (rest: string) => `arn:aws:execute-api:*:*:*/${rest}`

type AnswerRow = readonly [title: string, members: object, order: Order, outcome: Outcome]

/** http-apis §4.2 */
const ANSWERS: readonly AnswerRow[] = [
  ['a simple yes', SIMPLE, simple(true), OK],
  ['a simple no', SIMPLE, simple(false), FORBIDDEN],
  ['a simple no with a context', SIMPLE, simple(false, { context: { a: 1 } }), FORBIDDEN],
  ['a text for yes', SIMPLE, simple('true'), FAILED],
  ['a number for yes', SIMPLE, simple(1), FAILED],
  ['null for yes', SIMPLE, simple(null), FAILED],
  ['an empty map', SIMPLE, { returns: {} }, FAILED],
  ['nothing', SIMPLE, {}, FAILED],
  ['true alone', SIMPLE, { returns: true }, FAILED],
  ['a list', SIMPLE, { returns: [true] }, FAILED],
  ['a context that is a list', SIMPLE, simple(true, { context: [1] }), FAILED],
  ['a context that is a text', SIMPLE, simple(true, { context: 'x' }), FAILED],
  ['a policy where a simple answer is due', SIMPLE, ALLOWED, FAILED],
  ['a simple answer where a policy is due', {}, simple(true), FAILED],
  ['a policy that allows all', {}, ALLOWED, OK],
  ['a policy of format 1.0 that allows all', V1, ALLOWED, OK],
  ['a policy for the route', {}, says([policy('Allow', arn('$default/GET/pets/1'))]), OK],
  ['a policy for the route with wildcards', {}, says([policy('Allow', arn('*/GET/p?ts/*'))]), OK],
  ['a policy for another method', {}, says([policy('Allow', arn('$default/POST/pets/1'))]), FORBIDDEN],
  ['a policy for another stage', {}, says([policy('Allow', arn('prod/GET/pets/1'))]), FORBIDDEN],
  ['a policy for another path', {}, says([policy('Allow', arn('$default/GET/pets/2'))]), FORBIDDEN],
  ['a policy for other actions', {}, says([policy('Allow', '*', 's3:*')]), FORBIDDEN],
  ['a policy for all actions', {}, says([policy('Allow', '*', '*')]), OK],
  [
    'lists of actions and resources',
    {},
    says([policy('Allow', ['arn:aws:s3:::x', '*'], ['a:b', 'execute-api:*'])]),
    OK,
  ],
  ['a resource that is none', {}, says([policy('Allow', '*'), policy('Deny', '*/GET/pets/1')]), FAILED],
  [
    'a version that there is not',
    {},
    {
      returns: { ...ALLOWED.returns, policyDocument: { ...ALLOWED.returns.policyDocument, Version: '1' } },
    },
    FAILED,
  ],
  ['a denial', {}, says([policy('Deny', '*')]), FORBIDDEN],
  [
    'a denial beside an allowance',
    {},
    says([policy('Allow', '*'), policy('Deny', arn('*/GET/pets/1'))]),
    FORBIDDEN,
  ],
  ['a denial of something else', {}, says([policy('Allow', '*'), policy('Deny', arn('*/GET/cats'))]), OK],
  ['one statement without a list', {}, says(policy('Allow', '*')), OK],
  ['no statements', {}, says([]), FORBIDDEN],
  ['a statement that is none', {}, says(['Allow']), FAILED],
  ['an effect that is none', {}, says([policy('Yes', '*')]), FAILED],
  ['an allowance under a condition', {}, says([{ ...policy('Allow', '*'), Condition: {} }]), FORBIDDEN],
  [
    'an allowance under a condition that is met',
    {},
    says([{ ...policy('Allow', '*'), Condition: { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } } }]),
    OK,
  ],
  [
    'an allowance under a condition that is not met',
    {},
    says([{ ...policy('Allow', '*'), Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }]),
    FORBIDDEN,
  ],
  [
    'a denial under a condition that nobody knows',
    {},
    says([policy('Allow', '*'), { ...policy('Deny', '*'), Condition: { Bool: { 'x:y': 'true' } } }]),
    FORBIDDEN,
  ],
  ['a condition that is none', {}, says([{ ...policy('Allow', '*'), Condition: 'x' }]), FAILED],
  [
    'a policy without a principal',
    {},
    { returns: { policyDocument: ALLOWED.returns.policyDocument } },
    FAILED,
  ],
  ['a principal without a policy', {}, { returns: { principalId: 'rex' } }, FAILED],
  ['a policy as text', {}, { returns: { principalId: 'rex', policyDocument: '{}' } }, FAILED],
  ['a nested context of format 2.0', {}, says([policy('Allow', '*')], { context: { a: { b: 1 } } }), OK],
  ['a nested context of format 1.0', V1, says([policy('Allow', '*')], { context: { a: { b: 1 } } }), FAILED],
  ['a simple yes with null for its context', SIMPLE, simple(true, { context: null }), OK],
  ['a policy with null for its context', {}, says([policy('Allow', '*')], { context: null }), OK],
  [
    'a policy of format 1.0 with null for its context',
    V1,
    says([policy('Allow', '*')], { context: null }),
    OK,
  ],
  ['null in a context of format 1.0', V1, says([policy('Allow', '*')], { context: { a: null, b: 1 } }), OK],
  ['null for the principal', {}, says([policy('Allow', '*')], { principalId: null }), FAILED],
  ['null for the policy', {}, { returns: { principalId: 'rex', policyDocument: null } }, FAILED],
  ['null for the statements', {}, says(null), FAILED],
  ['null for the key of its usage', V1, says([policy('Allow', '*')], { usageIdentifierKey: null }), OK],
  [
    'null for all that a statement may leave out',
    {},
    says([{ ...policy('Allow', '*'), Sid: null, Condition: null, NotAction: null, NotResource: null }]),
    OK,
  ],
  ['null for the effect', {}, says([{ ...policy('Allow', '*'), Effect: null }]), FAILED],
  ['null for the resource', {}, says([{ ...policy('Allow', '*'), Resource: null }]), FAILED],
  [
    'null for the version',
    {},
    says([policy('Allow', '*')], { policyDocument: { Version: null, Statement: policy('Allow', '*') } }),
    OK,
  ],
  ['a throw', {}, { throws: 'no database' }, FAILED],
  ['a throw of the one word', {}, { throws: 'Unauthorized' }, UNAUTHORIZED],
  ['a throw of almost that word', {}, { throws: 'unauthorized' }, FAILED],
  ['an end of the process', {}, { exits: true }, FAILED],
]

/** Which answers of Lambda authorizers let a request in: one API for each kind of them. */
export const lambdaAuthorizerAnswers: readonly HttpSubject[] = [SIMPLE, {}, V1].map((members) =>
  http('answers of Lambda authorizers', 'http-apis §4.2', {
    given: guarded(members),
    rows: ANSWERS.flatMap(([title, ofMembers, order, outcome]) =>
      JSON.stringify(ofMembers) === JSON.stringify(members) ? [asks(title, order, outcome)] : [],
    ),
  }),
)
