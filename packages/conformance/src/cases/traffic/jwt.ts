import { expect } from '../../matching/matchers.ts'
import { authorizer, type Call, httpApi, save } from '../row.ts'
import {
  type Claims,
  DEFAULT_STAGE,
  type HttpSubject,
  http,
  leads,
  type Outcome,
  type TrafficRow,
} from './scene.ts'

const AUDIENCE = 'app'

const jwt = (name: string, identitySource: string): Call =>
  save(
    name,
    authorizer({
      authorizerType: 'JWT',
      identitySource: [identitySource],
      jwtConfiguration: { audience: [AUDIENCE, 'other-app'], issuer: '<issuer>' },
      name,
    }),
  )

/** A route that asks for a token, whose backend is told who it is of. */
function guarded(routeKey: string, members: object): Call[] {
  const requestParameters = { 'overwrite:header.x-sub': '$context.authorizer.claims.sub' }
  return leads(routeKey, '', { requestParameters }).map((call) =>
    call.path.endsWith('/routes')
      ? { ...call, body: { ...Object(call.body), authorizationType: 'JWT', ...members } }
      : call,
  )
}

const GIVEN: readonly Call[] = [
  httpApi,
  jwt('authorizer', '$request.header.Authorization'),
  jwt('authorizer2', '$request.querystring.token'),
  ...guarded('GET /pets', { authorizerId: '<authorizer>' }),
  ...guarded('GET /scoped', {
    authorizerId: '<authorizer>',
    authorizationScopes: ['pets.read', 'pets.write'],
  }),
  ...guarded('GET /query', { authorizerId: '<authorizer2>' }),
  DEFAULT_STAGE,
]

const LET_IN: Outcome = { status: 200, receivedHeaders: { 'x-sub': 'rex' } }

/** Refused, with what `www-authenticate` says. */
const refused = (challenge: unknown): Outcome => ({
  status: 401,
  message: 'Unauthorized',
  headers: { 'www-authenticate': challenge },
})
const invalid = (description: string) =>
  refused(`Bearer scope="" error="invalid_token" error_description="${description}"`)

const FORBIDDEN: Outcome = {
  status: 403,
  message: 'Forbidden',
  headers: {
    'www-authenticate': expect.stringMatching(
      /^Bearer scope="pets\.read pets\.write" error="insufficient_scope" error_description=".+"$/,
    ),
  },
}

/** A token of the issuer's, for the audience, of `rex`, with these claims. */
const token = (title: string, claims: Claims, outcome: Outcome, path = '/pets'): TrafficRow => ({
  title,
  when: { path, token: (now) => ({ sub: 'rex', aud: AUDIENCE, ...claims(now) }) },
  outcome,
})

const noToken = (
  title: string,
  headers: readonly string[],
  outcome: Outcome,
  path = '/pets',
): TrafficRow => ({
  title,
  when: { path, headers },
  outcome,
})

/** Which tokens JWT authorizers let in, and what they say to others. */
export const jwtAuthorizers: readonly HttpSubject[] = [
  http('JWT authorizers', 'http-apis §4.1', {
    given: GIVEN,
    rows: [
      token('let in a token with one audience', () => ({}), LET_IN),
      token('let in a token with several audiences', () => ({ aud: ['stranger', 'other-app'] }), LET_IN),
      token(
        'let in a token with a client and no audience',
        () => ({ aud: undefined, client_id: AUDIENCE }),
        LET_IN,
      ),
      token('let in a token with a start in the past', (now) => ({ nbf: now - 5 }), LET_IN),
      token('let in a token without a time of issue', () => ({ iat: undefined }), LET_IN),
      token(
        'refuse a token of another issuer',
        () => ({ iss: 'https://else.example' }),
        invalid('issuer does not match'),
      ),
      token(
        'refuse a token of the issuer with a slash',
        () => ({ iss: '<issuer>/' }),
        invalid('issuer does not match'),
      ),
      token(
        'refuse a token for another audience',
        () => ({ aud: 'stranger' }),
        invalid('the token does not have a valid audience'),
      ),
      token(
        'refuse a token for no audience',
        () => ({ aud: undefined }),
        invalid('the token does not have a valid audience'),
      ),
      token(
        'refuse a token for another audience and the right client',
        () => ({ aud: 'x', client_id: AUDIENCE }),
        invalid('the token does not have a valid audience'),
      ),
      token('refuse a token that has expired', (now) => ({ exp: now - 1 }), invalid('the token has expired')),
      token(
        'refuse a token that never expires',
        () => ({ exp: undefined }),
        invalid('the token has expired'),
      ),
      token(
        'refuse a token that is not valid yet',
        (now) => ({ nbf: now + 60 }),
        invalid('the token is not valid yet'),
      ),
      token(
        'refuse a token that was issued tomorrow',
        (now) => ({ iat: now + 86_400 }),
        invalid('the token was used before it was issued'),
      ),
      token(
        'look for a token where its source says, and only there',
        () => ({}),
        refused('Bearer'),
        '/query',
      ),
      noToken('refuse no token', [], refused('Bearer')),
      noToken('refuse an empty token', ['Authorization', 'Bearer '], refused('Bearer')),
      noToken(
        'refuse what is no token',
        ['Authorization', 'Bearer x'],
        invalid('token contains an invalid number of segments'),
      ),
      noToken(
        'refuse four parts',
        ['Authorization', 'a.b.c.d'],
        invalid('token contains an invalid number of segments'),
      ),
      noToken('refuse three parts of nothing', ['Authorization', '..'], invalid('token is malformed')),
    ],
  }),
  http('scopes of routes', 'http-apis §4.1', {
    given: GIVEN,
    rows: [
      token('one among several lets in', () => ({ scope: 'openid pets.write' }), LET_IN, '/scoped'),
      token('a list of scopes lets in', () => ({ scp: ['pets.read'] }), LET_IN, '/scoped'),
      token('a text of scopes in scp lets in', () => ({ scp: 'pets.read openid' }), LET_IN, '/scoped'),
      token('none is forbidden', () => ({}), FORBIDDEN, '/scoped'),
      token('others are forbidden', () => ({ scope: 'pets.reader pets' }), FORBIDDEN, '/scoped'),
    ],
  }),
]
