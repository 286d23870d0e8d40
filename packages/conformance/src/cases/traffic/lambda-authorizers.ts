import { lambdaAuthorizerAnswers } from './lambda-authorizer-answers.ts'
import {
  asking,
  asks,
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
import { type HttpSubject, http, type Outcome, type Request, type TrafficRow } from './scene.ts'

type SourceRow = readonly [
  title: string,
  sources: readonly string[],
  path: string,
  headers: readonly string[],
  /** What the authorizer is told of it; undefined where it is not asked, and the client is not let in. */
  told?: readonly string[] | null,
]

const SOURCES: readonly SourceRow[] = [
  ['a header', ['$request.header.X-Token'], '/pets/1', ['x-token', 'a'], ['a']],
  ['a header that is not there', ['$request.header.X-Token'], '/pets/1', []],
  ['a header that is empty', ['$request.header.X-Token'], '/pets/1', ['x-token', '']],
  ['a parameter', ['$request.querystring.Token'], '/pets/1?Token=a%20b', [], ['a b']],
  ['a parameter of another case', ['$request.querystring.Token'], '/pets/1?token=a', []],
  ['a parameter that is empty', ['$request.querystring.Token'], '/pets/1?Token=', []],
  ['a variable of the context', ['$context.routeKey'], '/pets/1', [], ['ANY /pets/{id}']],
  ['a variable without a value', ['$context.authorizer.x'], '/pets/1', []],
  ['a stage variable', ['$stageVariables.key'], '/pets/1', [], ['k1']],
  ['a stage variable that is not there', ['$stageVariables.none'], '/pets/1', []],
  [
    'several',
    ['$request.header.a', '$request.querystring.b', '$stageVariables.key'],
    '/pets/1?b=2',
    ['a', '1'],
    ['1', '2', 'k1'],
  ],
  ['several, one of them missing', ['$request.header.a', '$request.querystring.b'], '/pets/1', ['a', '1']],
  ['none at all', [], '/pets/1', [], null],
]

/** What identity sources tell authorizers: an API for each. */
const identitySources: readonly HttpSubject[] = SOURCES.map(([title, identitySource, path, headers, told]) =>
  http('identity sources', 'http-apis §4.2', {
    given: guarded({ ...SIMPLE, identitySource }),
    rows: [
      {
        title,
        when: asking({ ...simple(true), echoes: 'identitySource' }, path, [...headers]),
        outcome:
          told === undefined
            ? UNAUTHORIZED
            : { status: 200, receivedHeaders: { 'x-echo': JSON.stringify(told) } },
      },
    ],
  }),
)

const CONTEXT = { plan: 'gold', level: 3, admin: true }
const inEvent = (authorizer: unknown): Outcome => ({
  status: 200,
  isOwn: true,
  received: { requestContext: { authorizer } },
})

const contexts: readonly HttpSubject[] = [
  http('contexts of Lambda authorizers', 'http-apis §4.2', {
    given: guarded(SIMPLE),
    rows: [
      asks('reach mappings as texts', simple(true, { context: { ...CONTEXT, none: null } }), {
        status: 200,
        receivedHeaders: { 'x-plan': 'gold', 'x-level': '3', 'x-admin': 'true', 'x-none': undefined },
      }),
      asks(
        'reach functions with their types',
        simple(true, { context: { ...CONTEXT, tags: ['a'], none: null } }),
        inEvent({ lambda: { ...CONTEXT, tags: ['a'], none: null } }),
        '/event',
      ),
      asks('are null for functions where there is none', simple(true), inEvent({ lambda: null }), '/event'),
    ],
  }),
  http('contexts of Lambda authorizers', 'http-apis §4.2', {
    given: guarded(V1, '1.0'),
    rows: [
      asks(
        'reach functions of format 1.0 flat, beside the principal',
        says([policy('Allow', '*')], { context: CONTEXT }),
        inEvent({ ...CONTEXT, principalId: 'rex' }),
        '/event',
      ),
      asks('name the principal to mappings', says([policy('Allow', '*')]), {
        status: 200,
        receivedHeaders: { 'x-who': 'rex' },
      }),
    ],
  }),
]

const YES = simple(true)
const NO = simple(false)
const by = (who: string) => ['authorization', who]

/** What was said before, and what comes of the last request. Each row has an identity of its own. */
const after = (title: string, before: readonly Request[], when: Request, outcome: Outcome): TrafficRow => ({
  title,
  before,
  when,
  outcome,
})

const KEPT = { ...SIMPLE, authorizerResultTtlInSeconds: 300 }
const ROUTE_1 = says([policy('Allow', 'arn:aws:execute-api:*:*:*/$default/GET/pets/1')])

const caching: readonly HttpSubject[] = [
  http('kept answers of Lambda authorizers', 'http-apis §4.2', {
    given: guarded(KEPT),
    rows: [
      after(
        'hold for the same identity',
        [asking(YES, '/pets/1', by('a'))],
        asking(NO, '/pets/1', by('a')),
        OK,
      ),
      after('hold for other routes', [asking(YES, '/pets/1', by('b'))], asking(NO, '/other', by('b')), OK),
      after(
        'hold where they let nobody in',
        [asking(NO, '/pets/1', by('c'))],
        asking(YES, '/pets/1', by('c')),
        FORBIDDEN,
      ),
      after(
        'do not hold for another identity',
        [asking(YES, '/pets/1', by('d'))],
        asking(NO, '/pets/1', by('e')),
        FORBIDDEN,
      ),
      after(
        'hold with their context',
        [asking(simple(true, { context: CONTEXT }), '/pets/1', by('f'))],
        asking(NO, '/pets/1', by('f')),
        { status: 200, receivedHeaders: { 'x-plan': 'gold' } },
      ),
      ...[
        ['a failure', { throws: 'x' }, 'g'] as const,
        ['nonsense', { returns: 1 }, 'h'] as const,
        ['the one word', { throws: 'Unauthorized' }, 'i'] as const,
      ].map(([title, order, who]) =>
        after(`are not ${title}`, [asking(order, '/pets/1', by(who))], asking(YES, '/pets/1', by(who)), OK),
      ),
    ],
  }),
  http('kept answers of Lambda authorizers', 'http-apis §4.2', {
    given: guarded({ authorizerResultTtlInSeconds: 300 }),
    rows: [
      after(
        'are judged anew for each route where they are policies',
        [asking(ROUTE_1)],
        asking(says([policy('Allow', '*')]), '/pets/2'),
        FORBIDDEN,
      ),
    ],
  }),
  http('kept answers of Lambda authorizers', 'http-apis §4.2', {
    given: guarded({ ...KEPT, identitySource: ['$request.header.Authorization', '$context.routeKey'] }),
    rows: [
      after(
        'are kept apart by route where the route is an identity source',
        [asking(YES)],
        asking(NO, '/other'),
        FORBIDDEN,
      ),
    ],
  }),
  http('kept answers of Lambda authorizers', 'http-apis §4.2', {
    given: guarded({ ...KEPT, identitySource: ['$request.header.a', '$request.header.b'] }),
    rows: [
      after(
        'are kept apart where the values join to the same text',
        [asking(YES, '/pets/1', ['a', 'x,y', 'b', 'z'])],
        asking(NO, '/pets/1', ['a', 'x', 'b', 'y,z']),
        FORBIDDEN,
      ),
    ],
  }),
  http('kept answers of Lambda authorizers', 'http-apis §4.2', {
    given: guarded(SIMPLE),
    rows: [after('are none without a time to live', [asking(YES)], asking(NO), FORBIDDEN)],
  }),
]

/** Lambda authorizers: their answers, what they are asked, their contexts and how long they hold. */
export const lambdaAuthorizers: readonly HttpSubject[] = [
  ...lambdaAuthorizerAnswers,
  ...identitySources,
  ...contexts,
  ...caching,
]
