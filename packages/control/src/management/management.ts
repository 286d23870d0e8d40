import { randomInt, randomUUID } from 'node:crypto'
import { type DecodedRequest, matchOperation, type OperationName, operations } from '@gatehouse/contract'
import { type Reader, type Store, StoreBusyError, StoreUnavailableError } from '@gatehouse/store'
import {
  type ApiRecord,
  type Call,
  type CallContext,
  type ExportedDocument,
  type Handler,
  isReadOperation,
} from '../call/call.ts'
import { checkRequest } from '../call/check-request.ts'
import { collectionsOf } from '../call/collections.ts'
import type { ProblemPlace } from '../call/format-problems.ts'
import { limitSizes } from '../call/limit-sizes.ts'
import { locate } from '../call/locate.ts'
import { checkQuotas, QUOTAS, type Quotas } from '../call/quotas.ts'
import { type ManagementRequest, readRequest } from '../call/read-request.ts'
import { type Scope, scopeOf } from '../call/scope.ts'
import { ServiceError } from '../call/service-error.ts'
import { ownerOf, refuseUnshared } from '../call/sharing.ts'
import { autoDeploy, isDeployedChange } from '../deploy/auto-deploy.ts'
import { keepVersions } from '../deploy/versions.ts'
import { handlers } from './handlers.ts'
import { findElsewhere, noteRegion } from './regions.ts'

export interface ManagementOptions {
  readonly store: Store
  /** Whose state unsigned calls see. */
  readonly defaults: Scope
  /** The address that serves an API: what `apiEndpoint` says. */
  readonly endpointOf: (api: ApiRecord, scope: Scope) => string
  /** What differs from the service's own. */
  readonly quotas?: Partial<Quotas>
  /**
   * Whether a region is one that there is. In others an account has no quotas of its own: what it has anywhere counts, so that
   * an account gets no more by inventing regions. All are when omitted.
   */
  readonly isKnownRegion?: ((region: string) => boolean) | undefined
  /** Names that lead to the gateway itself, lower case and without a trailing dot: no custom domain may have one. */
  readonly ownNames?: ReadonlySet<string>
  /** Whether a routing rule may lead to an HTTP API, which the service refuses. It may not when omitted. */
  readonly routingRulesToHttpApis?: boolean | undefined
  /** The address that serves a portal: what `previewUrl` begins with. The service's own when omitted. */
  readonly portalUrlOf?: (portalId: string, scope: Scope) => string
  readonly clock?: () => Date
  /** A random identifier of `length` lower-case letters and digits. */
  readonly newId?: (length: number) => string
  /** Told of every failure that is the gateway's own. */
  readonly onFault?: (error: unknown, requestId: string) => void
}

/** An answer, ready for the wire. */
export interface ManagementResponse {
  /** The operation that answered; undefined when no operation has the path. */
  readonly operation?: OperationName
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Undefined where there is no body (204). Text is a document that is sent as it stands; `headers` have its content type. */
  readonly body?: unknown
}

export interface Management {
  /** Answers a call. Never rejects: what goes wrong is an answer too. */
  handle(request: ManagementRequest): Promise<ManagementResponse>
}

/** The management API over a store. */
export function createManagement(options: ManagementOptions): Management {
  return {
    async handle(request) {
      const requestId = randomUUID()
      const match = matchOperation(request.method, request.path)
      const scope = request.scope ?? scopeOf(request, options.defaults)
      if ('noRegion' in scope) return fail(undefined, badRegion(scope.noRegion), requestId)
      try {
        if (!match) throw new ServiceError('UnknownOperationException', 'Unknown operation')
        const body = await run(options, match.name, {
          ...readRequest(match, request),
          scope,
          ids: request.ids,
        })
        return succeed(match.name, body, requestId)
      } catch (thrown) {
        const error = refusalOfStore(thrown) ?? thrown
        if (!(error instanceof ServiceError)) options.onFault?.(error, requestId)
        return fail(match?.name, error, requestId)
      }
    },
  }
}

