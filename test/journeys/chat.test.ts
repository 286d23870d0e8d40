import { cp, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { integration, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../conformance/management-calls.ts'
import {
  addressOf,
  integrationResponse,
  LIVE,
  oneWay,
  proxy,
  twoWay,
} from '../conformance/websocket/scene.ts'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { CHROMIUM, openPage } from '../fixtures/chromium.ts'
import { functionArn } from '../fixtures/functions.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'

if (!CHROMIUM) console.warn('The chat is not tried in a browser: no Chromium found')

const sample = (name: string) => fileURLToPath(new URL(`../fixtures/chat/${name}`, import.meta.url))

interface Findings {
  readonly name: string
  /** What was said, in the order of the alphabet. */
  readonly heard: readonly string[]
  /** What an API without functions answered. */
  readonly replied: string
}

let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let site: Backend
let findings: Findings[]

beforeAll(async () => {
  findings = []
  folder = await createDataFolder()
  await cp(sample('functions'), folder.path, { recursive: true })
  gateway = await startGatewayProcess(':memory:', ['--functions', folder.path])
  const page = await readFile(sample('page.html'))
  site = await startBackend(({ url = '' }, response, body) => {
    if (url === '/findings') findings.push(JSON.parse(body.toString()) as Findings)
    // What stands behind the HTTP integration: it makes the text louder.
    if (url === '/shout') return response.end(body.toString().toUpperCase())
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
})

afterAll(async () => {
  await gateway.stop()
  await site.close()
  await folder.remove()
})

/** The room: every route leads to the function `chat`. */
async function createChat(): Promise<string> {
  const apiId = await createApi(gateway.url, '', [
    webSocketApi,
    integration({
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      integrationUri: functionArn('chat'),
    }),
    ...['$connect', '$disconnect', 'join', 'say'].map((routeKey) => oneWay(routeKey)),
    stage('live', { autoDeploy: true, stageVariables: { gateway: gateway.url } }),
  ])
  return addressOf(gateway.url, apiId)
}

/** An API whose one route is answered by an HTTP integration, with templates on both ways. */
async function createReply(): Promise<string> {
  const templates = { $default: `{"name":"$input.path('$.text')"}` }
  const apiId = await createApi(gateway.url, site.url, [
    webSocketApi,
    ...proxy('/shout', {
      integrationType: 'HTTP',
      requestTemplates: templates,
      templateSelectionExpression: '\\$default',
    }),
    integrationResponse('$default'),
    ...twoWay('echo'),
    LIVE,
  ])
  return addressOf(gateway.url, apiId)
}

describe.runIf(CHROMIUM)('two tabs of a browser', () => {
  it('meet in a chat room of functions, and are answered by an API that has none', async () => {
    const [chat, reply] = [await createChat(), await createReply()]
    const addressFor = (name: string) => `${site.url}/?${new URLSearchParams({ name, chat, reply })}`
    const tabs = [openPage(addressFor('ann')), openPage(addressFor('bob'))]
    try {
      await expect.poll(() => findings.length, { timeout: 60_000 }).toBe(2)
    } finally {
      for (const tab of tabs) await tab.close()
    }
    const heard = ['ann: hello from ann', 'bob: hello from bob']
    expect(findings.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'ann', heard, replied: '{"NAME":"ANN"}' },
      { name: 'bob', heard, replied: '{"NAME":"BOB"}' },
    ])
  })
})
