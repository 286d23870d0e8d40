import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { errorOf } from '@gatehouse/command-line'
import type { Clock, Timer, UpstreamRequest } from '@gatehouse/runtime'
import { readTurns } from '../memory/read-turns.ts'
import { readInto } from '../sockets/read-buffer.ts'
import { writeSoon } from '../sockets/write-soon.ts'
import { type Receiver, type ResponseHead, ResponseParser } from './response-parser.ts'

/** Where a backend listens. */
export interface Origin {
  readonly isTls: boolean
  readonly hostname: string
  readonly port: number
  /** What the time for an answer is measured by. How long a connection takes to open is the machine's own. */
  readonly clock: Clock
  /** The name that the certificate has to be for; undefined for the host's own. */
  readonly serverName?: string | undefined
}

/** How long a connection may take to open. */
const CONNECT_TIMEOUT_MS = 5_000

/** What is read at once of something long; short answers are not held up. */
const LONG_CHUNK_BYTES = 32 * 1024

/** What came of one use of a connection, besides its answer. */
export interface Transfer extends Receiver {
  /** `isHangUp`: the backend closed the connection before it said anything. */
  onFailure(error: Error, isHangUp: boolean): void
  /** Its time is over. */
  onLate(): void
}

/** A connection to a backend, for one transfer at a time. A class because it lives as long as its socket. */
export class BackendConnection implements Receiver {
  readonly #socket: Socket
  readonly #parser = new ResponseParser()
  readonly #onClosed: (connection: BackendConnection) => void
  #transfer: Transfer | undefined
  #hasAnswered = false
  #isPaused = false
  #isHeld = true
  /** Others have their share of the event loop first. */
  #waitsForTurn = false
  /** Of the transfer; kept over its end, for setting it anew costs much less than another one. */
  #timer: Timer | undefined
  #timerMs = 0
  readonly #clock: Clock
  /** When an idle connection is not to be used any more, by `performance.now()`. */
  idleUntil = 0
  /** When it was open, by `performance.now()`; undefined until then. */
  openedAt: number | undefined

  constructor(origin: Origin, onClosed: (connection: BackendConnection) => void) {
    this.#onClosed = onClosed
    this.#clock = origin.clock
    this.#socket = open(origin, (chunk) => this.#take(chunk))
    readBeforeFailing(this.#socket)
    const late = setTimeout(
      () => this.destroy(new Error('the connection took too long to open')),
      CONNECT_TIMEOUT_MS,
    )
    this.#socket.once(origin.isTls ? 'secureConnect' : 'connect', () => {
      this.openedAt = performance.now()
      clearTimeout(late)
    })
    this.#socket.on('error', (error) => this.#fail(error))
    this.#socket.on('end', () => this.#finish())
    this.#socket.on('close', () => {
      clearTimeout(late)
      this.#timer?.stop()
      this.#fail(new Error('the backend closed the connection'))
      this.#onClosed(this)
    })
  }

  /** Makes ready for the answer of a request, which is written with `writeSoon` then. Its time begins. */
  begin(transfer: Transfer, { method, timeoutMs }: Pick<UpstreamRequest, 'method' | 'timeoutMs'>): void {
    this.#transfer = transfer
    this.#hasAnswered = false
    this.#parser.begin(this, method === 'HEAD')
    if (this.#timerMs === timeoutMs) return this.restartClock()
    this.#timer?.stop()
    this.#timer = this.#clock.after(timeoutMs, () => this.#transfer?.onLate())
    this.#timerMs = timeoutMs
  }

  /** The transfer has all of its time again. */
  restartClock(): void {
    this.#timer?.restart()
  }

  onHead(head: ResponseHead): void {
    this.#transfer?.onHead(head)
  }

  onData(chunk: Buffer): void {
    this.#transfer?.onData(chunk)
  }

  onEnd(isReusable: boolean): void {
    const transfer = this.#transfer
    this.#transfer = undefined
    transfer?.onEnd(isReusable)
  }

  /** Whether all that was written has left this process. */
  get isFlushed(): boolean {
    return this.#socket.writableLength === 0
  }

  /** Whether another request may be written: not from the moment on at which it closes, and that is told of later. */
  get isUsable(): boolean {
    return this.#socket.writable
  }

  /** Writes a whole request. */
  writeSoon(data: string | Uint8Array): void {
    writeSoon(this.#socket, data)
  }

  /** Reads no more of an answer until its client has taken what there is. */
  pause(): void {
    this.#isPaused = true
    this.#socket.pause()
  }

  resume(): void {
    this.#isPaused = false
    if (!this.#waitsForTurn) this.#socket.resume()
  }

  /** Keeps the process alive while it is used, and only then. */
  hold(isUsed: boolean): void {
    if (isUsed === this.#isHeld) return
    this.#isHeld = isUsed
    if (isUsed) this.#socket.ref()
    else this.#socket.unref()
  }

  destroy(error?: Error): void {
    if (error) this.#fail(error)
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#hasAnswered = true
    try {
      this.#parser.take(chunk)
    } catch (error) {
      this.destroy(errorOf(error))
    }
    if (chunk.length >= LONG_CHUNK_BYTES) this.#shareTurn(chunk.length)
  }

  /** What came is handed on; what comes next waits where others have had less. */
  #shareTurn(bytes: number): void {
    this.#waitsForTurn = true
    readTurns.pass(bytes, () => {
      this.#waitsForTurn = false
      if (!this.#isPaused && this.#socket.isPaused()) this.#socket.resume()
    })
    if (this.#waitsForTurn) this.#socket.pause()
  }

  #finish(): void {
    try {
      this.#parser.close()
    } catch (error) {
      this.#fail(errorOf(error))
    }
    this.#socket.destroy()
  }

  #fail(error: Error): void {
    const transfer = this.#transfer
    this.#transfer = undefined
    const isHangUp = !this.#hasAnswered && !this.#socket.connecting && isCutOff(error)
    transfer?.onFailure(error, isHangUp)
  }
}

/** Errors of connections that were open, but for those that found no backend. */
function isCutOff(error: NodeJS.ErrnoException): boolean {
  return error.syscall !== 'connect' && error.code !== 'ENOTFOUND' && !error.code?.startsWith('ERR_TLS')
}

/** How long a backend's answer is looked for after it was found to have closed the connection: if it gave one, it is there. */
const READ_MS = 100

/**
 * A write that fails says nothing of what the backend has said by then. Who answers early, and closes the connection with a part of
 * the request unread, is heard before the connection goes: Node would destroy it at once, and the answer with it.
 */
function readBeforeFailing(socket: Socket): void {
  const destroy = socket.destroy.bind(socket)
  socket.destroy = (error?: NodeJS.ErrnoException) => {
    if (error?.syscall !== 'write' || socket.destroyed) return destroy(error)
    // A stream that failed hands on nothing that it reads. There is no public member for that.
    const { _readableState: reading } = socket as Socket & { _readableState?: { errored: Error | null } }
    if (reading) reading.errored = null
    setTimeout(destroy, READ_MS, error)
    return socket
  }
}

function open(
  { isTls, hostname, port, serverName = hostname }: Origin,
  onData: (chunk: Buffer) => void,
): Socket {
  const place = { host: hostname, port }
  if (!isTls) return connectTcp({ ...place, onread: readInto(onData), noDelay: true })
  const servername = isIP(serverName) ? {} : { servername: serverName }
  return connectTls({ ...place, ...servername, ALPNProtocols: ['http/1.1'] }).on('data', onData)
}
