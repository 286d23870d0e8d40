import { Readable } from 'node:stream'
import {
  type Answer,
  ByteCollector,
  type ConnectionRequest,
  type ConnectionsContext,
  decodeOrKeep,
  firstOf,
  formatFault,
  formatForbidden,
  MAX_POST_BYTES,
  nameOfHost,
  OVERLOADED,
  readBody,
  serveConnectionCall,
  type WebSocketPlan,
} from '@gatehouse/runtime'
import type { Directory } from '../addresses/directory.ts'
import { splitUrl } from '../addresses/split-url.ts'
import { newRequestId } from '../ids/random.ts'
import { formatGuardRefusal } from '../management/format-guard-refusal.ts'
import { type GuardRules, guardConnectionCall } from '../management/guard-request.ts'
import { toGuarded } from '../management/guard-rules.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import type { ClientRequest } from '../requests/client-request.ts'
import type { RoutedConnectionCall, WorkerGroup } from '../state/state-link.ts'

/** What serving calls of @connections needs, where others may have the connection. */
export interface ConnectionCallsContext extends ConnectionsContext {
  readonly owners: Pick<WorkerGroup, 'isOwn' | 'callConnection'> | undefined
  readonly guard: GuardRules
}

/** A call of @connections, and where it leads. */
export interface ConnectionCallRequest {
  readonly apiId: string
  /** Undefined where there is no such API or stage. */
  readonly plan?: WebSocketPlan | undefined
  readonly stageName?: string | undefined
  /** What its path names. */
  readonly encodedId: string
  readonly sourceIp: string
  /** Whether it came by a custom domain name. */
  readonly isOnDomain: boolean
  /** What its body counts for. */
  readonly held: HeldBytes
}

/**
 * Serves a call of @connections, here or where its connection is; where calls need no signature, not for strangers' pages. Reads
 * no more of a body than a message may have.
 */
export async function serveConnections(
  context: ConnectionCallsContext,
  clientRequest: ClientRequest,
  place: ConnectionCallRequest,
): Promise<Answer> {
  const { path } = splitUrl(clientRequest.url)
  const verdict = guardConnectionCall(context.guard, toGuarded(clientRequest, path), place)
  const { kind, headers } = verdict
  if (kind === 'refused') return formatGuardRefusal(verdict.message, headers)
  if (kind === 'preflight') return { status: 204, headers, body: null }
  const answer = await serveCall(context, clientRequest, place)
  return headers.length === 0 ? answer : { ...answer, headers: [...answer.headers, ...headers] }
}

async function serveCall(
  context: ConnectionCallsContext,
  clientRequest: ClientRequest,
  place: ConnectionCallRequest,
): Promise<Answer> {
  const { encodedId, apiId, plan, stageName = '', sourceIp, isOnDomain, held } = place
  const { url, method, rawHeaders, host, socket } = clientRequest
  const { path, query } = splitUrl(url)
  const wire = { path, query, headers: rawHeaders }
  const userAgent = firstOf(rawHeaders, 'user-agent')
  const domainName = nameOfHost(host)
  const isSecure = 'encrypted' in socket
  const body = await readMessage(clientRequest, held)
  if (body === 'overloaded') return formatFault(OVERLOADED, newRequestId())
  if (plan !== undefined && isElsewhere(context, decodeOrKeep(encodedId))) {
    const from = { sourceIp, userAgent, domainName, isOnDomain, isSecure }
    const call = { apiId, stageName, encodedId, method, wire, body, ...from }
    const answer = await context.owners?.callConnection(call)
    if (answer) return answer
  }
  // Written out: spread, objects on this way cost as much again.
  const call: ConnectionRequest = {
    apiId,
    plan,
    encodedId,
    method,
    wire,
    sourceIp,
    userAgent,
    domainName,
    isOnDomain,
    isSecure,
    body,
  }
  return serveConnectionCall(context, call)
}

function isElsewhere({ ids, owners }: ConnectionCallsContext, connectionId: string): boolean {
  return owners !== undefined && ids.isConnectionId(connectionId) && !owners.isOwn(connectionId)
}

/** Serves a call of @connections that came in elsewhere. */
export async function serveForwardedCall(
  context: ConnectionsContext,
  directory: Directory,
  { stageName, ...call }: RoutedConnectionCall,
): Promise<Answer> {
  const plan = await directory.planOf({ apiId: call.apiId, stageName })
  return serveConnectionCall(context, {
    ...call,
    plan: plan?.protocolType === 'WEBSOCKET' ? plan : undefined,
  })
}

/**
 * What a WebSocket API answers to a plain request that is not a call of @connections. *Assumed* for the stage itself.
 * websocket-apis §1.3
 */
export function refusePlainRequest(): Answer {
  return formatForbidden(newRequestId())
}

/**
 * The same on a custom domain name, where a stage's name in the path is a usual mistake. *Assumed*: the status.
 * websocket-apis §1.1
 */
export function refuseOnDomain(path: string, method: string): Answer {
  const message = `No method found matching route ${decodeOrKeep(path.slice(1))} for http method ${method}.`
  const body = Buffer.from(JSON.stringify({ message }))
  const headers = ['content-type', 'application/json', 'content-length', String(body.length)]
  return { status: 404, headers: [...headers, 'x-amz-apigw-id', newRequestId()], body }
}

/** A body of at most a message's length; undefined for a longer one, and for one that broke off. */
function readMessage(
  clientRequest: ClientRequest,
  held: HeldBytes,
): Promise<Uint8Array | 'overloaded' | undefined> {
  if (clientRequest.announcedBytes > MAX_POST_BYTES) return Promise.resolve(undefined)
  const upload = clientRequest.openUpload(held)
  const { body } = upload
  if (!(body instanceof Readable)) return readBody(body, MAX_POST_BYTES)
  const collector = new ByteCollector(MAX_POST_BYTES)
  return new Promise((resolve) => {
    const refuse = () => {
      collector.clear()
      resolve(upload.isRefused() ? 'overloaded' : undefined)
    }
    let bytes = 0
    body.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MAX_POST_BYTES) refuse()
      else collector.add(chunk)
    })
    body.once('end', () => resolve(collector.finish()))
    body.once('close', refuse)
    body.once('error', refuse)
  })
}
