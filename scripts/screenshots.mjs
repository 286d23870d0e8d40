/**
 * Makes the pictures of the console in `docs/console/`: each page in light, dark and at the width of a phone, as WebP, by the
 * machine's Chromium. `node scripts/screenshots.mjs [page…]` after a build.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'
import { root } from './ensure.mjs'
import { seedShop } from './screenshots/seed.mjs'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const target = join(root, 'docs/console')
const wanted = process.argv.slice(2)
const VARIANTS = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 } },
}

if (!CHROMIUM) {
  console.error('no Chromium found: the pictures stay as they are')
  process.exit(0)
}
const functions = join(tmpdir(), `gatehouse-pictures-${process.pid}`)
writeFunctions(functions)
const backend = await startBackend()
const gateway = await startGateway()
let ids
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
try {
  ids = await seedShop(gateway.url, backend.url)
  const record = await makeTraffic(gateway.url, ids)
  const places = {
    live: `/live/${record}`,
    apis: '/apis',
    routes: `/apis/${ids.apiId}/routes`,
    route: `/apis/${ids.apiId}/routes/${ids.routeId}`,
    deployments: `/apis/${ids.apiId}/deployments`,
    responses: `/apis/${ids.chatId}/responses`,
    domain: '/apis/domains/api.example.com/new',
    websockets: '/websockets/new',
    functions: '/functions/orders',
    health: '/health',
  }
  mkdirSync(target, { recursive: true })
  for (const [variant, options] of Object.entries(VARIANTS)) await takeAll(variant, options, places)
} finally {
  await browser.close()
  gateway.process.kill()
  backend.close()
  rmSync(functions, { recursive: true, force: true })
}

async function takeAll(variant, options, places) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const protocol = await context.newCDPSession(page)
  for (const [name, place] of Object.entries(places)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    await page.goto('about:blank')
    await page.goto(`${gateway.url}/_gatehouse/#${place}`)
    await page.locator('h1').waitFor()
    await settle(page, name)
    const { data } = await protocol.send('Page.captureScreenshot', { format: 'webp', quality: 82 })
    writeFileSync(join(target, `${name}-${variant}.webp`), Buffer.from(data, 'base64'))
  }
  await context.close()
}

/** Waits until a page has what its picture shows. */
async function settle(page, name) {
  if (name === 'health') {
    await page
      .getByText(/\d+ MiB/)
      .first()
      .waitFor()
    // A few readings make a line.
    for (let second = 0; second < 16; second += 1) {
      const calls = Array.from({ length: 4 + ((second * 7) % 9) }, (_, index) =>
        fetch(`${gateway.url}/_aws/execute-api/${ids.apiId}/${index % 5 === 4 ? 'nothing' : 'pets'}`),
      )
      await Promise.all(calls)
      await page.waitForTimeout(1000)
    }
  }
  if (name === 'functions') {
    await page.getByRole('button', { name: 'Invoke' }).click()
    await page.waitForTimeout(1500)
  }
  if (name === 'websockets') {
    await page.getByRole('button', { name: 'Connect' }).click()
    await page.getByRole('button', { name: 'Send as client' }).click()
  }
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(800)
}

/** Requests that end in every way; resolves to the id of the record that the picture opens. */
async function makeTraffic(url, { apiId }) {
  const at = `${url}/_aws/execute-api/${apiId}`
  const paths = [
    '/pets?tenant=acme',
    '/pets/p7',
    '/orders',
    '/photos/rex/small.jpg?width=320',
    '/nothing',
    '/pets/p1',
  ]
  for (const path of [...paths, ...paths]) await (await fetch(at + path)).text()
  await (
    await fetch(`${at}/pets`, { method: 'POST', headers: { 'x-badge': 'ok' }, body: '{"name":"Rex"}' })
  ).text()
  await (await fetch(`${at}/pets?tenant=acme`, { headers: { accept: 'application/json' } })).text()
  await (await fetch(`${at}/pets`, { method: 'POST', headers: { 'x-badge': 'no' }, body: '{}' })).text()
  await fetch(`${url}/2015-03-31/functions/receipts/invocations`, { method: 'POST', body: '{}' })
  const headers = { accept: 'application/json' }
  const { records } = await (await fetch(`${url}/_gatehouse/events?kind=request`, { headers })).json()
  const shown = records.filter(({ requestMappings }) => requestMappings).at(-1) ?? records.at(-1)
  return shown.id
}

function writeFunctions(folder) {
  mkdirSync(folder, { recursive: true })
  const files = {
    orders: `export const handler = async (event) => {
  console.log('listing orders for', event.queryStringParameters?.tenant)
  return { statusCode: 200, body: JSON.stringify({ orders: [{ id: 'o1', total: 42.5 }] }) }
}
`,
    badge: `export const handler = async ({ headers }) => ({ isAuthorized: headers['x-badge'] === 'ok', context: { role: 'staff' } })
`,
    receipts: `import './not-installed.mjs'
export const handler = async () => ({})
`,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.mjs`), text)
}

async function startBackend() {
  const server = createServer((request, response) => {
    const body = JSON.stringify({
      path: request.url,
      tenant: request.headers['x-tenant'],
      pets: [{ id: 'p1', name: 'Rex' }],
    })
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(body), 24)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

async function startGateway() {
  const args = [
    '--port',
    '0',
    '--data',
    ':memory:',
    '--log-level',
    'silent',
    '--inspect',
    '--functions',
    functions,
  ]
  const main = join(root, 'packages/gateway/dist/main.js')
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /listens on (\S+?),/.exec(line) ?? []
    if (url) return { url, process: child }
  }
  throw new Error('the gateway ended before it listened')
}
