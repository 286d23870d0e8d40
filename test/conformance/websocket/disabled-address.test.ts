import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'

/** Makes a management call and returns its answer. */
async function manage(
  url: string,
  method: string,
  path: string,
  body: object,
): Promise<Record<string, string>> {
  const answer = await sendHttp(url, `/v2${path}`, { method, body: JSON.stringify(body) })
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer.json() as Record<string, string>
}

/** A WebSocket API on the stage `dev` and on a custom domain, with a connection by the domain. Errors tell its id. */
async function open(url: string) {
  const api = { name: 'echo', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' }
  const { apiId = '' } = await manage(url, 'POST', '/apis', api)
  await manage(url, 'POST', `/apis/${apiId}/stages`, { stageName: 'dev', autoDeploy: true })
  const integration = { integrationType: 'MOCK', templateSelectionExpression: '200' }
  const templates = { requestTemplates: { '200': '{"statusCode":200}' } }
  const { integrationId } = await manage(url, 'POST', `/apis/${apiId}/integrations`, {
    ...integration,
    ...templates,
  })
  await manage(url, 'POST', `/apis/${apiId}/routes`, {
    routeKey: 'x',
    target: `integrations/${integrationId}`,
  })
  const domainName = 'chat.example.com'
  await manage(url, 'POST', '/domainnames', { domainName, domainNameConfigurations: [{}] })
  await manage(url, 'POST', `/domainnames/${domainName}/apimappings`, { apiId, stage: 'dev' })
  const socket = new WebSocket(url.replace('http', 'ws'), { headers: { host: domainName } })
  await once(socket, 'open')
  socket.send('{}')
  const [reply] = (await once(socket, 'message')) as [Buffer]
  const { connectionId } = JSON.parse(String(reply)) as { connectionId: string }
  const post = (path: string, host: string): Promise<HttpAnswer> =>
    sendHttp(url, `${path}/@connections/${encodeURIComponent(connectionId)}`, {
      method: 'POST',
      body: 'hello',
      headers: { host },
    })
  return { apiId, socket, domainName, post }
}

/** corrections: what is disabled is closed to @connections too. websocket-apis §10 */
describe.each(['1', '2'])('an API with disableExecuteApiEndpoint, served by %s', (workers) => {
  it('takes calls of @connections on its custom domain only', { timeout: 120_000 }, async () => {
    const gateway = await startGatewayProcess(':memory:', ['--workers', workers])
    const { apiId, socket, domainName, post } = await open(gateway.url)
    const [byPath, byHost] = [
      () => post(`/_aws/execute-api/${apiId}/dev`, 'localhost'),
      () => post('/dev', `${apiId}.execute-api.us-east-1.amazonaws.com`),
    ]
    for (const call of [byPath, byHost]) expect((await call()).status).toBe(200)
    await manage(gateway.url, 'PATCH', `/apis/${apiId}`, { disableExecuteApiEndpoint: true })
    for (const call of [byPath, byHost, byPath, byHost]) {
      const { status, headers, text } = await call()
      expect([status, headers['x-amzn-errortype'], text]).toEqual([
        403,
        'ForbiddenException',
        '{"message":"Forbidden"}',
      ])
    }
    expect((await post('', domainName)).status).toBe(200)
    socket.terminate()
    await gateway.stop()
  })
})
