import type { Portal } from '@gatehouse/contract'
import { createMemoryStore, type Reader, type Store } from '@gatehouse/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { createManagement } from './management.ts'
import { createPublications } from './publications.ts'

const SCOPE = { account: '000000000000', region: 'us-east-1' }
const BODY = 'x'.repeat(32_768)

let store: Store
/** How many values were listed since this was set to 0. */
let listed = 0
beforeEach(() => {
  const inner = createMemoryStore()
  const counting = (tx: Reader): Reader => ({
    ...tx,
    async list(collection, options) {
      const found = await tx.list(collection, options)
      listed += found.length
      return found as never
    },
  })
  store = { ...inner, read: (work) => inner.read((tx) => work(counting(tx))) }
})

/** Of integrations. */
interface Page {
  readonly items: readonly { readonly integrationId: string }[]
  readonly nextToken?: string
}

async function send(method: string, path: string, body?: object, query = '') {
  const management = createManagement({ store, defaults: SCOPE, endpointOf: () => 'http://localhost' })
  const bytes = new TextEncoder().encode(body ? JSON.stringify(body) : '')
  const { status, body: answer } = await management.handle({
    method,
    path: `/v2${path}`,
    query,
    body: bytes,
  })
  return { status, answer: answer as Readonly<Record<string, string>> }
}

async function make(path: string, body: object) {
  const { status, answer } = await send('POST', path, body)
  expect(status, JSON.stringify(answer)).toBe(201)
  return answer
}

const templates = (from: number, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`t${from + at}`, BODY]))

/** management §8.2 */
describe('a resource', () => {
  it('grows by updates as far as a resource may', async () => {
    const { apiId } = await make('/apis', {
      name: 'a',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
    })
    const requestTemplates = templates(0, 31)
    const { integrationId } = await make(`/apis/${apiId}/integrations`, {
      integrationType: 'MOCK',
      requestTemplates,
    })
    const path = `/apis/${apiId}/integrations/${integrationId}`
    expect(await send('PATCH', path, { requestTemplates: templates(31, 1) })).toEqual({
      status: 400,
      answer: { message: 'The resource is too large. It can have at most 1048576 characters.' },
    })
    expect((await send('PATCH', path, { requestTemplates: { t0: '' } })).status).toBe(200)
    expect((await send('PATCH', path, { requestTemplates: templates(31, 1) })).status).toBe(200)
  })

  it('is on a page with as many others as are not too much together', async () => {
    const { apiId } = await make('/apis', {
      name: 'a',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
    })
    const path = `/apis/${apiId}/integrations`
    const made: string[] = []
    for (let count = 0; count < 40; count += 1) {
      const long = { integrationType: 'MOCK', requestTemplates: templates(0, 7) }
      made.push(String((await make(path, long)).integrationId))
    }
    const seen: string[] = []
    const sizes: number[] = []
    for (let nextToken: string | undefined = ''; nextToken !== undefined; ) {
      listed = 0
      const query: string = `maxResults=40${nextToken && `&nextToken=${nextToken}`}`
      const { answer } = await send('GET', path, undefined, query)
      const { items, nextToken: next } = answer as unknown as Page
      seen.push(...items.map(({ integrationId }) => integrationId))
      sizes.push(items.length)
      expect(listed).toBeLessThanOrEqual(items.length + 1)
      nextToken = next
    }
    expect([seen, sizes.every((size) => size < 30)]).toEqual([made, true])
  })
})

