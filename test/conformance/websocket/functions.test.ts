import { authorizer, integration, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../../fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, oneWay, twoWay } from './scene.ts'

/** A chat as its developers write it: it keeps who is there, and sends what one says to all others. */
const CHAT = `
const present = new Set()
export async function handler({ requestContext, stageVariables, body }) {
  const { connectionId, eventType, stage, apiId, authorizer } = requestContext
  if (eventType === 'CONNECT') present.add(connectionId)
  if (eventType === 'DISCONNECT') present.delete(connectionId)
  if (eventType !== 'MESSAGE') return { statusCode: 200 }
  const at = stageVariables.gateway + '/_aws/execute-api/' + apiId + '/' + stage + '/@connections/'
  const text = authorizer.principalId + ': ' + JSON.parse(body).text
  const others = [...present].filter((id) => id !== connectionId)
  const answers = await Promise.all(
    others.map((id) => fetch(at + encodeURIComponent(id), { method: 'POST', body: text })),
  )
  return { statusCode: 200, body: 'sent to ' + answers.filter(({ status }) => status === 200).length }
}
`

const DOOR = `
export async function handler({ queryStringParameters, methodArn }) {
  const { name } = queryStringParameters
  if (!name) throw new Error('Unauthorized')
  const Effect = name === 'mallory' ? 'Deny' : 'Allow'
  return { principalId: name, policyDocument: { Statement: [{ Effect, Action: 'execute-api:Invoke', Resource: methodArn }] } }
}
`

let folder: FunctionFolder
let gateway: GatewayProcess

beforeAll(async () => {
  folder = await createFunctionFolder({ 'chat.mjs': CHAT, 'door.mjs': DOOR })
  gateway = await startGatewayProcess(':memory:', ['--functions', folder.path])
})

afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

it('a chat of functions: a door, rooms full of clients, messages to all others', async () => {
  const apiId = await createApi(gateway.url, '', [
    webSocketApi,
    authorizer({
      authorizerType: 'REQUEST',
      authorizerUri: `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${functionArn('door')}/invocations`,
      identitySource: ['route.request.querystring.name'],
      name: 'door',
    }),
    integration({
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      integrationUri: functionArn('chat'),
    }),
    oneWay('$connect', { authorizationType: 'CUSTOM', authorizerId: '<authorizer>' }),
    oneWay('$disconnect'),
    ...twoWay('$default'),
    stage('live', { autoDeploy: true, stageVariables: { gateway: gateway.url } }),
  ])
  const url = addressOf(gateway.url, apiId)
  expect((await shakeHands(url)).status).toBe(401)
  expect((await shakeHands(`${url}?name=mallory`)).status).toBe(403)
  // One after another: those who come at once would meet different environments of the function, and not each other.
  const ann = await connect(`${url}?name=ann`)
  const bob = await connect(`${url}?name=bob`)
  const eve = await connect(`${url}?name=eve`)
  expect(await ann.ask({ text: 'hello' })).toBe('sent to 2')
  expect(await Promise.all([bob.next(), eve.next()])).toEqual(['ann: hello', 'ann: hello'])
  await eve.close()
  await expect.poll(() => bob.ask({ text: 'who is left?' })).toBe('sent to 1')
  expect(await ann.next()).toBe('bob: who is left?')
  await Promise.all([ann.close(), bob.close()])
})
