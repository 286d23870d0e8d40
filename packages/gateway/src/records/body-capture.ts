import { PassThrough, pipeline, Readable } from 'node:stream'
import type { RecordedBody } from '@gatehouse/contract'
import type { Body } from '@gatehouse/runtime'

/** Keeps the beginning of a body while it passes. */
export interface BodyCapture {
  /** The body, to be used in place of the given one. */
  watch(body: Body): Body
  /** Undefined where there was no body. */
  read(): RecordedBody | undefined
  /** What is kept, as it came. */
  bytes(): Buffer
  readonly isCut: boolean
}

export function captureBody(maxBytes: number): BodyCapture {
  const chunks: Buffer[] = []
  let length = 0
  let kept = 0

  function take(chunk: Uint8Array): void {
    length += chunk.length
    const room = maxBytes - kept
    if (room <= 0) return
    const part = Buffer.from(chunk.subarray(0, room))
    chunks.push(part)
    kept += part.length
  }

  return {
    watch(body) {
      if (body === null) return null
      if (body instanceof Readable) return tee(body, take)
      take(body)
      return body
    },
    read: () => (length === 0 ? undefined : toRecordedBody(Buffer.concat(chunks), length)),
    bytes: () => Buffer.concat(chunks),
    get isCut() {
      return length > kept
    },
  }
}

function tee(body: Readable, take: (chunk: Uint8Array) => void): Readable {
  const passed = new PassThrough()
  passed.on('data', take)
  passed.pause()
  pipeline(body, passed, () => undefined)
  return passed
}

/** What is kept of a body of so many bytes. */
export function toRecordedBody(kept: Uint8Array, bytes = kept.length): RecordedBody {
  const isCut = bytes > kept.length
  const cut = isCut ? { isCut: true as const } : {}
  const text = decode(kept, isCut)
  if (text !== undefined) return { bytes, text, ...cut }
  return { bytes, base64: Buffer.from(kept).toString('base64'), ...cut }
}

/** A text, or as much of it as is kept. */
export function toRecordedText(text: string, maxBytes: number): RecordedBody {
  const bytes = Buffer.byteLength(text)
  return toRecordedBody(Buffer.from(text).subarray(0, maxBytes), bytes)
}

/** Undefined where the bytes are no UTF-8; a character that is cut at the end is left out. */
function decode(bytes: Uint8Array, isCut: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut })
  } catch {
    return undefined
  }
}
