import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Call } from './environment.ts'
import { MAX_PAYLOAD_BYTES, tooLargeMessage } from './invocation.ts'

/** What an executable tells through the Lambda Runtime API. */
export interface RuntimeListener {
  /** It asked for its next call: whatever it had before is over. */
  ready(): void
  returned(requestId: string, payload: string): void
  threw(requestId: string, error: string): void
  notStarted(error: string): void
}

export interface RuntimeApi {
  /** Host and port, for `AWS_LAMBDA_RUNTIME_API`. */
  readonly address: string
  /** Hands a call to the executable, which has asked for one or will. */
  give(call: Call, deadline: number): void
  close(): void
}

const ROOT = '/2018-06-01/runtime'

/** Serves the Lambda Runtime API to one executable, on a free port of loopback. Source: Lambda's "Using the Lambda runtime API". */
export async function startRuntimeApi(
  listener: RuntimeListener,
  newTraceId: () => string,
): Promise<RuntimeApi> {
  let waiting: ServerResponse | undefined
  let given: { call: Call; deadline: number } | undefined
  const underWay = new Set<string>()

  function hand(): void {
    if (!waiting || !given) return
    const { call, deadline } = given
    underWay.add(call.requestId)
    waiting.writeHead(200, headersOf(call, deadline, newTraceId())).end(call.payload)
    waiting = undefined
    given = undefined
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '' } = request
    if (!isOfExecutable(request, address)) return refuse(response, 403, 'Forbidden')
    if (method === 'GET' && url === `${ROOT}/invocation/next`) {
      waiting = response
      listener.ready()
      return hand()
    }
    const body = await readText(request)
    if (body === undefined) {
      const [, tooLong = ''] = /\/invocation\/([^/]+)\/response$/.exec(url) ?? []
      if (underWay.delete(tooLong)) listener.threw(tooLong, tooLargeMessage())
      return refuse(response, 413, 'RequestEntityTooLarge')
    }
    if (method !== 'POST') return refuse(response, 404, 'NotFound')
    if (url === `${ROOT}/init/error`) {
      listener.notStarted(messageOf(body, request))
      return accept(response)
    }
    const [, requestId = '', kind] = /\/invocation\/([^/]+)\/(response|error)$/.exec(url) ?? []
    if (!url.startsWith(ROOT) || !kind) return refuse(response, 404, 'NotFound')
    if (!underWay.delete(requestId)) return refuse(response, 400, 'InvalidRequestID')
    if (kind === 'response') listener.returned(requestId, body)
    else listener.threw(requestId, messageOf(body, request))
    return accept(response)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.requestTimeout = 0
  const address = await listenLocally(server)
  return {
    address,
    give(call, deadline) {
      given = { call, deadline }
      hand()
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** No page in a browser, which may send requests to loopback: those say so, or come by a name that was made to lead here. */
function isOfExecutable({ headers }: IncomingMessage, address: string): boolean {
  return headers.host === address && headers.origin === undefined && headers['sec-fetch-site'] === undefined
}

function headersOf(
  { requestId, functionArn }: Call,
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

/** The message of an error report; the report's type where it has none. */
function messageOf(body: string, { headers }: IncomingMessage): string {
  const type = String(headers['lambda-runtime-function-error-type'] ?? 'Unhandled')
  try {
    const { errorMessage } = JSON.parse(body) as { errorMessage?: unknown }
    return String(errorMessage ?? type)
  } catch {
    return type
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
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= MAX_PAYLOAD_BYTES) chunks.push(chunk)
  }
  return length > MAX_PAYLOAD_BYTES ? undefined : Buffer.concat(chunks).toString()
}

function listenLocally(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })
}
