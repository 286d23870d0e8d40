import { type MockServer, startMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Backend, startBackend } from '../../../test/fixtures/backend.ts'
import { CHROMIUM, openPage } from '../../../test/fixtures/chromium.ts'
import { type GatewayProcess, startGatewayProcess } from '../../../test/fixtures/gateway-process.ts'
import { type Bundle, bundleForBrowsers, gzippedBytes } from './bundle.ts'
import type { GatewayFindings } from './gateway-page.ts'
import type { Findings } from './page.ts'
import { computeSignature, formatCanonicalRequest, parseAuthorization } from './signature.ts'

const MAX_BYTES = 12_000

if (!CHROMIUM) console.warn('The client is not tried in a browser: no Chromium found')

describe('the bundle for browsers', async () => {
  const { files, builtins } = await bundleForBrowsers('library.ts')
  const [entry, signer] = [gzippedBytes(files.get('entry.js')), gzippedBytes(files.get('sigv4.js'))]

  test(`is ${entry} bytes compressed without the signer, which is ${signer}`, () => {
    expect([...files.keys()].sort()).toEqual(['entry.js', 'sigv4.js'])
    expect(entry).toBeLessThan(MAX_BYTES)
  })

  test('has the signer and the validators in other files', () => {
    expect(files.get('entry.js')).not.toMatch(/AWS4-HMAC-SHA256|must NOT have/)
    expect(files.get('sigv4.js')).toContain('AWS4-HMAC-SHA256')
  })

  test('asks for no module of Node', () => {
    expect(builtins).toEqual([])
    expect([...files.values()].join('\n')).not.toMatch(/['"`]node:/)
  })
})

describe.runIf(CHROMIUM)('in Chromium', () => {
  let mock: MockServer
  let site: Site<Findings>
  let findings: Findings
  beforeAll(async () => {
    mock = await startMock({ port: 0, host: '127.0.0.1' })
    site = await startSite(await bundleForBrowsers('page.ts'))
    findings = await open(site, `${site.backend.url}/?mock=${encodeURIComponent(mock.url)}`)
  })
  afterAll(async () => {
    await mock.close()
    await site.backend.close()
  })

  test('the client creates and lists on the mock, and knows a 404 as NotFoundException', () => {
    expect(findings).toEqual({
      created: 'p4e8t1s6h9',
      listed: expect.arrayContaining(['pet-shop']),
      missing: [true, true, 'NotFoundException: Invalid API identifier specified z9z9z9z9z9'],
    })
  })

  test('a signed call arrives with the signature that its bytes have to have', () => {
    const received = site.backend.received.find(({ url }) => url.startsWith('/v2/tags/'))
    if (!received) throw new Error('nothing came')
    expect(received.url).toBe('/v2/tags/arn%3Aaws%3Aapigateway%3Aeu-west-1%3A%3A%2Fapis%2Fa1')
    expect(received.body).toBe('{"tags":{"é b":"犬"}}')
    const { scope, signedHeaders, signature } = parseAuthorization(received)
    expect(signedHeaders).toEqual(expect.arrayContaining(['content-type', 'host', 'x-amz-security-token']))
    const canonical = formatCanonicalRequest(received, signedHeaders)
    expect(signature).toBe(computeSignature(canonical, 'secret', scope, '20260302T090000Z'))
  })
})

describe.runIf(CHROMIUM)('in Chromium, a page of another origin than the gateway', () => {
  let gateway: GatewayProcess
  let site: Site<GatewayFindings>
  let findings: GatewayFindings
  beforeAll(async () => {
    site = await startSite(await bundleForBrowsers('gateway-page.ts'))
    gateway = await startGatewayProcess(':memory:', ['--cors-origin', site.backend.url])
    findings = await open(site, `${site.backend.url}/?gateway=${encodeURIComponent(gateway.url)}`)
  })
  afterAll(async () => {
    await gateway.stop()
    await site.backend.close()
  })

  test('calls it, signed and with headers of its own, from the creation of an API to its deletion', () => {
    expect(findings).toEqual({
      updated: 'Käse & Brot 犬',
      routes: ['$default', 'GET /a', 'PUT /b'],
      stages: [true, false],
      exported: 'string',
      imported: 'imported',
      refused: ['NotFoundException', 'Invalid API identifier specified <id>', true],
      timedOut: true,
      attempts: [
        ['CreateApi', 1, 201],
        ['CreateRoute', 1, 201],
      ],
    })
  })
})

interface Site<Found> {
  readonly backend: Backend
  /** What the page posts. */
  readonly findings: Promise<Found>
}

/** A page with the bundle, and a management API that says `{}` to everything. */
async function startSite<Found>({ files }: Bundle): Promise<Site<Found>> {
  let resolve: (findings: Found) => void = () => undefined
  const findings = new Promise<Found>((settle) => {
    resolve = settle
  })
  const backend = await startBackend(({ url = '' }, response, body) => {
    const script = files.get(url.slice(1))
    if (script !== undefined)
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    if (url === '/findings') resolve(JSON.parse(body.toString()))
    const type = url.startsWith('/?') ? 'text/html' : 'application/json'
    const page = '<!doctype html><script type="module" src="/entry.js"></script>'
    response.writeHead(200, { 'content-type': type }).end(type === 'text/html' ? page : '{}')
  })
  return { backend, findings }
}

/** Opens a page and waits until it has posted what it found, then closes the browser. */
async function open<Found>(site: Site<Found>, url: string): Promise<Found> {
  const page = openPage(url)
  try {
    return await Promise.race([
      site.findings,
      page.ended.then(() => Promise.reject(new Error('the browser ended'))),
    ])
  } finally {
    await page.close()
  }
}
