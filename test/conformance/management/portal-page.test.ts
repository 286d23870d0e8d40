import {
  endpointPage,
  identifierParts,
  PAGES,
  PRODUCT,
  portal,
  product,
  productPage,
  THEME,
} from '@gatehouse/conformance/cases/portal'
import {
  authorizer,
  type Call,
  httpApi,
  integration,
  JWT,
  patch,
  post,
  remove,
  route,
  stage,
} from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configure } from '../../fixtures/configure.ts'
import { ADMIN, STRANGER, writeCredentials } from '../../fixtures/credentials.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { type Key, sign } from '../../fixtures/signer.ts'
import { WORKERS } from '../../fixtures/workers.ts'
import { createCaller, createHttpTarget } from '../management-calls.ts'

const PUBLISH = post('/portals/<portal>/publish')
const INCLUDED = { includedPortalProductArns: ['<portalProduct.portalProductArn>'] }
const ORDER = {
  displayOrder: {
    overviewPageArn: '<productPage.productPageArn>',
    contents: [
      {
        sectionName: 'Reading',
        productRestEndpointPageArns: ['<productRestEndpointPage.productRestEndpointPageArn>'],
      },
    ],
  },
}
const SCRIPT = '<script>alert(1)</script>'

/** What is made of a portal, with its identifiers. */
type Made = Readonly<Record<'portalId' | 'portalProductId' | 'portalProductArn' | 'productPageArn', string>>

