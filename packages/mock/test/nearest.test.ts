import { createMock } from '@gatehouse/mock'
import { expect, test } from 'vitest'

const aws = await createMock()
const catalog = await createMock({ dialect: 'catalog' })

const CHAT = '/v2/apis/c7h4t8w2s5'
const SHOP = '/v2/apis/p4e8t1s6h9'
const WEBSOCKET = { name: 'x', protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' }
const AUTHORIZER = {
  name: 'x',
  authorizerType: 'REQUEST',
  identitySource: ['$request.header.a'],
  authorizerPayloadFormatVersion: '2.0',
  authorizerUri:
    'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations',
}

/** A call, and what its answer has: an example of the same kind, of the same resource, or else the first. */
const CALLS: readonly (readonly [call: string, body: object | undefined, member: string, value: unknown])[] =
  [
    ['POST /v2/apis', { name: 'x', protocolType: 'HTTP' }, 'protocolType', 'HTTP'],
    ['POST /v2/apis', WEBSOCKET, 'protocolType', 'WEBSOCKET'],
    // The kind counts for more than a name that another example has.
    ['POST /v2/apis', { ...WEBSOCKET, name: 'pet-shop' }, 'protocolType', 'WEBSOCKET'],
    [`GET ${CHAT}`, undefined, 'apiId', 'c7h4t8w2s5'],
    [`GET ${SHOP}`, undefined, 'apiId', 'p4e8t1s6h9'],
    ['GET /v2/apis/other', undefined, 'apiId', 'p4e8t1s6h9'],
    [`PATCH ${CHAT}`, { description: 'x' }, 'apiId', 'c7h4t8w2s5'],
    [`GET ${CHAT}/routes/c1n5x8t`, undefined, 'routeKey', '$connect'],
    [`POST ${CHAT}/routes`, { routeKey: '$connect' }, 'routeKey', '$connect'],
    [`POST ${CHAT}/integrations`, { integrationType: 'MOCK' }, 'integrationType', 'MOCK'],
    [`POST ${SHOP}/authorizers`, AUTHORIZER, 'authorizerType', 'REQUEST'],
  ]

test.each(CALLS)('%s %j is answered with an example whose %s is %s', async (call, body, member, value) => {
  const [method = '', path = ''] = call.split(' ')
  const sent = { method, ...(body && { body: JSON.stringify(body) }) }
  expect(await (await aws.fetch(path, sent)).json()).toHaveProperty(member, value)
  const inCatalog = await (await catalog.fetch(`/catalog${path}`, sent)).json()
  expect(inCatalog).toHaveProperty(member.charAt(0).toUpperCase() + member.slice(1), value)
})

test.each([
  [`GET ${CHAT}/routes`, '$connect'],
  [`GET ${SHOP}/routes`, 'ANY /pets/{proxy+}'],
])('%s lists the routes of that API', async (call, routeKey) => {
  const { items } = await (await aws.fetch(call.slice(4))).json()
  expect(items.map((it: { routeKey: string }) => it.routeKey)).toContain(routeKey)
})
