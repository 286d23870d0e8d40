import { createMock } from '@gatehouse/mock'
import { expect, it } from 'vitest'

const mock = await createMock({ dynamic: true, seed: 1 })
const catalog = await createMock({ dynamic: true, seed: 1, dialect: 'catalog' })

/** What is made up differs with the call: with a query that means nothing as well. */
const TRIES = [1, 2, 3]
const TIME = /^202\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const ID = /^[a-z][a-z0-9]{9}$/

/** What members look like in data made up for an operation. */
const SHAPES: readonly (readonly [path: string, members: Readonly<Record<string, RegExp>>])[] = [
  [
    '/v2/apis/a1b2c3',
    {
      apiId: /^a1b2c3$/,
      apiEndpoint: /^(https|wss):\/\/a1b2c3\.execute-api\.us-east-1\.amazonaws\.com$/,
      createdDate: TIME,
      routeSelectionExpression: /^\$request\./,
      name: /^[a-z]+\d\d$/,
    },
  ],
  [
    '/v2/apis/a/routes/r7',
    { routeId: /^r7$/, routeKey: /^[A-Z]+ \/[a-z]+/, target: /^integrations\/[a-z0-9]{7}$/ },
  ],
  ['/v2/apis/a/stages/live', { stageName: /^live$/, createdDate: TIME, deploymentId: ID }],
  [
    '/v2/domainnames/a.example.com',
    { domainName: /^a\.example\.com$/, domainNameArn: /^arn:aws:apigateway:us-east-1::\/domainnames\// },
  ],
  ['/v2/vpclinks/l1', { vpcLinkId: /^l1$/, createdDate: TIME }],
  ['/v2/portals/p123456789', { portalArn: /^arn:aws:apigateway:us-east-1:\d{12}:\/portals\// }],
]

it.each(SHAPES)("made-up data of %s looks like the service's", async (path, members) => {
  for (const attempt of TRIES) {
    const body = await (await mock.fetch(`${path}?try=${attempt}`)).json()
    const capitalized = await (await catalog.fetch(`/catalog${path}?try=${attempt}`)).json()
    for (const [name, shape] of Object.entries(members)) {
      if (name in body) expect(body[name], name).toMatch(shape)
      const other = name.charAt(0).toUpperCase() + name.slice(1)
      if (other in capitalized) expect(capitalized[other], other).toMatch(shape)
    }
  }
})

it('no text is filler', async () => {
  for (const path of [
    'apis',
    'apis/a/routes',
    'apis/a/integrations',
    'apis/a/stages',
    'domainnames',
    'vpclinks',
    'portals',
    'portalproducts',
  ]) {
    const text = await (await mock.fetch(`/v2/${path}`)).text()
    expect(text).not.toMatch(/\b(lorem|ipsum|dolor|eiusmod|aliqua|consectetur|adipisicing|veniam|nostrud)\b/i)
  }
})

it('each API of a list has an address of its own, and what its protocol has', async () => {
  const { items } = await (await mock.fetch('/v2/apis')).json()
  for (const { apiId, apiEndpoint, protocolType, ...api } of items) {
    expect(new URL(apiEndpoint).hostname.split('.')[0]).toBe(apiId)
    expect(new URL(apiEndpoint).protocol).toBe(protocolType === 'WEBSOCKET' ? 'wss:' : 'https:')
    if (protocolType === 'WEBSOCKET') expect(api).not.toHaveProperty('corsConfiguration')
  }
})
