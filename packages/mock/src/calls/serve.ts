import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Answer, Call } from './call.ts'

/** Where to listen. */
export interface ListenOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number
  /** Loopback (127.0.0.1) unless told. */
  readonly host?: string
}

/** A server that listens. */
export interface MockServer {
  /** Where it listens: `http://127.0.0.1:4010`. */
  readonly url: string
  /** Ends its connections and stops listening. */
  close(): Promise<void>
}

/** Serves calls over HTTP. Rejects when the port is taken or the address is not one of this machine's. */
export async function serve(
  answer: (call: Call) => Promise<Answer>,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<MockServer> {
  const server = createServer((request, response) => void handle(answer, request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the mock listens on no port')
  const { address, family, port: taken } = bound
  const name = family === 'IPv6' ? `[${address}]` : address
  return { url: `http://${name}:${taken}`, close: () => closeServer(server) }
}

async function handle(
  answer: (call: Call) => Promise<Answer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    write(response, request, await answer(new NodeCall(request, response)))
  } catch {
    // The caller went away while it was waited for, or a fault cuts it off.
    response.destroy()
  }
}

/** A request of Node's server as a call. What few calls look at is made when it is looked at. */
class NodeCall implements Call {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly #request: IncomingMessage
  readonly #response: ServerResponse
  #signal: AbortSignal | undefined

  constructor(request: IncomingMessage, response: ServerResponse) {
    const { url = '', method = '' } = request
    const cut = url.indexOf('?')
    this.method = method
    this.path = cut === -1 ? url : url.slice(0, cut)
    this.query = cut === -1 ? '' : url.slice(cut + 1)
    this.#request = request
    this.#response = response
  }

  /** Who stops reading it leaves the rest to be read, and dropped, once the answer is written. */
  get body(): AsyncIterable<Uint8Array> {
    return { [Symbol.asyncIterator]: () => this.#request.iterator({ destroyOnReturn: false }) }
  }

  header(name: string): string | undefined {
    return this.#request.headers[name]?.toString()
  }

  headers(): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(this.#request.headers).map(([name, it]) => [name, String(it)]))
  }

  get signal(): AbortSignal {
    this.#signal ??= signalOf(this.#response)
    return this.#signal
  }
}

function signalOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  if (response.destroyed) gone.abort()
  else response.once('close', () => gone.abort())
  return gone.signal
}

/**
 * What is left of a body is read and dropped, within limits, before the connection ends: who writes before it reads would see a reset in
 * place of the answer. RFC 9112 §9.6
 */
function write(response: ServerResponse, request: IncomingMessage, { status, headers, body }: Answer): void {
  const all: string[] = []
  for (const name in headers) all.push(name, headers[name] ?? '')
  if (body !== undefined) all.push('content-length', String(Buffer.byteLength(body)))
  if (request.complete) {
    response.writeHead(status, all).end(body)
    return
  }
  if (body === undefined && status !== 204 && status !== 304) all.push('content-length', '0')
  response.writeHead(status, [...all, 'connection', 'close']).flushHeaders()
  if (body !== undefined) response.write(body)
  void readRest(request).then(() => response.end())
}

/** How much of a body is dropped, and how long that may take. */
const REST = { bytes: 64 * 1024 * 1024, ms: 10_000 }

/** Resolves once a request is at its end, or gone, or goes beyond the limits. */
function readRest(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    if (request.destroyed) return resolve()
    const finish = () => {
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(finish, REST.ms).unref()
    let left = REST.bytes
    request.on('data', (chunk: Uint8Array) => {
      left -= chunk.length
      if (left < 0) finish()
    })
    for (const event of ['end', 'close', 'error']) request.once(event, finish)
    request.resume()
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
