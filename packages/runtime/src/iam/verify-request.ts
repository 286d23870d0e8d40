import { createHmac, timingSafeEqual } from 'node:crypto'
import { isRegion } from '@gatehouse/contract/core'
import { formatCanonicalRequest, sha256, type WireRequest } from './canonical-request.ts'
import type { Identities, Identity } from './identity.ts'
import { formatTime, parseSignature, type Signature, UNSIGNED } from './signature.ts'

/** What a signature must be made for, and who may have made it. */
export interface Verification {
  readonly identities: Pick<Identities, 'find'>
  /** The name of the service in the credential scope: `execute-api`, `apigateway`. */
  readonly service: string
  /** Whether the region in the credential scope is one that is served here. */
  readonly isRegion: (region: string) => boolean
  /** Whether the client came over TLS: only then may it leave its body out of the signature. */
  readonly isSecure: boolean
  readonly now: Date
  /** The body, read once the rest holds; undefined when it is too long or broke off. */
  readonly readBody: () => Promise<Uint8Array | undefined>
}

/** Codes of the service's front end, in the order in which they are looked for. management §1.3 */
export type RefusalCode =
  | 'MissingAuthenticationTokenException'
  | 'IncompleteSignatureException'
  | 'UnrecognizedClientException'
  | 'ExpiredTokenException'
  | 'InvalidSignatureException'

export interface Refusal {
  readonly refusal: RefusalCode
  readonly message: string
}

export interface Verified {
  readonly identity: Identity
  /** From the credential scope. */
  readonly region: string
  /** The body, where the signature covers it; undefined when the client left it out. */
  readonly body?: Uint8Array
}

/** Proves who signed a request, by Signature Version 4 in its header or its query string. */
export async function verifyRequest(
  request: WireRequest,
  verification: Verification,
): Promise<Verified | Refusal> {
  const signature = parseSignature(request)
  if ('missing' in signature)
    return refuse(
      signature.missing ? 'MissingAuthenticationTokenException' : 'IncompleteSignatureException',
      signature.message,
    )
  const identity = verification.identities.find(signature.accessKeyId)
  if (!identity || !isSame(identity.sessionToken ?? '', signature.sessionToken ?? ''))
    return refuse('UnrecognizedClientException', 'The security token included in the request is invalid.')
  if (identity.expiresAt && identity.expiresAt <= verification.now)
    return refuse('ExpiredTokenException', 'The security token included in the request is expired')
  const problem =
    scopeProblem(signature, verification) ??
    timeProblem(signature, verification.now) ??
    payloadProblem(signature)
  if (problem) return refuse('InvalidSignatureException', problem)
  const body = signature.payloadClaims.includes(UNSIGNED) ? 'unsigned' : await verification.readBody()
  if (!body || !isSigned(request, signature, { identity, body }))
    return refuse('InvalidSignatureException', MISMATCH)
  if (body === 'unsigned' && !verification.isSecure)
    return refuse('InvalidSignatureException', `${UNSIGNED} is only supported over TLS.`)
  const { region } = signature
  return body === 'unsigned' ? { identity, region } : { identity, region, body }
}

/** Bodies in signed chunks are for S3 alone. *Assumed*: the text. management §8.2 */
function payloadProblem({ payloadClaims }: Signature): string | undefined {
  const chunked = payloadClaims.find((it) => it.startsWith('STREAMING-'))
  return chunked && `x-amz-content-sha256 must be the hash of the body, not ${chunked}.`
}

interface Proof {
  readonly identity: Identity
  readonly body: Uint8Array | 'unsigned'
}

/** Whether the signature is right, and the body what it says. */
function isSigned(request: WireRequest, signature: Signature, { identity, body }: Proof): boolean {
  const payloadHash = body === 'unsigned' ? UNSIGNED : sha256(body)
  if (!signature.payloadClaims.every((it) => isSame(it, payloadHash))) return false
  return isSame(computeSignature(request, signature, { identity, payloadHash }), signature.signature)
}

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'

function scopeProblem(
  { region, service }: Signature,
  wanted: Pick<Verification, 'service' | 'isRegion'>,
): string | undefined {
  if (service !== wanted.service)
    return `Credential should be scoped to correct service: '${wanted.service}'.`
  if (!isRegion(region) || !wanted.isRegion(region))
    return `Credential should be scoped to a valid region, not '${region}'.`
  return undefined
}

/** How far the client's clock may be off, in either direction. */
const SKEW_MS = 5 * 60_000

function timeProblem({ time, expiresIn }: Signature, now: Date): string | undefined {
  const signedAt = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (Number.isNaN(signedAt)) return `Date is not a valid time: ${time}`
  const earliest = now.getTime() - (expiresIn === undefined ? SKEW_MS : expiresIn * 1000)
  const span = expiresIn === undefined ? '5 min.' : `${expiresIn} sec.`
  if (signedAt < earliest)
    return `Signature expired: ${time} is now earlier than ${formatTime(earliest)} (${formatTime(now.getTime())} - ${span})`
  const latest = now.getTime() + SKEW_MS
  if (signedAt > latest)
    return `Signature not yet current: ${time} is still later than ${formatTime(latest)} (${formatTime(now.getTime())} + 5 min.)`
  return undefined
}

function computeSignature(
  request: WireRequest,
  { day, region, service, time, signedHeaders }: Signature,
  { identity, payloadHash }: { identity: Identity; payloadHash: string },
): string {
  const canonical = formatCanonicalRequest(request, signedHeaders, payloadHash)
  const scope = [day, region, service, 'aws4_request']
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical)].join('\n')
  const key = scope.reduce<Uint8Array | string>(
    (part, it) => hmac(part, it),
    `AWS4${identity.secretAccessKey}`,
  )
  return Buffer.from(hmac(key, text)).toString('hex')
}

function hmac(key: Uint8Array | string, text: string): Uint8Array {
  return createHmac('sha256', key).update(text).digest()
}

/** Compares in constant time, against timing attacks. */
function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

function refuse(refusal: RefusalCode, message: string): Refusal {
  return { refusal, message }
}
