import type { RecordedRemark, StageConfiguration } from '@gatehouse/contract'
import { REMARK_TABLE, type RemarkCode } from '../../diagnoses/remark-table.ts'
import { headerOf } from '../../exchange/raw-headers.ts'
import type { RecordingNotes } from '../../exchange/recording.ts'
import { findIntegration } from '../../stages/find-integration.ts'
import type { Facts } from '../facts/facts.ts'
import { type CompiledCors, isPreflight } from './cors.ts'

/** What was answered, before CORS added to it and after. */
interface Answered {
  /** Undefined where the API has no `corsConfiguration`. */
  readonly cors: CompiledCors | undefined
  readonly status: number
  readonly facts: Facts
  readonly notes: RecordingNotes
}

/** What is not a fault of a request, but probably not intended. */
export function findRemarks(configuration: StageConfiguration, answered: Answered): RecordedRemark[] {
  return [
    ...corsRemarks(configuration, answered),
    ...mappingRemarks(answered.notes),
    ...uriRemarks(configuration, answered),
  ]
}

function remark(code: RemarkCode, seen: string): RecordedRemark {
  const { cause, hint } = REMARK_TABLE[code]
  return { code, cause: `${cause} ${seen}`, hint }
}

/** http-apis §3 */
function corsRemarks({ snapshot }: StageConfiguration, { cors, facts, notes }: Answered): RecordedRemark[] {
  const { headers } = facts.exchange
  const origin = headerOf(headers, 'origin')
  if (origin === undefined) return []
  const isAsked = isPreflight(facts.exchange)
  if (isAsked && facts.routeKey !== undefined && /^ANY |^\$default$/.test(facts.routeKey))
    return [remark('cors-preflight-route', `This one went to ${facts.routeKey}.`)]
  if (!cors) return []
  const { allowOrigins = [], allowMethods = [], allowHeaders = [] } = snapshot.api.corsConfiguration ?? {}
  if (!cors.allows(origin)) return [remark(...originProblem(allowOrigins, origin))]
  const dropped = backendHeaders(notes).some(([name]) => name.toLowerCase().startsWith('access-control-'))
  const found = dropped ? [remark('cors-backend-dropped', '')] : []
  if (!isAsked) return found
  const asked = headerOf(headers, 'access-control-request-method') ?? ''
  if (!allowMethods.includes('*') && !allowMethods.includes(asked))
    found.push(
      remark('cors-method', `It asked for ${asked}, allowed are: ${allowMethods.join(', ') || 'none'}.`),
    )
  const wanted = splitList(headerOf(headers, 'access-control-request-headers'))
  const allowed = new Set(allowHeaders.map((it) => it.toLowerCase()))
  const missing = wanted.filter((it) => !allowed.has(it) && !(allowed.has('*') && it !== 'authorization'))
  if (missing.length > 0)
    found.push(
      remark(
        'cors-header',
        `It asked for ${missing.join(', ')}, allowed are: ${allowHeaders.join(', ') || 'none'}.`,
      ),
    )
  return found
}

function backendHeaders({ backend }: RecordingNotes) {
  return backend && 'answer' in backend ? (backend.answer?.headers ?? []) : []
}

function originProblem(allowOrigins: readonly string[], origin: string): [RemarkCode, string] {
  const similar = allowOrigins.find((it) => it.toLowerCase().startsWith(`${origin.toLowerCase()}/`))
  if (similar !== undefined) return ['cors-origin-slash', `The page's is ${origin}, allowed is ${similar}.`]
  return ['cors-origin', `The page's is ${origin}, allowed are: ${allowOrigins.join(', ') || 'none'}.`]
}

function splitList(text = ''): string[] {
  return text
    .split(',')
    .map((it) => it.trim().toLowerCase())
    .filter((it) => it !== '')
}

/** http-apis §6.1 */
function mappingRemarks({ requestMappings = [], responseMappings = [] }: RecordingNotes): RecordedRemark[] {
  return [...requestMappings, ...responseMappings]
    .filter(({ skipped }) => skipped !== undefined)
    .map(({ destination, expression }) =>
      remark('mapping-read-nothing', `${destination} was to be ${expression}.`),
    )
}

/** Of requests that went wrong only, but for greedy variables: most other URIs that look so are meant so. http-apis §5.1 */
function uriRemarks({ snapshot }: StageConfiguration, { status, facts }: Answered): RecordedRemark[] {
  if (facts.routeKey === undefined) return []
  const route = snapshot.routes.find(({ routeKey }) => routeKey === facts.routeKey)
  const {
    integrationType,
    integrationUri = '',
    requestParameters,
  } = (route && findIntegration(route, snapshot)) ?? {}
  if (integrationType !== 'HTTP_PROXY' || !integrationUri.startsWith('http')) return []
  const [, greedy] = /\{([^/]*)\+\}$/.exec(facts.routeKey) ?? []
  const joined = [...integrationUri.replaceAll(/\$\{[^}]*\}/g, 'x').matchAll(/[^/=&?{]\{([^}]*)\}/g)]
  const isAmiss = joined.some(([, name]) => status >= 400 || name?.replace(/\+$/, '') === greedy)
  if (isAmiss) return [remark('uri-no-slash', `integrationUri is ${integrationUri}.`)]
  const isFixed = !integrationUri.includes('{') && requestParameters?.['overwrite:path'] === undefined
  return isFixed && status >= 400 && greedy !== undefined
    ? [remark('uri-no-variable', `integrationUri is ${integrationUri}, the route ${facts.routeKey}.`)]
    : []
}
