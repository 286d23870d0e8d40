import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { configure } from '../fixtures/configure.ts'
import { startGatewayInProcess } from '../fixtures/gateway-in-process.ts'
import { followRecords, type RecordStream } from '../fixtures/records.ts'
import { connect } from '../fixtures/websocket.ts'

let backend: Backend
let gateway: Awaited<ReturnType<typeof startGatewayInProcess>>['gateway']
let stream: RecordStream
let apiId: string
let url: string

beforeAll(async () => {
  backend = await startBackend((_, response) => response.end('{"said":"hello"}'))
  gateway = (await startGatewayInProcess({ inspect: true })).gateway
  const api = { name: 'chat', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' }
  apiId = (await configure(gateway.url, 'POST', 'apis', api)).apiId
  const { integrationId } = await configure(gateway.url, 'POST', `apis/${apiId}/integrations`, {
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'POST',
    integrationUri: backend.url,
  })
  for (const routeKey of ['say', '$disconnect', '$connect']) {
    const { routeId } = await configure(gateway.url, 'POST', `apis/${apiId}/routes`, {
      routeKey,
      target: `integrations/${integrationId}`,
    })
    if (routeKey === 'say')
      await configure(gateway.url, 'POST', `apis/${apiId}/routes/${routeId}/routeresponses`, {
        routeResponseKey: '$default',
      })
  }
  await configure(gateway.url, 'POST', `apis/${apiId}/stages`, { stageName: 'live', autoDeploy: true })
  url = `${gateway.url}/_aws/execute-api/${apiId}/live`
  stream = await followRecords(gateway.url, `last=0&kind=websocket-event,message,connections-call`)
})

afterAll(async () => {
  stream.close()
  await gateway.close()
  await backend.close()
})

it('tells of a connection from its handshake to its end, message by message', async () => {
  const client = await connect(`${url.replace('http', 'ws')}?token=1`)
  const opened = await stream.nextOf('websocket-event')
  expect(opened).toMatchObject({
    event: 'CONNECT',
    apiId,
    stage: 'live',
    routeKey: '$connect',
    status: 101,
    backend: { type: 'http', request: { method: 'POST' }, answer: { status: 200 } },
  })
  const { connectionId } = opened
  await client.ask({ action: 'say' })
  const received = await stream.nextOf('message')
  expect(received).toMatchObject({
    direction: 'in',
    connectionId,
    routeKey: 'say',
    selected: 'say',
    route: { because: '$request.body.action found "say" in the message' },
    body: { text: '{"action":"say"}' },
    backend: { request: { url: `${backend.url}/`, body: { text: '{"action":"say"}' } } },
  })
  expect(await stream.nextOf('message')).toMatchObject({
    direction: 'out',
    parent: received.id,
    connectionId,
    body: { text: '{"said":"hello"}' },
  })
  await client.ask({ action: 'other' })
  expect(await stream.nextOf('message')).toMatchObject({
    status: 403,
    fault: { code: 'message-route-not-found', message: 'Forbidden' },
  })
  const call = await fetch(`${url}/@connections/${encodeURIComponent(String(connectionId))}`, {
    method: 'POST',
    body: 'psst',
  })
  expect(call.status).toBe(200)
  expect(await client.next()).toBe('psst')
  const posted = await stream.nextOf('connections-call')
  expect(posted).toMatchObject({ connectionId, status: 200, request: { method: 'POST' } })
  expect(await stream.nextOf('message')).toMatchObject({
    direction: 'out',
    parent: posted.id,
    body: { text: 'psst' },
  })
  await client.close(4000, 'enough')
  expect(await stream.nextOf('websocket-event')).toMatchObject({
    event: 'DISCONNECT',
    connectionId,
    close: { code: 4000, reason: 'enough' },
  })
  await fetch(`${url}/@connections/${encodeURIComponent(String(connectionId))}`)
  expect(await stream.nextOf('connections-call')).toMatchObject({
    status: 410,
    fault: { code: 'connection-gone' },
  })
})

it('tells of management calls, by their operation', async () => {
  const calls = await followRecords(gateway.url, 'last=0&kind=management-call')
  await configure(gateway.url, 'PATCH', `apis/${apiId}`, { description: 'told' })
  expect(await calls.next()).toMatchObject({
    kind: 'management-call',
    operation: 'UpdateApi',
    apiId,
    status: 200,
    call: { dialect: 'aws' },
    request: { body: { text: '{"description":"told"}' } },
  })
  await fetch(`${gateway.url}/v2/apis/absent`)
  expect(await calls.next()).toMatchObject({
    operation: 'GetApi',
    status: 404,
    call: { exception: 'NotFoundException' },
    fault: { code: 'management-NotFoundException' },
  })
  calls.close()
})
