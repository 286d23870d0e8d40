/** Members of the catalog dialect that hold maps: their keys are the caller's own. */
const MAPS = new Set([
  'RequestModels',
  'RequestParameters',
  'RequestTemplates',
  'ResponseModels',
  'ResponseParameters',
  'ResponseTemplates',
  'RouteSettings',
  'StageVariables',
  'Tags',
])

/** Members of what those maps hold. */
const MEMBERS_IN_MAPS = new Set([
  'DataTraceEnabled',
  'DetailedMetricsEnabled',
  'LoggingLevel',
  'Required',
  'ThrottlingBurstLimit',
  'ThrottlingRateLimit',
])

const STATUSES: Readonly<Record<number, number>> = { 480: 404, 481: 429, 482: 400, 483: 409 }

/** The service's own status of one in the catalog dialect. */
export function statusFromCatalog(status: number): number {
  return STATUSES[status] ?? status
}

/**
 * A body of the catalog dialect as the service would send it. Written by hand, without the codec that it judges; a member that is
 * not capitalised is an error.
 */
export function bodyFromCatalog(value: unknown, inMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bodyFromCatalog(item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (inMap && !MEMBERS_IN_MAPS.has(key)) return [key, bodyFromCatalog(member, true)]
      if (!/^[A-Z]/.test(key)) throw new Error(`${key} does not begin with a capital`)
      return [key.charAt(0).toLowerCase() + key.slice(1), bodyFromCatalog(member, MAPS.has(key))]
    }),
  )
}
