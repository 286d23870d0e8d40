import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { operations } from '@gatehouse/contract'
import { createMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM } from '../fixtures/chromium.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

const run = promisify(execFile)
if (!CHROMIUM) console.warn('The documentation page is not opened: no Chromium found')

let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
beforeAll(async () => {
  folder = await createDataFolder()
  gateway = await startGatewayProcess(':memory:')
})
afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

describe('the documentation page', () => {
  test('is one HTML file that the gateway serves, with every operation in both dialects', async () => {
    const response = await fetch(`${gateway.url}/_gatehouse/docs`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await response.text()
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//)
    for (const name of Object.keys(operations)) {
      expect(html).toContain(`"operationId":"${name}"`)
      expect(html).toContain(`"operationId":"Catalog${name}"`)
    }
  })

  test.each([{}, { dialect: 'catalog' }, { api: 'connections' }] as const)(
    'is served by the mock too: %j',
    async (options) => {
      const mock = await createMock(options)
      const { url } = await mock.listen()
      const response = await fetch(`${url}/_gatehouse/docs`)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      const whole = await (await fetch(`${gateway.url}/_gatehouse/docs`)).text()
      expect((await response.text()) === whole).toBe(true)
      const head = await fetch(`${url}/_gatehouse/docs`, { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([200, ''])
      await mock.close()
    },
  )

  test.runIf(CHROMIUM)(
    'renders in a browser and asks no other host for anything',
    async () => {
      const netlog = join(folder.path, 'net.json')
      const { stdout: dom } = await run(
        CHROMIUM ?? '',
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          `--user-data-dir=${join(folder.path, 'profile')}`,
          `--log-net-log=${netlog}`,
          '--virtual-time-budget=10000',
          '--dump-dom',
          `${gateway.url}/_gatehouse/docs`,
        ],
        { maxBuffer: 1 << 27 },
      )
      expect(dom).toContain('Create an API')
      expect(dom).toContain('Catalog dialect')
      expect(dom).toContain('/catalog/v2/apis')
      const hosts = [...(await readFile(netlog, 'utf8')).matchAll(/"url":"(https?|wss?):\/\/([^/"]+)/g)].map(
        ([, , host]) => host,
      )
      expect(hosts.length).toBeGreaterThan(0)
      expect(new Set(hosts.filter((host) => !ownToTheBrowser(host)))).toEqual(
        new Set([new URL(gateway.url).host]),
      )
    },
    60_000,
  )
})

/** What the browser asks at every start, whatever it opens. */
function ownToTheBrowser(host = ''): boolean {
  return /(^|\.)(google|googleapis|gstatic|chromium)\.(com|org)$/.test(host)
}
