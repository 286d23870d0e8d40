import { valuesOf } from '../exchange/raw-headers.ts'
import { parseQuery, type WireRequest } from './canonical-request.ts'

/** A Signature Version 4 as a request carries it, in its header or in its query string. */
export interface Signature {
  readonly accessKeyId: string
  /** `20260302`. */
  readonly day: string
  readonly region: string
  readonly service: string
  /** Lower case, in the order they were given, each name once. */
  readonly signedHeaders: readonly string[]
  /** Hexadecimal. */
  readonly signature: string
  /** `20260302T090000Z`. */
  readonly time: string
  /** Seconds that a presigned request holds from `time` on; undefined for a signature in the header. */
  readonly expiresIn?: number
  readonly sessionToken?: string | undefined
  /** What the client signed that its body is: a hash, or why there is none. Empty where it says nothing of it. */
  readonly payloadClaims: readonly string[]
}

/** Why a request carries no signature that could be verified. */
export interface NoSignature {
  readonly missing: boolean
  readonly message: string
}

const ALGORITHM = 'AWS4-HMAC-SHA256'
/** What a client says that left its body out of the signature. */
export const UNSIGNED = 'UNSIGNED-PAYLOAD'
const PAYLOAD_HEADER = 'x-amz-content-sha256'

/** Reads the signature of a request; says what is missing where there is none. */
export function parseSignature(request: WireRequest): Signature | NoSignature {
  const authorizations = valuesOf(request.headers, 'authorization')
  const parameters = parseQuery(request.query).filter(([name]) => name.startsWith('X-Amz-'))
  const isPresigned = parameters.some(([name]) => name === 'X-Amz-Signature' || name === 'X-Amz-Algorithm')
  if (authorizations.length === 0 && !isPresigned)
    return { missing: true, message: 'Missing Authentication Token' }
  if (authorizations.length + (isPresigned ? 1 : 0) > 1) return incomplete(['Only one signature is allowed.'])
  return isPresigned ? parsePresigned(parameters, request) : parseHeader(authorizations[0] ?? '', request)
}

function parseHeader(authorization: string, { headers }: WireRequest): Signature | NoSignature {
  const cut = authorization.indexOf(' ')
  const fields = new Map(
    authorization
      .slice(cut + 1)
      .split(',')
      .map((it): [string, string] => {
        const [name = '', ...value] = it.trim().split('=')
        return [name, value.join('=')]
      }),
  )
  const time = timeOf(headers)
  if (cut === -1 || authorization.slice(0, cut) !== ALGORITHM)
    return incomplete([`Authorization header requires the algorithm ${ALGORITHM}.`])
  const lacking = ['Credential', 'Signature', 'SignedHeaders']
    .filter((name) => !fields.get(name))
    .map((name) => `Authorization header requires '${name}' parameter.`)
  if (time === '')
    lacking.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
  if (lacking.length > 0) return incomplete(lacking)
  const signed = parseSignedHeaders(fields.get('SignedHeaders') ?? '')
  return complete(fields.get('Credential') ?? '', {
    signedHeaders: signed,
    signature: fields.get('Signature') ?? '',
    time,
    sessionToken: valuesOf(headers, 'x-amz-security-token')[0],
    payloadClaims: signed.includes(PAYLOAD_HEADER) ? valuesOf(headers, PAYLOAD_HEADER) : [],
  })
}

/** `X-Amz-Date`, else `Date` in the same form. */
function timeOf(headers: WireRequest['headers']): string {
  const [time] = valuesOf(headers, 'x-amz-date')
  if (time !== undefined) return time
  const date = Date.parse(valuesOf(headers, 'date')[0] ?? '')
  return Number.isNaN(date) ? '' : formatTime(date)
}

/** Milliseconds since 1970 as signatures have them: `20260302T090000Z`. */
export function formatTime(ms: number): string {
  return new Date(ms)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '')
}

/** The longest that a presigned request may hold, in seconds: seven days. */
const MAX_EXPIRES = 604_800

function parsePresigned(
  parameters: readonly (readonly [string, string])[],
  { headers }: WireRequest,
): Signature | NoSignature {
  const names = parameters.map(([name]) => name)
  if (new Set(names).size !== names.length)
    return incomplete(['A parameter of the signature is given twice.'])
  const fields = new Map(parameters)
  const lacking = ['Algorithm', 'Credential', 'Signature', 'SignedHeaders', 'Date', 'Expires']
    .filter((name) => !fields.get(`X-Amz-${name}`))
    .map((name) => `AWS query-string parameters must include 'X-Amz-${name}'.`)
  if (lacking.length > 0) return incomplete(lacking)
  if (fields.get('X-Amz-Algorithm') !== ALGORITHM)
    return incomplete([`X-Amz-Algorithm must be ${ALGORITHM}.`])
  const expires = fields.get('X-Amz-Expires') ?? ''
  if (!/^\d{1,6}$/.test(expires) || Number(expires) < 1 || Number(expires) > MAX_EXPIRES)
    return incomplete([`X-Amz-Expires must be a number of seconds from 1 to ${MAX_EXPIRES}.`])
  const signed = parseSignedHeaders(fields.get('X-Amz-SignedHeaders') ?? '')
  const claimed = fields.get('X-Amz-Content-Sha256')
  return complete(fields.get('X-Amz-Credential') ?? '', {
    signedHeaders: signed,
    signature: fields.get('X-Amz-Signature') ?? '',
    time: fields.get('X-Amz-Date') ?? '',
    expiresIn: Number(expires),
    sessionToken: fields.get('X-Amz-Security-Token'),
    payloadClaims: [
      ...(claimed === undefined ? [] : [claimed]),
      ...(signed.includes(PAYLOAD_HEADER) ? valuesOf(headers, PAYLOAD_HEADER) : []),
    ],
  })
}

function complete(
  credential: string,
  rest: Omit<Signature, 'accessKeyId' | 'day' | 'region' | 'service'>,
): Signature | NoSignature {
  const [accessKeyId, day, region, service, end, ...more] = credential.split('/')
  if (!accessKeyId || !day || !region || !service || end !== 'aws4_request' || more.length > 0)
    return incomplete(['Credential must have exactly 5 slash-delimited elements and end with aws4_request.'])
  if (!/^\d{8}T\d{6}Z$/.test(rest.time) || rest.time.slice(0, 8) !== day)
    return incomplete(['Date must be in ISO-8601 basic format and on the day of the credential scope.'])
  if (!areDistinct(rest.signedHeaders))
    return incomplete([`'SignedHeaders' must be at most ${MAX_SIGNED_HEADERS} names, each of them once.`])
  if (!rest.signedHeaders.includes('host')) return incomplete(["'Host' must be a 'SignedHeader'."])
  return { accessKeyId, day, region, service, ...rest }
}

function parseSignedHeaders(list: string): string[] {
  return list.split(';').map((name) => name.toLowerCase())
}

/** *Assumed*, as many as nobody signs. management §1.3 */
const MAX_SIGNED_HEADERS = 128

/**
 * Signature Version 4 has each name once. One that comes again would have its header's value copied again, before anybody knows who
 * signed.
 */
function areDistinct(names: readonly string[]): boolean {
  return names.length <= MAX_SIGNED_HEADERS && !names.includes('') && new Set(names).size === names.length
}

function incomplete(lacking: readonly string[]): NoSignature {
  return { missing: false, message: lacking.join(' ') }
}
