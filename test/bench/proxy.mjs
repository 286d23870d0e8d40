/**
 * Requests through an HTTP_PROXY route, plain and with the full chain (CORS, a JWT authorizer with a cached key, a request and a
 * response mapping, a JSON access log), beside nginx with one worker, the barest undici proxy, bare sockets and httpxy. With wrk and
 * nginx on the machine each proxy has one processor to itself, and load and backend have another; without them the processor time
 * of a request tells more than requests per second. At the end, how long answers take at a fixed rate.
 */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { GATEWAY, interleave, isBrief, loadTraffic, median, startProgram } from './measure.mjs'
import { startNginx, startNginxBackend } from './nginx.mjs'
import { loadAtRate } from './open-loop.mjs'
import { createProxyApi } from './proxy-api.mjs'
import { tellRatio } from './report-ratio.mjs'
import { hasWrk, pin } from './wrk.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
/** What is to be reached beside each, by `goals.mjs`, for each method. */
const GOALS = {
  nginx: { rate: 'nginx', p99: 'p99' },
  'bare sockets': { rate: 'sockets' },
  'bare undici': { rate: 'undici' },
}
const backend = (await startNginxBackend()) ?? (await startProgram(here('backend.mjs')))
const nginx = await startNginx(backend.url)
if (!nginx) console.log('  nginx is not installed: skipped')
const gateway = await startProgram(
  ...[GATEWAY, '--port', '0', '--data', ':memory:', '--access-log', '/dev/null'],
  ...['--quotas', 'throttle-rate=unlimited'],
)
const proxies = {
  ...(nginx && { nginx }),
  'bare sockets': await startProgram(here('bare-sockets.mjs'), backend.url),
  'bare undici': await startProgram(here('bare-undici.mjs'), backend.url),
  httpxy: await startProgram(here('httpxy-proxy.mjs'), backend.url),
}
for (const program of [...Object.values(proxies), gateway]) if (hasWrk) pin(program.pid, 0)
if (hasWrk) pin(backend.pid, 1)
else console.log('  wrk is not installed: the load takes part of the processors')
const issuer = await startIssuer()
const plain = await createProxyApi(gateway, backend)
const chain = await createProxyApi(gateway, backend, await createChain())

const get = { path: '/v1/items/42?limit=10', headers: {} }
const post = {
  path: '/v1/items',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ name: 'x'.repeat(1_000) }),
}
const guarded = {
  ...get,
  headers: { authorization: `Bearer ${issuer.token}`, origin: 'https://app.example' },
}
const through = (program, { path, ...request }, address = program.url) =>
  loadTraffic(program, { url: address + path, ...request })
const candidates = {
  ...Object.fromEntries(
    Object.entries(proxies).map(([name, it]) => [`${name}, GET`, () => through(it, get)]),
  ),
  'gateway, GET': () => through(gateway, get, plain),
  'gateway, full chain, GET': () => through(gateway, guarded, chain),
  ...Object.fromEntries(
    Object.entries(proxies).map(([name, it]) => [`${name}, POST`, () => through(it, post)]),
  ),
  'gateway, POST': () => through(gateway, post, plain),
}
const results = await interleave(candidates)
for (const [name, rows] of Object.entries(results)) {
  const [rate, p99, cpu] = ['rate', 'p99', 'cpu'].map((figure) => median(rows.map((row) => row[figure])))
  console.log(
    `  ${name.padEnd(26)} ${String(Math.round(rate)).padStart(6)} requests/s  p99 ${p99.toFixed(1)} ms  ${cpu.toFixed(0)} us of processor time each`,
  )
}
for (const method of ['GET', 'POST']) {
  for (const name of Object.keys(proxies)) {
    const title = `gateway / ${name}, ${method}`
    const goals = Object.entries(GOALS[name] ?? {}).map(([of, goal]) => [
      of,
      `${method.toLowerCase()}-${goal}`,
    ])
    tellRatio(title, results[`gateway, ${method}`], results[`${name}, ${method}`], Object.fromEntries(goals))
  }
}
tellRatio('full chain / plain, GET', results['gateway, full chain, GET'], results['gateway, GET'], {
  rate: 'chain',
})

const slowest = Math.min(
  ...['bare undici, GET', 'gateway, GET'].map((name) => median(results[name].map((it) => it.rate))),
)
const rate = Math.min(slowest / 2, isBrief ? 50 : 4_000)
console.log(`  at ${Math.round(rate)} requests/s, counted from when each was due:`)
for (const [name, url] of [
  ...Object.entries(proxies).map(([it, { url }]) => [it, url]),
  ['gateway', plain],
]) {
  const { p50, p99 } = await loadAtRate(url + get.path, rate, isBrief ? 0.3 : 6)
  console.log(`  ${name.padEnd(26)} p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`)
}
for (const program of [backend, gateway, ...Object.values(proxies)]) program.stop()
issuer.server.close()

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
