/** Where a request goes: an API, and the path on that API's own address. */
export interface Address {
  readonly apiId: string
  /** The path as sent, below any emulator's prefix; begins with `/`. */
  readonly path: string
  /** Whether the path may name the `$default` stage, as it may behind a prefix but not on an API's own host. */
  readonly explicitDefault: boolean
}

const API_HOST = /^([a-z0-9]+)\.execute-api\.[^:]+(?::\d+)?$/i
const PATH_FORM = /^\/_aws\/execute-api\/([a-z0-9]+)(\/.*)?$/

/** The API that a `Host` and a path (without query string) name: by host first, then by path; undefined when neither does. */
export function parseAddress(host: string, path: string): Address | undefined {
  const byHost = API_HOST.exec(host)?.[1]
  if (byHost) return { apiId: byHost.toLowerCase(), path, explicitDefault: false }
  const [, apiId, rest] = PATH_FORM.exec(path) ?? []
  return apiId ? { apiId, path: rest || '/', explicitDefault: true } : undefined
}

/** A stage's name and what is left of the path for its routes. */
export interface StageChoice {
  readonly stageName: string
  readonly path: string
}

/**
 * The stage that a path leads to, http-apis facts §1.1: the first segment's if a stage has that name, else `$default` with the
 * whole path. Undefined when there is neither.
 */
export function selectStage(
  stages: { has(stageName: string): boolean },
  { path, explicitDefault }: Address,
): StageChoice | undefined {
  const end = path.indexOf('/', 1)
  const first = decodeSegment(end === -1 ? path.slice(1) : path.slice(1, end))
  const named = first !== '' && (explicitDefault || first !== '$default') && stages.has(first)
  if (named) return { stageName: first, path: end === -1 ? '/' : path.slice(end) }
  return stages.has('$default') ? { stageName: '$default', path } : undefined
}

function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