/** management §2.18 */
describe.each([1, WORKERS])('the page of a portal with %i workers', (workers) => {
  let gateway: GatewayProcess
  beforeAll(async () => {
    gateway = await startGatewayProcess(':memory:', ['--workers', String(workers)])
  })
  afterAll(() => gateway.stop())

  async function open(...given: Call[]) {
    const caller = createCaller(createHttpTarget(gateway.url))
    await caller.prepare(given)
    const read = async (suffix = '') => {
      const path = `/_gatehouse/portals/${String(caller.resolve('<portal>'))}${suffix}`
      const { status, text, headers } = await sendHttp(gateway.url, path)
      return { status, text, headers }
    }
    return { ...caller, read }
  }

  it('is there while the portal is published', async () => {
    const { read, prepare } = await open(portal())
    expect((await read()).status).toBe(404)
    await prepare([PUBLISH])
    expect(await read()).toMatchObject({
      status: 200,
      text: expect.stringContaining('<h1>Pets</h1>'),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
    expect((await read('/')).status).toBe(200)
    expect((await read('/other')).status).toBe(404)
    await prepare([remove('/portals/<portal>/publish')])
    expect((await read()).status).toBe(404)
  })

  it('shows products, pages and endpoints in their order, and no drafts', async () => {
    const { read } = await open(
      product({ description: 'A new home.' }),
      productPage({ displayContent: { title: 'Draft', body: 'Not yet.' } }),
      productPage({
        displayContent: { title: 'Welcome', body: '# First\n\n| a | b |\n|---|---|\n| 1 | 2 |' },
      }),
      endpointPage({ displayContent: { overrides: { operationName: 'List pets', body: 'All **pets**.' } } }),
      patch(PRODUCT, ORDER),
      portal(INCLUDED),
      PUBLISH,
    )
    const { text } = await read()
    const parts = [
      'Adoption',
      'A new home.',
      'Welcome',
      '<h4>First</h4>',
      '<td>2</td>',
      'Reading',
      'List pets',
    ]
    const places = parts.map((part) => text.lastIndexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(text).toContain('All <strong>pets</strong>.')
    expect(text).toContain('GET https://abc123.execute-api.us-east-1.amazonaws.com/prod/pets')
    expect(text).not.toContain('Draft')
  })

  it('shows changes once the portal is published again, and in a preview before', async () => {
    const { read, prepare } = await open(
      product(),
      productPage(),
      patch(PRODUCT, { displayOrder: { overviewPageArn: '<productPage.productPageArn>' } }),
      portal(INCLUDED),
      PUBLISH,
      patch(`${PAGES}/<productPage>`, { displayContent: { title: 'Changed', body: 'Changed.' } }),
    )
    expect((await read()).text).not.toContain('Changed')
    expect((await read('/preview')).status).toBe(404)
    await prepare([post('/portals/<portal>/preview')])
    expect((await read('/preview')).text).toContain('Changed')
    expect((await read()).text).not.toContain('Changed')
    await prepare([PUBLISH])
    expect((await read()).text).toContain('Changed')
  })

  it('runs nothing that its authors write, and takes no style of theirs', async () => {
    const colors = { ...THEME.customColors, accentColor: 'red}*{x:1' }
    const { read } = await open(
      product({ displayName: SCRIPT, description: SCRIPT }),
      productPage({ displayContent: { title: SCRIPT, body: `${SCRIPT}\n\n[x](javascript:alert(1))` } }),
      endpointPage({
        displayContent: { overrides: { operationName: SCRIPT, body: SCRIPT, endpoint: SCRIPT } },
        restEndpointIdentifier: { identifierParts: { ...identifierParts, path: `/${SCRIPT}` } },
      }),
      patch(PRODUCT, ORDER),
      portal({
        ...INCLUDED,
        portalContent: { displayName: SCRIPT, description: SCRIPT, theme: { customColors: colors } },
      }),
      PUBLISH,
    )
    const { text, headers } = await read()
    expect(text).not.toMatch(/<script|href="javascript/i)
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toContain('*{x:1')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
  })

  it('is not published where it would be more than one page can be', async () => {
    const make = async (path: string, body: object) =>
      (await configure(gateway.url, 'POST', path, body)) as unknown as Made
    const displayContent = { title: 'How', body: 'x'.repeat(30_000) }
    const includedPortalProductArns: string[] = []
    for (let products = 0; products < 4; products += 1) {
      const { portalProductId, portalProductArn } = await make('portalproducts', { displayName: 'Adoption' })
      const pages = `portalproducts/${portalProductId}/productpages`
      const productPageArns: string[] = []
      for (let count = 0; count < 36; count += 1)
        productPageArns.push((await make(pages, { displayContent })).productPageArn)
      await configure(gateway.url, 'PATCH', `portalproducts/${portalProductId}`, {
        displayOrder: { productPageArns },
      })
      includedPortalProductArns.push(portalProductArn)
    }
    const { portalId } = await make('portals', {
      authorization: { none: {} },
      endpointConfiguration: { none: {} },
      portalContent: { displayName: 'Pets', theme: THEME },
      includedPortalProductArns,
    })
    await configure(gateway.url, 'POST', `portals/${portalId}/publish`)
    expect(await configure(gateway.url, 'GET', `portals/${portalId}`)).toMatchObject({
      publishStatus: 'PUBLISH_FAILED',
      statusException: { message: expect.stringMatching(/at most \d+ characters/) },
    })
    expect((await sendHttp(gateway.url, `/_gatehouse/portals/${portalId}`)).status).toBe(404)
    await configure(gateway.url, 'PATCH', `portals/${portalId}`, {
      includedPortalProductArns: includedPortalProductArns.slice(1),
    })
    await configure(gateway.url, 'POST', `portals/${portalId}/publish`)
    expect((await sendHttp(gateway.url, `/_gatehouse/portals/${portalId}`)).text.length).toBeGreaterThan(
      3_000_000,
    )
  })

  it('shows what the document of an API of this gateway says of an endpoint, as it is now', async () => {
    const { read, prepare } = await open(
      httpApi,
      authorizer(JWT),
      integration(),
      route('GET /pets/{id}', {
        target: 'integrations/<integration>',
        authorizationType: 'JWT',
        authorizerId: '<authorizer>',
        authorizationScopes: ['pets:read'],
      }),
      product(),
      productPage(),
      endpointPage({
        restEndpointIdentifier: {
          identifierParts: { method: 'GET', path: '/pets/{id}', restApiId: '<api>', stage: 'prod' },
        },
      }),
      patch(PRODUCT, ORDER),
      portal(INCLUDED),
      PUBLISH,
    )
    expect((await read()).text).not.toContain('pets:read')
    await prepare([stage('prod', { autoDeploy: true })])
    expect((await read()).text).toContain('<td>pets:read</td>')
  })
})

describe('the page of a portal where calls are signed', () => {
  it('is open to everybody if the portal is, and to callers of its account and region otherwise', async () => {
    const folder = await createDataFolder()
    const open = await startGatewayProcess(folder.path)
    const caller = createCaller(createHttpTarget(open.url), { account: '123456789012' })
    const cognitoConfig = {
      appClientId: 'client',
      userPoolArn: 'arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_a',
      userPoolDomain: 'https://pets.auth.example.com',
    }
    await caller.prepare([portal(), PUBLISH, post('/portals/<portal>/preview')])
    const everybody = `/_gatehouse/portals/${String(caller.resolve('<portal>'))}`
    await caller.prepare([portal({ authorization: { cognitoConfig } }), PUBLISH])
    const some = `/_gatehouse/portals/${String(caller.resolve('<portal>'))}`
    const statusesOf = ({ url }: GatewayProcess, key?: Key, region?: string) =>
      Promise.all(
        [everybody, `${everybody}/preview`, some].map(async (path) => {
          const request = key && (await sign(url + path, key, { ...(region && { region }) }))
          return (await sendHttp(url, path, request && { headers: request.headers })).status
        }),
      )
    try {
      expect(await statusesOf(open)).toEqual([200, 200, 200])
      await open.stop()
      const credentials = await writeCredentials(folder.path)
      const signed = await startGatewayProcess(folder.path, ['--auth', 'sigv4', '--credentials', credentials])
      expect(await statusesOf(signed)).toEqual([200, 403, 403])
      expect(await statusesOf(signed, ADMIN)).toEqual([200, 200, 200])
      expect(await statusesOf(signed, ADMIN, 'eu-west-1')).toEqual([200, 404, 404])
      expect(await statusesOf(signed, STRANGER)).toEqual([200, 404, 404])
      await signed.stop()
    } finally {
      await open.stop()
      await folder.remove()
    }
  })
})
