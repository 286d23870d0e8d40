import { type Authorizer, isObject, type Route } from '@gatehouse/contract/core'
import { createLastingCache } from '../../exchange/bounded-cache.ts'
import type { Exchange } from '../../exchange/exchange.ts'
import { sizeOfJson } from '../../exchange/json-size.ts'
import { ownText } from '../../exchange/own-text.ts'
import { headerOf } from '../../exchange/raw-headers.ts'
import { recordingOf } from '../../exchange/recording.ts'
import { type KeySets, SIGNING_ALGORITHMS, type SigningKey } from '../../seams/key-sets.ts'
import type { Clock } from '../../time/clock.ts'
import { queryOf } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import type { Authorize } from './authorize.ts'
import { loadJose } from './load-jose.ts'
import { noteToken } from './note-token.ts'

interface JwtContext {
  readonly keySets: KeySets
  readonly clock: Clock
}

type Claims = Readonly<Record<string, unknown>>

/** Compiles a JWT authorizer for a route. Whatever is not proven is refused. http-apis §4.1 */
export function compileJwtAuthorizer(
  { identitySource = [], jwtConfiguration }: Authorizer,
  { authorizationScopes = [] }: Route,
  { keySets, clock }: JwtContext,
): Authorize {
  const readToken = compileSource(identitySource[0] ?? '')
  const issuer = jwtConfiguration?.issuer ?? ''
  const audience = new Set(jwtConfiguration?.audience)
  const scope = authorizationScopes.join(' ')
  const judged = (claims: Claims, seconds: number) => ({
    claims,
    issuer,
    audience: jwtConfiguration?.audience ?? [],
    scopes: authorizationScopes,
    seconds,
  })
  return async ({ exchange }) => {
    const token = readToken(exchange)?.replace(/^Bearer(?: +|$)/i, '')
    if (!token) return missing()
    const recording = recordingOf(exchange)
    // It may be in any header or parameter, whose name does not tell.
    recording?.secrets.push(token)
    const claims = await verify(token, issuer, keySets)
    if (typeof claims === 'string') return invalid(claims, scope)
    const seconds = clock.now() / 1000
    const problem = problemOf(claims, { issuer, audience, seconds })
    if (problem) {
      if (recording) noteToken(recording, problem, judged(claims, seconds))
      return invalid(problem, scope)
    }
    if (authorizationScopes.length === 0) return { caller: { claims } }
    const scopes = scopesOf(claims)
    if (authorizationScopes.some((it) => scopes.includes(it))) return { caller: { claims, scopes } }
    if (recording) noteToken(recording, 'scopes', judged(claims, seconds))
    return insufficient(scope)
  }
}

/** Where the token is. Another expression finds nothing, and every request is refused. */
function compileSource(expression: string): (exchange: Exchange) => string | undefined {
  const [, place, name = ''] = /^\$request\.(header|querystring)\.(.+)$/.exec(expression) ?? []
  if (place === 'querystring') return ({ query }) => queryOf(query, name)
  const lower = name.toLowerCase()
  return place === 'header' ? ({ headers }) => headerOf(headers, lower) : () => undefined
}

/** The claims of a token whose signature is the issuer's; a text that says what is wrong otherwise. */
async function verify(token: string, issuer: string, keySets: KeySets): Promise<Claims | string> {
  if (!/^[^.]*\.[^.]*\.[^.]*$/.test(token)) return 'token contains an invalid number of segments'
  const header = knownHeader(token) ?? (await headerOfToken(token))
  if (!header) return 'token is malformed'
  const algorithm = SIGNING_ALGORITHMS.find((it) => it === header.alg)
  if (!algorithm)
    return `signing method ${typeof header.alg === 'string' ? header.alg : JSON.stringify(header.alg)} is invalid`
  if (typeof header.kid !== 'string' || header.kid === '') return 'kid not found'
  const key = await keySets.find(issuer, header.kid, algorithm)
  if (typeof key === 'string') return key
  if (!key) return 'kid not found'
  const name = `${numberOf(key)} ${token}`
  const known = proven.find(name)
  if (known) return known
  try {
    const { compactVerify } = await loadJose()
    const { payload } = await compactVerify(token, key, { algorithms: [...SIGNING_ALGORITHMS] })
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload)
    const claims: unknown = JSON.parse(text)
    if (!isObject(claims)) return 'token is malformed'
    proven.keep(name, claims, sizeOfJson(text))
    return claims
  } catch {
    return 'signature is invalid'
  }
}

