import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createClient } from '../../packages/client/src/index.ts'
import { CHROMIUM } from '../fixtures/chromium.ts'
import { launchBrowser, type OpenConsole, openConsole } from '../fixtures/console.ts'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

const PATIENT_MS = 120_000
const CERTIFICATE = 'arn:aws:acm:us-east-1:000000000000:certificate/1'
let gateway: GatewayProcess
let browser: Browser
let open: OpenConsole
let apiId = ''

beforeAll(async () => {
  if (!CHROMIUM) return
  gateway = await startGatewayProcess(':memory:')
  browser = await launchBrowser()
  const client = createClient({ baseUrl: gateway.url })
  const api = await client.createApi({
    name: 'chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  })
  apiId = api.apiId ?? ''
  const { integrationId } = await client.createIntegration({ apiId, integrationType: 'MOCK' })
  await client.createRoute({ apiId, routeKey: 'send', target: `integrations/${integrationId}` })
  await client.createStage({ apiId, stageName: 'live', autoDeploy: true })
  open = await openConsole(browser, gateway.url, { place: `/apis/${apiId}/models` })
}, PATIENT_MS)
afterAll(async () => {
  await browser?.close()
  await gateway?.stop()
})

const clientOf = () => createClient({ baseUrl: gateway.url })

/** Fills the dialog in, and makes what it is about; resolves to the call that it showed. */
async function make(noun: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const { page } = open
  const dialog = page.getByRole('dialog')
  for (const [label, value] of Object.entries(fields)) {
    const field = dialog.getByLabel(label, { exact: true })
    if ((await field.evaluate((it) => it.tagName)) === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
  const call = await dialog.locator('.form-end pre').innerText()
  await dialog.getByRole('button', { name: noun }).click()
  // What the service refuses stands in the dialog.
  await expect
    .poll(async () => (await dialog.count()) && (await dialog.getByRole('alert').allInnerTexts()).join())
    .toBe(0)
  return call
}

it.runIf(CHROMIUM)(
  'the console makes, changes and deletes models by calls that it shows',
  async () => {
    const { page } = open
    await page.getByRole('link', { name: 'New model' }).click()
    const schema = '{"type":"object"}'
    expect(await make('Create model', { name: 'Message', schema })).toContain('client.createModel(')
    await page.getByRole('link', { name: 'Message' }).click()
    expect(await make('Save changes', { description: 'what is said' })).toContain('client.updateModel(')
    expect((await clientOf().getModels({ apiId })).items).toMatchObject([
      { name: 'Message', schema, contentType: 'application/json', description: 'what is said' },
    ])
    await page.getByRole('link', { name: 'Message' }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Really delete this model' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await clientOf().getModels({ apiId })).items).toEqual([])
  },
  PATIENT_MS,
)

it.runIf(CHROMIUM)(
  'the console makes responses of routes and of integrations',
  async () => {
    const { page } = open
    await page.getByRole('link', { name: 'Responses' }).click()
    await page.getByRole('link', { name: 'New response of send' }).click()
    expect(await make('Create route response', {})).toContain('client.createRouteResponse(')
    await page.getByRole('link', { name: /New response of (?!send)/ }).click()
    const fields = { responseTemplates: '{"200": "{}"}' }
    expect(await make('Create integration response', fields)).toContain('client.createIntegrationResponse(')
    expect(await page.getByRole('link', { name: '$default' }).count()).toBe(2)
    const [integration] = (await clientOf().getIntegrations({ apiId })).items ?? []
    const { integrationId = '' } = integration ?? {}
    expect((await clientOf().getIntegrationResponses({ apiId, integrationId })).items).toMatchObject([
      { integrationResponseKey: '$default', responseTemplates: { '200': '{}' } },
    ])
  },
  PATIENT_MS,
)

it.runIf(CHROMIUM)(
  'the console makes custom domains, and maps paths to stages',
  async () => {
    const { page, goTo } = open
    await goTo('/apis/domains/new')
    const domainName = 'api.example.com'
    const configurations = JSON.stringify([{ certificateArn: CERTIFICATE, endpointType: 'REGIONAL' }])
    const fields = { domainName, domainNameConfigurations: configurations }
    expect(await make('Create domain', fields)).toContain('client.createDomainName(')
    await page.getByRole('link', { name: domainName }).click()
    await page.getByRole('link', { name: 'New mapping' }).click()
    const mapped = { apiId, stage: 'live', apiMappingKey: 'chat' }
    expect(await make('Create mapping', mapped)).toContain('client.createApiMapping(')
    await page.getByRole('link', { name: '/chat', exact: true }).click()
    await make('Save changes', { apiMappingKey: 'talk' })
    expect((await clientOf().getApiMappings({ domainName })).items).toMatchObject([
      { apiId, stage: 'live', apiMappingKey: 'talk' },
    ])
    await page.getByRole('link', { name: 'Settings' }).click()
    expect(
      await make('Save changes', {
        domainNameConfigurations: configurations.replace('certificate/1', 'certificate/2'),
      }),
    ).toContain('client.updateDomainName(')
    expect(open.errors).toEqual([])
  },
  PATIENT_MS,
)
