import { type Call, integration, post, route, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, errorFrame, integrationResponse, mock, oneWay, says, twoWay } from './scene.ts'

let backend: Backend
let gateway: GatewayProcess

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  backend = await startBackend(({ url = '' }, response) => {
    const status = Number(/status=(\d+)/.exec(url)?.[1] ?? 200)
    response.writeHead(status, { 'x-kind': 'dog', 'x-many': ['a', 'b'], 'content-type': 'text/plain' })
    response.end(
      url.includes('bytes')
        ? Buffer.from([0xff, 0x62])
        : url.includes('base64')
          ? 'aGk='
          : '{"name":"Rex","tags":["x"],"age":3}',
    )
  })
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

const http = (query: string): Call =>
  integration({ integrationType: 'HTTP', integrationMethod: 'POST', integrationUri: `<backend>/x?${query}` })

async function replyOf(message: string, ...calls: readonly Call[]): Promise<string> {
  const client = await connect(
    addressOf(gateway.url, await createApi(gateway.url, backend.url, api(...calls))),
  )
  const reply = await client.ask(message)
  await client.close()
  return reply
}

const says2 = (key: string, text: string) =>
  integrationResponse(key, { responseTemplates: { $default: text } })

/** websocket-apis §6.2 */
describe('the integration response', () => {
  const RESPONSES = [
    says2('$default', 'default'),
    says2('/2\\d\\d/', 'fine'),
    says2('/4\\d\\d/', 'wrong'),
    says2('/404/', 'never'),
    says2('/50/', 'part'),
  ]
  it.each([
    [200, 'fine'],
    [299, 'fine'],
    [404, 'wrong'],
    [500, 'default'],
    [501, 'default'],
    [302, 'default'],
  ])('for %s is %s: the first pattern that fits in full, else $default', async (status, reply) => {
    expect(await replyOf('x', http(`status=${status}`), ...RESPONSES, ...twoWay('$default'))).toBe(reply)
  })

  it.each([
    ['none at all', []],
    ['none that fits', [says2('/404/', 'never')]],
  ])(
    'is a configuration error where there is %s, also for a client that waits for nothing',
    async (_title, responses) => {
      expect(await replyOf('x', http(''), ...responses, ...twoWay('$default'))).toMatch(
        errorFrame('Internal server error'),
      )
      expect(await replyOf('x', http(''), ...responses, oneWay('$default'))).toMatch(
        errorFrame('Internal server error'),
      )
    },
  )

  it('without templates leaves the answer as it is', async () => {
    expect(
      await replyOf('x', http('status=500'), integrationResponse('$default'), ...twoWay('$default')),
    ).toBe('{"name":"Rex","tags":["x"],"age":3}')
  })
})

/** websocket-apis §4, §6.1 */
describe('the template of an integration response', () => {
  const responseTemplates = {
    $default: 'default',
    200: 'by status',
    dog: 'by header',
    'a,b': 'by all',
    join: 'by message',
    'dog-200': 'by both',
  }
  it.each([
    [undefined, 'default'],
    ['200', 'by status'],
    ['${integration.response.statuscode}', 'by status'],
    ['$integration.response.statuscode', 'by status'],
    ['${integration.response.header.X-Kind}', 'by header'],
    ['${integration.response.multivalueheader.x-many}', 'by all'],
    ['${integration.response.header.nothing}', 'default'],
    ['${integration.response.header.x-kind}-${integration.response.statuscode}', 'by both'],
    ['$request.body.action', 'by message'],
    ['\\$default', 'default'],
  ])('by %s is the one that says %s', async (templateSelectionExpression, reply) => {
    const members = { responseTemplates, ...(templateSelectionExpression && { templateSelectionExpression }) }
    const response = integrationResponse('$default', members)
    expect(await replyOf('{"action":"join"}', http(''), response, ...twoWay('$default'))).toBe(reply)
  })

  it('is the one for application/json where nothing else fits', async () => {
    const response = integrationResponse('$default', {
      responseTemplates: { 'application/json': 'lenient' },
      templateSelectionExpression: 'x',
    })
    expect(await replyOf('x', http(''), response, ...twoWay('$default'))).toBe('lenient')
  })

  it.each([
    ['CONVERT_TO_TEXT', 'bytes', undefined, '/2I='],
    ['CONVERT_TO_BINARY', 'base64', undefined, 'hi'],
    ['CONVERT_TO_BINARY', 'text', undefined, undefined],
    ['CONVERT_TO_BINARY', 'base64', { $default: 'x' }, undefined],
    [undefined, 'bytes', undefined, '\ufffdb'],
  ])(
    'after %s of %s, with templates %j, makes %j',
    async (contentHandlingStrategy, query, templates, reply) => {
      const response = integrationResponse('$default', {
        contentHandlingStrategy,
        responseTemplates: templates,
      })
      const text = await replyOf('x', http(query), response, ...twoWay('$default'))
      if (reply === undefined) expect(text).toMatch(errorFrame('Internal server error'))
      else expect(text).toBe(reply)
    },
  )
})

