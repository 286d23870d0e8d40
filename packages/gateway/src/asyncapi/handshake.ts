import type { Authorizer, Route } from '@gatehouse/contract'

type Json = Readonly<Record<string, unknown>>

/** What the handshake of a WebSocket API has to carry. */
interface Demand {
  readonly in: 'header' | 'query'
  readonly name: string
  /** Name of its security scheme. */
  readonly scheme: string
  readonly description: string
}

const SOURCE = /^route\.request\.(header|querystring)\.(.+)$/

/**
 * The security schemes and the channel's binding that tell what `$connect` demands: a server's schemes are alternatives in AsyncAPI, the
 * binding names all that is needed at once. Identity sources that the client does not send (`stageVariables`, `context`) are left out.
 * websocket-apis §4
 */
export function describeHandshake(routes: readonly Route[], authorizers: readonly Authorizer[]) {
  const demands = demandsOf(routes, authorizers)
  const schemes = demands.map(({ scheme, description, ...it }) => [
    scheme,
    { type: 'httpApiKey', ...it, description },
  ])
  return {
    binding: { method: 'GET', ...bindingOf('query', demands), ...bindingOf('headers', demands) },
    securitySchemes: Object.fromEntries(schemes) as Readonly<Record<string, Json>>,
  }
}

function demandsOf(routes: readonly Route[], authorizers: readonly Authorizer[]): Demand[] {
  const connect = routes.find(({ routeKey }) => routeKey === '$connect')
  if (!connect) return []
  const key: Demand = {
    in: 'header',
    name: 'x-api-key',
    scheme: 'apiKey',
    description: 'A key of an API of the account',
  }
  return [...(connect.apiKeyRequired ? [key] : []), ...identityOf(connect, authorizers)]
}

function identityOf(
  { authorizationType, authorizerId }: Route,
  authorizers: readonly Authorizer[],
): Demand[] {
  if (authorizationType === 'AWS_IAM') {
    const description = 'AWS Signature Version 4, service name `execute-api`'
    return [{ in: 'header', name: 'Authorization', scheme: 'sigv4', description }]
  }
  if (authorizationType !== 'CUSTOM') return []
  const authorizer = authorizers.find((it) => it.authorizerId === authorizerId)
  return (authorizer?.identitySource ?? []).flatMap((source) => {
    const [, where, name = ''] = SOURCE.exec(source) ?? []
    if (where === undefined) return []
    const place = where === 'header' ? 'header' : 'query'
    const description = `What the authorizer ${authorizer?.name} reads`
    return [{ in: place, name, scheme: `${place}-${name.replaceAll(/[^\w.-]/g, '_')}`, description } as const]
  })
}

function bindingOf(member: 'query' | 'headers', demands: readonly Demand[]): Json {
  const all = demands.filter((it) => it.in === (member === 'query' ? 'query' : 'header'))
  // A header may be demanded twice, as the API key and by an authorizer.
  const isSame = (one: Demand, other: Demand) =>
    one.name === other.name || (one.in === 'header' && one.name.toLowerCase() === other.name.toLowerCase())
  const names = all
    .filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
    .map(({ name }) => name)
  if (names.length === 0) return {}
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
  return { [member]: { type: 'object', required: names, properties } }
}
