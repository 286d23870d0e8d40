import { isUtf8 } from 'node:buffer'
import { CONNECTIONS_EXCEPTIONS, type ConnectionsException } from '@gatehouse/contract/core'
import { textOf } from '../../exchange/body-text.ts'
import type { Answer } from '../../exchange/exchange.ts'
import { chain, type MaybePromise } from '../../exchange/maybe-promise.ts'
import { decodeOrKeep } from '../../exchange/path.ts'
import type { RawHeaders } from '../../exchange/raw-headers.ts'
import type { WireRequest } from '../../iam/canonical-request.ts'
import type { CallDenial } from '../authorizers/authorize-call.ts'
import type { WebSocketPlan } from '../plan/compile.ts'
import type { Ids } from '../seams/ids.ts'
import type { Connections } from './connections.ts'
import type { Session } from './session.ts'

/** A call of @connections, below its stage. */
export interface ConnectionRequest {
  readonly apiId: string
  /** Undefined where there is no such API or stage. */
  readonly plan: WebSocketPlan | undefined
  readonly method: string
  /** As the path has it, still percent-encoded. */
  readonly encodedId: string
  /** The body; undefined when it is longer than a message may be. */
  readonly body: Uint8Array | undefined
  /** The call as it is on the wire: what a signature covers. */
  readonly wire: Omit<WireRequest, 'method'>
  /** The caller. */
  readonly sourceIp: string
  readonly userAgent?: string | undefined
  readonly domainName: string
  /** Whether it came by a custom domain name, and not by the API's own address. */
  readonly isOnDomain: boolean
  /** Whether it came over TLS. */
  readonly isSecure: boolean
}

/** What serving calls of @connections needs. */
export interface ConnectionsContext {
  readonly connections: Pick<Connections, 'find'>
  readonly ids: Ids
  readonly newTraceId: () => string
}

/** The longest message that can be sent. websocket-apis §2.3 */
export const MAX_POST_BYTES = 128 * 1024

/**
 * Answers a call of @connections: checks in the service's order, then does what is asked. At once, where no signature is to be
 * verified; and objects on this way are written out: spread, they cost as much again, see `test/bench/websocket.mjs`.
 * websocket-apis §10.2
 */
export function serveConnectionCall(
  context: ConnectionsContext,
  request: ConnectionRequest,
): MaybePromise<Answer> {
  const { plan, method, body } = request
  const serve = METHODS.get(method)
  const requestId = context.ids.newRequestId()
  if (!body) return { status: 413, headers: ['content-length', '0'], body: null }
  if (!plan || !serve || (plan.isOwnAddressDisabled && !request.isOnDomain))
    return refuse(context, { requestId, ...FORBIDDEN })
  const connectionId = decodeOrKeep(request.encodedId)
  const { authorizeCall } = plan
  const { wire, sourceIp, isSecure } = request
  const denied = authorizeCall?.({ ...wire, method, body, sourceIp, isSecure })
  return chain(denied, (denial) =>
    chain(plan.mayCall(), (mayCall) =>
      runCall(context, request, { plan, serve, body, connectionId, requestId, denial, mayCall }),
    ),
  )
}

interface Call {
  readonly plan: WebSocketPlan
  readonly serve: ServeMethod
  readonly body: Uint8Array
  readonly connectionId: string
  readonly requestId: string
  readonly denial: CallDenial | undefined
  readonly mayCall: boolean
}

function runCall(context: ConnectionsContext, request: ConnectionRequest, call: Call): Answer {
  const { method, body, domainName, sourceIp, userAgent } = request
  const { plan, connectionId, requestId } = call
  const session = context.connections.find(request.apiId, connectionId)
  const answer = answerCall(context, call, session)
  const connectedAt = session?.client.connectedAt
  plan.reportCall(
    { connectionId, connectedAt, domainName, sourceIp, userAgent },
    { requestId, method, status: answer.status, body: method === 'POST' ? body : undefined },
  )
  return answer
}

