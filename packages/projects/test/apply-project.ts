import { createManagement, type Management } from '@gatehouse/control'
import { createMemoryStore } from '@gatehouse/store'
import { formatRequest, type PlannedCall } from '../src/index.ts'

/** A management API over a memory that nothing else has. */
export function createTarget(): Management {
  return createManagement({
    store: createMemoryStore(),
    defaults: { account: '000000000000', region: 'us-east-1' },
    endpointOf: ({ apiId }) => `http://localhost/${apiId}`,
    routingRulesToHttpApis: true,
  })
}

/** Performs planned calls; throws for one that is refused. */
export async function perform(calls: readonly PlannedCall[], target: Management): Promise<void> {
  for (const call of calls) {
    const { body, ...request } = formatRequest(call)
    const scope = { account: '000000000000', region: call.region }
    const answer = await target.handle({ ...request, scope, body: Buffer.from(body) })
    if (answer.status >= 300) {
      throw new Error(
        `${call.operation} of ${call.address}, line ${call.at.line}: ${JSON.stringify(answer.body)}`,
      )
    }
  }
}

/** Items of a list of the management API. */
export async function list(target: Management, path: string, region = 'us-east-1'): Promise<readonly Item[]> {
  const scope = { account: '000000000000', region }
  const answer = await target.handle({ method: 'GET', path, query: '', body: Buffer.alloc(0), scope })
  return (JSON.parse(JSON.stringify(answer.body)) as { items?: Item[] }).items ?? []
}

/** What a list has of a resource: texts by name, as far as tests look. */
export type Item = Readonly<Record<string, string>>

/** Each API with its stages, then each route with its authorization and what it leads to. */
export async function describeState(target: Management, region = 'us-east-1'): Promise<readonly string[]> {
  const lines: string[] = []
  for (const { apiId, name, protocolType } of await list(target, '/v2/apis', region)) {
    const of = (part: string) => list(target, `/v2/apis/${apiId}/${part}`, region)
    const [authorizers, integrations, stages, routes] = (await Promise.all(
      ['authorizers', 'integrations', 'stages', 'routes'].map(of),
    )) as [readonly Item[], readonly Item[], readonly Item[], readonly Item[]]
    lines.push(`${protocolType} ${name}: ${stages.map(({ stageName }) => stageName).join(', ')}`)
    for (const route of routes) {
      const authorizer = authorizers.find(({ authorizerId }) => authorizerId === route.authorizerId)
      const integration = integrations.find(
        ({ integrationId }) => route.target === `integrations/${integrationId}`,
      )
      lines.push(
        `  ${[route.routeKey, route.authorizationType, authorizer?.name].filter(Boolean).join(' ')} -> ${targetOf(integration)}`,
      )
    }
  }
  return lines.toSorted()
}

/** All that lists say of APIs, domains and VPC links, but for what comes of when it was made. */
export async function readState(target: Management, region = 'us-east-1'): Promise<unknown> {
  const read = (path: string) => list(target, path, region)
  const [apis, domains] = await Promise.all([read('/v2/apis'), read('/v2/domainnames')])
  const ofApis = await Promise.all(
    apis.map(async ({ apiId }) => {
      const api = `/v2/apis/${apiId}`
      const [integrations, routes] = await Promise.all([read(`${api}/integrations`), read(`${api}/routes`)])
      return [
        ...['authorizers', 'models', 'integrations', 'routes', 'stages'].map((part) => `${api}/${part}`),
        ...integrations.map((one) => `${api}/integrations/${one.integrationId}/integrationresponses`),
        ...routes.map((one) => `${api}/routes/${one.routeId}/routeresponses`),
      ]
    }),
  )
  const mappings = domains.map(({ domainName }) => `/v2/domainnames/${domainName}/apimappings`)
  const paths = ['/v2/apis', '/v2/domainnames', '/v2/vpclinks', ...ofApis.flat(), ...mappings]
  const entries = paths.map(async (path) => [path, (await read(path)).map(withoutTimes).toSorted(byText)])
  return Object.fromEntries(await Promise.all(entries))
}

function withoutTimes(item: Item): Item {
  const { createdDate: _, lastUpdatedDate: __, lastDeploymentStatusMessage: ___, ...kept } = item
  const { deploymentId: ____, ...undated } = kept
  // A stage that deploys itself draws the ids of its deployments.
  return kept.autoDeploy ? undated : kept
}

function byText(left: Item, right: Item): number {
  const [one, other] = [left, right].map((item) => JSON.stringify(Object.entries(item).toSorted()))
  return String(one) < String(other) ? -1 : 1
}

function targetOf(integration: Item | undefined): string {
  if (!integration) return 'nothing'
  const { integrationType, integrationSubtype, integrationUri = '' } = integration
  const name = /function:([^/]+)/.exec(integrationUri)?.[1]
  return integrationSubtype ?? (name === undefined ? `${integrationType} ${integrationUri}`.trim() : name)
}
