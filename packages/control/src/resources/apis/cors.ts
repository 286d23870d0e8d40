import type { Cors } from '@gatehouse/contract'
import { badRequest } from '../../call/service-error.ts'

/** A CORS configuration as the service keeps it: header names in lower case, credentials off unless asked for. management §2.2 */
export function completeCors(cors: Cors): Cors {
  return {
    ...cors,
    allowCredentials: cors.allowCredentials ?? false,
    allowHeaders: cors.allowHeaders?.map((name) => name.toLowerCase()),
    exposeHeaders: cors.exposeHeaders?.map((name) => name.toLowerCase()),
  }
}

/** Given members replace, omitted ones stay; an empty configuration changes nothing. management §1.8 */
export function mergeCors(current: Cors | undefined, patch: Cors | undefined): Cors | undefined {
  if (!patch || Object.keys(patch).length === 0) return current
  return completeCors({ ...current, ...patch })
}

/**
 * Refuses what is neither a wildcard nor an origin over HTTP: other schemes, paths, wildcards inside of a host. management §2.2
 */
export function checkOrigins(origins: Cors['allowOrigins'] = []): void {
  const bad = origins.find((origin) => !WILDCARDS.includes(origin) && !isOrigin(origin))
  if (bad !== undefined) throw badRequest(`Invalid format for origin ${bad}`)
}

const WILDCARDS = ['*', 'http://*', 'https://*']

function isOrigin(text: string): boolean {
  if (!/^https?:\/\/[^\s/?#@*\\]+$/i.test(text)) return false
  return URL.canParse(text) && !text.endsWith(':')
}
