import { join } from 'node:path'
import { created, post } from '@gatehouse/conformance/cases/row'
import { openSqliteStore } from '@gatehouse/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { createCaller, createHttpTarget } from '../management-calls.ts'

const SCOPE = { account: '000000000000', region: 'us-east-1' }
const OLD = [
  ...['127.0.0.1', 'localhost', '*.localhost', '*.us-east-1.amazonaws.com', '*.execute-api.example.com'],
  ...['gateway.example.com', '*.example.com', 'fine.example.org'],
]

let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess

/** State of a version that took any name: each of `OLD` is a custom domain without mappings, which answers 403 to everything. */
beforeAll(async () => {
  folder = await createDataFolder()
  const store = openSqliteStore(join(folder.path, 'gatehouse.db'))
  await store.write(async (tx) => {
    for (const domainName of OLD) {
      await tx.put('domain-owners', domainName, SCOPE)
      await tx.put(`${SCOPE.account}/${SCOPE.region}/domainnames`, domainName, { domainName })
    }
  })
  await store.close()
  gateway = await startGatewayProcess(folder.path, ['--public-url', 'https://gateway.example.com'])
})

afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

describe('a custom domain name of an earlier version', () => {
  it.each([
    '127.0.0.1',
    '127.0.0.1:4080',
    'localhost',
    'LOCALHOST.:4080',
    'pets.localhost',
    'gateway.example.com',
    'Gateway.Example.com.',
    'apigateway.us-east-1.amazonaws.com',
  ])('takes no requests for %s, which is the gateway itself', async (host) => {
    const answer = await sendHttp(gateway.url, '/v2/apis', { headers: { host } })
    expect([answer.status, answer.json()]).toEqual([200, { items: [] }])
  })

  it('takes no requests for a host of the management API, which refuses it as a name that it does not know', async () => {
    const answer = await sendHttp(gateway.url, '/v2/apis', { headers: { host: 'apigateway.example.com' } })
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('is not known here')])
  })

  it.each(['abc123.execute-api.example.com', 'abc123.execute-api.us-east-1.amazonaws.com'])(
    'takes no requests for the API at %s',
    async (host) => {
      const answer = await sendHttp(gateway.url, '/', { headers: { host } })
      expect([answer.status, answer.json()]).toEqual([404, { message: 'Not Found' }])
    },
  )

  it.each(['fine.example.org', 'FINE.example.org.', 'fine.example.org.:80', 'pets.example.com'])(
    'goes on to take those for %s',
    async (host) => {
      const answer = await sendHttp(gateway.url, '/v2/apis', { headers: { host } })
      expect([answer.status, answer.json()]).toEqual([403, { message: 'Forbidden' }])
    },
  )

  it('is told of', () => {
    expect(gateway.output()).toContain('"domainName":"127.0.0.1"')
    expect(gateway.output()).not.toContain('"domainName":"fine.example.org"')
  })
})

describe('a custom domain name', () => {
  const named = (domainName: string) => post('/domainnames', { domainName, domainNameConfigurations: [{}] })
  const of = (account: string) => createCaller(createHttpTarget(gateway.url), { account })
  const TAKEN = { message: 'The domain name you provided already exists.' }

  it.each<[first: string, second: string]>([
    ['*.one.example.net', 'pets.one.example.net'],
    ['pets.two.example.net', '*.two.example.net'],
    ['*.three.example.net', '*.three.example.net'],
  ])('of one account, %s, keeps another from %s, and not the same one', async (first, second) => {
    const [ann, bob] = [of('111111111111'), of('222222222222')]
    expect((await ann.send(named(first))).status).toBe(created().status)
    const refused = await bob.send(named(second))
    expect([refused.status, refused.body]).toEqual([400, TAKEN])
    if (first !== second) expect((await ann.send(named(second))).status).toBe(created().status)
  })

  it('of one account leaves others the names that it does not cover', async () => {
    await of('111111111111').prepare([named('*.four.example.net')])
    await of('222222222222').prepare([named('four.example.net'), named('a.b.four.example.net')])
  })

  it.each([
    'host.docker.internal',
    '*.docker.internal',
    'host.containers.internal',
    'apigateway-fips.us-east-1.amazonaws.eu',
    '*.cn-north-1.api.amazonwebservices.com.cn',
  ])('is not %s, by which the gateway is reached', async (name) => {
    const { status, body } = await of('111111111111').send(named(name))
    expect([status, body]).toEqual([
      400,
      { message: expect.stringContaining('Invalid domain name specified') },
    ])
  })

  it.each(['gateway.example.com', '*.example.com'])('is not %s of --public-url', async (name) => {
    const { status, body } = await of('111111111111').send(named(name))
    expect([status, body]).toEqual([
      400,
      { message: expect.stringContaining('Invalid domain name specified') },
    ])
  })
})
