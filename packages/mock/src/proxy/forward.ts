import { Agent as HttpAgent, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { buffer } from 'node:stream/consumers'
import type { Call } from '../calls/call.ts'

/** What an endpoint answered. */
export interface Forwarded {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Sends calls to an endpoint. */
export interface Forwarder {
  /** Rejects when the endpoint cannot be reached or does not answer in time. */
  forward(call: Call, body: Uint8Array): Promise<Forwarded>
  /** Closes the connections that are kept. */
  close(): void
}

/** Headers that are for one connection only (RFC 9110 §7.6.1), and those that are set anew. */
const OF_CONNECTION = [
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade', 'content-length', 'accept-encoding', 'expect'],
]

const TIME_LIMIT_MS = 30_000

/** Sends calls to an endpoint, whose path comes before theirs. */
export function createForwarder(target: URL): Forwarder {
  const isTls = target.protocol === 'https:'
  const agent = isTls ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  const send = isTls ? requestHttps : requestHttp
  const base = target.pathname.replace(/\/$/, '')
  return {
    forward: (call, body) =>
      new Promise((resolve, reject) => {
        const path = `${base}${call.path}${call.query === '' ? '' : `?${call.query}`}`
        const { hostname, port } = target
        const host = hostname.replace(/^\[|\]$/g, '')
        const signal = AbortSignal.any([call.signal, AbortSignal.timeout(TIME_LIMIT_MS)])
        const options = { agent, host, port, path, method: call.method, signal }
        const outgoing = send({ ...options, headers: headersOf(call, target, body) }, async (incoming) => {
          try {
            const body = await buffer(incoming)
            const headers = keepEndToEnd(incoming.headers)
            resolve({ status: incoming.statusCode ?? 0, headers, body })
          } catch (error) {
            reject(error)
          }
        })
        outgoing.once('error', reject)
        outgoing.end(body)
      }),
    close: () => agent.destroy(),
  }
}

function headersOf(call: Call, target: URL, body: Uint8Array): Record<string, string> {
  const length = body.length > 0 || call.header('content-length') !== undefined
  return {
    ...keepEndToEnd(call.headers()),
    // A signature is for the host that the caller knows.
    host: isSigned(call) ? (call.header('host') ?? target.host) : target.host,
    // What is judged must be read.
    'accept-encoding': 'identity',
    ...(length ? { 'content-length': String(body.length) } : {}),
  }
}

function isSigned(call: Call): boolean {
  return call.header('authorization')?.startsWith('AWS4-') ?? false
}

function keepEndToEnd(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const named = (headers.connection ?? '')
    .toString()
    .toLowerCase()
    .split(/\s*,\s*/)
  const kept = Object.entries(headers).filter(
    ([name]) => !OF_CONNECTION.includes(name) && !named.includes(name),
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, [value].flat().join(', ')]))
}
