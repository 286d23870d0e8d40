import { Readable } from 'node:stream'
import { type Answer, formatFault, MAX_BODY_BYTES, removeHeader } from '@gatehouse/runtime'
import { newRequestId } from '../ids/random.ts'

/**
 * Writes an answer; where that cannot be done, what its plan says in place of it, so that no client is left without one. `write`
 * throws before the first byte, or not at all.
 */
export function answerOrFail(answer: Answer, write: (answer: Answer) => void): void {
  try {
    write(answer)
  } catch (error) {
    if (answer.body instanceof Readable) answer.body.destroy()
    const { instead } = answer
    if (instead) answerOrFail(withoutReplacement(instead(error)), write)
    else write(formatFault({ fault: 'internal' }, newRequestId()))
  }
}

function withoutReplacement({ status, headers, body, about, onSent }: Answer): Answer {
  return { status, headers, body, ...(about && { about }), ...(onSent && { onSent }) }
}

/**
 * An answer in the form that its status allows, whatever it was before a mapping made it one: a 204 tells of no length, a 205 of
 * none, and neither they nor a 304 have a body. Throws where the status ends no exchange. RFC 9110 §8.6, §15
 */
export function toSendable(answer: Answer): Answer {
  const { status, headers, body } = answer
  if (!(status >= 200 && status <= 599)) throw new RangeError(`the answer has an invalid status: ${status}`)
  if (status !== 204 && status !== 205 && status !== 304) return answer
  if (body instanceof Readable) body.destroy()
  if (status === 304) return { ...answer, body: null }
  const kept = removeHeader(headers, 'content-length')
  return { ...answer, headers: status === 204 ? kept : [...kept, 'content-length', '0'], body: null }
}

/** Counts an answer's body on its way, and breaks it off beyond what the service passes on. Returns how many bytes came. */
export function countAnswer(body: Readable): () => number {
  let bytes = 0
  body.on('data', (chunk: Uint8Array) => {
    bytes += chunk.length
    if (bytes > MAX_BODY_BYTES) body.destroy(new Error('the answer is longer than the service passes on'))
  })
  return () => bytes
}
