import type { Socket } from 'node:net'

/**
 * What sockets read into, all of one thread: it is read from at once, and Node makes no buffer of 64 KB for each read, which costs
 * more than parsing a request. See `onread` of `net.Socket`.
 */
const shared = Buffer.allocUnsafeSlow(64 * 1024)

/** What was read, as bytes of its own. */
function copyOf(length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  shared.copy(bytes, 0, 0, length)
  return bytes
}

/** The `onread` option of a socket: `take` gets what was read, as bytes of its own. Pausing the socket ends reading. */
export function readInto(take: (chunk: Buffer) => void) {
  return {
    buffer: shared,
    callback: (length: number): boolean => {
      take(copyOf(length))
      return true
    },
  }
}

/** Members of every socket that have no public name: Node has `onread` for sockets that connect, and none for those that it accepts. */
interface Internals {
  readonly _handle?: { readonly useUserBuffer?: (buffer: Uint8Array) => void } | null
  [symbol: symbol]: unknown
}

/**
 * The same for a socket that was accepted, and whose first bytes have not come. Where this Node has it
 * otherwise, and for TLS, nothing is done, and the socket's `data` events tell. See docs/decisions/0065.
 */
export function readAccepted(socket: Socket, take: (chunk: Buffer) => void): void {
  const internals = socket as unknown as Internals
  const handle = internals._handle
  const symbols = symbolsOf(socket)
  if (!symbols || 'encrypted' in socket || typeof handle?.useUserBuffer !== 'function') return
  internals[symbols.buffer] = shared
  internals[symbols.callback] = (length: number) => {
    take(copyOf(length))
    return true
  }
  handle.useUserBuffer(shared)
}

/** Has what `readAccepted` reads of a socket go into its stream from now on; whoever took it before is let go of. */
export function readIntoStream(socket: Socket): void {
  const internals = socket as unknown as Internals
  if (known && internals[known.callback]) internals[known.callback] = pushInto(socket)
}

function pushInto(socket: Socket): (length: number) => boolean {
  return (length) => socket.push(copyOf(length))
}

interface Symbols {
  readonly buffer: symbol
  readonly callback: symbol
}

let known: Symbols | undefined

function symbolsOf(socket: Socket): Symbols | undefined {
  if (known) return known
  const all = Object.getOwnPropertySymbols(socket)
  const buffer = all.find(({ description }) => description === 'kBuffer')
  const callback = all.find(({ description }) => description === 'kBufferCb')
  if (buffer && callback) known = { buffer, callback }
  return known
}
