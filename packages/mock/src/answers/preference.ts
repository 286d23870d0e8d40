import type { Call } from '../calls/call.ts'
import { badRequest } from '../calls/refusal.ts'

/** The answer that a caller prefers: `Prefer: code=404, example=api`, or `?__code=404&__example=api`. */
export interface Preference {
  readonly code: string | undefined
  readonly example: string | undefined
  readonly dynamic: boolean | undefined
}

/** Of a call that asks for nothing. */
export const NO_PREFERENCE: Preference = { code: undefined, example: undefined, dynamic: undefined }

/** What a call asks for. The header wins over the query. Throws a `Refusal` for `dynamic` without `true` or `false`. */
export function readPreference(call: Call): Preference {
  const prefer = call.header('prefer')
  if (prefer === undefined && call.query === '') return NO_PREFERENCE
  const header = parsePrefer(prefer ?? '')
  const query = new URLSearchParams(call.query)
  const find = (name: string) => header.get(name) ?? query.get(`__${name}`) ?? undefined
  return { code: find('code'), example: find('example'), dynamic: toBoolean(find('dynamic')) }
}

/** The preferences of a `Prefer` header by name (RFC 7240): names in any case, values bare or quoted. */
function parsePrefer(header: string): ReadonlyMap<string, string> {
  const pairs = header.matchAll(/(?:^|[,;])\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]*))/g)
  return new Map([...pairs].map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']))
}

function toBoolean(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined
  if (value !== 'true' && value !== 'false')
    throw badRequest(`Prefer: dynamic is true or false, not '${value}'`)
  return value === 'true'
}
