import { expect } from 'vitest'
import {
  authorizer,
  type Call,
  deployment,
  httpApi,
  INVOCATION_ARN,
  integration,
  LAMBDA_ARN,
  LISTENER_ARN,
  PROXY,
  patch,
  post,
  ROLE_ARN,
  remove,
  route,
  stage,
  vpcLink,
  webSocketApi,
} from './management/row.ts'

export interface Request {
  readonly method?: string
  readonly path: string
  /** Names and values in turn, `Host` left out: it is the API's. */
  readonly headers?: readonly string[]
  readonly body?: string
}

export interface Outcome {
  readonly status: number
  /** The whole answer of the gateway itself; the backend receives nothing then. */
  readonly message?: unknown
  /** What the backend received: parts of it. */
  readonly received?: Readonly<Record<string, unknown>>
  /** The path and query that the backend received, percent-decoded. */
  readonly decodedUrl?: string
  /** Headers that the backend received; undefined for one that it must not have. */
  readonly receivedHeaders?: Readonly<Record<string, unknown>>
  /** Headers of the answer. */
  readonly headers?: Readonly<Record<string, unknown>>
  readonly text?: string
}

/** Given an API, when this request comes, then that is what happens. `only` leaves one form of address out. */
export interface TrafficRow {
  readonly title: string
  readonly when: Request
  readonly then: Outcome
  readonly only?: 'host' | 'path'
}

/** Rows that share one API. Its backend is `<backend>`; it answers with what it received. */
export interface Scene {
  readonly given: readonly Call[]
  readonly rows: readonly TrafficRow[]
}

export const DEFAULT_STAGE = stage('$default', { autoDeploy: true })
const BAD_REQUEST = fault(400, 'Bad Request')
const NOT_FOUND = fault(404, 'Not Found')

/** A route that leads to a place of the backend. */
export function leads(routeKey: string, uri: string, members: object = {}): Call[] {
  return [
    integration({ ...PROXY, integrationUri: `<backend>${uri}`, ...members }),
    route(routeKey, { target: 'integrations/<integration>' }),
  ]
}

export function fault(status: number, message: unknown): Outcome {
  return { status, message }
}

function reaches(url: string, method?: string): Outcome {
  return { status: 200, received: method ? { url, method } : { url } }
}

/** `GET /pets` in short. */
function row(request: string, then: Outcome, title: string, only?: 'host' | 'path'): TrafficRow {
  const [method = '', path = ''] = request.split(' ')
  return { title: `${request}: ${title}`, when: { method, path }, then, ...(only && { only }) }
}

const R1TO3 = [
  ...leads('GET /pets/dog/1', '/R1'),
  ...leads('GET /pets/dog/{id}', '/R2?id={id}'),
  ...leads('GET /pets/{proxy+}', '/R3?proxy={proxy}'),
]
const ECHO = [httpApi, ...leads('$default', ''), DEFAULT_STAGE]

