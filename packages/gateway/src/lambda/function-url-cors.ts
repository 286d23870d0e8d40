import type { FunctionUrlCors } from '@gatehouse/functions'

/** What an answer to a page of an origin has, by the CORS settings of a function URL; empty where the page may not read it. */
export function formatUrlCors(
  cors: FunctionUrlCors | undefined,
  origin: string | undefined,
): Record<string, string> {
  const { AllowOrigins = [], AllowCredentials, ExposeHeaders = [] } = cors ?? {}
  if (origin === undefined || !AllowOrigins.some((it) => it === '*' || matches(it, origin))) return {}
  return {
    'access-control-allow-origin': AllowOrigins.includes('*') && !AllowCredentials ? '*' : origin,
    vary: 'Origin',
    ...(AllowCredentials && { 'access-control-allow-credentials': 'true' }),
    ...(ExposeHeaders.length > 0 && { 'access-control-expose-headers': ExposeHeaders.join(',') }),
  }
}

/** What a preflight is answered with besides. */
export function formatUrlPreflight({
  AllowMethods = [],
  AllowHeaders = [],
  MaxAge,
}: FunctionUrlCors): Record<string, string> {
  return {
    ...(AllowMethods.length > 0 && { 'access-control-allow-methods': AllowMethods.join(',') }),
    ...(AllowHeaders.length > 0 && { 'access-control-allow-headers': AllowHeaders.join(',') }),
    ...(MaxAge !== undefined && { 'access-control-max-age': String(MaxAge) }),
  }
}

/** `https://*.example.com` and `http://localhost:*` are taken too. */
function matches(allowed: string, origin: string): boolean {
  const pattern = allowed
    .split('*')
    .map((it) => it.replace(/[.+?^${}()|[\]\\/]/g, '\\$&'))
    .join('[^/]*')
  return new RegExp(`^${pattern}$`, 'i').test(origin)
}
