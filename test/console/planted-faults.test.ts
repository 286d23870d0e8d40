import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { CHROMIUM } from '../fixtures/chromium.ts'
import { configure, configureApi } from '../fixtures/configure.ts'
import { launchBrowser, openConsole } from '../fixtures/console.ts'
import { createFunctionsFolder } from '../fixtures/console-functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { type Issuer, startIssuer } from '../fixtures/issuer.ts'

const PATIENT_MS = 120_000
let gateway: GatewayProcess
let backend: Backend
let issuer: Issuer
let browser: Browser
let functions: Awaited<ReturnType<typeof createFunctionsFolder>>

const proxy = (more = {}) => ({
  integrationType: 'HTTP_PROXY',
  integrationMethod: 'ANY',
  integrationUri: backend.url,
  ...more,
})
const lambda = (name: string, payloadFormatVersion: string) => ({
  integrationType: 'AWS_PROXY',
  integrationUri: `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:${name}/invocations`,
  payloadFormatVersion,
})
const jwt = () => ({
  name: 'jwt',
  authorizerType: 'JWT',
  identitySource: ['$request.header.Authorization'],
  jwtConfiguration: { issuer: issuer.url, audience: ['pets-app'] },
})

interface Planted {
  readonly what: string
  /** Plants the fault and runs into it; resolves to the path by which the row is found. */
  readonly plant: () => Promise<string>
  /** What the page says of it. */
  readonly code: string
  readonly cause: RegExp
}

const FAULTS: readonly Planted[] = [
  {
    what: 'an origin of CORS with a slash',
    // The call that would have set it is refused, and says why.
    code: '(?:cors-origin-slash|management-BadRequestException)',
    cause: /slash|Invalid format for origin https:\/\/shop\.example\//,
    async plant() {
      const { apiId, url } = await configureApi(gateway.url, {
        integrations: { one: proxy() },
        routes: { 'GET /cors': 'one' },
      })
      // The service refuses it, and the page gets no CORS headers.
      const body = JSON.stringify({ corsConfiguration: { allowOrigins: ['https://shop.example/'] } })
      await fetch(`${gateway.url}/v2/apis/${apiId}`, { method: 'PATCH', body })
      await fetch(`${url}/cors`, { headers: { origin: 'https://shop.example' } })
      return 'UpdateApi'
    },
  },
  {
    what: 'a token for another audience',
    code: 'jwt-audience',
    cause: /audience/,
    plant: () => askWithToken('/audience', { aud: 'another' }),
  },
  {
    what: 'a token of an issuer whose clock is ahead',
    code: 'jwt-clock',
    cause: /clock/,
    plant: () => askWithToken('/clock', { nbf: Math.floor(Date.now() / 1000) + 600 }),
  },
  {
    what: 'a mapping of a header that is missing',
    code: 'mapping-read-nothing',
    cause: /nothing to read/,
    async plant() {
      const requestParameters = { 'overwrite:header.x-tenant': '$request.header.tenant' }
      const { url } = await configureApi(gateway.url, {
        integrations: { one: proxy({ requestParameters }) },
        routes: { 'GET /mapped': 'one' },
      })
      await fetch(`${url}/mapped`)
      return '/mapped'
    },
  },
  {
    what: 'a {proxy} without a slash before it',
    code: 'uri-no-slash',
    cause: /slash|right behind/,
    async plant() {
      const { url } = await configureApi(gateway.url, {
        integrations: { one: proxy({ integrationUri: `${backend.url}/base{proxy}` }) },
        routes: { 'GET /{proxy+}': 'one' },
      })
      await fetch(`${url}/glued`)
      return '/glued'
    },
  },
  {
    what: 'a backend that takes too long',
    code: 'backend-timeout',
    cause: /timeoutInMillis/,
    async plant() {
      const { url } = await configureApi(gateway.url, {
        integrations: { one: proxy({ timeoutInMillis: 50 }) },
        routes: { 'GET /slow': 'one' },
      })
      await fetch(`${url}/slow`)
      return '/slow'
    },
  },
  {
    what: 'a function that throws while it is imported',
    code: 'function-import',
    cause: /module was loaded|init/,
    plant: () => askFunction('/broken', 'broken', '2.0'),
  },
  {
    what: 'a function that is written for the other payload format',
    code: 'function-payload-format',
    cause: /payload format/,
    plant: () => askFunction('/format', 'plain', '1.0'),
  },
  {
    what: 'a change that was not deployed',
    code: 'route-undeployed',
    cause: /deploy/,
    async plant() {
      const { apiId, url } = await configureApi(gateway.url, {
        integrations: { one: proxy() },
        routes: { 'GET /deployed': 'one' },
        stage: { autoDeploy: false },
      })
      const { deploymentId } = await configure(gateway.url, 'POST', `apis/${apiId}/deployments`, {})
      await configure(gateway.url, 'PATCH', `apis/${apiId}/stages/$default`, { deploymentId })
      await configure(gateway.url, 'POST', `apis/${apiId}/routes`, { routeKey: 'GET /fresh' })
      await fetch(`${url}/fresh`)
      return '/fresh'
    },
  },
  {
    what: 'a throttle',
    code: 'throttled',
    cause: /throttl|rate|burst/i,
    async plant() {
      const { url } = await configureApi(gateway.url, {
        integrations: { one: proxy() },
        routes: { 'GET /busy': 'one' },
        stage: { defaultRouteSettings: { throttlingRateLimit: 1, throttlingBurstLimit: 1 } },
      })
      for (let call = 0; call < 5; call += 1) await fetch(`${url}/busy`)
      return '/busy'
    },
  },
]

