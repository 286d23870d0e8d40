import { authorizer, httpApi, integration, route } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as keys from '../../fixtures/credentials.ts'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../../fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { AUDIENCE, type Issuer, startIssuer } from '../../fixtures/issuer.ts'
import { type Key, sign } from '../../fixtures/signer.ts'
import { createApi } from '../management-calls.ts'

const ACCOUNT = '123456789012'
const ECHO = 'export const handler = async (event) => ({ statusCode: 200, body: JSON.stringify(event) })'

let gateway: GatewayProcess
let issuer: Issuer
let folder: FunctionFolder

beforeAll(async () => {
  folder = await createFunctionFolder({ 'echo.mjs': ECHO })
  issuer = await startIssuer()
  gateway = await startGatewayProcess(':memory:', [
    ...['--functions', folder.path, '--account', ACCOUNT],
    ...['--credentials', await keys.writeCredentials(folder.path)],
  ])
})

afterAll(async () => {
  await gateway.stop()
  await issuer.close()
  await folder.remove()
})

/** An API whose routes ask for a token, for a token with a scope, for a signature, and for nothing. */
async function create(payloadFormatVersion: string): Promise<(path: string) => string> {
  const target = 'integrations/<integration>'
  const jwt = { target, authorizationType: 'JWT', authorizerId: '<authorizer>' }
  const apiId = await createApi(
    gateway.url,
    '',
    [
      httpApi,
      authorizer({
        authorizerType: 'JWT',
        identitySource: ['$request.header.Authorization'],
        jwtConfiguration: { audience: [AUDIENCE], issuer: issuer.url },
        name: 'tokens',
      }),
      integration({
        integrationType: 'AWS_PROXY',
        integrationUri: functionArn('echo'),
        payloadFormatVersion,
      }),
      route('GET /jwt', jwt),
      route('GET /scoped', { ...jwt, authorizationScopes: ['pets.read'] }),
      route('POST /iam', { target, authorizationType: 'AWS_IAM' }),
      route('GET /open', { target }),
      DEFAULT_STAGE,
    ],
    ACCOUNT,
  )
  return (path) => `/_aws/execute-api/${apiId}${path}`
}

interface Context {
  readonly authorizer?: unknown
  readonly identity?: object
}

const contextOf = (answer: HttpAnswer): Context => {
  expect(answer.status, answer.text).toBe(200)
  return (answer.json() as { requestContext: Context }).requestContext
}

/** http-apis §4.1, §4.3 */
/** Claims that are no single values, and how Go prints them. http-apis §4.1 */
const DEEP = {
  realm_access: { roles: ['admin'] },
  sorted: { b: 2, a: { z: null, y: true, x: 1.5 }, B: 'c d' },
  empty: {},
  holes: ['a', null, { k: [] }, false],
}
const DEEP_TEXTS = {
  realm_access: 'map[roles:[admin]]',
  sorted: 'map[B:c d a:map[x:1.5 y:true z:<nil>] b:2]',
  empty: 'map[]',
  holes: '[a <nil> map[k:[]] false]',
}

describe.each(['2.0', '1.0'] as const)('the caller in the event of format %s', (format) => {
  let pathOf: (path: string) => string

  beforeAll(async () => {
    pathOf = await create(format)
  })

  const withToken = async (path: string, claims: object) => {
    const headers = { authorization: `Bearer ${await issuer.sign(claims)}` }
    return contextOf(await sendHttp(gateway.url, pathOf(path), { headers }))
  }
  const signed = async (key: Key, body: string) => {
    const url = `${gateway.url}${pathOf('/iam')}`
    const headers = { 'content-type': 'text/plain' }
    const request = await sign(url, key, { method: 'POST', headers, body, service: 'execute-api' })
    return sendHttp(gateway.url, request.path, { method: 'POST', headers: request.headers, body })
  }

  it('is nobody where everybody may call', async () => {
    const context = contextOf(await sendHttp(gateway.url, pathOf('/open')))
    expect(context).not.toHaveProperty('authorizer')
  })

  it('is a token by its claims, each a text', async () => {
    const given = {
      exp: 4102444800,
      iat: 1000,
      admin: true,
      roles: ['a', 'b'],
      none: null,
      nested: { a: 1 },
      ...DEEP,
    }
    const { authorizer: told } = await withToken('/jwt', given)
    const claims = {
      iss: issuer.url,
      aud: AUDIENCE,
      sub: 'rex',
      exp: '4102444800',
      iat: '1000',
      admin: 'true',
      roles: '[a b]',
      nested: 'map[a:1]',
      ...DEEP_TEXTS,
    }
    expect(told).toStrictEqual(
      format === '2.0' ? { jwt: { claims, scopes: null } } : { claims, scopes: null },
    )
  })

  it('is a token with all of its scopes where the route asks for one', async () => {
    const { authorizer: told } = await withToken('/scoped', { scope: 'openid pets.read' })
    const inner = format === '2.0' ? (told as { jwt: object }).jwt : told
    expect(inner).toMatchObject({ scopes: ['openid', 'pets.read'] })
  })

  it('is who signed, and the body is whole', async () => {
    const answer = await signed(keys.GUEST, 'signed')
    const { authorizer: told, identity } = contextOf(answer)
    expect(answer.json()).toMatchObject({ body: 'signed', isBase64Encoded: false })
    const userArn = `arn:aws:sts::${ACCOUNT}:assumed-role/guests/g1`
    const [accessKey, accountId, principalOrgId] = ['ASIAGUEST', ACCOUNT, 'o-abc1234567']
    const userId = 'AROAGUESTS:g1'
    if (format === '2.0') {
      expect(told).toStrictEqual({
        iam: {
          accessKey,
          accountId,
          callerId: userId,
          cognitoIdentity: null,
          principalOrgId,
          userArn,
          userId,
        },
      })
      return
    }
    expect(told).toBeUndefined()
    expect(identity).toMatchObject({
      accessKey,
      accountId,
      caller: userId,
      principalOrgId,
      user: userId,
      userArn,
    })
  })
})
