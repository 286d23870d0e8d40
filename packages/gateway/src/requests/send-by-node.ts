import type { ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { type Answer, firstOf, type RawHeaders, removeHeader } from '@gatehouse/runtime'
import { SMALL_BYTES } from '../memory/byte-budget.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import type { PaceWatch } from '../memory/pace-watch.ts'
import { sliceBody } from '../memory/slice-body.ts'
import { takenBytes } from '../sockets/taken-bytes.ts'
import { countAnswer, toSendable } from './sendable-answer.ts'

/** Writes an answer by Node's own server, of HTTP/1.1 or HTTP/2; `held` is released once all of it is on its way. */
export function sendByNode(response: ServerResponse, answer: Answer, held?: HeldBytes): void {
  const { status, headers: said, body, onSent } = toSendable(answer)
  // One whose body stalled may be answered by now.
  if (response.destroyed || response.headersSent) {
    if (body instanceof Readable) body.destroy()
    held?.release()
    onSent?.(0)
    return
  }
  // What asked with HEAD, and what is unchanged, is told the length of another answer.
  const headers = response.req.method === 'HEAD' || status === 304 ? said : withOwnLength(said, body)
  // How much of one long write a stream of HTTP/2 has taken is not known.
  const isLong =
    held !== undefined && 'stream' in response && body instanceof Uint8Array && body.length > SMALL_BYTES
  response.writeHead(status, (isLong ? withLength(headers, body.length) : headers) as string[])
  if (held) holdUntilTaken(response, held, body)
  if (isLong || body instanceof Readable) {
    const stream = isLong ? sliceBody(body, held) : (body as Readable)
    const count = countAnswer(stream)
    pipeline(stream, response, () => onSent?.(count()))
    return
  }
  if (body === null) response.end()
  else endWith(response, body)
  onSent?.(body?.length ?? 0)
}

/** Sends an answer that is there as a whole, and counts it until it is taken; what `refuse` gives where there is no room for it. */
export function sendHeld(
  response: ServerResponse,
  { answer, refuse }: { readonly answer: Answer; readonly refuse: () => Answer },
  held: HeldBytes,
): void {
  const length = answer.body instanceof Uint8Array ? answer.body.length : 0
  sendByNode(response, held.settle(length) ? answer : refuse(), held)
}

/** Ends a response whose head is not out with a body. */
export function endWith(response: ServerResponse, body: Uint8Array): void {
  if (body.length > IN_ONE_WRITE_BYTES) response.end(body)
  else response.end(Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1'), 'latin1')
}

/** A short answer counts as what it is until it is gone: over HTTP/2 its client may keep its window closed. */
function holdUntilTaken(response: ServerResponse, held: HeldBytes, body: Answer['body']): void {
  const length = body instanceof Readable ? undefined : (body?.length ?? 0)
  if (length !== undefined) held.settle(length)
  const isWatchedAsSlices = 'stream' in response && (length ?? 0) > SMALL_BYTES
  const endWatch = length === undefined || isWatchedAsSlices ? undefined : watchReader(response, held.pace)
  response.once('close', () => {
    endWatch?.()
    held.release()
  })
}

/** Gives the reader of a response up when it is too slow; returns what ends that. Of one stream of HTTP/2 nobody tells what is taken. */
export function watchReader(response: ServerResponse, pace: PaceWatch): () => void {
  const { socket } = response
  const movedBytes = 'stream' in response || !socket ? () => 0 : () => takenBytes(socket)
  return pace.begin({ movedBytes, giveUp: () => response.destroy() })
}

/** A backend that was asked with HEAD, or whose 304 a mapping made a 200, said the length of a body that did not come. */
function withOwnLength(headers: RawHeaders, body: Answer['body']): RawHeaders {
  if (body instanceof Readable) return headers
  const length = String(body?.length ?? 0)
  const said = firstOf(headers, 'content-length')
  return said === undefined || said === length
    ? headers
    : [...removeHeader(headers, 'content-length'), 'content-length', length]
}

function withLength(headers: RawHeaders, length: number): RawHeaders {
  return firstOf(headers, 'content-length') === undefined
    ? [...headers, 'content-length', String(length)]
    : headers
}

/** Bodies up to this length go out as text, in one write with their headers: two cost a tenth more, see `test/bench`. */
const IN_ONE_WRITE_BYTES = 16 * 1024
