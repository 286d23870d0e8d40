import type { IncomingMessage } from 'node:http'
import {
  type Answer,
  type ConnectionDesk,
  decodeOrKeep,
  formatForbidden,
  MAX_POST_BYTES,
  serveConnectionCall,
  type WebSocketPlan,
} from '@gatehouse/runtime'
import { newRequestId } from '../random.ts'

/** Where a plain request for a WebSocket API goes. */
export interface ConnectionsPlace {
  readonly apiId: string
  /** Undefined where there is no such API or stage. */
  readonly plan: WebSocketPlan | undefined
  readonly sourceIp: string
  readonly host: string
}

/** Serves a call of @connections. `encodedId` is what its path names. Reads no more of a body than a message may have. */
export async function serveConnections(
  desk: ConnectionDesk,
  request: IncomingMessage,
  { encodedId, apiId, plan, sourceIp, host }: ConnectionsPlace & { readonly encodedId: string },
): Promise<Answer> {
  const { url = '', method = '', rawHeaders, headers } = request
  const cut = url.indexOf('?')
  const [path, query] = cut === -1 ? [url, ''] : [url.slice(0, cut), url.slice(cut + 1)]
  return serveConnectionCall(desk, {
    apiId,
    plan,
    encodedId,
    method,
    wire: { path, query, headers: rawHeaders },
    sourceIp,
    userAgent: headers['user-agent'],
    domainName: host.replace(/:\d+$/, '').toLowerCase(),
    body: await readMessage(request),
  })
}

/** What a WebSocket API answers to a plain request that is no call of @connections. *Assumed* for the stage itself. Facts §1.3 */
export function refusePlainRequest(): Answer {
  return formatForbidden(newRequestId())
}

/** The same on a custom domain name, where a stage's name in the path is a usual mistake. *Assumed*: the status. Facts §1.1 */
export function refuseOnDomain(path: string, method: string): Answer {
  const message = `No method found matching route ${decodeOrKeep(path.slice(1))} for http method ${method}.`
  const body = Buffer.from(JSON.stringify({ message }))
  const headers = ['content-type', 'application/json', 'content-length', String(body.length)]
  return { status: 404, headers: [...headers, 'x-amz-apigw-id', newRequestId()], body }
}

/** A body of at most a message's length; undefined for a longer one, and for one that broke off. */
function readMessage(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_POST_BYTES) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MAX_POST_BYTES) resolve(undefined)
      else chunks.push(chunk)
    })
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, bytes)))
    request.once('close', () => resolve(undefined))
    request.once('error', () => resolve(undefined))
  })
}
