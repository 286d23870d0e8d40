import type { Call } from './calls/call.ts'
import { badRequest } from './calls/refusal.ts'
import type { DeclaredResponse, Operation } from './contract/document.ts'

/** The answer that a caller prefers: `Prefer: code=404, example=api`, or `?__code=404&__example=api`. */
export interface Preference {
  readonly code: string | undefined
  readonly example: string | undefined
  readonly dynamic: boolean | undefined
}

/** What a call asks for. The header wins over the query. Throws a `Refusal` for `dynamic` without `true` or `false`. */
export function readPreference(call: Call): Preference {
  const header = parsePrefer(call.header('prefer') ?? '')
  const query = new URLSearchParams(call.query)
  const find = (name: string) => header.get(name) ?? query.get(`__${name}`) ?? undefined
  return { code: find('code'), example: find('example'), dynamic: toBoolean(find('dynamic')) }
}

/** What to answer with: a response of the contract, in one media type where it has a body. */
export interface Chosen {
  readonly response: DeclaredResponse
  readonly mediaType: string | undefined
}

/**
 * The answer that is preferred, or the operation's success. An export comes in the format that its `outputType` names. Throws a
 * `Refusal` that tells what there is.
 */
export function chooseResponse(operation: Operation, { code, example }: Preference, query: unknown): Chosen {
  const { name, responses } = operation
  const response = responses.find(({ status }) =>
    code === undefined ? status < 400 : String(status) === code,
  )
  if (!response) {
    const statuses = responses.map(({ status }) => status).join(', ')
    throw badRequest(`Prefer: ${name} has no answer with code '${code}'; it has ${statuses}`)
  }
  const mediaType = chooseMediaType(response, query)
  const names = mediaType === undefined ? [] : (response.content[mediaType]?.examples ?? [])
  if (example !== undefined && !names.includes(example)) {
    const known = names.length === 0 ? 'none' : names.join(', ')
    throw badRequest(`Prefer: ${name} ${response.status} has no example '${example}'; it has ${known}`)
  }
  return { response, mediaType }
}

function chooseMediaType({ content }: DeclaredResponse, query: unknown): string | undefined {
  const { outputType } = query as { readonly outputType?: unknown }
  const asked = `application/${String(outputType).toLowerCase()}`
  return asked in content ? asked : Object.keys(content)[0]
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