export const traffic: Readonly<Record<string, Scene>> = {
  'route selection (§2.4)': {
    given: [
      httpApi,
      ...R1TO3,
      ...leads('ANY /{proxy+}', '/R4?proxy={proxy}'),
      ...leads('POST /pets', '/R5'),
      ...leads('$default', '/R6'),
      DEFAULT_STAGE,
    ],
    rows: [
      row('GET /pets/dog/1', reaches('/R1'), 'a literal match beats a variable'),
      row('GET /pets/dog/2', reaches('/R2?id=2'), 'a full match with a variable'),
      row('GET /pets/dog/2/x', reaches('/R3?proxy=dog/2/x'), 'the most literal greedy match'),
      row('GET /pets/cat/1', reaches('/R3?proxy=cat/1'), 'a greedy match'),
      row('POST /pets', reaches('/R5', 'POST'), 'the exact method'),
      row('GET /pets', reaches('/R4?proxy=pets'), 'a greedy variable is not empty'),
      row('DELETE /pets/dog/1', reaches('/R4?proxy=pets/dog/1', 'DELETE'), 'ANY for other methods'),
      row('POST /test/5', reaches('/R4?proxy=test/5'), 'greedy beats $default'),
      row('GET /', reaches('/R6/'), 'a greedy variable does not cover the root'),
      row('GET /PETS/dog/1', reaches('/R4?proxy=PETS/dog/1'), 'paths are case-sensitive'),
      row(
        'HEAD /pets/dog/1',
        { status: 200, text: '', headers: { 'x-method': 'HEAD', 'x-url': '/R4?proxy=pets/dog/1' } },
        'GET routes do not serve HEAD',
      ),
    ],
  },
  'route selection without ANY and $default': {
    given: [httpApi, ...R1TO3, ...leads('POST /pets', '/R5'), DEFAULT_STAGE],
    rows: ['GET /pets', 'DELETE /pets/dog/1', 'POST /test/5', 'GET /', 'GET /PETS/dog/1', 'GET /pets/'].map(
      (request) =>
        row(request, request === 'GET /pets/' ? reaches('/R3?proxy=') : NOT_FOUND, 'no other route'),
    ),
  },
  'decoding (§2.3)': {
    given: ECHO,
    rows: (
      [
        ['/capture/space%20value', '/capture/space value'],
        ['/capture/hash%23value', '/capture/hash#value'],
        ['/capture/slash%2Fvalue', '/capture/slash/value'],
        ['/capture/unicode-%CE%BB', '/capture/unicode-λ'],
        ['/capture/question%3Fvalue', '/capture/question'],
        ['/capture/literal%252Fvalue', '/capture/literal/value'],
        ['/capture/literal%253Fvalue', '/capture/literal?value'],
        ['/capture/literal%2525value', '/capture/literal%value'],
      ] as const
    )
      .map(
        ([path, decodedUrl]): TrafficRow => ({
          title: `${path} is ${decodedUrl}`,
          when: { path },
          then: { status: 200, decodedUrl },
        }),
      )
      .concat(
        row('GET /capture/percent%25done', BAD_REQUEST, 'refused by the second pass'),
        row('GET /capture/%zz', BAD_REQUEST, 'refused by the first pass'),
        row(
          'GET /a?q=%2520%2F&x=a+b&x',
          reaches('/a?q=%2520%2F&x=a+b&x'),
          'a query string stays as it was sent',
        ),
      ),
  },
  'stage selection (§1.1)': {
    given: [
      httpApi,
      ...leads('GET /dog', '/dog'),
      ...leads('GET /pets/dog', '/never'),
      ...leads('GET /', '/root'),
      ...leads('GET /petshop', '/petshop'),
      DEFAULT_STAGE,
      stage('pets', { autoDeploy: true }),
      stage('idle'),
    ],
    rows: [
      row('GET /dog', reaches('/dog'), 'the $default stage'),
      row('GET /pets/dog', reaches('/dog'), 'a stage beats a route, and its segment is removed'),
      row('GET /pets', reaches('/root'), 'a stage alone is its root'),
      row('GET /pets/', reaches('/root'), 'a stage with a slash is its root'),
      row('GET /p%65ts/dog', reaches('/dog'), 'a percent-encoded stage'),
      row('GET /petshop', reaches('/petshop'), 'a stage is a whole segment'),
      row('GET /Pets/dog', NOT_FOUND, 'stages are case-sensitive'),
      row('GET /idle/dog', NOT_FOUND, 'a stage without a deployment serves nothing'),
      row('GET /$default/dog', reaches('/dog'), 'the prefix form can name $default', 'path'),
      row('GET /$default/dog', NOT_FOUND, 'the host form cannot name $default', 'host'),
    ],
  },
  'an API without a $default stage': {
    given: [httpApi, ...leads('$default', ''), stage('dev', { autoDeploy: true })],
    rows: [
      row('GET /dev/dog', reaches('/dog'), 'its stage'),
      row('GET /dog', NOT_FOUND, 'no stage'),
      row('GET /', NOT_FOUND, 'no stage'),
    ],
  },
  'a disabled endpoint': {
    given: [...ECHO, patch('/apis/<api>', { disableExecuteApiEndpoint: true })],
    rows: [row('GET /', NOT_FOUND, 'is not found')],
  },
  'a deleted API': {
    given: [...ECHO, remove('/apis/<api>')],
    rows: [row('GET /', NOT_FOUND, 'is not found')],
  },
  'integration URIs': {
    given: [
      httpApi,
      ...leads('GET /users/{id}/pets/{pet}', '/u/{id}?pet={pet}&fixed=1'),
      ...leads('GET /files/{proxy+}', '/store/{proxy}'),
      ...leads('GET /fixed', '/elsewhere'),
      ...leads('ANY /put', '/put', { integrationMethod: 'PUT' }),
      ...leads('GET /staged', '/${stageVariables.place}/x'),
      ...leads('GET /unset', '/${stageVariables.unset}/x'),
      route('GET /nowhere'),
      ...leads('$default', '/base?fixed=1'),
      stage('$default', { autoDeploy: true, stageVariables: { place: 'blue' } }),
    ],
    rows: [
      row('GET /users/7/pets/rex', reaches('/u/7?pet=rex&fixed=1'), 'variables are put in'),
      row('GET /users/a%20b/pets/x', reaches('/u/a%20b?pet=x&fixed=1'), 'values are encoded again'),
      row('GET /files/a/b/c.txt', reaches('/store/a/b/c.txt'), 'a greedy value keeps its slashes'),
      row('GET /fixed', reaches('/elsewhere'), 'the request path is not appended'),
      row('GET /fixed?a=1&a=2&b=%20', reaches('/elsewhere?a=1&a=2&b=%20'), 'the query goes along'),
      row(
        'GET /users/7/pets/x?q=1',
        reaches('/u/7?pet=x&fixed=1&q=1'),
        'the query is merged into the own one of the URI',
      ),
      row('POST /put', reaches('/put', 'PUT'), 'integrationMethod replaces the method'),
      row(
        'DELETE /else/where?q=1',
        reaches('/base/else/where?fixed=1&q=1', 'DELETE'),
        '$default appends the path',
      ),
      row('GET /staged', reaches('/blue/x'), 'stage variables are put in'),
      row('GET /unset', fault(500, 'Internal Server Error'), 'a missing stage variable'),
      row('GET /nowhere', fault(500, 'Internal Server Error'), 'a route without a target'),
    ],
  },
  'headers (§5.1)': {
    given: ECHO,
    rows: [
      {
        title: 'the backend gets its own Host, Forwarded, Via and a trace, and no X-Forwarded',
        when: { path: '/' },
        then: {
          status: 200,
          receivedHeaders: {
            host: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
            forwarded: expect.stringMatching(/^by=127\.0\.0\.1;for=127\.0\.0\.1;host=[^;]+;proto=http$/),
            via: 'HTTP/1.1 AmazonAPIGateway',
            'x-amzn-trace-id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
            'x-forwarded-for': undefined,
            'x-forwarded-proto': undefined,
            'x-forwarded-port': undefined,
          },
        },
      },
      {
        title: 'Forwarded and Via are extended, a trace is kept',
        when: {
          path: '/',
          headers: ['Forwarded', 'for=1.2.3.4', 'Via', '1.1 cache', 'X-Amzn-Trace-Id', 'Root=1-5-6'],
        },
        then: {
          status: 200,
          receivedHeaders: {
            forwarded: expect.stringMatching(/^for=1\.2\.3\.4, by=/),
            via: '1.1 cache, HTTP/1.1 AmazonAPIGateway',
            'x-amzn-trace-id': 'Root=1-5-6',
          },
        },
      },
      {
        title: 'end-to-end headers pass',
        when: {
          path: '/',
          headers: [
            'Authorization',
            'Bearer x',
            'Cookie',
            'a=1; b=2',
            'Origin',
            'https://o.example',
            'X-Shop',
            'é',
            'X-Forwarded-For',
            '9.9.9.9',
          ],
        },
        then: {
          status: 200,
          receivedHeaders: {
            authorization: 'Bearer x',
            cookie: 'a=1; b=2',
            origin: 'https://o.example',
            'x-shop': 'é',
            'x-forwarded-for': '9.9.9.9',
          },
        },
      },
      {
        title: 'hop-by-hop headers and those that Connection names stay behind',
        when: {
          path: '/',
          headers: [
            'Connection',
            'close, X-Hop',
            'X-Hop',
            '1',
            'Keep-Alive',
            'timeout=1',
            'TE',
            'trailers',
            'Proxy-Authorization',
            'x',
            'X-End',
            '1',
          ],
        },
        then: {
          status: 200,
          receivedHeaders: {
            'x-hop': undefined,
            'keep-alive': undefined,
            te: undefined,
            'proxy-authorization': undefined,
            'x-end': '1',
          },
        },
      },
      {
        title: 'answers carry apigw-requestid and what the backend set, hop-by-hop headers aside',
        when: { path: '/answer-headers' },
        then: {
          status: 202,
          headers: {
            'apigw-requestid': expect.stringMatching(/^[\w-]{15}=$/),
            'set-cookie': ['a=1; Path=/', 'b=2'],
            server: 'tiny/1.0',
            etag: '"abc"',
            'x-hop': undefined,
            'proxy-authenticate': undefined,
          },
        },
      },
      {
        title: 'redirects go back to the client',
        when: { path: '/redirect' },
        then: { status: 302, headers: { location: 'https://else.example/' } },
      },
      {
        title: "the backend's own errors pass through unchanged",
        when: { path: '/teapot' },
        then: { status: 418, text: 'short and stout' },
      },
      { title: 'an empty answer stays empty', when: { path: '/nothing' }, then: { status: 204, text: '' } },
      {
        title: 'a body goes along as it is',
        when: { method: 'POST', path: '/', headers: ['Content-Type', 'text/plain'], body: 'hello ☕' },
        then: {
          status: 200,
          received: { body: 'hello ☕' },
          receivedHeaders: { 'content-type': 'text/plain' },
        },
      },
    ],
  },
}

