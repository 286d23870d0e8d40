import { STATUS_CODES } from 'node:http'
import type {
  EventRecord,
  HeaderList,
  RecordedAnswer,
  RecordedBody,
  RecordedRequest,
} from '@gatehouse/contract'
import { type AbsentNode, formatAbsent } from './absent-node.ts'

/** An HTTP archive: http://www.softwareishard.com/blog/har-12-spec/. What is Gatehouse's own is in `_gatehouse`. */
export interface Har {
  readonly log: {
    readonly version: '1.2'
    readonly creator: { readonly name: 'Gatehouse'; readonly version: string }
    readonly entries: readonly HarEntry[]
    readonly comment?: string
  }
}

export interface HarEntry {
  readonly startedDateTime: string
  readonly time: number
  readonly request: HarRequest
  readonly response: HarResponse
  readonly cache: Record<string, never>
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number }
  readonly _gatehouse: {
    readonly id: string
    readonly routeKey?: string
    readonly fault?: string
    readonly node?: string
  }
}

interface NamedValue {
  readonly name: string
  readonly value: string
}

export interface HarRequest {
  readonly method: string
  readonly url: string
  readonly httpVersion: string
  readonly cookies: readonly NamedValue[]
  readonly headers: readonly NamedValue[]
  readonly queryString: readonly NamedValue[]
  readonly postData?: { readonly mimeType: string; readonly text: string; readonly comment?: string }
  readonly headersSize: -1
  readonly bodySize: number
}

export interface HarResponse {
  readonly status: number
  readonly statusText: string
  readonly httpVersion: string
  readonly cookies: readonly NamedValue[]
  readonly headers: readonly NamedValue[]
  readonly content: {
    readonly size: number
    readonly mimeType: string
    readonly text?: string
    readonly encoding?: 'base64'
    readonly comment?: string
  }
  readonly redirectURL: string
  readonly headersSize: -1
  readonly bodySize: number
}

type Exchanged = EventRecord & { readonly request: RecordedRequest; readonly answer: RecordedAnswer }

/**
 * The records that are a request and its answer, as an archive, which says whose are missing. `version` is the gateway's.
 */
export function toHar(
  records: readonly EventRecord[],
  version: string,
  absent: readonly AbsentNode[] = [],
): Har {
  return {
    log: {
      version: '1.2',
      creator: { name: 'Gatehouse', version },
      entries: records.filter(isExchanged).map(toEntry),
      ...(absent.length > 0 && { comment: absent.map(formatAbsent).join('; ') }),
    },
  }
}

function isExchanged(record: EventRecord): record is Exchanged {
  return (
    'request' in record && 'answer' in record && record.request !== undefined && record.answer !== undefined
  )
}

function toEntry(record: Exchanged): HarEntry {
  const { id, node, startedAt, durationMs, request, answer, routeKey, fault } = record
  const place = { ...(routeKey !== undefined && { routeKey }), ...(node !== undefined && { node }) }
  const backend = 'backend' in record ? record.backend : undefined
  const { sentMs = 0, endMs = durationMs } = backend?.timings ?? {}
  return {
    startedDateTime: startedAt,
    time: durationMs,
    request: toRequest(request),
    response: toResponse(answer, request),
    cache: {},
    timings: { send: sentMs, wait: Math.max(0, endMs - sentMs), receive: Math.max(0, durationMs - endMs) },
    _gatehouse: { id, ...place, ...(fault && { fault: fault.code }) },
  }
}

function toRequest({ method, url, headers, body, httpVersion }: RecordedRequest): HarRequest {
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : ''
  return {
    method,
    url,
    httpVersion: `HTTP/${httpVersion ?? '1.1'}`,
    cookies: cookiesOf(headers, 'cookie'),
    headers: toNamed(headers),
    queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
    ...(body && { postData: toPostData(headers, body) }),
    headersSize: -1,
    bodySize: body?.bytes ?? 0,
  }
}

function toPostData(headers: HeaderList, { text, base64, isCut }: RecordedBody) {
  const mimeType = headerOf(headers, 'content-type') ?? 'application/octet-stream'
  const comment = [isCut && CUT, base64 !== undefined && BASE64].filter(Boolean).join('; ')
  return { mimeType, text: text ?? base64 ?? '', ...(comment !== '' && { comment }) }
}

const CUT = 'not all of it was kept'
const BASE64 = 'base64'

function toResponse(
  { status, headers, body }: RecordedAnswer,
  { httpVersion }: RecordedRequest,
): HarResponse {
  const { text, base64, bytes = 0, isCut } = body ?? {}
  return {
    status,
    statusText: STATUS_CODES[status] ?? '',
    httpVersion: `HTTP/${httpVersion ?? '1.1'}`,
    cookies: cookiesOf(headers, 'set-cookie'),
    headers: toNamed(headers),
    content: {
      size: bytes,
      mimeType: headerOf(headers, 'content-type') ?? '',
      ...(text !== undefined && { text }),
      ...(base64 !== undefined && { text: base64, encoding: 'base64' as const }),
      ...(isCut && { comment: CUT }),
    },
    redirectURL: headerOf(headers, 'location') ?? '',
    headersSize: -1,
    bodySize: bytes,
  }
}

function toNamed(headers: HeaderList): NamedValue[] {
  return headers.map(([name, value]) => ({ name, value }))
}

function headerOf(headers: HeaderList, lowerName: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === lowerName)?.[1]
}

function cookiesOf(headers: HeaderList, lowerName: 'cookie' | 'set-cookie'): NamedValue[] {
  const values = headers.filter(([name]) => name.toLowerCase() === lowerName).map(([, value]) => value)
  const pairs =
    lowerName === 'cookie'
      ? values.flatMap((it) => it.split(/; */))
      : values.map((it) => it.split(';')[0] ?? '')
  return pairs.map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, Math.max(0, at)), value: pair.slice(at + 1) }
  })
}
