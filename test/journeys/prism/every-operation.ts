/** Calls an operation by name. Resolves to what was answered, with the members of the service's form at the top. */
export type CallByName = (name: string, input?: object) => Promise<Readonly<Record<string, string>>>

const LISTENER = 'arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/shop/1a2b/3c4d'
const CERTIFICATE = 'arn:aws:acm:us-east-1:111122223333:certificate/1'
const LOG_GROUP = 'arn:aws:logs:us-east-1:111122223333:log-group:pets'
const DOCUMENT = JSON.stringify({
  openapi: '3.0.1',
  info: { title: 'imported', version: '1' },
  paths: {
    '/pets': {
      get: {
        'x-amazon-apigateway-integration': {
          type: 'http_proxy',
          httpMethod: 'GET',
          uri: 'https://pets.example',
          payloadFormatVersion: '1.0',
        },
      },
    },
  },
})

/** The whole life of everything that there is: every operation of the contract at least once. */
export async function callEveryOperation(call: CallByName): Promise<void> {
  await liveAsHttpApi(call)
  await liveAsWebSocketApi(call)
  await liveAsDomain(call)
  await liveAsPortal(call)
}

async function liveAsHttpApi(call: CallByName): Promise<void> {
  const { apiId } = await call('CreateApi', {
    name: 'pets',
    protocolType: 'HTTP',
    tags: { team: 'shop' },
    corsConfiguration: { allowOrigins: ['https://shop.example'], maxAge: 60 },
  })
  await call('GetApi', { apiId })
  await call('GetApis', { maxResults: '5' })
  await call('UpdateApi', { apiId, description: 'of the shop', version: '1' })
  await call('DeleteCorsConfiguration', { apiId })
  const { integrationId } = await call('CreateIntegration', {
    apiId,
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'ANY',
    integrationUri: 'https://pets.example',
    payloadFormatVersion: '1.0',
    requestParameters: { 'append:header.x-shop': '$context.apiId' },
    responseParameters: { 404: { 'overwrite:statuscode': '410' } },
  })
  await call('GetIntegration', { apiId, integrationId })
  await call('UpdateIntegration', { apiId, integrationId, timeoutInMillis: 5_000 })
  await call('GetIntegrations', { apiId })
  const { authorizerId } = await call('CreateAuthorizer', {
    apiId,
    authorizerType: 'JWT',
    identitySource: ['$request.header.Authorization'],
    jwtConfiguration: { audience: ['app'], issuer: 'https://issuer.example' },
    name: 'tokens',
  })
  await call('GetAuthorizer', { apiId, authorizerId })
  await call('UpdateAuthorizer', { apiId, authorizerId, name: 'other' })
  await call('GetAuthorizers', { apiId })
  const { routeId } = await call('CreateRoute', {
    apiId,
    routeKey: 'GET /pets/{id}',
    target: `integrations/${integrationId}`,
    authorizationType: 'JWT',
    authorizerId,
    authorizationScopes: ['read'],
  })
  await call('GetRoute', { apiId, routeId })
  await call('UpdateRoute', {
    apiId,
    routeId,
    authorizationType: 'NONE',
    authorizerId: '',
    authorizationScopes: [],
  })
  await call('GetRoutes', { apiId })
  await liveAsStage(call, apiId ?? '')
  await call('ExportApi', { apiId, specification: 'OAS30', outputType: 'JSON' })
  await call('DeleteRoute', { apiId, routeId })
  await call('DeleteIntegration', { apiId, integrationId })
  await call('DeleteAuthorizer', { apiId, authorizerId })
  await call('ReimportApi', { apiId, body: DOCUMENT })
  await call('DeleteApi', { apiId })
  const imported = await call('ImportApi', { body: DOCUMENT })
  await call('DeleteApi', { apiId: imported.apiId })
}

