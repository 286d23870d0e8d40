import type { IncomingHttpHeaders } from 'node:http'
import { WebSocket } from 'ws'

/** How a connection ended. */
export interface Ending {
  readonly code: number
  readonly reason: string
}

/** A client of a WebSocket API, connected. */
export interface MessageClient {
  send(message: string | Buffer): void
  /** The next message that was not taken yet. Rejects when none comes in time, or the connection ends. */
  next(): Promise<string>
  /** Begins to close. */
  close(code?: number, reason?: string): void
  /** Breaks the connection off. */
  terminate(): void
  /** Resolves when the connection has ended. Rejects when it does not in time. */
  closed(): Promise<Ending>
}

/** An answer that lets nobody in. */
export interface RefusedHandshake {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** How a client connects. */
export interface ConnectOptions {
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly timeoutMs: number
}

/** Connects to a WebSocket API; resolves to the client, or to the answer that refuses it. Rejects when there is none in time. */
export function connect(
  address: string,
  { headers = {}, timeoutMs }: ConnectOptions,
): Promise<MessageClient | RefusedHandshake> {
  const socket = new WebSocket(address, { handshakeTimeout: timeoutMs, headers, perMessageDeflate: false })
  const client = createClient(socket, timeoutMs)
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(client))
    socket.once('unexpected-response', (_request, response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      response.on('error', reject)
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      )
    })
    socket.on('error', reject)
  })
}

function createClient(socket: WebSocket, timeoutMs: number): MessageClient {
  const untaken: string[] = []
  const wakes = new Set<() => void>()
  let ending: Ending | undefined
  const wake = () => {
    for (const it of [...wakes]) it()
  }
  socket.on('message', (data) => {
    untaken.push(String(data))
    wake()
  })
  socket.once('close', (code, reason) => {
    ending = { code, reason: String(reason) }
    wake()
  })
  const next = () => {
    const message = untaken.shift()
    if (message === undefined && ending !== undefined) throw new Error(`closed with ${ending.code}`)
    return message
  }
  return {
    send: (message) => socket.send(message),
    next: () => waitFor(next, wakes, timeoutMs),
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.terminate(),
    closed: () => waitFor(() => ending, wakes, timeoutMs),
  }
}

/** Resolves to what `find` finds, asked again whenever something happens. Rejects when it throws, or time is up. */
function waitFor<T>(find: () => T | undefined, wakes: Set<() => void>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => end(() => reject(new Error(`nothing came within ${timeoutMs} ms`))),
      timeoutMs,
    )
    const end = (then: () => void) => {
      clearTimeout(late)
      wakes.delete(look)
      then()
    }
    const look = () => {
      try {
        const found = find()
        if (found !== undefined) end(() => resolve(found))
      } catch (error) {
        end(() => reject(error))
      }
    }
    wakes.add(look)
    look()
  })
}
