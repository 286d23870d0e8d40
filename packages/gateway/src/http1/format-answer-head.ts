import { STATUS_CODES } from 'node:http'
import { forEachHeader, type RawHeaders } from '@gatehouse/runtime'
import { isHeader } from '../headers/header-syntax.ts'

/** How an answer ends, for the client to see. */
interface Framing {
  /**
   * Bytes of the body; `chunked` where its length is not known, `as said` where there is no body and the headers give the length
   * of another.
   */
  readonly length: number | 'chunked' | 'as said'
  /** The connection closes after this answer. */
  readonly isLast: boolean
}

/** How long an idle connection is kept, in seconds: the same as Node's own. */
export const KEEP_ALIVE_SECONDS = 5

/** What the connection says for itself. */
const OWN: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'transfer-encoding'])

/**
 * The head of an answer, from the status line to the empty line, in Latin-1. Throws where a header could be read as more than
 * one. RFC 9112 §4–6
 */
export function formatAnswerHead(status: number, headers: RawHeaders, { length, isLast }: Framing): string {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'unknown'}\r\n`
  let isDated = false
  forEachHeader(headers, (name, value) => {
    if (!isHeader(name, value))
      throw new TypeError(`a header of the answer is malformed: ${JSON.stringify(name)}`)
    if (name.length === 4) isDated ||= name.toLowerCase() === 'date'
    else if (name.length === 14) {
      if (length !== 'as said' && name.toLowerCase() === 'content-length') return
    } else if ((name.length === 10 || name.length === 17) && OWN.has(name.toLowerCase())) return
    head += `${name}: ${value}\r\n`
  })
  if (length === 'chunked') head += 'Transfer-Encoding: chunked\r\n'
  else if (length !== 'as said') head += `Content-Length: ${length}\r\n`
  if (!isDated) head += `Date: ${dateNow()}\r\n`
  return head + (isLast ? 'Connection: close\r\n\r\n' : KEPT)
}

const KEPT = `Connection: keep-alive\r\nKeep-Alive: timeout=${KEEP_ALIVE_SECONDS}\r\n\r\n`

let second = 0
let date = ''

/** Formatted once a second. */
function dateNow(): string {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) {
    second = now
    date = new Date(now * 1000).toUTCString()
  }
  return date
}
