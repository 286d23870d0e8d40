import { createServer, type RequestListener } from 'node:http'
import { OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server'
import { accessClaims, type CognitoUser, idClaims } from './cognito-claims.ts'
import { type Duration, toMilliseconds } from './duration.ts'

/** A public key, as a key set has it. */
export interface PublicKey {
  readonly kid: string
  readonly [member: string]: unknown
}

/** Claims of a token; one that is undefined is left out, the usual ones included. */
export type Claims = Readonly<Record<string, unknown>>

/** How a token is made, besides its claims. */
export interface TokenOptions {
  /** From now on; an hour when omitted. Below 0 it is over already. */
  readonly expiresIn?: Duration
}

/** Tokens in the shapes of an Amazon Cognito user pool. */
export interface CognitoTokens {
  /** It names its client in `client_id`, and has no `aud`. */
  accessToken(user?: CognitoUser, options?: TokenOptions): Promise<string>
  /** It names its client in `aud`. */
  idToken(user?: CognitoUser, options?: TokenOptions): Promise<string>
}

/** An issuer of tokens on loopback, with a discovery document, a key set and the endpoints of OAuth 2.0. */
export interface Issuer extends AsyncDisposable {
  /** `iss` of its tokens, and `issuer` of a JWT authorizer. */
  readonly url: string
  /** A token with the issuer's usual claims (`iss`, `sub`, `iat`, `nbf`, `exp`, `aud` where it has an audience), and these. */
  token(claims?: Claims, options?: TokenOptions): Promise<string>
  readonly cognito: CognitoTokens
  /** Signs by a new key from now on, and gives its identifier. The key set has the old ones too, unless `keepOld` is false. */
  rotate(options?: { readonly keepOld?: boolean }): Promise<string>
  /** What the key set has. */
  readonly keys: readonly PublicKey[]
  close(): Promise<void>
}

/** Milliseconds since 1970. */
export interface IssuerClock {
  now(): number
}

export interface IssuerOptions {
  /**
   * What tells the time: the clock of a gateway, so that its tokens end by it; a function where the gateway is made after the issuer. The
   * machine's when omitted.
   */
  readonly clock?: IssuerClock | (() => IssuerClock)
  /** `aud` of tokens that say nothing else. */
  readonly audience?: string | readonly string[]
  /** A free one when omitted. */
  readonly port?: number
}

const HOST = '127.0.0.1'
const HOUR_MS = 3_600_000

/** Starts an issuer. Rejects where the port is taken. */
export async function createIssuer({
  clock: given = { now: Date.now },
  audience,
  port = 0,
}: IssuerOptions = {}): Promise<Issuer> {
  const clock = typeof given === 'function' ? { now: () => given().now() } : given
  // Whoever asks early is answered as whoever asks late.
  const first = await createKey()
  let retired: PublicKey[] = []
  const keys = () => [signing.key, ...retired]
  const server = createServer((request, response) => {
    if (request.url?.split('?', 1)[0] !== KEYS_PATH) return signing.serve(request, response)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: keys() }))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the issuer listens on no port')
  const url = `http://${HOST}:${bound.port}`
  let signing = openSigning(first, url, { clock, audience })

  async function token(claims: Claims = {}, { expiresIn = HOUR_MS }: TokenOptions = {}): Promise<string> {
    const now = Math.floor(clock.now() / 1000)
    const times = { iat: now, nbf: now, exp: now + Math.floor(toMilliseconds(expiresIn) / 1000) }
    const aud = audience === undefined ? {} : { aud: audience }
    return signing.sign({ iss: url, sub: 'somebody', ...aud, ...times, ...claims })
  }

  const close = async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return {
    url,
    token,
    cognito: {
      accessToken: (user = {}, options) => token(accessClaims(user, clock), options),
      idToken: (user = {}, options) => token(idClaims(user, clock), options),
    },
    async rotate({ keepOld = true } = {}) {
      const old = keys()
      signing = openSigning(await createKey(), url, { clock, audience })
      retired = keepOld ? old : []
      return signing.key.kid
    },
    get keys() {
      return keys()
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

const KEYS_PATH = '/jwks'

/** What a token of the endpoints says before it is signed. */
type TokenPayload = Record<'iat' | 'nbf' | 'exp', number> & { aud?: string | readonly string[] }

/** A key, and what is signed by it. */
interface Signing {
  readonly key: PublicKey
  readonly serve: RequestListener
  sign(claims: Claims): Promise<string>
}

/** A key with its public form. The library signs by all keys in turn, so each has an issuer of its own. */
interface Key {
  readonly issuer: OAuth2Issuer
  readonly key: PublicKey
}

async function createKey(): Promise<Key> {
  const issuer = new OAuth2Issuer()
  await issuer.keys.generate('RS256')
  const [key] = issuer.keys.toJSON() as PublicKey[]
  if (!key) throw new Error('the issuer made no key')
  return { issuer, key }
}

function openSigning(
  { issuer, key }: Key,
  url: string,
  { clock, audience }: { readonly clock: IssuerClock } & Pick<IssuerOptions, 'audience'>,
): Signing {
  issuer.url = url
  const service = new OAuth2Service(issuer)
  // What clients get from the endpoints is for the same audience, and ends by the same clock.
  service.on('beforeTokenSigning', ({ payload }: { payload: TokenPayload }) => {
    if (audience !== undefined) payload.aud ??= audience
    const seconds = Math.floor(clock.now() / 1000) - payload.iat
    for (const member of ['iat', 'nbf', 'exp'] as const) payload[member] += seconds
  })
  return {
    key,
    serve: service.requestHandler,
    sign: (claims) =>
      issuer.buildToken({
        scopesOrTransform: (_header, payload) => {
          for (const name of Object.keys(payload)) Reflect.deleteProperty(payload, name)
          Object.assign(payload, claims)
        },
      }),
  }
}
