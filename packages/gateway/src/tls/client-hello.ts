/** What a client says first of all: the server that it wants, undefined when it names none, and whether it speaks HTTP/2. */
export interface ClientHello {
  readonly serverName: string | undefined
  readonly offersHttp2: boolean
}

const HANDSHAKE = 22
const CLIENT_HELLO = 1
/** Extensions by their numbers. */
const SERVER_NAME = 0
const ALPN = 16
/** A ClientHello is a few hundred bytes, with post-quantum key shares two thousand. */
const MAX_HELLO_BYTES = 16 * 1024

/**
 * Reads the first bytes of a TLS connection, whose first record holds the ClientHello whole. RFC 8446 §4.1.2, RFC 6066 §3,
 * RFC 7301 §3.1
 */
export function readClientHello(bytes: Buffer): ClientHello | 'incomplete' | 'malformed' {
  if (bytes.length < 5) return 'incomplete'
  const length = bytes.readUInt16BE(3)
  if (bytes[0] !== HANDSHAKE || length > MAX_HELLO_BYTES) return 'malformed'
  if (bytes.length < 5 + length) return 'incomplete'
  try {
    const extensions = readExtensions(bytes.subarray(5, 5 + length))
    const [serverName, protocols] = [extensions.get(SERVER_NAME), extensions.get(ALPN)]
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
  if (hello.readUInt8(0) !== CLIENT_HELLO) throw new RangeError('not a ClientHello')
  const extensions = new Map<number, Buffer>()
  let at = 4 + 2 + 32
  at += 1 + hello.readUInt8(at)
  at += 2 + hello.readUInt16BE(at)
  at += 1 + hello.readUInt8(at)
  if (at === hello.length) return extensions
  const end = at + 2 + hello.readUInt16BE(at)
  at += 2
  while (at < end) {
    const [type, length] = [hello.readUInt16BE(at), hello.readUInt16BE(at + 2)]
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