const LAMBDA_AUTHORIZER = {
  authorizerType: 'REQUEST',
  authorizerUri: INVOCATION_ARN,
  authorizerPayloadFormatVersion: '2.0',
  identitySource: [],
  name: 'ask',
}
const guarded = (members: object) => [
  integration({ ...PROXY, integrationUri: '<backend>/secret' }),
  route('ANY /', { target: 'integrations/<integration>', ...members }),
  DEFAULT_STAGE,
]

/** What this version refuses, before anything reaches the backend: closed, never open. */
export const unserved: readonly [title: string, given: readonly Call[]][] = [
  [
    'JWT authorization',
    [httpApi, authorizer(), ...guarded({ authorizationType: 'JWT', authorizerId: '<authorizer>' })],
  ],
  [
    'CUSTOM authorization',
    [
      httpApi,
      authorizer(LAMBDA_AUTHORIZER),
      ...guarded({ authorizationType: 'CUSTOM', authorizerId: '<authorizer>' }),
    ],
  ],
  ['AWS_IAM authorization', [httpApi, ...guarded({ authorizationType: 'AWS_IAM' })]],
  [
    'an AWS_PROXY integration',
    [
      httpApi,
      ...leads('ANY /', '', {
        integrationType: 'AWS_PROXY',
        integrationMethod: 'POST',
        integrationUri: LAMBDA_ARN,
      }),
      DEFAULT_STAGE,
    ],
  ],
  [
    'a service integration',
    [
      httpApi,
      integration({
        integrationType: 'AWS_PROXY',
        integrationSubtype: 'SQS-PurgeQueue',
        credentialsArn: ROLE_ARN,
        requestParameters: { QueueUrl: 'q' },
      }),
      route('ANY /', { target: 'integrations/<integration>' }),
      DEFAULT_STAGE,
    ],
  ],
  [
    'a VPC link',
    [
      vpcLink,
      httpApi,
      ...leads('ANY /', '', {
        connectionType: 'VPC_LINK',
        connectionId: '<vpcLink>',
        integrationUri: LISTENER_ARN,
      }),
      DEFAULT_STAGE,
    ],
  ],
  [
    'request parameter mapping',
    [httpApi, ...leads('ANY /', '/x', { requestParameters: { 'overwrite:path': '/y' } }), DEFAULT_STAGE],
  ],
  [
    'response parameter mapping',
    [
      httpApi,
      ...leads('ANY /', '/x', { responseParameters: { '200': { 'overwrite:statuscode': '201' } } }),
      DEFAULT_STAGE,
    ],
  ],
  [
    'a WebSocket API',
    [
      webSocketApi,
      ...leads('$connect', '/x'),
      deployment(),
      post('/apis/<api>/stages', { stageName: 'live', deploymentId: '<deployment>' }),
    ],
  ],
]
