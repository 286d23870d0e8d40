import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedShop } from '../../scripts/screenshots/seed.mjs'
import { CHROMIUM } from '../fixtures/chromium.ts'
import { launchBrowser, openConsole } from '../fixtures/console.ts'
import { createFunctionsFolder } from '../fixtures/console-functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

const PATIENT_MS = 120_000
let gateway: GatewayProcess
let browser: Browser
let functions: Awaited<ReturnType<typeof createFunctionsFolder>>

describe.runIf(CHROMIUM)('the console talks', () => {
  beforeAll(async () => {
    functions = await createFunctionsFolder()
    gateway = await startGatewayProcess(':memory:', ['--inspect', '--functions', functions.path])
    await seedShop(gateway.url, 'http://127.0.0.1:9')
    browser = await launchBrowser()
  }, PATIENT_MS)
  afterAll(async () => {
    await browser?.close()
    await gateway?.stop()
    await functions?.remove()
  })

  it(
    'to a WebSocket API as its client, and closes with a code',
    async () => {
      const { page, errors, close } = await openConsole(browser, gateway.url, { place: '/websockets/new' })
      await page.getByRole('button', { name: 'Connect' }).click()
      const view = page.getByRole('region', { name: 'The connection' })
      await view.getByRole('button', { name: 'Send as client' }).click()
      await view.getByText('"said"').waitFor()
      await view.getByText('client → gateway').first().waitFor()
      await view.getByLabel('Code to close with').fill('4001')
      await view.getByRole('button', { name: 'Close', exact: true }).click()
      await view.getByText('closed').waitFor()
      await view.getByText('4001').waitFor()
      expect(errors).toEqual([])
      await close()
    },
    PATIENT_MS,
  )

  it(
    'on a connection whose records come late, and shows its routes then',
    async () => {
      const { page, errors, goTo, close } = await openConsole(browser, gateway.url, { place: '/apis' })
      let release = () => {}
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route('**/_gatehouse/events', async (route) => {
        await released
        await route.continue()
      })
      await goTo('/websockets/new')
      await page.getByRole('button', { name: 'Connect' }).click()
      const view = page.getByRole('region', { name: 'The connection' })
      await view.getByRole('button', { name: 'Send as client' }).click()
      await view.getByText('"said"').waitFor()
      await view.getByText('a connection of this page').waitFor()
      release()
      await view.locator('.frame-in').getByText('say', { exact: true }).waitFor()
      expect(errors).toEqual([])
      await close()
    },
    PATIENT_MS,
  )

  it(
    'on a connection of which no record comes, and shows nothing of an earlier one',
    async () => {
      const { page, errors, goTo, close } = await openConsole(browser, gateway.url, {
        place: '/websockets/new',
      })
      const view = page.getByRole('region', { name: 'The connection' })
      await page.getByRole('button', { name: 'Connect' }).click()
      await view.getByRole('button', { name: 'Send as client' }).click()
      await view.locator('.frame-in').getByText('say', { exact: true }).waitFor()
      await goTo('/live')
      await page.getByRole('button', { name: 'Pause' }).click()
      await goTo('/websockets/new')
      await page.getByRole('button', { name: 'Connect' }).click()
      await view.getByText('a connection of this page').waitFor()
      await view.getByText('Nothing was said yet.').waitFor()
      expect(errors).toEqual([])
      await close()
    },
    PATIENT_MS,
  )

  it(
    'as the backend of a connection, and shows what it said with the route of each message',
    async () => {
      const { page, errors, close } = await openConsole(browser, gateway.url, { place: '/websockets/new' })
      await page.getByRole('button', { name: 'Connect' }).click()
      const view = page.getByRole('region', { name: 'The connection' })
      await view.getByRole('button', { name: 'Send as client' }).click()
      // The route is known from the message's record.
      await view.locator('.frame-in').getByText('say', { exact: true }).waitFor()
      await view.getByLabel('Text to send').fill('from the backend')
      await view.getByRole('button', { name: 'Post as backend' }).click()
      await view.locator('.frame-out').getByText('from the backend').waitFor()
      expect(errors).toEqual([])
      await close()
    },
    PATIENT_MS,
  )

  it.each([
    ['orders', 'returned', 'listing orders'],
    ['thrower', 'Unhandled', 'no such order'],
  ])(
    'to the function %s with a sample event: %s',
    async (name, outcome, text) => {
      const { page, errors, close } = await openConsole(browser, gateway.url, { place: `/functions/${name}` })
      const view = page.getByRole('region', { name: 'The function' })
      await view.getByLabel('Sample event').selectOption('HTTP API, payload format 1.0')
      expect(await view.getByLabel('Event', { exact: true }).inputValue()).toContain('"httpMethod": "GET"')
      await view.getByRole('button', { name: 'Invoke' }).click()
      await view.getByText(outcome, { exact: true }).waitFor()
      await view.getByText(text).first().waitFor()
      expect(errors).toEqual([])
      await close()
    },
    PATIENT_MS,
  )

  it(
    'shows how the gateway is, in figures of the last minutes that a reload keeps',
    async () => {
      const { page, errors, close } = await openConsole(browser, gateway.url, { place: '/health' })
      await page.getByText('ready', { exact: true }).waitFor()
      await expect.poll(() => page.getByText(/\d+ MiB/).count(), { timeout: 30_000 }).toBeGreaterThan(0)
      await page.reload()
      await page
        .getByText(/\d+ MiB/)
        .first()
        .waitFor()
      expect(await page.locator('.chart canvas').count()).toBe(4)
      expect(errors).toEqual([])
      await close()
    },
    PATIENT_MS,
  )
})
