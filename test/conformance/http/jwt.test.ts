import { createHmac, randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { authorizer, httpApi, save } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { exportSPKI, generateKeyPair, importJWK } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { AUDIENCE, type Issuer, sendJson, startIssuer } from '../../fixtures/issuer.ts'
import { createApi } from '../management-calls.ts'

const CORS = { allowOrigins: ['https://app.example'], allowCredentials: true }

let backend: Backend
let gateway: GatewayProcess
let issuer: Issuer
let apiId: string

beforeAll(async () => {
  backend = await startBackend()
  gateway = await startGatewayProcess(':memory:')
  issuer = await startIssuer()
  apiId = await createGuarded(issuer)
})

afterAll(async () => {
  await gateway.stop()
  await issuer.close()
  await backend.close()
})

/** An API whose routes ask for tokens of an issuer: `/pets` any, `/query` in the query string. */
function createGuarded({ url }: Pick<Issuer, 'url'>): Promise<string> {
  const jwt = (name: string, identitySource: string) =>
    save(
      name,
      authorizer({
        authorizerType: 'JWT',
        identitySource: [identitySource],
        jwtConfiguration: { audience: [AUDIENCE, 'other-app'], issuer: url },
        name,
      }),
    )
  const guarded = (routeKey: string, members: object) => {
    const [integration, route] = leads(routeKey, '', {
      requestParameters: { 'overwrite:header.x-sub': '$context.authorizer.claims.sub' },
    }) as [ReturnType<typeof authorizer>, ReturnType<typeof authorizer>]
    return [
      integration,
      { ...route, body: { ...(route.body as object), authorizationType: 'JWT', ...members } },
    ]
  }
  return createApi(gateway.url, backend.url, [
    { ...httpApi, body: { ...(httpApi.body as object), corsConfiguration: CORS } },
    jwt('authorizer', '$request.header.Authorization'),
    jwt('authorizer2', '$request.querystring.token'),
    ...guarded('GET /pets', { authorizerId: '<authorizer>' }),
    ...guarded('GET /query', { authorizerId: '<authorizer2>' }),
    DEFAULT_STAGE,
  ])
}

const call = (path: string, headers: object = {}, api = apiId): Promise<HttpAnswer> =>
  sendHttp(gateway.url, `/_aws/execute-api/${api}${path}`, { headers: { ...headers } })
const callWith = (token: string, path = '/pets') => call(path, { authorization: `Bearer ${token}` })

const challenge = (description: string, scope = '') =>
  `Bearer scope="${scope}" error="invalid_token" error_description="${description}"`

function refused(answer: HttpAnswer, description: string): void {
  expect([answer.status, answer.json(), answer.headers['www-authenticate']]).toEqual([
    401,
    { message: 'Unauthorized' },
    challenge(description),
  ])
}

const now = () => Math.floor(Date.now() / 1000)

// Which claims let a token in, and what is said to others, are cases of the conformance kit.
describe('a good token', () => {
  it.each(['', 'Bearer ', 'bearer ', 'BEARER  '])('is taken after %j', async (prefix) => {
    const answer = await call('/pets', { authorization: prefix + (await issuer.sign()) })
    expect(answer.status).toBe(200)
  })

  it('is taken from the query string where the authorizer says so, and only there', async () => {
    const token = await issuer.sign()
    expect((await call(`/query?token=${token}`)).status).toBe(200)
    expect((await callWith(token, '/query')).status).toBe(401)
  })

  it.each(['RS384', 'RS512'])('may be signed with %s', async (alg) => {
    const pair = await generateKeyPair(alg, { extractable: true })
    const { exportJWK } = await import('jose')
    issuer.keys.push({ ...(await exportJWK(pair.publicKey)), kid: alg, use: 'sig' })
    const other = await startIssuerAgain()
    const answer = await call(
      '/pets',
      { authorization: await issuer.sign({}, { alg, kid: alg }, pair) },
      other,
    )
    expect(answer.status, answer.text).toBe(200)
  })

  /** A gateway asks again for unknown keys after a while; another gateway asks at once. */
  async function startIssuerAgain(): Promise<string> {
    await gateway.stop()
    gateway = await startGatewayProcess(':memory:')
    apiId = await createGuarded(issuer)
    return apiId
  }
})

describe('a bad token', () => {
  it('that expires at a text is refused', async () => {
    refused(await callWith(await issuer.sign({ exp: '9999999999' })), 'the token has expired')
  })

  it('signed by another key of the same identifier is refused', async () => {
    const stranger = await generateKeyPair('RS256')
    refused(await callWith(await issuer.sign({}, {}, stranger)), 'signature is invalid')
  })

  it('with changed claims is refused', async () => {
    const [head, , signature] = (await issuer.sign()).split('.')
    const claims = Buffer.from(
      JSON.stringify({ iss: issuer.url, aud: AUDIENCE, exp: now() + 9, sub: 'king' }),
    )
    refused(await callWith(`${head}.${claims.toString('base64url')}.${signature}`), 'signature is invalid')
  })

  it('with an algorithm in its header that its key is not for is refused', async () => {
    const [, claims, signature] = (await issuer.sign()).split('.')
    const head = encode({ alg: 'RS512', kid: issuer.keys[0]?.kid })
    refused(await callWith(`${head}.${claims}.${signature}`), 'kid not found')
  })

  it('of no algorithm is refused', async () => {
    const [, claims] = (await issuer.sign()).split('.')
    for (const alg of ['none', 'None', 'NONE']) {
      const token = `${encode({ alg, kid: issuer.keys[0]?.kid })}.${claims}.`
      refused(await callWith(token), `signing method ${alg} is invalid`)
    }
  })

  it('signed with the public key as a shared secret is refused', async () => {
    const key = await importJWK({ ...issuer.keys[0], ext: true } as never, 'RS256', { extractable: true })
    const secret = await exportSPKI(key as never)
    const [, claims] = (await issuer.sign()).split('.')
    const signed = `${encode({ alg: 'HS256', kid: issuer.keys[0]?.kid })}.${claims}`
    const signature = createHmac('sha256', secret).update(signed).digest('base64url')
    refused(await callWith(`${signed}.${signature}`), 'signing method HS256 is invalid')
  })

  it.each<[unknown, string]>([
    ['x\r\nx-evil: 1', 'x??x-evil: 1'],
    ['x\0', 'x?'],
    ['λ\u2028', '??'],
    ['a", error="none', 'a?, error=?none'],
    ['\\', '?'],
    ['\ud800', '?'],
    [{ toString: 1 }, '{?toString?:1}'],
    [['a'], '[?a?]'],
    [null, 'null'],
  ])('signed by %j is refused, and told of in one header', async (alg, told) => {
    const [, claims] = (await issuer.sign()).split('.')
    const answer = await callWith(`${encode({ alg, kid: 'one' })}.${claims}.c2ln`)
    refused(answer, `signing method ${told} is invalid`)
    expect(answer.headers).not.toHaveProperty('x-evil')
  })

  it.each<[string, object]>([
    ['without a key identifier', { kid: undefined }],
    ['with an empty key identifier', { kid: '' }],
    ['with an unknown key identifier', { kid: '../../one' }],
    ['with a key identifier that is no text', { kid: 1 }],
  ])('%s is refused', async (_title, header) => {
    refused(await callWith(await issuer.sign({}, header)), 'kid not found')
  })

  it('that brings its own key is refused', async () => {
    const stranger = await generateKeyPair('RS256', { extractable: true })
    const { exportJWK } = await import('jose')
    const jwk = await exportJWK(stranger.publicKey)
    refused(await callWith(await issuer.sign({}, { jwk }, stranger)), 'signature is invalid')
  })

  it('of a megabyte is refused like any long header', async () => {
    const answer = await callWith(randomBytes(9_000).toString('hex')).catch(() => undefined)
    if (answer) expect(answer.status).toBe(431)
  })

  it('is told to pages of the origins that may know', async () => {
    const { headers } = await call('/pets', { origin: 'https://app.example' })
    expect(headers['access-control-allow-origin']).toBe('https://app.example')
    expect(headers['access-control-allow-credentials']).toBe('true')
    expect(headers.vary).toBe('origin')
  })

  it('never reaches the backend', async () => {
    const before = backend.received.length
    await call('/pets')
    await callWith('a.b.c')
    expect(backend.received.length).toBe(before)
  })
})

describe('an issuer', () => {
  /** Each has its own API and issuer, so that nothing is known of its keys. */
  async function withIssuer(
    test: (own: Issuer, send: (token: string) => Promise<HttpAnswer>) => Promise<void>,
  ) {
    const own = await startIssuer()
    const api = await createGuarded(own)
    try {
      await test(own, (token) => call('/pets', { authorization: token }, api))
    } finally {
      await own.close()
    }
  }

  const DISCOVERY = '/.well-known/openid-configuration'
  const hang = (): void => undefined

  it('is asked once by any number of tokens that wait', () =>
    withIssuer(async (own, send) => {
      const token = await own.sign()
      const answers = await Promise.all(Array.from({ length: 20 }, () => send(token)))
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
      expect(own.asked).toEqual([DISCOVERY, '/keys'])
    }))

  it('is not asked again for an unknown key while its keys are fresh', () =>
    withIssuer(async (own, send) => {
      await send(await own.sign())
      for (let count = 0; count < 5; count += 1)
        refused(await send(await own.sign({}, { kid: 'x' })), 'kid not found')
      expect(own.asked.length).toBe(2)
    }))

  it.each<[string, (response: ServerResponse) => void]>([
    ['fails', (response) => response.writeHead(500).end()],
    ['says nothing', hang],
    ['says something else', (response) => response.end('<html>')],
    [
      'names another issuer',
      (response) => sendJson(response, { issuer: 'https://x.example', jwks_uri: 'https://x.example' }),
    ],
    ['names no keys', (response) => sendJson(response, { issuer: 'x' })],
    ['says too much', (response) => sendJson(response, { fill: 'x'.repeat(200_000) })],
    ['never ends', (response) => void response.writeHead(200).write('{')],
    ['sends elsewhere', (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  ])('whose discovery %s lets nobody in, and is asked again for the next token', (_title, reply) =>
    withIssuer(async (own, send) => {
      own.say(DISCOVERY, reply)
      const token = await own.sign()
      refused(await send(token), 'OIDC discovery endpoint communication error')
      own.say(DISCOVERY)
      expect((await send(token)).status).toBe(200)
    }),
  )

  it.each<[string, (response: ServerResponse) => void]>([
    ['fail', (response) => response.writeHead(404).end()],
    ['say nothing', hang],
    ['are no set', (response) => sendJson(response, { keys: 'none' })],
    ['are too many', (response) => sendJson(response, { keys: [], fill: 'x'.repeat(200_000) })],
    ['are elsewhere', (response) => response.writeHead(301, { location: 'http://127.0.0.1:1/' }).end()],
  ])('whose keys %s lets nobody in', (_title, reply) =>
    withIssuer(async (own, send) => {
      own.say('/keys', reply)
      refused(await send(await own.sign()), 'JWKS communication error')
    }),
  )

  it('with odd keys beside a good one is taken by the good one', () =>
    withIssuer(async (own, send) => {
      own.keys.unshift(
        { kty: 'EC', kid: 'ec' },
        { kty: 'RSA', kid: 'broken' },
        { kty: 'oct', kid: 'shared', k: 'AA' },
        null as never,
      )
      expect((await send(await own.sign())).status).toBe(200)
    }))

  it('that is gone lets nobody in', async () => {
    const own = await startIssuer()
    const api = await createGuarded(own)
    const token = await own.sign()
    await own.close()
    refused(await call('/pets', { authorization: token }, api), 'OIDC discovery endpoint communication error')
  })
})

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