/** What tokens that were proven take in all. */
const MAX_PROVEN_BYTES = 16 * 1024 * 1024

/**
 * The claims of tokens whose signature was proven, by the number of the key that proved it and the token. Clients send the same token again
 * and again, and verifying it takes as long as all the rest of a proxied request: see `test/bench`.
 */
const proven = createLastingCache<Claims>(MAX_PROVEN_BYTES)

const numbers = new WeakMap<SigningKey, number>()
let lastNumber = 0

/** A number that no other key has. */
function numberOf(key: SigningKey): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  lastNumber += 1
  numbers.set(key, lastNumber)
  return lastNumber
}

interface TokenHeader {
  readonly alg?: unknown
  readonly kid?: unknown
}

/** Headers by their encoded form: all tokens of a key have the same. */
const headers = new Map<string, TokenHeader>()

const MAX_HEADERS = 1_000
const MAX_HEADER_LENGTH = 1_000

function encodedHeader(token: string): string {
  return token.slice(0, token.indexOf('.'))
}

function knownHeader(token: string): TokenHeader | undefined {
  return headers.get(encodedHeader(token))
}

async function headerOfToken(token: string): Promise<TokenHeader | undefined> {
  const { decodeProtectedHeader } = await loadJose()
  const encoded = encodedHeader(token)
  try {
    const { alg, kid } = decodeProtectedHeader(token)
    if (headers.size >= MAX_HEADERS) headers.clear()
    if (encoded.length <= MAX_HEADER_LENGTH) headers.set(ownText(encoded), { alg, kid })
    return { alg, kid }
  } catch {
    return undefined
  }
}

interface Expected {
  readonly issuer: string
  readonly audience: ReadonlySet<unknown>
  /** Now, since the epoch. */
  readonly seconds: number
}

/** What is wrong with a token's claims, in the documented order. *Assumed*: the texts of the times. http-apis §4.1 */
function problemOf(claims: Claims, { issuer, audience, seconds }: Expected): string | undefined {
  if (claims.iss !== issuer) return 'issuer does not match'
  const named = claims.aud === undefined ? [claims.client_id] : [claims.aud].flat()
  if (!named.some((it) => audience.has(it))) return 'the token does not have a valid audience'
  if (typeof claims.exp !== 'number' || claims.exp <= seconds) return 'the token has expired'
  if (claims.nbf !== undefined && !isPast(claims.nbf, seconds)) return 'the token is not valid yet'
  if (claims.iat !== undefined && !isPast(claims.iat, seconds))
    return 'the token was used before it was issued'
  return undefined
}

function isPast(time: unknown, seconds: number): boolean {
  return typeof time === 'number' && time <= seconds
}

function scopesOf({ scope, scp }: Claims): string[] {
  return [scope, scp].flat().flatMap((it) => (typeof it === 'string' ? it.split(' ').filter(Boolean) : []))
}

function missing(): Fault {
  return {
    fault: 'unauthorized',
    headers: ['www-authenticate', 'Bearer'],
    authorizerError: 'missing: token not provided',
  }
}

/** What a token says of itself may be anything: neither quotes nor lines end in a header. RFC 6750 §3 */
function quotable(text: string): string {
  return text.replaceAll(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '?')
}

function invalid(problem: string, scope: string): Fault {
  const description = quotable(problem)
  const challenge = `Bearer scope="${quotable(scope)}" error="invalid_token" error_description="${description}"`
  return {
    fault: 'unauthorized',
    headers: ['www-authenticate', challenge],
    authorizerError: `invalid_token: ${description}`,
  }
}

/** *Assumed*: the header. http-apis §4.1 */
function insufficient(scope: string): Fault {
  const description = 'the token does not have the required scopes'
  const challenge = `Bearer scope="${quotable(scope)}" error="insufficient_scope" error_description="${description}"`
  return {
    fault: 'forbidden',
    headers: ['www-authenticate', challenge],
    authorizerError: `insufficient_scope: ${description}`,
  }
}
