import { expect } from '../../matching/matchers.ts'
import { authorizer, type Call, stage, webSocketApi } from '../row.ts'
import type { Order } from './functions.ts'
import { policy, says } from './lambda-authorizer-scene.ts'
import type { Handshake, MessageRow, Refusal, WebSocketSubject } from './scene.ts'
import { envelope, invokesFunction, mock, oneWay, twoWay, websocket } from './websocket-scene.ts'

/** An API whose `$connect` asks the function of the cases, which also gets its messages and sends their events back. */
function guarded(identitySource: readonly string[] = [], stageVariables: object = {}): Call[] {
  return [
    webSocketApi,
    authorizer({ authorizerType: 'REQUEST', authorizerUri: '<functionUri>', identitySource, name: 'ask' }),
    ...mock(200),
    oneWay('$connect', { authorizationType: 'CUSTOM', authorizerId: '<authorizer>' }),
    invokesFunction(),
    ...twoWay('$default'),
    stage('live', { autoDeploy: true, stageVariables }),
  ]
}

const shaking = (order: Order, { query, headers }: Handshake = {}): Handshake => ({
  headers: { ...headers, 'X-Say': JSON.stringify(order) },
  ...(query !== undefined && { query }),
})

const refusal = (status: number, message: string): Refusal => ({ status, json: envelope(message) })
const EXPLICIT = refusal(
  403,
  'User is not authorized to access this resource with an explicit deny in an identity-based policy',
)
const IMPLICIT = refusal(
  403,
  'User is not authorized to access this resource because no identity-based policy allows the execute-api:Invoke action',
)
const UNAUTHORIZED = refusal(401, 'Unauthorized')
const FAILED = refusal(500, 'Internal server error')

const ALLOW = policy('Allow', '*')
const resource = (rest: string) => `arn:aws:execute-api:*:*:*/${rest}`
const allowing = (more: object) => says([ALLOW], more)

/** What an authorizer answers, and what the client is answered; nothing where it is let in. websocket-apis §9.3 */
const ANSWERS: readonly (readonly [title: string, order: Order, refusal?: Refusal])[] = [
  ['a policy that allows everything', says([ALLOW])],
  ['a policy that allows the route', says([policy('Allow', resource('live/$connect'))])],
  ['a policy with wildcards', says([policy('Allow', resource('l?ve/*'), 'execute-api:*')])],
  ['a policy whose last statement allows', says([policy('Allow', 'arn:aws:s3:::x', '*'), ALLOW])],
  [
    'a policy under a condition that is met',
    says([{ ...ALLOW, Condition: { IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '::/0'] } } }]),
  ],
  ['a policy that denies', says([policy('Deny', '*')]), EXPLICIT],
  ['a policy that allows and denies', says([ALLOW, policy('Deny', '*')]), EXPLICIT],
  ['a policy of another stage', says([policy('Allow', resource('prod/*'))]), IMPLICIT],
  ['a policy of the form of HTTP routes', says([policy('Allow', resource('live/*/*'))]), IMPLICIT],
  ['a policy of another action', says([policy('Allow', '*', 's3:GetObject')]), IMPLICIT],
  ['a policy without statements', says([]), IMPLICIT],
  ['the error Unauthorized', { throws: 'Unauthorized' }, UNAUTHORIZED],
  ['the error Unauthorized and more', { throws: 'Unauthorized!' }, FAILED],
  ['another error', { throws: 'boom' }, FAILED],
  ['nothing', { returnsNothing: true }, FAILED],
  ['null', { returns: null }, FAILED],
  ['a text', { returns: 'allow' }, FAILED],
  ['no principal', allowing({ principalId: null }), FAILED],
  ['no policy', { returns: { principalId: 'rex' } }, FAILED],
  ['a simple answer', { returns: { isAuthorized: true } }, FAILED],
  ['an effect that is none', says([policy('Perhaps', '*')]), FAILED],
  ['a context with a list', allowing({ context: { a: [] } }), FAILED],
  ['a context with an object', allowing({ context: { a: {} } }), FAILED],
]

