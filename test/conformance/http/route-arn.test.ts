import { authorizer, type Call, httpApi, save } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../../../packages/gateway/src/index.ts'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { startGatewayInProcess } from '../../fixtures/gateway-in-process.ts'
import { createTestFunctions, invocationOf } from '../../fixtures/handlers.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

const ACCOUNT = '123456789012'
const functions = createTestFunctions({ judge: () => ({ isAuthorized: true }) })

let gateway: Gateway
let backend: Backend
let apiId: string

beforeAll(async () => {
  backend = await startBackend()
  const started = await startGatewayInProcess({ account: ACCOUNT }, functions)
  gateway = started.gateway
  apiId = await createApi(
    gateway.url,
    backend.url,
    [
      httpApi,
      save(
        'authorizer',
        authorizer({
          authorizerType: 'JWT',
          identitySource: ['$request.header.Authorization'],
          jwtConfiguration: { audience: ['pets'], issuer: 'http://127.0.0.1:1' },
          name: 'jwt',
        }),
      ),
      save(
        'authorizer2',
        authorizer({
          authorizerType: 'REQUEST',
          authorizerUri: invocationOf('judge'),
          authorizerPayloadFormatVersion: '2.0',
          enableSimpleResponses: true,
          identitySource: ['$request.header.Host'],
          name: 'judge',
        }),
      ),
      ...guarded('GET /jwt/{proxy+}', { authorizationType: 'JWT', authorizerId: '<authorizer>' }),
      ...guarded('GET /iam/{proxy+}', { authorizationType: 'AWS_IAM' }),
      ...guarded('GET /own/{proxy+}', { authorizationType: 'CUSTOM', authorizerId: '<authorizer2>' }),
      ...guarded('GET /all/{proxy+}', { authorizationType: 'NONE' }),
      DEFAULT_STAGE,
    ],
    ACCOUNT,
  )
})

afterAll(async () => {
  await gateway.close()
  await backend.close()
})

function guarded(routeKey: string, members: object): Call[] {
  const [integration, route] = leads(routeKey, '') as [Call, Call]
  return [integration, { ...route, body: { ...(route.body as object), ...members } }]
}

/** Calls a route by a path that makes its ARN as long as this, in bytes. */
function call(route: string, arnBytes: number, filling = 'x', fillingBytes = 1): Promise<HttpAnswer> {
  const arn = `arn:aws:execute-api:us-east-1:${ACCOUNT}:${apiId}/$default/GET/${route}/`
  const left = arnBytes - arn.length
  const path = filling.repeat(Math.floor(left / fillingBytes)) + 'x'.repeat(left % fillingBytes)
  return sendHttp(gateway.url, `/_aws/execute-api/${apiId}/${route}/${path}`)
}

it.each([
  ['jwt', 401],
  ['iam', 403],
  ['own', 200],
  ['all', 200],
])('a route ARN of 1600 bytes is looked at by %s', async (route, status) => {
  expect((await call(route, 1600)).status).toBe(status)
  expect((await call(route, 1600, '%C3%A9', 2)).status).toBe(status)
})

it.each(['jwt', 'iam', 'own'])('a longer one is refused where %s is asked for', async (route) => {
  const before = [backend.received.length, functions.events.length]
  for (const answer of [await call(route, 1601), await call(route, 1601, '%C3%A9', 2)]) {
    expect([answer.status, answer.json(), answer.headers['content-type']]).toEqual([
      414,
      { message: 'Request URI too long' },
      'application/json',
    ])
  }
  expect([backend.received.length, functions.events.length]).toEqual(before)
})

it('a longer one may call a route that is for everybody', async () => {
  expect((await call('all', 5000)).status).toBe(200)
})
