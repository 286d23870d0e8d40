import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from '@gatehouse/runtime'
import { NO_BODY } from '../management/authenticate.ts'
import type { ManagementContext } from '../management/manage.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { sendHeld } from '../requests/send-by-node.ts'
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

interface AsyncApiCall {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** What the answer counts for: it is as long as the API. */
  readonly held: HeldBytes
}

/**
 * Answers `GET /_gatehouse/asyncapi/{apiId}`: a WebSocket API as an AsyncAPI 3.0 document, by what the management API says of it to this
 * caller. An HTTP API is a 400, what is not there the management API's own 404. Nothing is indented: schemas may be deep and wide, and the
 * document would be many times as long as the API.
 */
export async function serveAsyncApi(
  context: Pick<ManagementContext, 'management' | 'authenticate'>,
  apiId: string,
  { request, response, held }: AsyncApiCall,
): Promise<void> {
  const refuse = () => toAnswer(503, toJson({ message: 'Service Unavailable' }))
  const send = (status: number, body: Uint8Array) =>
    sendHeld(response, { answer: toAnswer(status, body), refuse }, held)
  try {
    const source = await readWebSocketApi(createReader(context, request), apiId)
    if (source) send(200, toJson(describeWebSocketApi(source, source.api.apiEndpoint ?? '')))
    else send(400, toJson({ message: NO_WEBSOCKETS }))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    send(error.status, error.body)
  }
}

function toJson(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}

function toAnswer(status: number, body: Uint8Array): Answer {
  return { status, headers: [...HEADERS, 'content-length', String(body.length)], body }
}

const HEADERS = [
  ...['content-type', 'application/json'],
  ...['cache-control', 'no-store'],
  ...['x-content-type-options', 'nosniff'],
]

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
