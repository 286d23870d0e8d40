import { type Call, integration, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { connect, shakeHands, type WebSocketClient } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, errorFrame, integrationResponse, says, twoWay } from './scene.ts'

let backend: Backend
let gateway: GatewayProcess

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  backend = await startBackend(({ url = '' }, response, body) => {
    response.writeHead(url.includes('fails') ? 500 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ received: body.toString(), tags: ['x', 'y'] }))
  })
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

async function connectTo(...calls: readonly Call[]): Promise<WebSocketClient> {
  const live = stage('live', { autoDeploy: true, stageVariables: { tier: 'beta' } })
  const apiId = await createApi(gateway.url, backend.url, [webSocketApi, ...calls, live])
  return connect(addressOf(gateway.url, apiId))
}

async function replyOf(message: string, ...calls: readonly Call[]): Promise<string> {
  const client = await connectTo(...calls)
  const reply = await client.ask(message)
  await client.close()
  return reply
}

const http = (template: string, path = '/x') =>
  integration({
    integrationType: 'HTTP',
    integrationMethod: 'POST',
    integrationUri: `<backend>${path}`,
    requestTemplates: { $default: template },
  })

const mockOf = (template: string) =>
  integration({ integrationType: 'MOCK', requestTemplates: { $default: template } })

const responds = (template: string, key = '$default') =>
  integrationResponse(key, { responseTemplates: { $default: template } })

/** websocket-apis §5.3, §8 */
describe('a request template', () => {
  it.each([
    ['{"room":$input.json(\'$.room\')}', '{"room":"blue"}', '{"room":"blue"}'],
    ['{"stage":"$context.stage","tier":"$stageVariables.tier"}', '{}', '{"stage":"live","tier":"beta"}'],
    ['$context.eventType $context.routeKey', '{}', 'MESSAGE $default'],
    [
      "#set($root = $input.path('$'))#foreach($tag in $root.tags)$tag.name#if($foreach.hasNext), #end#end",
      '{"tags":[{"name":"a"},{"name":"b"}]}',
      'a, b',
    ],
    [
      'Action=SendMessage&MessageBody=$util.urlEncode($input.body)',
      '{"a":"b c"}',
      'Action=SendMessage&MessageBody=%7B%22a%22%3A%22b+c%22%7D',
    ],
    ["$input.json('$')", 'no JSON', '"no JSON"'],
  ])('%s of %s sends %s', async (template, message, sent) => {
    const reply = await replyOf(
      message,
      http(template),
      integrationResponse('$default'),
      ...twoWay('$default'),
    )
    expect(JSON.parse(reply)).toMatchObject({ received: sent })
  })

  it('knows the connection', async () => {
    const client = await connectTo(
      http('$context.connectionId $context.messageId $context.identity.sourceIp'),
      integrationResponse('$default'),
      ...twoWay('$default'),
    )
    const { received } = JSON.parse(await client.ask('x')) as { received: string }
    expect(received).toMatch(/^[\w-]{18}== [\w-]{18}== 127\.0\.0\.1$/)
    await client.close()
  })

  it.each([
    ['a status of the message', '{"statusCode":$input.json(\'$.wanted\')}', '{"wanted":404}', 'missing'],
    [
      'a status by a condition',
      '#if($input.path(\'$.ok\'))#set($s=200)#{else}#set($s=404)#end{"statusCode":$s}',
      '{"ok":false}',
      'missing',
    ],
    [
      'another',
      '#if($input.path(\'$.ok\'))#set($s=200)#{else}#set($s=404)#end{"statusCode":$s}',
      '{"ok":true}',
      'fine',
    ],
  ])('gives a MOCK integration %s', async (_title, template, message, reply) => {
    const calls = [mockOf(template), responds('missing', '/404/'), responds('fine'), ...twoWay('$default')]
    expect(await replyOf(message, ...calls)).toBe(reply)
  })

  it.each([
    ['cannot be compiled', '#if($x'],
    ['fails', "$util.parseJson('{')"],
    [
      'never ends',
      '#foreach($a in [1..1000])#foreach($b in [1..1000])#foreach($c in [1..1000])x#end#end#end',
    ],
    ['gives a MOCK integration no status', '{"status":$input.json(\'$.a\')}'],
  ])('that %s is answered with an error, and the connection stays', async (_title, template) => {
    const client = await connectTo(
      mockOf(template),
      responds('x'),
      ...twoWay('$default'),
      ...says('next', 'here'),
    )
    expect(await client.ask('{}')).toMatch(errorFrame('Internal server error'))
    expect(await client.ask('{"action":"next"}')).toBe('here')
    await client.close()
  })

  it('does not hold up other clients', async () => {
    const loops = "#foreach($a in [1..1000])#foreach($b in [1..1000])#set($x = 'a'.matches('(a+)+b'))#end#end"
    const client = await connectTo(mockOf(loops), responds('x'), ...twoWay('$default'))
    const other = await connectTo(...says('$default', 'here'))
    const started = performance.now()
    const failed = client.ask('{}')
    expect(await other.ask('{}')).toBe('here')
    expect(await failed).toMatch(errorFrame('Internal server error'))
    expect(performance.now() - started).toBeLessThan(30_000)
    await Promise.all([client.close(), other.close()])
  })

  it('sees the parameters of the handshake at $connect', async () => {
    const template =
      '#if($input.params(\'token\') == "secret" && $input.params().header.get(\'X-Room\') == "blue"){"statusCode":200}#{else}{"statusCode":403}#end'
    const apiId = await createApi(gateway.url, backend.url, [
      webSocketApi,
      mockOf(template),
      integrationResponse('$default'),
      ...twoWay('$connect'),
      stage('live', { autoDeploy: true }),
    ])
    const headers = ['X-Room', 'blue']
    const address = addressOf(gateway.url, apiId)
    expect(await shakeHands(`${address}?token=secret`, headers)).toMatchObject({ status: 101 })
    expect(await shakeHands(`${address}?token=wrong`, headers)).toMatchObject({ status: 403 })
    expect(await shakeHands(`${address}?token=secret`)).toMatchObject({ status: 403 })
  })
})

/** websocket-apis §6.2 */
describe('a response template', () => {
  it.each([
    ["$input.path('$.tags').size() of $input.json('$.tags')", '2 of ["x","y"]'],
    ["$util.escapeJavaScript($input.path('$.received'))", '{\\"a\\":1}'],
    ['$context.routeKey', '$default'],
    ['$nothing $!nothing.', '$nothing .'],
  ])("%s of a backend's answer is %s", async (template, reply) => {
    const calls = [http('$input.body'), responds(template), ...twoWay('$default')]
    expect(await replyOf('{"a":1}', ...calls)).toBe(reply)
  })

  it('of a MOCK integration has an empty body', async () => {
    const calls = [mockOf('{"statusCode":200}'), responds('[$input.body]'), ...twoWay('$default')]
    expect(await replyOf('{"a":1}', ...calls)).toBe('[{}]')
  })

  it('is the one of the status', async () => {
    const calls = [
      http('x', '/fails'),
      responds('fine'),
      responds("sorry: $input.path('$.received')", '/5\\d\\d/'),
    ]
    expect(await replyOf('{}', ...calls, ...twoWay('$default'))).toBe('sorry: x')
  })

  it('that fails is answered with an error', async () => {
    const calls = [mockOf('{"statusCode":200}'), responds("$input.json('$[')"), ...twoWay('$default')]
    expect(await replyOf('{}', ...calls)).toMatch(errorFrame('Internal server error'))
  })
})