/** One transaction: parents are found, the request is judged, the handler acts, stages that deploy themselves follow. */
function run(
  options: ManagementOptions,
  name: OperationName,
  {
    scope,
    ids = [],
    ...parts
  }: DecodedRequest & { readonly scope: Scope; readonly ids: readonly string[] | undefined },
) {
  const context: CallContext = {
    scope,
    at: collectionsOf(scope),
    now: formatTimestamp(options.clock?.() ?? new Date()),
    newId: drawIds(ids, options.newId ?? newId),
    broughtIds: ids,
    endpointOf: options.endpointOf,
    quotas: { ...QUOTAS, ...options.quotas },
    ownNames: options.ownNames ?? new Set(),
    routingRulesToHttpApis: options.routingRulesToHttpApis ?? false,
    portalUrlOf: options.portalUrlOf ?? portalUrlOf,
  }
  const handler = handlers[name] as unknown as Handler<OperationName>
  const prepare = async (tx: Reader) => {
    const owner = ownerOf(scope, parts.query)
    const at = owner === scope ? context.at : collectionsOf(owner)
    if (owner !== scope) await refuseUnshared(tx, { owner, scope, ...parts.path })
    const found = await locate(tx, at, parts.path)
    checkRequest(name, parts, found as ProblemPlace)
    return { ...context, at, ...parts, found, tx } as unknown as Call<OperationName>
  }
  if (isReadOperation(name)) return options.store.read(async (tx) => handler(await prepare(tx)))
  return options.store.write(async (writer) => {
    const tx = limitSizes(keepVersions(writer))
    const call = await prepare(tx)
    const result = await handler(call)
    const { apiId, portalProductId } = { ...(result as ParentIds | undefined), ...parts.path }
    await noteRegion(tx, scope)
    const elsewhere = options.isKnownRegion?.(scope.region) === false ? await findElsewhere(tx, scope) : []
    await checkQuotas(tx, context.at, {
      name,
      parentId: portalProductId ?? apiId ?? '',
      quotas: context.quotas,
      elsewhere,
    })
    if (isDeployedChange(name) && parts.path.apiId) await autoDeploy(tx, context, parts.path.apiId)
    if (!name.startsWith('Delete')) await tx.checkApis()
    return result
  })
}

/** Ids that an answer has of what was made. */
interface ParentIds {
  readonly apiId?: string
  readonly portalProductId?: string
}

/** *Assumed*: the form. management §2.18 */
function portalUrlOf(portalId: string, { region }: Scope): string {
  return `https://${portalId}.portal.${region}.amazonaws.com`
}

function succeed(name: OperationName, body: unknown, requestId: string): ManagementResponse {
  const status = operations[name].success
  const headers = { 'x-amzn-RequestId': requestId }
  if (name === 'ExportApi') {
    const { contentType, text } = body as ExportedDocument
    return { operation: name, status, headers: { ...headers, 'content-type': contentType }, body: text }
  }
  return body === undefined
    ? { operation: name, status, headers }
    : { operation: name, status, headers, body }
}

function fail(operation: OperationName | undefined, error: unknown, requestId: string): ManagementResponse {
  const { name, status, message } =
    error instanceof ServiceError
      ? error
      : new ServiceError('InternalServerErrorException', 'Internal server error')
  const headers = {
    'x-amzn-RequestId': requestId,
    'x-amzn-ErrorType': name,
    ...(status === 503 && { 'retry-after': RETRY_AFTER_SECONDS }),
  }
  const answer = { status, headers, body: { message } }
  return operation ? { operation, ...answer } : answer
}

/** Long enough for another node to take over, or a database to start. */
const RETRY_AFTER_SECONDS = '2'

/** What a store of many nodes cannot do at the moment: clients of the service send such a call again by themselves. */
function refusalOfStore(error: unknown): ServiceError | undefined {
  if (error instanceof StoreUnavailableError)
    return new ServiceError('ServiceUnavailableException', 'Service Unavailable')
  return error instanceof StoreBusyError
    ? new ServiceError('TooManyRequestsException', 'Too Many Requests')
    : undefined
}

/** What the service says of a credential scope for another service. management §1.3 */
function badRegion(region: string): ServiceError {
  return new ServiceError(
    'InvalidSignatureException',
    `Credential should be scoped to a valid region, not '${region}'.`,
  )
}

/** UTC, whole seconds: `2026-03-02T09:00:00Z`. */
function formatTimestamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

const ID_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Ids that a call brings, then random ones. */
function drawIds(ids: readonly string[], draw: (length: number) => string): (length: number) => string {
  let drawn = 0
  return (length) => ids[drawn++] ?? draw(length)
}

function newId(length: number): string {
  return Array.from({ length }, () => ID_CHARACTERS[randomInt(ID_CHARACTERS.length)]).join('')
}
