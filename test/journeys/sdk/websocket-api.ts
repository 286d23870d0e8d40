import { describe, expect, it } from 'vitest'
import { plain, refusalOf, type Sdk, statusOf } from '../../fixtures/sdk.ts'

/** The life of a WebSocket API with the resources that only WebSocket APIs have. */
export function tellWebSocketApi(sdk: () => Sdk): void {
  describe('a WebSocket API, by the AWS SDK', () => {
    let ApiId: string

    it('is created with an endpoint of its own scheme', async () => {
      const RouteSelectionExpression = '$request.body.action'
      const api = await sdk().client.createApi({
        Name: 'chat',
        ProtocolType: 'WEBSOCKET',
        RouteSelectionExpression,
      })
      ApiId = String(api.ApiId)
      expect(api.ApiEndpoint).toMatch(/^ws:\/\/localhost:\d+\/_aws\/execute-api\/[a-z0-9]{10}$/)
      expect(api).toMatchObject({ RouteSelectionExpression, DisableExecuteApiEndpoint: false })
    })

    it('has models, each with a mapping template', async () => {
      const Schema = '{"type":"object","properties":{"text":{"type":"string"}}}'
      const model = await sdk().client.createModel({
        ApiId,
        Name: 'message',
        Schema,
        Description: 'what is said',
      })
      const { ModelId } = model
      expect(model).toMatchObject({
        ContentType: 'application/json',
        ModelId: expect.stringMatching(/^[a-z0-9]{6}$/),
      })
      expect((await sdk().client.getModelTemplate({ ApiId, ModelId })).Value).toContain('"text" : "foo"')
      await sdk().client.updateModel({ ApiId, ModelId, Description: '' })
      const { Description: _, ...rest } = plain(model)
      expect(plain(await sdk().client.getModel({ ApiId, ModelId }))).toEqual(rest)
      expect((await sdk().client.getModels({ ApiId })).Items).toEqual([rest])
      expect(await statusOf(sdk().client.deleteModel({ ApiId, ModelId }))).toBe(204)
      expect((await refusalOf(sdk().client.getModel({ ApiId, ModelId })))[2]).toBe(
        `Invalid Model identifier specified ${ModelId}`,
      )
    })

    it('has integrations with integration responses', async () => {
      const integration = await sdk().client.createIntegration({ ApiId, IntegrationType: 'MOCK' })
      const { IntegrationId } = integration
      expect(plain(integration)).toEqual({
        ConnectionType: 'INTERNET',
        IntegrationId: expect.stringMatching(/^[a-z0-9]{7}$/),
        IntegrationResponseSelectionExpression: '${integration.response.statuscode}',
        IntegrationType: 'MOCK',
        PassthroughBehavior: 'WHEN_NO_MATCH',
        PayloadFormatVersion: '1.0',
        TimeoutInMillis: 29_000,
      })
      const response = await sdk().client.createIntegrationResponse({
        ApiId,
        IntegrationId,
        IntegrationResponseKey: '/200/',
        ResponseTemplates: { 'application/json': '{}' },
        TemplateSelectionExpression: '\\$default',
      })
      const { IntegrationResponseId } = response
      const place = { ApiId, IntegrationId, IntegrationResponseId }
      expect(IntegrationResponseId).toMatch(/^[a-z0-9]{7}$/)
      const updated = await sdk().client.updateIntegrationResponse({
        ...place,
        TemplateSelectionExpression: '',
      })
      expect(updated).toMatchObject({
        IntegrationResponseKey: '/200/',
        ResponseTemplates: { 'application/json': '{}' },
      })
      expect(updated.TemplateSelectionExpression).toBeUndefined()
      expect(plain(await sdk().client.getIntegrationResponse(place))).toEqual(plain(updated))
      expect((await sdk().client.getIntegrationResponses({ ApiId, IntegrationId })).Items).toEqual([
        plain(updated),
      ])
      expect(await statusOf(sdk().client.deleteIntegrationResponse(place))).toBe(204)
      expect((await refusalOf(sdk().client.getIntegrationResponse(place)))[0]).toBe(404)
    })

    it('has routes with request parameters and route responses', async () => {
      const { RouteId } = await sdk().client.createRoute({
        ApiId,
        RouteKey: '$connect',
        RequestParameters: {
          'route.request.header.X-Room': { Required: true },
          'route.request.querystring.room': { Required: false },
        },
      })
      const RequestParameterKey = 'route.request.header.X-Room'
      expect(
        await statusOf(sdk().client.deleteRouteRequestParameter({ ApiId, RouteId, RequestParameterKey })),
      ).toBe(204)
      const { RequestParameters } = await sdk().client.getRoute({ ApiId, RouteId })
      expect(RequestParameters).toEqual({ 'route.request.querystring.room': { Required: false } })
      const created = await sdk().client.createRouteResponse({ ApiId, RouteId, RouteResponseKey: '$default' })
      const place = { ApiId, RouteId, RouteResponseId: created.RouteResponseId }
      expect(created.RouteResponseId).toMatch(/^[a-z0-9]{6}$/)
      await sdk().client.updateRouteResponse({ ...place, ResponseModels: { 'application/json': 'message' } })
      const read = plain(await sdk().client.getRouteResponse(place))
      expect(read).toEqual({ ...plain(created), ResponseModels: { 'application/json': 'message' } })
      expect((await sdk().client.getRouteResponses({ ApiId, RouteId })).Items).toEqual([read])
      expect(await statusOf(sdk().client.deleteRouteResponse(place))).toBe(204)
      expect((await refusalOf(sdk().client.getRouteResponse(place)))[0]).toBe(404)
    })

    it('takes everything below it along when it is deleted', async () => {
      const { DeploymentId } = await sdk().client.createDeployment({ ApiId })
      await sdk().client.createStage({ ApiId, StageName: 'live', DeploymentId })
      expect(await statusOf(sdk().client.deleteApi({ ApiId }))).toBe(204)
      expect((await refusalOf(sdk().client.getStage({ ApiId, StageName: 'live' })))[1]).toBe(
        'NotFoundException',
      )
    })
  })
}
