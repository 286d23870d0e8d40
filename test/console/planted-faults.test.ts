import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM } from '../fixtures/chromium.ts'
import { launchBrowser, openConsole } from '../fixtures/console.ts'
import { prepareGround } from '../fixtures/ground.ts'
import { PLANTED_FAULTS } from '../fixtures/planted-faults.ts'

const PATIENT_MS = 120_000
let ground: Awaited<ReturnType<typeof prepareGround>>
let browser: Browser

describe.runIf(CHROMIUM)('the console leads to the cause in three clicks at most', () => {
  beforeAll(async () => {
    ground = await prepareGround()
    browser = await launchBrowser()
  }, PATIENT_MS)
  afterAll(async () => {
    await browser?.close()
    await ground?.close()
  })

  it.each(PLANTED_FAULTS.map((it) => [it.title, it] as const))(
    'of %s',
    async (_, { plant, code, hint }) => {
      const { page, close } = await openConsole(browser, ground.url, { place: '/health' })
      let clicks = 0
      const click = async (target: Locator) => {
        await target.click()
        clicks += 1
      }
      const apiId = await plant(ground)
      await click(page.getByRole('link', { name: 'Live', exact: true }))
      // A configuration that was refused is a call of the management API.
      if (code === 'cors-origin-slash') {
        await page.getByLabel('Kinds').selectOption('management')
        clicks += 1
      }
      await click(page.getByRole('link', { name: new RegExp(code) }).first())
      const detail = page.getByRole('region', { name: 'The record' })
      const notice = detail.locator('.notice', { hasText: code }).first()
      await notice.waitFor()
      expect(await notice.innerText()).toMatch(hint)
      expect(await detail.innerText()).toContain(apiId)
      expect(clicks).toBeLessThanOrEqual(3)
      await close()
    },
    PATIENT_MS,
  )
})
