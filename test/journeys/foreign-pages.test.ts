import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleForBrowsers } from '../../packages/client/test/bundle.ts'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { CHROMIUM, openPage } from '../fixtures/chromium.ts'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'
import type { Findings } from './foreign-pages/page.ts'

if (!CHROMIUM) console.warn("Strangers' pages are not tried in a browser: no Chromium found")

/** Names that a stranger owns, and has lead to this machine. */
const REBOUND = '--host-resolver-rules=MAP *.example 127.0.0.1'

const PATIENT_MS = 240_000
let site: Backend
let sitePort: string
let onFindings: (findings: Findings) => void = () => undefined
let closed: GatewayProcess
let open: GatewayProcess

describe.runIf(CHROMIUM)('a page in Chromium', () => {
  beforeAll(async () => {
    const { files } = await bundleForBrowsers('../../../test/journeys/foreign-pages/page.ts')
    const page = `<!doctype html><script type="module">${files.get('entry.js')}</script>`
    site = await startBackend(({ url = '' }, response, body) => {
      if (url === '/findings') onFindings(JSON.parse(body.toString()))
      response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    })
    sitePort = new URL(site.url).port
    closed = await startGatewayProcess(':memory:')
    open = await startGatewayProcess(':memory:', ['--cors-origin', `http://console.example:${sitePort}`])
  }, PATIENT_MS)

  afterAll(async () => {
    await Promise.all([closed.stop(), open.stop()])
    await site.close()
  })

  async function visit(url: string, query: Readonly<Record<string, string>> = {}): Promise<Findings> {
    const found = new Promise<Findings>((resolve) => {
      onFindings = resolve
    })
    const page = openPage(`${url}?${new URLSearchParams({ home: site.url, ...query })}`, [REBOUND])
    const ended = page.ended.then(() => Promise.reject(new Error('the browser ended')))
    try {
      return await Promise.race([found, ended])
    } finally {
      await page.close()
    }
  }

  async function namesOf({ url }: GatewayProcess): Promise<string[]> {
    const { items } = (await sendHttp(url, '/v2/apis')).json() as { items: { name: string }[] }
    return items.map(({ name }) => name)
  }

  const NOTHING: Findings = {
    created: 'ConnectionError',
    listed: 'ConnectionError',
    missing: 'ConnectionError',
    deleted: 'ConnectionError',
    posted: 'opaque',
    socket: 'refused',
  }

  it.each([
    ['that names none', () => closed],
    ['that names another', () => open],
  ])(
    'of a stranger can do nothing to a gateway %s',
    async (_what, gatewayOf) => {
      const before = await namesOf(gatewayOf())
      const gateway = gatewayOf().url
      expect(await visit(`http://evil.example:${sitePort}/`, { gateway })).toEqual(NOTHING)
      expect(await visit(`http://127.0.0.1:${sitePort}/`, { gateway })).toEqual(NOTHING)
      expect(await namesOf(gatewayOf())).toEqual(before)
    },
    PATIENT_MS,
  )

  it(
    'of an origin that is named uses our client, and a form works too',
    async () => {
      const { url: gateway } = open
      expect(await visit(`http://console.example:${sitePort}/`, { gateway })).toEqual({
        created: 'an id',
        listed: 'by the client',
        missing: 'NotFoundException 36',
        deleted: 'yes',
        posted: 'opaque',
        // There is nothing to connect to, yet: the handshake is answered as a request.
        socket: 'refused',
      })
      expect(await namesOf(open)).toEqual(['by a form'])
    },
    PATIENT_MS,
  )

  it(
    'whose name was made to lead to the gateway reads and changes nothing, and is served what APIs serve',
    async () => {
      const body = JSON.stringify({ name: 'pages', protocolType: 'HTTP', target: site.url })
      const { apiId } = (await sendHttp(closed.url, '/v2/apis', { method: 'POST', body })).json() as {
        apiId: string
      }
      const { port } = new URL(closed.url)
      const findings = await visit(`http://rebound.example:${port}/_aws/execute-api/${apiId}/page`)
      expect(findings).toEqual({
        ...NOTHING,
        created: 'AccessDeniedException',
        listed: 'AccessDeniedException',
        missing: 'AccessDeniedException',
        deleted: 'AccessDeniedException',
        posted: 'basic',
      })
      expect(await namesOf(closed)).toEqual(['pages'])
    },
    PATIENT_MS,
  )
})
