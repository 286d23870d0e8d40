import { decodeOrKeep } from '../exchange/path.ts'
import { remember } from '../exchange/remember.ts'

/** Where a request goes: an API, and the path on that API's own address. */
export interface Address {
  readonly apiId: string
  /** The path as sent, below any emulator's prefix; begins with `/`. */
  readonly path: string
  /** The host that the API was called by, without port; undefined behind an emulator's prefix. */
  readonly domainName?: string
  /** Whether the path may name the `$default` stage, as it may behind a prefix but not on an API's own host. */
  readonly explicitDefault: boolean
}

/** What follows `execute-api` is a region or a suffix, and more of that. */
const API_HOST = /^([a-z0-9]+)\.execute-api\.[a-z0-9-]{1,32}(?:\.[a-z0-9_-]{1,63})*\.?(?::\d*)?$/i
const PATH_FORM = /^\/_aws\/execute-api\/([a-z0-9]+)(\/.*)?$/

/** The API that a `Host` and a path (without query string) name: by host first, then by path; undefined when neither does. */
export function parseAddress(host: string, path: string): Address | undefined {
  const byHost = parseApiHost(host)
  if (byHost) return { ...byHost, path, explicitDefault: false }
  const [, apiId, rest] = path.startsWith('/_aws/') ? (PATH_FORM.exec(path) ?? []) : []
  return apiId ? { apiId, path: rest || '/', explicitDefault: true } : undefined
}

const parseApiHost = remember((host) => {
  const apiId = API_HOST.exec(host)?.[1]
  return apiId === undefined ? null : { apiId: apiId.toLowerCase(), domainName: nameOfHost(host) }
})

/** The name in a `Host`, without port and without the dot that may end a name. */
export function nameOfHost(host: string): string {
  return host.replace(/\.?(?::\d*)?$/, '').toLowerCase()
}

/** What an API mapping says of a custom domain name's paths. */
export interface Mapping {
  readonly apiId: string
  readonly stage: string
  /** Empty for the root. */
  readonly apiMappingKey: string
}

/** The mapping that a path leads to, and the rest of the path, for its stage. */
export interface MappingChoice<M extends Mapping> {
  readonly mapping: M
  readonly path: string
}

/** The mapping with the longest key that the path begins with, in whole segments. http-apis §1.3 */
export function selectMapping<M extends Mapping>(
  mappings: readonly M[],
  path: string,
): MappingChoice<M> | undefined {
  let chosen: M | undefined
  for (const mapping of mappings) {
    const { apiMappingKey: key } = mapping
    if (chosen && key.length <= chosen.apiMappingKey.length) continue
    if (key === '' || path === `/${key}` || path.startsWith(`/${key}/`)) chosen = mapping
  }
  if (!chosen) return undefined
  const { apiMappingKey: key } = chosen
  return { mapping: chosen, path: key === '' ? path : path.slice(key.length + 1) || '/' }
}

/** A stage's name and the rest of the path, for its routes. */
export interface StageChoice {
  readonly stageName: string
  readonly path: string
}

/**
 * The stage that a path leads to, http-apis §1.1: the first segment's if a stage has that name, else `$default` with the
 * whole path. Undefined when there is neither.
 */
export function selectStage(
  stages: { has(stageName: string): boolean },
  { path, explicitDefault }: Address,
): StageChoice | undefined {
  const end = path.indexOf('/', 1)
  const first = decodeOrKeep(end === -1 ? path.slice(1) : path.slice(1, end))
  const named = first !== '' && (explicitDefault || first !== '$default') && stages.has(first)
  if (named) return { stageName: first, path: end === -1 ? '/' : path.slice(end) }
  return stages.has('$default') ? { stageName: '$default', path } : undefined
}
