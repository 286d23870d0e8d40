import type { Answer, Exchange } from '../../exchange/exchange.ts'
import { headerOf } from '../../exchange/raw-headers.ts'
import { MAX_BODY_BYTES } from '../../exchange/read-body.ts'
import { type Fault, isFault, OVERLOADED } from '../facts/fault.ts'

/** A backend's answer that may be held until its client has it, or the fault in its place. */
export interface HeldAnswer {
  readonly answer: Answer | Fault
  /** The backend's status; undefined where it gave no answer, or one that is too long. */
  readonly status: number | undefined
}

/** Takes in a backend's answer: not one that is longer than the service carries, nor more than memory has room for. http-apis §9 */
export function holdAnswer(answer: Answer | Fault, exchange: Exchange): HeldAnswer {
  if (isFault(answer)) return { answer, status: undefined }
  if (isTooLong(answer)) return { answer: { fault: 'internal' }, status: undefined }
  return { answer: mayHold(answer, exchange) ? answer : OVERLOADED, status: answer.status }
}

/** Answers that are there whole are short enough; a stream's length is announced here, or counted on its way. http-apis §9 */
function isTooLong({ headers, body }: Answer): boolean {
  if (body === null || body instanceof Uint8Array) return false
  const isLong = Number(headerOf(headers, 'content-length') ?? 0) > MAX_BODY_BYTES
  if (isLong) body.destroy()
  return isLong
}

/** Counts an answer that is there whole, in place of the request, which is not held any more. */
function mayHold({ body }: Answer, { memory }: Exchange): boolean {
  return !(body instanceof Uint8Array) || memory === undefined || memory.settle(body.length)
}
