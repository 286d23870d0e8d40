import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { toCatalog } from '@gatehouse/contract/catalog'
import type { WireResponse } from '@gatehouse/contract/responses'
import type { Management, ManagementResponse } from '@gatehouse/control'
import type { Authenticate, Denial } from './authenticate.ts'
import { splitUrl } from './split-url.ts'

/** The largest body of a management call: an import takes 6 MB of text, which JSON may escape. */
const MAX_BODY_BYTES = 16 * 1024 * 1024

/** What an answer has that the contract does not allow; empty for a good one. */
export type CheckResponse = (
  operation: NonNullable<ManagementResponse['operation']>,
  response: WireResponse,
) => readonly string[]

/** How the management API is served. */
export interface ManagementDesk {
  readonly management: Management
  /** Given in tests: an answer outside the contract becomes a 500 that says so. */
  readonly check: CheckResponse | undefined
  /** Undefined where calls need no signature. */
  readonly authenticate?: Authenticate | undefined
}

/** The base path of the catalog dialect. */
export const CATALOG = '/catalog'

/** Whether a path is one of the management API's, in either dialect. */
export function isManagementPath(path: string): boolean {
  return /^(?:\/catalog)?\/v2(?:\/|$)/.test(path)
}

/** Serves a management call, in the catalog dialect below its base path. */
export async function serveManagement(
  desk: ManagementDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request)
  if (body === 'aborted') return
  if (body === 'too large') return refuseLarge(response)
  const { url = '', method = '', headers } = request
  const { path, query } = splitUrl(url)
  const inCatalog = path.startsWith(`${CATALOG}/`)
  const ownPath = inCatalog ? path.slice(CATALOG.length) : path
  const scope = await desk.authenticate?.(request, ownPath.slice('/v2'.length), body)
  const answer =
    scope && 'denial' in scope
      ? deny(scope)
      : await desk.management.handle({
          method,
          path: ownPath,
          query,
          host: headers.host ?? '',
          authorization: headers.authorization ?? '',
          scope,
          body,
        })
  writeManagement(response, path, desk.check ? checked(answer, desk.check) : answer)
}

/** Writes an answer in the dialect that a path asks for. */
export function writeManagement(response: ServerResponse, path: string, answer: ManagementResponse): void {
  const inCatalog = path.startsWith(`${CATALOG}/`)
  write(response, inCatalog ? { ...answer, ...toCatalog(answer.operation, answer) } : answer)
}

/** A refusal in the service's form. */
export function deny({ denial, message }: Denial): ManagementResponse {
  return {
    status: 403,
    headers: { 'x-amzn-RequestId': randomUUID(), 'x-amzn-ErrorType': denial },
    body: { message },
  }
}

function checked(answer: ManagementResponse, check: CheckResponse): ManagementResponse {
  const { operation, status, headers, body } = answer
  // A document in YAML is text, of which the contract asks nothing.
  if (!operation || status >= 500 || headers['content-type'] === 'application/yaml') return answer
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const wire = body === undefined ? undefined : (JSON.parse(text) as unknown)
  const violations = check(operation, { status, body: wire })
  if (violations.length === 0) return answer
  return {
    ...answer,
    status: 500,
    body: { message: `Answer outside the contract: ${violations.join('; ')}` },
  }
}

function write(response: ServerResponse, { status, headers, body }: ManagementResponse): void {
  if (body === undefined) {
    response.writeHead(status, headers).end()
    return
  }
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers, 'content-length': bytes.length })
    .end(bytes)
}

function refuseLarge(response: ServerResponse): void {
  const headers = { 'x-amzn-ErrorType': 'RequestEntityTooLargeException', connection: 'close' }
  write(response, { status: 413, headers, body: { message: 'Request Entity Too Large' } })
}

async function readBody(request: IncomingMessage): Promise<Buffer | 'aborted' | 'too large'> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return 'too large'
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > MAX_BODY_BYTES) return 'too large'
      chunks.push(chunk)
    }
  } catch {
    return 'aborted'
  }
  return Buffer.concat(chunks)
}