/** Identity sources, the handshake, and whether the authorizer is asked about it. websocket-apis §9.2 */
const SOURCES: readonly (readonly [sources: readonly string[], handshake: Handshake, isAsked: boolean])[] = [
  [[], {}, true],
  [['route.request.header.X-Token'], { headers: { 'x-token': 't' } }, true],
  [['route.request.header.X-Token'], {}, false],
  [['route.request.header.X-Token'], { headers: { 'X-Token': '' } }, false],
  [['route.request.querystring.token'], { query: 'token=t' }, true],
  [['route.request.querystring.token'], { query: 'Token=t' }, false],
  [['route.request.querystring.token'], { query: 'token=' }, false],
  [['route.request.header.A', 'route.request.querystring.b'], { query: 'b=1', headers: { A: '1' } }, true],
  [['route.request.header.A', 'route.request.querystring.b'], { headers: { A: '1' } }, false],
  [['context.connectionId', 'context.connectedAt', 'context.requestTimeEpoch'], {}, true],
  [['context.eventType'], {}, false],
  [['context.messageDirection'], {}, false],
  [['stageVariables.there'], {}, true],
  [['stageVariables.nothing'], {}, false],
]

const sourceSubjects: readonly WebSocketSubject[] = SOURCES.map(([sources, handshake, isAsked]) =>
  websocket('identity sources of WebSocket APIs', 'websocket-apis §9.2', {
    given: guarded(sources, { there: 'yes' }),
    rows: [
      {
        title: titleOf(sources, handshake, isAsked),
        // Whoever is not asked lets nobody in: the client is refused before.
        handshake: shaking(says([isAsked ? ALLOW : policy('Deny', '*')]), handshake),
        ...(!isAsked && { refusal: UNAUTHORIZED }),
        steps: [],
      },
    ],
  }),
)

function titleOf(sources: readonly string[], { query, headers }: Handshake, isAsked: boolean): string {
  const sent = [
    query ? `?${query}` : '',
    ...Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`),
  ]
  const of = sent.filter(Boolean).join(', ') || 'nothing'
  return `${sources.join(', ') || 'none'} of ${of}: ${isAsked ? 'is asked' : '401'}`
}

/** A member of the authorizer's event, as JSON, and as the function behind the route is told of it. */
const EVENTS: readonly (readonly [member: string, query: string | undefined, told: unknown])[] = [
  ['type', undefined, '"REQUEST"'],
  [
    'methodArn',
    undefined,
    expect.stringMatching(/^"arn:aws[\w-]*:execute-api:[\w-]+:\d{12}:[a-z0-9]{10}\/live\/\$connect"$/),
  ],
  ['queryStringParameters', 'room=red&room=blue', '{"room":"blue"}'],
  ['multiValueQueryStringParameters', 'room=red&room=blue', '{"room":["red","blue"]}'],
  ['queryStringParameters', undefined, '{}'],
  ['stageVariables', undefined, '{}'],
  ['headers', undefined, expect.stringMatching(/"Upgrade":"websocket"/i)],
  ['requestContext', undefined, expect.stringContaining('"eventType":"CONNECT"')],
]

const eventSubject: WebSocketSubject = websocket(
  'events of authorizers of WebSocket APIs',
  'websocket-apis §9.2',
  {
    given: guarded(),
    rows: EVENTS.map(
      ([member, query, told]): MessageRow => ({
        title: `have ${member}${query === undefined ? '' : ` of ?${query}`}`,
        handshake: shaking({ ...says([ALLOW]), echoes: member }, query === undefined ? {} : { query }),
        steps: [{ send: 'x' }, { getsJson: { requestContext: { authorizer: { echo: told } } } }],
      }),
    ),
  },
)

/** Who may connect by what a function says. */
export const webSocketAuthorizers: readonly WebSocketSubject[] = [
  websocket('authorizers of WebSocket APIs', 'websocket-apis §9.3', {
    given: guarded(),
    rows: [
      ...ANSWERS.map(
        ([title, order, refused]): MessageRow => ({
          title,
          handshake: shaking(order),
          ...(refused && { refusal: refused }),
          steps: [],
        }),
      ),
      {
        title: 'tell later events of their context, as texts',
        handshake: shaking(allowing({ context: { plan: 'pro', age: 7, admin: true } })),
        steps: [
          { send: 'x' },
          {
            getsJson: {
              requestContext: { authorizer: { principalId: 'rex', plan: 'pro', age: '7', admin: 'true' } },
            },
          },
        ],
      },
    ],
  }),
  ...sourceSubjects,
  eventSubject,
]
