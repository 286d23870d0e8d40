import type { RecordedRequest } from '@gatehouse/contract'
import { formatLiteral, quote } from '../calls/describe-call.ts'
import { originOf, pathOf } from './describe-record.ts'

/** A request that can be sent again, as it was or changed. */
export interface RepeatableRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  /** Undefined for none. */
  readonly body?: string
}

/** What the gateway puts in the place of secrets. */
const MASK = '********'

/** Headers that belong to a connection or to a body's way over it, not to what was asked. */
const OF_THE_WAY =
  /^(?:host|connection|content-length|transfer-encoding|keep-alive|accept-encoding|te|upgrade)$/i

/** What of a recorded request can be sent again; secrets are not known any more, and left out. */
export function toRepeatable({ method, url, headers, body }: RecordedRequest): RepeatableRequest {
  const sent = headers.filter(([name, value]) => !OF_THE_WAY.test(name) && !value.includes(MASK))
  const text = body?.text
  return { method, url, headers: sent, ...(text !== undefined && text !== '' && { body: text }) }
}

/** The names of headers whose values were secrets. */
export function secretsOf({ headers }: RecordedRequest): string[] {
  return headers.filter(([, value]) => value.includes(MASK)).map(([name]) => name)
}

/** The address of a request whose path a person may have changed. Another host is meant where it stands with its scheme alone: paths may begin with `//`. */
export function addressOf(path: string, before: string): string {
  if (/^[a-z]+:\/\//i.test(path)) return path
  return `${originOf(before)}${path.startsWith('/') ? '' : '/'}${path}`
}

/** A request as a line for a shell. */
export function formatCurl({ method, url, headers, body }: RepeatableRequest): string {
  const parts = ['curl', ...(method === 'GET' && body === undefined ? [] : ['-X', method]), quote(url)]
  for (const [name, value] of headers) parts.push(`\\\n  -H ${quote(`${name}: ${value}`)}`)
  if (body !== undefined) parts.push(`\\\n  --data-raw ${quote(body)}`)
  return parts.join(' ')
}

/** What a request was answered with, as far as a test asks for it again. */
export interface ExpectedAnswer {
  readonly status: number
  readonly type?: string | undefined
  /** Whole; undefined where it was cut or is not text. */
  readonly body?: string | undefined
}

/** A file for Vitest that sends the request again and wants the same answer. */
export function formatTest(request: RepeatableRequest, { status, type, body }: ExpectedAnswer): string {
  const origin = originOf(request.url)
  const path = pathOf(request.url)
  const init = {
    method: request.method,
    ...(request.headers.length > 0 && { headers: Object.fromEntries(request.headers) }),
    ...(request.body !== undefined && { body: request.body }),
  }
  return `import { expect, test } from 'vitest'

/** Where the gateway is. */
const GATEWAY = process.env.GATEWAY_URL ?? ${formatLiteral(origin)}

test(${formatLiteral(`${request.method} ${path} is answered with ${status}`)}, async () => {
  const response = await fetch(GATEWAY + ${formatLiteral(path)}, ${formatLiteral(init, '  ')})
  expect(response.status).toBe(${status})
${formatBodyCheck(type, body)}})
`
}

function formatBodyCheck(type: string | undefined, body: string | undefined): string {
  if (body === undefined || body === '') return ''
  if (type?.includes('json') && isJson(body))
    return `  expect(await response.json()).toEqual(${formatLiteral(JSON.parse(body), '  ')})\n`
  return `  expect(await response.text()).toBe(${formatLiteral(body)})\n`
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
