import { createHash, createHmac } from 'node:crypto'
import type { Received } from '../../../test/fixtures/backend.ts'

/** The parts of an `Authorization` header of Signature Version 4. */
export interface Authorization {
  readonly accessKeyId: string
  /** `<date>/<region>/<service>/aws4_request` */
  readonly scope: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

export function parseAuthorization({ headers }: Received): Authorization {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/
  const [, accessKeyId = '', scope = '', names = '', signature = ''] =
    pattern.exec(String(headers.authorization)) ?? []
  return { accessKeyId, scope, signedHeaders: names.split(';'), signature }
}

/**
 * The canonical request of what arrived, over the headers named: made from the bytes on the wire, by the text of the service's
 * documentation ("Create a signed AWS API request") and with nothing of the client's or the SDK's.
 */
export function formatCanonicalRequest(
  { method, url, headers, body }: Received,
  names: readonly string[],
): string {
  const [path = '', query = ''] = url.split('?')
  return [
    method,
    path.split('/').map(encodeStrictly).join('/'),
    query.split('&').sort().join('&'),
    ...names.map((name) => `${name}:${String(headers[name]).trim().replaceAll(/ +/g, ' ')}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n')
}

/** The signature that a canonical request has to have. */
export function computeSignature(canonicalRequest: string, secret: string, scope: string, date: string) {
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonicalRequest)].join('\n')
  const key = scope.split('/').reduce<string | Buffer>((from, part) => hmac(from, part), `AWS4${secret}`)
  return hmac(key, toSign).toString('hex')
}

function encodeStrictly(text: string): string {
  return [...Buffer.from(text)].map(encodeByte).join('')
}

function encodeByte(byte: number): string {
  const char = String.fromCharCode(byte)
  return /[A-Za-z0-9._~-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
