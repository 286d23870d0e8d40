import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type FaultCode, forEachHeader, formatFault } from '@gatehouse/runtime'
import { newRequestId } from '../ids/random.ts'
import { toManagementForm } from '../management/to-management-form.ts'

/** What is answered by the parser's word for the trouble; anything else is a bad request. */
const FAULTS: Readonly<Record<string, FaultCode>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'requestTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
}

/**
 * Answers what the parser refused, in the form of the gateway's other errors, and closes the connection: nothing that follows on
 * it can be told from the rest of the bad request. An answer that is under way already is broken off, never written into.
 * http-apis §10
 */
export function refuseBadRequest(error: ParserError, socket: Socket): void {
  // Node's own handler looks at the same member: it is not public.
  const { _httpMessage: underWay } = socket as Socket & { _httpMessage?: ServerResponse | null }
  if (!socket.writable || error.code === 'ECONNRESET' || underWay?.headersSent) {
    socket.destroy()
    return
  }
  const fault = FAULTS[error.code ?? ''] ?? 'badRequest'
  const { status, headers, body } = toManagementForm(pathOf(error), formatFault({ fault }, newRequestId()))
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'unknown'}`]
  forEachHeader(headers, (name, value) => void lines.push(`${name}: ${value}`))
  socket.end(`${lines.join('\r\n')}\r\nconnection: close\r\n\r\n${String(body)}`)
}

/** What Node tells of a request that its parser refused. */
interface ParserError extends NodeJS.ErrnoException {
  /** What came last on the connection. */
  readonly rawPacket?: Buffer
  /** How much of that was good. */
  readonly bytesParsed?: number
}

const LONGEST_PATH_SHOWN = 256

/** The path of the last request line in what the parser was given, as far as it can be told; empty where no line is complete. */
function pathOf({ rawPacket, bytesParsed = 0 }: ParserError): string {
  const text = rawPacket?.toString('latin1', 0, bytesParsed + LONGEST_PATH_SHOWN) ?? ''
  const lines = [...text.matchAll(/(?:^|\n)[A-Z]+ (?:https?:\/\/[^/ ]*)?(\/[^ ?#\r\n]*)/g)]
  return lines.filter(({ index }) => index <= bytesParsed).at(-1)?.[1] ?? ''
}

/** The same for a client that took too long to say what it wants. */
export function refuseLateRequest(socket: Socket): void {
  refuseBadRequest(Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket)
}

/**
 * Gives up connections of a server of Node's that carry nothing for too long: one whose client is in the middle of a request is told so,
 * one that is kept between requests is closed without a word, as clients take what they have not asked for as an error.
 */
export function endLateConnections(server: Server): void {
  const answering = new WeakMap<Socket, number>()
  const readAt = new WeakMap<Socket, number>()
  const count = ({ socket }: IncomingMessage, response: ServerResponse) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1)
    response.once('close', () => {
      answering.set(socket, (answering.get(socket) ?? 1) - 1)
      readAt.set(socket, socket.bytesRead)
    })
  }
  // Node tells of a request that expects something by another event.
  for (const event of ['request', 'checkContinue']) server.on(event, count)
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    count(request, response)
    // What Node answers where nobody listens.
    response.writeHead(417).end()
  })
  server.on('timeout', (socket: Socket) => {
    const isBetween = answering.get(socket) === 0 && readAt.get(socket) === socket.bytesRead
    if (isBetween) socket.destroy()
    else refuseLateRequest(socket)
  })
}
