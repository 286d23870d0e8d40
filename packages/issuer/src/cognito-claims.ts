import { randomUUID } from 'node:crypto'

/** Whom a token of a user pool is for. What is left out is made up. */
export interface CognitoUser {
  /** Of the app client; `test-client` when omitted. */
  readonly clientId?: string
  readonly sub?: string
  readonly username?: string
  readonly email?: string
  readonly groups?: readonly string[]
  /** Of an access token; `aws.cognito.signin.user.admin` when omitted. */
  readonly scopes?: readonly string[]
  /** Further claims: `{ 'custom:tenant': 'acme' }`. */
  readonly claims?: Readonly<Record<string, unknown>>
}

interface Clock {
  now(): number
}

/** What both kinds have. Source: Cognito's developer guide, "Understanding user pool JSON web tokens". */
function commonClaims({ sub = randomUUID(), groups }: CognitoUser, clock: Clock) {
  return {
    sub,
    ...(groups && { 'cognito:groups': [...groups] }),
    origin_jti: randomUUID(),
    event_id: randomUUID(),
    auth_time: Math.floor(clock.now() / 1000),
    jti: randomUUID(),
    nbf: undefined,
    aud: undefined,
  }
}

/** Claims of an access token, which names its client in `client_id` and has no audience. */
export function accessClaims(user: CognitoUser, clock: Clock): Record<string, unknown> {
  const common = commonClaims(user, clock)
  return {
    ...common,
    client_id: user.clientId ?? 'test-client',
    token_use: 'access',
    scope: (user.scopes ?? ['aws.cognito.signin.user.admin']).join(' '),
    username: user.username ?? common.sub,
    ...user.claims,
  }
}

/** Claims of an id token, which tells who somebody is. */
export function idClaims(user: CognitoUser, clock: Clock): Record<string, unknown> {
  const common = commonClaims(user, clock)
  return {
    ...common,
    aud: user.clientId ?? 'test-client',
    token_use: 'id',
    'cognito:username': user.username ?? common.sub,
    email: user.email ?? `${user.username ?? 'somebody'}@example.com`,
    email_verified: true,
    ...user.claims,
  }
}
