import { createClient, ServiceError } from '@gatehouse/client'
import { operations } from '@gatehouse/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { type PrismProcess, startPrism, violationsIn } from '../fixtures/prism.ts'
import { createSdk, type Sdk } from '../fixtures/sdk.ts'
import { callEveryOperation } from './prism/every-operation.ts'
import { tellDomainsAndLinks } from './sdk/domains-and-links.ts'
import { tellHttpApi } from './sdk/http-api.ts'
import { tellPortals } from './sdk/portals.ts'
import { tellWebSocketApi } from './sdk/websocket-api.ts'

let gateway: GatewayProcess
const prism = new Map<'aws' | 'catalog', PrismProcess>()

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:', ['--routing-rules-to-http-apis'])
  prism.set('aws', await startPrism('proxy', 'aws', gateway.url))
  prism.set('catalog', await startPrism('proxy', 'catalog', `${gateway.url}/catalog`))
})

afterAll(async () => {
  for (const process of prism.values()) await process.stop()
  await gateway?.stop()
})

const addressOf = (dialect: 'aws' | 'catalog') => prism.get(dialect)?.url ?? ''

describe.each(['aws', 'catalog'] as const)(
  'stock Prism between our client and the gateway, dialect %s',
  (dialect) => {
    const violations: string[] = []
    const called = new Set<string>()

    /** What a call answers, its members in the service's form. */
    async function call(name: string, input: object = {}): Promise<Readonly<Record<string, string>>> {
      called.add(name)
      const client = createClient({
        baseUrl: addressOf(dialect),
        dialect: dialect as 'catalog',
        retry: false,
        credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
        // Prism has no base path; the one of the dialect stands in its upstream's address.
        fetch: async (request) => {
          const { method, headers } = request
          const body = await request.text()
          const sent = { method, headers, ...(body === '' ? {} : { body }) }
          const response = await globalThis.fetch(request.url.replace('/catalog/v2/', '/v2/'), sent)
          const found = violationsIn(response.headers.get('sl-violations'))
          violations.push(...found.map((it) => `${name} ${response.status} ${it}`))
          return response
        },
      })
      const byName = client as unknown as Record<string, (input: object) => Promise<object | undefined>>
      const answer = (await byName[name.charAt(0).toLowerCase() + name.slice(1)]?.(input)) ?? {}
      return Object.fromEntries(
        Object.entries(answer).map(([member, value]) => [
          member.charAt(0).toLowerCase() + member.slice(1),
          value,
        ]),
      )
    }

    it('sees the life of everything there is, and no violation', async () => {
      await callEveryOperation(call)
      expect(violations).toEqual([])
    })

    it('has seen every operation', () => {
      expect([...called].sort()).toEqual(Object.keys(operations).sort())
    })

    it('sees refusals of the service, and no violation', async () => {
      const refusals = [
        call('GetApi', { apiId: 'none' }),
        call('GetRoute', { apiId: 'none', routeId: 'none' }),
        call('GetDomainName', { domainName: 'none.example' }),
        call('CreateRoute', { apiId: 'none', routeKey: 'GET /' }),
        call('GetVpcLink', { vpcLinkId: 'none' }),
      ]
      const outcomes = await Promise.all(refusals.map((it) => it.catch((error: unknown) => error)))
      expect(outcomes.map((it) => it instanceof ServiceError)).toEqual(refusals.map(() => true))
      expect(violations).toEqual([])
    })

    it('is heard where there is a violation', async () => {
      await call('CreateApi', { name: 'pets', protocolType: 'FTP' }).catch(() => {})
      expect(violations).toContainEqual(expect.stringMatching(/^CreateApi 4\d\d Error request\.body/))
    })
  },
)

describe('stock Prism between the AWS SDK and the gateway', () => {
  const violations: string[] = []
  let sdk: Sdk

  beforeAll(() => {
    const { client, sent } = createSdk(addressOf('aws'))
    client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const result = await next(args)
          const { headers, statusCode } = result.response as {
            headers: Record<string, string>
            statusCode: number
          }
          const found = violationsIn(headers['sl-violations'])
          violations.push(...found.map((it) => `${commandName} ${statusCode} ${it}`))
          return result
        },
      // The innermost step, which has the response of a refusal too.
      { step: 'deserialize', priority: 'low', name: 'recordViolations' },
    )
    sdk = { client, sent, url: gateway.url }
  })

  tellHttpApi(() => sdk)
  tellWebSocketApi(() => sdk)
  tellDomainsAndLinks(() => sdk)
  tellPortals(() => sdk)

  it('sees every operation and no violation', () => {
    expect([...sdk.sent].sort()).toEqual(Object.keys(operations).sort())
    expect(violations).toEqual([])
  })
})
