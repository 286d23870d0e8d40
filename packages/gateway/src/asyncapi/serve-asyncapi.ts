import type { IncomingMessage, ServerResponse } from 'node:http'
import { NO_BODY } from '../management/authenticate.ts'
import type { ManagementContext } from '../management/manage.ts'
import { describeWebSocketApi } from './describe-websocket-api.ts'
import { readWebSocketApi } from './read-websocket-api.ts'

const PATH = /^\/_gatehouse\/asyncapi\/([A-Za-z0-9-]+)$/

/** The API whose AsyncAPI document a path names; undefined where it names none. */
export function parseAsyncApiPath(path: string): string | undefined {
  return PATH.exec(path)?.[1]
}

/** An answer of the management API that is not a success, as it came. */
class Refused extends Error {
  readonly status: number
  readonly body: Uint8Array

  constructor(status: number, body: Uint8Array) {
    super(`answered ${status}`)
    this.status = status
    this.body = body
  }
}

/**
 * Answers `GET /_gatehouse/asyncapi/{apiId}`: a WebSocket API as an AsyncAPI 3.0 document, by what the management API says of it to this
 * caller. An HTTP API is a 400, what is not there the management API's own 404.
 */
export async function serveAsyncApi(
  context: Pick<ManagementContext, 'management' | 'authenticate'>,
  apiId: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const source = await readWebSocketApi(createReader(context, request), apiId)
    if (!source) return send(response, 400, Buffer.from(JSON.stringify({ message: NO_WEBSOCKETS })))
    const document = describeWebSocketApi(source, source.api.apiEndpoint ?? '')
    send(response, 200, Buffer.from(`${JSON.stringify(document, null, 2)}\n`))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    send(response, error.status, error.body)
  }
}

const NO_WEBSOCKETS =
  'AsyncAPI documents are of WebSocket APIs. This is an HTTP API, which ExportApi gives as an OpenAPI document'

/**
 * Management calls in the name of the request: its signature says which account and region are meant, and each call has to be one
 * that the caller may make.
 */
function createReader(
  { management, authenticate }: Pick<ManagementContext, 'management' | 'authenticate'>,
  request: IncomingMessage,
) {
  return async (target: string): Promise<unknown> => {
    const [path = '', query = ''] = target.split('?')
    const caller = await authenticate?.(request, path.slice('/v2'.length), NO_BODY)
    if (caller && 'denial' in caller)
      throw new Refused(403, Buffer.from(JSON.stringify({ message: caller.message })))
    const scope = caller && { account: caller.account, region: caller.region }
    const { host = '', authorization = '' } = request.headers
    const call = { method: 'GET', path, query, host, authorization, dialect: 'service', scope } as const
    const { status, body = Buffer.of() } = await management.answer({ ...call, body: Buffer.of() })
    if (status !== 200) throw new Refused(status, body)
    return JSON.parse(Buffer.from(body).toString())
  }
}

function send(response: ServerResponse, status: number, body: Uint8Array): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'content-length': body.length,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(body)
}