/** websocket-apis §6.3 */
describe('a client gets a reply', () => {
  const expression = { routeResponseSelectionExpression: '$default' }
  const routeResponse = post('/apis/<api>/routes/<route>/routeresponses', { routeResponseKey: '$default' })
  it.each([
    ['with a route response and its expression', [oneWay('here', expression), routeResponse], true],
    ['with a route response alone', [oneWay('here'), routeResponse], true],
    ['not with an expression alone', [oneWay('here', expression)], false],
    ['not with neither', [oneWay('here')], false],
  ])('%s', async (_title, calls, isTwoWay) => {
    const apiId = await createApi(
      gateway.url,
      '',
      api(...mock(200, 'reply'), ...calls, ...says('after', 'after')),
    )
    const client = await connect(addressOf(gateway.url, apiId))
    client.send({ action: 'here' })
    client.send({ action: 'after' })
    expect(await client.next()).toBe(isTwoWay ? 'reply' : 'after')
    await client.close()
  })

  it('and none from $connect', async () => {
    const apiId = await createApi(
      gateway.url,
      '',
      api(...mock(200, 'welcome'), ...twoWay('$connect'), ...says('$default', 'first')),
    )
    const client = await connect(addressOf(gateway.url, apiId))
    expect(await client.ask('x')).toBe('first')
    await client.close()
  })
})

/** websocket-apis §5.5, §6.1 */
describe('a $connect route that is no proxy', () => {
  const connectBy = (...calls: readonly Call[]) =>
    createApi(gateway.url, backend.url, [
      webSocketApi,
      ...calls,
      oneWay('$connect'),
      route('$default'),
      stage('live', { autoDeploy: true, stageVariables: { tier: 'beta' } }),
    ])

  it.each([
    [200, 101],
    [204, 101],
    [403, 403],
    [302, 302],
    [503, 503],
  ])('of a MOCK with %s answers %s', async (status, answer) => {
    const apiId = await connectBy(...mock(status, 'text'))
    const got = await shakeHands(addressOf(gateway.url, apiId))
    expect(got.status).toBe(answer)
    expect(got.text).toBe(answer === 101 ? '' : 'text')
  })

  it('refuses with the headers of its response parameters, and no others of the backend', async () => {
    const responseParameters = {
      'method.response.header.X-Kind': 'integration.response.header.x-kind',
      'method.response.header.X-Name': 'integration.response.body.name',
      'method.response.header.X-Tags': 'integration.response.body.tags',
      'method.response.header.X-First': 'integration.response.body.tags[0]',
      'method.response.header.X-Fixed': "'fixed'",
      'method.response.header.X-Stage': 'context.stage',
      'method.response.header.X-Tier': 'stageVariables.tier',
      'method.response.header.X-Nothing': 'integration.response.header.nothing',
    }
    const apiId = await connectBy(http('status=401'), integrationResponse('$default', { responseParameters }))
    const answer = await shakeHands(addressOf(gateway.url, apiId))
    expect(answer).toMatchObject({ status: 401, text: '{"name":"Rex","tags":["x"],"age":3}' })
    expect(answer.headers).toMatchObject({
      'x-kind': 'dog',
      'x-name': 'Rex',
      'x-tags': '["x"]',
      'x-first': 'x',
      'x-fixed': 'fixed',
      'x-stage': 'live',
      'x-tier': 'beta',
      'content-type': 'application/json; charset=UTF-8',
    })
    for (const name of ['x-nothing', 'x-many']) expect(answer.headers).not.toHaveProperty(name)
  })

  it('without a fitting response refuses by 500', async () => {
    const apiId = await connectBy(http(''), says2('/404/', 'never'))
    expect((await shakeHands(addressOf(gateway.url, apiId))).status).toBe(500)
  })
})
