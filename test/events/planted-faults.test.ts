import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EventRecord } from '../../packages/contract/src/index.ts'
import { configure, configureApi } from '../fixtures/configure.ts'
import { functionArn } from '../fixtures/functions.ts'
import { prepareGround } from '../fixtures/ground.ts'
import { PLANTED_FAULTS } from '../fixtures/planted-faults.ts'

let ground: Awaited<ReturnType<typeof prepareGround>>

beforeAll(async () => {
  ground = await prepareGround()
})

afterAll(() => ground.close())

/** What the records of an API tell of what is wrong: faults and remarks, each with its hint. */
async function findingsOf(apiId: string): Promise<Map<string, string>> {
  return expect
    .poll(async () => {
      const answer = await fetch(
        `${ground.url}/_gatehouse/events?kind=request,management-call&api=${apiId}`,
        {
          headers: { accept: 'application/json' },
        },
      )
      const { records } = (await answer.json()) as { records: EventRecord[] }
      findings = new Map(
        records
          .flatMap(({ fault, remarks = [] }) => [...(fault ? [fault] : []), ...remarks])
          .map(({ code, hint }) => [code, hint]),
      )
      return findings.size
    })
    .toBeGreaterThan(0)
    .then(() => findings)
}

let findings = new Map<string, string>()

it.each(PLANTED_FAULTS.map((it) => [it.title, it] as const))(
  'tells of %s',
  async (_, { plant, code, hint }) => {
    const found = await findingsOf(await plant(ground))
    expect([...found.keys()]).toContain(code)
    expect(found.get(code)).toMatch(hint)
  },
)

const proxy = (uri: string) => ({
  integrationType: 'HTTP_PROXY',
  integrationMethod: 'ANY',
  integrationUri: uri,
})

it.each([
  ['a method that no route of the path has', { 'GET /pets': 'one' }, 'DELETE', '/pets', 'route-method'],
  [
    'a greedy route without what it needs',
    { 'ANY /pets/{proxy+}': 'one' },
    'GET',
    '/pets',
    'route-greedy-empty',
  ],
  ['a variable that is not greedy', { 'ANY /{proxy}': 'one' }, 'GET', '/a/b', 'route-not-greedy'],
  ['a path of no route', { 'GET /pets': 'one' }, 'GET', '/cats', 'route-not-found'],
])('tells of %s', async (_title, routes, method, path, code) => {
  const api = await configureApi(ground.url, { integrations: { one: proxy(ground.backendUrl) }, routes })
  await fetch(api.url + path, { method })
  expect([...(await findingsOf(api.apiId)).keys()]).toContain(code)
})

it.each([
  ['another origin', 'https://other.example', 'GET', undefined, 'cors-origin'],
  ['a method that is not allowed', 'https://app.example', 'PUT', undefined, 'cors-method'],
  ['a header that is not allowed', 'https://app.example', 'GET', 'x-own', 'cors-header'],
])('tells of a preflight with %s', async (_title, origin, asked, header, code) => {
  const api = await configureApi(ground.url, {
    api: { corsConfiguration: { allowOrigins: ['https://app.example'], allowMethods: ['GET'] } },
    integrations: { one: proxy(ground.backendUrl) },
    routes: { 'GET /pets': 'one' },
  })
  await fetch(`${api.url}/pets`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': asked,
      ...(header !== undefined && { 'access-control-request-headers': header }),
    },
  })
  expect([...(await findingsOf(api.apiId)).keys()]).toEqual([code])
})

it('tells of a preflight that ANY took, and of a backend that is not there', async () => {
  const api = await configureApi(ground.url, {
    api: { corsConfiguration: { allowOrigins: ['https://app.example'] } },
    integrations: { one: proxy('http://127.0.0.1:1') },
    routes: { 'ANY /pets': 'one' },
  })
  await fetch(`${api.url}/pets`, {
    method: 'OPTIONS',
    headers: { origin: 'https://app.example', 'access-control-request-method': 'GET' },
  })
  expect([...(await findingsOf(api.apiId)).keys()].sort()).toEqual([
    'backend-unreachable',
    'cors-preflight-route',
  ])
})

it.each([
  ['reads an event of format 1.0 in 2.0', '2.0', `event.httpMethod.toLowerCase()`, 'function-payload-format'],
  [
    'reads an event of format 2.0 in 1.0',
    '1.0',
    `event.requestContext.http.method`,
    'function-payload-format',
  ],
  ['throws anything else', '2.0', `(() => { throw new Error('no') })()`, 'function-error'],
])('tells of a function that %s', async (title, payloadFormatVersion, expression, code) => {
  const name = title.replaceAll(/\W/g, '-')
  await ground.functions.write(
    `${name}.mjs`,
    `export const handler = async (event) => ({ statusCode: 200, body: ${expression} })`,
  )
  const api = await configureApi(ground.url, {
    integrations: {
      one: { integrationType: 'AWS_PROXY', payloadFormatVersion, integrationUri: functionArn(name) },
    },
    routes: { $default: 'one' },
  })
  await fetch(api.url)
  expect([...(await findingsOf(api.apiId)).keys()]).toEqual([code])
})

it('tells of an address without a slash before its variable that the management API refuses', async () => {
  const { apiId } = await configure(ground.url, 'POST', 'apis', { name: 'a', protocolType: 'HTTP' })
  await fetch(`${ground.url}/v2/apis/${apiId}/integrations`, {
    method: 'POST',
    body: JSON.stringify({ ...proxy('http://127.0.0.1:1{proxy}'), payloadFormatVersion: '1.0' }),
  })
  expect([...(await findingsOf(apiId)).keys()]).toEqual(['uri-host'])
})
