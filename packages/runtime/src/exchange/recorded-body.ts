import type { RecordedBody } from '@gatehouse/contract'
import { bytesOf, type WholeBody } from './body-text.ts'

/** What is kept of a body of so many bytes. */
export function toRecordedBody(kept: Uint8Array, bytes = kept.length): RecordedBody {
  const isCut = bytes > kept.length
  const cut = isCut ? { isCut: true as const } : {}
  const text = decode(kept, isCut)
  if (text !== undefined) return { bytes, text, ...cut }
  return { bytes, base64: Buffer.from(kept).toString('base64'), ...cut }
}

/** As much of a body that is there whole as is kept. */
export function cutBody(body: WholeBody, maxBytes: number): RecordedBody {
  const bytes = bytesOf(body)
  return toRecordedBody(bytes.subarray(0, maxBytes), bytes.length)
}

/** Undefined where the bytes are no UTF-8; a character that is cut at the end is left out. */
function decode(bytes: Uint8Array, isCut: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut })
  } catch {
    return undefined
  }
}
