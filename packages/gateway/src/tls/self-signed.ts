import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A certificate and its key, as PEM. */
export interface SelfSigned {
  readonly cert: string
  readonly key: string
}

/**
 * A certificate for this machine's own names, signed by itself, for clients that are told to trust it: it is a root and the server's at
 * once, with what strict checks (Python 3.13) ask of a root. RFC 5280 §4
 */
export function createSelfSigned(
  names: readonly string[],
  addresses: readonly string[],
  now: Date,
): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const name = sequence(
    set(sequence(oid(COMMON_NAME), tagged(0x0c, Buffer.from('Gatehouse on this machine')))),
  )
  const certificate = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ALGORITHM,
    name,
    sequence(time(now, -1), time(now, 365)),
    name,
    spki,
    tagged(0xa3, sequence(...extensions(spki, names, addresses))),
  )
  const signature = sign('sha256', certificate, privateKey)
  return {
    cert: toPem(sequence(certificate, ALGORITHM, bits(signature))),
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  }
}

const COMMON_NAME = '550403'

function extensions(spki: Buffer, names: readonly string[], addresses: readonly string[]): Buffer[] {
  const id = createHash('sha1').update(spki).digest()
  const alternatives = [
    ...names.map((it) => tagged(0x82, Buffer.from(it))),
    ...addresses.map((it) => tagged(0x87, addressBytes(it))),
  ]
  const isRoot = sequence(tagged(0x01, Buffer.from([0xff])))
  // digitalSignature and keyCertSign.
  const uses = tagged(0x03, Buffer.from([2, 0x84]))
  return [
    extension('551d13', isRoot, true),
    extension('551d0f', uses, true),
    extension('551d0e', tagged(0x04, id)),
    extension('551d23', sequence(tagged(0x80, id))),
    extension('551d11', sequence(...alternatives)),
  ]
}

function extension(id: string, value: Buffer, isCritical = false): Buffer {
  const critical = isCritical ? [tagged(0x01, Buffer.from([0xff]))] : []
  return sequence(oid(id), ...critical, tagged(0x04, value))
}

function addressBytes(address: string): Buffer {
  if (!address.includes(':')) return Buffer.from(address.split('.').map(Number))
  // Only loopback's is needed.
  return Buffer.concat([Buffer.alloc(15), Buffer.from([1])])
}

/** ECDSA with SHA-256. RFC 5758 §3.2 */
const ALGORITHM = sequence(oid('2a8648ce3d040302'))

function time(now: Date, days: number): Buffer {
  const at = new Date(now.getTime() + days * 86_400_000).toISOString()
  return tagged(0x17, Buffer.from(`${at.slice(2, 19).replace(/[-T:]/g, '')}Z`))
}

function oid(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'))
}

function integer(value: Buffer): Buffer {
  return tagged(0x02, value)
}

function bits(value: Buffer): Buffer {
  return tagged(0x03, Buffer.concat([Buffer.from([0]), value]))
}

function set(...parts: readonly Buffer[]): Buffer {
  return tagged(0x31, Buffer.concat(parts))
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts))
}

/** A tag, a length and a value, by the distinguished encoding rules. */
function tagged(tag: number, value: Buffer): Buffer {
  const { length } = value
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), value])
  const bytes = length > 0xff ? [length >> 8, length & 0xff] : [length]
  return Buffer.concat([Buffer.from([tag, 0x80 | bytes.length, ...bytes]), value])
}

function toPem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
