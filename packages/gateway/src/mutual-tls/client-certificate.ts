import { X509Certificate } from 'node:crypto'
import type { DetailedPeerCertificate, TLSSocket } from 'node:tls'
import type { ClientCertificate } from '@gatehouse/runtime'

/** A chain longer than this is refused, its root included. http-apis §1.5 */
const MAX_CHAIN = 4
const MIN_RSA_BITS = 2048
const MIN_EC_BITS = 256

/**
 * The certificate of a client, checked as the service does; undefined when it is refused, and `missing` when the client sent
 * none. To
 * be asked once for a connection: Node hands the certificates above the client's out a single time. http-apis §1.5
 */
export function checkClientCertificate(socket: TLSSocket): ClientCertificate | 'missing' | undefined {
  const chain = chainOf(socket)
  const [certificate] = chain
  if (!certificate) return 'missing'
  if (!socket.authorized || lengthOf(chain) > MAX_CHAIN || !chain.every(isStrong)) return undefined
  return describeCertificate(certificate)
}

/** What events, mappings and logs tell of it. */
function describeCertificate(certificate: X509Certificate): ClientCertificate {
  const { subject, issuer, serialNumber, validFrom, validTo } = certificate
  return {
    clientCertPem: certificate.toString(),
    subjectDN: formatName(subject),
    issuerDN: formatName(issuer),
    serialNumber: (serialNumber.toLowerCase().match(/../g) ?? []).join(':'),
    validity: { notBefore: validFrom, notAfter: validTo },
  }
}

/**
 * `CN=ann,O=Pets`: *assumed* to be in the order of RFC 2253, the most specific first. A name may be empty, where others stand in
 * its place (RFC 5280 §4.1.2.6): Node has none then, whatever its types say. http-apis §1.5
 */
function formatName(lines: string | undefined): string {
  return lines?.split('\n').reverse().join(',') ?? ''
}

/** The root is known to the truststore: it counts whether it was sent or not. */
function lengthOf(chain: readonly X509Certificate[]): number {
  const last = chain.at(-1)
  return last?.subject === last?.issuer ? chain.length : chain.length + 1
}

/** The client's certificate and those above it, as far as they were sent. */
function chainOf(socket: TLSSocket): X509Certificate[] {
  const chain: X509Certificate[] = []
  let link: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true)
  while (link?.raw && chain.length <= MAX_CHAIN) {
    chain.push(new X509Certificate(link.raw))
    link = link.issuerCertificate === link ? undefined : link.issuerCertificate
  }
  return chain
}

/** Signed with SHA-256 or more, by a key of 2048 bits (256 on elliptic curves) or more. */
function isStrong(certificate: X509Certificate): boolean {
  const { asymmetricKeyType, asymmetricKeyDetails = {} } = certificate.publicKey
  const { modulusLength = 0, namedCurve = '' } = asymmetricKeyDetails
  const isLong =
    asymmetricKeyType === 'ec' ? bitsOfCurve(namedCurve) >= MIN_EC_BITS : modulusLength >= MIN_RSA_BITS
  return isLong && !isWeaklySigned(certificate.raw)
}

/** `prime256v1`, `secp384r1`: the number in the name is its size. */
function bitsOfCurve(name: string): number {
  return Number(/\d{3}/.exec(name)?.[0] ?? 0)
}

/** The object identifiers of signatures with MD5 and SHA-1, in DER: with RSA, with DSA, with ECDSA. */
const WEAK = ['2a864886f70d010104', '2a864886f70d010105', '2a8648ce380403', '2a8648ce3d0401']

function isWeaklySigned(der: Buffer): boolean {
  // Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm SEQUENCE { algorithm OID … }, … }
  const body = enter(der, 0)
  const algorithm = enter(der, skip(der, body))
  const { start, end } = bounds(der, algorithm)
  return WEAK.includes(der.toString('hex', start, end))
}

/** Where the content of the element at `at` begins. */
function enter(der: Buffer, at: number): number {
  return bounds(der, at).start
}

/** Where the element after the one at `at` begins. */
function skip(der: Buffer, at: number): number {
  return bounds(der, at).end
}

function bounds(der: Buffer, at: number): { start: number; end: number } {
  const first = der.readUInt8(at + 1)
  const size = first < 0x80 ? 0 : first & 0x7f
  const length = size === 0 ? first : der.readUIntBE(at + 2, size)
  const start = at + 2 + size
  return { start, end: start + length }
}
