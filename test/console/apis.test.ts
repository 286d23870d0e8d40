import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, createClient } from '../../packages/client/src/index.ts'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { CHROMIUM } from '../fixtures/chromium.ts'
import { launchBrowser, openConsole, placeOf } from '../fixtures/console.ts'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

const PATIENT_MS = 120_000
let gateway: GatewayProcess
let backend: Backend
let browser: Browser

describe.runIf(CHROMIUM)('the console changes APIs', () => {
  beforeAll(async () => {
    backend = await startBackend()
    gateway = await startGatewayProcess(':memory:', ['--quotas', 'routes-per-api=20000'])
    browser = await launchBrowser()
  }, PATIENT_MS)
  afterAll(async () => {
    await browser?.close()
    await gateway?.stop()
    await backend?.close()
  })

  const clientOf = () => createClient({ baseUrl: gateway.url })

  it(
    'by calls that it shows: an API, its integration, a route, a deployment, a stage',
    async () => {
      const { page, errors, close } = await openConsole(browser, gateway.url, { place: '/apis/new' })
      await page.getByLabel('name', { exact: true }).fill('from the page')
      await expect
        .poll(() => page.locator('.form-end pre').innerText())
        .toBe("await client.createApi({ protocolType: 'HTTP', name: 'from the page' })")
      await page.getByRole('button', { name: 'Create API' }).click()
      await page.getByRole('heading', { name: 'from the page', level: 1 }).waitFor()
      const [, apiId = ''] = /#\/apis\/(\w+)/.exec(await placeOf(page)) ?? []

      await page.getByRole('link', { name: /Integrations/ }).click()
      await page.getByRole('link', { name: 'New integration' }).click()
      await page.getByLabel('integrationUri').fill(`${backend.url}/pets`)
      await page.getByRole('button', { name: 'curl', exact: true }).click()
      expect(await page.locator('.form-end pre').innerText()).toContain(
        `curl -X POST '${gateway.url}/v2/apis/${apiId}/integrations'`,
      )
      await page.getByRole('button', { name: 'Create integration' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })

      await page.getByRole('link', { name: /Routes/ }).click()
      await page.getByRole('link', { name: 'New route' }).click()
      await page.getByLabel('routeKey').fill('GET pets')
      await page.getByLabel('target').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Create route' }).click()
      const problem = page.getByRole('dialog').getByRole('alert')
      await problem.waitFor()
      expect(await page.getByLabel('routeKey').getAttribute('aria-invalid')).toBe('true')
      expect(await problem.innerText()).toMatch(/route ?key/i)
      await page.getByLabel('routeKey').fill('GET /pets')
      await page.getByRole('button', { name: 'Create route' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })

      await page.getByRole('link', { name: /Deployments/ }).click()
      await page.getByRole('button', { name: 'Deploy what the API is now' }).click()
      await page
        .getByRole('cell', { name: /^\w{6}$/ })
        .first()
        .waitFor()
      await page.getByRole('link', { name: /Stages/ }).click()
      await page.getByRole('link', { name: 'New stage' }).click()
      await page.getByLabel('stageName').fill('$default')
      await page.getByLabel('deploymentId').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Create stage' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })

      const answer = await fetch(`${gateway.url}/_aws/execute-api/${apiId}/pets`)
      expect([answer.status, (await clientOf().getRoutes({ apiId })).items?.[0]?.routeKey]).toEqual([
        200,
        'GET /pets',
      ])
      await page.getByRole('button', { name: /show calls/ }).click()
      const shown = await page.getByRole('dialog').locator('.code-head > span:first-child').allInnerTexts()
      expect(shown).toEqual([
        'CreateStage',
        'CreateDeployment',
        'CreateRoute',
        'CreateRoute',
        'CreateIntegration',
        'CreateApi',
      ])
      // A refused call is an error of the network to the browser; the page itself made none.
      expect(errors.filter((it) => !it.includes('400'))).toEqual([])
      await close()
    },
    PATIENT_MS,
  )

  it(
    'shows what changed since a deployment, and goes back to it by one click',
    async () => {
      const client = clientOf()
      const { apiId = '' } = await client.createApi({ name: 'two versions', protocolType: 'HTTP' })
      const { integrationId } = await client.createIntegration({
        apiId,
        integrationType: 'HTTP_PROXY',
        integrationMethod: 'ANY',
        integrationUri: backend.url,
        payloadFormatVersion: '1.0',
      })
      const target = `integrations/${integrationId}`
      await client.createRoute({ apiId, routeKey: 'GET /old', target })
      const first = await client.createDeployment({ apiId, description: 'the old' })
      await client.createRoute({ apiId, routeKey: 'GET /new', target })
      const second = await client.createDeployment({ apiId, description: 'the new' })
      await client.createStage({ apiId, stageName: 'live', deploymentId: second.deploymentId })
      await client.createRoute({ apiId, routeKey: 'GET /draft', target })

      const { page, errors, close } = await openConsole(browser, gateway.url, {
        place: `/apis/${apiId}/deployments`,
      })
      const added = page.locator('.diff-line.is-added')
      await added.first().waitFor()
      expect((await added.allInnerTexts()).join('\n')).toContain('GET /draft')
      await page.getByLabel('Compare from').selectOption(first.deploymentId)
      await page.getByLabel('Compare to').selectOption(second.deploymentId)
      const shown = async () => {
        const text = (await added.allInnerTexts()).join('\n')
        return ['GET /new', 'GET /draft'].filter((it) => text.includes(it))
      }
      await expect.poll(shown).toEqual(['GET /new'])
      await page.reload()
      await expect.poll(shown).toEqual(['GET /new'])

      await page
        .getByRole('row', { name: /the old/ })
        .getByRole('button', { name: 'Serve on live' })
        .click()
      await page
        .getByRole('row', { name: /the old/ })
        .getByText('live', { exact: true })
        .waitFor()
      expect((await client.getStage({ apiId, stageName: 'live' })).deploymentId).toBe(first.deploymentId)
      expect(errors).toEqual([])
      await close()
    },
    PATIENT_MS,
  )

  it(
    'imports a document, and says what is wrong with one',
    async () => {
      const { page, close } = await openConsole(browser, gateway.url, { place: '/apis/import' })
      await page.getByLabel(/OpenAPI document/).fill('openapi: 3.0.1\ninfo: nothing')
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await page.getByRole('alert').waitFor()
      const info =
        '{"openapi":"3.0.1","info":{"title":"imported","version":"1"},"paths":{"/pets":{"get":{"responses":{}}}}}'
      await page.getByLabel(/OpenAPI document/).fill(info)
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await page.getByRole('heading', { name: 'imported', level: 1 }).waitFor()
      await page.getByRole('link', { name: 'Import and export' }).click()
      await page.getByText('title: "imported"').waitFor()
      await close()
    },
    PATIENT_MS,
  )

  it(
    'lists 10,000 routes with few of them in the page, and filters them at once',
    async () => {
      const client = clientOf()
      const { apiId = '' } = await client.createApi({ name: 'large', protocolType: 'HTTP' })
      const paths = Object.fromEntries(
        Array.from({ length: 10_000 }, (_, index) => [`/part/${index}`, { get: { responses: {} } }]),
      )
      const body = JSON.stringify({ openapi: '3.0.1', info: { title: 'large', version: '1' }, paths })
      const { page, errors, close } = await openConsole(browser, gateway.url)
      // What the gateway would have after an import of them: it is the page that is tried.
      const total = await fillRoutes(client, apiId, body)
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/apis/${apiId}/routes`)
      await page
        .getByPlaceholder(`Filter ${total.toLocaleString('en-US')} routes`)
        .waitFor({ timeout: 60_000 })
      expect(await page.locator('.row').count()).toBeLessThan(80)
      const slowest = await page.evaluate(scrollAndMeasure)
      console.log(`the slowest frame over ${total} routes: ${Math.round(slowest)} ms`)
      expect(await page.locator('.row').count()).toBeLessThan(80)
      await page.getByLabel('Filter routes').fill(`/part/${total - 1}`)
      await expect.poll(() => page.locator('.row').count()).toBe(1)
      expect(errors).toEqual([])
      await close()
    },
    PATIENT_MS,
  )
})

/** Imports as many routes as the gateway takes; resolves to how many there are. */
async function fillRoutes(client: Client, apiId: string, body: string): Promise<number> {
  await client.reimportApi({ apiId, body })
  let total = 0
  for await (const _ of client.paginate.getRoutes({ apiId, maxResults: 500 })) total += 1
  return total
}

/** Scrolls a long list from end to end; resolves to the longest time between two frames, in milliseconds. */
async function scrollAndMeasure(): Promise<number> {
  const list = document.querySelector('.rows') as HTMLElement
  let last = performance.now()
  let slowest = 0
  for (let step = 0; step <= 60; step += 1) {
    list.scrollTop = (list.scrollHeight * step) / 60
    await new Promise(requestAnimationFrame)
    const now = performance.now()
    slowest = Math.max(slowest, now - last)
    last = now
  }
  return slowest
}
