import type { IncomingMessage, ServerResponse } from 'node:http'
import { ByteCollector, chain, type MaybePromise } from '@gatehouse/runtime'
import { countWhileServed } from '../memory/count-while-served.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import type { MemoryBudget } from '../memory/memory-budget.ts'
import { awaitTurn } from '../memory/read-turns.ts'
import { connectionOf, hasBrokenOff, sayContinue } from './node-request.ts'

/** A request that the gateway answers itself, and where its answer goes. */
export interface ServedRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** Why there is no body: longer than is taken, no room for it, or its client gone. */
export type NoBody = 'too large' | 'overloaded' | 'aborted'

/** How a body is read. */
export interface BodyReading<Excess extends string = never> {
  /** What it counts for. */
  readonly held: HeldBytes
  readonly maxBytes: number
  /**
   * Looks at each piece as it comes, and says what is wrong with the body. Such a body is read to its end, so that its client reads
   * why it is refused, but it is not kept.
   */
  readonly judge?: ((piece: Uint8Array) => Excess | undefined) | undefined
}

/** What requests count for together, beside their connections. */
export interface Share {
  /** Of a form that no API's name has. */
  readonly name: string
  /** Whether a body may be longer than what a connection may hold: then only all of them together have a bound. */
  readonly isLong?: boolean
}

/** What a request holds until its answer is out or its client gone. */
export function openHeld(
  memory: MemoryBudget,
  { request, response }: ServedRequest,
  { name, isLong = false }: Share,
): HeldBytes {
  const held = memory.open(isLong ? undefined : connectionOf(request), name)
  response.once('close', () => held.release())
  return held
}

/** Serves a request whose body was read: the body counts until that is done, also where its client has left by then. */
export function serveCounted<T>(
  memory: MemoryBudget,
  { request, response }: ServedRequest,
  { share: { name, isLong = false }, bytes }: { readonly share: Share; readonly bytes: number },
  serve: () => Promise<T>,
): Promise<T> {
  if (bytes === 0) return serve()
  const held = memory.open(isLong ? undefined : connectionOf(request), name)
  return countWhileServed(response, { held, bytes }, serve)
}

/**
 * Reads the body of a request that leads to no API; its bytes count as they come, and its client may not send them too slowly. Never
 * rejects. Listens rather than iterates: to stop iterating would end the request, and with it the connection, before it is answered.
 */
export function readCountedBody<Excess extends string = never>(
  { request, response }: ServedRequest,
  { held, maxBytes, judge }: BodyReading<Excess>,
): Promise<Buffer | Excess | NoBody> {
  const announced = announcedBytes(request)
  if (announced > maxBytes) return Promise.resolve('too large')
  sayContinue(request, response)
  if (hasNoBody(request)) return Promise.resolve(NO_BYTES)
  if (response.destroyed) return Promise.resolve('aborted')
  held.expect(announced)
  return new Promise((resolve) => {
    const collector = new ByteCollector(maxBytes)
    let excess: Excess | undefined
    let isOver = false
    let length = 0
    const endWatch = held.pace.begin({ movedBytes: () => length, giveUp: () => response.destroy() })
    function end(outcome: MaybePromise<Buffer | Excess | NoBody>): void {
      if (isOver) return
      isOver = true
      endWatch()
      resolve(outcome)
    }
    function refuse(reason: NoBody): void {
      if (isOver) return
      drop()
      end(reason)
    }
    function drop(): void {
      collector.clear()
      held.settle(0)
    }
    request.on('data', (piece: Buffer) => {
      if (isOver) return
      length += piece.length
      awaitTurn(request, piece.length)
      if (length > maxBytes) return refuse('too large')
      excess ??= judge?.(piece)
      if (excess !== undefined) drop()
      else if (!held.take(piece.length) || !isDone(() => collector.add(piece))) refuse('overloaded')
    })
    request.once('end', () => {
      if (hasBrokenOff(request)) refuse('aborted')
      else if (!isDone(() => end(excess ?? chain(collector.finishInTurns(), toBuffer)))) refuse('overloaded')
    })
    request.once('error', () => refuse('aborted'))
    request.once('close', () => refuse('aborted'))
  })
}

/** Whether there was memory for what is done: the system may have none where the budget has some. */
function isDone(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

const NO_BYTES = Buffer.alloc(0)

function toBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}

/** By HTTP/2 a body may come without a word before. RFC 9112 §6.3 */
export function hasNoBody(request: IncomingMessage): boolean {
  const { headers } = request
  return (
    headers['transfer-encoding'] === undefined &&
    (headers['content-length'] ?? '0') === '0' &&
    !('stream' in request)
  )
}

function announcedBytes({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? 0)
}
