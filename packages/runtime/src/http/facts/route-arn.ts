import type { Facts } from './facts.ts'

/**
 * What `execute-api:Invoke` is asked for: `arn:aws:execute-api:{region}:{account}:{apiId}/{stage}/{METHOD}/{path}`, the
 * request's own method and path. http-apis §4.2, §4.3
 */
export function routeArnOf({ configuration, exchange, path }: Facts): string {
  const { region, account, snapshot, stage } = configuration
  const place = `arn:aws:execute-api:${region}:${account}:${snapshot.api.apiId}`
  return `${place}/${stage.stageName}/${exchange.method}/${path.replace(/^\//, '')}`
}
