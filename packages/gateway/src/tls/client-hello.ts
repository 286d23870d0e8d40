/** What a client says first of all: the server that it wants, undefined when it names none, and whether it speaks HTTP/2. */
export interface ClientHello {
  readonly serverName: string | undefined
  readonly offersHttp2: boolean
}

const HANDSHAKE = 22
const CLIENT_HELLO = 1
/** Type, version and length of a record. */
const RECORD_HEADER_BYTES = 5
/** Type and length of a message. */
const MESSAGE_HEADER_BYTES = 4
const MAX_RECORD_BYTES = 16 * 1024
/** A ClientHello is a few hundred bytes, with post-quantum key shares two thousand. */
const MAX_HELLO_BYTES = 16 * 1024
/** Extensions by their numbers. */
const SERVER_NAME = 0
const ALPN = 16

/** Takes the next bytes of a connection; says what the client wants once all of it is there. */
export type ReadHello = (chunk: Buffer) => ClientHello | 'incomplete' | 'malformed'

/**
 * Reads the ClientHello that a TLS connection begins with, in one record or in several, each of which may hold a single byte of
 * it. Each byte is looked at once. RFC 8446 §4.1.2 and §5.1, RFC 6066 §3, RFC 7301 §3.1
 */
export function createHelloReader(): ReadHello {
  const header = Buffer.alloc(RECORD_HEADER_BYTES)
  let headerBytes = 0
  let recordBytesLeft = 0
  let hello: Buffer = Buffer.alloc(1024)
  let helloBytes = 0

  /** Begins a record; false where none of a handshake begins, or an empty one, which is forbidden. */
  function beginRecord(): boolean {
    headerBytes = 0
    recordBytesLeft = header.readUInt16BE(3)
    return (
      header[0] === HANDSHAKE && header[1] === 3 && recordBytesLeft > 0 && recordBytesLeft <= MAX_RECORD_BYTES
    )
  }

  function keep(bytes: Buffer): void {
    while (hello.length < helloBytes + bytes.length) hello = Buffer.concat([hello], hello.length * 2)
    helloBytes += bytes.copy(hello, helloBytes)
  }

  return (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      if (recordBytesLeft === 0) {
        header[headerBytes++] = chunk[at++] as number
        if (headerBytes === RECORD_HEADER_BYTES && !beginRecord()) return 'malformed'
        continue
      }
      const end = Math.min(chunk.length, at + recordBytesLeft)
      keep(chunk.subarray(at, end))
      recordBytesLeft -= end - at
      at = end
      const found = parseMessage(hello.subarray(0, helloBytes))
      if (found !== 'incomplete') return found
    }
    return 'incomplete'
  }
}

function parseMessage(bytes: Buffer): ClientHello | 'incomplete' | 'malformed' {
  if (bytes[0] !== CLIENT_HELLO) return 'malformed'
  if (bytes.length < MESSAGE_HEADER_BYTES) return 'incomplete'
  const length = MESSAGE_HEADER_BYTES + bytes.readUIntBE(1, 3)
  if (length > MAX_HELLO_BYTES) return 'malformed'
  if (bytes.length < length) return 'incomplete'
  try {
    const extensions = readExtensions(bytes.subarray(0, length))
    const serverName = extensions.get(SERVER_NAME)
    const protocols = extensions.get(ALPN)
    return {
      serverName: serverName && readName(serverName),
      offersHttp2: protocols !== undefined && readProtocols(protocols).includes('h2'),
    }
  } catch {
    return 'malformed'
  }
}

/** By number. Throws a `RangeError` where a length reaches beyond the end. */
function readExtensions(hello: Buffer): Map<number, Buffer> {
  const extensions = new Map<number, Buffer>()
  let at = MESSAGE_HEADER_BYTES + 2 + 32
  at += 1 + hello.readUInt8(at)
  at += 2 + hello.readUInt16BE(at)
  at += 1 + hello.readUInt8(at)
  if (at === hello.length) return extensions
  const end = at + 2 + hello.readUInt16BE(at)
  at += 2
  while (at < end) {
    const type = hello.readUInt16BE(at)
    const length = hello.readUInt16BE(at + 2)
    extensions.set(type, hello.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return extensions
}

function readName(extension: Buffer): string {
  const length = extension.readUInt16BE(3)
  return extension.toString('latin1', 5, 5 + length).toLowerCase()
}

function readProtocols(extension: Buffer): string[] {
  const protocols: string[] = []
  for (let at = 2; at < extension.length; at += 1 + extension.readUInt8(at))
    protocols.push(extension.toString('latin1', at + 1, at + 1 + extension.readUInt8(at)))
  return protocols
}
