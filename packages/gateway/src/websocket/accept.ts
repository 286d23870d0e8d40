import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { type Connection, MAX_POST_BYTES } from '@gatehouse/runtime'
import type { RawData, ServerOptions, WebSocket } from 'ws'
import type { HeldBytes } from '../memory/held-bytes.ts'
import { formatTextFrame } from './format-frame.ts'
import { FrameWatch } from './frame-watch.ts'
import { selectDeflateOffer } from './handshake.ts'

/** How long a client may take to answer a closing handshake. *Assumed*. websocket-apis §14.3 */
const CLOSE_TIMEOUT_MS = 5_000

/**
 * *Assumed*: in how many frames a message may come, and in how many reads of its socket a frame. Each is an object of hundreds of
 * bytes until the message is there, which counts for nothing by then. websocket-apis §14.3
 */
const MAX_FRAGMENTS = 1_024
const MAX_READS = 4_096

/** What becomes of an accepted connection's events. */
export interface ConnectionListener {
  /** A whole text message. */
  onMessage(text: string): void
  /** Bytes of any kind. */
  onTraffic(): void
  /** The client broke a rule: the connection is to be closed with this. */
  onViolation(code: number, reason: string): void
  /** The socket is gone; called exactly once. */
  onClosed(code: number, reason: string): void
}

/** Says 101 to a handshake that was found good, and carries its frames. */
export interface Acceptor {
  /** Undefined where the client went away in the meantime. */
  accept(upgrade: Upgrade, protocol: string | undefined): WebSocket | undefined
}

/** A request to upgrade, its socket and what came behind its head. */
export interface Upgrade {
  readonly request: IncomingMessage
  readonly socket: Socket
  readonly head: Buffer
}

/** Loads the WebSocket server behind the gateway's listener: many a gateway never sees a handshake. */
export function createAcceptorLoader(): () => Promise<Acceptor> {
  let loading: Promise<Acceptor> | undefined
  return () => {
    loading ??= import('ws').then(createAcceptor)
    return loading
  }
}

/** What the library's types do not have. */
interface NewerOptions {
  readonly closeTimeout: number
  readonly maxFragments: number
  readonly maxBufferedChunks: number
}

/** Compression as the service negotiates it: websocket-apis §1.4 */
function createAcceptor({ WebSocketServer }: typeof import('ws')): Acceptor {
  const chosen = new WeakMap<IncomingMessage, string>()
  const options: ServerOptions & NewerOptions = {
    noServer: true,
    clientTracking: false,
    maxPayload: MAX_POST_BYTES,
    perMessageDeflate: { serverMaxWindowBits: 12, threshold: 1024, concurrencyLimit: 10 },
    handleProtocols: (_offered, request) => chosen.get(request) ?? false,
    closeTimeout: CLOSE_TIMEOUT_MS,
    maxFragments: MAX_FRAGMENTS,
    maxBufferedChunks: MAX_READS,
  }
  const server = new WebSocketServer(options)
  server.on('headers', (lines) => {
    lines.push(`Date: ${new Date().toUTCString()}`)
    const at = lines.findIndex((line) => line.startsWith('Sec-WebSocket-Extensions:'))
    if (at !== -1) lines[at] = (lines[at] as string).replaceAll('; ', ';')
  })
  return {
    accept({ request, socket, head }, protocol) {
      const { headers } = request
      const offer = selectDeflateOffer(headers['sec-websocket-extensions'])
      if (offer === undefined) delete headers['sec-websocket-extensions']
      else headers['sec-websocket-extensions'] = offer
      if (protocol !== undefined) chosen.set(request, protocol)
      let accepted: WebSocket | undefined
      server.handleUpgrade(request, socket, head, (webSocket) => {
        accepted = webSocket
      })
      return accepted
    },
  }
}

/** Close codes of what the library finds wrong, by its own names; anything else is a protocol error. RFC 6455 §7.4.1 */
const CLOSE_CODES: Readonly<Record<string, number>> = {
  WS_ERR_INVALID_UTF8: 1007,
  WS_ERR_UNSUPPORTED_MESSAGE_LENGTH: 1009,
  WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH: 1009,
  WS_ERR_TOO_MANY_BUFFERED_PARTS: 1008,
}