/** management §8.2 */
describe('all resources of an API', () => {
  const REFUSAL = {
    status: 400,
    answer: { message: 'The API is too large. It can have at most 10485760 characters.' },
  }

  it('have a limit together, which what its deployments show besides does not count for', async () => {
    const { apiId } = await make('/apis', {
      name: 'a',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
    })
    const path = `/apis/${apiId}`
    const long = { integrationType: 'MOCK', requestTemplates: templates(0, 31) }
    const made: string[] = []
    for (let count = 0; count < 10; count += 1)
      made.push(String((await make(`${path}/integrations`, long)).integrationId))
    expect(await send('POST', `${path}/integrations`, long)).toEqual(REFUSAL)
    const small = { integrationType: 'MOCK' }
    const { integrationId } = await make(`${path}/integrations`, small)
    expect(await send('PATCH', `${path}/integrations/${integrationId}`, long)).toEqual(REFUSAL)
    await make(`${path}/routes`, { routeKey: '$default' })
    const deployed = await make(`${path}/deployments`, {})
    for (const id of made.slice(0, 5))
      expect(
        (await send('PATCH', `${path}/integrations/${id}`, { requestTemplates: { t0: 'x' } })).status,
      ).toBe(200)
    for (const id of made.slice(5))
      expect((await send('DELETE', `${path}/integrations/${id}`)).status).toBe(204)
    for (let count = 0; count < 5; count += 1) await make(`${path}/integrations`, long)
    await make(`${path}/stages`, { stageName: 'live', deploymentId: deployed.deploymentId })
    const publications = createPublications(store)
    const shown = await publications.load({ apiId: String(apiId), stageName: 'live' })
    expect(shown?.snapshot.integrations.map(({ integrationId: id }) => id)).toEqual([...made, integrationId])
    expect(await send('POST', `${path}/integrations`, long)).toEqual(REFUSAL)
  })
})

/** management §2.18 */
describe('a portal', () => {
  /** With so many endpoints, the first of which its API describes. */
  async function publish(endpoints: number, members: object): Promise<Portal> {
    const { portalProductId, portalProductArn } = await make('/portalproducts', { displayName: 'Adoption' })
    const product = `/portalproducts/${portalProductId}`
    const page = await make(`${product}/productrestendpointpages`, members)
    const arns = Array<string | undefined>(endpoints).fill(page.productRestEndpointPageArn)
    const contents = [{ sectionName: 'All', productRestEndpointPageArns: arns }]
    expect((await send('PATCH', product, { displayOrder: { contents } })).status).toBe(200)
    const { portalId } = await make('/portals', {
      authorization: { none: {} },
      endpointConfiguration: { none: {} },
      includedPortalProductArns: [portalProductArn],
      portalContent: {
        displayName: 'Pets',
        theme: {
          customColors: {
            accentColor: '#000000',
            backgroundColor: '#000000',
            errorValidationColor: '#000000',
            headerColor: '#000000',
            navigationColor: '#000000',
            textColor: '#000000',
          },
        },
      },
    })
    expect((await send('POST', `/portals/${portalId}/publish`, {})).status).toBe(202)
    return (await send('GET', `/portals/${portalId}`)).answer as unknown as Portal
  }

  const identifierParts = { method: 'GET', path: '/pets', restApiId: 'none', stage: 'live' }

  it('is not published with more than a page may show', async () => {
    const displayContent = { overrides: { body: BODY } }
    const endpoint = { displayContent, restEndpointIdentifier: { identifierParts } }
    expect(await publish(120, endpoint)).toMatchObject({ publishStatus: 'PUBLISHED' })
    expect(await publish(130, endpoint)).toMatchObject({
      publishStatus: 'PUBLISH_FAILED',
      statusException: {
        exception: 'BadRequestException',
        message: 'A portal can show at most 4194304 characters.',
      },
    })
  })

  it('has the document of an API made once, however many endpoints are of it', async () => {
    const { apiId } = await make('/apis', { name: 'a', protocolType: 'HTTP' })
    await make(`/apis/${apiId}/routes`, { routeKey: 'GET /pets', operationName: 'ListPets' })
    await make(`/apis/${apiId}/stages`, { stageName: 'live', autoDeploy: true })
    const restEndpointIdentifier = { identifierParts: { ...identifierParts, restApiId: apiId } }
    const read = async (endpoints: number) => {
      const { portalId } = await publish(endpoints, { restEndpointIdentifier })
      listed = 0
      const pages = await createPublications(store).loadPortal({ portalId, isPreview: false })
      const shown = pages?.products[0]?.sections[0]?.endpoints ?? []
      expect(shown).toHaveLength(endpoints)
      expect(shown.every(({ operation }) => JSON.stringify(operation).includes('ListPets'))).toBe(true)
      return listed
    }
    const few = await read(1)
    expect(few).toBeGreaterThan(0)
    expect(await read(500)).toBe(few)
  })
})
