import type { Cors } from '@gatehouse/contract'

/** A CORS configuration as the service keeps it: header names in lower case, credentials off unless asked for. §2.2 */
export function completeCors(cors: Cors): Cors {
  return {
    ...cors,
    allowCredentials: cors.allowCredentials ?? false,
    allowHeaders: cors.allowHeaders?.map((name) => name.toLowerCase()),
    exposeHeaders: cors.exposeHeaders?.map((name) => name.toLowerCase()),
  }
}

/** Given members replace, omitted ones stay; an empty configuration changes nothing. §1.8 */
export function mergeCors(current: Cors | undefined, patch: Cors | undefined): Cors | undefined {
  if (!patch || Object.keys(patch).length === 0) return current
  return completeCors({ ...current, ...patch })
}