/** Follows an accepted connection. To be called at once: nothing has been read of it yet. */
export function followConnection(webSocket: WebSocket, socket: Socket, listener: ConnectionListener): void {
  const watch = new FrameWatch()
  let messages = 0
  /** Once the messages before the violation were handed on: they came in good order. */
  function reportViolation(): void {
    const { violation } = watch
    if (violation && messages >= watch.messages) listener.onViolation(violation.code, violation.reason)
  }
  // What is answered at once goes out in one write for all messages of a chunk: twice as fast where they come in bursts, see
  // `test/bench/websocket.mjs`.
  socket.prependListener('data', (chunk: Buffer) => {
    socket.cork()
    listener.onTraffic()
    watch.take(chunk)
  })
  socket.on('data', () => {
    reportViolation()
    socket.uncork()
  })
  webSocket.on('message', (data: RawData, isBinary: boolean) => {
    messages += 1
    const text = data as Buffer
    const isLate = watch.violation !== undefined && messages > watch.messages
    if (!isBinary && !isLate && !watch.judgeMessage(text.length)) listener.onMessage(text.toString())
    reportViolation()
  })
  webSocket.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code?.startsWith('WS_ERR')) listener.onViolation(CLOSE_CODES[error.code] ?? 1002, '')
  })
  webSocket.once('close', (code, reason) => listener.onClosed(code, String(reason)))
}

/** An accepted connection as the runtime drives it. */
export class SocketConnection implements Connection {
  readonly #webSocket: WebSocket
  readonly #socket: Socket
  readonly #held: HeldBytes
  /** What the client sent on which work is not over. */
  #receivedLength = 0
  /** In all, as it was before it was compressed. */
  #sentBytes = 0
  #endWatch: (() => void) | undefined
  /** Told once the client may have the next message. */
  readonly #drained: (() => void)[] = []

  /**
   * `held` counts what the client has not taken, and what it sent until the work on it is over: that goes on, and counts, when the
   * client has left.
   */
  constructor(webSocket: WebSocket, socket: Socket, held: HeldBytes) {
    this.#webSocket = webSocket
    this.#socket = socket
    this.#held = held
    socket.on('drain', this.#goOn)
    socket.once('close', this.#goOn)
  }

  get bufferedBytes(): number {
    return this.#webSocket.bufferedAmount
  }

  get isOpen(): boolean {
    return this.#webSocket.readyState === this.#webSocket.OPEN
  }

  /** In one write, where the library makes two of a frame without compression: a seventh of what a post costs, see `test/bench`. */
  send(text: string | Uint8Array): void {
    if (this.#webSocket.extensions === '') {
      const frame = formatTextFrame(text)
      this.#sentBytes += frame.length
      this.#socket.write(frame)
    } else {
      this.#sentBytes += Buffer.byteLength(text)
      this.#webSocket.send(text, { binary: false }, this.#goOn)
    }
    if (this.#isBehind) this.#hold()
  }

  /**
   * Whether the client has not taken what it was sent. What is to be compressed waits for others', in the library: no event of the
   * socket tells of it.
   */
  get #isBehind(): boolean {
    const { writableNeedDrain, writableHighWaterMark, destroyed } = this.#socket
    return !destroyed && (writableNeedDrain || this.bufferedBytes > writableHighWaterMark)
  }

  /** Counts what the client has not taken, until it has; one for which there is no room, or that takes it too slowly, is cut off. */
  #hold(): void {
    if (!this.#held.settle(this.bufferedBytes + this.#receivedLength)) return this.terminate()
    this.#endWatch ??= this.#held.pace.begin({
      movedBytes: () => this.#sentBytes - this.bufferedBytes,
      giveUp: () => this.terminate(),
    })
  }

  readonly #goOn = (): void => {
    if (this.#isBehind) return
    if (this.#endWatch) this.#held.settle(this.#receivedLength)
    this.#endWatch?.()
    this.#endWatch = undefined
    for (const resolve of this.#drained.splice(0)) resolve()
  }

  holdReceived(length: number): boolean {
    this.#receivedLength = length
    const unread = this.#endWatch ? this.bufferedBytes : 0
    return this.#held.settle(unread + length)
  }

  holdLeft(length: number): void {
    this.#receivedLength = length
    this.#held.settleAnyway(length)
  }

  drained(): Promise<void> | undefined {
    if (!this.#isBehind) return undefined
    return new Promise((resolve) => void this.#drained.push(resolve))
  }

  close(code: number, reason: string): void {
    this.#webSocket.close(code, reason)
  }

  terminate(): void {
    this.#webSocket.terminate()
  }

  pause(): void {
    this.#webSocket.pause()
  }

  resume(): void {
    this.#webSocket.resume()
  }
}
