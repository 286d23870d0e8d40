import { readFile } from 'node:fs/promises'
import { createMock } from '@gatehouse/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'

/** An answer's body, as far as the tests read it. */
interface CatalogBody {
  readonly ApiId: string
  readonly IntegrationId: string
  readonly Items: readonly { readonly Name: string }[]
}

/** What the API catalogue's page of CreateIntegrationResponse says, kept here in full. */
const PAGE = {
  path: '/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses',
  labels: ['apiId', 'integrationId'],
  bodyRequired: ['integrationResponseKey'],
  body: [
    'contentHandlingStrategy',
    'integrationResponseKey',
    'responseParameters',
    'responseTemplates',
    'templateSelectionExpression',
  ],
  strategies: ['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'],
  parameterValue: { type: 'string', minLength: 1, maxLength: 512 },
  templateValue: { type: 'string', maxLength: 32_768 },
  response: [
    'ContentHandlingStrategy',
    'IntegrationResponseId',
    'IntegrationResponseKey',
    'ResponseParameters',
    'ResponseTemplates',
    'TemplateSelectionExpression',
  ],
  statuses: {
    480: 'NotFoundException',
    481: 'TooManyRequestsException',
    482: 'BadRequestException',
    483: 'ConflictException',
  },
  example: {
    contentHandlingStrategy: 'CONVERT_TO_BINARY',
    integrationResponseKey: 'string',
    responseParameters: { property1: 'string', property2: 'string' },
    responseTemplates: { property1: 'string', property2: 'string' },
    templateSelectionExpression: 'string',
  },
  answer: {
    ContentHandlingStrategy: 'CONVERT_TO_BINARY',
    IntegrationResponseId: 'string',
    IntegrationResponseKey: 'string',
    ResponseParameters: {},
    ResponseTemplates: { property1: 'string', property2: 'string' },
    TemplateSelectionExpression: 'string',
  },
}

describe("the catalog document reproduces the catalogue's page", async () => {
  const file = '../../../packages/contract/documents/catalog/openapi.dereferenced.json'
  const document = JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'))
  const item = document.paths[PAGE.path]
  const body = item.post.requestBody.content['application/json'].schema
  const answer = item.post.responses[201].content['application/json'].schema

  test('with its path parameters, all required text', () => {
    expect(item.parameters.map(({ name }: { name: string }) => name)).toEqual(PAGE.labels)
    for (const parameter of item.parameters)
      expect(parameter).toMatchObject({ in: 'path', required: true, schema: { type: 'string' } })
  })

  test('with its body members, their enums and constraints', () => {
    expect(Object.keys(body.properties)).toEqual(PAGE.body)
    expect(body.required).toEqual(PAGE.bodyRequired)
    expect(body.properties.contentHandlingStrategy.enum).toEqual(PAGE.strategies)
    expect(body.properties.responseParameters.additionalProperties).toEqual(PAGE.parameterValue)
    expect(body.properties.responseTemplates.additionalProperties).toEqual(PAGE.templateValue)
  })

  test('with its response members, all optional, and its enum', () => {
    expect(Object.keys(answer.properties)).toEqual(PAGE.response)
    expect(answer.required).toBeUndefined()
    expect(answer.properties.ContentHandlingStrategy.enum).toEqual(PAGE.strategies)
  })

  test('with its example, to the letter, by the name `page`', async () => {
    const { requestBody, responses } = item.post
    expect(requestBody.content['application/json'].examples.page.value).toEqual(PAGE.example)
    expect(responses[201].content['application/json'].examples.page.value).toEqual(PAGE.answer)
    const mock = await createMock({ dialect: 'catalog' })
    const answer = await mock.fetch(PAGE.path.replaceAll(/[{}]/g, ''), {
      method: 'POST',
      headers: { prefer: 'example=page' },
      body: JSON.stringify(PAGE.example),
    })
    expect([answer.status, await answer.json()]).toEqual([201, PAGE.answer])
    await mock.close()
  })

  test('but the document of the wire has no example of that name', async () => {
    const wire = await readFile(new URL(file.replace('catalog', 'aws'), import.meta.url), 'utf8')
    expect(
      JSON.parse(wire).paths[PAGE.path].post.requestBody.content['application/json'].examples,
    ).not.toHaveProperty('page')
  })

  test('with its statuses', () => {
    const source = document.paths[PAGE.path].post.responses
    expect(Object.keys(source)).toEqual(expect.arrayContaining(['201', ...Object.keys(PAGE.statuses)]))
    for (const status of ['400', '404', '409', '429']) expect(source).not.toHaveProperty(status)
  })
})