async function askWithToken(path: string, claims: object): Promise<string> {
  const { url } = await configureApi(gateway.url, {
    integrations: { one: proxy() },
    authorizer: jwt(),
    routes: { [`GET ${path}`]: { to: 'one', ...{ authorizationType: 'JWT' } } },
  })
  await fetch(url + path, { headers: { authorization: `Bearer ${await issuer.sign(claims)}` } })
  return path
}

async function askFunction(path: string, name: string, version: string): Promise<string> {
  const { url } = await configureApi(gateway.url, {
    integrations: { one: lambda(name, version) },
    routes: { [`GET ${path}`]: 'one' },
  })
  await fetch(url + path)
  return path
}

describe.runIf(CHROMIUM)('the console leads to the cause in three clicks at most', () => {
  beforeAll(async () => {
    backend = await startBackend(({ url }, response) => {
      response.statusCode = url === '/baseglued' ? 404 : 200
      setTimeout(() => response.end('{}'), 150)
    })
    issuer = await startIssuer()
    functions = await createFunctionsFolder()
    gateway = await startGatewayProcess(':memory:', ['--inspect', '--functions', functions.path])
    browser = await launchBrowser()
  }, PATIENT_MS)
  afterAll(async () => {
    await browser?.close()
    await gateway?.stop()
    await Promise.all([backend?.close(), issuer?.close(), functions?.remove()])
  })

  it.each(FAULTS)(
    'of $what',
    async ({ plant, code, cause }) => {
      const { page, close } = await openConsole(browser, gateway.url, { place: '/health' })
      let clicks = 0
      const click = async (target: ReturnType<typeof page.getByRole>) => {
        await target.click()
        clicks += 1
      }
      const path = await plant()
      await click(page.getByRole('link', { name: 'Live', exact: true }))
      if (path === 'UpdateApi') {
        await page.getByLabel('Kinds').selectOption('management')
        clicks += 1
      }
      await click(page.getByRole('link', { name: new RegExp(`${path}.*${code}`) }).first())
      const notice = page.getByRole('region', { name: 'The record' }).locator('.notice').first()
      await notice.waitFor()
      const text = await notice.innerText()
      expect(text).toMatch(cause)
      expect(text).toMatch(new RegExp(code))
      // What usually mends it is there too, in a sentence of its own.
      expect(text.split('\n').filter((line) => line.length > 30).length).toBeGreaterThanOrEqual(2)
      expect(clicks).toBeLessThanOrEqual(3)
      await close()
    },
    PATIENT_MS,
  )
})
