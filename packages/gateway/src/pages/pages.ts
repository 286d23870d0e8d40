import type { IncomingMessage, ServerResponse } from 'node:http'
import { createPublications, type PublicationAnswer } from '@gatehouse/contract/publications'
import type { Answer } from '@gatehouse/runtime'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { createConfigSchema } from '../options/config-schema.ts'
import { sendByNode, sendHeld } from '../requests/send-by-node.ts'

/** What of the contract's APIs the gateway serves, and below which path; @connections are a stage's own. */
const publications = createPublications({
  aws: '',
  catalog: '/catalog',
  connections: '/_aws/execute-api/p4e8t1s6h9/live',
})

/** Serves the gateway's own pages: the contract and its documentation. */
export async function servePage(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path === '/_gatehouse/config.schema.json') return sendJson(response, 200, createConfigSchema())
  const { method = '', headers } = request
  const answer = await publications.answer({ method, path, header: (name) => headers[name]?.toString() })
  if (!answer) return sendJson(response, 404, { message: 'Not Found' })
  sendPublication(response, answer)
}

/** What the guard said about caches stays beside what the publication says. */
function sendPublication(response: ServerResponse, { status, headers, body }: PublicationAnswer): void {
  for (const [name, value] of Object.entries(headers)) response.appendHeader(name, value)
  if (body) response.setHeader('content-length', body.length)
  response.writeHead(status).end(body)
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendByNode(response, toJson(status, body))
}

/** The same for what may be long: 503 where there is no room for it. */
export function sendLongJson(
  response: ServerResponse,
  { status, body }: { readonly status: number; readonly body: unknown },
  held: HeldBytes,
): void {
  sendLong(response, toJson(status, body), held)
}

/** The same for any other form. */
export function sendLong(response: ServerResponse, answer: Answer, held: HeldBytes): void {
  sendHeld(response, { answer, refuse: () => toJson(503, UNAVAILABLE) }, held)
}

const UNAVAILABLE = { message: 'Service Unavailable' }

function toJson(status: number, body: unknown): Answer {
  const bytes = Buffer.from(JSON.stringify(body))
  return {
    status,
    headers: ['content-type', 'application/json', 'content-length', String(bytes.length)],
    body: bytes,
  }
}
