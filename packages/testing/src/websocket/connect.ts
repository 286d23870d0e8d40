import type { IncomingMessage } from 'node:http'
import { WebSocket } from 'ws'

/** How a connection ended. */
export interface Closing {
  readonly code: number
  readonly reason: string
}

/** A client of a WebSocket API, connected. */
export interface WebSocketClient {
  /** Sends a text; anything else as JSON. */
  send(message: unknown): void
  /**
   * The next message that was not taken yet, parsed where it is JSON. Rejects when the connection ends before one comes, or none comes within 30
   * seconds of the machine.
   */
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects to come has the form that it expects
  next<T = any>(): Promise<T>
  /** Sends a message and takes the next one. */
  // biome-ignore lint/suspicious/noExplicitAny: as `next`
  ask<T = any>(message: unknown): Promise<T>
  /** Waits for the end. Rejects where it has another code than is expected, or does not come. */
  expectClose(code?: number): Promise<Closing>
  /** Closes, and waits until that is done. */
  close(code?: number, reason?: string): Promise<Closing>
  readonly isOpen: boolean
  /** The text messages that were not taken yet. */
  readonly untaken: readonly string[]
}

/** What a client says when it connects. */
export interface ConnectOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly protocols?: readonly string[]
  /** How long the handshake may be silent, in ms of the machine; 35,000 when omitted. */
  readonly timeoutMs?: number
}

/** The handshake was refused. */
export class HandshakeError extends Error {
  readonly status: number
  readonly body: string

  constructor(status: number, body: string) {
    super(`the handshake was refused with ${status}: ${body}`)
    this.status = status
    this.body = body
  }
}

/** Longer than an integration or an authorizer of `$connect` may take. */
const HANDSHAKE_MS = 35_000

/** How long a message is waited for, in ms of the machine. */
const MESSAGE_MS = 30_000

/** How long the end of a connection is waited for, in ms of the machine. */
const CLOSE_MS = 5_000

/** Connects. Rejects with a `HandshakeError` where that is refused, and with another error where nothing answers. */
export async function connect(
  url: string,
  { headers = {}, protocols = [], timeoutMs = HANDSHAKE_MS }: ConnectOptions = {},
): Promise<WebSocketClient> {
  const options = { headers, perMessageDeflate: false, handshakeTimeout: timeoutMs }
  const socket = new WebSocket(url, [...protocols], options)
  const inbox = createInbox(socket)
  const closed = new Promise<Closing>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }))
  })
  await opened(socket)
  return toClient(socket, { ...inbox, closed })
}

interface Inbox {
  readonly untaken: string[]
  take(): Promise<string>
}

function createInbox(socket: WebSocket): Inbox {
  const untaken: string[] = []
  const takers: { resolve: (text: string) => void; reject: (error: Error) => void }[] = []
  let end: Error | undefined
  socket.on('message', (data) => {
    const taker = takers.shift()
    if (taker) taker.resolve(String(data))
    else untaken.push(String(data))
  })
  socket.once('close', (code) => {
    end = new Error(`the connection ended with ${code} before a message came`)
    for (const { reject } of takers.splice(0)) reject(end)
  })
  return {
    untaken,
    take() {
      const text = untaken.shift()
      if (text !== undefined) return Promise.resolve(text)
      if (end) return Promise.reject(end)
      return new Promise((resolve, reject) => {
        const settle =
          <T>(act: (value: T) => void) =>
          (value: T) => {
            clearTimeout(late)
            act(value)
          }
        const taker = { resolve: settle(resolve), reject: settle(reject) }
        const late = setTimeout(() => {
          takers.splice(takers.indexOf(taker), 1)
          reject(new Error(NO_MESSAGE))
        }, MESSAGE_MS)
        takers.push(taker)
      })
    },
  }
}

/** What is said where none comes: mostly a route that is not to reply. websocket-apis §6.3 */
const NO_MESSAGE = `no message came within ${MESSAGE_MS / 1000} s: a route replies to its client only where it has routeResponseSelectionExpression '$default'`

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('open', resolve)
    // For good: a connection that breaks off later has its `close`.
    socket.on('error', reject)
    socket.once('unexpected-response', (_request, response: IncomingMessage) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      // Its end, also where its body breaks off.
      response.on('error', () => undefined)
      response.once('close', () =>
        reject(new HandshakeError(response.statusCode ?? 0, String(Buffer.concat(chunks)))),
      )
    })
  })
}

function toClient(
  socket: WebSocket,
  { untaken, take, closed }: Inbox & { readonly closed: Promise<Closing> },
): WebSocketClient {
  const send = (message: unknown) =>
    socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  const next = async () => parse(await take())
  return {
    send,
    next,
    untaken,
    get isOpen() {
      return socket.readyState === WebSocket.OPEN
    },
    ask(message) {
      send(message)
      return next()
    },
    async expectClose(code) {
      const end = await within(closed)
      if (code !== undefined && end.code !== code)
        throw new Error(`the connection ended with ${end.code} ${end.reason}, not with ${code}`)
      return end
    },
    close(code = 1000, reason) {
      socket.close(code, reason)
      return closed
    },
  }
}

// biome-ignore lint/suspicious/noExplicitAny: as `WebSocketClient.next`
function parse(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function within(closed: Promise<Closing>): Promise<Closing> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`the connection is still open after ${CLOSE_MS} ms`)), CLOSE_MS)
  })
  return Promise.race([closed, late]).finally(() => clearTimeout(timer))
}
