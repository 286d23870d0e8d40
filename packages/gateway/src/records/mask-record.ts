import type { EventRecord, HeaderList } from '@gatehouse/contract'
import { compileMask, MASK, type MaskText } from '@gatehouse/runtime'

export { MASK }

/** Headers whose values are secret. */
const SECRET_HEADERS: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'x-amz-security-token',
])

/** Query parameters whose values are secret. */
const SECRET_PARAMETERS: ReadonlySet<string> = new Set([
  'x-amz-signature',
  'x-amz-security-token',
  'access_token',
  'api_key',
  'apikey',
  'token',
])

/** Shorter ones are masked only where they stand alone: as a part of a text they may be anything. */
const LEAST_LENGTH = 8

/**
 * A record without what proves who a client is: what its secret headers, secret query parameters and identity sources have is masked
 * wherever it appears, in events of functions, in mapped requests, in output.
 */
export function maskRecord<R extends EventRecord>(record: R, known: readonly string[]): R {
  const secrets = new Set([...known, ...secretsIn(record)].filter((it) => it !== '' && it !== MASK))
  const mask = compileMask([...secrets].filter((it) => it.length >= LEAST_LENGTH).flatMap(formsOf))
  return maskValue(record, { secrets, mask }) as R
}

interface Secrets {
  readonly secrets: ReadonlySet<string>
  /** Masks them where they are a part of a text. */
  readonly mask: MaskText
}

function maskValue(value: unknown, secrets: Secrets): unknown {
  if (typeof value === 'string') return maskText(value, secrets)
  if (Array.isArray(value))
    return isSecretHeader(value)
      ? [value[0], maskHeader(...value)]
      : value.map((it) => maskValue(it, secrets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, maskValue(it, secrets)]))
}

function maskText(text: string, { secrets, mask }: Secrets): string {
  return secrets.has(text) ? MASK : mask(text)
}

function isSecretHeader(value: readonly unknown[]): value is [name: string, value: string] {
  const [name, text] = value
  const isPair = value.length === 2 && typeof name === 'string' && typeof text === 'string'
  return isPair && SECRET_HEADERS.has(name.toLowerCase())
}

/** The scheme of an authorization, the names of cookies and the attributes of one that is set are not secrets. */
function maskHeader(name: string, value: string): string {
  const lower = name.toLowerCase()
  if (lower === 'cookie') return value.replaceAll(/=[^;]*/g, `=${MASK}`)
  if (lower === 'set-cookie') return value.replace(/=[^;]*/, `=${MASK}`)
  const [, scheme] = /^(Bearer|Basic|Digest|AWS4-HMAC-SHA256) /i.exec(value) ?? []
  return scheme === undefined ? MASK : `${scheme} ${MASK}`
}

/** What the record's own headers and query strings have of secrets. */
function secretsIn(record: EventRecord): string[] {
  const found: string[] = []
  if ('request' in record && record.request) {
    found.push(...secretsOfRequest(record.request.headers, record.request.url))
  }
  if ('answer' in record && record.answer) found.push(...ofHeaders(record.answer.headers))
  if ('backend' in record && record.backend && 'request' in record.backend)
    found.push(...ofHeaders(record.backend.request.headers))
  return found
}

/** What a request shows to prove who its client is. */
export function secretsOfRequest(headers: HeaderList, url: string): string[] {
  return [...ofHeaders(headers), ...ofUrl(url)]
}

function ofHeaders(headers: HeaderList): string[] {
  return headers
    .filter(([name]) => SECRET_HEADERS.has(name.toLowerCase()))
    .flatMap(([, value]) => partsOf(value))
}

/** A header's value, its token without the scheme, the values of its cookies. */
function partsOf(value: string): string[] {
  const token = value.replace(/^\S+ +/, '')
  const cookies = value.split(/; */).flatMap((it) => /^[^=\s]+=(.{8,})$/.exec(it)?.[1] ?? [])
  return [value, token, ...cookies]
}

function ofUrl(url: string): string[] {
  const at = url.indexOf('?')
  if (at === -1) return []
  return [...new URLSearchParams(url.slice(at))].flatMap(([name, value]) =>
    SECRET_PARAMETERS.has(name.toLowerCase()) ? [value] : [],
  )
}

/** A secret as it may stand in JSON, and in a URL, which has no halves of characters. */
function formsOf(secret: string): string[] {
  const whole = Buffer.from(secret).toString()
  return [...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(whole)])]
}
