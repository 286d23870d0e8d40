import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'
import { createSdk } from '../fixtures/sdk.ts'

let backend: Backend
let folder: Awaited<ReturnType<typeof createDataFolder>>

beforeAll(async () => {
  backend = await startBackend()
  folder = await createDataFolder()
})

afterAll(async () => {
  await backend.close()
  await folder.remove()
})

describe('an API created with a target', () => {
  let gateway: GatewayProcess
  let apiId: string

  const endpoint = async () =>
    String((await createSdk(gateway.url).client.getApi({ ApiId: apiId })).ApiEndpoint)

  beforeAll(async () => {
    gateway = await startGatewayProcess(folder.path)
    const { client } = createSdk(gateway.url)
    apiId = String(
      (await client.createApi({ Name: 'pets', ProtocolType: 'HTTP', Target: backend.url })).ApiId,
    )
  })

  afterAll(() => gateway.stop())

  it.each(['as created', 'after SIGTERM and a new start', 'after SIGKILL and a new start'] as const)(
    'serves the backend at apiEndpoint and by Host, %s',
    async (moment) => {
      if (moment !== 'as created') {
        await gateway.stop(moment.includes('SIGTERM') ? 'SIGTERM' : 'SIGKILL')
        gateway = await startGatewayProcess(folder.path)
      }
      const byEndpoint = await fetch(`${await endpoint()}/pets/1?color=red`, {
        method: 'POST',
        body: 'hello',
      })
      expect(byEndpoint.status).toBe(200)
      expect(byEndpoint.headers.get('x-backend')).toBe('real')
      expect(await byEndpoint.json()).toMatchObject({
        method: 'POST',
        url: '/pets/1?color=red',
        body: 'hello',
      })
      for (const host of [
        `${apiId}.execute-api.us-east-1.localhost`,
        `${apiId}.execute-api.localhost:4080`,
      ]) {
        const byHost = await sendHttp(gateway.url, '/pets/2', { headers: { host } })
        expect(byHost.json()).toMatchObject({ method: 'GET', url: '/pets/2' })
      }
    },
  )

  it('is made of an integration, a route and a stage that are managed', async () => {
    const { client } = createSdk(gateway.url)
    const { Items: integrations = [] } = await client.getIntegrations({ ApiId: apiId })
    const { Items: routes = [] } = await client.getRoutes({ ApiId: apiId })
    const { Items: stages = [] } = await client.getStages({ ApiId: apiId })
    expect(integrations).toMatchObject([
      { ApiGatewayManaged: true, IntegrationMethod: 'ANY', IntegrationUri: backend.url },
    ])
    expect(routes).toMatchObject([{ ApiGatewayManaged: true, RouteKey: '$default' }])
    expect(stages).toMatchObject([{ ApiGatewayManaged: true, AutoDeploy: true, StageName: '$default' }])
    expect(routes[0]?.Target).toBe(`integrations/${integrations[0]?.IntegrationId}`)
  })

  it('leads to another backend as soon as its target is updated', async () => {
    const other = await startBackend((_, response) => response.end('the other one'))
    const { client } = createSdk(gateway.url)
    await client.updateApi({ ApiId: apiId, Target: other.url })
    expect(await (await fetch(await endpoint())).text()).toBe('the other one')
    await client.updateApi({ ApiId: apiId, Target: backend.url })
    await other.close()
  })

  it('belongs to the region that its creation was signed for', async () => {
    const europe = createSdk(gateway.url, 'eu-west-1').client
    const { ApiId, ApiEndpoint } = await europe.createApi({
      Name: 'european',
      ProtocolType: 'HTTP',
      Target: backend.url,
    })
    const names = async (region: string) =>
      (await createSdk(gateway.url, region).client.getApis({})).Items?.map(({ Name }) => Name)
    expect(await names('eu-west-1')).toEqual(['european'])
    expect(await names('us-east-1')).toEqual(['pets'])
    await expect(createSdk(gateway.url).client.getApi({ ApiId })).rejects.toThrow(
      'Invalid API identifier specified',
    )
    expect((await fetch(`${ApiEndpoint}/pets`)).status).toBe(200)
  })
})
