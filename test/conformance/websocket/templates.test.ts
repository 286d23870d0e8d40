import { type Call, integration, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { connect, type WebSocketClient } from '../../fixtures/websocket.ts'
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

/** websocket-apis §5.3, §8; what templates make of messages and answers are cases of the conformance kit. */
describe('a request template', () => {
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
})
