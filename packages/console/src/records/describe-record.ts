import type { EventRecord, HeaderList, RecordedBody } from '@gatehouse/contract'

/** A record as a row of a list shows it. */
export interface RecordLine {
  /** The method, or what stands in its place. */
  readonly verb: string
  readonly what: string
  readonly isBad: boolean
}

/** What a record is, in a line. */
export function describeRecord(record: EventRecord): RecordLine {
  const isBad = record.fault !== undefined || (record.status ?? 0) >= 400
  switch (record.kind) {
    case 'request':
    case 'connections-call':
      return { verb: record.request.method, what: withoutPrefix(pathOf(record.request.url)), isBad }
    case 'management-call':
      return { verb: record.request.method, what: record.operation ?? pathOf(record.request.url), isBad }
    case 'websocket-event':
      return {
        verb: record.event === 'CONNECT' ? 'OPEN' : 'CLOSE',
        what: record.request ? withoutPrefix(pathOf(record.request.url)) : describeClose(record.close),
        isBad,
      }
    case 'message':
      return { verb: record.direction === 'in' ? '→' : '←', what: shorten(bodyText(record.body)), isBad }
    case 'authorizer-call':
    case 'function-call':
      return {
        verb: 'λ',
        what: functionName(record.function.functionArn),
        isBad: isBad || record.function.error !== undefined,
      }
  }
}

/** The kinds of records that a person asks for together. */
export const KIND_GROUPS: Readonly<Record<string, readonly EventRecord['kind'][]>> = {
  traffic: ['request', 'websocket-event', 'message', 'connections-call'],
  requests: ['request'],
  websockets: ['websocket-event', 'message', 'connections-call'],
  functions: ['function-call', 'authorizer-call'],
  management: ['management-call'],
}

/** A path with its query string: what tells requests to one gateway apart. */
export function pathOf(url: string): string {
  const [, path = ''] = /^[a-z]+:\/\/[^/?]*(.*)$/i.exec(url) ?? [undefined, url]
  return path === '' ? '/' : path
}

/** Scheme and host of an address, as they stand in it. */
export function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/?]*/i.exec(url)?.[0] ?? ''
}

/** A path without what leads to its API where that has no name of its own: it is the same in every row. */
function withoutPrefix(path: string): string {
  const [, rest] = /^\/_aws\/execute-api\/\w+(.*)$/.exec(path) ?? [undefined, path]
  return rest?.startsWith('/') ? rest : `/${rest}`
}

/** `arn:…:function:hello:live/invocations` → `hello`. */
export function functionName(arn: string): string {
  return /:function:([^:/]+)/.exec(arn)?.[1] ?? arn
}

/** What is kept of a body, as text. */
export function bodyText({ text, base64 }: RecordedBody): string {
  return text ?? (base64 === undefined ? '' : `base64: ${base64}`)
}

/** A body for reading. */
export function prettyBody(body: RecordedBody): string {
  return prettyText(bodyText(body))
}

/** A text for reading: JSON is set out in lines. */
export function prettyText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** Headers, one a line. */
export function formatHeaders(headers: HeaderList): string {
  return headers.map(([name, value]) => `${name}: ${value}`).join('\n')
}

/** `1.2 ms`, `340 ms`, `1.24 s` */
export function formatDuration(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`
}

/** The time of day, to the millisecond. */
export function formatClock(moment: string): string {
  const date = new Date(moment)
  const two = (value: number) => String(value).padStart(2, '0')
  const seconds = `${two(date.getSeconds())}.${String(date.getMilliseconds()).padStart(3, '0')}`
  return `${two(date.getHours())}:${two(date.getMinutes())}:${seconds}`
}

function describeClose(close: { readonly code: number; readonly reason: string } | undefined): string {
  return close ? `${close.code} ${close.reason}`.trim() : ''
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
