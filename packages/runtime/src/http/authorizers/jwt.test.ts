import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Authorizer, Route } from '@gatehouse/contract'
import { generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import type { KeyProblem, KeySets, SigningKey } from '../../seams/key-sets.ts'
import { createTurnedClock } from '../../time/turned-clock.ts'
import type { Facts } from '../facts/facts.ts'
import { isFault } from '../facts/fault.ts'
import { compileJwtAuthorizer } from './jwt.ts'

const ISSUER = 'https://issuer.example'
const NOW = 1_800_000_000
const CLAIMS = { iss: ISSUER, aud: 'shop', exp: NOW + 60, scope: 'read write' }

const { privateKey, publicKey } = await generateKeyPair('RS256')
const other = await generateKeyPair('RS256')

const sign = (claims: object, { key = privateKey, kid = 'k1', alg = 'RS256' } = {}) =>
  new SignJWT({ ...claims }).setProtectedHeader({ alg, kid }).sign(key)

interface Setup {
  readonly found?: SigningKey | KeyProblem | undefined
  readonly identitySource?: string
  readonly authorizationScopes?: string[]
}

/** Authorizes a request with a token where its source looks for it; the claims, or the text of the fault. */
async function ask(
  request: { readonly headers?: string[]; readonly query?: string },
  {
    found = publicKey,
    identitySource = '$request.header.Authorization',
    authorizationScopes = [],
  }: Setup = {},
) {
  const keySets: KeySets = { find: async (_issuer, kid) => (kid === 'k1' ? found : undefined) }
  const authorizer = {
    identitySource: [identitySource],
    jwtConfiguration: { issuer: ISSUER, audience: ['shop', 'admin'] },
  } as Authorizer
  const route = { authorizationScopes } as Route
  const authorize = compileJwtAuthorizer(authorizer, route, {
    keySets,
    clock: createTurnedClock({ at: NOW * 1000 }),
  })
  const result = await authorize({ exchange: { headers: [], query: '', ...request } } as unknown as Facts)
  return isFault(result) ? [result.fault, result.authorizerError] : result.caller.claims
}

const bearer = (token: string) => ({ headers: ['authorization', `Bearer ${token}`] })

describe('a JWT authorizer lets in', () => {
  it.each<[string, (token: string) => Parameters<typeof ask>[0], Setup]>([
    ['a token with Bearer before it', bearer, {}],
    ['a token by itself', (token) => ({ headers: ['Authorization', token] }), {}],
    ['bearer in any case', (token) => ({ headers: ['AUTHORIZATION', `bEARER  ${token}`] }), {}],
    [
      'a token of the query string',
      (token) => ({ query: `t=${token}` }),
      { identitySource: '$request.querystring.t' },
    ],
    ['one of the scopes that a route asks for', bearer, { authorizationScopes: ['admin', 'write'] }],
  ])('%s', async (_title, requestOf, setup) => {
    expect(await ask(requestOf(await sign(CLAIMS)), setup)).toEqual(CLAIMS)
  })

  it.each([
    { aud: ['other', 'admin'] },
    { aud: undefined, client_id: 'shop' },
    { nbf: NOW, iat: NOW },
    { exp: NOW + 0.5 },
  ])('claims with %j', async (more) => {
    expect(await ask(bearer(await sign({ ...CLAIMS, ...more })))).toMatchObject({ iss: ISSUER })
  })
})

describe('a JWT authorizer refuses', () => {
  it.each<[string, object, string]>([
    ['another issuer', { iss: `${ISSUER}/` }, 'issuer does not match'],
    ['another audience', { aud: 'blog' }, 'the token does not have a valid audience'],
    [
      'an audience that only client_id has',
      { aud: 'blog', client_id: 'shop' },
      'the token does not have a valid audience',
    ],
    ['a token that ends now', { exp: NOW }, 'the token has expired'],
    ['a token that never ends', { exp: undefined }, 'the token has expired'],
    ['an end that is a text', { exp: String(NOW + 60) }, 'the token has expired'],
    ['a token of the future', { nbf: NOW + 1 }, 'the token is not valid yet'],
    ['a token that was issued later', { iat: NOW + 1 }, 'the token was used before it was issued'],
  ])('%s', async (_title, more, problem) => {
    const claims = { ...CLAIMS, ...more }
    // Claims are signed as they are: jose would judge the times itself.
    const { CompactSign } = await import('jose')
    const token = await new CompactSign(Buffer.from(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .sign(privateKey)
    expect(await ask(bearer(token))).toEqual(['unauthorized', `invalid_token: ${problem}`])
  })

  it.each<[string, () => Promise<string> | string, string]>([
    ['two segments', () => 'a.b', 'token contains an invalid number of segments'],
    ['four segments', () => 'a.b.c.d', 'token contains an invalid number of segments'],
    ['a header that is not JSON', () => 'a.b.c', 'token is malformed'],
    ['no algorithm', () => 'eyJhbGciOiJub25lIiwia2lkIjoiazEifQ.e30.', 'signing method none is invalid'],
    [
      'a symmetric algorithm',
      () => sign(CLAIMS, { alg: 'HS256', key: Buffer.alloc(32) as never }),
      'signing method HS256 is invalid',
    ],
    ['an empty key identifier', () => sign(CLAIMS, { kid: '' }), 'kid not found'],
    ['an unknown key identifier', () => sign(CLAIMS, { kid: 'k2' }), 'kid not found'],
    ["another's signature", () => sign(CLAIMS, { key: other.privateKey }), 'signature is invalid'],
    [
      'claims of another token',
      async () => {
        const [head = '', , tail = ''] = (await sign(CLAIMS)).split('.')
        return `${head}.${Buffer.from('{"iss":"x"}').toString('base64url')}.${tail}`
      },
      'signature is invalid',
    ],
  ])('a token with %s', async (_title, tokenOf, problem) => {
    expect(await ask(bearer(await tokenOf()))).toEqual(['unauthorized', `invalid_token: ${problem}`])
  })

  it('what it has no token of', async () => {
    const missing = ['unauthorized', 'missing: token not provided']
    expect(await ask({})).toEqual(missing)
    expect(await ask(bearer(''))).toEqual(missing)
    expect(await ask(bearer(await sign(CLAIMS)), { identitySource: '$context.x' })).toEqual(missing)
  })

  it('a token without any of the scopes that a route asks for', async () => {
    const result = await ask(bearer(await sign(CLAIMS)), { authorizationScopes: ['admin'] })
    expect(result).toEqual(['forbidden', 'insufficient_scope: the token does not have the required scopes'])
  })

  it('everything while the keys of the issuer cannot be had', async () => {
    const result = await ask(bearer(await sign(CLAIMS)), { found: 'JWKS communication error' })
    expect(result).toEqual(['unauthorized', 'invalid_token: JWKS communication error'])
  })

  it('a proven token once its key is given up', async () => {
    const token = await sign({ ...CLAIMS, jti: '1' })
    expect(await ask(bearer(token))).toMatchObject({ jti: '1' })
    expect(await ask(bearer(token), { found: other.publicKey })).toEqual([
      'unauthorized',
      'invalid_token: signature is invalid',
    ])
  })
})

it('what was proven takes little memory, however much tokens say', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const usedBytes = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  // As many objects take twenty times as much as their text.
  const dense = Array.from({ length: 20_000 }, () => ({}))
  const before = usedBytes()
  for (let n = 0; n < 60; n += 1) {
    const claims = await ask(bearer(await sign({ ...CLAIMS, n, dense })))
    expect(claims).toHaveProperty('n', n)
  }
  expect((usedBytes() - before) / 1e6).toBeLessThan(30)
})
