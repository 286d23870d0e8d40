import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedShop } from '../../scripts/screenshots/seed.mjs'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { CHROMIUM } from '../fixtures/chromium.ts'
import { launchBrowser, openConsole, placeOf } from '../fixtures/console.ts'
import { createFunctionsFolder } from '../fixtures/console-functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

if (!CHROMIUM) console.warn('The console is not opened in a browser: no Chromium found')

const PATIENT_MS = 120_000
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const BUILT = fileURLToPath(new URL('../../packages/console/dist', import.meta.url))

it('weighs less than 150 kB, compressed', () => {
  const files = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  const bytes = files.map(({ parentPath, name }) => {
    const content = readFileSync(join(parentPath, name))
    // Fonts are compressed as they are.
    return extname(name) === '.woff2' ? content.length : gzipSync(content, { level: 9 }).length
  })
  const total = bytes.reduce((sum, one) => sum + one, 0)
  console.log(`the console: ${total} bytes compressed`)
  expect(total).toBeLessThan(150_000)
})

describe.runIf(CHROMIUM)('the pages of the console', () => {
  let gateway: GatewayProcess
  let backend: Backend
  let browser: Browser
  let functions: Awaited<ReturnType<typeof createFunctionsFolder>>
  let places: Readonly<Record<string, string>>

  beforeAll(async () => {
    backend = await startBackend()
    functions = await createFunctionsFolder()
    gateway = await startGatewayProcess(':memory:', ['--inspect', '--functions', functions.path])
    const { apiId, routeId, chatId } = await seedShop(gateway.url, backend.url)
    const at = `${gateway.url}/_aws/execute-api/${apiId}`
    for (const path of ['/pets?tenant=acme', '/nothing', '/orders'])
      await fetch(at + path, { headers: { origin: 'https://shop.example' } })
    browser = await launchBrowser()
    const [record] = (await recordsOf(gateway.url)) as [{ id: string }]
    places = {
      live: '/live',
      record: `/live/${record.id}`,
      apis: '/apis',
      'a new API': '/apis/new',
      import: '/apis/import',
      routes: `/apis/${apiId}/routes`,
      'a route': `/apis/${apiId}/routes/${routeId}`,
      integrations: `/apis/${apiId}/integrations`,
      'a new integration': `/apis/${apiId}/integrations/new`,
      authorizers: `/apis/${apiId}/authorizers`,
      'a new authorizer': `/apis/${apiId}/authorizers/new`,
      stages: `/apis/${apiId}/stages`,
      'a stage': `/apis/${apiId}/stages/%24default`,
      deployments: `/apis/${apiId}/deployments`,
      settings: `/apis/${apiId}/settings`,
      document: `/apis/${apiId}/document`,
      domains: '/apis/domains',
      'a new domain': '/apis/domains/new',
      'a domain': '/apis/domains/api.example.com',
      'a new mapping': '/apis/domains/api.example.com/new',
      models: `/apis/${chatId}/models`,
      'a new model': `/apis/${chatId}/models/new`,
      responses: `/apis/${chatId}/responses`,
      websockets: '/websockets',
      'a new connection': '/websockets/new',
      functions: '/functions',
      'a function': '/functions/orders',
      health: '/health',
    }
  }, PATIENT_MS)

  afterAll(async () => {
    await browser?.close()
    await gateway?.stop()
    await backend?.close()
    await functions?.remove()
  })

  it.each(['light', 'dark'] as const)(
    'break no rule of axe, and report no error: %s',
    async (colorScheme) => {
      const { page, errors, requests, close } = await openConsole(browser, gateway.url, { colorScheme })
      await page.evaluate(AXE)
      for (const [name, place] of Object.entries(places)) {
        await visit(page, place)
        expect([name, await violationsOf(page)]).toEqual([name, []])
        expect([name, await page.locator('.page').evaluate(overflowOf)]).toEqual([name, 0])
      }
      expect(errors).toEqual([])
      const strangers = requests.filter((url) => !url.startsWith(gateway.url) && !/^(?:data|blob):/.test(url))
      expect(strangers).toEqual([])
      await close()
    },
    PATIENT_MS,
  )

  it(
    'break none at the width of a phone, and are no wider than it',
    async () => {
      const viewport = { width: 390, height: 844 }
      const { page, errors, close } = await openConsole(browser, gateway.url, { viewport })
      await page.evaluate(AXE)
      for (const [name, place] of Object.entries(places)) {
        await visit(page, place)
        expect([name, await violationsOf(page)]).toEqual([name, []])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect([name, width]).toEqual([name, viewport.width])
      }
      expect(errors).toEqual([])
      await close()
    },
    PATIENT_MS,
  )

  it(
    'are where their address says after a reload, and by the Back button',
    async () => {
      const { page, close } = await openConsole(browser, gateway.url)
      for (const place of Object.values(places)) {
        await visit(page, place)
        const before = await textOf(page)
        await page.reload()
        await page.locator('h1').waitFor()
        await expect.poll(() => textOf(page)).toBe(before)
        expect(await placeOf(page)).toBe(`#${place}`)
      }
      await visit(page, '/apis')
      await page.getByRole('link', { name: 'pet-shop' }).click()
      await page.getByRole('link', { name: /Stages/ }).click()
      await page.goBack()
      await page.goBack()
      await page.getByRole('heading', { name: 'APIs', level: 1 }).waitFor()
      await close()
    },
    PATIENT_MS,
  )

  it(
    'show something soon: the time is printed',
    async () => {
      const times: number[] = []
      for (let round = 0; round < 3; round += 1) {
        const { page, close } = await openConsole(browser, gateway.url, { place: '/apis' })
        await page.getByRole('link', { name: 'pet-shop' }).waitFor()
        times.push(await firstPaintOf(page))
        await close()
      }
      const best = Math.min(...times)
      console.log(
        `the console's first view: ${Math.round(best)} ms, the best of ${times.map(Math.round).join(', ')}`,
      )
      // The aim is 300; a machine with other work gets more.
      expect(best).toBeLessThan(3000)
    },
    PATIENT_MS,
  )

  it(
    'are reached and left by the keyboard alone',
    async () => {
      const { page, close } = await openConsole(browser, gateway.url, { place: '/apis' })
      await page.getByRole('link', { name: 'pet-shop' }).waitFor()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Import')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await placeOf(page)).toBe('#/apis')
      await close()
    },
    PATIENT_MS,
  )

  it(
    'keep the theme that was chosen',
    async () => {
      const { page, close } = await openConsole(browser, gateway.url, { colorScheme: 'light' })
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await background()
      await page.getByRole('button', { name: /Theme/ }).click()
      expect(await background()).toBe(light)
      await page.getByRole('button', { name: /Theme/ }).click()
      const dark = await background()
      expect(dark).not.toBe(light)
      await page.reload()
      await page.locator('h1').waitFor()
      expect(await background()).toBe(dark)
      await close()
    },
    PATIENT_MS,
  )
})

async function visit(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${place}`)
  await page.locator('h1').waitFor()
  await expect.poll(() => page.getByText('Loading…').count(), { timeout: 20_000 }).toBe(0)
}

/** By how much what stands in an element is wider than the element. */
function overflowOf(element: Element): number {
  return element.scrollWidth - element.clientWidth
}

const textOf = (page: Page) =>
  page
    .locator('h1, dialog h2')
    .allInnerTexts()
    .then((texts) => texts.join('|'))

async function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe
    interface Violation {
      readonly id: string
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
    }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    )
  })
}

function firstPaintOf(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
}

async function recordsOf(url: string): Promise<unknown[]> {
  const answer = await fetch(`${url}/_gatehouse/events?kind=request`, {
    headers: { accept: 'application/json' },
  })
  return ((await answer.json()) as { records: unknown[] }).records
}
