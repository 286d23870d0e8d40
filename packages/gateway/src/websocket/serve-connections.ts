import { Readable } from 'node:stream'
import {
  type Answer,
  type ConnectionDesk,
  decodeOrKeep,
  formatForbidden,
  MAX_POST_BYTES,
  readBody,
  serveConnectionCall,
  type WebSocketPlan,
} from '@gatehouse/runtime'
import { newRequestId } from '../random.ts'
import { firstOf, type Visit } from '../visit.ts'

/** Where a plain request for a WebSocket API goes. */
export interface ConnectionsPlace {
  readonly apiId: string
  /** Undefined where there is no such API or stage. */
  readonly plan: WebSocketPlan | undefined
  readonly sourceIp: string
}

/** Serves a call of @connections. `encodedId` is what its path names. Reads no more of a body than a message may have. */
export async function serveConnections(
  desk: ConnectionDesk,
  visit: Visit,
  { encodedId, apiId, plan, sourceIp }: ConnectionsPlace & { readonly encodedId: string },
): Promise<Answer> {
  const { url, method, rawHeaders, host } = visit
  const cut = url.indexOf('?')
  const [path, query] = cut === -1 ? [url, ''] : [url.slice(0, cut), url.slice(cut + 1)]
  return serveConnectionCall(desk, {
    apiId,
    plan,
    encodedId,
    method,
    wire: { path, query, headers: rawHeaders },
    sourceIp,
    userAgent: firstOf(visit, 'user-agent'),
    domainName: host.replace(/:\d+$/, '').toLowerCase(),
    body: await readMessage(visit),
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
function readMessage(visit: Visit): Promise<Uint8Array | undefined> {
  if (visit.announcedBytes > MAX_POST_BYTES) return Promise.resolve(undefined)
  const { body } = visit.openUpload()
  if (!(body instanceof Readable)) return readBody(body, MAX_POST_BYTES)
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0
    body.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MAX_POST_BYTES) resolve(undefined)
      else chunks.push(chunk)
    })
    body.once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, bytes)))
    body.once('close', () => resolve(undefined))
    body.once('error', () => resolve(undefined))
  })
}
