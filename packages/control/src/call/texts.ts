/** Texts that both the contract's rules and a resource's own rules refuse with, in the service's words. */

/** A route's target that names no integration. `routeId` is undefined while a route is created. management §2.5 */
export function malformedTarget(routeId = 'null'): string {
  return `Unexpected or malformed target in route ${routeId}. Correct format should be integrations/<integration_id>.`
}

/** An integration's time-out that its API's protocol does not have. management §2.3 */
export function badTimeout(protocolType: string | undefined): string {
  return `Timeout should be between ${MIN_TIMEOUT_MS} ms and ${maxTimeoutMs(protocolType)} ms`
}

/** The shortest and the longest time-out of an integration. management §2.3 */
export const MIN_TIMEOUT_MS = 50

export function maxTimeoutMs(protocolType: string | undefined): number {
  return protocolType === 'WEBSOCKET' ? 29_000 : 30_000
}
