import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
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

/** Serves calls over HTTP. Rejects when the port is taken or the address is none of this machine's. */
export async function serve(
  answer: (call: Call) => Promise<Answer>,
  { port = 0, host = '127.0.0.1' }: ListenOptions = {},
): Promise<MockServer> {
  const server = createServer((request, response) => void handle(answer, request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { address, family, port: taken } = server.address() as AddressInfo
  const name = family === 'IPv6' ? `[${address}]` : address
  return { url: `http://${name}:${taken}`, close: () => closeServer(server) }
}

async function handle(
  answer: (call: Call) => Promise<Answer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  try {
    write(response, request, await answer(toCall(request, gone.signal)))
  } catch {
    // The caller went away while it was waited for.
    response.destroy()
  }
}

function toCall(request: IncomingMessage, signal: AbortSignal): Call {
  const { url = '', method = '', headers } = request
  const cut = url.indexOf('?')
  return {
    method,
    path: cut === -1 ? url : url.slice(0, cut),
    query: cut === -1 ? '' : url.slice(cut + 1),
    header: (name) => headers[name]?.toString(),
    body: request,
    signal,
  }
}

/** What is left of a body that was not read is not read either: the connection ends with the answer. */
function write(response: ServerResponse, request: IncomingMessage, { status, headers, body }: Answer): void {
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  const end = request.complete ? {} : { connection: 'close' }
  response.writeHead(status, { ...headers, ...length, ...end }).end(body)
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
