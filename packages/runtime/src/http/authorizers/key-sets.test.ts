import { exportJWK, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import type { Upstream, UpstreamAnswer, UpstreamRequest } from '../../exchange/exchange.ts'
import { createTurnedClock } from '../../time/turned-clock.ts'
import { createKeySets } from './key-sets.ts'

const ISSUER = 'https://issuer.example/pool'
const DISCOVERY = '/pool/.well-known/openid-configuration'
const KEYS = 'https://keys.example/jwks?v=1'
const { publicKey } = await generateKeyPair('RS256')
const RSA = { ...(await exportJWK(publicKey)), kid: 'k1' }

const answerOf = (body: unknown, status = 200): UpstreamAnswer => ({
  status,
  headers: [],
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
})

/** Key sets over an issuer that answers by path, with a clock that is moved by hand. */
function open(answers: Record<string, () => UpstreamAnswer | Promise<UpstreamAnswer>>) {
  const sent: string[] = []
  const clock = createTurnedClock({ at: 0 })
  const upstream: Upstream = {
    async send({ origin, target }: UpstreamRequest) {
      sent.push(origin + target)
      return answers[target]?.() ?? { failure: 'unreachable', detail: 'nothing is there' }
    },
  }
  const keySets = createKeySets(upstream, clock)
  return { sent, find: keySets.find, wait: clock.advance.bind(clock) }
}

const discovery = (more: object = {}) => answerOf({ issuer: ISSUER, jwks_uri: KEYS, ...more })
const jwks = (...keys: unknown[]) => answerOf({ keys })

/** The same issuer for most tests. */
const good = (...keys: unknown[]) =>
  open({ [DISCOVERY]: () => discovery(), '/jwks?v=1': () => jwks(...(keys.length > 0 ? keys : [RSA])) })

describe('the keys of an issuer', () => {
  it('are found by discovery, and kept', async () => {
    const { find, sent } = good()
    expect(await find(ISSUER, 'k1', 'RS256')).toBeTypeOf('object')
    expect(await find(ISSUER, 'k1', 'RS512')).toBeTypeOf('object')
    expect(sent).toEqual([`https://issuer.example${DISCOVERY}`, KEYS])
  })

  it('are fetched once for all that wait for them', async () => {
    const { find, sent } = good()
    await Promise.all([find(ISSUER, 'k1', 'RS256'), find(ISSUER, 'k2', 'RS256'), find(ISSUER, 'k1', 'RS384')])
    expect(sent).toHaveLength(2)
  })

  it('are asked for again for an unknown identifier, after a cool-down', async () => {
    const { find, sent, wait } = good()
    await find(ISSUER, 'k1', 'RS256')
    wait(29_999)
    expect(await find(ISSUER, 'k2', 'RS256')).toBeUndefined()
    expect(sent).toHaveLength(2)
    wait(1)
    expect(await find(ISSUER, 'k2', 'RS256')).toBeUndefined()
    expect(sent).toHaveLength(4)
  })

  it('are kept of the last two hundred issuers', async () => {
    const paths = Array.from({ length: 201 }, (_, at) => `/${at}`)
    const issuers = paths.map((path) => `https://issuer.example${path}`)
    const discoveries = paths.map((path, at) => [
      `${path}/.well-known/openid-configuration`,
      () => answerOf({ issuer: issuers[at], jwks_uri: KEYS }),
    ])
    const { find, sent } = open({ ...Object.fromEntries(discoveries), '/jwks?v=1': () => jwks(RSA) })
    const askTwice = async (issuer = '') => {
      await find(issuer, 'k1', 'RS256')
      const before = sent.length
      expect(await find(issuer, 'k1', 'RS256')).toBeTypeOf('object')
      return sent.length - before
    }
    for (const issuer of issuers) expect(await askTwice(issuer)).toBe(0)
    const before = sent.length
    await find(issuers[1] ?? '', 'k1', 'RS256')
    expect(sent.length - before).toBe(0)
    await find(issuers[0] ?? '', 'k1', 'RS256')
    expect(sent.length - before).toBe(2)
  })

  it('are fetched anew after two hours', async () => {
    const { find, sent, wait } = good()
    await find(ISSUER, 'k1', 'RS256')
    wait(2 * 60 * 60 * 1000)
    expect(await find(ISSUER, 'k1', 'RS256')).toBeTypeOf('object')
    expect(sent).toHaveLength(4)
  })

  it('are asked for again at once after a failure', async () => {
    let isUp = false
    const { find } = open({
      [DISCOVERY]: () => (isUp ? discovery() : answerOf('', 500)),
      '/jwks?v=1': () => jwks(RSA),
    })
    expect(await find(ISSUER, 'k1', 'RS256')).toBe('OIDC discovery endpoint communication error')
    isUp = true
    expect(await find(ISSUER, 'k1', 'RS256')).toBeTypeOf('object')
  })

  it.each<[string, object]>([
    ['of another type', { ...RSA, kty: 'EC' }],
    ['for encryption', { ...RSA, use: 'enc' }],
    ['for another algorithm', { ...RSA, alg: 'RS384' }],
    ['without an identifier', { ...RSA, kid: undefined }],
    ['without a modulus', { ...RSA, n: undefined }],
    ['with a modulus that is not a text', { ...RSA, n: 5 }],
  ])('leave out one %s', async (_title, key) => {
    expect(await good(key, null, 'x', []).find(ISSUER, 'k1', 'RS256')).toBeUndefined()
  })
})

describe('an issuer without keys', () => {
  const DISCOVERY_ERROR = 'OIDC discovery endpoint communication error'
  const JWKS_ERROR = 'JWKS communication error'

  it.each<[string, UpstreamAnswer, string]>([
    ['says that it is another', discovery({ issuer: 'https://other.example' }), DISCOVERY_ERROR],
    ['names no address of keys', discovery({ jwks_uri: undefined }), DISCOVERY_ERROR],
    ['answers with a redirect', { ...discovery(), status: 302 }, DISCOVERY_ERROR],
    ['answers with what is not JSON', answerOf('<html>'), DISCOVERY_ERROR],
    ['answers with a list', answerOf([]), DISCOVERY_ERROR],
    ['answers with too much', answerOf(JSON.stringify('x'.repeat(150_001))), DISCOVERY_ERROR],
    ['names an address without TLS', discovery({ jwks_uri: 'http://keys.example/jwks?v=1' }), JWKS_ERROR],
    ['names an address that is not one', discovery({ jwks_uri: 'https://' }), JWKS_ERROR],
    ['names an address where nothing is', discovery({ jwks_uri: 'https://keys.example/x' }), JWKS_ERROR],
  ])('%s', async (_title, answer, problem) => {
    const { find } = open({ [DISCOVERY]: () => answer, '/jwks?v=1': () => jwks(RSA) })
    expect(await find(ISSUER, 'k1', 'RS256')).toBe(problem)
  })

  it('has a set of keys that is not one', async () => {
    const { find } = open({ [DISCOVERY]: () => discovery(), '/jwks?v=1': () => answerOf({ keys: {} }) })
    expect(await find(ISSUER, 'k1', 'RS256')).toBe(JWKS_ERROR)
  })
})