function answerCall(context: ConnectionsContext, call: Call, session: Session | undefined): Answer {
  const { connectionId, requestId, denial, mayCall } = call
  if (!session && !context.ids.isConnectionId(connectionId)) {
    const message = connectionId === '' ? 'Missing connectionId' : `Invalid connectionId: ${connectionId}`
    return refuse(context, { requestId, type: 'BadRequestException', message })
  }
  if (denial) return deny(context, requestId, denial)
  if (!session) return refuse(context, { requestId, ...GONE })
  if (!mayCall) return refuse(context, { requestId, ...LIMIT_EXCEEDED })
  return call.serve(context, session, call)
}

type AcceptedCall = Pick<Call, 'requestId' | 'body'>

type ServeMethod = (context: ConnectionsContext, session: Session, call: AcceptedCall) => Answer

const METHODS: ReadonlyMap<string, ServeMethod> = new Map<string, ServeMethod>([
  ['POST', post],
  ['GET', get],
  ['DELETE', remove],
])

/** Bytes that are not UTF-8 are replaced: what goes to a client is text. websocket-apis §10.3 */
function post(context: ConnectionsContext, session: Session, { requestId, body }: AcceptedCall): Answer {
  if (!session.post(isUtf8(body) ? body : textOf(body))) return refuse(context, { requestId, ...GONE })
  return { status: 200, headers: headersOf(context, requestId, ['content-length', '0']), body: null }
}

/** To the byte as the service lays it out. websocket-apis §10.1 */
function get(context: ConnectionsContext, session: Session, { requestId }: AcceptedCall): Answer {
  const { client, lastActiveAt } = session
  const identity = [`    "sourceIp" : ${JSON.stringify(client.sourceIp)}`]
  if (client.userAgent !== undefined) identity.push(`    "userAgent" : ${JSON.stringify(client.userAgent)}`)
  const text = [
    '{',
    '  "identity" : {',
    identity.join(',\n'),
    '  },',
    `  "connectedAt" : "${client.connectedAt?.toISOString()}",`,
    `  "lastActiveAt" : "${lastActiveAt.toISOString()}"`,
    '}',
  ].join('\n')
  const body = Buffer.from(text)
  return {
    status: 200,
    headers: headersOf(context, requestId, ['content-length', String(body.length)]),
    body,
  }
}

function remove(context: ConnectionsContext, session: Session, { requestId }: AcceptedCall): Answer {
  session.delete()
  return { status: 204, headers: headersOf(context, requestId, []), body: null }
}

interface CallRefusal {
  readonly requestId: string
  readonly type: ConnectionsException
  /** Undefined for an empty body. */
  readonly message?: string
}

const FORBIDDEN = { type: 'ForbiddenException', message: 'Forbidden' } as const
const GONE = { type: 'GoneException' } as const
/** *Assumed*: the message. websocket-apis §10.2 */
const LIMIT_EXCEEDED = { type: 'LimitExceededException', message: 'Too Many Requests' } as const

function refuse(context: ConnectionsContext, { requestId, type, message }: CallRefusal): Answer {
  const body = message === undefined ? null : Buffer.from(JSON.stringify({ message }))
  const own = ['content-length', String(body?.length ?? 0), 'x-amzn-ErrorType', type]
  const status = CONNECTIONS_EXCEPTIONS[type]
  return { status, headers: headersOf(context, requestId, own), body }
}

function deny(context: ConnectionsContext, requestId: string, denial: CallDenial): Answer {
  const body = Buffer.from(JSON.stringify(denial.body))
  const own = ['content-length', String(body.length), 'x-amzn-ErrorType', denial.type]
  return { status: 403, headers: headersOf(context, requestId, own), body }
}

function headersOf({ ids, newTraceId }: ConnectionsContext, requestId: string, own: RawHeaders): RawHeaders {
  return [
    'Content-Type',
    'application/json',
    'x-amzn-RequestId',
    ids.newUuid(),
    'x-amz-apigw-id',
    requestId,
    'X-Amzn-Trace-Id',
    `Root=${newTraceId()}`,
    ...own,
  ]
}

/** What follows `/@connections/` in a path below the stage; undefined when it is another path. websocket-apis §1.1 */
export function parseConnectionsPath(path: string): string | undefined {
  return (
    /^\/(?:@|%40)connections(?:\/([^/]*))?$/.exec(path)?.[1] ??
    (/^\/(?:@|%40)connections\/?$/.test(path) ? '' : undefined)
  )
}
