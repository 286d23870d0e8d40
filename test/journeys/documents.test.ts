import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'
import { createSdk, type Sdk } from '../fixtures/sdk.ts'

let backend: Backend
let gateway: GatewayProcess
let sdk: Sdk
let ApiId: string

beforeAll(async () => {
  backend = await startBackend()
  gateway = await startGatewayProcess(':memory:', ['--quotas', 'routes-per-api=unlimited'])
  sdk = createSdk(gateway.url)
})

afterAll(async () => {
  await gateway?.stop()
  await backend?.close()
})

const proxy = (path: string) => ({
  responses: {},
  'x-amazon-apigateway-integration': {
    type: 'http_proxy',
    httpMethod: 'ANY',
    uri: `${backend.url}${path}`,
    payloadFormatVersion: '1.0',
  },
})

const SCHEMES = {
  tokens: {
    type: 'openIdConnect',
    openIdConnectUrl: 'https://issuer.example/.well-known/openid-configuration',
    'x-amazon-apigateway-authorizer': {
      type: 'jwt',
      identitySource: '$request.header.Authorization',
      jwtConfiguration: { audience: ['app'] },
    },
  },
}

const shop = (paths: object) =>
  JSON.stringify({
    openapi: '3.0.1',
    info: { title: 'shop', version: '1.0' },
    tags: [{ name: 'team', 'x-amazon-apigateway-tag-value': 'storefront' }],
    paths,
    components: { securitySchemes: SCHEMES },
    'x-amazon-apigateway-cors': { allowOrigins: ['https://shop.example'], allowMethods: ['GET'] },
  })

it('imports a document, which answers once it has a stage', async () => {
  const pets = { ...proxy('/v1/pets/{id}'), operationId: 'ReadPet' }
  const orders = { ...proxy('/v1/orders'), security: [{ tokens: ['orders:write'] }] }
  const Body = shop({ '/pets/{id}': { get: pets }, '/orders': { post: orders } })
  ApiId = String((await sdk.client.importApi({ Body, Basepath: 'ignore' })).ApiId)
  expect((await call('GET', '/pets/7')).status).toBe(404)
  await sdk.client.createStage({ ApiId, StageName: '$default', AutoDeploy: true })
  expect((await call('GET', '/pets/7')).json()).toMatchObject({ method: 'GET', url: '/v1/pets/7' })
  expect((await call('POST', '/orders')).status).toBe(401)
  const preflight = { origin: 'https://shop.example', 'access-control-request-method': 'GET' }
  const { headers } = await call('OPTIONS', '/pets/7', preflight)
  expect(headers['access-control-allow-origin']).toBe('https://shop.example')
})

it.each(['JSON', 'YAML'] as const)('exports a document in %s that makes the same API', async (OutputType) => {
  const first = await exported(ApiId, OutputType)
  const copy = await sdk.client.importApi({ Body: first, FailOnWarnings: true })
  expect(copy).toMatchObject({ Name: 'shop', Version: '1.0', Tags: { team: 'storefront' } })
  expect(copy.ImportInfo).toBeUndefined()
  const second = await exported(String(copy.ApiId), OutputType)
  expect(second.replaceAll(String(copy.ApiId), ApiId)).toBe(first)
})

it('exports JSON and YAML of one meaning, laid out as the service does', async () => {
  const json = await exported(ApiId, 'JSON')
  expect(json).toContain('{\n  "openapi" : "3.0.1",\n  "info" : {\n    "title" : "shop",\n')
  expect(json).toContain('        "security" : [ {\n          "tokens" : [ "orders:write" ]\n        } ],\n')
  const yaml = await exported(ApiId, 'YAML')
  expect(yaml).toMatch(/^openapi: "3\.0\.1"\ninfo:\n {2}title: "shop"\n/)
  expect(yaml).toContain('      security:\n      - tokens:\n        - "orders:write"\n')
  const fromYaml = await sdk.client.importApi({ Body: yaml })
  expect((await exported(String(fromYaml.ApiId), 'JSON')).replaceAll(String(fromYaml.ApiId), ApiId)).toBe(
    json,
  )
})

it('says in the content type what it exports', async () => {
  const type = async (format: string) =>
    (await sendHttp(gateway.url, `/v2/apis/${ApiId}/exports/OAS30?outputType=${format}`)).headers[
      'content-type'
    ]
  expect([await type('JSON'), await type('YAML')]).toEqual(['application/json', 'application/yaml'])
})

it('serves what it is reimported as at once, and keeps its stage', async () => {
  const before = await sdk.client.getStage({ ApiId, StageName: '$default' })
  await sdk.client.reimportApi({ ApiId, Body: shop({ '/dogs': { get: proxy('/v2/dogs') } }) })
  expect((await call('GET', '/dogs')).json()).toMatchObject({ url: '/v2/dogs' })
  expect((await call('GET', '/pets/7')).status).toBe(404)
  const after = await sdk.client.getStage({ ApiId, StageName: '$default' })
  expect(after.DeploymentId).not.toBe(before.DeploymentId)
  expect((await sdk.client.getAuthorizers({ ApiId })).Items).toHaveLength(1)
})

it('goes on serving the old definition when the new one is refused', async () => {
  const broken = shop({ '/cats': { get: proxy('/v3/cats') }, '/a b': { get: proxy('/') } })
  await expect(sdk.client.reimportApi({ ApiId, Body: broken })).rejects.toThrow('Errors found during import:')
  expect((await call('GET', '/dogs')).status).toBe(200)
  expect((await call('GET', '/cats')).status).toBe(404)
})

it('imports 5 MB of schemas and 2000 routes in one call, as JSON and as YAML', async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 30_000 }, (_, at) => [
      `Pet${at}`,
      { type: 'object', properties: { next: { $ref: `#/components/schemas/Pet${(at + 1) % 30_000}` } } },
    ]),
  )
  const paths = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [
      `/pets${at}/{id}`,
      { get: { responses: {}, description: 'x'.repeat(1000) } },
    ]),
  )
  const info = { title: 'large', version: '1.0' }
  const large = JSON.stringify({ openapi: '3.0.1', info, paths, components: { schemas } })
  expect(large.length).toBeGreaterThan(4_500_000)
  for (const Body of [large, `# JSON is YAML too\n${large}`]) {
    const { ApiId, Warnings } = await sdk.client.importApi({ Body })
    expect(Warnings).toBeUndefined()
    const { Items, NextToken } = await sdk.client.getRoutes({ ApiId, MaxResults: '500' })
    expect([Items?.length, NextToken === undefined]).toEqual([500, false])
  }
})

function call(method: string, path: string, headers: Record<string, string> = {}) {
  return sendHttp(gateway.url, `/_aws/execute-api/${ApiId}${path}`, { method, headers })
}

async function exported(ApiId: string, OutputType: 'JSON' | 'YAML'): Promise<string> {
  const { body } = await sdk.client.exportApi({ ApiId, OutputType, Specification: 'OAS30' })
  return Buffer.from(body ?? []).toString()
}
