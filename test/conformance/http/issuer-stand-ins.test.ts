import { expect, it, onTestFinished } from 'vitest'
import { startGatewayInProcess } from '../../fixtures/gateway-in-process.ts'
import { AUDIENCE, startIssuer } from '../../fixtures/issuer.ts'

const ISSUER = 'https://people.example'

it.each([ISSUER, `${ISSUER}/`])('the keys of %s come from what stands for it', async (issuer) => {
  const standIn = await startIssuer()
  onTestFinished(standIn.close)
  const { gateway } = await startGatewayInProcess(
    { issuers: { [ISSUER]: standIn.url } },
    {
      invoke: async () => ({ payload: '"hello"' }),
    },
  )
  onTestFinished(gateway.close)
  const post = async (path: string, body: object) => {
    const response = await fetch(`${gateway.url}/v2/apis${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    return (await response.json()) as Record<string, string>
  }
  const { apiId, apiEndpoint } = await post('', { name: 'pets', protocolType: 'HTTP' })
  const { authorizerId } = await post(`/${apiId}/authorizers`, {
    name: 'people',
    authorizerType: 'JWT',
    identitySource: ['$request.header.Authorization'],
    jwtConfiguration: { issuer, audience: [AUDIENCE] },
  })
  const integrationUri = 'arn:aws:lambda:us-east-1:111122223333:function:pets'
  const own = { integrationType: 'AWS_PROXY', payloadFormatVersion: '2.0', integrationUri }
  const { integrationId } = await post(`/${apiId}/integrations`, own)
  const route = {
    routeKey: 'GET /',
    target: `integrations/${integrationId}`,
    authorizationType: 'JWT',
    authorizerId,
  }
  await post(`/${apiId}/routes`, route)
  await post(`/${apiId}/stages`, { stageName: '$default', autoDeploy: true })
  const call = async (claims: object) => {
    const authorization = `Bearer ${await standIn.sign(claims)}`
    return (await fetch(`${apiEndpoint}/`, { headers: { authorization } })).status
  }
  expect(await call({ iss: issuer, ...FRESH })).toBe(200)
  expect(await call({ iss: standIn.url, ...FRESH })).toBe(401)
})

/** Whatever the clock of the test says. */
const FRESH = { iat: 1, exp: 9_999_999_999 }
