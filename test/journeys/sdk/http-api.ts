import { describe, expect, it } from 'vitest'
import { plain, refusalOf, type Sdk, statusOf } from '../../fixtures/sdk.ts'

const LOG_GROUP_ARN = 'arn:aws:logs:us-east-1:111122223333:log-group:pets'

/** The life of an HTTP API, from its creation to its deletion. */
export function tellHttpApi(sdk: () => Sdk): void {
  describe('an HTTP API, by the AWS SDK', () => {
    let ApiId: string
    let IntegrationId: string
    let AuthorizerId: string
    let RouteId: string
    let DeploymentId: string

    it('is created with its defaults filled in', async () => {
      const api = await sdk().client.createApi({
        Name: 'pets',
        ProtocolType: 'HTTP',
        Description: 'the pet shop',
        CorsConfiguration: { AllowOrigins: ['https://shop.example'], AllowHeaders: ['X-Shop'], MaxAge: 60 },
      })
      ApiId = String(api.ApiId)
      expect(plain(api)).toEqual({
        ApiEndpoint: `http://localhost:${new URL(sdk().url).port}/_aws/execute-api/${ApiId}`,
        ApiId: expect.stringMatching(/^[a-z0-9]{10}$/),
        ApiKeySelectionExpression: '$request.header.x-api-key',
        CorsConfiguration: {
          AllowCredentials: false,
          AllowHeaders: ['x-shop'],
          AllowOrigins: ['https://shop.example'],
          MaxAge: 60,
        },
        CreatedDate: expect.any(Date),
        Description: 'the pet shop',
        DisableExecuteApiEndpoint: false,
        IpAddressType: 'ipv4',
        Name: 'pets',
        ProtocolType: 'HTTP',
        RouteSelectionExpression: '$request.method $request.path',
        Tags: {},
      })
      expect(plain(await sdk().client.getApi({ ApiId }))).toEqual(plain(api))
    })

    it('keeps the members that an update leaves out, and clears its description with empty text', async () => {
      const api = await sdk().client.updateApi({ ApiId, Description: '', CorsConfiguration: { MaxAge: 300 } })
      expect(api).toMatchObject({
        Name: 'pets',
        CorsConfiguration: { AllowHeaders: ['x-shop'], MaxAge: 300 },
      })
      expect(api.Description).toBeUndefined()
    })

    it('loses its CORS configuration by a call of its own', async () => {
      expect(await statusOf(sdk().client.deleteCorsConfiguration({ ApiId }))).toBe(204)
      expect((await sdk().client.getApi({ ApiId })).CorsConfiguration).toBeUndefined()
    })

    it('gets an integration, whose members and mapped parameters an update merges', async () => {
      const created = await sdk().client.createIntegration({
        ApiId,
        IntegrationType: 'HTTP_PROXY',
        IntegrationMethod: 'GET',
        IntegrationUri: 'https://pets.example/v1',
        RequestParameters: { 'append:header.x-one': '1', 'append:header.x-two': '2' },
      })
      IntegrationId = String(created.IntegrationId)
      expect(created).toMatchObject({
        ConnectionType: 'INTERNET',
        IntegrationId: expect.stringMatching(/^[a-z0-9]{7}$/),
        PayloadFormatVersion: '1.0',
        TimeoutInMillis: 30_000,
      })
      const RequestParameters = { 'append:header.x-one': '', 'append:header.x-three': '3' }
      await sdk().client.updateIntegration({ ApiId, IntegrationId, TimeoutInMillis: 500, RequestParameters })
      expect(plain(await sdk().client.getIntegration({ ApiId, IntegrationId }))).toEqual({
        ...plain(created),
        TimeoutInMillis: 500,
        RequestParameters: { 'append:header.x-two': '2', 'append:header.x-three': '3' },
      })
      expect((await sdk().client.getIntegrations({ ApiId })).Items).toHaveLength(1)
    })

    it('gets a JWT authorizer', async () => {
      const created = await sdk().client.createAuthorizer({
        ApiId,
        Name: 'tokens',
        AuthorizerType: 'JWT',
        IdentitySource: ['$request.header.Authorization'],
        JwtConfiguration: { Issuer: 'https://issuer.example', Audience: ['app'] },
      })
      AuthorizerId = String(created.AuthorizerId)
      expect(AuthorizerId).toMatch(/^[a-z0-9]{6}$/)
      await sdk().client.updateAuthorizer({
        ApiId,
        AuthorizerId,
        IdentitySource: ['$request.querystring.token'],
      })
      expect(plain(await sdk().client.getAuthorizer({ ApiId, AuthorizerId }))).toEqual({
        ...plain(created),
        IdentitySource: ['$request.querystring.token'],
      })
      expect((await sdk().client.getAuthorizers({ ApiId })).Items?.map(({ Name }) => Name)).toEqual([
        'tokens',
      ])
    })

    it('gets routes, listed in pages in order of creation', async () => {
      const Target = `integrations/${IntegrationId}`
      const route = await sdk().client.createRoute({
        ApiId,
        RouteKey: 'GET /pets/{id}',
        Target,
        OperationName: 'readPet',
      })
      RouteId = String(route.RouteId)
      expect(route).toMatchObject({
        ApiKeyRequired: false,
        AuthorizationType: 'NONE',
        OperationName: 'readPet',
      })
      await sdk().client.createRoute({ ApiId, RouteKey: 'POST /pets', Target })
      await sdk().client.createRoute({ ApiId, RouteKey: '$default', Target })
      const first = await sdk().client.getRoutes({ ApiId, MaxResults: '2' })
      const second = await sdk().client.getRoutes({ ApiId, MaxResults: '2', NextToken: first.NextToken })
      expect(first.Items?.map(({ RouteKey }) => RouteKey)).toEqual(['GET /pets/{id}', 'POST /pets'])
      expect(second.Items?.map(({ RouteKey }) => RouteKey)).toEqual(['$default'])
      expect(second.NextToken).toBeUndefined()
    })

    it('protects a route with the authorizer', async () => {
      const updated = await sdk().client.updateRoute({
        ApiId,
        RouteId,
        AuthorizationType: 'JWT',
        AuthorizerId,
        AuthorizationScopes: ['pets:read'],
      })
      expect(updated).toMatchObject({ RouteKey: 'GET /pets/{id}', OperationName: 'readPet', AuthorizerId })
      expect(plain(await sdk().client.getRoute({ ApiId, RouteId }))).toEqual(plain(updated))
    })

    it('is deployed to a stage, and lists its deployments newest first', async () => {
      const stage = await sdk().client.createStage({
        ApiId,
        StageName: 'dev',
        StageVariables: { color: 'red', size: 'xl' },
      })
      expect(stage).toMatchObject({
        AutoDeploy: false,
        DefaultRouteSettings: { DetailedMetricsEnabled: false },
        RouteSettings: {},
        Tags: {},
      })
      expect(stage.DeploymentId).toBeUndefined()
      const first = await sdk().client.createDeployment({ ApiId, StageName: 'dev' })
      const second = await sdk().client.createDeployment({ ApiId, StageName: 'dev', Description: 'second' })
      DeploymentId = String(second.DeploymentId)
      expect(second).toMatchObject({
        AutoDeployed: false,
        DeploymentStatus: 'DEPLOYED',
        Description: 'second',
      })
      expect((await sdk().client.getStage({ ApiId, StageName: 'dev' })).DeploymentId).toBe(DeploymentId)
      await sdk().client.updateDeployment({ ApiId, DeploymentId, Description: 'renamed' })
      expect((await sdk().client.getDeployment({ ApiId, DeploymentId })).Description).toBe('renamed')
      const { Items } = await sdk().client.getDeployments({ ApiId })
      expect(Items?.map((it) => it.DeploymentId)).toEqual([DeploymentId, first.DeploymentId])
      const older = await sdk().client.updateStage({
        ApiId,
        StageName: 'dev',
        DeploymentId: first.DeploymentId,
      })
      expect(older).toMatchObject({
        DeploymentId: first.DeploymentId,
        StageVariables: { color: 'red', size: 'xl' },
      })
    })

    it('merges stage settings, and removes them by calls of their own', async () => {
      const StageName = 'dev'
      await sdk().client.updateStage({
        ApiId,
        StageName,
        StageVariables: { color: '', shape: 'round' },
        RouteSettings: { 'POST /pets': { ThrottlingRateLimit: 2.5 }, $default: { ThrottlingBurstLimit: 7 } },
        AccessLogSettings: { DestinationArn: LOG_GROUP_ARN, Format: '$context.requestId' },
      })
      expect(
        await statusOf(sdk().client.deleteRouteSettings({ ApiId, StageName, RouteKey: 'POST /pets' })),
      ).toBe(204)
      expect(await statusOf(sdk().client.deleteAccessLogSettings({ ApiId, StageName }))).toBe(204)
      expect(await statusOf(sdk().client.resetAuthorizersCache({ ApiId, StageName }))).toBe(204)
      const { Items: [stage] = [] } = await sdk().client.getStages({ ApiId })
      expect(stage).toMatchObject({ StageVariables: { size: 'xl', shape: 'round' } })
      expect(stage?.RouteSettings).toEqual({ $default: { ThrottlingBurstLimit: 7 } })
      expect(stage?.AccessLogSettings).toBeUndefined()
    })

    it('is exported as a document, of which another API is made and made anew', async () => {
      const exporting = { Specification: 'OAS30', OutputType: 'JSON' }
      const { body } = await sdk().client.exportApi({ ApiId, ...exporting })
      const Body = Buffer.from(body ?? []).toString()
      expect(JSON.parse(Body)).toMatchObject({ openapi: '3.0.1', info: { title: 'pets' } })
      const copy = await sdk().client.importApi({ Body })
      expect(copy).toMatchObject({ Name: 'pets', $metadata: { httpStatusCode: 201 } })
      const document = JSON.parse(Body) as { readonly info: object }
      const renamed = JSON.stringify({ ...document, info: { ...document.info, title: 'copy' } })
      const again = await sdk().client.reimportApi({ ApiId: copy.ApiId, Body: renamed })
      expect(again).toMatchObject({ ApiId: copy.ApiId, Name: 'copy' })
      const { Items = [] } = await sdk().client.getRoutes({ ApiId: copy.ApiId })
      expect(Items.map(({ RouteKey }) => RouteKey)).toEqual(['GET /pets/{id}', 'POST /pets', '$default'])
      await sdk().client.deleteApi({ ApiId: copy.ApiId })
    })

    it('refuses to delete what is in use, and is 404 once deleted', async () => {
      const { Items: routes = [] } = await sdk().client.getRoutes({ ApiId })
      const ids = routes.map((it) => it.RouteId).join(', ')
      expect(await refusalOf(sdk().client.deleteIntegration({ ApiId, IntegrationId }))).toEqual([
        409,
        'ConflictException',
        `Cannot delete Integration because it is referenced by the following Routes with Ids: [${ids}]`,
      ])
      expect((await refusalOf(sdk().client.deleteAuthorizer({ ApiId, AuthorizerId })))[0]).toBe(409)
      for (const { RouteId } of routes)
        expect(await statusOf(sdk().client.deleteRoute({ ApiId, RouteId }))).toBe(204)
      expect(await statusOf(sdk().client.deleteIntegration({ ApiId, IntegrationId }))).toBe(204)
      expect(await statusOf(sdk().client.deleteAuthorizer({ ApiId, AuthorizerId }))).toBe(204)
      expect(await statusOf(sdk().client.deleteDeployment({ ApiId, DeploymentId }))).toBe(204)
      expect(await statusOf(sdk().client.deleteStage({ ApiId, StageName: 'dev' }))).toBe(204)
      expect(await statusOf(sdk().client.deleteApi({ ApiId }))).toBe(204)
      const missing = [404, 'NotFoundException', `Invalid API identifier specified ${ApiId}`]
      expect(await refusalOf(sdk().client.getApi({ ApiId }))).toEqual(missing)
      expect(await refusalOf(sdk().client.deleteApi({ ApiId }))).toEqual(missing)
      expect((await sdk().client.getApis({})).Items).toEqual([])
    })
  })
}
