import { createMock, type MockServer, startMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM } from '../fixtures/chromium.ts'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'
import { type DocsPage, openDocsPage, type ShownOperation } from './docs-page.ts'

if (!CHROMIUM) console.warn('The documentation page is not opened: no Chromium found')

const PATIENT_MS = 120_000
const PLAIN = ['Shell', 'JavaScript', 'Java', 'Swift']
const CREATE_API: ShownOperation = { api: 'aws', tag: 'apis', method: 'POST', path: '/v2/apis' }
const ROUTE: ShownOperation = {
  api: 'aws',
  tag: 'routes',
  method: 'PATCH',
  path: '/v2/apis/{apiId}/routes/{routeId}',
}
const CATALOG: ShownOperation = {
  api: 'catalog',
  tag: 'apis',
  method: 'GET',
  path: '/v2/apis/{apiId}',
}
const SEND: ShownOperation = {
  api: 'connections',
  tag: 'connections',
  method: 'POST',
  path: '/@connections/{connectionId}',
}

let gateway: GatewayProcess
beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
})
afterAll(() => gateway.stop())

describe('the documentation page', () => {
  test.each([{}, { dialect: 'catalog' }, { api: 'connections' }] as const)(
    'is what the gateway serves on a mock too: %j',
    async (options) => {
      const mock = await createMock(options)
      const { url } = await mock.listen()
      const [page, whole] = await Promise.all(
        [url, gateway.url].map((server) => fetch(`${server}/_gatehouse/docs`)),
      )
      expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(await page?.text()).toBe(await whole?.text())
      const head = await fetch(`${url}/_gatehouse/docs`, { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([200, ''])
      await mock.close()
    },
  )

  test('lets no script of another host run, and none that is written into the page', async () => {
    const { headers } = await fetch(`${gateway.url}/_gatehouse/docs`)
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
  })
})

describe.runIf(CHROMIUM)('the documentation page in Chromium', () => {
  let page: DocsPage
  beforeAll(async () => {
    page = await openDocsPage(gateway.url)
    await page.dress('light', 1280)
  }, PATIENT_MS)
  afterAll(() => page?.close())

  const sample = () => page.ask<string>(`shown.querySelector('.code-snippet').innerText`)
  const labels = async () => {
    await page.click('[data-testid=client-picker]')
    await page.until(`document.querySelector('[role=option]')`)
    const found = await page.evaluate<string[]>(
      `[...document.querySelectorAll('[role=option]')].map((it) => it.innerText)`,
    )
    await page.choose('Shell')
    return found
  }

  test(
    'has nothing that axe faults',
    async () => {
      await page.openAt(CREATE_API)
      expect(await page.findFaults()).toEqual([])
    },
    PATIENT_MS,
  )

  test(
    'puts the members that are required first',
    async () => {
      await page.openAt(CREATE_API)
      const required = await page.ask<boolean[]>(
        `[...shown.querySelectorAll('.property-heading')].map((it) => it.innerText.includes('required'))`,
      )
      expect(required.length).toBeGreaterThan(5)
      const first = required.lastIndexOf(true)
      expect(first).toBeGreaterThan(0)
      expect(required.indexOf(false)).toBe(first + 1)
    },
    PATIENT_MS,
  )

  const SIGNED = ['AWS: curl', 'AWS: AWS CLI', 'AWS: AWS SDK', 'AWS: @gatehouse/client']

  test(
    'has samples in four languages and signed ones, which follow the chosen example',
    async () => {
      await page.openAt(CREATE_API)
      expect(await labels()).toEqual([...PLAIN, ...SIGNED])
      expect(await sample()).toContain(`${gateway.url}/v2/apis`)
      expect(await sample()).toContain('"name": "pet-shop"')
      await page.click('.request-card-footer button')
      await page.choose('pet-status')
      await page.until(`document.querySelector('.code-snippet').innerText.includes('pet-status-invoke')`)
      expect(await sample()).not.toContain('pet-shop')
      await page.click('[data-testid=client-picker]')
      await page.choose('AWS: AWS CLI')
      expect(await sample()).toMatch(/^aws apigatewayv2 create-api[\s\S]*"RouteKey": "GET \/status"/)
    },
    PATIENT_MS,
  )

  test(
    'finds an operation once',
    async () => {
      await page.openAt(CREATE_API)
      await page.evaluate(
        `[...document.querySelectorAll('button')].find((it) => it.textContent.includes('Open Search')).click()`,
      )
      await page.until(`document.activeElement?.getAttribute('aria-label') === 'Enter search query'`)
      await page.send('Input.insertText', { text: 'Update an integration response' })
      const hits = `[...document.querySelectorAll('[role=option]')].map((it) => it.innerText)`
      const path = '/integrationresponses/{integrationResponseId}'
      await page.until(`${hits}.some((it) => it.includes('${path}'))`)
      const found = await page.evaluate<string[]>(hits)
      expect(found.filter((it) => /patch/i.test(it) && it.trim().endsWith(path))).toHaveLength(1)
      expect(await page.findFaults()).toEqual([])
    },
    PATIENT_MS,
  )

  test(
    'tries a call against the gateway that serves it',
    async () => {
      await page.leave()
      await page.openAt(CREATE_API)
      await page.click('.show-api-client-button')
      const send = `[...document.querySelectorAll('button')].find((it) => /^SendSend post/.test(it.textContent))`
      await page.until(send)
      expect(await page.findFaults()).toEqual([])
      await page.evaluate(`${send}.click()`)
      await page.until(`document.body.innerText.includes('201 Created')`)
      const { items } = (await sendHttp(gateway.url, '/v2/apis')).json() as { items: { name: string }[] }
      expect(items.map(({ name }) => name)).toEqual(['pet-shop'])
    },
    PATIENT_MS,
  )

  test(
    'has the samples and exceptions of the catalogue, which nothing signs',
    async () => {
      await page.openAt(CATALOG)
      expect(await labels()).toEqual(PLAIN)
      expect(await sample()).toContain(`${gateway.url}/catalog/v2/apis/`)
      expect(await page.ask<string>('shown.innerText')).toContain('480\nNotFoundException.')
    },
    PATIENT_MS,
  )

  test(
    'has the samples and exceptions of connections',
    async () => {
      await page.openAt(SEND)
      expect(await labels()).toEqual([...PLAIN, ...SIGNED.slice(0, 3)])
      expect(await page.ask<string>('shown.innerText')).toContain('410\nGoneException.')
    },
    PATIENT_MS,
  )

  test(
    'names the exceptions of an operation that changes something',
    async () => {
      await page.openAt(ROUTE)
      const text = await page.ask<string>('shown.innerText')
      for (const row of ['404\nNotFoundException.', '409\nConflictException.', '429\nTooManyRequests'])
        expect(text).toContain(row)
    },
    PATIENT_MS,
  )

  const looks = [
    ['dark', 1280, CREATE_API],
    ['dark', 1280, CATALOG],
    ['light', 1280, SEND],
    ['light', 390, ROUTE],
    ['dark', 390, SEND],
  ] as const
  test.each(looks)(
    'has nothing that axe faults: %s at %i pixels, %o',
    async (scheme, width, operation) => {
      await page.dress(scheme, width)
      await page.openAt(operation)
      expect(await page.findFaults()).toEqual([])
    },
    PATIENT_MS,
  )

  test('wrote no error to the console in all that, and asked no other host for anything', () => {
    expect(page.errors).toEqual([])
    const hosts = page.requests
      .filter(({ url }) => /^(https?|wss?):/.test(url))
      .map(({ url }) => new URL(url).host)
    expect([...new Set(hosts)]).toEqual([new URL(gateway.url).host])
  })
})

describe.runIf(CHROMIUM)('the page of a mock in Chromium', () => {
  let mock: MockServer
  let page: DocsPage
  beforeAll(async () => {
    mock = await startMock({ dialect: 'catalog' })
    page = await openDocsPage(mock.url)
  }, PATIENT_MS)
  afterAll(async () => {
    await page?.close()
    await mock.close()
  })

  test(
    'begins with what it mocks, and its samples lead there',
    async () => {
      await page.openAt(CATALOG)
      const text = await page.ask<string>(`shown.querySelector('.code-snippet').innerText`)
      expect(text).toContain(`${mock.url}/catalog/v2/apis/`)
      await page.goto('about:blank')
      await page.goto(`${mock.url}/_gatehouse/docs`)
      await page.until(`document.querySelector('h1')?.innerText.includes('(catalog dialect)')`)
    },
    PATIENT_MS,
  )
})
