import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createGateway,
  createIssuer,
  type Issuer,
  type IssuerOptions,
} from '../../packages/testing/src/index.ts'

const open: { close(): Promise<unknown> }[] = []
afterEach(async () => void (await Promise.all(open.splice(0).map((it) => it.close()))))
const start = async (options?: IssuerOptions): Promise<Issuer> => {
  const issuer = await createIssuer(options)
  open.push(issuer)
  return issuer
}

const verify = async (issuer: Issuer, token: string) => {
  const discovery = (await (await fetch(`${issuer.url}/.well-known/openid-configuration`)).json()) as Record<
    string,
    string
  >
  expect(discovery.issuer).toBe(issuer.url)
  return jwtVerify(token, createRemoteJWKSet(new URL(discovery.jwks_uri ?? '')), { issuer: issuer.url })
}

describe('an issuer', () => {
  it('signs tokens that its discovery document and key set prove', async () => {
    const issuer = await start({ audience: 'pets' })
    const { payload } = await verify(issuer, await issuer.token({ sub: 'rex', scope: 'read' }))
    expect(payload).toMatchObject({ iss: issuer.url, sub: 'rex', aud: 'pets', scope: 'read' })
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600)
  })

  it('has its key from its first answer on', async () => {
    const port = Number(new URL((await start()).url).port)
    await open.pop()?.close()
    const starting = start({ port })
    let first: Response | undefined
    while (!first) first = await fetch(`http://127.0.0.1:${port}/jwks`).catch(() => undefined)
    const { keys } = (await first.json()) as { readonly keys: readonly object[] }
    expect(keys).toEqual((await starting).keys)
    expect(keys).toHaveLength(1)
  })

  it('leaves out what is undefined, and ends when it is told', async () => {
    const issuer = await start({ clock: { now: () => 1_000_000_000_000 } })
    const token = await issuer.token({ nbf: undefined, sub: undefined }, { expiresIn: { minutes: -1 } })
    expect(decodeJwt(token)).toEqual({ iss: issuer.url, iat: 1_000_000_000, exp: 999_999_940 })
  })

  it('goes by the clock of a gateway that is made after it', async () => {
    const later: { clock?: { now(): number } } = {}
    const issuer = await start({ clock: () => later.clock ?? { now: () => 0 } })
    later.clock = { now: () => 1_000_000_000_000 }
    expect(decodeJwt(await issuer.token()).iat).toBe(1_000_000_000)
  })

  it.each([
    [true, 2],
    [false, 1],
  ])('rotates its key, keeping old ones: %s', async (keepOld, count) => {
    const issuer = await start()
    const old = await issuer.token()
    const kid = await issuer.rotate({ keepOld })
    expect(issuer.keys.map((it) => it.kid)[0]).toBe(kid)
    expect(issuer.keys).toHaveLength(count)
    expect(decodeProtectedHeader(await issuer.token()).kid).toBe(kid)
    await verify(issuer, await issuer.token())
    if (keepOld) await verify(issuer, old)
    else await expect(verify(issuer, old)).rejects.toThrow('no applicable key found')
    expect(Object.keys(issuer.keys[0] ?? {})).not.toContain('d')
  })

  it('gives tokens at its token endpoint, by the same key and clock', async () => {
    const issuer = await start({ clock: { now: () => 2_000_000_000_000 } })
    await issuer.rotate()
    const body = new URLSearchParams({ grant_type: 'client_credentials', scope: 'read' })
    const { access_token: token } = (await (
      await fetch(`${issuer.url}/token`, { method: 'POST', body })
    ).json()) as Record<string, string>
    expect(decodeJwt(token ?? '')).toMatchObject({ iss: issuer.url, scope: 'read', iat: 2_000_000_000 })
    expect(decodeProtectedHeader(token ?? '').kid).toBe(issuer.keys[0]?.kid)
  })

  it('has the shapes of Cognito, which a JWT authorizer takes by client_id and by aud', async () => {
    const issuer = await start()
    const gateway = await createGateway({
      resources: {
        authorizers: { pool: { issuer: issuer.url, audience: 'web' } },
        routes: {
          'GET /me': { function: (event) => event.requestContext.authorizer.jwt.claims, authorizer: 'pool' },
        },
      },
    })
    open.push(gateway)
    const ask = async (token: string) => gateway.fetch('/me', { headers: { authorization: token } })
    const user = { clientId: 'web', username: 'rex', groups: ['dogs'] }
    const access = await ask(await issuer.cognito.accessToken(user))
    expect(await access.json()).toMatchObject({
      token_use: 'access',
      client_id: 'web',
      username: 'rex',
      'cognito:groups': '[dogs]',
    })
    const id = await ask(await issuer.cognito.idToken({ ...user, email: 'rex@example.com' }))
    expect(await id.json()).toMatchObject({
      token_use: 'id',
      aud: 'web',
      'cognito:username': 'rex',
      email: 'rex@example.com',
    })
    expect((await ask(await issuer.cognito.accessToken({ clientId: 'other' }))).status).toBe(401)
  })
})
