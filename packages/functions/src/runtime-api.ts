import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { FunctionCall } from './environment.ts'
import { MAX_PAYLOAD_BYTES, tooLargeMessage } from './invocation.ts'

/** What an executable tells through the Lambda Runtime API. */
export interface RuntimeListener {
  /** It asked for its next call: whatever it had before is over. */
  ready(): void
  returned(requestId: string, payload: string): void
  /** `errorPayload`: what it posted, where that is an error as Lambda has it. */
  threw(requestId: string, error: string, errorPayload?: string): void
  notStarted(error: string, errorPayload?: string): void
}

export interface RuntimeApi {
  /** Host and port, for `AWS_LAMBDA_RUNTIME_API`. */
  readonly address: string
  /** Hands a call to the executable, which has asked for one or will. */
  give(call: FunctionCall, deadline: number): void
  close(): void
}

const ROOT = '/2018-06-01/runtime'

/** Serves the Lambda Runtime API to one executable, on a free port of loopback. Source: Lambda's "Using the Lambda runtime API". */
export async function startRuntimeApi(
  listener: RuntimeListener,
  newTraceId: () => string,
): Promise<RuntimeApi> {
  const api = new RuntimeApiServer(listener, newTraceId)
  const server = createServer((request, response) => {
    if (!isOfExecutable(request, address)) return refuse(response, 403, 'Forbidden')
    api.answer(request, response).catch(() => response.destroy())
  })
  server.requestTimeout = 0
  // An executable sends nothing while it has a call, for up to fifteen minutes; not every client of HTTP connects anew after that.
  server.keepAliveTimeout = 0
  const address = await listenLocally(server)
  return {
    address,
    give: (call, deadline) => api.give(call, deadline),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** A class because it holds the executable's question for its next call until there is one. */
class RuntimeApiServer {
  readonly #listener: RuntimeListener
  readonly #newTraceId: () => string
  readonly #underWay = new Set<string>()
  #waiting: ServerResponse | undefined
  #given: { readonly call: FunctionCall; readonly deadline: number } | undefined

  constructor(listener: RuntimeListener, newTraceId: () => string) {
    this.#listener = listener
    this.#newTraceId = newTraceId
  }

  give(call: FunctionCall, deadline: number): void {
    this.#given = { call, deadline }
    this.#hand()
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '' } = request
    if (method === 'GET' && url === `${ROOT}/invocation/next`) {
      this.#waiting = response
      this.#listener.ready()
      return this.#hand()
    }
    const body = await readText(request)
    if (body === undefined) return this.#refuseTooLong(url, response)
    if (method !== 'POST') return refuse(response, 404, 'NotFound')
    if (url === `${ROOT}/init/error`) {
      const { message, payload } = readError(body, request)
      this.#listener.notStarted(message, payload)
      return accept(response)
    }
    const [, requestId = '', kind] = /\/invocation\/([^/]+)\/(response|error)$/.exec(url) ?? []
    if (!url.startsWith(ROOT) || !kind) return refuse(response, 404, 'NotFound')
    if (!this.#underWay.delete(requestId)) return refuse(response, 400, 'InvalidRequestID')
    if (kind === 'response') {
      this.#listener.returned(requestId, body)
      return accept(response)
    }
    const { message, payload } = readError(body, request)
    this.#listener.threw(requestId, message, payload)
    return accept(response)
  }

  #hand(): void {
    if (!this.#waiting || !this.#given) return
    const { call, deadline } = this.#given
    this.#underWay.add(call.requestId)
    this.#waiting.writeHead(200, headersOf(call, deadline, this.#newTraceId())).end(call.payload)
    this.#waiting = undefined
    this.#given = undefined
  }

  #refuseTooLong(url: string, response: ServerResponse): void {
    const [, requestId = ''] = /\/invocation\/([^/]+)\/response$/.exec(url) ?? []
    if (this.#underWay.delete(requestId)) this.#listener.threw(requestId, tooLargeMessage())
    refuse(response, 413, 'RequestEntityTooLarge')
  }
}

/** No page in a browser, which may send requests to loopback: those say so, or come by a name that was made to lead here. */
function isOfExecutable({ headers }: IncomingMessage, address: string): boolean {
  return headers.host === address && headers.origin === undefined && headers['sec-fetch-site'] === undefined
}

function headersOf(
  { requestId, functionArn }: FunctionCall,
  deadline: number,
  traceId: string,
): Record<string, string> {
  return {
    'content-type': 'application/json',
    'Lambda-Runtime-Aws-Request-Id': requestId,
    'Lambda-Runtime-Deadline-Ms': String(deadline),
    'Lambda-Runtime-Invoked-Function-Arn': functionArn,
    'Lambda-Runtime-Trace-Id': `Root=${traceId};Sampled=0`,
  }
}

/** An error report, and its message: the report's type where it has none. */
function readError(body: string, { headers }: IncomingMessage): { message: string; payload?: string } {
  const type = String(headers['lambda-runtime-function-error-type'] ?? 'Unhandled')
  try {
    const { errorMessage }: { errorMessage?: unknown } = JSON.parse(body)
    return { message: String(errorMessage ?? type), payload: body }
  } catch {
    return { message: type }
  }
}

function accept(response: ServerResponse): void {
  response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}')
}

function refuse(response: ServerResponse, status: number, errorType: string): void {
  const body = JSON.stringify({ errorMessage: errorType, errorType })
  response.writeHead(status, { 'content-type': 'application/json' }).end(body)
}

async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  const sent: AsyncIterable<Buffer> = request
  let length = 0
  for await (const chunk of sent) {
    length += chunk.length
    if (length <= MAX_PAYLOAD_BYTES) chunks.push(chunk)
  }
  return length > MAX_PAYLOAD_BYTES ? undefined : Buffer.concat(chunks).toString()
}

function listenLocally(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    // Also what comes later is heard: without a free descriptor it cannot accept a connection.
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('it listens on no port'))
      else resolve(`127.0.0.1:${address.port}`)
    })
  })
}
