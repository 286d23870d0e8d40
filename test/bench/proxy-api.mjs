import { manage } from './measure.mjs'

/** An API that hands every request to a backend; with more to it where that is given. Resolves to its address. */
export async function createProxyApi(
  gateway,
  backend,
  { api = {}, integration = {}, route = {}, stage = {}, authorizer } = {},
) {
  const { apiId, apiEndpoint } = await manage(gateway.url, 'POST', '/apis', {
    name: 'bench',
    protocolType: 'HTTP',
    ...api,
  })
  const { integrationId } = await manage(gateway.url, 'POST', `/apis/${apiId}/integrations`, {
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'ANY',
    integrationUri: `${backend.url}/{proxy}`,
    payloadFormatVersion: '1.0',
    ...integration,
  })
  const { authorizerId } = authorizer
    ? await manage(gateway.url, 'POST', `/apis/${apiId}/authorizers`, authorizer)
    : {}
  await manage(gateway.url, 'POST', `/apis/${apiId}/routes`, {
    routeKey: 'ANY /{proxy+}',
    target: `integrations/${integrationId}`,
    ...route,
    ...(authorizerId && { authorizerId }),
  })
  await manage(gateway.url, 'POST', `/apis/${apiId}/stages`, {
    stageName: '$default',
    autoDeploy: true,
    ...stage,
  })
  return apiEndpoint
}
