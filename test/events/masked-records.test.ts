import type { EventRecord } from '@gatehouse/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../packages/gateway/src/index.ts'
import { configure, configureApi } from '../fixtures/configure.ts'
import { writeCredentials } from '../fixtures/credentials.ts'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../fixtures/functions.ts'
import { createDataFolder } from '../fixtures/gateway-process.ts'
import { connect } from '../fixtures/websocket.ts'

const invocationOf = (name: string) =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${functionArn(name)}/invocations`

const KEY = 'key-1234567890'
const SECRETS = [
  'tok-1234567890',
  'c00kie-value',
  KEY,
  'ticket-1234567890',
  'eyJhbGciOiJub25lIn0.e30.c2lnbmVk',
]
const [TOKEN, COOKIE, , TICKET, PASS] = SECRETS
const headers = { authorization: `Bearer ${TOKEN}`, cookie: `sid=${COOKIE}`, 'x-api-key': KEY }

let functions: FunctionFolder
let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: Gateway

beforeAll(async () => {
  functions = await createFunctionFolder({
    'echo.mjs': `export const handler = async (event) => {
      console.log(JSON.stringify(event))
      return { statusCode: 200, body: JSON.stringify(event) }
    }`,
    'echo.function.json': JSON.stringify({ url: { authType: 'NONE' } }),
    'gate.mjs': `export const handler = async ({ queryStringParameters: { ticket } }) => {
      const Statement = { Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' }
      return { principalId: 'ann', policyDocument: { Version: '2012-10-17', Statement }, context: { length: ticket.length } }
    }`,
  })
  folder = await createDataFolder()
  const apiKeys = [{ id: 'key1', value: KEY, stages: ['*'] }]
  const credentials = await writeCredentials(folder.path, { credentials: [], apiKeys })
  gateway = await startGateway({
    port: 0,
    data: ':memory:',
    logLevel: 'silent',
    inspect: true,
    functions: functions.path,
    credentials,
  })
})

afterAll(async () => {
  await gateway.close()
  await functions.remove()
  await folder.remove()
})

/** The records that there are by now, in which no secret stands. */
async function recordsOf(query: string): Promise<EventRecord[]> {
  const answer = await fetch(`${gateway.url}/_gatehouse/events?${query}`, {
    headers: { accept: 'application/json' },
  })
  const text = await answer.text()
  for (const secret of SECRETS) expect(text).not.toContain(secret)
  return (JSON.parse(text) as { records: EventRecord[] }).records
}

it('what a client shows to the URL of a function stays out of the record of its call', async () => {
  const answer = await fetch(`${gateway.url}/_aws/lambda-url/echo/?token=${TICKET}`, { headers })
  expect(await answer.text()).toContain(TOKEN)
  const [call, ...others] = await recordsOf('kind=function-call')
  expect(others).toEqual([])
  const text = expect.stringContaining('"authorization":"********"')
  expect(call).toMatchObject({ function: { event: { text } } })
})

it('what a client shows in its handshake stays out of the records of all that is called for it', async () => {
  const api = { name: 'chat', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' }
  const { apiId } = await configure(gateway.url, 'POST', 'apis', api)
  const { integrationId } = await configure(gateway.url, 'POST', `apis/${apiId}/integrations`, {
    integrationType: 'AWS_PROXY',
    integrationUri: invocationOf('echo'),
  })
  const { authorizerId } = await configure(gateway.url, 'POST', `apis/${apiId}/authorizers`, {
    name: 'gate',
    authorizerType: 'REQUEST',
    identitySource: ['route.request.querystring.ticket'],
    authorizerUri: invocationOf('gate'),
  })
  const target = `integrations/${integrationId}`
  for (const route of [
    { routeKey: '$connect', target, authorizationType: 'CUSTOM', authorizerId },
    { routeKey: 'say', target, apiKeyRequired: true },
  ])
    await configure(gateway.url, 'POST', `apis/${apiId}/routes`, route)
  await configure(gateway.url, 'POST', `apis/${apiId}/stages`, { stageName: 'live', autoDeploy: true })
  const url = `${gateway.url.replace('http', 'ws')}/_aws/execute-api/${apiId}/live`
  const client = await connect(`${url}?ticket=${TICKET}`, { headers })
  client.send({ action: 'say' })
  await expect
    .poll(async () => {
      const records = await recordsOf(
        `api=${apiId}&kind=authorizer-call,function-call,message,websocket-event`,
      )
      return records.map(({ kind, routeKey }) => `${kind} ${routeKey}`).sort()
    })
    .toEqual([
      'authorizer-call $connect',
      'function-call $connect',
      'function-call say',
      'message say',
      'websocket-event $connect',
    ])
  await client.close()
  await expect(connect(url, { headers })).rejects.toThrow(/401/)
  expect(await recordsOf(`api=${apiId}&status=401`)).toHaveLength(1)
})

it('a token stays out of records whatever header it comes in, and whether it is taken or not', async () => {
  const { url, apiId } = await configureApi(gateway.url, {
    integrations: { echo: { integrationType: 'AWS_PROXY', integrationUri: functionArn('echo') } },
    authorizer: {
      name: 'passes',
      authorizerType: 'JWT',
      identitySource: ['$request.header.x-pass'],
      jwtConfiguration: { issuer: 'https://issuer.example', audience: ['pets'] },
    },
    routes: { 'GET /': { to: 'echo', authorizationType: 'JWT' } },
  })
  expect((await fetch(url, { headers: { 'x-pass': `Bearer ${PASS}` } })).status).toBe(401)
  expect(await recordsOf(`api=${apiId}&kind=request`)).toMatchObject([
    { status: 401, request: { headers: expect.arrayContaining([['x-pass', 'Bearer ********']]) } },
  ])
})

it('an identity source stays out of records where another one is missing', async () => {
  const { url, apiId } = await configureApi(gateway.url, {
    integrations: { echo: { integrationType: 'AWS_PROXY', integrationUri: functionArn('echo') } },
    authorizer: {
      name: 'gate',
      authorizerType: 'REQUEST',
      identitySource: ['$request.header.x-ticket', '$request.querystring.org'],
      authorizerUri: invocationOf('gate'),
      authorizerPayloadFormatVersion: '2.0',
    },
    routes: { 'GET /': { to: 'echo', authorizationType: 'CUSTOM' } },
  })
  expect((await fetch(url, { headers: { 'x-ticket': String(TICKET) } })).status).toBe(401)
  expect(await recordsOf(`api=${apiId}&kind=request`)).toMatchObject([{ status: 401 }])
})
