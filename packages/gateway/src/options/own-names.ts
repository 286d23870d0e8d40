import type { GatewayOptions } from './gateway-options.ts'

/**
 * The names that lead to the gateway itself, in lower case: no custom domain may have one or takes its requests. Addresses and
 * `localhost` are never a custom domain's, so they are not among them.
 */
export function ownNamesOf({ host, publicUrl, allowedHosts = [] }: GatewayOptions): ReadonlySet<string> {
  const names = [host, publicUrl === undefined ? '' : new URL(publicUrl).hostname, ...allowedHosts]
  return new Set(names.map((name) => name.toLowerCase().replace(/\.$/, '')).filter((name) => name !== ''))
}
