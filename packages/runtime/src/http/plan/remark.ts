import type { RecordedRemark, StageConfiguration } from '@gatehouse/contract'
import { nearMiss } from '../../diagnoses/near-miss.ts'
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

function remark(code: RemarkCode, seen: string, kind = ''): RecordedRemark {
  const { cause, hint } = REMARK_TABLE[code]
  return { code, cause: `${cause} ${seen}`.trim(), hint: `${kind} ${hint}`.trim() }
}

/** http-apis §3 */
function corsRemarks({ snapshot }: StageConfiguration, { cors, facts, notes }: Answered): RecordedRemark[] {
  const { headers } = facts.exchange
  const origin = headerOf(headers, 'origin')
  if (origin === undefined) return []
  const isAsked = isPreflight(facts.exchange)
  if (isAsked && facts.routeKey !== undefined && /^ANY |^\$default$/.test(facts.routeKey))
    return [remark('cors-preflight-route', `This one went to ${facts.routeKey}.`)]
  if (!cors)
    return isForeign(origin, facts) && !answersCors(notes)
      ? [remark('cors-none', `The page's is ${origin}.`)]
      : []
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
  const close = nearMiss(origin, allowOrigins)
  return [
    'cors-origin',
    `The page's is ${origin}, allowed are: ${allowOrigins.join(', ') || 'none'}. ${close}`.trim(),
  ]
}

/** Whether a page is of another origin than what it asked. */
function isForeign(origin: string, { exchange }: Facts): boolean {
  return URL.canParse(origin) && new URL(origin).host !== exchange.host
}

function answersCors(notes: RecordingNotes): boolean {
  return backendHeaders(notes).some(([name]) => name.toLowerCase() === 'access-control-allow-origin')
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
    .filter(({ skipped, missing = [] }) => skipped !== undefined || missing.length > 0)
    .map(({ destination, expression, missing = [], skipped }) => {
      const part = skipped === undefined ? `, in which ${missing.join(' and ')} is empty` : ''
      const kind = MISSING.find(([pattern]) => pattern.test(missing[0] ?? expression))?.[1]
      return remark('mapping-read-nothing', `${destination} was to be ${expression}${part}.`, kind)
    })
}

/** What to look at, by what was to be read. */
const MISSING: readonly (readonly [expression: RegExp, hint: string])[] = [
  [/^\$request\.header/, 'The client did not send this header.'],
  [
    /^\$request\.querystring/,
    'The client did not send this query parameter, whose name has upper and lower case.',
  ],
  [/^\$request\.path\./, 'The route key has no variable of this name.'],
  [/^\$request\.body/, 'The body is not JSON, is empty, or has no such member.'],
  [
    /^\$context\.authorizer/,
    'The route has no authorizer that gives this: look at its authorizationType, and at the claims or the context of the caller.',
  ],
  [/^\$context/, 'This variable has no value at this point of this request.'],
  [/^\$stageVariables/, 'The stage has no variable of this name.'],
  [/^\$response\.header/, 'The backend did not send this header.'],
  [/^\$response\.body/, "The backend's body is not JSON, is empty, or has no such member."],
]

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
  const unknown = variablesIn(withoutStageVariables(integrationUri)).filter(
    (it) => !Object.hasOwn(facts.parameters, it),
  )
  if (unknown.length > 0)
    return [
      remark(
        'uri-unknown-variable',
        `integrationUri is ${integrationUri}, the route ${facts.routeKey}: ${unknown.join(', ')} is empty.`,
      ),
    ]
  const [, greedy] = /\{([^/]*)\+\}$/.exec(facts.routeKey) ?? []
  const joined = [...withoutStageVariables(integrationUri).matchAll(/[^/=&?{]\{([^}]*)\}/g)]
  const isAmiss = joined.some(([, name]) => status >= 400 || name?.replace(/\+$/, '') === greedy)
  if (isAmiss) return [remark('uri-no-slash', `integrationUri is ${integrationUri}.`)]
  const isFixed = !integrationUri.includes('{') && requestParameters?.['overwrite:path'] === undefined
  return isFixed && status >= 400 && greedy !== undefined
    ? [remark('uri-no-variable', `integrationUri is ${integrationUri}, the route ${facts.routeKey}.`)]
    : []
}

function withoutStageVariables(uri: string): string {
  return uri.replaceAll(/\$\{[^}]*\}/g, 'x')
}

/** The names of the variables in a URI, greedy or not. */
function variablesIn(uri: string): string[] {
  return [...uri.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name.replace(/\+$/, ''))
}
