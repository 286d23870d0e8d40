import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Gateway, startGateway } from '../../packages/gateway/src/index.ts'
import { configureApi } from '../fixtures/configure.ts'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../fixtures/functions.ts'
import { followRecords, type RecordStream } from '../fixtures/records.ts'

let functions: FunctionFolder
let gateway: Gateway
let stream: RecordStream
let url: string

beforeAll(async () => {
  functions = await createFunctionFolder({
    'hello.mjs': `export const handler = async (event) => {
      console.log('seen', event.path)
      if (event.path === '/throw') throw new TypeError('not today')
      if (event.path === '/loud') for (let line = 0; line < 3; line += 1) console.log('x'.repeat(50_000))
      if (event.path === '/claim') throw Object.assign(new Error('boom'), { stack: 'Error: boom\\n    at f (' + process.execPath + ':1:1)' })
      return { statusCode: 200, body: 'hi' }
    }`,
    'gate.mjs': `export const handler = async ({ headers }) => ({ isAuthorized: headers.key === 'right-key-1', context: { who: 'rex' } })`,
  })
  gateway = await startGateway({
    port: 0,
    data: ':memory:',
    logLevel: 'silent',
    inspect: true,
    functions: functions.path,
  })
  const api = await configureApi(gateway.url, {
    integrations: { hello: { integrationType: 'AWS_PROXY', integrationUri: functionArn('hello') } },
    authorizer: {
      name: 'gate',
      authorizerType: 'REQUEST',
      identitySource: ['$request.header.key'],
      authorizerUri: `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${functionArn('gate')}/invocations`,
      authorizerPayloadFormatVersion: '2.0',
      enableSimpleResponses: true,
      authorizerResultTtlInSeconds: 60,
    },
    routes: { $default: 'hello', 'GET /closed': { to: 'hello', authorizationType: 'CUSTOM' } },
  })
  url = api.url
  stream = await followRecords(gateway.url)
})

afterAll(async () => {
  stream.close()
  await gateway.close()
  await functions.remove()
})

it('tells of a function that was called: event, output and result, as a part of its request', async () => {
  await fetch(`${url}/pets`)
  const call = await stream.nextOf('function-call')
  const request = await stream.nextOf('request')
  expect(call).toMatchObject({
    parent: request.id,
    routeKey: '$default',
    function: {
      functionArn: functionArn('hello'),
      output: ['seen /pets'],
      result: { text: '{"statusCode":200,"body":"hi"}' },
    },
  })
  expect(JSON.parse(call.function.event.text ?? '')).toMatchObject({ version: '1.0', path: '/pets' })
  expect(request.backend).toMatchObject({ type: 'function', payloadFormatVersion: '1.0', call: call.id })
})

it('tells of a function that threw: its error, its type and the lines of its stack', async () => {
  await fetch(`${url}/throw`)
  const call = await stream.nextOf('function-call')
  expect(call.function.error).toMatchObject({ failure: 'error', message: 'not today', type: 'TypeError' })
  expect(call.function.error?.stack?.[0]).toContain('hello.mjs:3')
  expect(call.function.error?.source).toMatchObject({
    line: 3,
    text: "if (event.path === '/throw') throw new TypeError('not today')",
  })
  expect(await stream.nextOf('request')).toMatchObject({
    status: 500,
    fault: { code: 'function-error', cause: expect.any(String), hint: expect.any(String) },
  })
})

it('opens no file that is not the function’s own, whatever a stack names', async () => {
  await fetch(`${url}/claim`)
  const { error } = (await stream.nextOf('function-call')).function
  expect(error?.stack).toEqual([`at f (${process.execPath}:1:1)`])
  expect(error?.source).toBe(undefined)
  await stream.nextOf('request')
})

it('keeps the beginning of what a function prints', async () => {
  await fetch(`${url}/loud`)
  const { output } = (await stream.nextOf('function-call')).function
  expect(output.map(({ length }) => length)).toEqual(['seen /loud'.length, 50_000, 15_526])
  await stream.nextOf('request')
})

it('tells of an authorizer: its call once, its decision each time, and not what it was shown', async () => {
  const ask = (key: string) => fetch(`${url}/closed`, { headers: { key } })
  await ask('right-key-1')
  const call = await stream.nextOf('authorizer-call')
  expect(call).toMatchObject({
    authorizer: { name: 'gate', type: 'CUSTOM', decision: 'allowed', isCached: false },
    function: { functionArn: functionArn('gate') },
  })
  expect(JSON.stringify(call)).not.toContain('right-key-1')
  const first = await stream.nextOf('request')
  expect(first).toMatchObject({
    id: call.parent,
    authorizer: { isCached: false, caller: { context: { who: 'rex' } } },
  })
  await ask('right-key-1')
  expect((await stream.nextOf('request')).authorizer).toMatchObject({ decision: 'allowed', isCached: true })
  await ask('wrong-key-1')
  const refused = await stream.nextOf('request')
  expect(refused).toMatchObject({
    status: 403,
    authorizer: { decision: 'refused', reason: 'Forbidden' },
    fault: { code: 'authorizer-denied' },
  })
  expect(JSON.stringify(refused)).not.toContain('wrong-key-1')
})