async function liveAsStage(call: CallByName, apiId: string): Promise<void> {
  const { deploymentId } = await call('CreateDeployment', { apiId, description: 'first' })
  const accessLogSettings = { destinationArn: LOG_GROUP, format: '$context.requestId' }
  const stage = { apiId, stageName: 'live' }
  await call('CreateStage', {
    ...stage,
    deploymentId,
    accessLogSettings,
    stageVariables: { backend: 'pets' },
  })
  await call('UpdateStage', {
    ...stage,
    routeSettings: { 'GET /pets/{id}': { throttlingBurstLimit: 5, throttlingRateLimit: 2.5 } },
  })
  await call('GetStage', stage)
  await call('GetStages', { apiId })
  await call('DeleteRouteSettings', { ...stage, routeKey: 'GET /pets/{id}' })
  await call('DeleteAccessLogSettings', stage)
  await call('ResetAuthorizersCache', stage)
  const resourceArn = `arn:aws:apigateway:us-east-1::/apis/${apiId}/stages/live`
  await call('TagResource', { resourceArn, tags: { team: 'a b' } })
  await call('GetTags', { resourceArn })
  await call('UntagResource', { resourceArn, tagKeys: ['team'] })
  await call('GetDeployment', { apiId, deploymentId })
  await call('UpdateDeployment', { apiId, deploymentId, description: 'second' })
  await call('GetDeployments', { apiId })
  await call('DeleteStage', stage)
  await call('DeleteDeployment', { apiId, deploymentId })
}

