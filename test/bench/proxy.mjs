/**
 * Requests through an HTTP_PROXY route, plain and with the full chain (CORS, a JWT authorizer with a cached key, a request and a
 * response mapping, a JSON access log), beside the barest undici proxy, httpxy and nginx with one worker. With wrk and nginx on
 * the machine each proxy has one processor to itself, and load and backend have another; without them the processor time of a
 * request tells more than requests per second.
 */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { compareTraffic, GATEWAY, loadTraffic, manage, startProgram } from './measure.mjs'
import { startNginx, startNginxBackend } from './nginx.mjs'
import { hasWrk, pin } from './wrk.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const backend = (await startNginxBackend()) ?? (await startProgram(here('backend.mjs')))
const bare = await startProgram(here('bare-proxy.mjs'), backend.url)
const httpxy = await startProgram(here('httpxy-proxy.mjs'), backend.url)
const nginx = await startNginx(backend.url)
if (!nginx) console.log('  nginx is not installed: skipped')
const gateway = await startProgram(
  GATEWAY,
  '--port',
  '0',
  '--data',
  ':memory:',
  '--access-log',
  '/dev/null',
  '--quotas',
  'throttle-rate=unlimited',
)
for (const program of [bare, httpxy, nginx, gateway]) if (program && hasWrk) pin(program.pid, 0)
if (hasWrk) pin(backend.pid, 1)
else console.log('  wrk is not installed: the load takes part of the processors')
const issuer = await startIssuer()
const plain = await createApi({})
const chain = await createApi(await createChain())

const body = JSON.stringify({ name: 'Rex', kind: 'dog' })
const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
const get = { headers: {} }
const guarded = { headers: { authorization: `Bearer ${issuer.token}`, origin: 'https://app.example' } }
const candidates = {
  'bare undici proxy, GET': () => loadTraffic(bare, { url: `${bare.url}/pets/1`, ...get }),
  'httpxy, GET': () => loadTraffic(httpxy, { url: `${httpxy.url}/pets/1`, ...get }),
  ...(nginx && { 'nginx, GET': () => loadTraffic(nginx, { url: `${nginx.url}/pets/1`, ...get }) }),
  'gateway, GET': () => loadTraffic(gateway, { url: `${plain}/pets/1`, ...get }),
  'gateway with the full chain, GET': () => loadTraffic(gateway, { url: `${chain}/pets/1`, ...guarded }),
  'bare undici proxy, POST': () => loadTraffic(bare, { url: `${bare.url}/pets`, ...post }),
  'gateway, POST': () => loadTraffic(gateway, { url: `${plain}/pets`, ...post }),
}
const result = await compareTraffic(candidates)
for (const program of [backend, bare, httpxy, gateway, nginx]) program?.stop()
issuer.server.close()

for (const [name, { rate, p99, cpu }] of Object.entries(result))
  console.log(
    `  ${name.padEnd(34)} ${String(Math.round(rate)).padStart(6)} requests/s  p99 ${p99.toFixed(1)} ms  ${cpu.toFixed(0)} us of processor time each`,
  )
tell('gateway / bare undici proxy, GET', 'gateway, GET', 'bare undici proxy, GET')
tell('gateway / bare undici proxy, POST', 'gateway, POST', 'bare undici proxy, POST')
tell('gateway / httpxy, GET', 'gateway, GET', 'httpxy, GET')
if (nginx) tell('gateway / nginx, GET', 'gateway, GET', 'nginx, GET')
tell('full chain / plain, GET', 'gateway with the full chain, GET', 'gateway, GET')

/** The ratio by requests per second, and by processor time: more is better in both. */
function tell(title, name, anchor) {
  const [a, b] = [result[name], result[anchor]]
  console.log(
    `  ${title.padEnd(34)} ${(a.rate / b.rate).toFixed(2)} of the requests/s, ${(b.cpu / a.cpu).toFixed(2)} of the requests per processor second`,
  )
}

async function createApi({ api = {}, integration = {}, route = {}, stage = {}, authorizer }) {
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

async function createChain() {
  const format = JSON.stringify({
    requestId: '$context.requestId',
    ip: '$context.identity.sourceIp',
    requestTime: '$context.requestTime',
    httpMethod: '$context.httpMethod',
    routeKey: '$context.routeKey',
    status: '$context.status',
    protocol: '$context.protocol',
    responseLength: '$context.responseLength',
  })
  return {
    api: { corsConfiguration: { allowOrigins: ['https://app.example'], allowMethods: ['*'] } },
    authorizer: {
      name: 'tokens',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { audience: ['bench'], issuer: issuer.url },
    },
    route: { authorizationType: 'JWT' },
    integration: {
      requestParameters: { 'overwrite:header.x-sub': '$context.authorizer.claims.sub' },
      responseParameters: { 200: { 'overwrite:header.x-request': '$context.requestId' } },
    },
    stage: {
      accessLogSettings: { destinationArn: 'arn:aws:logs:us-east-1:000000000000:log-group:bench', format },
    },
  }
}

async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const key = { ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'RS256' }
  const server = createServer(({ url }, response) => {
    const answer = url === '/keys' ? { keys: [key] } : { issuer: address, jwks_uri: `${address}/keys` }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${server.address().port}`
  const token = await new SignJWT({ sub: 'rex' })
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .setIssuer(address)
    .setAudience('bench')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey)
  return { url: address, server, token }
}