describe('the gateway in the catalog dialect', () => {
  let gateway: GatewayProcess
  beforeAll(async () => {
    gateway = await startGatewayProcess(':memory:')
  })
  afterAll(() => gateway.stop())

  test("answers the page's example request as the page says, errors included", async () => {
    const path = await createMockIntegration()
    const created = await call('POST', path, PAGE.example)
    expect(created.status).toBe(201)
    expect(created.body).toEqual({
      ContentHandlingStrategy: 'CONVERT_TO_BINARY',
      IntegrationResponseId: expect.stringMatching(/^[a-z0-9]{7}$/),
      IntegrationResponseKey: 'string',
      ResponseParameters: { property1: 'string', property2: 'string' },
      ResponseTemplates: { property1: 'string', property2: 'string' },
      TemplateSelectionExpression: 'string',
    })
    expect(await call('POST', path, PAGE.example)).toMatchObject({ status: 483, type: 'ConflictException' })
    expect(await call('POST', path, {})).toMatchObject({ status: 482, type: 'BadRequestException' })
    const unknown = path.replace(/integrations\/[^/]+/, 'integrations/nothing')
    expect(await call('POST', unknown, PAGE.example)).toEqual({
      status: 480,
      type: 'NotFoundException',
      body: { Message: 'Invalid Integration identifier specified nothing' },
    })
  })

  test('renames members at every depth and leaves the keys of maps alone', async () => {
    const { body: api } = await call('POST', '/apis', {
      name: 'pets',
      protocolType: 'HTTP',
      corsConfiguration: { allowOrigins: ['*'], maxAge: 5 },
      tags: { team: 'shop', lowerCase: 'kept' },
    })
    expect(api).toMatchObject({
      Tags: { team: 'shop', lowerCase: 'kept' },
      CorsConfiguration: { AllowCredentials: false, AllowOrigins: ['*'], MaxAge: 5 },
    })
    await call('POST', `/apis/${api.ApiId}/routes`, { routeKey: 'GET /pets' })
    const { body: stage } = await call('POST', `/apis/${api.ApiId}/stages`, {
      stageName: 'prod',
      routeSettings: { 'GET /pets': { throttlingBurstLimit: 7 } },
      stageVariables: { petTable: 'pets' },
    })
    expect(stage).toMatchObject({
      RouteSettings: { 'GET /pets': { ThrottlingBurstLimit: 7 } },
      StageVariables: { petTable: 'pets' },
      DefaultRouteSettings: { DetailedMetricsEnabled: false },
    })
    const { body: page } = await call('GET', '/apis')
    expect(page.Items.map(({ Name }) => Name)).toContain('pets')
  })

  async function createMockIntegration(): Promise<string> {
    const { body: api } = await call('POST', '/apis', {
      name: 'chat',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
    })
    const { body: integration } = await call('POST', `/apis/${api.ApiId}/integrations`, {
      integrationType: 'MOCK',
    })
    return `/apis/${api.ApiId}/integrations/${integration.IntegrationId}/integrationresponses`
  }

  async function call(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; type: string | null; body: CatalogBody }> {
    const sent = body === undefined ? null : JSON.stringify(body)
    const response = await fetch(`${gateway.url}/catalog/v2${path}`, { method, body: sent })
    return {
      status: response.status,
      type: response.headers.get('x-amzn-errortype'),
      body: (await response.json()) as CatalogBody,
    }
  }
})