async function liveAsWebSocketApi(call: CallByName): Promise<void> {
  const { apiId } = await call('CreateApi', {
    name: 'chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  })
  const { modelId } = await call('CreateModel', { apiId, name: 'message', schema: '{"type":"object"}' })
  await call('GetModel', { apiId, modelId })
  await call('GetModelTemplate', { apiId, modelId })
  await call('UpdateModel', { apiId, modelId, description: 'what is said' })
  await call('GetModels', { apiId })
  const { integrationId } = await call('CreateIntegration', { apiId, integrationType: 'MOCK' })
  const { integrationResponseId } = await call('CreateIntegrationResponse', {
    apiId,
    integrationId,
    integrationResponseKey: '/200/',
    responseTemplates: { 'text/plain': '$input.body' },
  })
  const integrationResponse = { apiId, integrationId, integrationResponseId }
  await call('GetIntegrationResponse', integrationResponse)
  await call('UpdateIntegrationResponse', { ...integrationResponse, integrationResponseKey: '$default' })
  await call('GetIntegrationResponses', { apiId, integrationId })
  const { routeId } = await call('CreateRoute', {
    apiId,
    routeKey: '$connect',
    requestParameters: { 'route.request.querystring.room': { required: true } },
  })
  const requestParameterKey = 'route.request.querystring.room'
  await call('DeleteRouteRequestParameter', { apiId, routeId, requestParameterKey })
  const other = await call('CreateRoute', {
    apiId,
    routeKey: 'send',
    routeResponseSelectionExpression: '$default',
  })
  const route = { apiId, routeId: other.routeId }
  const { routeResponseId } = await call('CreateRouteResponse', { ...route, routeResponseKey: '$default' })
  await call('GetRouteResponse', { ...route, routeResponseId })
  await call('UpdateRouteResponse', {
    ...route,
    routeResponseId,
    responseModels: { 'application/json': 'message' },
  })
  await call('GetRouteResponses', route)
  await call('DeleteRouteResponse', { ...route, routeResponseId })
  await call('DeleteIntegrationResponse', integrationResponse)
  await call('DeleteModel', { apiId, modelId })
  await call('DeleteApi', { apiId })
}

async function liveAsDomain(call: CallByName): Promise<void> {
  const domainName = 'api.prism.example'
  const domainNameConfigurations = [{ certificateArn: CERTIFICATE }]
  const { apiId } = await call('CreateApi', {
    name: 'mapped',
    protocolType: 'HTTP',
    target: 'https://pets.example',
  })
  await call('CreateDomainName', {
    domainName,
    domainNameConfigurations,
    routingMode: 'ROUTING_RULE_THEN_API_MAPPING',
  })
  await call('GetDomainName', { domainName })
  await call('UpdateDomainName', { domainName, domainNameConfigurations })
  await call('GetDomainNames')
  const { apiMappingId } = await call('CreateApiMapping', { domainName, apiId, stage: '$default' })
  await call('UpdateApiMapping', { domainName, apiMappingId, apiId, apiMappingKey: 'v1/pets' })
  await call('GetApiMapping', { domainName, apiMappingId })
  await call('GetApiMappings', { domainName })
  const rule = {
    actions: [{ invokeApi: { apiId, stage: '$default', stripBasePath: true } }],
    conditions: [{ matchBasePaths: { anyOf: ['pets'] } }],
    priority: 5,
  }
  const { routingRuleId } = await call('CreateRoutingRule', { domainName, ...rule })
  await call('PutRoutingRule', { domainName, routingRuleId, ...rule, priority: 7 })
  await call('GetRoutingRule', { domainName, routingRuleId })
  await call('ListRoutingRules', { domainName })
  await call('DeleteRoutingRule', { domainName, routingRuleId })
  await call('DeleteApiMapping', { domainName, apiMappingId })
  await call('DeleteDomainName', { domainName })
  const { vpcLinkId } = await call('CreateVpcLink', {
    name: 'link',
    subnetIds: ['subnet-1'],
    tags: { a: 'b' },
  })
  await call('CreateIntegration', {
    apiId,
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'ANY',
    integrationUri: LISTENER,
    connectionType: 'VPC_LINK',
    connectionId: vpcLinkId,
    payloadFormatVersion: '1.0',
    tlsConfig: { serverNameToVerify: 'pets.example' },
  })
  await call('GetVpcLink', { vpcLinkId })
  await call('UpdateVpcLink', { vpcLinkId, name: 'other' })
  await call('GetVpcLinks')
  await call('DeleteApi', { apiId })
  await call('DeleteVpcLink', { vpcLinkId })
}

const COLORS = {
  accentColor: '#00695c',
  backgroundColor: '#fff',
  errorValidationColor: '#b00020',
  headerColor: '#004d40',
  navigationColor: '#e0f2f1',
  textColor: '#212121',
}

async function liveAsPortal(call: CallByName): Promise<void> {
  const { portalProductId, portalProductArn } = await call('CreatePortalProduct', { displayName: 'Adoption' })
  await call('GetPortalProduct', { portalProductId })
  await call('UpdatePortalProduct', { portalProductId, description: 'Pets that look for a home.' })
  await call('ListPortalProducts')
  await liveAsPages(call, portalProductId ?? '')
  const policyDocument = '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"999999999999"}}]}'
  await call('PutPortalProductSharingPolicy', { portalProductId, policyDocument })
  await call('GetPortalProductSharingPolicy', { portalProductId })
  await call('DeletePortalProductSharingPolicy', { portalProductId })
  const { portalId } = await call('CreatePortal', {
    authorization: { none: {} },
    endpointConfiguration: { none: {} },
    portalContent: { displayName: 'Pets', theme: { customColors: COLORS } },
    includedPortalProductArns: [portalProductArn],
  })
  await call('GetPortal', { portalId })
  await call('UpdatePortal', { portalId, rumAppMonitorName: 'pets' })
  await call('ListPortals')
  await call('PreviewPortal', { portalId })
  await call('PublishPortal', { portalId, description: 'first' })
  await call('DisablePortal', { portalId })
  await call('DeletePortal', { portalId })
  await call('DeletePortalProduct', { portalProductId })
}

async function liveAsPages(call: CallByName, portalProductId: string): Promise<void> {
  const displayContent = { title: 'How', body: '# How' }
  const { productPageId } = await call('CreateProductPage', { portalProductId, displayContent })
  await call('GetProductPage', { portalProductId, productPageId })
  await call('UpdateProductPage', { portalProductId, productPageId, displayContent })
  await call('ListProductPages', { portalProductId })
  const identifierParts = { restApiId: 'abc123', stage: 'prod', path: '/pets', method: 'GET' }
  const { productRestEndpointPageId } = await call('CreateProductRestEndpointPage', {
    portalProductId,
    restEndpointIdentifier: { identifierParts },
  })
  const page = { portalProductId, productRestEndpointPageId }
  await call('GetProductRestEndpointPage', page)
  await call('UpdateProductRestEndpointPage', { ...page, tryItState: 'ENABLED' })
  await call('ListProductRestEndpointPages', { portalProductId })
  await call('DeleteProductRestEndpointPage', page)
  await call('DeleteProductPage', { portalProductId, productPageId })
}
