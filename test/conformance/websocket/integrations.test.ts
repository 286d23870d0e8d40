import { type Call, integration, route, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { connect, type WebSocketClient } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, errorFrame, integrationResponse, LIVE, twoWay } from './scene.ts'

let backend: Backend
let gateway: GatewayProcess

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  backend = await startBackend(({ url = '', method = '', headers }, response, body) => {
    if (url === '/never') return
    const status = Number(/status=(\d+)/.exec(url)?.[1] ?? 200)
    response.writeHead(status, { 'content-type': 'application/json', 'x-kind': 'pet' })
    if (url.startsWith('/long')) response.end('x'.repeat(Number(url.split('=')[1])))
    else response.end(JSON.stringify({ method, url, headers, body: body.toString('latin1') }))
  })
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

/** A client of an API whose `$default` route has this integration, and gets its replies. */
async function connectTo(members: object, ...more: readonly Call[]): Promise<WebSocketClient> {
  const apiId = await createApi(gateway.url, backend.url, [
    webSocketApi,
    integration(members),
    ...more,
    ...twoWay('$default'),
    LIVE,
  ])
  return connect(addressOf(gateway.url, apiId))
}

const PROXY = { integrationType: 'HTTP_PROXY', integrationMethod: 'POST', integrationUri: '<backend>/x' }
const HTTP = { ...PROXY, integrationType: 'HTTP' }
const ANY_RESPONSE = integrationResponse('$default')

/** websocket-apis §5.5, besides the cases of the kit */
describe('a message to an HTTP_PROXY integration', () => {
  it('gets an error in place of an answer whose status no answer can have', async () => {
    const client = await connectTo({ ...PROXY, integrationUri: '<backend>/x?status=600' })
    expect(await client.ask('x')).toMatch(errorFrame('Internal server error'))
  })

  it('gets an answer of 128 KB as one message', async () => {
    const client = await connectTo({ ...PROXY, integrationUri: '<backend>/long=131072' })
    expect(await client.ask('x')).toBe('x'.repeat(131_072))
    await client.close()
  })

  it.each([
    [
      'that is not there',
      { integrationUri: 'http://127.0.0.1:9/' },
      'Network error communicating with endpoint',
    ],
    [
      'that says nothing in time',
      { integrationUri: '<backend>/never', timeoutInMillis: 50 },
      'Endpoint request timed out',
    ],
    [
      'whose answer is longer than a message',
      { integrationUri: '<backend>/long=131073' },
      'Internal server error',
    ],
    [
      'whose URI has a stage variable that is not there',
      { integrationUri: 'http://${stageVariables.nothing}/' },
      'Internal server error',
    ],
  ])('of a backend %s is answered with an error', async (_title, members, message) => {
    const client = await connectTo({ ...PROXY, ...members })
    expect(await client.ask('x')).toMatch(errorFrame(message))
    await client.close()
  })
})

/** websocket-apis §5.3 */
describe('a message to an HTTP integration', () => {
  it.each([
    ['CONVERT_TO_TEXT', 'aGk=', 'aGk='],
    ['CONVERT_TO_BINARY', 'aP8=', 'h\xff'],
    ['CONVERT_TO_BINARY', 'no Base64!', undefined],
  ])('by %s, of %s, sends %j', async (contentHandlingStrategy, message, sent) => {
    const client = await connectTo({ ...HTTP, contentHandlingStrategy }, ANY_RESPONSE)
    const reply = await client.ask(message)
    if (sent === undefined) expect(reply).toMatch(errorFrame('Internal server error'))
    else expect(JSON.parse(reply)).toMatchObject({ body: sent })
    await client.close()
  })

  it.each([
    ['CONVERT_TO_TEXT', 'aGk=', 'aGk='],
    ['CONVERT_TO_BINARY', 'aP8=', 'h\xff'],
    ['CONVERT_TO_BINARY', 'no Base64!', undefined],
  ])('of a proxy, by %s, of %s, sends %j', async (contentHandlingStrategy, message, sent) => {
    const members = { ...HTTP, integrationType: 'HTTP_PROXY', contentHandlingStrategy }
    const client = await connectTo(members)
    const reply = await client.ask(message)
    if (sent === undefined) expect(reply).toMatch(errorFrame('Internal server error'))
    else expect(JSON.parse(reply)).toMatchObject({ body: sent })
    await client.close()
  })

  it('is not rendered when it is binary', async () => {
    const members = {
      ...HTTP,
      contentHandlingStrategy: 'CONVERT_TO_BINARY',
      requestTemplates: { $default: 'text' },
    }
    const client = await connectTo(members, ANY_RESPONSE)
    expect(await client.ask('aGk=')).toMatch(errorFrame('Internal server error'))
    await client.close()
  })

  it('is refused when its template cannot be rendered', async () => {
    const client = await connectTo({ ...HTTP, requestTemplates: { $default: '#if(' } }, ANY_RESPONSE)
    expect(await client.ask('x')).toMatch(errorFrame('Internal server error'))
    await client.close()
  })
})

/** websocket-apis §5.5 */
describe('a MOCK integration', () => {
  it.each([
    ['{"statusCode":200}', 'fine'],
    ['{"statusCode": 299, "more": [1]}', 'fine'],
    ['{statusCode: 201}', 'fine'],
    ["{'statusCode': 202, x: 1}", 'fine'],
    ['{"statusCode":"200"}', undefined],
    ['{"statusCode":2.5}', undefined],
    ['{"status":200}', undefined],
    ['200', undefined],
    ['null', undefined],
    ['', undefined],
  ])('with the template %s answers %s', async (template, reply) => {
    const client = await connectTo(
      { integrationType: 'MOCK', requestTemplates: { $default: template } },
      integrationResponse('/2\\d\\d/', { responseTemplates: { $default: 'fine' } }),
    )
    const text = await client.ask('x')
    if (reply === undefined) expect(text).toMatch(errorFrame('Internal server error'))
    else expect(text).toBe(reply)
    await client.close()
  })

  it('without a template is a configuration error, whatever the message', async () => {
    const client = await connectTo({ integrationType: 'MOCK' }, ANY_RESPONSE)
    expect(await client.ask('{"statusCode":200}')).toMatch(errorFrame('Internal server error'))
    await client.close()
  })
})

describe('what has nothing behind it', () => {
  it('a route without a target answers an error', async () => {
    const apiId = await createApi(gateway.url, '', [
      webSocketApi,
      route('$default'),
      stage('live', { autoDeploy: true }),
    ])
    const client = await connect(addressOf(gateway.url, apiId))
    expect(await client.ask('x')).toMatch(errorFrame('Internal server error'))
    await client.close()
  })

  it('a function that is not configured answers an error', async () => {
    const client = await connectTo({
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      integrationUri: 'arn:aws:lambda:us-east-1:111122223333:function:nobody',
    })
    expect(await client.ask('x')).toMatch(errorFrame('Internal server error'))
    await client.close()
  })
})
