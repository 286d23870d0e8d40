/** Requests per second through an HTTP_PROXY route, beside the barest undici proxy. */
import { fileURLToPath } from 'node:url'
import { compare, GATEWAY, load, manage, startProgram } from './measure.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const backend = await startProgram(here('backend.mjs'))
const bare = await startProgram(here('bare-proxy.mjs'), backend.url)
const gateway = await startProgram(GATEWAY, '--port', '0', '--data', ':memory:')
const api = await manage(gateway.url, 'POST', '/apis', { name: 'bench', protocolType: 'HTTP' })
const integration = await manage(gateway.url, 'POST', `/apis/${api.apiId}/integrations`, {
  integrationType: 'HTTP_PROXY',
  integrationMethod: 'ANY',
  integrationUri: `${backend.url}/{proxy}`,
  payloadFormatVersion: '1.0',
})
await manage(gateway.url, 'POST', `/apis/${api.apiId}/routes`, {
  routeKey: 'ANY /{proxy+}',
  target: `integrations/${integration.integrationId}`,
})
await manage(gateway.url, 'POST', `/apis/${api.apiId}/stages`, { stageName: '$default', autoDeploy: true })
const body = JSON.stringify({ name: 'Rex', kind: 'dog' })
const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
const result = await compare({
  bareGet: () => load({ url: `${bare.url}/pets/1` }),
  gatewayGet: () => load({ url: `${api.apiEndpoint}/pets/1` }),
  barePost: () => load({ url: `${bare.url}/pets`, ...post }),
  gatewayPost: () => load({ url: `${api.apiEndpoint}/pets`, ...post }),
})
for (const program of [backend, bare, gateway]) program.stop()
for (const [name, value] of Object.entries(result))
  console.log(`  ${name.padEnd(12)} ${Math.round(value)} requests/s`)
console.log(
  `  gateway / bare undici proxy: GET ${ratio('gatewayGet', 'bareGet')}, POST ${ratio('gatewayPost', 'barePost')}`,
)

function ratio(a, b) {
  return (result[a] / result[b]).toFixed(2)
}
