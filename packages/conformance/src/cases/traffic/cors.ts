import { authorizer, type Call, HTTP, post, save } from '../row.ts'
import {
  DEFAULT_STAGE,
  type HttpSubject,
  http,
  leads,
  NOT_FOUND,
  type Outcome,
  type TrafficRow,
} from './scene.ts'

const APP = 'https://app.example'
const CORS = {
  allowOrigins: [APP, 'http://*'],
  allowMethods: ['GET', 'PUT'],
  allowHeaders: ['x-a', 'x-b'],
  exposeHeaders: ['x-backend'],
  allowCredentials: true,
  maxAge: 300,
}

/** Headers that CORS is about, none of which is there unless a row has it. */
const NONE: Readonly<Record<string, unknown>> = {
  'access-control-allow-credentials': undefined,
  'access-control-allow-headers': undefined,
  'access-control-allow-methods': undefined,
  'access-control-allow-origin': undefined,
  'access-control-allow-private-network': undefined,
  'access-control-expose-headers': undefined,
  'access-control-max-age': undefined,
  vary: undefined,
}
const SHOWN = {
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers': 'x-backend',
  vary: 'origin',
}
const ASKED = {
  ...SHOWN,
  'access-control-allow-methods': 'GET,PUT',
  'access-control-allow-headers': 'x-a,x-b',
  'access-control-max-age': '300',
}
const ofOrigin = (origin: string, headers: object = SHOWN) => ({
  ...headers,
  'access-control-allow-origin': origin,
})

/** Made by the gateway itself, without a body. */
const preflightOutcome = (headers: object): Outcome => ({
  status: 204,
  text: '',
  headers: { ...NONE, 'content-length': undefined, ...headers },
  isOwn: true,
})

const preflight = (path: string, origin: string, outcome: Outcome, title: string): TrafficRow => ({
  title,
  when: { method: 'OPTIONS', path, headers: ['Origin', origin, 'Access-Control-Request-Method', 'PUT'] },
  outcome,
})

const get = (path: string, headers: readonly string[], outcome: Outcome, title: string): TrafficRow => ({
  title,
  when: { path, headers },
  outcome,
})

/** GET only, so that an OPTIONS request finds no route. Its backend says something of CORS as well. */
const getPets = (): Call[] => leads('GET /pets', '/cors')

function apiWith(corsConfiguration: object | undefined, given: readonly Call[]): Call[] {
  const api = save('api', post('/apis', { ...HTTP, ...(corsConfiguration && { corsConfiguration }) }))
  return [api, ...given, DEFAULT_STAGE]
}

function guarded(routeKey: string): Call[] {
  return leads(routeKey, '').map((call) =>
    call.path.endsWith('/routes')
      ? { ...call, body: { ...Object(call.body), authorizationType: 'JWT', authorizerId: '<authorizer>' } }
      : call,
  )
}

const ORIGINS: readonly (readonly [origin: string, headers: object])[] = [
  [APP, ofOrigin(APP, ASKED)],
  ['HTTPS://APP.example', ofOrigin('HTTPS://APP.example', ASKED)],
  ['http://anything.example:81', ofOrigin('http://anything.example:81', ASKED)],
  ['https://sub.app.example', {}],
  [`${APP}:8443`, {}],
  [`${APP}.evil.example`, {}],
  ['null', {}],
]

/** What the gateway does about requests of other origins. */
export const cors: readonly HttpSubject[] = [
  http('preflights', 'http-apis §3.1', {
    given: apiWith(CORS, getPets()),
    rows: [
      ...ORIGINS.map(([origin, headers]) =>
        preflight(
          '/pets',
          origin,
          preflightOutcome(headers),
          `of ${origin} is answered with what is configured`,
        ),
      ),
      preflight(
        '/nothing/here',
        APP,
        preflightOutcome(ofOrigin(APP, ASKED)),
        'is answered for paths that no route has',
      ),
      {
        title: 'is more than an origin alone',
        when: { method: 'OPTIONS', path: '/pets', headers: ['Origin', APP] },
        outcome: NOT_FOUND,
      },
      {
        title: 'is more than a method alone',
        when: { method: 'OPTIONS', path: '/pets', headers: ['Access-Control-Request-Method', 'PUT'] },
        outcome: NOT_FOUND,
      },
    ],
  }),
  http('preflights where everyone may ask', 'http-apis §3.1', {
    given: apiWith({ allowOrigins: ['*'], allowMethods: ['*'], allowHeaders: ['*'] }, getPets()),
    rows: [
      preflight(
        '/pets',
        'https://who.example',
        preflightOutcome({
          'access-control-allow-origin': '*',
          'access-control-allow-methods': '*',
          'access-control-allow-headers': '*',
        }),
        'are told a literal *',
      ),
    ],
  }),
  http('preflights of routes that take OPTIONS', 'http-apis §3.1', {
    given: apiWith(CORS, [
      authorizer(),
      ...guarded('ANY /guarded'),
      ...leads('ANY /open', '/open'),
      ...leads('OPTIONS /{proxy+}', '/options'),
    ]),
    rows: [
      preflight(
        '/open',
        APP,
        {
          status: 200,
          received: { method: 'OPTIONS', url: '/open' },
          headers: { ...NONE, ...ofOrigin(APP) },
        },
        'go to the route',
      ),
      preflight(
        '/guarded',
        APP,
        { status: 401, message: 'Unauthorized', headers: { ...NONE, ...ofOrigin(APP) } },
        'meet the authorizer of a route that takes any method',
      ),
      preflight(
        '/elsewhere',
        APP,
        { status: 200, received: { url: '/options' } },
        'are cured by a route for OPTIONS without authorization',
      ),
    ],
  }),
  http('answers to other origins', 'http-apis §3.3', {
    given: apiWith(CORS, getPets()),
    rows: [
      get('/pets', ['Origin', APP], shows(ofOrigin(APP)), 'of an allowed origin have what is configured'),
      get('/pets', ['Origin', 'https://other.example'], shows({}), 'of another origin have nothing'),
      get('/pets', [], shows({}), 'of no origin have nothing'),
      get(
        '/nothing',
        ['Origin', APP],
        { ...NOT_FOUND, headers: { ...NONE, ...ofOrigin(APP) } },
        'of the gateway itself show themselves too',
      ),
      get(
        '/%25do',
        ['Origin', APP],
        { status: 400, message: 'Bad Request', headers: { ...NONE, ...ofOrigin(APP) } },
        'to an undecodable path show themselves too',
      ),
    ],
  }),
  http('an API without CORS', 'http-apis §3.3', {
    given: apiWith(undefined, [...getPets(), ...leads('OPTIONS /asked', '/asked')]),
    rows: [
      preflight('/pets', APP, { ...NOT_FOUND, headers: NONE }, 'has a preflight be a request like any other'),
      preflight(
        '/asked',
        APP,
        { status: 200, received: { url: '/asked' } },
        'leads a preflight to its route',
      ),
      get(
        '/pets',
        ['Origin', APP],
        shows({
          'access-control-allow-origin': 'https://backend.example',
          'access-control-allow-private-network': 'true',
        }),
        'passes on what the backend says',
      ),
    ],
  }),
]

/** The backend's answer, with these headers of CORS and no others. */
function shows(headers: object): Outcome {
  return { status: 200, headers: { ...NONE, 'x-backend': 'real', ...headers } }
}
