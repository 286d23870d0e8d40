import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { CHROMIUM } from '../fixtures/chromium.ts'
import { launchBrowser, openConsole, placeOf } from '../fixtures/console.ts'
import { ACCOUNT, ADMIN, writeCredentials } from '../fixtures/credentials.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

const PATIENT_MS = 120_000
/** Names that a stranger owns, and has lead to this machine. */
const REBOUND = '--host-resolver-rules=MAP *.example 127.0.0.1'

let gateway: GatewayProcess
let site: Backend
let browser: Browser

describe.runIf(CHROMIUM)('who may use the console', () => {
  beforeAll(async () => {
    site = await startBackend((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>a page</title>')
    })
    gateway = await startGatewayProcess(':memory:', ['--inspect'])
    browser = await launchBrowser([REBOUND])
  }, PATIENT_MS)
  afterAll(async () => {
    await browser?.close()
    await gateway?.stop()
    await site?.close()
  })

  it(
    'is no page of a stranger: neither records nor snapshots nor files are read from another origin',
    async () => {
      const page = await browser.newPage()
      await page.goto(`http://evil.example:${new URL(site.url).port}/`)
      for (const path of [
        '/_gatehouse/events',
        '/_gatehouse/',
        '/_gatehouse/functions',
        '/_gatehouse/snapshots/a/draft',
      ]) {
        const outcome = await page.evaluate(readAcross, gateway.url + path)
        expect([path, outcome]).toEqual([path, 'refused'])
      }
      // Nor is the console shown in a frame of it.
      const framed = await page.evaluate(frameIt, `${gateway.url}/_gatehouse/`)
      expect(framed).toBe('nothing')
      await page.close()
    },
    PATIENT_MS,
  )

  it(
    'is no page whose name was made to lead here: it gets nothing to show',
    async () => {
      const page = await browser.newPage()
      const { port } = new URL(gateway.url)
      const answer = await page.goto(`http://rebound.example:${port}/_gatehouse/`)
      expect(answer?.status()).toBe(403)
      expect(await page.evaluate(() => document.querySelectorAll('script').length)).toBe(0)
      await page.close()
    },
    PATIENT_MS,
  )

  it(
    'is whoever has credentials where calls are signed, which stay in memory',
    async () => {
      const folder = await createDataFolder()
      const file = await writeCredentials(folder.path)
      // What leads to no stage is told to the gateway's own account alone.
      const args = ['--auth', 'sigv4', '--credentials', file, '--inspect', '--account', ACCOUNT]
      const signed = await startGatewayProcess(':memory:', args)
      const { page, context, close } = await openConsole(browser, signed.url, { place: '/apis' })
      const dialog = page.getByRole('dialog', { name: 'Calls are signed here' })
      await dialog.waitFor()
      const fill = async (secret: string) => {
        await page.getByLabel('Access key ID').fill(ADMIN.accessKeyId)
        await page.getByLabel('Secret access key').fill(secret)
        await page.getByRole('button', { name: 'Sign calls' }).click()
      }
      await fill('not the secret')
      await dialog.getByRole('alert').waitFor()
      await fill(ADMIN.secretAccessKey)
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('link', { name: 'New API' }).click()
      await page.getByLabel('name', { exact: true }).fill('signed')
      await page.getByRole('button', { name: 'curl', exact: true }).click()
      expect(await page.locator('.form-end pre').innerText()).toContain('--aws-sigv4')
      await page.getByRole('button', { name: 'Create API' }).click()
      await page.getByRole('heading', { name: 'signed', level: 1 }).waitFor()
      const [, apiId = ''] = /#\/apis\/(\w+)/.exec(await placeOf(page)) ?? []
      await page.getByRole('link', { name: 'Live', exact: true }).click()
      await page.getByText('live', { exact: true }).waitFor()
      // The stream, a replay and an archive are signed as well.
      await (await fetch(`${signed.url}/_aws/execute-api/${apiId}/seen`)).text()
      await page.getByRole('link', { name: /\/seen/ }).click()
      await page.getByRole('button', { name: 'Replay or edit' }).click()
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      await page.getByText('Answered with 404').waitFor()
      await page.getByRole('button', { name: 'Close', exact: true }).click()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save as HAR' }).click()
      expect((await download).suggestedFilename()).toBe('requests.har')
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      )
      expect(kept + JSON.stringify(await context.cookies())).not.toContain(ADMIN.secretAccessKey)
      await page.reload()
      await dialog.waitFor()
      await close()
      await signed.stop()
      await folder.remove()
    },
    PATIENT_MS,
  )
})

async function readAcross(url: string): Promise<string> {
  const answers = await Promise.allSettled([
    fetch(url, { headers: { accept: 'text/event-stream' } }),
    new Promise((resolve, reject) => {
      const source = new EventSource(url)
      source.onopen = resolve
      source.onmessage = resolve
      source.onerror = reject
    }),
    new Promise((resolve, reject) => {
      const script = document.createElement('script')
      Object.assign(script, { src: url, onload: resolve, onerror: reject })
      document.head.append(script)
    }),
  ])
  return answers.every(({ status }) => status === 'rejected') ? 'refused' : 'read'
}

async function frameIt(url: string): Promise<string> {
  const frame = document.createElement('iframe')
  frame.src = url
  const loaded = new Promise((resolve) => {
    frame.onload = resolve
  })
  document.body.append(frame)
  await loaded
  try {
    return frame.contentDocument?.body.innerText ? 'something' : 'nothing'
  } catch {
    return 'nothing'
  }
}
