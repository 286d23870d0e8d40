import { execFile } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { CHROMIUM } from '../fixtures/chromium.ts'
import { configureApi } from '../fixtures/configure.ts'
import { launchBrowser, openConsole } from '../fixtures/console.ts'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

const PATIENT_MS = 120_000
const root = fileURLToPath(new URL('../..', import.meta.url))
let gateway: GatewayProcess
let backend: Backend
let browser: Browser
let url: string
let apiId: string

describe.runIf(CHROMIUM)('the console shows what happens', () => {
  beforeAll(async () => {
    backend = await startBackend((request, response) => {
      const body = JSON.stringify({ path: request.url, tenant: request.headers['x-tenant'] ?? null })
      response.writeHead(200, { 'content-type': 'application/json' }).end(body)
    })
    gateway = await startGatewayProcess(':memory:', ['--inspect'])
    const integration = {
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'ANY',
      integrationUri: `${backend.url}/base`,
    }
    const made = await configureApi(gateway.url, {
      integrations: {
        pets: {
          ...integration,
          requestParameters: {
            'overwrite:header.x-tenant': '$request.querystring.tenant',
            'append:header.x-via': 'gateway',
          },
        },
      },
      routes: { 'GET /pets/{id}': 'pets', 'ANY /{proxy+}': 'pets' },
    })
    url = made.url
    apiId = made.apiId
    browser = await launchBrowser()
  }, PATIENT_MS)
  afterAll(async () => {
    await browser?.close()
    await gateway?.stop()
    await backend?.close()
  })

  it(
    'as it happens: the route and why, the mapping as a difference, the timing, the answer',
    async () => {
      const { page, errors, close } = await openConsole(browser, gateway.url, { place: '/live' })
      await page.getByText('live', { exact: true }).waitFor()
      await (await fetch(`${url}/pets/p1?tenant=acme`)).text()
      await page.getByRole('link', { name: /\/pets\/p1\?tenant=acme/ }).click()
      const detail = page.getByRole('region', { name: 'The record' })
      await detail.getByText('Why this route').waitFor()
      const text = await detail.innerText()
      expect(text).toContain('method and path match in full')
      expect(text).toContain('ANY /{proxy+}')
      expect(text).toContain('overwrite:header.x-tenant')
      expect(await detail.locator('.diff-line.is-added').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining('x-via: gateway')]),
      )
      await detail.getByText('Timing').waitFor()
      expect(text).toMatch(/backend/)
      expect(errors).toEqual([])
      // The record is found again after a reload.
      await page.reload()
      await detail.getByText('Why this route').waitFor()
      await close()
    },
    PATIENT_MS,
  )

  it(
    'again as it was or edited, and compares the answers',
    async () => {
      const { page, close } = await openConsole(browser, gateway.url, { place: '/live' })
      await (await fetch(`${url}/pets/again?tenant=one`)).text()
      await page.getByRole('link', { name: /\/pets\/again/ }).click()
      await page.getByRole('button', { name: 'Replay or edit' }).click()
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      await page.getByText('The same answer as then.').waitFor()
      const address = page.getByLabel('Address')
      await address.fill((await address.inputValue()).replace('tenant=one', 'tenant=two'))
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      await expect
        .poll(async () =>
          (await page.getByRole('dialog').locator('.diff-line.is-added').allInnerTexts()).join(),
        )
        .toContain('two')
      await close()
    },
    PATIENT_MS,
  )

  it(
    'again with what was secret, which the page never has',
    async () => {
      const { page, close } = await openConsole(browser, gateway.url, { place: '/live' })
      const authorization = 'Bearer a-secret-of-the-client'
      await (await fetch(`${url}/pets/secret`, { headers: { authorization } })).text()
      await page.getByRole('link', { name: /\/pets\/secret/ }).click()
      await page.getByRole('button', { name: 'Replay or edit' }).click()
      const headers = page.getByLabel('Headers')
      await headers.fill(`${await headers.inputValue()}\nx-more: yes`)
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      await page.getByText('Answered with 200').waitFor()
      expect(await page.locator('body').innerHTML()).not.toContain('a-secret')
      expect(backend.received.at(-1)?.headers).toMatchObject({ authorization, 'x-more': 'yes' })
      await close()
    },
    PATIENT_MS,
  )

  it(
    'as an archive to save, and to send again',
    async () => {
      const { page, close } = await openConsole(browser, gateway.url, { place: '/live?q=archived' })
      for (const name of ['one', 'two']) await (await fetch(`${url}/pets/archived-${name}`)).text()
      await page.getByRole('link', { name: /archived-two/ }).waitFor()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save as HAR' }).click()
      const file = await (await download).path()
      const { log } = JSON.parse(await readFile(file, 'utf8')) as { log: { entries: { response: object }[] } }
      expect(log.entries).toHaveLength(2)
      const [first] = log.entries
      if (first) first.response = { ...first.response, status: 201 }
      await page.getByRole('button', { name: 'Replay a HAR' }).click()
      const content = {
        name: 'requests.har',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ log })),
      }
      await page.getByLabel('HTTP archive').setInputFiles(content)
      await page.getByRole('button', { name: 'Send 2 requests' }).click()
      await page.getByText('2 of 2 sent').waitFor()
      const outcomes = await page.locator('.archive > li > :last-child').allInnerTexts()
      expect(outcomes).toEqual(['status: 201 → 200', 'same, 200'])
      await close()
    },
    PATIENT_MS,
  )

  it(
    'as a test that passes, and fails where the answer is another',
    async () => {
      const { page, close } = await openConsole(browser, gateway.url, { place: '/live' })
      await (
        await fetch(`${url}/pets/kept?tenant=test`, { method: 'GET', headers: { 'x-odd': "it's" } })
      ).text()
      await page.getByRole('link', { name: /\/pets\/kept/ }).click()
      await page.getByRole('button', { name: 'Save as test' }).click()
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Save the file' }).click()
      const folder = join(root, 'node_modules/.cache', `console-test-${process.pid}`)
      await mkdir(folder, { recursive: true })
      try {
        const file = join(folder, 'saved.test.ts')
        await (await download).saveAs(file)
        expect(await runTest(folder)).toEqual([1, 0])
        const moved = await startGatewayProcess(':memory:')
        expect(await runTest(folder, moved.url)).toEqual([0, 1])
        await moved.stop()
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
      await close()
    },
    PATIENT_MS,
  )

  it(
    'of a thousand requests without a stutter, and filters them by an address that can be shared',
    async () => {
      const { page, errors, close } = await openConsole(browser, gateway.url, {
        place: '/live?kinds=requests',
      })
      for (let round = 0; round < 20; round += 1)
        await Promise.all(
          Array.from({ length: 50 }, async (_, index) =>
            (await fetch(`${url}/many/${round}-${index}`)).text(),
          ),
        )
      await page
        .getByRole('link', { name: '/many/19-49' })
        .first()
        .waitFor({ timeout: 30_000 })
        .catch(() => undefined)
      expect(await page.locator('.row').count()).toBeLessThan(80)
      const slowest = await page.evaluate(scrollAndMeasure)
      console.log(`the slowest frame over 1,000 records: ${Math.round(slowest)} ms`)
      await page.getByLabel('Text in records').fill('/many/7-')
      await expect.poll(() => page.evaluate(() => location.hash)).toContain('q=%2Fmany%2F7-')
      await expect.poll(async () => (await page.locator('.rows-space').boundingBox())?.height).toBe(50 * 32)
      await page.reload()
      await expect.poll(async () => (await page.locator('.rows-space').boundingBox())?.height).toBe(50 * 32)
      expect(await page.getByLabel('API').inputValue()).toBe('')
      await page.getByLabel('API').selectOption(apiId)
      await page.getByLabel('Status').selectOption('faults')
      await page.getByText('Nothing matches these filters').waitFor()
      expect(errors).toEqual([])
      await close()
    },
    PATIENT_MS,
  )
})

/** Runs the tests of a folder by Vitest: how many passed, and how many failed. */
async function runTest(folder: string, gatewayUrl?: string): Promise<[number, number]> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const env = { ...process.env, ...(gatewayUrl && { GATEWAY_URL: gatewayUrl }) }
  const args = [vitest, 'run', '--reporter=json', '--root', folder]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: folder }).catch(
    (error: { stdout: string }) => error,
  )
  const { numPassedTests, numFailedTests } = JSON.parse(stdout)
  return [numPassedTests, numFailedTests]
}

/** Scrolls the list from end to end; resolves to the longest time between two frames, in milliseconds. */
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
