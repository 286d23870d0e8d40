/** What the first bytes of a TLS connection tell: the server's name, none, that more has to come, or that it is no TLS. */
export type Hello = { readonly serverName: string | undefined } | 'incomplete' | 'malformed'

const HANDSHAKE = 22
const CLIENT_HELLO = 1
const SERVER_NAME = 0
/** A ClientHello is a few hundred bytes, with post-quantum key shares two thousand. */
const MAX_HELLO_BYTES = 16 * 1024

/** Reads the server name of a ClientHello, which a first TLS record holds whole. RFC 8446 §4.1.2, RFC 6066 §3 */
export function readServerName(bytes: Buffer): Hello {
  if (bytes.length < 5) return 'incomplete'
  const length = bytes.readUInt16BE(3)
  if (bytes[0] !== HANDSHAKE || length > MAX_HELLO_BYTES) return 'malformed'
  if (bytes.length < 5 + length) return 'incomplete'
  try {
    return { serverName: findServerName(bytes.subarray(5, 5 + length)) }
  } catch {
    return 'malformed'
  }
}

/** Throws a `RangeError` where a length reaches beyond the end. */
function findServerName(hello: Buffer): string | undefined {
  if (hello.readUInt8(0) !== CLIENT_HELLO) throw new RangeError('not a ClientHello')
  let at = 4 + 2 + 32
  at += 1 + hello.readUInt8(at)
  at += 2 + hello.readUInt16BE(at)
  at += 1 + hello.readUInt8(at)
  if (at === hello.length) return undefined
  const end = at + 2 + hello.readUInt16BE(at)
  at += 2
  while (at < end) {
    const [type, length] = [hello.readUInt16BE(at), hello.readUInt16BE(at + 2)]
    if (type === SERVER_NAME) return readName(hello.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

function readName(extension: Buffer): string {
  const length = extension.readUInt16BE(3)
  return extension.toString('latin1', 5, 5 + length).toLowerCase()
}
