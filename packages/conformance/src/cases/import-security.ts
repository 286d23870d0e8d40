import { expect } from '../matching/matchers.ts'
import { document, errors, imported, importing, JWT_EXTENSION, operation, scheme } from './document.ts'
import { bad, created, get, INVOCATION_ARN, ok, type Row } from './row.ts'

const routes = get('/apis/<api>/routes')
const authorizers = get('/apis/<api>/authorizers')
const items = (...members: readonly object[]) => ok({ items: members })
const secured = (security: unknown, members: object = scheme(JWT_EXTENSION), more: object = {}) =>
  document({ '/pets': { get: operation({ security, ...more }) } }, members)
const IAM = { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } }
const ONE =
  'an operation can have only one security requirement: one of IAM authorization, a Lambda authorizer or a JWT authorizer'
const LAMBDA = {
  type: 'request',
  identitySource: '$request.header.Authorization, $request.querystring.token',
  authorizerUri: INVOCATION_ARN,
  authorizerCredentials: 'arn:aws:iam::111122223333:role/pets',
  authorizerPayloadFormatVersion: 2.0,
  authorizerResultTtlInSeconds: 60,
  enableSimpleResponses: true,
}

/** management §3.1: security schemes with an authorizer, and the operations that require them. */
export const importedSecurity: readonly Row[] = [
  [
    'makes a JWT authorizer under the name of its scheme',
    [imported(secured([]))],
    authorizers,
    items({
      name: 'tokens',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { audience: ['app'], issuer: 'https://issuer.example' },
    }),
  ],
  [
    'takes the issuer from the discovery document of an OpenID Connect scheme',
    [
      imported(
        secured(
          [],
          scheme(
            { ...JWT_EXTENSION, jwtConfiguration: { audience: ['app'] } },
            {
              type: 'openIdConnect',
              openIdConnectUrl: 'https://issuer.example/v2/.well-known/openid-configuration',
            },
          ),
        ),
      ),
    ],
    authorizers,
    items({ jwtConfiguration: { audience: ['app'], issuer: 'https://issuer.example/v2' } }),
  ],
  [
    'makes a Lambda authorizer',
    [imported(secured([], scheme(LAMBDA, { type: 'apiKey', in: 'header', name: 'Authorization' })))],
    authorizers,
    items({
      name: 'tokens',
      authorizerType: 'REQUEST',
      identitySource: ['$request.header.Authorization', '$request.querystring.token'],
      authorizerUri: INVOCATION_ARN,
      authorizerCredentialsArn: 'arn:aws:iam::111122223333:role/pets',
      authorizerPayloadFormatVersion: '2.0',
      authorizerResultTtlInSeconds: 60,
      enableSimpleResponses: true,
    }),
  ],
  ...(
    [
      ['of an operation', secured([{ NONE: [] }])],
      ['of an operation, twice', secured([{ NONE: [] }, { NONE: [] }])],
      ['of an operation, no scheme being there', secured([{ NONE: [] }], {})],
      ['of the document', document({ '/pets': { get: operation() } }, { security: [{ NONE: [] }] })],
      [
        'of an operation in place of the document’s',
        document(
          { '/pets': { get: operation({ security: [{ NONE: [] }] }) } },
          { ...scheme(JWT_EXTENSION), security: [{ tokens: [] }] },
        ),
      ],
    ] as const
  ).map(
    ([title, text]): Row => [
      `opens the route by the scheme NONE ${title}`,
      [imported(text)],
      routes,
      items({ authorizationType: 'NONE', routeKey: 'GET /pets' }),
    ],
  ),
  [
    'tells nothing of the scheme NONE',
    [],
    importing(secured([{ NONE: [] }]), '?failOnWarnings=true'),
    created({ name: 'pets' }, ['warnings']),
  ],
  ...(
    [
      ['beside another requirement', [{ NONE: [] }, { tokens: ['a'] }]],
      ['behind another requirement', [{ tokens: ['a'] }, { NONE: [] }]],
      ['in another requirement', [{ NONE: [], tokens: ['a'] }]],
    ] as const
  ).map(
    ([title, security]): Row => [
      `opens nothing by the scheme NONE ${title}`,
      [imported(secured(security))],
      routes,
      items({ authorizationType: 'JWT', authorizationScopes: ['a'] }),
    ],
  ),
  [
    'signs what is to be signed beside the scheme NONE',
    [imported(secured([{ NONE: [] }], scheme(JWT_EXTENSION), IAM))],
    routes,
    items({ authorizationType: 'AWS_IAM' }),
  ],
  [
    'requires a token with the scopes of the requirement',
    [imported(secured([{ tokens: ['pets:read', 'pets:write'] }])), { ...authorizers, saveAs: 'authorizer' }],
    routes,
    items({
      authorizationType: 'JWT',
      authorizerId: '<authorizer>',
      authorizationScopes: ['pets:read', 'pets:write'],
    }),
  ],
  [
    'asks a Lambda authorizer',
    [imported(secured([{ tokens: [] }], scheme(LAMBDA)))],
    routes,
    items({ authorizationType: 'CUSTOM', authorizerId: expect.any(String) }),
  ],
  [
    'takes the security of the whole document where an operation has none',
    [
      imported(
        document(
          { '/pets': { get: operation(), post: operation({ security: [] }) } },
          { ...scheme(JWT_EXTENSION), security: [{ tokens: [] }] },
        ),
      ),
    ],
    routes,
    items(
      { routeKey: 'GET /pets', authorizationType: 'JWT' },
      { routeKey: 'POST /pets', authorizationType: 'NONE' },
    ),
  ],
  [
    'requires signed requests',
    [imported(secured(undefined, {}, IAM))],
    routes,
    items({ authorizationType: 'AWS_IAM' }),
  ],
  [
    'requires signed requests in place of what the whole document requires',
    [imported(secured(undefined, { ...scheme(JWT_EXTENSION), security: [{ tokens: [] }] }, IAM))],
    routes,
    items({ authorizationType: 'AWS_IAM' }),
  ],
  [
    'refuses several requirements',
    [],
    importing(secured([{ tokens: [] }, {}])),
    bad(errors(`Unable to create route 'GET /pets': ${ONE}`)),
  ],
  [
    'refuses several schemes in one requirement',
    [],
    importing(secured([{ tokens: [], keys: [] }])),
    bad(errors(`Unable to create route 'GET /pets': ${ONE}`)),
  ],
  [
    'refuses signed requests with a token',
    [],
    importing(secured([{ tokens: [] }], scheme(JWT_EXTENSION), IAM)),
    bad(errors(`Unable to create route 'GET /pets': ${ONE}`)),
  ],
  [
    'refuses a scheme that the document does not have',
    [],
    importing(secured([{ keys: [] }])),
    bad(errors("Unable to create route 'GET /pets': the security scheme 'keys' is not defined")),
  ],
  [
    'warns of a scheme without an authorizer',
    [],
    importing(
      secured([{ basic: [] }], {
        components: { securitySchemes: { basic: { type: 'http', scheme: 'basic' } } },
      }),
    ),
    created({ warnings: ["Unsupported security definition type 'http' for 'basic'. Ignoring."] }),
  ],
  [
    'refuses an authorizer that the operation for it would refuse',
    [],
    importing(
      secured(
        [{ tokens: [] }],
        scheme({ ...JWT_EXTENSION, jwtConfiguration: { issuer: 'https://issuer.example' } }),
      ),
    ),
    bad(
      errors(
        "Unable to create authorizer 'tokens': Audience list must have at least 1 item for JWT Authorizer",
      ),
    ),
  ],
  [
    'refuses an authorizer of a type that HTTP APIs do not have',
    [],
    importing(secured([{ tokens: [] }], scheme({ ...LAMBDA, type: 'token' }))),
    bad(errors("Unable to create authorizer 'tokens': its type must be one of [request, jwt]")),
  ],
  [
    'refuses scopes for a Lambda authorizer',
    [],
    importing(secured([{ tokens: ['pets:read'] }], scheme(LAMBDA))),
    bad(
      errors(
        "Unable to create route 'GET /pets': Invalid Route authorization type specified. Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization types",
      ),
    ),
  ],
]
