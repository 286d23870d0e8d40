import { type IncomingHttpHeaders, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Request } from '../cases/traffic/scene.ts'

/** What a client got of an API. */
export interface TrafficAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** How a request is sent. */
export interface SendOptions {
  readonly timeoutMs?: number
  /** The address to connect to, where the endpoint's own host has none. */
  readonly connectTo?: string
}

/**
 * Sends a request to an API that is served at `endpoint`, its path byte for byte as it stands, on a connection of its own. Rejects when nothing
 * answers in time.
 */
export function sendRequest(
  endpoint: string,
  { method = 'GET', path, headers = [], latinHeaders = [], body, chunked = false }: Request,
  { timeoutMs = 30_000, connectTo = endpoint }: SendOptions = {},
): Promise<TrafficAnswer> {
  const { host, pathname } = new URL(endpoint)
  const { protocol, hostname, port } = new URL(connectTo)
  const sent = [
    ...['Host', host, ...headers].map((text) => Buffer.from(text).toString('latin1')),
    ...latinHeaders,
    ...(chunked ? ['Transfer-Encoding', 'chunked'] : lengthOf(body)),
  ]
  const start = protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const target = `${pathname.replace(/\/$/, '')}${path}`
    const signal = AbortSignal.timeout(timeoutMs)
    const outgoing = start({ hostname, port, path: target, method, headers: sent, agent: false, signal })
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const { statusCode: status = 0, headers: received } = incoming
        resolve({ status, headers: received, text: Buffer.concat(chunks).toString() })
      })
    })
    if (!chunked || body === undefined) return void outgoing.end(body)
    outgoing.write(body.slice(0, 3))
    outgoing.end(body.slice(3))
  })
}

function lengthOf(body: string | Uint8Array | undefined): string[] {
  return body === undefined ? [] : ['Content-Length', String(Buffer.byteLength(body))]
}
