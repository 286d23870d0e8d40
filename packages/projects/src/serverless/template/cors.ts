import { type DocumentMap, isMap } from '../../documents/positions.ts'
import { withoutUndefined } from './add-resource.ts'

const HEADERS = [
  'Content-Type',
  'X-Amz-Date',
  'Authorization',
  'X-Api-Key',
  'X-Amz-Security-Token',
  'X-Amzn-Trace-Id',
]

/** Pages of function URLs may send the same headers as those of HTTP APIs, but for one. */
const DEFAULTS = {
  'HTTP API': { headers: [...HEADERS.slice(0, -1), 'X-Amz-User-Agent', ...HEADERS.slice(-1)] },
  'function URL': { headers: HEADERS },
}

/**
 * What `cors: true`, or a map, of the framework is as CORS configuration of an API or of a function URL. A list that is null, which function
 * URLs know, is left out.
 *
 * @param methods what is allowed where the map does not say
 */
export function toCors(
  cors: unknown,
  { target, methods }: { readonly target: keyof typeof DEFAULTS; readonly methods: readonly string[] },
): DocumentMap {
  const told = isMap(cors) ? cors : {}
  const list = (name: string, otherwise: readonly string[] | undefined) =>
    told[name] === null ? undefined : told[name] ? [...new Set([told[name]].flat())] : otherwise
  return withoutUndefined({
    AllowCredentials: told.allowCredentials ? true : undefined,
    AllowHeaders: list('allowedHeaders', DEFAULTS[target].headers),
    AllowMethods: list('allowedMethods', methods),
    AllowOrigins: list('allowedOrigins', ['*']),
    ExposeHeaders: list('exposedResponseHeaders', undefined),
    MaxAge: told.maxAge,
  })
}
